import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/dangling-chain.ts';
import { chains, shownEnds } from '../../src/graph/chains.ts';
import { expectLinear } from '../support/growth.ts';
import { repo } from '../support/tree.ts';

type Files = Record<string, string>;

const range = (count: number) => Array.from({ length: count }, (_, at) => at);
const files = (...entries: (readonly [string, string])[]): Files => Object.fromEntries(entries);
const imports = (numbers: readonly number[]) => numbers.map((at) => `import s.f${at}\n`).join('');

function found(tree: Files) {
  const { graph, lanes } = repo({ 'candidate/x.py': '', ...tree });
  return chains(graph, lanes).map(({ entry, hops, length, reach, throughShim, typeOnly }) => ({
    entry: `${entry.path}:${entry.line}`,
    way: hops.map((hop) => `${hop.path}:${hop.line}`),
    length,
    reach,
    throughShim,
    typeOnly,
  }));
}
const ways = (tree: Files) => found(tree).map(({ way, reach }) => `${way.join(' ')} (${reach})`);

describe('chains', () => {
  it.each<[string, Files, string[]]>([
    [
      'takes the shortest way',
      {
        'lukhas/a.py': 'import s.far',
        'lukhas/b.py': 'import s.near',
        's/far.py': 'import s.near',
        's/near.py': 'import candidate.x',
      },
      ['lukhas/b.py:1 s/near.py:1 (2)'],
    ],
    [
      'of equal ones that from the first file, and its first import',
      {
        'lukhas/b.py': 'import s.p\nimport s.q',
        'lukhas/a.py': 'import os\nimport s.q\nimport s.p\nimport s.q',
        's/p.py': 'import s.end',
        's/q.py': 'import s.end',
        's/end.py': 'import candidate.x',
      },
      ['lukhas/a.py:2 s/q.py:1 s/end.py:1 (2)'],
    ],
    [
      'counts each module once, whatever knots lie between',
      {
        'lukhas/a.py': 'import lukhas.b, s.p, s.q',
        'lukhas/b.py': 'import lukhas.a',
        's/p.py': 'import s.q',
        's/q.py': 'import s.p\nimport candidate.x',
      },
      ['lukhas/a.py:1 s/q.py:2 (2)'],
    ],
    [
      'does not start from the shim itself',
      {
        'lukhas/shim.py': 'from candidate.x import *\nfrom s.p import *\n',
        's/p.py': 'import lukhas.shim',
        'lukhas/user.py': 'import s.q',
        's/q.py': 'import s.p',
      },
      ['lukhas/user.py:1 s/q.py:1 s/p.py:1 lukhas/shim.py:1 (1)'],
    ],
    [
      'passes through no development code',
      { 'lukhas/a.py': 'import candidate.y\nx = 1', 'candidate/y.py': 'import s.p', 's/p.py': 'import candidate.x' },
      [],
    ],
    [
      'enters where a module is gone, or a directory without __init__.py is meant',
      { 'lukhas/a.py': 'import s', 's.py': 'import candidate.gone\nimport candidate' },
      ['lukhas/a.py:1 s.py:1 (1)', 'lukhas/a.py:1 s.py:2 (1)'],
    ],
    [
      'tells a statement once that enters by what it loads on the way',
      {
        'ops/matriz.yaml': [
          'version: 1',
          'lanes:',
          '  - {name: lab, root: lab/, promotion: {to: live}}',
          '  - {name: live, root: lab/live/, promotion: {from: lab}}',
        ].join('\n'),
        'lab/__init__.py': '',
        'lab/live/a.py': 'import s',
        's.py': 'import lab.live.b',
        'lab/live/b.py': '',
      },
      ['lab/live/a.py:1 s.py:1 (1)'],
    ],
    [
      'starts in a lane between two others, which is production to the one before it',
      {
        'ops/matriz.yaml': [
          'version: 1',
          'lanes:',
          '  - {name: lab, root: lab/, promotion: {to: core}}',
          '  - {name: core, root: core/, promotion: {from: lab, to: live}}',
          '  - {name: live, root: live/, promotion: {from: core}}',
        ].join('\n'),
        'lab/x.py': '',
        'core/y.py': 'import s.p',
        'live/z.py': 'import s.q',
        's/p.py': 'import lab.x',
        's/q.py': 'import core.y',
      },
      ['core/y.py:1 s/p.py:1 (2)', 'live/z.py:1 s/q.py:1 (1)'],
    ],
  ])('%s', (_, tree, wanted) => {
    expect(ways(tree)).toEqual(wanted);
  });

  it('prefers what runs, and says where only type checkers go', () => {
    const guard = 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import s.end\n';
    const end = { 's/end.py': 'import candidate.x', 's/mid.py': 'import s.end' };
    expect(found({ ...end, 'lukhas/a.py': guard, 'lukhas/b.py': 'import s.mid' })).toEqual([
      expect.objectContaining({ way: ['lukhas/b.py:1', 's/mid.py:1', 's/end.py:1'], reach: 1, typeOnly: false }),
    ]);
    expect(found({ ...end, 'lukhas/a.py': guard })).toEqual([
      expect.objectContaining({ way: ['lukhas/a.py:3', 's/end.py:1'], reach: 1, typeOnly: true }),
    ]);
  });

  it('gives the same for any order of the files', () => {
    const tree = {
      'lukhas/a.py': 'import s.p, s.q',
      'lukhas/b.py': 'import s.q',
      's/p.py': 'import candidate.x',
      's/q.py': 'import s.p\nimport candidate.gone',
    };
    const turned = Object.fromEntries(Object.entries(tree).reverse());
    expect(ways(turned)).toEqual(ways(tree));
  });

  it('leaves out the middle of a long way', () => {
    const size = 50;
    const [chain] = found({
      'lukhas/a.py': 'import s.f0',
      ...files(
        ...range(size).map(
          (at) => [`s/f${at}.py`, `import ${at < size - 1 ? `s.f${at + 1}` : 'candidate.x'}`] as const,
        ),
      ),
    });
    const shown = [...range(shownEnds - 1), ...range(shownEnds + 1).map((at) => size - shownEnds - 1 + at)];
    expect(chain?.way).toEqual(['lukhas/a.py:1', ...shown.map((at) => `s/f${at}.py:1`)]);
    expect(chain?.length).toBe(size + 1);
  });
});

