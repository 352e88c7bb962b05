import { describe, expect, it } from 'vitest';
import { laneCycles, shownHops } from '../../src/graph/cycles.ts';
import { expectLinear } from '../support/growth.ts';
import { repo } from '../support/tree.ts';

type Files = Record<string, string>;

const range = (count: number) => Array.from({ length: count }, (_, at) => at);

/** Two production lanes, one in the other, and the lane that they are promoted from. */
const nested = [
  'version: 1',
  'lanes:',
  '  - {name: candidate, root: candidate/, promotion: {to: accepted}}',
  '  - {name: accepted, root: lukhas/, promotion: {from: candidate}}',
  '  - {name: core, root: lukhas/core/}',
].join('\n');

function found(tree: Files) {
  const { graph, lanes } = repo(tree);
  return laneCycles(graph, lanes).map(({ hops, ...cycle }) => ({
    ...cycle,
    way: hops.map((hop) => `${hop.path}:${hop.line}`),
  }));
}
const ways = (tree: Files) => found(tree).map(({ way, files }) => `${way.join(' ')} (${files})`);

describe('cycles over lanes', () => {
  it.each<[string, Files]>([
    ['one way only', { 'candidate/a.py': 'import lukhas.b', 'lukhas/b.py': '' }],
    ['a cycle inside a lane', { 'lukhas/a.py': 'import lukhas.b', 'lukhas/b.py': 'import lukhas.a' }],
    [
      'a cycle of a lane and of files in none',
      { 'lukhas/a.py': 'import s', 's.py': 'import lukhas.a', 'candidate/x.py': 'import s' },
    ],
    [
      'an import in a function',
      { 'candidate/a.py': 'import lukhas.b', 'lukhas/b.py': 'def f():\n    import candidate.a' },
    ],
    [
      'an import for type checkers',
      {
        'candidate/a.py': 'import lukhas.b',
        'lukhas/b.py': 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import candidate.a',
      },
    ],
    ['a lazy import', { 'candidate/a.py': 'import lukhas.b', 'lukhas/b.py': 'lazy import candidate.a' }],
    [
      'a package that imports what lies in it, in a lane of its own',
      { 'ops/matriz.yaml': nested, 'lukhas/__init__.py': 'from lukhas.core import x', 'lukhas/core/x.py': '' },
    ],
    [
      'TypeScript that loads later',
      { 'candidate/a.ts': "import '../lukhas/b';", 'lukhas/b.ts': "export const a = import('../candidate/a');" },
    ],
  ])('none: %s', (_, tree) => {
    expect(found(tree)).toEqual([]);
  });

  it.each<[string, Files, string[]]>([
    [
      'at the edge that no other check tells',
      { 'candidate/b.py': '\nimport lukhas.a', 'lukhas/a.py': 'import candidate.b\nx = 1' },
      ['candidate/b.py:2 lukhas/a.py:1 (2)'],
    ],
    [
      'a guarded import runs',
      {
        'candidate/b.py': 'import lukhas.a',
        'lukhas/a.py': 'try:\n    import candidate.b\nexcept ImportError:\n    b = f()',
      },
      ['candidate/b.py:1 lukhas/a.py:2 (2)'],
    ],
    [
      'a package on the way is loaded, too',
      {
        'candidate/b.py': 'import lukhas.core.x',
        'lukhas/__init__.py': 'import candidate.b\nx = 1',
        'lukhas/core/x.py': '',
      },
      ['candidate/b.py:1 lukhas/__init__.py:1 (2)'],
    ],
    [
      'in the direction in which fewer edges cross',
      {
        'ops/matriz.yaml': nested,
        'lukhas/a.py': 'import lukhas.core.x',
        'lukhas/b.py': 'import lukhas.core.x',
        'lukhas/core/x.py': 'import lukhas.y',
        'lukhas/y.py': 'import lukhas.a, lukhas.b',
      },
      ['lukhas/core/x.py:1 lukhas/y.py:1 lukhas/a.py:1 (4)'],
    ],
    [
      'of these the one with the shortest way back',
      {
        'ops/matriz.yaml': nested,
        'lukhas/a.py': 'import lukhas.core.x',
        'lukhas/b.py': 'import lukhas.core.x',
        'lukhas/c.py': 'import lukhas.core.x, lukhas.a, lukhas.b',
        'lukhas/e.py': 'import lukhas.c',
        'lukhas/core/x.py': 'import lukhas.e\nimport lukhas.a',
      },
      ['lukhas/core/x.py:2 lukhas/a.py:1 (5)'],
    ],
    [
      'through files in no lane',
      {
        'candidate/b.py': 'import s.p',
        's/p.py': 'import lukhas.a',
        'lukhas/a.py': 'import s.q',
        's/q.py': 'import candidate.b, lukhas.a',
      },
      ['candidate/b.py:1 s/p.py:1 lukhas/a.py:1 s/q.py:1 (4)'],
    ],
    [
      'through one file in no lane, which the way passes twice',
      { 'candidate/b.py': 'import s', 's.py': 'import candidate.b, lukhas.a', 'lukhas/a.py': 'import s' },
      ['candidate/b.py:1 s.py:1 lukhas/a.py:1 s.py:1 (3)'],
    ],
    [
      'the edge out of development, where the other is told already',
      {
        'candidate/b.py': 'import s',
        's.py': 'import lukhas.a',
        'lukhas/a.py': 'import candidate.b\nx = 1',
      },
      ['candidate/b.py:1 s.py:1 lukhas/a.py:1 (3)'],
    ],
    [
      'one for each knot',
      {
        'candidate/b.py': 'import lukhas.a',
        'lukhas/a.py': 'import candidate.b\nx = 1',
        'candidate/d.py': 'import lukhas.c',
        'lukhas/c.py': 'import candidate.d\nx = 1',
      },
      ['candidate/b.py:1 lukhas/a.py:1 (2)', 'candidate/d.py:1 lukhas/c.py:1 (2)'],
    ],
    [
      'TypeScript',
      { 'candidate/a.ts': "import '../lukhas/b';", 'lukhas/b.ts': "export * from '../candidate/a';" },
      ['candidate/a.ts:1 lukhas/b.ts:1 (2)'],
    ],
  ])('%s', (_, tree, wanted) => {
    expect(ways(tree)).toEqual(wanted);
  });

  it('leaves out the middle of a long way', () => {
    const size = 60;
    const [cycle] = found({
      'candidate/b.py': 'import lukhas.f0',
      ...Object.fromEntries(
        range(size).map((at) => [
          `lukhas/f${at}.py`,
          `import ${at < size - 1 ? `lukhas.f${at + 1}` : 'candidate.b'}\nx = 1`,
        ]),
      ),
    });
    const shown = [...range(shownHops - 1), ...range(shownHops).map((at) => size - shownHops + at)];
    expect(cycle?.way).toEqual(['candidate/b.py:1', ...shown.map((at) => `lukhas/f${at}.py:1`)]);
    expect(cycle).toMatchObject({ lanes: ['candidate', 'lukhas'], length: size + 1, files: size + 1 });
  });

  it('takes time with the number of links, on many knots and on one', () => {
    expectLinear(100, (size) => {
      const mutual = range(size).flatMap((at) => [
        [`candidate/b${at}.py`, `import lukhas.a${at}\nimport lukhas.hub`] as const,
        [`lukhas/a${at}.py`, `import candidate.b${at}\nx = 1`] as const,
      ]);
      const hub = range(size).map((at) => `import candidate.b${at}\n`);
      expect(found(Object.fromEntries(mutual))).toHaveLength(size);
      expect(found({ ...Object.fromEntries(mutual), 'lukhas/hub.py': `${hub.join('')}x = 1` })).toHaveLength(1);
    });
  });
});
