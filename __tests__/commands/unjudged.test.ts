import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runAction } from '../../src/commands/action.ts';
import type { Report } from '../../src/domain/report.ts';
import type { Annotation } from '../../src/domain/surface.ts';
import { createHost } from '../../src/io/host.ts';
import { writeReportFile } from '../../src/io/report-file.ts';
import { commandLine } from '../support/command.ts';
import { gitRepository } from '../support/git-repository.ts';

const sound = `version: 1
lanes:
  - {name: accepted, root: lukhas/, promotion: {from: candidate}}
  - {name: candidate, root: candidate/}
`;
/** One problem of its reader. */
const broken = sound.replace('root: candidate/}', 'rooot: candidate/, root: candidate/}');
const problem = {
  check: 'invalid-manifest',
  severity: 'warning',
  status: 'active',
  new: null,
  message: 'unknown key "rooot" in lane "candidate"; did you mean "root"?',
  remedy: 'write root:',
  location: { path: 'ops/matriz.yaml', line: 4, column: 23, endColumn: 28 },
};

function folderWith(manifest: string, more: Record<string, string> = {}): string {
  const made = gitRepository();
  made.commit('chore: begin', {
    'ops/matriz.yaml': manifest,
    'candidate/a.py': 'x = 1\n',
    'lukhas/b.py': 'x = 1\n',
    ...more,
  });
  return made.folder;
}

const check = (folder: string, ...flags: readonly string[]) =>
  commandLine(folder, ['check', ...(flags.includes('--smoke') ? [] : ['--smoke', 'none']), ...flags]);

describe('what is wrong with a manifest is told', () => {
  it.each<[string, string, readonly string[], string]>([
    ['a value', 'lane_guard: {fail-on: errr}\n', [], 'ops/matriz.yaml:5:23: "errr" is no value of "fail-on"'],
    ['a type', 'lane_guard: {smoke-timeout: soon}\n', [], '"smoke-timeout" holds the text "soon"'],
    ['a setting that may not stand there', 'lane_guard: {token: x}\n', [], '"token" may not stand in the manifest'],
    ['a check', 'lane_guard: {checks: [lane-violatoin]}\n', [], '"lane-violatoin" is neither a check nor a group'],
    ['no check left', 'lane_guard: {checks: [manifest, -manifest]}\n', [], 'leaves no check to run'],
    ['a flag', '', ['--fail-on', 'errr'], 'input "fail-on": "errr" is no value of "fail-on"'],
    ['a check of a flag', '', ['--checks', 'smok'], '"smok" is neither a check nor a group of checks'],
    ['an import root that is not there', 'lane_guard: {python-path: [nowhere]}\n', [], 'nowhere'],
    ['smoke tests that are not there', 'lane_guard: {smoke: [nowhere]}\n', ['--smoke', 'nowhere'], 'nowhere'],
  ])('beside %s that ends the run', async (_, text, flags, message) => {
    const told = await check(folderWith(broken + text), '--format', 'json', ...flags);
    expect(told.code).toBe(2);
    expect(told.err).toContain(message);
    const report: Report = JSON.parse(told.out);
    expect(report).toMatchObject({
      verdict: 'could-not-run',
      counts: { errors: 0, warnings: 1, notices: 0 },
      range: null,
    });
    expect(report.findings).toMatchObject([problem]);
    expect(told.err).toBe(`lane-guard: ${report.reasons.join()}\n`);
    expect(report.checks.filter(({ status }) => status === 'ran').map(({ id }) => id)).toEqual(['invalid-manifest']);
    // The same end as where the manifest has no other problem, and there nothing is told but that.
    const alone = await check(folderWith(sound + text), '--format', 'json', ...flags);
    expect(alone).toEqual({ code: 2, err: told.err, out: '' });
  });

  it('all of it, where no setting could be read that says how much it weighs', async () => {
    const settings = 'lane_guard:\n  fail-on: errr\n  severity: [invalid-manifest: off]\n  checks: [dependencies]\n';
    const twice = broken.replace('version: 1', 'version: 1\nversion: 1');
    const { out } = await check(folderWith(`${twice}invariants: 7\n${settings}`), '--format', 'json');
    const { findings }: Report = JSON.parse(out);
    expect(findings.map(({ severity, location }) => [severity, location.line, location.column])).toEqual([
      ['error', 2, 1],
      ['warning', 5, 23],
      ['error', 6, 13],
    ]);
  });

  it('beside a text of YAML that is broken', async () => {
    const { code, out, err } = await check(
      folderWith(`lane_guard: {fail-on: errr}\n${sound}x: "\n`),
      '--format',
      'json',
    );
    expect([code, err]).toEqual([2, expect.stringContaining('ops/matriz.yaml:1:23: "errr"')]);
    expect((JSON.parse(out) as Report).findings).toMatchObject([
      { severity: 'warning', message: 'unknown key "x" in ops/matriz.yaml', location: { line: 6, column: 1 } },
      { severity: 'error', message: 'YAML: a quote is not closed', location: { line: 7, column: 1 } },
    ]);
  });

  it('as text, with the line', async () => {
    const { code, out } = await check(folderWith(`${broken}lane_guard: {fail-on: errr}\n`));
    expect(code).toBe(2);
    expect(out.split('\n\n').slice(0, 3)).toEqual([
      [
        'lane-guard: could not run: ops/matriz.yaml:5:23: "errr" is no value of "fail-on"; did you mean "error"?; next: use one of: error, warning, notice, never',
        '  found nevertheless: 0 errors, 1 warning, 0 notices in 0 files (0 lanes)',
      ].join('\n'),
      [
        'ops/matriz.yaml',
        '  4:23  warning  invalid-manifest',
        '    unknown key "rooot" in lane "candidate"; did you mean "root"?',
        '      4 |   - {name: candidate, rooot: candidate/, root: candidate/}',
        '        |                       ^^^^^',
        '    mend:  write root:',
      ].join('\n'),
      [
        'Checks',
        '  1 of 54 checks ran',
        '  skipped: 53 checks: the run could not be done: of the manifest alone it is told what is wrong',
      ].join('\n'),
    ]);
  });

  it('as annotations', async () => {
    const { code, out } = await check(folderWith(`${broken}lane_guard: {fail-on: errr}\n`), '--format', 'github');
    expect(code).toBe(2);
    expect(out).toBe(
      '::warning title=lane-guard%3A invalid-manifest,file=ops/matriz.yaml,line=4,col=23,endColumn=28::unknown key "rooot" in lane "candidate"; did you mean "root"?%0Awrite root:\n',
    );
  });

  it('nothing of a manifest that is not there', async () => {
    const made = gitRepository();
    made.commit('chore: begin', { 'candidate/a.py': 'x = 1\n', 'lukhas/b.py': 'x = 1\n' });
    expect(await check(made.folder, '--fail-on', 'errr')).toMatchObject({ code: 2, out: '' });
  });
});

