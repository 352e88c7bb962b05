import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../src/checks/missing-shim.ts';
import type { FileChange } from '../../src/domain/history.ts';
import { pythonScanner } from '../../src/imports/python/scan.ts';
import { history, sha } from '../support/history.ts';
import { repo } from '../support/tree.ts';

const gone = (path: string, before = sha('1')): FileChange => ({ path, status: 'deleted', before });
const came = (path: string, after = sha('1')): FileChange => ({ path, status: 'added', after });
const run = (files: Record<string, string>, ...changes: FileChange[]) => [
  ...check.run(repo(files, { history: history({ changes }) })),
];
const tests = { 'tests/t.py': 'import candidate.core.x\n' };
const deleted = gone('candidate/core/x.py');

describe('missing-shim', () => {
  it.each<[string, Record<string, string>, FileChange[]]>([
    ['a deletion that nobody misses', { 'tests/t.py': 'import lukhas.core.x\n', 'lukhas/core/x.py': '' }, [deleted]],
    [
      'a move inside the lane with its importers',
      { 'tests/t.py': 'import candidate.core.y\n', 'candidate/core/y.py': '' },
      [deleted, came('candidate/core/y.py')],
    ],
    [
      'a shim at the old path',
      { ...tests, 'candidate/core/x.py': 'from lukhas.core.x import *\n' },
      [{ ...deleted, status: 'modified', after: sha('2') }],
    ],
    [
      'a package at the old path',
      { ...tests, 'candidate/core/x/__init__.py': '' },
      [deleted, came('candidate/core/x/__init__.py')],
    ],
    ['a production importer: that is dangling', { 'lukhas/a.py': 'import candidate.core.x\n' }, [deleted]],
    ['a module that was never there', tests, []],
    [
      'a deletion outside the development lane',
      { 'tests/t.py': 'import lukhas.x, shared.y\n' },
      [gone('lukhas/x.py'), gone('shared/y.py')],
    ],
    [
      'a file that is no Python',
      { 'tests/t.py': 'import candidate.core.x\n' },
      [gone('candidate/core/x.json'), gone('candidate/core/x.ts')],
    ],
    [
      'a call that may mean another name',
      { 'tests/t.py': 'import importlib\nimportlib.import_module(f"candidate.core.x{y}")\n' },
      [deleted],
    ],
    [
      'a name that the package has of its own',
      {
        'tests/t.py': 'from candidate.core import x\n',
        'candidate/core/__init__.py': 'from lukhas.core import x\n',
        'lukhas/core/x.py': '',
      },
      [deleted],
    ],
    [
      'a name that may come by a star',
      {
        'tests/t.py': 'from candidate.core import x\n',
        'candidate/core/__init__.py': 'from .y import *\n',
        'candidate/core/y.py': '',
      },
      [deleted],
    ],
    [
      'another name of the package',
      { 'tests/t.py': 'from candidate.core import y\n', 'candidate/core/__init__.py': '' },
      [deleted],
    ],
    [
      'a directory that is still imported as such',
      { 'tests/t.py': 'import candidate.core.x\n', 'candidate/core/x/y.py': '' },
      [gone('candidate/core/x/__init__.py')],
    ],
  ])('says nothing of %s', (_, files, changes) => {
    expect(run(files, ...changes)).toEqual([]);
  });

  it('gives one finding a module, at its first importer, and the command that restores it', () => {
    const files = {
      'candidate/core/y.py': 'from . import z\nfrom .x import f\n',
      'candidate/core/z.py': '',
      'tests/a.py': 'try:\n    from candidate.core.x import f\nexcept ImportError:\n    f = None\n',
      'tests/b.py': 'def test():\n    import candidate.core.x\n    import candidate.core.x.part\n',
    };
    expect(run(files, deleted)).toEqual([
      {
        message:
          'candidate/core/y.py (with 2 other files) imports "candidate.core.x": the range deletes candidate/core/x.py, and no shim stands there',
        remedy: 'git checkout b00000000000 -- candidate/core/x.py, or remove the imports',
        location: expect.objectContaining({ path: 'candidate/core/y.py', line: 2, column: 1 }),
        related: [
          { path: 'tests/a.py', line: 2, column: 5, endColumn: 35, note: 'imports "candidate.core.x"' },
          { path: 'tests/b.py', line: 2, column: 5, endColumn: 28, note: 'imports "candidate.core.x"' },
        ],
        value: 'candidate/core/x.py',
        labels: ['module-level', 'relative'],
        data: {
          target: 'candidate.core.x',
          path: 'candidate/core/x.py',
          movedTo: null,
          importers: 3,
          labels: ['module-level', 'relative'],
        },
      },
    ]);
  });

  it.each<[string, string, Record<string, string>, FileChange[]]>([
    ['import', 'import candidate.core.x', {}, [deleted]],
    ['from', 'from candidate.core.x import f', {}, [deleted]],
    ['star', 'from candidate.core.x import *', {}, [deleted]],
    ['a name of a directory', 'from candidate.core import x', { 'candidate/core/y.py': '' }, [deleted]],
    ['a name of a package', 'from candidate.core import x', { 'candidate/core/__init__.py': '' }, [deleted]],
    ['a name of a directory that went with it', 'from candidate.core import x', {}, [deleted]],
    ['a call', 'import importlib; importlib.import_module("candidate.core.x")', {}, [deleted]],
    ['a package', 'import candidate.core.x', {}, [gone('candidate/core/x/__init__.py')]],
    [
      'a call that knows only the start',
      'import importlib; importlib.import_module(f"candidate.core.x.{y}")',
      {},
      [gone('candidate/core/x/__init__.py')],
    ],
    [
      'a name of a package that is a directory now',
      'from candidate.core.x import f',
      { 'candidate/core/x/y.py': '' },
      [gone('candidate/core/x/__init__.py')],
    ],
    [
      'a package that hid a module, both gone',
      'import candidate.core.x',
      {},
      [gone('candidate/core/x.py'), gone('candidate/core/x/__init__.py')],
    ],
  ])('sees %s', (_, text, files, changes) => {
    const found = run({ ...files, 'tests/t.py': `\n${text}\n` }, ...changes);
    expect(found).toMatchObject([{ location: { path: 'tests/t.py', line: 2 }, value: changes.at(-1)?.path }]);
  });

  it('sees what a package takes from itself', () => {
    const files = { 'candidate/core/__init__.py': 'from . import x\n', 'tests/t.py': 'import candidate.core\n' };
    expect(run(files, deleted).map(({ location }) => location.path)).toEqual(['candidate/core/__init__.py']);
  });

  it('gives each name to the innermost module that is gone', () => {
    const changes = [gone('candidate/core/x/__init__.py'), gone('candidate/core/x/y.py')];
    const values = (text: string) => run({ 'tests/t.py': text }, ...changes).map(({ value }) => value);
    expect(values('from candidate.core.x import y\n')).toEqual(['candidate/core/x/y.py']);
    expect(values('from candidate.core.x import f\n')).toEqual(['candidate/core/x/__init__.py']);
    expect(values('from candidate.core.x import y, f\n').sort()).toEqual(changes.map(({ path }) => path));
    expect(values('import candidate.core.x.y\n')).toEqual(['candidate/core/x/y.py']);
  });

  it('stands at an import that is not guarded, where there is one', () => {
    const files = { 'tests/a.py': 'try:\n    import candidate.core.x\nexcept ImportError:\n    pass\n', ...tests };
    expect(run(files, deleted)).toMatchObject([
      { location: { path: 'tests/t.py' }, related: [{ path: 'tests/a.py' }] },
    ]);
    expect(run({ 'tests/a.py': files['tests/a.py'] }, deleted)[0]?.labels).toContain('guarded');
  });

  const alias = (name: string) =>
    `"""Moved to ${name}."""\n\nimport sys\n\nimport ${name} as _moved\n\nsys.modules[__name__] = _moved`;

  it.each<[string, Record<string, string>, FileChange[], string, string]>([
    [
      'promoted',
      { 'lukhas/core/x.py': 'f = 1\n' },
      [deleted, came('attic/x.py')],
      'deletes candidate/core/x.py, promoted to lukhas/core/x.py',
      alias('lukhas.core.x'),
    ],
    [
      'promoted as a package',
      { 'lukhas/core/x/__init__.py': 'f = 1\n' },
      [deleted],
      'deletes candidate/core/x.py, promoted to lukhas/core/x/__init__.py',
      alias('lukhas.core.x'),
    ],
    [
      'moved out of the lane',
      { 'attic/x.py': 'f = 1\n' },
      [deleted, came('attic/x.json'), came('attic/x.py')],
      'moves candidate/core/x.py to attic/x.py',
      alias('attic.x'),
    ],
    [
      'moved inside the lane',
      { 'candidate/core/y.py': 'f = 1\n' },
      [deleted, came('candidate/core/y.py')],
      'moves candidate/core/x.py to candidate/core/y.py',
      alias('candidate.core.y'),
    ],
  ])('has the text of the shim for one that is %s', (_, files, changes, fate, text) => {
    expect(run({ ...files, ...tests }, ...changes)).toMatchObject([
      {
        message: `tests/t.py imports "candidate.core.x": the range ${fate}, and no shim stands there`,
        remedy: `write candidate/core/x.py:\n${text}`,
      },
    ]);
    expect(pythonScanner.scan('candidate/core/x.py', Buffer.from(text)).shim).toEqual({ silent: false });
  });

  it.each<[string, Record<string, string>, FileChange[]]>([
    ['a path that no import can name', { 'attic/x-1.py': '' }, [deleted, came('attic/x-1.py')]],
    ['a shim that forwarded to it', { 'lukhas/core/x.py': 'from candidate.core.x import *\n' }, [deleted]],
    [
      'an empty file, which is like any other',
      { 'attic/x.py': '' },
      [gone('candidate/core/x.py', emptyBlob), came('attic/x.py', emptyBlob)],
    ],
  ])('takes none for the new place: %s', (_, files, changes) => {
    expect(run({ ...files, ...tests }, ...changes)).toMatchObject([
      { remedy: 'git checkout b00000000000 -- candidate/core/x.py, or remove the imports', data: { movedTo: null } },
    ]);
  });

  it('keeps what is left of a package reachable', () => {
    const files = {
      'candidate/core/x/part.py': '',
      'lukhas/core/x/__init__.py': 'f = 1\n',
      'tests/t.py': 'from candidate.core.x import f\n',
    };
    expect(run(files, gone('candidate/core/x/__init__.py'))[0]?.remedy).toBe(
      'write candidate/core/x/__init__.py:\n"""Moved to lukhas.core.x."""\n\nfrom lukhas.core.x import *  # noqa: F401, F403',
    );
  });
});

