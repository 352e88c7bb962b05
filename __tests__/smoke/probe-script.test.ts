import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { probeArguments } from '../../src/smoke/probe-script.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** What the program leaves of these files, with each interpreter of its own or with what they have in common shared. */
function probed(files: Readonly<Record<string, string>>, packages: readonly string[], forks: boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'lane-guard-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'tree', path)), { recursive: true });
    writeFileSync(join(folder, 'tree', path), text);
  }
  const result = join(folder, 'result');
  const limits = { seconds: 60, each: 20, workers: 2 };
  const request = { packages, roots: [''], lanes: ['dev/', 'lukhas/sandbox/'], result, ...limits, forks };
  const output = execFileSync('python3', probeArguments(request), { cwd: join(folder, 'tree'), encoding: 'utf8' });
  const left = JSON.parse(readFileSync(result, 'utf8')) as {
    package: string;
    end: string;
    code?: number;
    probe?: { loaded: { name: string; path: string }[]; failure: unknown };
  }[];
  const plain = left.map(({ probe, ...end }) => ({
    ...end,
    ...(probe ? { loaded: probe.loaded, failure: probe.failure } : {}),
  }));
  return { output, left: plain };
}

const dev = { 'dev/__init__.py': '', 'dev/x.py': 'import dev.y', 'dev/y.py': '' };
const lazy = `import importlib.util, sys
def later(name):
    spec = importlib.util.find_spec(name)
    spec.loader = importlib.util.LazyLoader(spec.loader)
    sys.modules[name] = module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
later("lukhas.lazy")
`;

describe.concurrent('packages that share the import of what is above them', () => {
  const cases: [string, Record<string, string>, string[]][] = [
    [
      'that load nothing',
      { 'lukhas/__init__.py': 'import lukhas.a', 'lukhas/a/__init__.py': '', 'lukhas/b/__init__.py': '' },
      ['lukhas.a', 'lukhas.b'],
    ],
    [
      'without an __init__.py above',
      { 'lukhas/a/deep/__init__.py': 'import lukhas.b', 'lukhas/b.py': 'import dev.x', 'lukhas/c.py': '' },
      ['lukhas.a.deep', 'lukhas.b', 'lukhas.c'],
    ],
    [
      'that leak by themselves, and by their sibling',
      {
        'lukhas/__init__.py': '',
        'lukhas/a/__init__.py': 'import lukhas.b.c',
        'lukhas/b/__init__.py': '',
        'lukhas/b/c/__init__.py': '\nimport dev.x',
        'lukhas/b/d/__init__.py': '',
      },
      ['lukhas.a', 'lukhas.b.c', 'lukhas.b.d'],
    ],
    [
      'whose parent leaks',
      { 'lukhas/__init__.py': 'import dev.x', 'lukhas/a/__init__.py': '', 'lukhas/b/__init__.py': 'import dev' },
      ['lukhas.a', 'lukhas.b'],
    ],
    [
      'whose parent fails',
      { 'lukhas/__init__.py': 'import lukhas.a\n1 / 0', 'lukhas/a/__init__.py': '', 'lukhas/b/__init__.py': '' },
      ['lukhas.a', 'lukhas.b'],
    ],
    [
      'whose parent ends the interpreter',
      { 'lukhas/__init__.py': 'import os\nos._exit(3)', 'lukhas/a.py': '', 'lukhas/b.py': '' },
      ['lukhas.a', 'lukhas.b'],
    ],
    [
      'that use what only a sibling imports',
      {
        'lukhas/__init__.py': '',
        'lukhas/a/__init__.py': 'import lukhas.c.d',
        'lukhas/b/__init__.py': 'import lukhas.c\nlukhas.c.d',
        'lukhas/c/__init__.py': '',
        'lukhas/c/d.py': '',
      },
      ['lukhas.a', 'lukhas.b'],
    ],
    [
      'that fail, exit, end, crash and lack something',
      {
        'lukhas/__init__.py': '',
        'lukhas/a.py': 'raise ValueError("x")',
        'lukhas/b.py': 'import sys\nsys.exit(2)',
        'lukhas/c.py': 'import os\nos._exit(0)',
        'lukhas/d.py': 'import os, signal\nos.kill(os.getpid(), signal.SIGKILL)',
        'lukhas/e.py': 'import no_such_distribution',
        'lukhas/f.py': 'import importlib.metadata as m\nm.version("no-such-distribution")',
        'lukhas/g.py': 'from lukhas import nothing',
        'lukhas/h.py': 'import lukhas.gone',
      },
      [...'abcdefgh'].map((name) => `lukhas.${name}`),
    ],
    [
      'that put something else in their place',
      {
        'lukhas/__init__.py': 'import sys, types\nsys.modules["lukhas.a"] = types.ModuleType("lukhas.a")',
        'lukhas/a/__init__.py': 'import dev.x',
        'lukhas/b/__init__.py': 'import sys\nsys.modules["lukhas.b"] = None',
        'lukhas/b/c.py': '',
      },
      ['lukhas.a', 'lukhas.b', 'lukhas.b.c'],
    ],
    [
      'whose parent has a lazy module that leaks once it is looked at',
      { 'lukhas/__init__.py': lazy, 'lukhas/lazy.py': 'import dev.x', 'lukhas/a.py': '', 'lukhas/b.py': '' },
      ['lukhas.a', 'lukhas.b'],
    ],
    [
      'of a lane within the lane',
      {
        'lukhas/__init__.py': '',
        'lukhas/a/__init__.py': 'from ..sandbox import x',
        'lukhas/b/__init__.py': '',
        'lukhas/sandbox/__init__.py': '',
        'lukhas/sandbox/x.py': '',
      },
      ['lukhas.a', 'lukhas.b'],
    ],
  ];

  it.each(cases)('%s are told the same', async (_, files, packages) => {
    const shared = probed({ ...dev, ...files }, packages, true);
    expect(shared.left).toEqual(probed({ ...dev, ...files }, packages, false).left);
    expect(shared.left.map((one) => one.package)).toEqual(packages);
  });

  it('ends one that hangs, and tells the others', () => {
    const files = { 'lukhas/__init__.py': '', 'lukhas/a.py': '', 'lukhas/b.py': 'import time\ntime.sleep(77)' };
    const folder = mkdtempSync(join(tmpdir(), 'lane-guard-'));
    folders.push(folder);
    mkdirSync(join(folder, 'lukhas'));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    const result = join(folder, 'result');
    const limits = { seconds: 30, each: 2, workers: 2 };
    const request = { packages: ['lukhas.a', 'lukhas.b'], roots: [''], lanes: [], result, ...limits, forks: true };
    execFileSync('python3', probeArguments(request), { cwd: folder });
    expect(JSON.parse(readFileSync(result, 'utf8'))).toMatchObject([
      { package: 'lukhas.a', end: 'left' },
      { package: 'lukhas.b', end: 'time' },
    ]);
  });
});
