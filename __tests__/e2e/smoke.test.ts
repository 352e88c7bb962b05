import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { processesWith } from '../support/processes.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lane-guard-smoke-'));
  folders.push(folder);
  return folder;
}

/** Starts the command line; its temporary files go to a folder of their own. */
function start(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const temporary = newFolder();
  const child = spawn(process.execPath, [resolve('src/cli.ts'), ...args, folder], {
    env: { ...process.env, TMPDIR: temporary, NODE_DISABLE_COMPILE_CACHE: '1', ...environment },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<{ code: number | null; out: string; err: string }>((done) =>
    child.on('close', (code) => done({ code, out, err })),
  );
  return { child, ended, temporary };
}

async function smoke(folder: string, args: readonly string[] = [], environment: NodeJS.ProcessEnv = {}) {
  const { code, out, err } = await start(folder, ['smoke', '--format', 'json', ...args], environment).ended;
  if (!out.startsWith('{')) throw new Error(`no report: ${err}`);
  return { code, report: JSON.parse(out) as Report };
}

const messages = ({ findings }: Report, check: string) =>
  findings.filter((finding) => finding.check === check).map(({ severity, message }) => `${severity}: ${message}`);

const manifest = (checks = '[]') =>
  `version: 1\nlanes:\n  - name: accepted\n    root: lukhas/\n    promotion: {from: candidate, checks: ${checks}}\n  - {name: candidate, root: candidate/, promotion: {to: accepted}}\n`;
const bus =
  'import json\n\n\ndef send(text):\n    return json.dumps(text)\n\n\ndef size(text):\n    return len(text)\n\n\nLIMIT = 3\nNAME = "bus"\n';
const files = {
  'ops/matriz.yaml': manifest(),
  'candidate/__init__.py': '',
  'candidate/core/__init__.py': '',
  'candidate/core/bus.py': bus,
  'lukhas/__init__.py': '',
  'lukhas/core/__init__.py': '',
  'lukhas/core/log.py': 'LEVEL = 1\n',
  'tests/smoke/test_lukhas_smoke.py': 'from lukhas.core import log\ndef test_log(): assert log.LEVEL == 1\n',
};
const test = 'tests/smoke/test_candidate_smoke.py';

/** A repository whose branch promotes `core/bus`. */
function promoting(begin: Record<string, string>, change: Record<string, string | null>): GitRepository {
  const repository = gitRepository();
  repository.commit('chore: begin', { ...files, ...begin });
  repository.branch('topic');
  repository.commit('chore(promotion): promote core/bus from candidate → lukhas', {
    'lukhas/core/bus.py': bus,
    ...change,
  });
  return repository;
}

describe.concurrent('lane-guard smoke', { timeout: 180_000 }, () => {
  it('tells new failures from those that were there before a promotion, and leaves no worktree', async () => {
    const head = 'from candidate.core import bus\n';
    const repository = promoting(
      {
        [test]: `${head}def test_old(): assert bus.LIMIT == 4\ndef test_new(): assert bus.NAME == "bus"\ndef test_kept(): assert bus\n`,
      },
      {
        [test]: `${head}def test_old(): assert bus.LIMIT == 4\ndef test_new(): assert bus.NAME == "bus"\ndef test_kept(): assert bus\ndef test_brought(): assert bus.LIMIT == 5\n`,
        'candidate/core/bus.py': bus.replace('"bus"', '"bust"'),
      },
    );
    const base = repository.git('rev-parse', 'main').slice(0, 12);
    const { code, report } = await smoke(repository.folder);
    const where = 'in the development suite (candidate)';
    expect(messages(report, 'failing-smoke-test')).toEqual([
      `error: ${test}::test_old fails ${where}; already failing at ${base}, before the change: assert 3 == 4`,
      `error: ${test}::test_new fails ${where}; new: it passed at ${base}, before the change: AssertionError: assert 'bust' == 'bus'`,
      `error: ${test}::test_brought fails ${where}; the change brings it: assert 3 == 5`,
    ]);
    expect(messages(report, 'misdirected-smoke-test')).toEqual([
      'error: core/bus is promoted to lukhas/, and its smoke tests still import "candidate.core.bus" alone',
    ]);
    expect(code).toBe(1);
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
    expect(repository.git('status', '--short')).toBe('');
  });

  it('tells a flaky test from one that fails, only where it is told to run it again', async () => {
    const repository = gitRepository();
    repository.commit('begin', {
      ...files,
      [test]:
        'import candidate.core.bus, os\ndef test_flaky():\n    first = not os.path.exists("seen")\n    open("seen", "w").close()\n    assert not first\ndef test_bad(): assert 0\n',
    });
    const { report } = await smoke(repository.folder, ['--smoke-retries', '2']);
    expect(messages(report, 'failing-smoke-test')).toEqual([
      `warning: ${test}::test_flaky fails in the development suite (candidate), and passes when it is run again (flaky): assert not True`,
      `error: ${test}::test_bad fails in the development suite (candidate): assert 0`,
    ]);
  });

  it('runs what promotion.checks names beside the smoke tests, where something is promoted', async () => {
    const more = {
      'ops/matriz.yaml': manifest('[tests/smoke, tests/contracts, lint, ok, dangling-dependency]'),
      'tests/contracts/test_c.py': 'def test_c(): assert 0\n',
      [test]: 'import candidate.core.bus\n',
    };
    const repository = promoting(more, {
      'tests/smoke/test_bus.py': 'import lukhas.core.bus\ndef test_a(): assert lukhas.core.bus\n',
    });
    const commands = ['--check-commands', 'lint: echo one, two; exit 3', '--check-commands', 'ok: true'];
    const { report } = await smoke(repository.folder, commands);
    expect(messages(report, 'failing-smoke-test')).toEqual([
      'error: lint fails in the promotion check lint: exit code 3: one, two',
      'error: tests/contracts/test_c.py::test_c fails in the promotion check tests/contracts: assert 0',
    ]);
    repository.checkout('main');
    expect(messages((await smoke(repository.folder, commands)).report, 'failing-smoke-test')).toEqual([]);
  });

  it('takes a test that finds the lanes while it runs for a test of what it loads', async () => {
    const repository = gitRepository();
    const source =
      'import importlib, pathlib\ndef test_all():\n    for name in pathlib.Path("lanes.txt").read_text().split():\n        assert importlib.import_module(name)\n';
    repository.commit('begin', {
      ...files,
      'tests/smoke/test_lukhas_smoke.py': null,
      'tests/smoke/test_all.py': source,
      'lanes.txt': 'lukhas.core.log candidate.core.bus',
    });
    const { report, code } = await smoke(repository.folder);
    expect([code, report.findings]).toEqual([0, []]);
    writeFileSync(join(repository.folder, 'lanes.txt'), 'lukhas.core.log');
    expect(messages((await smoke(repository.folder)).report, 'empty-smoke-suite')).toEqual([
      'warning: the development suite (candidate) is empty: no test below tests/smoke imports or names candidate',
    ]);
  });

  it('takes suites from the reports of another job, also of vitest and jest, and runs nothing', async () => {
    const repository = gitRepository();
    repository.commit('begin', {
      ...files,
      [test]: 'import candidate.core.bus, os\nos._exit(3)\n',
      'lukhas/web/a.ts': 'export const a = 1;\n',
      'tests/smoke/web.test.ts': "import { a } from '../../lukhas/web/a';\n",
      'tests/smoke/jest.spec.ts': "import { a } from '../../lukhas/web/a';\n",
    });
    const xml = (cases: string) => `<testsuites>${cases}</testsuites>`;
    const reports = newFolder();
    const file = (name: string, text: string) => {
      writeFileSync(join(reports, name), text);
      return ['--smoke-reports', join(reports, name)];
    };
    const args = [
      ...file(
        'pytest.xml',
        xml(
          '<testsuite name="pytest" tests="2" failures="1"><testcase classname="tests.smoke.test_candidate_smoke" name="test_a"><failure message="assert 0">tests/smoke/test_candidate_smoke.py:7: AssertionError</failure></testcase><testcase classname="tests.smoke.test_lukhas_smoke" name="test_log"/></testsuite>',
        ),
      ),
      ...file(
        'vitest.xml',
        xml(
          '<testsuite name="tests/smoke/web.test.ts" tests="1" failures="1"><testcase classname="tests/smoke/web.test.ts" name="web &gt; loads"><failure message="expected 1 to be 2"/></testcase></testsuite>',
        ),
      ),
      ...file(
        'jest.xml',
        xml(
          '<testsuite name="outer" tests="1" failures="1"><testcase classname="outer loads" name="outer loads" file="/home/runner/work/x/x/tests/smoke/jest.spec.ts"><failure>Error: no</failure></testcase></testsuite>',
        ),
      ),
    ];
    const { report } = await smoke(repository.folder, args);
    expect(messages(report, 'failing-smoke-test')).toEqual([
      'error: tests/smoke/jest.spec.ts::outer loads::outer loads fails in the production suite (lukhas): Error: no',
      `error: ${test}::test_a fails in the development suite (candidate): assert 0`,
      'error: tests/smoke/web.test.ts::web > loads fails in the production suite (lukhas): expected 1 to be 2',
    ]);
    expect(report.suites.map(({ side, status, counts }) => [side, status, counts.passed, counts.failed])).toEqual([
      ['production', 'failed', 1, 2],
      ['development', 'failed', 0, 1],
    ]);
    const missing = await smoke(repository.folder, ['--smoke-reports', join(reports, 'none.xml')]);
    expect([missing.code, missing.report.verdict]).toEqual([2, 'could-not-run']);
    const some = await smoke(repository.folder, args.slice(2, 4));
    expect(messages(some.report, 'interrupted-smoke-suite')).toEqual([
      expect.stringContaining('the development suite (candidate) has no test in '),
    ]);
    const broken = await smoke(
      repository.folder,
      file('bad.xml', '<!DOCTYPE x [<!ENTITY a "b">]><testsuites>&a;</testsuites>'),
    );
    expect(messages(broken.report, 'interrupted-smoke-suite')[0]).toContain('is no JUnit XML (it has a document type)');
  });

  it('lists the suites and why, and runs nothing', async () => {
    const repository = gitRepository();
    repository.commit('begin', {
      ...files,
      'tests/smoke/conftest.py':
        'import pytest\n@pytest.fixture\ndef bus():\n    import candidate.core.bus\n    return candidate.core.bus\n',
      'tests/smoke/test_a.py': 'def test_a(bus): assert bus\nraise SystemExit(3)\n',
      'tests/smoke/test_b.py': 'NAMES = ["candidate.core.bus"]\ndef test_b(): pass\n',
      'tests/smoke/test_lukhas_names.py': 'def test_c(): pass\n',
      'tests/smoke/test_d.py': 'def test_d(): pass\n',
    });
    const { code, out } = await start(repository.folder, ['smoke', '--list']).ended;
    expect(out).toBe(
      [
        'production (accepted):',
        '  tests/smoke/test_lukhas_names.py: its path holds "lukhas/"',
        '  tests/smoke/test_lukhas_smoke.py: imports "lukhas.core.log" (line 1)',
        '',
        'development (candidate):',
        '  tests/smoke/test_a.py: imports "candidate.core.bus" (tests/smoke/conftest.py:4)',
        '  tests/smoke/test_b.py: names "candidate.core.bus" (line 1)',
        '',
        'shared:',
        '  tests/smoke/test_d.py: imports and names no lane; what it loads is recorded while it runs',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
    const listed = await start(repository.folder, ['smoke', '--list', '--format', 'json']).ended;
    expect(JSON.parse(listed.out).tests[1]).toEqual({
      path: 'tests/smoke/test_b.py',
      suites: [
        {
          side: 'development',
          by: 'text',
          at: { path: 'tests/smoke/test_b.py', line: 1, target: 'candidate.core.bus' },
        },
      ],
      tests: [{ name: 'test_b', line: 2 }],
    });
  });
});

describe.concurrent('a hostile suite', { timeout: 180_000 }, () => {
  const attack = async (source: string) => {
    const repository = gitRepository();
    repository.commit('begin', { ...files, [test]: `import candidate.core.bus\n${source}` });
    const runner = newFolder();
    const command = (name: string) => {
      writeFileSync(join(runner, name), 'BEFORE=1\n');
      return join(runner, name);
    };
    // As a hostile test finds them: in the environment of its parents.
    const environment = { GITHUB_ENV: command('env'), GITHUB_PATH: command('path'), HOSTILE: join(runner, 'env') };
    const { report, code } = await smoke(repository.folder, [], environment);
    return { repository, report, code, runner };
  };

  it.each<[string, string, string]>([
    [
      "the runner's command file",
      'import os\ndef test_a():\n    open(os.environ["HOSTILE"], "a").write("NODE_OPTIONS=--require=/x\\n")\n',
      'wrote to $GITHUB_ENV, which was put back',
    ],
    [
      "git's configuration",
      'def test_a():\n    open(".git/config", "a").write("[core]\\n\\tfsmonitor = ./evil\\n")\n',
      'wrote to .git/config, which was put back',
    ],
    [
      'a hook',
      'import pathlib\ndef test_a():\n    pathlib.Path(".git/hooks").mkdir(exist_ok=True)\n    pathlib.Path(".git/hooks/post-checkout").write_text("#!/bin/sh\\n")\n',
      'wrote to .git/hooks/post-checkout, which was put back',
    ],
  ])('that writes to %s is noticed, and fails', async (_, source, reason) => {
    const { repository, report, code, runner } = await attack(source);
    expect(messages(report, 'interrupted-smoke-suite')).toEqual([`error: the development suite (candidate) ${reason}`]);
    expect(code).toBe(1);
    expect(readFileSync(join(runner, 'env'), 'utf8')).toBe('BEFORE=1\n');
    expect(readFileSync(join(repository.folder, '.git/config'), 'utf8')).not.toContain('evil');
    expect(readdirSync(join(repository.folder, '.git/hooks'))).not.toContain('post-checkout');
  });

  it.each<[string, string, string]>([
    ['leaves by os._exit(0)', 'import os\ndef test_a(): os._exit(0)\n', 'ended with 0 but wrote no report'],
    [
      'forks a child that stays and dies by a signal',
      'import os, subprocess\ndef test_a():\n    subprocess.Popen(["sleep", "7391"], start_new_session=True)\n    os.kill(os.getpid(), 9)\n',
      'died of SIGKILL; 1 process that outlived it was ended',
    ],
    [
      'prints a line without an end, and hangs',
      'import os, time\ndef test_a(capfd):\n    with capfd.disabled():\n        for _ in range(3000): os.write(1, b"x" * 100000)\n        time.sleep(7392)\n',
      'ran longer than its limit of 8 s and was ended',
    ],
  ])('that %s fails', async (_, source, reason) => {
    const repository = gitRepository();
    repository.commit('begin', { ...files, [test]: `import candidate.core.bus\n${source}` });
    const { report, code } = await smoke(repository.folder, ['--smoke-timeout', '8']);
    expect(messages(report, 'interrupted-smoke-suite')).toEqual([expect.stringContaining(reason)]);
    expect(code).toBe(1);
    // The cases run side by side: each looks for its own process.
    if (source.includes('7391')) expect(await processesWith('sleep 7391')).toEqual([]);
  });
});

describe('a run that is cancelled', () => {
  const sleeping = (seconds: number) =>
    `import subprocess, signal, time\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\nsubprocess.Popen(["sleep", "${seconds}"], start_new_session=True)\ntime.sleep(${seconds})\n`;
  /** Where the run is when the signal comes: it is known by the process that has begun then. */
  const moments: [string, number, Record<string, string>, Record<string, string>][] = [
    [
      'the production suite',
      7381,
      {},
      { 'tests/smoke/test_lukhas_smoke.py': `import lukhas.core.log\ndef test_a(): pass\n${sleeping(7381)}` },
    ],
    [
      'the development suite at the base',
      7382,
      {
        [test]: `import candidate.core.bus, os, pathlib\ndef test_a(): assert candidate\nif not pathlib.Path("head").exists():\n${sleeping(7382).replace(/^(?=.)/gm, '    ')}`,
      },
      { head: '' },
    ],
    [
      'the leak probe',
      7383,
      {},
      {
        'lukhas/core/slow.py': '',
        'lukhas/core/__init__.py': sleeping(7383),
        'tests/smoke/test_lukhas_smoke.py': 'def test_a(): pass\n',
      },
    ],
  ];

  it.each(moments.flatMap((moment) => (['SIGTERM', 'SIGINT'] as const).map((signal) => [...moment, signal] as const)))(
    'in %s (%i) leaves nothing, and reports what it has',
    async (_, seconds, begin, change, signal) => {
      const repository = promoting(
        { [test]: 'import candidate.core.bus\ndef test_a(): assert candidate\n', ...begin },
        change,
      );
      const { child, ended, temporary } = start(repository.folder, ['smoke', '--format', 'json']);
      const words = `sleep ${seconds}`;
      for (let tries = 0; tries < 400 && (await processesWith(words)).length === 0; tries++) await wait(50);
      expect(await processesWith(words)).not.toEqual([]);
      const sent = performance.now();
      child.kill(signal);
      const { code, out } = await ended;
      expect(performance.now() - sent).toBeLessThan(5000);
      expect(code).toBe(2);
      const report = JSON.parse(out) as Report;
      expect(report.verdict).toBe('could-not-run');
      expect(report.reasons[0]).toBe(`the run was cancelled by ${signal}: the report holds what was found until then`);
      for (let tries = 0; tries < 40 && (await processesWith(words)).length > 0; tries++) await wait(50);
      expect(await processesWith(words)).toEqual([]);
      expect(readdirSync(temporary)).toEqual([]);
      expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
      expect(readdirSync(join(repository.folder, '.git'))).not.toContain('worktrees');
    },
  );
});