describe('the action', () => {
  const reports = mkdtempSync(join(tmpdir(), 'lane-guard-reports-'));
  afterAll(() => rmSync(reports, { recursive: true, force: true }));

  it('tells it in the log, as annotations, in the summary, as files and as outputs, and nowhere else', async () => {
    const folder = folderWith(`${broken}lane_guard: {fail-on: errr}\n`);
    const annotations: Annotation[] = [];
    const outputs: Record<string, string> = {};
    let [log, summary] = ['', ''];
    const code = await runAction({
      inputs: { 'working-directory': folder, smoke: 'none', token: 'none', 'report-directory': reports },
      page: null,
      openHost: (at) =>
        createHost({
          folder: at,
          event: { name: 'push', payload: {}, ref: 'refs/heads/main' },
          github: null,
          progress: () => undefined,
        }),
      log: (text) => {
        log += text;
      },
      annotate: (annotation) => annotations.push(annotation),
      summarize: async (markdown) => {
        summary += markdown;
      },
      setOutput: (name, value) => {
        outputs[name] = value;
      },
      writeReport: (directory, at, name, text) =>
        writeReportFile(directory ?? { path: at, inside: true }, { judged: at, user: at }, name, text),
    });
    expect(code).toBe(2);
    expect(log).toContain('4:23  warning  invalid-manifest');
    expect(annotations.map(({ severity, title, line }) => [severity, title, line])).toEqual([
      ['error', 'lane-guard could not run', undefined],
      ['warning', 'lane-guard: invalid-manifest', 4],
    ]);
    expect(annotations[0]?.message).toContain('ops/matriz.yaml:5:23: "errr" is no value of "fail-on"');
    expect(summary).toContain('rooot');
    expect(outputs).toMatchObject({ verdict: 'could-not-run', errors: '0', warnings: '1' });
    expect(outputs.report).toBe(join(reports, 'report.json'));
  });
});
