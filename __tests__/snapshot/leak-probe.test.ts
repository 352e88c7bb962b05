import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../src/checks/runtime-lane-leak.ts';
import { createHost } from '../../src/io/host.ts';
import { gatherLeaks, productionPackages } from '../../src/snapshot/leak-probe.ts';
import { findPython } from '../../src/snapshot/pytest.ts';
import { gitIn } from '../support/git-remote.ts';
import { processesWith } from '../support/processes.ts';
import { repo } from '../support/tree.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** Imports the production of these files for real. */
async function probed(files: Readonly<Record<string, string>>, seconds = 60, promoted: readonly string[] = []) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'lane-guard-')));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  if ('.gitignore' in files) gitIn(folder, 'init', '-q');
  const repository = repo(files);
  const event = { name: 'command-line', payload: {}, ref: '' };
  const shown: string[] = [];
  const show = (title: string) => {
    shown.push(title);
    return { write: (chunk: Uint8Array) => shown.push(Buffer.from(chunk).toString()), end: () => undefined };
  };
  const host = await createHost({ folder, event, github: null, progress: () => undefined, show });
  try {
    const { graph, lanes } = repository;
    const tree = await host.workingTree();
    const find = () => findPython(host, null);
    const wanted = { tree, graph, lanes, find, seconds, promoted: new Set(promoted) };
    const { leaks, notes } = await gatherLeaks(host, wanted);
    const runs = await readFile(join(folder, 'runs'), 'utf8').catch(() => '');
    return { leaks, notes, shown, runs, violations: [...check.run(repo(files, { leaks }))] };
  } finally {
    host.dispose();
  }
}

const init = {
  'lukhas/__init__.py': '',
  'candidate/__init__.py': '',
  'candidate/x.py': 'import candidate.y',
  'candidate/y.py': '',
};
/** A name that no reader of sources can put together. */
const hidden = 'import importlib, sys\nNAME = "".join(chr(c) for c in [99, 97, 110, 100, 105, 100, 97, 116, 101])\n';

