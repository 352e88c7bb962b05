import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/dangling-dependency.ts';
import { repo } from '../support/tree.ts';

const candidate = {
  'candidate/core/neural.py': '',
  'candidate/core/pkg/__init__.py': '',
  'candidate/core/pkg/a.py': '',
};

/** A lane between two others. */
const threeLanes = [
  'version: 1',
  'lanes:',
  '  - {name: lab, root: lab/, promotion: {to: core}}',
  '  - {name: core, root: core/, promotion: {from: lab, to: live}}',
  '  - {name: live, root: live/, promotion: {from: core}}',
].join('\n');

describe('dangling-dependency', () => {
  it.each<[string, Record<string, string>]>([
    ['an import inside production', { 'lukhas/a.py': 'import lukhas.b', 'lukhas/b.py': '' }],
    [
      'a development module with a production counterpart',
      { 'lukhas/core/neural.py': '', 'lukhas/a.py': 'import candidate.core.neural' },
    ],
    ['development imports itself', { 'candidate/b.py': 'import candidate.core.neural' }],
    ['a file in no lane', { 'tools/a.py': 'import candidate.core.neural' }],
    ['a name that only begins like the lane', { 'lukhas/a.py': 'import candidates.core' }],
    [
      'words in strings and comments',
      { 'lukhas/a.py': '"""import candidate.core.neural"""\n# import candidate.core.neural\n' },
    ],
    ['a shim, which its own group judges', { 'lukhas/a.py': 'from candidate.core.neural import *\n' }],
    ['a call, which is hidden', { 'lukhas/a.py': 'x = __import__("candidate.core.neural")' }],
  ])('says nothing of %s', (_, files) => {
    expect([...check.run(repo({ ...candidate, ...files }))]).toEqual([]);
  });

  it.each<[string, string, string, number, number, readonly string[]]>([
    ['import', 'import candidate.core.neural\nx = 1', 'candidate.core.neural', 1, 1, ['module-level']],
    [
      'from … import a module',
      'y = 1\nfrom candidate.core import neural',
      'candidate.core.neural',
      2,
      1,
      ['module-level'],
    ],
    [
      'from … import a name',
      'from candidate.core.neural import Net\nx = Net()',
      'candidate.core.neural',
      1,
      1,
      ['module-level'],
    ],
    [
      'a relative import beyond the top-level package, told by its path',
      'from ..candidate.core import neural\nx = 1',
      '..candidate.core',
      1,
      1,
      ['module-level', 'relative'],
    ],
    ['in a function', 'def f():\n    import candidate.core.neural', 'candidate.core.neural', 2, 5, ['deferred']],
    [
      'for type checkers',
      'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import candidate.core.neural\nx = 1',
      'candidate.core.neural',
      3,
      5,
      ['module-level', 'type-only'],
    ],
    [
      'guarded',
      'try:\n    import candidate.core.neural\nexcept ImportError:\n    x = f()',
      'candidate.core.neural',
      2,
      5,
      ['module-level', 'guarded'],
    ],
    ['a deleted module', 'from candidate.gone import X\ny = X()', 'candidate.gone', 1, 1, ['module-level']],
  ])('sees %s', (_, source, target, line, column, labels) => {
    const found = [...check.run(repo({ ...candidate, 'lukhas/a.py': source }))];
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ value: target, labels, location: { path: 'lukhas/a.py', line, column } });
    expect(found[0]?.message).toContain(`production imports "${target}", which lives only in candidate/`);
  });

  it('names the place of the module, and the promotion that has to come first', () => {
    const [found] = check.run(repo({ ...candidate, 'lukhas/a.py': 'from candidate.core.pkg import a\nx = a' }));
    expect(found?.message).toBe(
      'production imports "candidate.core.pkg.a", which lives only in candidate/ (candidate/core/pkg/a.py)',
    );
    expect(found?.remedy).toBe(
      'promote core/pkg first (mkdir -p lukhas/core && cp -r candidate/core/pkg lukhas/core/pkg, rewrite its imports, commit "chore(promotion): promote core/pkg from candidate → lukhas"), or stub what is used of it',
    );
    expect(found?.data).toEqual({ target: 'candidate.core.pkg.a', labels: ['module-level'] });
  });

  it.each([
    [
      'from candidate.core.pkg.a import x\ny = x\n',
      { 'lukhas/core/pkg/__init__.py': '' },
      'core/pkg is in lukhas/ without it: cp candidate/core/pkg/a.py lukhas/core/pkg/a.py, or stub what is used of it',
    ],
    [
      'import candidate.core.neural\ny = 1\n',
      {},
      /^promote core\/neural first \(mkdir -p lukhas\/core && cp candidate\/core\/neural\.py lukhas\/core\/neural\.py, /,
    ],
    ['import candidate.gone\ny = 1\n', {}, 'remove the import: nothing is left at candidate/gone/'],
  ])('%j: the remedy fits what is there', (source, files, remedy) => {
    const [found] = check.run(repo({ ...candidate, ...files, 'lukhas/a.py': source }));
    if (typeof remedy === 'string') expect(found?.remedy).toBe(remedy);
    else expect(found?.remedy).toMatch(remedy);
  });

  it('sees a symbolic link into the development lane, once', () => {
    const linked = (path: string) => ({ link: 'lukhas/core/pkg', source: `candidate/core/pkg/${path}` });
    const found = check.run(
      repo(candidate, {
        files: [
          { path: 'candidate/core/pkg/a.py', kind: 'file' },
          { path: 'lukhas/core/pkg/__init__.py', kind: 'file', linked: linked('__init__.py') },
          { path: 'lukhas/core/pkg/a.py', kind: 'file', linked: linked('a.py') },
        ],
      }),
    );
    expect([...found]).toMatchObject([
      {
        message:
          'lukhas/core/pkg is a symbolic link into candidate/: production holds candidate/core/pkg/__init__.py itself',
        location: { path: 'lukhas/core/pkg' },
      },
    ]);
  });

  it.each<[string, number, string]>([
    ['from candidate.core.neural import *\n\ndef f():\n    return 1\n', 3, 'a function'],
    ['"""Kept."""\nimport os\nfrom candidate.core.neural import Net\nNet.size = 3\n', 4, 'an assignment to "Net.size"'],
    ['try:\n    from candidate.core.neural import *\nexcept ImportError:\n    class Net: ...\n', 4, 'a class'],
    ['import os\nfrom candidate.core.neural import Net\nNet.register()\n', 3, 'a call of "Net.register"'],
    ['from candidate.core.neural import *\n__all__ = names()\n', 2, 'a call of "names"'],
    ['from candidate.core.neural import *\n@Net\ndef f(): ...\n', 2, 'a statement of its own'],
  ])('says why a file that looks like a shim is none: %j', (source, line, reason) => {
    const [found, ...more] = check.run(repo({ ...candidate, 'lukhas/a.py': source }));
    expect(more).toEqual([]);
    expect(found?.message).toBe(
      `production imports "candidate.core.neural", which lives only in candidate/ (candidate/core/neural.py); the file is no shim, because line ${line} holds ${reason}`,
    );
    expect(found?.related).toEqual([{ path: 'lukhas/a.py', line, note: 'what makes it no shim' }]);
  });

  it.each([
    'from candidate.core.neural import Net\nx = 1\ny = Net()\nclass Brain:\n    pass\n',
    'def f():\n    from candidate.core.neural import Net\n',
  ])('says nothing of shims where the file looks like none: %j', (source) => {
    const [found] = check.run(repo({ ...candidate, 'lukhas/a.py': source }));
    expect(found?.message).toMatch(/\(candidate\/core\/neural\.py\)$/);
  });

  it('gives one finding for a statement that also loads the packages above its target', () => {
    const files = { ...candidate, 'candidate/__init__.py': '', 'lukhas/a.py': 'import candidate.core.pkg.a\nx = 1' };
    expect([...check.run(repo(files))].map((found) => found.value)).toEqual(['candidate.core.pkg.a']);
  });

  it('sees TypeScript', () => {
    const files = {
      'candidate/ui/a.ts': 'export const a = 1;',
      'lukhas/ui/b.ts': "import { a } from '../../candidate/ui/a';",
    };
    const [found] = check.run(repo(files));
    expect(found).toMatchObject({ value: 'candidate/ui/a', location: { path: 'lukhas/ui/b.ts', line: 1, column: 1 } });
  });

  it('sees development code through a link that lies in no lane', () => {
    const tree = {
      ...candidate,
      'cand/core/neural.py': '',
      'lukhas/a.py': 'from cand.core.neural import Net\nx = Net()\n',
    };
    const linked = new Map([['cand/core/neural.py', { link: 'cand', source: 'candidate/core/neural.py' }]]);
    expect([...check.run(repo(tree, {}, linked))]).toMatchObject([
      { value: 'cand.core.neural', location: { path: 'lukhas/a.py', line: 1 } },
    ]);
  });

  it('takes no file for a shim that forwards to nothing', () => {
    const beyond = { ...candidate, 'lukhas/a.py': 'from ..candidate.core import neural\n' };
    expect([...check.run(repo(beyond))].map((found) => found.value)).toEqual(['..candidate.core']);
    expect([...check.run(repo({ 'lukhas/a.py': 'from candidate.gone import x\n' }))]).toHaveLength(1);
  });

  it('names the lane where the module is, and the next step on its way', () => {
    const [found] = check.run(
      repo({ 'ops/matriz.yaml': threeLanes, 'lab/x.py': '', 'core/y.py': '', 'live/z.py': 'import lab.x\nz = 1' }),
    );
    expect(found?.message).toBe('production imports "lab.x", which lives only in lab/ (lab/x.py)');
    expect(found?.remedy).toMatch(/^promote x first \(cp lab\/x\.py core\/x\.py, /);
  });

  it('judges every edge of a lane that has several', () => {
    const manifest = [
      'version: 1',
      'lanes:',
      '  - {name: prod, root: src/lukhas, promotion: {from: dev}}',
      '  - {name: core, root: src/lukhas/core, promotion: {from: dev, to: prod}}',
      '  - {name: dev, root: src/candidate, promotion: {to: prod}}',
    ].join('\n');
    const files = {
      'ops/matriz.yaml': manifest,
      'src/candidate/a.py': '',
      'src/lukhas/core/b.py': 'import src.candidate.a\nx = 1',
    };
    expect([...check.run(repo(files))].map((found) => found.value)).toEqual(['src.candidate.a']);
  });

  it('makes the directory that a copy needs, and takes a folder of data for no module', () => {
    const remedy = (files: Record<string, string>) => {
      const [found] = check.run(repo({ ...candidate, ...files, 'lukhas/a.py': 'import candidate.core.pkg.a\nx = 1' }));
      return found?.remedy;
    };
    expect(remedy({})).toContain('(mkdir -p lukhas/core && cp -r candidate/core/pkg lukhas/core/pkg,');
    const data = remedy({ 'lukhas/core/pkg/data.json': '{}' });
    expect(data).toMatch(/^promote core\/pkg first \(cp -r candidate\/core\/pkg\/\. lukhas\/core\/pkg,/);
  });

  it('follows lanes of other names, and a lane between two others', () => {
    const files = {
      'ops/matriz.yaml': threeLanes,
      'lab/x.py': '',
      'core/y.py': 'import lab.x\nz=1',
      'live/z.py': 'import lab.x, core.y\nz=1',
    };
    const found = [...check.run(repo(files))].map(({ location, value }) => `${location.path}: ${value}`);
    expect(found).toEqual(['core/y.py: lab.x', 'live/z.py: lab.x', 'live/z.py: core.y']);
  });

  it('sees a relative import that climbs to the root of the tree, which may be imported as a package', () => {
    const files = {
      '__init__.py': '',
      'candidate/core/x.py': '',
      'lukhas/m.py': 'from .. import candidate\nfrom .. import lukhas\n',
    };
    expect([...check.run(repo(files))]).toMatchObject([
      { value: '..candidate', location: { path: 'lukhas/m.py', line: 1 } },
    ]);
  });

  it('takes no lane for a module of itself', () => {
    const files = { 'candidate/__init__.py': '', 'lukhas/__init__.py': '', 'lukhas/m.py': 'import candidate\n' };
    expect([...check.run(repo(files))]).toMatchObject([{ value: 'candidate', location: { line: 1 } }]);
  });
});
