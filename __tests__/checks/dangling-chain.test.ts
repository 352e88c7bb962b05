import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/dangling-chain.ts';
import { repo } from '../support/tree.ts';

const run = (files: Record<string, string>) => [...check.run(repo({ 'candidate/x.py': '', ...files }))];

describe('dangling-chain', () => {
  it.each<[string, Record<string, string>]>([
    ['a file that production does not reach', { 'shared/a.py': 'import candidate.x', 'lukhas/a.py': '' }],
    ['tests that import both lanes', { 'tests/t.py': 'import candidate.x, lukhas.a', 'lukhas/a.py': '' }],
    [
      'a direct import, which is a finding of its own',
      { 'lukhas/a.py': 'import candidate.x\ny=1', 'lukhas/b.py': 'import lukhas.a' },
    ],
    ['development that imports development', { 'candidate/y.py': 'import candidate.x' }],
    ['a shim that nothing imports', { 'lukhas/x.py': 'from candidate.x import *\n' }],
  ])('says nothing of %s', (_, files) => {
    expect(run(files)).toEqual([]);
  });

  it('stands at the edge that enters, with the shortest chain and how many modules reach it', () => {
    const [found, ...more] = run({
      'lukhas/a.py': 'import os\nfrom shared.one import f',
      'lukhas/b.py': 'import lukhas.a',
      'lukhas/c.py': '',
      'shared/one.py': 'def f():\n    import shared.two',
      'shared/two.py': '\n\nfrom candidate.x import y',
    });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      value: 'candidate.x',
      message: 'the file shared/two.py imports "candidate.x", and production loads it: lukhas/a.py and 1 more',
      remedy: 'cut the import at shared/two.py:3, or promote "candidate.x"',
      location: { path: 'shared/two.py', line: 3, column: 1 },
      related: [
        { path: 'lukhas/a.py', line: 2, note: 'imports "shared.one"' },
        { path: 'shared/one.py', line: 2, note: 'imports "shared.two"' },
      ],
    });
    expect(found?.severity).toBeUndefined();
    expect(found?.data).toEqual({
      target: 'candidate.x',
      chain: [
        { path: 'lukhas/a.py', line: 2, column: 1, target: 'shared.one', labels: ['module-level'] },
        { path: 'shared/one.py', line: 2, column: 5, target: 'shared.two', labels: ['deferred'] },
        { path: 'shared/two.py', line: 3, column: 1, target: 'candidate.x', labels: ['module-level'] },
      ],
      hops: 3,
      reach: 2,
      labels: ['module-level'],
    });
  });

  it('follows the __init__.py of every package on the way', () => {
    const [found] = run({
      'lukhas/a.py': 'from shared.b.c import X',
      'shared/__init__.py': 'import candidate.x',
      'shared/b/__init__.py': '',
      'shared/b/c.py': '',
    });
    expect(found?.location).toMatchObject({ path: 'shared/__init__.py', line: 1 });
    expect(found?.data).toMatchObject({ chain: [{ target: 'shared' }, { target: 'candidate.x' }] });
  });

  it('is a warning through a live shim, and an error once the target is promoted', () => {
    const shim = { 'lukhas/old.py': 'from candidate.x import *\n', 'lukhas/user.py': 'import lukhas.old' };
    const [live] = run(shim);
    expect(live).toMatchObject({ severity: 'warning', location: { path: 'lukhas/old.py', line: 1 } });
    const [redundant] = run({ ...shim, 'lukhas/x.py': 'class X: ...' });
    expect(redundant?.severity).toBeUndefined();
    expect(redundant?.remedy).toBe('import "lukhas.x" instead of "candidate.x" at lukhas/old.py:1');
  });

  it.each([
    ['holds it', 'f = 1\n', 'import "lukhas.x" instead of "candidate.x" at shared/r.py:1'],
    ['does not', 'g = 1\n', 'cut the import at shared/r.py:1, or promote "candidate.x"'],
  ])('names what stands in production at the path only where it %s', (_, content, remedy) => {
    const [found, ...more] = run({
      'candidate/x.py': 'f = 1\n',
      'lukhas/x.py': content,
      'lukhas/user.py': 'import shared.r\n',
      'shared/r.py': 'from candidate.x import f\n',
    });
    expect(more).toEqual([]);
    expect(found?.remedy).toBe(remedy);
  });

  it('is a warning while a shim forwards to anything that is not promoted', () => {
    const [first, second] = run({
      'lukhas/old.py': 'from candidate.x import *\nfrom candidate.y import *\n',
      'lukhas/user.py': 'import lukhas.old',
      'lukhas/x.py': 'class X: ...',
      'candidate/y.py': '',
    });
    expect([first?.severity, second?.severity]).toEqual(['warning', 'warning']);
    expect(first?.remedy).toBe('import "lukhas.x" instead of "candidate.x" at lukhas/old.py:1');
    expect(second?.remedy).toBe('cut the import at lukhas/old.py:2, or promote what the shim forwards to');
  });

  it('is an error through an expired shim, where ages were gathered', () => {
    const tree = {
      'candidate/x.py': '',
      'lukhas/old.py': 'from candidate.x import *\n',
      'lukhas/user.py': 'import lukhas.old',
    };
    const aged = (days: number) => {
      const shimAges = new Map([['lukhas/old.py', { days, exact: true, commit: null }]]);
      const [found] = check.run(repo(tree, { shimAges }));
      return found?.severity;
    };
    expect(aged(90)).toBe('warning');
    expect(aged(91)).toBeUndefined();
  });

  it('shows the ends of a long chain, and says how long it is', () => {
    const hops = Array.from({ length: 30 }, (_, at) => at);
    const [found] = run({
      'lukhas/a.py': 'import s.f0',
      ...Object.fromEntries(hops.map((at) => [`s/f${at}.py`, at < 29 ? `import s.f${at + 1}` : 'import candidate.x'])),
    });
    expect(found?.message).toBe(
      'the file s/f29.py imports "candidate.x", and production loads it: lukhas/a.py, over 31 imports',
    );
    expect(found?.related).toHaveLength(20);
    expect(found?.related?.[9]).toEqual({
      path: 's/f8.py',
      line: 1,
      column: 1,
      endColumn: 12,
      note: 'imports "s.f9"; then 10 more imports',
    });
    expect(found?.related?.[10]).toMatchObject({ path: 's/f19.py', note: 'imports "s.f20"' });
    expect(found?.data).toMatchObject({ hops: 31, omitted: { after: 10, count: 10 } });
    expect(found?.data?.chain).toHaveLength(21);
  });

  it('labels a way that only type checkers go', () => {
    const [found] = run({
      'lukhas/a.py': 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import shared',
      'shared.py': 'import candidate.x',
    });
    expect(found?.labels).toContain('type-only');
  });

  it('gives one finding for each edge that enters', () => {
    const found = run({
      'lukhas/a.py': 'import shared',
      'shared.py': 'import candidate.x\nimport candidate.y',
      'candidate/y.py': '',
    });
    expect(found.map(({ value, location }) => [value, location.line])).toEqual([
      ['candidate.x', 1],
      ['candidate.y', 2],
    ]);
  });

  it('leaves a shim that forwards to nothing to dangling-dependency', () => {
    const files = {
      'candidate/__init__.py': '',
      'lukhas/aka.py': 'try:\n    from candidate.aka import *\nexcept ImportError:\n    pass\n',
      'lukhas/user.py': 'import lukhas.aka\n',
    };
    expect([...check.run(repo(files))]).toEqual([]);
    expect([...check.run(repo({ ...files, 'candidate/aka.py': '' }))]).toMatchObject([{ severity: 'warning' }]);
  });

  const twoPromotions = `version: 1
lanes:
  - {name: ca, root: candidate/, owners: ["@a"]}
  - {name: pa, root: lukhas/, owners: ["@a"], promotion: {from: ca}}
  - {name: cb, root: labs/, owners: ["@a"]}
  - {name: pb, root: stable/, owners: ["@a"], promotion: {from: cb}}
`;

  it.each(['stable/m.py', 'labs/m.py'])('follows a way through %s, a lane of another promotion', (middle) => {
    const files = {
      'ops/matriz.yaml': twoPromotions,
      'candidate/x.py': '',
      [middle]: 'import candidate.x\n',
      'lukhas/m.py': `import ${middle.split('/')[0]}.m\n`,
    };
    expect([...check.run(repo(files))]).toMatchObject([
      { location: { path: middle, line: 1 }, value: 'candidate.x', data: { reach: 1 } },
    ]);
  });

  it('says nothing of what each promotion imports of its own development lane', () => {
    const files = {
      'ops/matriz.yaml': twoPromotions,
      'candidate/x.py': 'import candidate.y\n',
      'candidate/y.py': '',
      'labs/m.py': 'import labs.n\n',
      'labs/n.py': '',
      'lukhas/m.py': 'import candidate.x\n',
      'stable/m.py': 'import labs.m\n',
    };
    expect([...check.run(repo(files))]).toEqual([]);
  });
});
