import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { processesWith } from '../support/processes.ts';
import { copyBundle, runStep, type StepRequest, type StepResult } from '../support/runner.ts';
import { parseRunnerLog } from '../support/runner-log.ts';

// Every row of the design's threats that touches tests, with the shipped bundle as the runner starts it, and real pytest.
const folders: string[] = [];
let bundle = '';
beforeAll(() => {
  bundle = copyBundle();
});
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const bus = 'def send(text):\n    return text\n';
const candidate = 'tests/smoke/test_candidate_smoke.py';
const lukhas = 'tests/smoke/test_lukhas_smoke.py';
const begin = {
  'ops/matriz.yaml':
    'version: 1\nlanes:\n  - name: accepted\n    root: lukhas/\n    promotion: {from: candidate}\n  - {name: candidate, root: candidate/, promotion: {to: accepted}}\n',
  'candidate/__init__.py': '',
  'candidate/core/__init__.py': '',
  'candidate/core/bus.py': bus,
  'lukhas/__init__.py': '',
  'lukhas/core/__init__.py': '',
  'lukhas/core/log.py': 'LEVEL = 1\n',
  [lukhas]: 'from lukhas.core import log\n\n\ndef test_log():\n    assert log.LEVEL == 1\n',
  [candidate]: 'from candidate.core import bus\n\n\ndef test_bus():\n    assert bus.send(1) == 1\n',
};

/** Judges a push whose head promotes `core/bus` and holds these files as well. */
async function attack(
  files: Record<string, string>,
  more: Partial<StepRequest> = {},
): Promise<StepResult & { readonly repository: GitRepository }> {
  const repository = gitRepository();
  const before = repository.commit('chore: begin', begin);
  repository.commit('chore(promotion): promote core/bus from candidate → lukhas', {
    'lukhas/core/bus.py': bus,
    'tests/smoke/test_lukhas_bus.py': 'from lukhas.core import bus\n\n\ndef test_bus():\n    assert bus.send(1) == 1\n',
    ...files,
  });
  const payload = { ref: 'refs/heads/main', before, after: repository.head(), repository: { default_branch: 'main' } };
  return { ...(await runStep(bundle, { folder: repository.folder, event: 'push', payload, ...more })), repository };
}

const said = ({ report }: StepResult, check: string) =>
  report?.findings
    .filter((finding) => finding.check === check)
    .map(({ severity, message }) => `${severity}: ${message}`);

/** Commands that are none of ours: neither the fences and groups, nor annotations with our title. */
function foreign({ log }: StepResult) {
  const tokens = log.commands.filter(({ name }) => name === 'stop-commands').map(({ message }) => message);
  expect(tokens.every((token) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(token))).toBe(true);
  expect(new Set(tokens).size).toBe(tokens.length);
  return log.commands.filter(({ name, properties }) => {
    if (['error', 'warning', 'notice'].includes(name)) return properties.title?.startsWith('lane-guard') !== true;
    return !['stop-commands', 'group', 'endgroup', ...tokens].includes(name);
  });
}

/** The lines that are shown of each suite while it runs, by the title of its group. */
function shown({ stdout }: StepResult): ReadonlyMap<string, readonly string[]> {
  const groups = [...stdout.matchAll(/^::group::(.*)\n::stop-commands::(.*)\n([\s\S]*?)^::\2::\n::endgroup::$/gm)];
  return new Map(groups.map(([, title = '', , text = '']) => [title, text.split('\n').slice(0, -1)]));
}

const commands = [
  '::set-output name=verdict::pass',
  '::add-mask::e',
  '::stop-commands::owned',
  '::endgroup::',
  '##[error]owned',
  '##[group]owned',
  '  ::error::owned',
  '\t::warning::owned',
  '\u00a0\u3000::error::owned',
  '\ufeff::error::owned',
  '\u200b::error::owned',
  'dots..\r::error::owned',
  'x ##[set-env name=NODE_OPTIONS]--require=/x',
  '::add-path::/x',
  '::save-state name=a::b',
  '::echo::on',
];

/** Seconds that nobody else on the machine sleeps for. */
const lasting = String(100_000 + process.pid);

