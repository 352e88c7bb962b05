import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../src/checks/runtime-lane-leak.ts';
import { createHost } from '../../src/io/host.ts';
import { gatherLeaks, productionPackages } from '../../src/snapshot/leak-probe.ts';
import { findPython } from '../../src/snapshot/pytest.ts';
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
  const repository = repo(files);
  const event = { name: 'command-line', payload: {}, ref: '' };
  const host = await createHost({ folder, event, github: null, progress: () => undefined });
  try {
    const { graph, lanes } = repository;
    const find = () => findPython(host, null);
    const wanted = { graph, lanes, find, seconds, promoted: new Set(promoted) };
    const { leaks, notes } = await gatherLeaks(host, wanted);
    return { leaks, notes, violations: [...check.run(repo(files, { leaks }))] };
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
        message: expect.stringContaining("ImportError: cannot import name 'gone'"),
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
    expect(notes).toEqual(['the leak probe had no time for lukhas.a: raise smoke-timeout']);
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
