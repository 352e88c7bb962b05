import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { gitRepository } from '../support/git-repository.ts';
import { copyBundle } from '../support/runner.ts';

let bundle = '';
const folders: string[] = [];
beforeAll(() => {
  bundle = copyBundle();
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function run(args: readonly string[], environment: NodeJS.ProcessEnv = process.env, cwd = tmpdir()) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(bundle, 'cli/index.js'), ...args], {
    encoding: 'utf8',
    cwd,
    env: environment,
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lane-guard-cli-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const lanes =
  'version: 1\nlanes:\n  - {name: c, root: candidate/}\n  - {name: l, root: lukhas/, promotion: {from: c}}\nowners: {default: ["@o"]}\n';
const broken = {
  'ops/matriz.yaml': lanes,
  'candidate/x.py': '',
  'lukhas/a.py': 'import candidate.x\nprint(1)\n',
};

describe('lane-guard', () => {
  it.each<[string[], number, string | RegExp]>([
    [[], 2, 'lane-guard: no command was given; next: lane-guard --help\n'],
    [['chekc'], 2, 'lane-guard: there is no command "chekc"; did you mean "check"?; next: lane-guard --help\n'],
    [
      ['check', '--bsae', 'x'],
      2,
      'lane-guard: there is no flag "--bsae"; did you mean "--base"?; next: lane-guard --help\n',
    ],
    [['check', 'a', 'b'], 2, /^lane-guard: "check" takes one path, not 2: a, b; next: .*\n$/],
    [['check', '--format', 'jsn'], 2, /^lane-guard: "jsn" is no format of "check"; did you mean "json"\?; next: .*\n$/],
    [
      ['check', 'no-such-folder'],
      2,
      'lane-guard: the folder "no-such-folder" does not exist; next: name a folder that exists\n',
    ],
    [
      ['check', '--checks', 'smok'],
      2,
      /^lane-guard: "smok" is neither a check nor a group of checks; did you mean "smoke"\?; next: .*\n$/,
    ],
    [['check', '--manifest', 'no.yaml'], 2, /^lane-guard: the manifest "no\.yaml" does not exist; next: .*\n$/],
    [['check', '--base', 'main'], 2, /^lane-guard: the folder is no git repository.*; next: .*\n$/],
    [
      ['explain', 'dangling-chian'],
      2,
      /^lane-guard: there is no check "dangling-chian"; did you mean "dangling-chain"\?; next: .*\n$/,
    ],
    [['explain'], 2, /^lane-guard: "explain" takes the id of one check; next: .*\n$/],
  ])('%j ends with %i in one line', (args, code, stderr) => {
    const result = run(args, process.env, folderWith({}));
    expect(result).toMatchObject({ code, stdout: '' });
    if (typeof stderr === 'string') expect(result.stderr).toBe(stderr);
    else expect(result.stderr).toMatch(stderr);
  });

  it('helps, explains and tells its version', () => {
    expect(run(['--help']).stdout).toMatch(/^ {2}check \[path\] +judge a repository/m);
    expect(run(['check', '--help']).stdout).toMatch(/^ {2}--fail-on <error\|warning\|notice\|never>$/m);
    expect(run(['explain', 'dangling-chain']).stdout).toBe(readFileSync('src/checks/dangling-chain.md', 'utf8'));
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(run(['--version'])).toEqual({ code: 0, stdout: `lane-guard ${version}\n`, stderr: '' });
  });

  it('judges a folder without git as a tree, with findings at their place and exit code 1', () => {
    const { code, stdout, stderr } = run(['check', folderWith(broken)]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^lane-guard: fail: 1 error, 2 warnings, 0 notices in 2 files \(2 lanes\)\n/);
    expect(stdout).toContain('      1 | import candidate.x\n        | ^^^^^^^^^^^^^^^^^^\n');
    expect(stdout).toContain('note: the folder is no git repository: the tree alone is judged');
    expect(stdout).not.toContain('\u001b[');
  });

  it('shows at their lines what the real manifest of LUKHAS and its tree disagree on', () => {
    const folder = folderWith({
      'ops/matriz.yaml': readFileSync('__tests__/fixtures/manifests/matriz-2025-08-30.yaml', 'utf8'),
      'MATRIZ/core/node.py': '',
      'archive/a.py': '',
      'candidate/core/x.py': '',
      'lukhas/core/x.py': '',
    });
    const { code, stdout } = run(['check', folder, '--checks', 'missing-lane-root', '--format', 'json']);
    const { findings } = JSON.parse(stdout) as Report;
    expect(code).toBe(1);
    expect(findings.map(({ severity, message, location }) => [severity, location.line, message])).toEqual([
      ['error', 38, 'root matriz/ of lane "matriz" is MATRIZ/ in the tree: the case differs'],
      ['warning', 52, 'root quarantine/ of lane "quarantine" holds no file'],
      ['warning', 59, 'root experimental/ of lane "experimental" holds no file'],
    ]);
    expect(findings.map(({ location }) => location.path)).toEqual(Array(3).fill('ops/matriz.yaml'));
  });

  it('weighs by fail-on and severity', () => {
    const folder = folderWith(broken);
    expect(run(['check', folder, '--fail-on', 'never']).code).toBe(0);
    expect(run(['check', folder, '--severity', 'dangling-dependency: notice']).code).toBe(0);
    expect(run(['check', folder, '--severity', 'dangling-dependency: notice', '--fail-on', 'notice']).code).toBe(1);
    expect(run(['check', folder, '--checks', 'manifest']).code).toBe(0);
  });

  it('prints a report that the schema accepts, the same bytes each time, and writes it where it is told to', () => {
    const folder = folderWith(broken);
    const reports = folderWith({});
    const first = run(['check', folder, '--format', 'json', '--report-directory', reports]);
    expect(run(['check', folder, '--format', 'json']).stdout).toBe(first.stdout);
    expect(readFileSync(join(reports, 'report.json'), 'utf8')).toBe(first.stdout);
    expect(first.stdout).not.toContain(folder);
    const report = JSON.parse(first.stdout) as Report;
    const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('schema/report.schema.json', 'utf8')));
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.findings.map(({ check, location }) => `${check} ${location.path}`)).toEqual([
      'dangling-dependency lukhas/a.py',
      'empty-smoke-suite tests/smoke',
      'empty-smoke-suite tests/smoke',
    ]);
  });

  it('tells a report directory that cannot be made, after the findings', () => {
    for (const directory of ['/proc/lane-guard', join(folderWith({ file: '' }), 'file')]) {
      const { code, stdout, stderr } = run(['check', folderWith(broken), '--report-directory', directory]);
      expect(code).toBe(2);
      expect(stdout).toContain('dangling-dependency');
      expect(stderr).toMatch(/^lane-guard: the report cannot be written to ".*" \(\w+\); next: .*\n$/);
    }
  });

  it('prints markdown and workflow commands', () => {
    const folder = folderWith(broken);
    expect(run(['check', folder, '--format', 'markdown']).stdout).toContain('dangling-dependency');
    expect(run(['check', folder, '--format', 'github']).stdout).toMatch(/^::error .*file=lukhas\/a\.py,line=1/m);
  });

  it('prints the graph as interfaces.md has it', () => {
    const folder = folderWith({ ...broken, 'shared/__init__.py': '', 'lukhas/b.py': 'from shared import x, y' });
    expect(JSON.parse(run(['graph', folder, '--format', 'json']).stdout)).toEqual({
      version: 1,
      modules: [
        { path: 'candidate/x.py', module: 'candidate.x', lane: 'c' },
        { path: 'lukhas/a.py', module: 'lukhas.a', lane: 'l' },
        { path: 'lukhas/b.py', module: 'lukhas.b', lane: 'l' },
        { path: 'shared/__init__.py', module: 'shared', lane: null },
      ],
      imports: [
        {
          path: 'lukhas/a.py',
          line: 1,
          column: 1,
          target: 'candidate.x',
          resolved: 'candidate/x.py',
          labels: ['module-level'],
        },
        {
          path: 'lukhas/b.py',
          line: 1,
          column: 1,
          target: 'shared',
          resolved: 'shared/__init__.py',
          labels: ['module-level'],
        },
      ],
    });
  });

  it('loads the TypeScript compiler where a lane holds TypeScript', () => {
    const folder = folderWith({
      'ops/matriz.yaml': lanes,
      'candidate/ui/a.ts': 'export const a = 1;\n',
      'lukhas/ui/b.tsx': "import { a } from '../../candidate/ui/a';\nexport const b = a;\n",
    });
    const { stdout } = run(['check', folder, '--checks', 'dependencies', '--format', 'json']);
    const report = JSON.parse(stdout) as Report;
    expect(report.coverage.typescript).toBe(2);
    expect(report.findings).toMatchObject([
      { check: 'dangling-dependency', location: { path: 'lukhas/ui/b.tsx', line: 1 } },
    ]);
  });

  it('never passes where a manifest cannot be read', () => {
    const folder = folderWith({ ...broken, 'ops/matriz.yaml': 'version: 1\nlanes: [\n' });
    const { code, stdout } = run(['check', folder, '--checks', 'dependencies']);
    expect(code).toBe(2);
    expect(stdout).toMatch(
      /^lane-guard: could not run: ops\/matriz\.yaml names no promotion from one lane to another that could be read/,
    );
  });

  it.each([
    ['names no promotion', 'version: 1\nlanes:\n  - {name: c, root: candidate/}\n  - {name: l, root: lukhas/}\n'],
    ['promotes from a lane that there is not', lanes.replace('from: c', 'from: candiate')],
  ])('never passes where the manifest %s', (_, manifest) => {
    const folder = folderWith({ ...broken, 'ops/matriz.yaml': manifest });
    expect(run(['check', folder, '--checks', 'dependencies']).code).toBe(2);
  });

  it('never passes where no check ran', () => {
    const { code, stdout } = run(['check', folderWith(broken), '--checks', 'smoke', '--smoke', 'none']);
    expect(code).toBe(2);
    expect(stdout).toMatch(/^lane-guard: could not run: no check ran: smoke is none/);
  });

  it('reads no file outside the folder, and writes none there that the manifest names', () => {
    const secret = folderWith({ 'secret.yaml': 'topsecret: 1\n', 'inside/.keep': '' });
    const folder = folderWith({ 'lukhas/a.py': '', 'candidate/b.py': '' });
    mkdirSync(join(folder, 'ops'));
    symlinkSync(join(secret, 'secret.yaml'), join(folder, 'ops/matriz.yaml'));
    const linked = run(['check', folder, '--checks', 'manifest']);
    expect(linked.stdout).not.toContain('topsecret');
    const writes = folderWith({ ...broken, 'ops/matriz.yaml': `${lanes}lane_guard: {report-directory: out/deep}\n` });
    symlinkSync(secret, join(writes, 'out'));
    expect(run(['check', writes, '--checks', 'manifest'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('leads out of the judged folder by a link'),
    });
    const allowed = folderWith({ ...broken, 'ops/matriz.yaml': `${lanes}lane_guard: {report-directory: out/deep}\n` });
    expect(run(['check', allowed, '--checks', 'manifest']).code).toBe(0);
    expect(readFileSync(join(allowed, 'out/deep/report.json'), 'utf8')).toContain('"verdict": "pass"');
  });

  it.each([
    [['smoke', '--checks', 'dangling-chain'], '"smoke" means --checks smoke, and --checks "dangling-chain" was given'],
    [['audit', '--mode', 'check'], '"audit" means --mode audit, and --mode "check" was given'],
    [['check', '--python-path', '../x'], 'python-path: "../x" leads out of the folder'],
    [['check', '--python-path', 'nope'], 'python-path: "nope" holds no file'],
  ])('refuses %j', (args, message) => {
    const [command = '', ...flags] = args;
    const { code, stderr } = run([command, folderWith(broken), ...flags]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('never passes without pytest, and says how to get it', () => {
    const folder = folderWith({
      ...broken,
      'tests/smoke/test_l.py': 'import lukhas.a\n\ndef test_a():\n    assert lukhas.a\n',
    });
    const bin = folderWith({});
    const git = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim();
    symlinkSync(git, join(bin, 'git'));
    const noPython = run(['check', folder], { PATH: bin });
    expect(noPython.code).toBe(2);
    expect(noPython.stdout).toMatch(
      /^lane-guard: could not run: no Python interpreter: "python3" and "python" cannot be started/,
    );
    // Without its site-packages, it is an interpreter where nothing was installed.
    const python = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], {
      encoding: 'utf8',
    }).stdout.trim();
    writeFileSync(join(bin, 'python3'), `#!/bin/sh\nexec '${python}' -I -S "$@"\n`, { mode: 0o755 });
    const noPytest = run(['check', folder], { PATH: [bin, '/usr/bin', '/bin'].join(delimiter) });
    expect(noPytest.code).toBe(2);
    expect(noPytest.stdout).toMatch(
      /^lane-guard: could not run: "python3" has no pytest.*; next: python3 -m pip install pytest\n/,
    );
    expect(noPytest.stdout).toContain('dangling-dependency');
  });

  it("reads another commit from git's objects, executes nothing of it, and says so", () => {
    const repository = gitRepository();
    repository.commit('begin', { ...broken, 'lukhas/a.py': '', 'tests/smoke/test_l.py': 'raise SystemExit(3)\n' });
    const other = repository.commit('break', { 'lukhas/a.py': broken['lukhas/a.py'] });
    repository.commit('mend', { 'lukhas/a.py': '' });
    const report = JSON.parse(
      run(['check', repository.folder, '--base', `${other}^`, '--head', other, '--format', 'json']).stdout,
    ) as Report;
    expect(report.findings).toMatchObject([
      { check: 'dangling-dependency', location: { path: 'lukhas/a.py', line: 1 } },
    ]);
    expect(report.range).toMatchObject({ head: other, commits: 1 });
    expect(report.checks.find((check) => check.id === 'failing-smoke-test')).toMatchObject({
      status: 'skipped',
      reason: expect.stringContaining('nothing of it is executed'),
    });
  });

  it('audits, and says what to promote next', () => {
    const folder = folderWith({ ...broken, 'lukhas/a.py': '' });
    const report = JSON.parse(run(['audit', folder, '--smoke', 'none', '--format', 'json']).stdout) as Report;
    expect(report).toMatchObject({ verdict: 'pass', next: [{ module: 'x', blockers: [] }] });
  });
});