const emptyBlob = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';

describe('the text of the shim, pasted, in CPython', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it.each<[string, Record<string, string>, FileChange, string]>([
    [
      'a module',
      { 'lukhas/core/x.py': 'f = 1\n_g = 2\n__all__ = ["f"]\n' },
      deleted,
      'from candidate.core.x import f, _g\nimport candidate.core.x as x\nfrom candidate.core import x as y\nassert x is y and x.f == 1 and _g == 2\n',
    ],
    [
      'a package',
      { 'lukhas/core/x/__init__.py': 'f = 1\n', 'lukhas/core/x/part.py': 'g = 3\n' },
      gone('candidate/core/x/__init__.py'),
      'from candidate.core.x import f\nfrom candidate.core.x.part import g\nassert (f, g) == (1, 3)\n',
    ],
    [
      'a package of which a part stays',
      { 'lukhas/core/x/__init__.py': 'f = 1\n', 'candidate/core/x/part.py': 'g = 3\n' },
      gone('candidate/core/x/__init__.py'),
      'from candidate.core.x import f\nfrom candidate.core.x.part import g\nassert (f, g) == (1, 3)\n',
    ],
  ])('serves %s, and the finding is gone', (_, files, change, use) => {
    const all = { ...files, 'main.py': use };
    const remedy = run(all, change)[0]?.remedy ?? '';
    const [, path = '', text = ''] = /^write (\S+):\n([\s\S]*)$/.exec(remedy) ?? [];
    const folder = mkdtempSync(join(tmpdir(), 'lane-guard-shim-'));
    folders.push(folder);
    const mended: Record<string, string> = { ...all, [path]: text };
    for (const [name, content] of Object.entries(mended)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    execFileSync('python3', ['main.py'], { cwd: folder, stdio: 'pipe' });
    expect(run(mended, change)).toEqual([]);
  });
});
