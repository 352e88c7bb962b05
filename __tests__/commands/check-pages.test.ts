import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { CheckId } from '../../src/domain/check-id.ts';
import { repo } from '../support/tree.ts';

const page = (id: CheckId) => readFileSync(`src/checks/${id}.md`, 'utf8');
/** The code blocks of a page, in order; the last one is the message. */
const blocks = (id: CheckId) => [...page(id).matchAll(/```\w*\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
const source = (id: CheckId) => blocks(id).at(-2) ?? '';

const tree = {
  'ops/matriz.yaml': blocks('lane-violation')[0] ?? '',
  'candidate/core/neural/__init__.py': '',
  'candidate/core/neural/decay.py': '',
  'candidate/core/neural/engine.py': '',
  'candidate/core/orchestration/policy.py': '',
  'candidate/core/glyph/tokens.py': 'class Glyph: ...\n',
  'lukhas/core/glyph/__init__.py': '',
  'lukhas/core/glyph/tokens.py': 'class Glyph: ...\n',
};

it.each<[CheckId, Record<string, string>]>([
  ['dangling-dependency', { 'lukhas/core/orchestration/scheduler.py': `${source('dangling-dependency')}x = 1\n` }],
  ['unrewritten-import', { 'lukhas/core/orchestration/scheduler.py': `${source('unrewritten-import')}x = 1\n` }],
  ['unresolved-import', { 'lukhas/core/orchestration/scheduler.py': `${source('unresolved-import')}x = 1\n` }],
  ['hidden-dependency', { 'lukhas/core/api/plugins.py': `import importlib\n${source('hidden-dependency')}` }],
  [
    'dangling-chain',
    {
      'lukhas/core/api/routes.py': 'from shared.registry import lookup\nx = 1\n',
      'shared/registry.py': `${source('dangling-chain')}x = 1\n`,
    },
  ],
  ['lane-violation', { 'shared/clock.py': source('lane-violation') }],
  ['unreadable-module', { 'lukhas/core/api/broken.py': source('unreadable-module') }],
])('the page of %s shows what the check says of its example', (id, files) => {
  const [found, ...more] = checks[id].run(repo({ ...tree, ...files }));
  expect(more).toEqual([]);
  expect(`${found?.message}\n`).toBe(blocks(id).at(-1));
});
