import { expect, it } from 'vitest';
import { isPythonScript, mayBeScript } from '../../../src/imports/python/script.ts';

const reads = (source: string) => isPythonScript(Buffer.from(source));

it.each([
  '#!/usr/bin/env python3\nimport a',
  '#!/usr/bin/python',
  '#! /usr/bin/python3.11 -u\n',
  '#!/usr/bin/env -S python3 -u\n',
  '#!/usr/bin/env -S uv run --script\n',
  '#!/opt/venv/bin/python\r\n',
  '#!/usr/bin/pythonw\n',
  '#!python\n',
  '#!/usr/bin/env pypy3\n',
  '#!/usr/bin/env PYTHONPATH=x /usr/bin/python3\n',
])('Python reads %j', (source) => {
  expect(reads(source)).toBe(true);
});

it.each([
  '',
  '#!',
  'import a\n#!/usr/bin/python',
  '#!/bin/sh\n# python\n',
  '#!/bin/sh python\n',
  '#!/usr/bin/python-config\n',
  '#!/usr/bin/env node\n#!/usr/bin/python',
  '#!/usr/bin/env uv sync\n',
  `#!/usr/bin/env ${'x '.repeat(200)}python`,
])('Python does not read %j', (source) => {
  expect(reads(source)).toBe(false);
});

it.each([
  ['lukhas/bin/run', true],
  ['run', true],
  ['lukhas.d/run', true],
  ['lukhas/run.sh', false],
  ['lukhas/.hidden', false],
])('%s may be a script: %s', (path, may) => {
  expect(mayBeScript(path)).toBe(may);
});