describe('time and output grow with the input', () => {
  it.each<[string, number, (size: number) => Files]>([
    [
      'a path of files, each with an entry',
      300,
      (size) =>
        files(
          ['lukhas/a.py', 'import s.f0'],
          ...range(size).map((at) => [`s/f${at}.py`, `import candidate.x\nimport s.f${at + 1}\n`] as const),
        ),
    ],
    [
      'entries that each are reached by every production module',
      200,
      (size) =>
        files(
          ['s/hub.py', imports(range(size))],
          ...range(2 * size).map((at) => [`lukhas/a${at}.py`, 'import s.hub'] as const),
          ...range(size).map((at) => [`s/f${at}.py`, 'import candidate.x'] as const),
        ),
    ],
    [
      'a production module that imports every entry',
      300,
      (size) =>
        files(
          ['lukhas/hub.py', imports(range(size))],
          ...range(size).map((at) => [`s/f${at}.py`, 'import candidate.x'] as const),
        ),
    ],
  ])('%s', (_, size, make) => {
    const lengths = new Map<number, number>();
    expectLinear(size, (count) => {
      const violations = [...check.run(repo({ 'candidate/x.py': '', ...make(count) }))];
      lengths.set(count, JSON.stringify(violations).length);
    });
    expect(lengths.get(10 * size)).toBeLessThan(12 * (lengths.get(size) ?? 0));
  });

  it.each<[string, (size: number) => Files]>([
    [
      'files that all import each other',
      (size) =>
        files(...range(size).map((at) => [`s/f${at}.py`, `${imports(range(size))}import candidate.x`] as const)),
    ],
    [
      'files that import all behind them',
      (size) =>
        files(
          ...range(size).map(
            (at) => [`s/f${at}.py`, `${imports(range(size).slice(at + 1))}import candidate.x`] as const,
          ),
        ),
    ],
  ])('%s: with the number of links', (_, make) => {
    const size = 60;
    const run = (count: number) => {
      const built = repo({ 'candidate/x.py': '', 'lukhas/a.py': 'import s.f0', ...make(count) });
      return { links: built.graph.links.target.length, output: JSON.stringify([...check.run(built)]).length };
    };
    const [small, large] = [run(size), run(5 * size)];
    expect(large.links).toBeGreaterThan(20 * small.links);
    expect(large.output).toBeLessThan(6 * small.output);
  });
});
