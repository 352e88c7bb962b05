import { describe, expect, it } from 'vitest';
import { copyThreshold, measureText, similarity } from '../../src/history/similarity.ts';
import { expectLinear } from '../support/growth.ts';

const roots = ['candidate/', 'lukhas/'];
const alike = (a: string, b: string, below = 'core/orchestration/kernel.py') =>
  similarity(measureText(a, below, roots), measureText(b, below, roots));

describe('similarity', () => {
  it.each([
    ['from candidate.core.x import A', 'from lukhas.core.x import A'],
    ['from candidate.core.x import A', 'from core.x import A'],
    ['from candidate import core', 'from lukhas import core'],
    ['import candidate.core.x as x', 'import lukhas.core.x as x'],
    ['from .glyph import A', 'from lukhas.core.orchestration.glyph import A'],
    ['from ..glyph import A', 'from candidate.core.glyph import A'],
    ['from . import glyph', 'from lukhas.core.orchestration import glyph'],
    ['from ... import memory', 'from candidate import memory'],
    ['\n# a comment\n   x = 1\r\n', 'x = 1'],
  ])('takes %j and %j for the same line', (a, b) => {
    expect(alike(a, b)).toBe(100);
  });

  it.each([
    ['from pkg.candidate.core.x import A', 'from pkg.prod.core.x import A', 'x.py'],
    ['from candidate.core.x import A', 'from src.pkg.prod.core.x import A', 'x.py'],
    ["import a from '@candidate/core/x';", "import a from '@prod/core/x';", 'x.ts'],
  ])('does so for lanes below an import root: %j and %j', (a, b, below) => {
    const lanes = ['src/pkg/candidate/', 'src/pkg/prod/'];
    expect(similarity(measureText(a, below, lanes), measureText(b, below, lanes))).toBe(100);
  });

  it.each([
    ["import { a } from '../../candidate/core/x';", "import { a } from '../../lukhas/core/x';"],
    ["import a from './glyph';", "import a from 'lukhas/core/orchestration/glyph';"],
    ["const a = require('../glyph');", "const a = require('candidate/core/glyph');"],
    ['/* one\n two */\n// three\nf();', 'f();'],
  ])('does so in TypeScript: %j and %j', (a, b) => {
    expect(alike(a, b, 'core/orchestration/kernel.ts')).toBe(100);
  });

  it.each([
    ["import { a } from '../../../../shared/net';", "import { a } from '../../../shared/net';"],
    ["import { a } from '../net';", "import { a } from '../../../src/dev/core/net';"],
    ["import { a } from './glyph';", "import { a } from './glyph.js';"],
    ["import { a } from './glyph/index.ts';", "import { a } from './glyph';"],
    ["const a = await import('../net');", "const a = await import('../net/index.mjs');"],
  ])('does so at another depth: %j and %j', (a, b) => {
    const lanes = ['src/dev/', 'lukhas/'];
    const copies = [measureText(a, 'src/dev/core/x/a.ts', lanes), measureText(b, 'lukhas/core/x/a.ts', lanes)] as const;
    expect(similarity(...copies)).toBe(100);
  });

  it('leaves another target another line, and one beyond the repository as it is', () => {
    const lanes = ['src/dev/', 'lukhas/'];
    const percent = (a: string, b: string) =>
      similarity(measureText(a, 'src/dev/x/a.ts', lanes), measureText(b, 'lukhas/x/a.ts', lanes));
    expect(percent("import a from '../../../net';", "import a from '../../other';")).toBe(0);
    expect(percent("import a from '../../../../../net';", "import a from '../../../../net';")).toBe(0);
  });

  it('leaves text alone that is no import', () => {
    expect(alike('log("candidate.core")', 'log("lukhas.core")')).toBe(0);
    expect(alike('from xcandidate.core import a', 'from xlukhas.core import a')).toBe(0);
  });

  it('counts lines as often as they stand there', () => {
    expect(alike('a\na\nb', 'a\nb\nb')).toBe(66);
    expect(alike('a\nb\nc', 'a\nx\ny')).toBe(33);
    expect(alike('', '')).toBe(0);
    expect(alike('# only\n', '# comments\n')).toBe(0);
  });

  it('asks more of short files', () => {
    const lines = (count: number) => measureText('x = 1\n'.repeat(count), 'core/x.py', roots);
    expect(copyThreshold(lines(9), lines(40))).toBe(80);
    expect(copyThreshold(lines(10), lines(10))).toBe(50);
  });

  it('names what is imported, below the roots', () => {
    const text = 'from .glyph import A, B as C\nimport candidate.core.y as z, os\nfrom . import kernel\n';
    const { imported } = measureText(text, 'core/x.py', roots);
    for (const name of ['core.glyph', 'core.glyph.A', 'core.y', 'os', 'core.kernel']) expect(imported).toContain(name);
  });

  it('is linear in a hostile file', () => {
    expectLinear(50_000, (size) => {
      alike(`${'from '.repeat(size)}\n`, 'x\n'.repeat(size / 2));
    });
  });
});