describe.concurrent('the leak probe', () => {
  it('imports every file that was promoted, also where its package does not', async () => {
    const files = { ...init, 'lukhas/a/__init__.py': '', 'lukhas/a/b.py': 'x = 1\nundefined_name\n' };
    expect((await probed(files)).violations).toEqual([]);
    expect((await probed(files, 60, ['lukhas/a/b.py'])).violations).toMatchObject([
      { message: expect.stringContaining('NameError'), location: { path: 'lukhas/a/b.py', line: 2 } },
    ]);
  });

  it('tells what a production package loads by a name that the source does not show, with the chain', async () => {
    const { violations, leaks } = await probed({
      ...init,
      'lukhas/a/__init__.py': 'from lukhas import b',
      'lukhas/b.py': `${hidden}def load():\n    return importlib.import_module(NAME + ".x")\nload()\n`,
    });
    expect(leaks.packages.map(({ name, failure }) => [name, failure])).toEqual([['lukhas.a', null]]);
    expect(violations).toEqual([
      {
        message:
          'importing lukhas.a loads the development module "candidate.x" and 1 further development module at lukhas/b.py:4',
        remedy: expect.stringContaining('promote x first'),
        location: { path: 'lukhas/b.py', line: 4 },
        related: [{ path: 'lukhas/a/__init__.py', line: 1, note: 'loads "lukhas.b"' }],
        value: 'candidate.x',
        labels: ['dynamic'],
        data: {
          target: 'candidate.x',
          packages: ['lukhas.a'],
          chain: [
            { path: 'lukhas/a/__init__.py', line: 1, target: 'lukhas.b' },
            { path: 'lukhas/b.py', line: 4, target: 'candidate.x' },
          ],
          modules: ['candidate.x', 'candidate.y'],
        },
      },
    ]);
  });

  it('tells a module that is loaded as a file, without a chain', async () => {
    const source = `import importlib.util, pathlib, sys\nspec = importlib.util.spec_from_file_location("odd", str(pathlib.Path(__file__).parents[2] / "candi" "date" / "y.py"))\nsys.modules["odd"] = m = importlib.util.module_from_spec(spec)\nspec.loader.exec_module(m)\n`;
    const { violations } = await probed({ ...init, 'lukhas/a.py': 'x = 1', 'lukhas/c/__init__.py': source });
    expect(violations).toMatchObject([{ value: 'odd', location: { path: 'lukhas/c/__init__.py' } }]);
  });

  it.each<[string, Record<string, string>]>([
    ['production that stays in its lane', { 'lukhas/a/__init__.py': 'import json' }],
    [
      'an import in a function that nobody calls',
      { 'lukhas/a/__init__.py': `${hidden}def f(): importlib.import_module(NAME)` },
    ],
    ['a live shim', { 'lukhas/a/__init__.py': 'from lukhas.s import *', 'lukhas/s.py': 'from candidate.x import *' }],
    [
      'an import that the source shows, which other checks tell',
      { 'lukhas/a/__init__.py': 'x = 1\nimport candidate.x' },
    ],
  ])('leaves %s', async (_, files) => {
    const { violations, leaks } = await probed({ ...init, ...files });
    expect(leaks.packages.length).toBeGreaterThan(0);
    expect(violations).toEqual([]);
  });

  it.each<[string, string, object, string?]>([
    [
      'a first-party module that is missing',
      'x = 1\nimport lukhas.gone',
      {
        message: "importing lukhas.a fails: ModuleNotFoundError: No module named 'lukhas.gone'",
        location: { path: 'lukhas/a/__init__.py', line: 2 },
      },
    ],
    [
      'a name that is missing',
      'from lukhas.b import gone',
      {
        message: "importing lukhas.a fails: ImportError: cannot import name 'gone' from 'lukhas.b' (lukhas/b.py)",
        location: { path: 'lukhas/a/__init__.py', line: 1 },
      },
    ],
    [
      'an error of the module',
      '\n\n1 / 0',
      {
        message: 'importing lukhas.a fails: ZeroDivisionError: division by zero',
        severity: 'warning',
        location: { line: 3 },
      },
    ],
    [
      'a syntax error',
      'x = 1\ndef (',
      { message: expect.stringContaining('SyntaxError'), location: { path: 'lukhas/a/__init__.py', line: 2 } },
    ],
    [
      'sys.exit',
      'import sys\nsys.exit(0)',
      { message: 'importing lukhas.a fails: SystemExit: 0', location: { line: 2 } },
    ],
    [
      'an end of the interpreter',
      'import os\nos._exit(0)',
      { message: 'importing lukhas.a ends the interpreter (exit code 0)', location: { path: 'lukhas/a/__init__.py' } },
    ],
    [
      'an error in what it imports',
      'import lukhas.b',
      { location: { path: 'lukhas/b.py', line: 1 } },
      'raise RuntimeError("x\\n::error::y")',
    ],
  ])('tells %s', async (_, source, expected, other = 'x = 1') => {
    const { violations } = await probed({ ...init, 'lukhas/a/__init__.py': source, 'lukhas/b.py': other });
    expect(violations).toMatchObject([expected]);
  });

  it('takes a package that is not installed for no defect, and says so', async () => {
    const { violations, notes } = await probed({ ...init, 'lukhas/a/__init__.py': 'import no_such_distribution.x' });
    expect(violations).toEqual([]);
    expect(notes).toEqual(['the leak probe could not import lukhas.a: not installed here: no_such_distribution']);
  });

  it.each<[string, string, Record<string, string>, string]>([
    [
      'metadata of a distribution',
      'from importlib.metadata import version\nversion("lukhas")',
      {},
      'lukhas.a: not installed here: lukhas; next: python3 -m pip install -e .',
    ],
    [
      'metadata of a project in a folder of its own',
      'import importlib.metadata as m\nm.version("no_such_distribution")',
      { 'lukhas/setup.py': '' },
      'lukhas.a: not installed here: no_such_distribution; next: python3 -m pip install -e lukhas',
    ],
    [
      'a file that pyproject.toml has a build write',
      'from lukhas._version import version',
      { 'pyproject.toml': '[tool.setuptools_scm]\nwrite_to = "lukhas/_version.py"' },
      'lukhas.a: not installed here: lukhas._version; next: python3 -m pip install -e .',
    ],
    [
      'the same, taken from its package',
      'from lukhas import _version',
      { 'pyproject.toml': '[tool.hatch.build.hooks.vcs]\nversion-file = "lukhas/_version.py"' },
      'lukhas.a: not installed here: lukhas._version; next: python3 -m pip install -e .',
    ],
    [
      'a file that git ignores',
      'import lukhas.made.table',
      { '.gitignore': 'lukhas/made/\n*.so\n' },
      'lukhas.a: not installed here: lukhas.made; next: python3 -m pip install -e .',
    ],
  ])('takes %s for no defect, and says what to do', async (_, source, more, note) => {
    const { violations, notes } = await probed({ ...init, ...more, 'lukhas/a/__init__.py': source });
    expect(violations).toEqual([]);
    expect(notes).toEqual([`the leak probe could not import ${note}`]);
  });

  it('tells a missing module for which another file is made, and one whose extension would be ignored', async () => {
    const { violations, notes } = await probed({
      ...init,
      '.gitignore': '*.so\n/lukhas/other.py\n',
      'pyproject.toml': '[tool.setuptools_scm]\nversion_file = "lukhas/_version.py"',
      'lukhas/a/__init__.py': 'import lukhas.gone',
      'lukhas/b/__init__.py': 'from lukhas import _versions',
    });
    expect(notes).toEqual([]);
    expect(violations).toMatchObject([
      { message: "importing lukhas.a fails: ModuleNotFoundError: No module named 'lukhas.gone'" },
      { message: expect.stringContaining("ImportError: cannot import name '_versions'") },
    ]);
  });

  it('tells a missing module where pyproject.toml cannot be read', async () => {
    const files = { 'pyproject.toml': '[tool', 'lukhas/a/__init__.py': 'import lukhas._version' };
    expect((await probed({ ...init, ...files })).violations).toMatchObject([{ value: 'lukhas.a: import' }]);
  });

  it('shows how far it is', async () => {
    const { shown } = await probed({ ...init, 'lukhas/a/__init__.py': '', 'lukhas/b/__init__.py': '' });
    expect(shown[0]).toBe('leak probe: 2 packages');
    expect(shown.slice(1).join('')).toMatch(/^(?:\d of 2 packages.*\n)*2 of 2 packages: lukhas\.\w\n$/);
  });

  const noting = 'with open("runs", "a") as out:\n    out.write(__name__ + " ")\n';
  it.each<[string, string, string]>([
    ['once, where it comes to its end', noting, 'lukhas '],
    ['once, where it fails', `${noting}1 / 0`, 'lukhas '],
    [
      'for each package, where it leaves a thread behind',
      `${noting}import threading, time\nthreading.Thread(target=time.sleep, args=[60], daemon=True).start()`,
      'lukhas lukhas lukhas ',
    ],
    ['for each package, where it leaves a file open', `${noting}kept = open(__file__)`, 'lukhas lukhas lukhas '],
  ])('runs what packages have in common %s', async (_, source, expected) => {
    const { runs, leaks } = await probed({
      'lukhas/__init__.py': source,
      'lukhas/a/__init__.py': '',
      'lukhas/b/__init__.py': '',
    });
    expect(leaks.packages.map(({ name }) => name)).toEqual(['lukhas.a', 'lukhas.b']);
    if (process.platform === 'linux') expect(runs).toBe(expected);
  });

  it('tells one failure of a parent once', async () => {
    const { violations } = await probed({
      'lukhas/__init__.py': '1 / 0',
      'lukhas/a/__init__.py': '',
      'lukhas/b/__init__.py': '',
    });
    expect(violations).toMatchObject([
      { message: 'importing lukhas.a (and 1 more) fails: ZeroDivisionError: division by zero' },
    ]);
  });

  it('ends what does not come back, and says what it had no time for', async () => {
    const source =
      'import subprocess, time\nsubprocess.Popen(["sleep", "7371"], start_new_session=True)\ntime.sleep(7371)';
    const { notes, leaks } = await probed({ ...init, 'lukhas/a/__init__.py': source, 'lukhas/b/__init__.py': '' }, 2);
    expect(notes).toEqual([
      'the leak probe had no time for 1 of 2 production packages (lukhas.a) within 2 seconds: raise smoke-timeout',
    ]);
    expect(leaks.packages.map(({ name }) => name)).toEqual(['lukhas.b']);
    expect(await processesWith('sleep 7371')).toEqual([]);
  });
});

it('imports the innermost packages, and modules that lie in none', () => {
  const { graph, lanes } = repo({
    'lukhas/__init__.py': '',
    'lukhas/a.py': '',
    'lukhas/core/x/__init__.py': '',
    'lukhas/core/x/deep/__init__.py': '',
    'lukhas/core/x/__main__.py': '',
    'lukhas/space/b.py': '',
    'candidate/c.py': '',
  });
  expect([...productionPackages(graph, lanes, new Set())]).toEqual([
    ['lukhas.core.x.deep', 'lukhas/core/x/deep/__init__.py'],
    ['lukhas.space.b', 'lukhas/space/b.py'],
  ]);
});
