import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/runtime-lane-leak.ts';
import type { LoadedModule, PackageProbe, ProbeFailure } from '../../src/domain/smoke.ts';
import { repo } from '../support/tree.ts';

const files = {
  'lukhas/a.py': 'import lukhas.b\n',
  'lukhas/b.py': 'import importlib\n\n\nimportlib.import_module(name())\n',
  'lukhas/seen.py': 'import candidate.x\n',
  'lukhas/shim.py': 'from candidate.x import *\n',
  'candidate/x.py': 'import candidate.y\n',
  'candidate/y.py': '',
};
const step = (path: string, line: number, target: string) => ({ path, line, target });
const loaded = (name: string, ...chain: LoadedModule['chain']): LoadedModule => ({
  name,
  path: `${name.replaceAll('.', '/')}.py`,
  chain,
});
const probe = (parts: Partial<PackageProbe>): PackageProbe => ({
  name: 'lukhas.a',
  path: 'lukhas/a.py',
  loaded: [],
  failure: null,
  ...parts,
});
const failure = (parts: Partial<ProbeFailure>): ProbeFailure => ({
  kind: 'import',
  message: 'ImportError: x',
  at: { path: 'lukhas/b.py', line: 4 },
  module: null,
  ...parts,
});
const run = (...packages: PackageProbe[]) => [...check.run(repo(files, { leaks: { packages } }))];
const entry = step('lukhas/b.py', 4, 'candidate.x');

describe('valid', () => {
  it.each<[string, PackageProbe]>([
    ['nothing loaded', probe({})],
    [
      'an import that the source shows',
      probe({ loaded: [loaded('candidate.x', step('lukhas/seen.py', 1, 'candidate.x'))] }),
    ],
    [
      'a shim',
      probe({
        loaded: [
          loaded('candidate.x', step('lukhas/a.py', 1, 'lukhas.shim'), step('lukhas/shim.py', 1, 'candidate.x')),
        ],
      }),
    ],
    ['a package that is not installed', probe({ failure: failure({ kind: 'missing' }) })],
    [
      'a failure at an import that another check tells',
      probe({ failure: failure({ at: { path: 'lukhas/seen.py', line: 1 } }) }),
    ],
  ])('%s', (_, one) => {
    expect(run(one)).toEqual([]);
  });
});

describe('invalid', () => {
  it('tells one edge once, with the chain and what comes with it', () => {
    const first = [step('lukhas/a.py', 1, 'lukhas.b'), entry];
    const one = probe({
      loaded: [
        loaded('candidate.x', ...first),
        loaded('candidate.y', ...first, step('candidate/x.py', 1, 'candidate.y')),
      ],
    });
    const other = probe({ name: 'lukhas.b', path: 'lukhas/b.py', loaded: [loaded('candidate.x', entry)] });
    expect(run(one, other)).toEqual([
      {
        message:
          'importing lukhas.a (and 1 more) loads the development module "candidate.x" and 1 further development module at lukhas/b.py:4',
        remedy:
          'promote x first (cp candidate/x.py lukhas/x.py, rewrite its imports, commit "chore(promotion): promote x from candidate → lukhas"), or stub what is used of it',
        location: { path: 'lukhas/b.py', line: 4 },
        related: [{ path: 'lukhas/a.py', line: 1, note: 'loads "lukhas.b"' }],
        value: 'candidate.x',
        labels: ['dynamic'],
        data: {
          target: 'candidate.x',
          packages: ['lukhas.a', 'lukhas.b'],
          chain: first,
          modules: ['candidate.x', 'candidate.y'],
        },
      },
    ]);
  });

  it('leaves out the packages above what is loaded', () => {
    const found = run(probe({ loaded: [loaded('candidate', entry), loaded('candidate.x', entry)] }));
    expect(found).toMatchObject([{ value: 'candidate.x', data: { modules: ['candidate.x'] } }]);
  });

  it.each<[string, ProbeFailure, object]>([
    [
      'an ImportError',
      failure({}),
      {
        message: 'importing lukhas.a fails: ImportError: x',
        remedy: 'python3 -c "import lukhas.a"',
        location: { path: 'lukhas/b.py', line: 4 },
        value: 'lukhas.a: import',
      },
    ],
    ['an exception', failure({ kind: 'exception', message: 'ValueError: x' }), { severity: 'warning' }],
    [
      'the limit',
      failure({ kind: 'time', message: 'does not come to its end within the limit', at: null }),
      { message: 'importing lukhas.a does not come to its end within the limit', location: { path: 'lukhas/a.py' } },
    ],
  ])('tells %s', (_, one, expected) => {
    expect(run(probe({ failure: one }))).toMatchObject([expected]);
  });

  it('tells a failure of one place once', () => {
    expect(run(probe({ failure: failure({}) }), probe({ name: 'lukhas.b', failure: failure({}) }))).toMatchObject([
      {
        message: 'importing lukhas.a (and 1 more) fails: ImportError: x',
        data: { packages: ['lukhas.a', 'lukhas.b'] },
      },
    ]);
  });

  it.each<[string, string]>([
    ["[tool.pytest.ini_options]\npythonpath = ['src', '.', 'my lib']", "PYTHONPATH='src:my lib' python3"],
    ["[tool.pytest.ini_options]\npythonpath = ['.']", 'python3'],
  ])('gives a command with the import roots of %s', (project, start) => {
    const failing = probe({ failure: failure({}) });
    const repository = repo({ ...files, 'pyproject.toml': project }, { leaks: { packages: [failing] } });
    expect([...check.run(repository)]).toMatchObject([{ remedy: `${start} -c "import lukhas.a"` }]);
  });
});