describe.concurrent('a smoke test that', { timeout: 180_000 }, () => {
  it('prints commands on both streams speaks to nobody, and is shown while it runs', async () => {
    const source = `import os, sys\nfrom candidate.core import bus\n\n\ndef test_evil():\n    for line in ${JSON.stringify(commands)}:\n        for stream in (1, 2):\n            os.write(stream, (line + "\\n").encode())\n    print("::error::printed", flush=True)\n    print("::error::printed", file=sys.stderr, flush=True)\n    raise ValueError("\\n".join(${JSON.stringify(commands)}))\n`;
    const result = await attack({ [candidate]: source, 'pytest.ini': '[pytest]\naddopts = -s\n' });
    expect(foreign(result)).toEqual([]);
    const groups = shown(result);
    expect([...groups.keys()]).toEqual([
      'production suite (lukhas): 2 files',
      'development suite (candidate): 1 file',
      expect.stringMatching(/^development suite at [0-9a-f]{12}: 1 file$/),
      expect.stringMatching(/^leak probe: /),
    ]);
    const lines = groups.get('development suite (candidate): 1 file') ?? [];
    expect(lines).toContain('| ::stop-commands::owned');
    expect(lines).toContain('x # #[set-env name=NODE_OPTIONS]--require=/x');
    // Also where the fence around them were not there, as for code that found its token in the runner's files.
    expect(parseRunnerLog(lines.join('\n')).commands).toEqual([]);
    expect(result.outputs.verdict).toBe('fail');
    expect(result.stderr).toBe('');
  });

  it('looks for the token of the fence does not find it in what it is given', async () => {
    const source =
      'import os, pathlib, re, sys\nfrom candidate.core import bus\n\n\ndef test_a():\n    tokens = set(re.findall(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", repr(dict(os.environ)) + repr(sys.argv)))\n    for path in pathlib.Path(os.environ.get("TMPDIR", "/tmp")).glob("lane-guard-*/supervised-*.json"):\n        tokens |= set(re.findall(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", path.read_text()))\n    for token in tokens:\n        os.write(1, f"::{token}::\\n::error::owned\\n".encode())\n    os.write(1, f"{len(tokens)} tokens\\n".encode())\n';
    const temporary = mkdtempSync(join(tmpdir(), 'lane-guard-hostile-'));
    folders.push(temporary);
    const environment = { TMPDIR: temporary };
    const result = await attack({ [candidate]: source, 'pytest.ini': '[pytest]\naddopts = -s\n' }, { environment });
    expect(result.stdout).toMatch(/^(?:\S* )?.*[1-9]\d* tokens$/m);
    expect(foreign(result)).toEqual([]);
    expect(result.code).toBe(0);
  });

  it('reads its environment finds no token, input or command file', async () => {
    const source =
      'import os\nfrom candidate.core import bus\n\n\ndef test_a():\n    found = [n for n in os.environ if n.startswith(("INPUT_", "ACTIONS_")) or "TOKEN" in n or n in ("GITHUB_ENV", "GITHUB_PATH", "GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_STEP_SUMMARY")]\n    assert found == []\n    assert "ghs_secretsecretsecret" not in repr(dict(os.environ))\n    assert os.environ["GITHUB_ACTIONS"] == "true"\n';
    const environment = {
      GITHUB_TOKEN: 'ghs_secretsecretsecret',
      MINE: 'ghs_secretsecretsecret',
      ACTIONS_RUNTIME_TOKEN: 'a',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'b',
    };
    expect((await attack({ [candidate]: source }, { environment })).outputs.verdict).toBe('pass');
  });

  it("writes to the runner's command files and to git's is noticed, and what it wrote is gone", async () => {
    const source =
      'import os, pathlib\nfrom candidate.core import bus\n\n\ndef test_a():\n    parents = pathlib.Path("/proc")\n    for name in ("HOSTILE_ENV", "HOSTILE_OUTPUT", "HOSTILE_SUMMARY"):\n        with open(os.environ[name], "a") as file:\n            file.write("verdict=pass\\n")\n    with open(".git/config", "a") as file:\n        file.write("[core]\\n\\tfsmonitor = ./evil\\n")\n    pathlib.Path(".git/hooks").mkdir(exist_ok=True)\n    pathlib.Path(".git/hooks/pre-push").write_text("#!/bin/sh\\n")\n';
    const runner = mkdtempSync(join(tmpdir(), 'lane-guard-hostile-'));
    folders.push(runner);
    const file = (name: string) => {
      writeFileSync(join(runner, name), '');
      return join(runner, name);
    };
    const [env, output, summary] = [file('env'), file('output'), file('summary')];
    const environment = {
      GITHUB_ENV: env,
      GITHUB_STEP_SUMMARY: summary,
      HOSTILE_ENV: env,
      HOSTILE_OUTPUT: output,
      HOSTILE_SUMMARY: summary,
    };
    const result = await attack({ [candidate]: source }, { environment });
    expect(said(result, 'interrupted-smoke-suite')).toEqual([
      'error: the development suite (candidate) wrote to $GITHUB_ENV, $GITHUB_STEP_SUMMARY, .git/config, .git/hooks/pre-push, which were put back',
    ]);
    expect(result.outputs.verdict).toBe('fail');
    expect(readFileSync(env, 'utf8')).toBe('');
    expect(readFileSync(summary, 'utf8')).not.toContain('verdict=pass');
    expect(readFileSync(join(result.repository.folder, '.git/config'), 'utf8')).not.toContain('evil');
    expect(readdirSync(join(result.repository.folder, '.git/hooks'))).not.toContain('pre-push');
  });

  it.each<[string, Record<string, string>, string, string]>([
    [
      'leaves in conftest.py by os._exit(0)',
      { 'tests/smoke/conftest.py': 'import os\n\nos._exit(0)\n' },
      'interrupted-smoke-suite',
      'ended with 0 but wrote no report, or one that is too large',
    ],
    [
      'leaves behind the report by os._exit(0)',
      { 'tests/smoke/conftest.py': 'import os\n\n\ndef pytest_runtest_logreport(report):\n    os._exit(0)\n' },
      'interrupted-smoke-suite',
      'ended with 0 but wrote no report, or one that is too large',
    ],
    [
      'empties the report',
      {
        'tests/smoke/conftest.py':
          'import atexit\n\n\ndef pytest_configure(config):\n    atexit.register(lambda: open(config.option.xmlpath, "w").close())\n',
      },
      'interrupted-smoke-suite',
      'ended with 0, but its report cannot be read: ',
    ],
    [
      'gives the report entities',
      {
        'tests/smoke/conftest.py':
          'import atexit\n\nBOMB = """<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><testsuites><testsuite>&b;</testsuite></testsuites>"""\n\n\ndef pytest_configure(config):\n    atexit.register(lambda: open(config.option.xmlpath, "w").write(BOMB))\n',
      },
      'interrupted-smoke-suite',
      'its report cannot be read: it has a document type',
    ],
    [
      'makes the report 100 MB large',
      {
        'tests/smoke/conftest.py':
          'import atexit\n\n\ndef pytest_configure(config):\n    atexit.register(lambda: open(config.option.xmlpath, "a").truncate(100_000_000))\n',
      },
      'interrupted-smoke-suite',
      'wrote no report, or one that is too large',
    ],
    [
      'puts a pipe in place of the report',
      {
        'tests/smoke/conftest.py':
          'import atexit, os\n\n\ndef swap(path):\n    os.remove(path)\n    os.mkfifo(path)\n\n\ndef pytest_configure(config):\n    atexit.register(lambda: swap(config.option.xmlpath))\n',
      },
      'interrupted-smoke-suite',
      'wrote no report, or one that is too large',
    ],
    [
      'changes the exit code',
      {
        [candidate]: 'import os\nfrom candidate.core import bus\n\n\ndef test_a():\n    assert 0\n',
        'conftest.py':
          'import pytest\n\n\n@pytest.hookimpl(trylast=True)\ndef pytest_sessionfinish(session):\n    session.exitstatus = 0\n',
      },
      'interrupted-smoke-suite',
      'ended with 0, but its report holds 1 failing test',
    ],
    [
      'stops the run with the exit code of a pass',
      {
        [candidate]:
          'import pytest\nfrom candidate.core import bus\n\n\ndef test_a():\n    assert bus\n\n\ndef test_b():\n    assert 0\n',
        'conftest.py':
          'import pytest\n\n\ndef pytest_runtest_teardown(item):\n    pytest.exit("enough", returncode=0)\n',
      },
      'interrupted-smoke-suite',
      'the development suite (candidate) was stopped from within before its end (exit code 0): Exit: enough',
    ],
    [
      'is called by nobody (--setup-plan)',
      { 'pytest.ini': '[pytest]\naddopts = --setup-plan\n', [candidate]: 'def test_a():\n    assert 0\n' },
      'interrupted-smoke-suite',
      'was refused by pytest (exit code 4): --setup-plan calls no test: remove it from addopts',
    ],
    [
      'covers the promoted module and is deselected',
      { 'pytest.ini': '[pytest]\naddopts = -k "not test_lukhas_bus"\n' },
      'missing-smoke-test',
      'what imports it below tests/smoke is not run by pytest (tests/smoke/test_lukhas_bus.py)',
    ],
    [
      'is deselected (exit code 5)',
      { 'pytest.ini': '[pytest]\naddopts = -k nothing\n' },
      'empty-smoke-suite',
      'error: the development suite (candidate) is empty: pytest collects no test',
    ],
    [
      'is skipped, as all others are',
      {
        'tests/smoke/conftest.py':
          'import pytest\n\n\ndef pytest_collection_modifyitems(items):\n    for item in items:\n        item.add_marker(pytest.mark.skip("no"))\n',
      },
      'empty-smoke-suite',
      'error: the development suite (candidate) is empty: its only test is skipped',
    ],
    [
      'dies by a signal, with a child in a session of its own',
      {
        [candidate]: `import os, subprocess\nfrom candidate.core import bus\n\n\ndef test_a():\n    subprocess.Popen(["sleep", "${lasting}"], start_new_session=True)\n    os.kill(os.getpid(), 11)\n`,
      },
      'interrupted-smoke-suite',
      'died of SIGSEGV; 1 process that outlived it was ended',
    ],
  ])('%s fails', async (_, files, check, reason) => {
    const result = await attack(files);
    expect(said(result, check)).toContainEqual(expect.stringContaining(reason));
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    expect(foreign(result)).toEqual([]);
    // The cases run side by side: the process is only looked for where it was started.
    if (Object.values(files).join().includes(lasting)) expect(await processesWith(`sleep ${lasting}`)).toEqual([]);
  });

  it('hangs behind a gigabyte without an end of line is ended at the limit, and its output is bounded', async () => {
    const source =
      'import os, subprocess, time\nfrom candidate.core import bus\n\n\ndef test_a():\n    subprocess.Popen(["sleep", "7492"], start_new_session=True)\n    block = b"x" * 1_000_000\n    for _ in range(1000):\n        os.write(1, block)\n    time.sleep(7492)\n';
    const files = { [candidate]: source, 'pytest.ini': '[pytest]\naddopts = -s\n' };
    const result = await attack(files, { inputs: { 'smoke-timeout': '12' } });
    expect(said(result, 'interrupted-smoke-suite')).toContainEqual(
      expect.stringContaining('the development suite (candidate) ran longer than its limit of 12 s and was ended'),
    );
    expect(result.code).toBe(1);
    expect(await processesWith('sleep 7492')).toEqual([]);
    const text = (shown(result).get('development suite (candidate): 1 file') ?? []).join('\n');
    expect(text.length).toBeGreaterThan(200_000);
    expect(result.stdout.length).toBeLessThan(1_000_000);
    expect(text).toMatch(/… \d{6,} bytes left out …/);
  });

  it('names a path out of the tree in a report of another job names no file', async () => {
    const reports = mkdtempSync(join(tmpdir(), 'lane-guard-hostile-'));
    folders.push(reports);
    const path = join(reports, 'pytest.xml');
    writeFileSync(
      path,
      '<testsuites><testsuite tests="3" failures="1"><testcase classname="tests.smoke.test_candidate_smoke" name="test_bus"/><testcase classname="tests.smoke.test_lukhas_smoke" name="test_log"/><testcase classname="x" name="t" file="../../../etc/passwd" line="3"><failure message="::error::owned">../../../etc/passwd:1: E\n/etc/passwd:1: E</failure></testcase></testsuite></testsuites>',
    );
    const result = await attack({}, { inputs: { 'smoke-reports': path } });
    const finding = result.report?.findings.find(({ check }) => check === 'failing-smoke-test');
    expect(finding).toMatchObject({ location: { path: 'tests/smoke' }, related: [] });
    expect(foreign(result)).toEqual([]);
    expect(result.code).toBe(1);
  });
});
