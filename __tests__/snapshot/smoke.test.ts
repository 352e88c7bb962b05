import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/domain/host.ts';
import { Misconfiguration } from '../../src/domain/misconfiguration.ts';
import type { SuiteResult } from '../../src/domain/smoke.ts';
import { supervise } from '../../src/io/supervise.ts';
import type { SuitePlan } from '../../src/smoke/partition.ts';
import { gatherSmoke } from '../../src/snapshot/smoke.ts';
import { processesWith } from '../support/processes.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function newFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'lane-guard-')));
  folders.push(folder);
  return folder;
}

/** A folder with these files. */
async function repo(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await newFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** The parts of the world that smoke suites ask for, as the action has them; the others are not there. */
async function hostOf(folder: string, environment: NodeJS.ProcessEnv = process.env) {
  const temporary = await newFolder();
  const said: string[] = [];
  const host: Pick<
    Host,
    'supervise' | 'temporaryFolder' | 'readTemporary' | 'progress' | 'cancelledBy' | 'guardFiles'
  > = {
    cancelledBy: () => null,
    guardFiles: async () => async () => [],
    supervise: (run) => {
      if (run.title !== undefined) said.push(run.title);
      return supervise(run, { folder, temporary, entry: resolve('src/io/supervisor.ts'), environment });
    },
    temporaryFolder: async () => temporary,
    readTemporary: async (path, limit) => {
      const size = (await stat(path).catch(() => undefined))?.size ?? Number.POSITIVE_INFINITY;
      return size > limit ? undefined : readFile(path);
    },
    progress: (text) => said.push(text),
  };
  return { host: host as Host, said, temporary };
}

const plan = (files: readonly string[], side: SuitePlan['side'] = 'production'): SuitePlan => ({
  side,
  lane: side === 'shared' ? null : side,
  label: side === 'shared' ? null : side,
  files,
});

/** Runs the `test_*.py` files of a repository as its production suite. */
async function suiteOf(files: Readonly<Record<string, string>>, timeoutSeconds = 60, environment?: NodeJS.ProcessEnv) {
  const folder = await repo(files);
  const { host } = await hostOf(folder, environment);
  const tests = Object.keys(files).filter((path) => /(?:^|\/)[^/]*test_[^/]*\.py$/.test(path));
  const results = await gatherSmoke(host, { suites: [plan(tests.sort())], python: null, timeoutSeconds });
  const [suite] = results.suites;
  if (!suite) throw new Error('no suite came back');
  return { suite, folder };
}

const statuses = ({ tests }: SuiteResult) => tests.map(({ id, status }) => `${id} ${status}`);
const path = 'tests/smoke/test_a.py';
const passing = 'def test_a():\n    assert 1\n';

describe.concurrent('gatherSmoke', () => {
  it('gives the tests of a suite that passes, and leaves nothing in the tree', async () => {
    const { suite, folder } = await suiteOf({ [path]: passing });
    expect(suite).toMatchObject({
      side: 'production',
      lane: 'production',
      files: [path],
      end: { kind: 'finished' },
      exitCode: 0,
    });
    expect(suite.tests).toMatchObject([{ id: `${path}::test_a`, path, status: 'passed' }]);
    expect((await readdir(join(folder, 'tests/smoke'))).sort()).toEqual(['test_a.py']);
  });

  it('gives the line and message of each failure, in the families and traceback styles of pytest', async () => {
    const source =
      'class TestA:\n    def test_b(self):\n        helper()\ndef helper():\n    raise ValueError("boom\\nmore")\n';
    const styles = ['', '--tb=short', '--tb=native', '-o junit_family=xunit1'];
    const runs = styles.map((style) => suiteOf({ [path]: source, 'pytest.ini': `[pytest]\naddopts = ${style}\n` }));
    for (const { suite } of await Promise.all(runs)) {
      expect(suite).toMatchObject({ end: { kind: 'finished' }, exitCode: 1 });
      expect(suite.tests).toMatchObject([
        { id: `${path}::TestA::test_b`, path, line: 5, status: 'failed', message: 'ValueError: boom' },
      ]);
    }
  });

  it('takes files that cannot be collected for failing tests', async () => {
    const { suite } = await suiteOf({
      [path]: passing,
      'tests/smoke/test_b.py': 'x = 1\nimport candidate.gone\n',
      'tests/smoke/test_c.py': 'def (\n',
    });
    expect(suite).toMatchObject({ end: { kind: 'finished' }, exitCode: 2 });
    expect(suite.tests).toMatchObject([
      {
        id: 'tests/smoke/test_b.py',
        line: 2,
        status: 'error',
        message: "ModuleNotFoundError: No module named 'candidate'",
      },
      { id: 'tests/smoke/test_c.py', line: 1, status: 'error', message: 'SyntaxError: invalid syntax' },
    ]);
  });

  it.each([
    ['without a test', 'x = 1\n', '', []],
    ['whose tests are deselected', passing, '-k nothing', []],
    ['that skips itself', 'import pytest\npytest.skip("why", allow_module_level=True)\n', '', [`${path} skipped`]],
  ])('tells a file %s as no test', async (_, source, addopts, tests) => {
    const { suite } = await suiteOf({ [path]: source, 'pytest.ini': `[pytest]\naddopts = ${addopts}\n` });
    expect(suite).toMatchObject({ end: { kind: 'no-tests' }, exitCode: 5 });
    expect(statuses(suite)).toEqual(tests);
  });

  it('finishes where every test is skipped', async () => {
    const { suite } = await suiteOf({
      [path]: 'import pytest\n@pytest.mark.skip(reason="later")\ndef test_a(): pass\n',
    });
    expect(suite).toMatchObject({
      end: { kind: 'finished' },
      exitCode: 0,
      tests: [{ status: 'skipped', message: 'later' }],
    });
  });

  it.each([
    [
      'conftest.py that exits with 0',
      { 'tests/smoke/conftest.py': 'import os\nos._exit(0)\n' },
      'ended with 0 but wrote no report, or one that is too large',
    ],
    ['a crash', { [path]: 'import os\ndef test_a():\n    os.kill(os.getpid(), 11)\n' }, 'died of SIGSEGV'],
    [
      'another exit code',
      { [path]: 'import os\ndef test_a():\n    os._exit(42)\n' },
      'ended with 42, which is no exit code of pytest',
    ],
    [
      'pytest.exit',
      { [path]: 'import pytest\ndef test_a():\n    pytest.exit("enough")\n' },
      'was interrupted (exit code 2): _pytest.outcomes.Exit: enough',
    ],
    [
      'an internal error',
      { 'tests/smoke/conftest.py': 'def pytest_sessionstart(session):\n    raise ValueError("bad")\n' },
      'met an internal error of pytest (exit code 3): ValueError: bad',
    ],
    [
      'a conftest.py that cannot be loaded',
      { 'tests/smoke/conftest.py': 'import candidate.gone\n' },
      "was refused by pytest (exit code 4): tests/smoke/conftest.py:1 cannot be loaded: ModuleNotFoundError: No module named 'candidate'",
    ],
    [
      'a missing plugin',
      { 'pytest.ini': '[pytest]\naddopts = --cov=lukhas\n' },
      'was refused by pytest (exit code 4): unrecognized arguments: --cov=lukhas (pytest-cov not installed)',
    ],
    [
      'a report switched off',
      { 'pytest.ini': '[pytest]\naddopts = -p no:junitxml\n' },
      'ended with 0 but wrote no report, or one that is too large',
    ],
    [
      'collection alone',
      { 'pytest.ini': '[pytest]\naddopts = --collect-only\n' },
      'ended with 0, but its report holds no test',
    ],
    [
      'a report overwritten',
      {
        'tests/smoke/conftest.py':
          'def pytest_unconfigure(config):\n    open(config.option.xmlpath, "w").write("<!DOCTYPE x><testsuites/>")\n',
      },
      'ended with 0, but its report cannot be read: it has a document type',
    ],
  ])('tells %s as interrupted', async (_, files, reason) => {
    const { suite } = await suiteOf({ [path]: passing, ...files });
    expect(suite.end).toMatchObject({ kind: 'interrupted' });
    expect(suite.end).toHaveProperty('reason', expect.stringContaining(reason));
  });

  it('ends a test that hangs at the limit, with a child in a session of its own', async () => {
    const source = [
      'import subprocess, time',
      'def test_a():',
      '    subprocess.Popen(["sleep", "7361"], start_new_session=True)',
      '    print("before", flush=True)',
      '    time.sleep(7361)',
    ].join('\n');
    const { suite } = await suiteOf({ [path]: source }, 6);
    expect(suite.end).toEqual({
      kind: 'interrupted',
      reason: 'ran longer than its limit of 6 s and was ended; 1 process that outlived it was ended',
      remedy: 'raise `smoke-timeout`, or mend the test that hangs',
    });
    expect(suite.seconds).toBeLessThan(14);
    expect(await processesWith('sleep 7361')).toEqual([]);
  });

  it('ends and tells of a child that outlives a suite that passes', async () => {
    const source =
      'import subprocess\ndef test_a():\n    subprocess.Popen(["sleep", "7362"], start_new_session=True)\n';
    const { suite } = await suiteOf({ [path]: source });
    expect(suite).toMatchObject({ end: { kind: 'finished' }, exitCode: 0 });
    expect(suite.output).toMatch(/\n1 process that outlived it was ended\n$/);
    expect(await processesWith('sleep 7362')).toEqual([]);
  });

  it('bounds what a suite prints', async () => {
    const source =
      'import os\ndef test_a(capfd):\n    with capfd.disabled():\n        for _ in range(2000): os.write(1, b"x" * 10000)\n';
    const { suite } = await suiteOf({ [path]: source });
    expect(suite).toMatchObject({ end: { kind: 'finished' }, exitCode: 0 });
    expect(suite.output.length).toBeLessThanOrEqual(16 * 1024);
    expect(suite.output.includes('x'.repeat(1000))).toBe(true);
    expect(suite.output.slice(-200)).toContain('1 passed');
  });

  it('wins over --maxfail, --junitxml and colour of the settings, and over nothing else', async () => {
    const { suite, folder } = await suiteOf({
      [path]: 'import pytest\ndef test_a(): assert 0\ndef test_b(): assert 0\n@pytest.mark.slow\ndef test_c(): pass\n',
      'pytest.ini':
        '[pytest]\naddopts = --maxfail=1 -x --junitxml=other.xml --color=yes -m "not slow"\nmarkers = slow\n',
    });
    expect(statuses(suite)).toEqual([`${path}::test_a failed`, `${path}::test_b failed`]);
    expect(suite.output).not.toContain('\u001b[');
    expect(await readdir(folder)).not.toContain('other.xml');
  });

  it('finds the files again where pytest takes a folder below for its root', async () => {
    const { suite } = await suiteOf({ [path]: 'def test_a(): assert 0\n', 'tests/pytest.ini': '[pytest]\n' });
    expect(suite.tests).toMatchObject([{ id: `${path}::test_a`, path, line: 1, status: 'failed' }]);
  });

  it('prints no workflow command of a test itself', async () => {
    const source =
      'import sys\ndef test_a():\n    print("::set-output name=a::b")\n    sys.stderr.write("  ##[error]x\\n")\n    assert 0, "::error::y"\n';
    const { suite } = await suiteOf({ [path]: source });
    expect(suite.tests).toMatchObject([{ status: 'failed', message: 'AssertionError: ::error::y' }]);
    expect(suite.output).toContain('::set-output');
  });

  it('shows no token, input or command file to a test', async () => {
    const source = [
      'import os, re',
      'def test_a():',
      '    seen = [n for n, v in os.environ.items() if "secret-value" in v or re.match("INPUT_|ACTIONS_", n)]',
      '    assert seen == [] and os.environ["CI"] == "true"',
    ].join('\n');
    const { suite } = await suiteOf({ [path]: source }, 60, {
      ...process.env,
      CI: 'true',
      INPUT_TOKEN: 'the-secret-value-of-a-token',
      ACTIONS_RUNTIME_TOKEN: 'secret-value-2',
      GITHUB_TOKEN: 'secret-value-3',
      GITHUB_OUTPUT: 'secret-value-4',
      COPY: 'the-secret-value-of-a-token',
    });
    expect(statuses(suite)).toEqual([`${path}::test_a passed`]);
  });

  it('takes names for files that look like options and argument files', async () => {
    const files = { '-k_test_a.py': passing, '@test_b.py': passing, "it's test_ü $(x).py": passing };
    const { suite } = await suiteOf(files);
    expect(suite.end).toEqual({ kind: 'finished' });
    expect(suite.tests.map((test) => test.path).sort()).toEqual(Object.keys(files).sort());
  });

  it.each([
    [
      'a run that stops itself with the exit code of a pass',
      {
        'conftest.py': 'import pytest\ndef pytest_runtest_teardown(item):\n    pytest.exit("bye", returncode=0)\n',
        'tests/smoke/test_b.py': 'def test_b():\n    assert 0\n',
      },
      'was stopped from within before its end (exit code 0): Exit: bye',
    ],
    [
      'options that call no test',
      { 'pytest.ini': '[pytest]\naddopts = --setup-plan\n', [path]: 'def test_a():\n    assert 0\n' },
      'was refused by pytest (exit code 4): --setup-plan calls no test: remove it from addopts',
    ],
    [
      'the same for fixtures',
      { 'pytest.ini': '[pytest]\naddopts = --setup-only\n', [path]: 'def test_a():\n    assert 0\n' },
      'was refused by pytest (exit code 4): --setup-only calls no test: remove it from addopts',
    ],
  ])('does not take for a pass %s', async (_, files, reason) => {
    const { suite } = await suiteOf({ [path]: passing, ...files });
    expect(suite.end).toMatchObject({ kind: 'interrupted', reason });
  });

  it('starts pytest as `python -m pytest` does', async () => {
    const source =
      'import os, sys\ndef test_a():\n    assert sys.argv[0].endswith(os.path.join("pytest", "__main__.py"))\n    assert sys.path[1] == os.getcwd() or sys.path[0] == os.getcwd()\n    assert "lane_guard" not in repr([p for p in sys.path])\n';
    const { suite } = await suiteOf({ [path]: source });
    expect(statuses(suite)).toEqual([`${path}::test_a passed`]);
  });

  it('says which file no test was run of', async () => {
    const folder = await repo({
      [path]: passing,
      'tests/smoke/test_b.py': 'def test_b():\n    assert 0\n',
      'pytest.ini': '[pytest]\naddopts = -k test_a\n',
    });
    const { host } = await hostOf(folder);
    const suites = [plan([path, 'tests/smoke/test_b.py'])];
    const { notes } = await gatherSmoke(host, { suites, python: null, timeoutSeconds: 60 });
    expect(notes).toEqual([
      'pytest ran no test of tests/smoke/test_b.py: look for -k, -m or --deselect in addopts, and for pytest_collection_modifyitems in a conftest.py',
    ]);
  });

  it('runs the suites one after the other, and starts none without a file', async () => {
    const folder = await repo({ [path]: passing, 'tests/smoke/test_b.py': passing });
    const { host, said } = await hostOf(folder);
    const suites = [plan([path]), plan([], 'development'), plan([path, 'tests/smoke/test_b.py'], 'shared')];
    const results = await gatherSmoke(host, { suites, python: 'python3', timeoutSeconds: 60 });
    expect(results.suites.map(({ side, end, tests }) => [side, end.kind, tests.length])).toEqual([
      ['production', 'finished', 1],
      ['development', 'no-tests', 0],
      ['shared', 'finished', 2],
    ]);
    expect(said).toEqual(['production suite (production): 1 file', 'shared suite: 2 files']);
  });
});

it('does not take the report of an earlier run for that of a later one', async () => {
  const folder = await repo({ [path]: passing });
  const { host } = await hostOf(folder);
  const request = { suites: [plan([path])], python: null, timeoutSeconds: 60 };
  expect(await gatherSmoke(host, request)).toMatchObject({ suites: [{ end: { kind: 'finished' } }] });
  await writeFile(join(folder, 'conftest.py'), 'import os\nos._exit(0)\n');
  expect(await gatherSmoke(host, request)).toMatchObject({ suites: [{ end: { kind: 'interrupted' }, tests: [] }] });
});

describe.concurrent('without an interpreter or pytest', () => {
  const refused = async (python: string | null, environment: NodeJS.ProcessEnv, suites = [plan([path])]) => {
    const { host } = await hostOf(await repo({ [path]: passing }), environment);
    return gatherSmoke(host, { suites, python, timeoutSeconds: 60 }).then(
      (results) => results,
      (error: unknown) => {
        if (!(error instanceof Misconfiguration)) throw error;
        return { message: error.message, remedy: error.remedy };
      },
    );
  };
  const script = async (text: string) => {
    const file = join(await repo({ python: `#!/bin/sh\n${text}\n` }), 'python');
    await chmod(file, 0o755);
    return file;
  };
  const setup =
    'install Python 3, or name the interpreter by `python`; in a workflow `uses: actions/setup-python` comes before this step';

  it('asks for no interpreter where there is no test', async () => {
    expect(await refused('no-such-python', process.env, [plan([]), plan([], 'development')])).toMatchObject({
      suites: [{ end: { kind: 'no-tests' } }, { end: { kind: 'no-tests' } }],
    });
  });

  it('names the interpreter that is not there', async () => {
    expect(await refused('no-such-python', process.env)).toEqual({
      message: 'no Python interpreter: "no-such-python" cannot be started, and there are smoke tests to run',
      remedy: setup,
    });
    expect(await refused(null, { PATH: '/nowhere' })).toEqual({
      message: 'no Python interpreter: "python3" and "python" cannot be started, and there are smoke tests to run',
      remedy: setup,
    });
  });

  it('takes python where there is no python3', async () => {
    const file = await script(`exec ${await interpreter()} "$@"`);
    const found = await refused(null, { ...process.env, PATH: dirname(file) });
    expect(found).toMatchObject({ suites: [{ end: { kind: 'finished' }, exitCode: 0 }] });
  });

  it('gives the install command where pytest is missing', async () => {
    // -S leaves out the folder of installed packages.
    const file = await script(`exec ${await interpreter()} -S "$@"`);
    expect(await refused(file, process.env)).toEqual({
      message: `"${file}" has no pytest, and there are smoke tests to run`,
      remedy: `${file} -m pip install pytest`,
    });
  });

  it('does not take an interpreter that breaks for a pass', async () => {
    const file = await script('exit 9');
    expect(await refused(file, process.env)).toMatchObject({
      message: `"${file}" ended with 9 when it was asked whether it has pytest`,
    });
  });
});

/** The interpreter itself, behind whatever stands in for it on the path. */
async function interpreter(): Promise<string> {
  const { host } = await hostOf(await newFolder());
  const end = await host.supervise({
    command: 'python3',
    args: ['-c', 'import sys; print(sys.executable)'],
    seconds: 20,
  });
  return end.output.trim();
}

describe.concurrent('what tests import while they run', () => {
  const files = {
    'lukhas/__init__.py': '',
    'lukhas/bus.py': 'import candidate.bus\n',
    'candidate/__init__.py': '',
    'candidate/bus.py': '',
    'candidate/hub.py': '',
    'tests/helper.py': 'import candidate.hub\n',
    'tests/test_lanes.py':
      'import importlib, pytest\n@pytest.mark.parametrize("lane", ["luk" + "has"])\ndef test_a(lane): importlib.import_module(lane + ".bus")\n',
    'tests/test_helped.py': 'def test_b():\n    import tests.helper\n',
    'tests/test_none.py': 'import lukhas.bus\ndef test_c(): pass\n',
    'tests/test_own.py': 'def test_d(): pass\n',
  };
  const sidesOf = (name: string) =>
    name.startsWith('lukhas/')
      ? (['production'] as const)
      : name.startsWith('candidate/')
        ? (['development'] as const)
        : [];

  it.each([0, 2])('is recorded with %i workers of pytest-xdist', async (workers) => {
    const folder = await repo(files);
    const { host } = await hostOf(folder);
    const tests = Object.keys(files).filter((name) => name.startsWith('tests/test_'));
    const results = await gatherSmoke(host, {
      suites: [plan(tests, 'shared')],
      python: null,
      timeoutSeconds: 60,
      workers,
      sidesOf,
      laneRoots: ['lukhas/', 'candidate/'],
    });
    const [suite] = results.suites;
    expect(suite?.end).toEqual({ kind: 'finished' });
    // Without pytest-xdist they run in one process, which is said.
    if (workers > 0 && !results.notes) expect(suite?.output).toContain('2 workers');
    expect(Object.fromEntries(suite?.imported ?? [])).toEqual({
      'tests/test_lanes.py': ['lukhas/__init__.py', 'lukhas/bus.py'],
      'tests/test_helped.py': ['candidate/__init__.py', 'candidate/hub.py'],
      'tests/test_none.py': ['lukhas/__init__.py', 'lukhas/bus.py'],
      'tests/test_own.py': [],
    });
    // What production loads itself is no import of the test, yet it was loaded.
    expect(suite?.loaded?.get('tests/test_none.py')).toContain('production');
  });
});

describe.concurrent('a command of a promotion', () => {
  const named = (command: string) => [
    { name: 'lint', at: { path: 'ops/matriz.yaml', line: 3 }, lane: 'accepted', runs: { command } },
  ];
  const ended = async (command: string, environment?: NodeJS.ProcessEnv) => {
    const { host } = await hostOf(await repo({ 'a.txt': '' }), environment);
    const { suites } = await gatherSmoke(host, { suites: [], python: null, timeoutSeconds: 30, named: named(command) });
    return suites[0];
  };
  /** A folder as the only one on PATH: without `sh`, as on Windows without Git. */
  const bare = async () => {
    const folder = await newFolder();
    await symlink(process.execPath, join(folder, 'node'));
    return { ...process.env, PATH: folder };
  };

  it('that is a program with its arguments needs no shell', async () => {
    const passing = await ended('node --eval "process.exit(0)"', await bare());
    expect(passing).toMatchObject({
      end: { kind: 'finished' },
      exitCode: 0,
      tests: [{ id: 'lint', status: 'passed' }],
    });
    const failing = await ended('node --eval \'console.log(1, ";"); process.exit(3)\'', await bare());
    expect(failing).toMatchObject({ tests: [{ status: 'failed', message: 'exit code 3: 1 ;', line: 3 }] });
  });

  it('that needs a shell where there is none is told so, with the next step', async () => {
    expect(await ended('node x | node y', await bare())).toMatchObject({
      tests: [],
      end: {
        kind: 'interrupted',
        reason: 'could not be started: "node x | node y" needs a shell, and there is no "sh" on PATH',
        remedy: expect.stringContaining('on Windows Git brings one'),
      },
    });
    expect(await ended('ruff check', await bare())).toMatchObject({
      end: { kind: 'interrupted', reason: 'could not be started: there is neither "ruff" nor "sh" on PATH' },
    });
  });

  it('is read by sh where it is more, and where no program has its name', async () => {
    expect(await ended('echo a | tr a b; exit 4')).toMatchObject({ tests: [{ message: 'exit code 4: b' }] });
    expect(await ended('no-such-linter x')).toMatchObject({ exitCode: 127, tests: [{ status: 'failed' }] });
  });
});
