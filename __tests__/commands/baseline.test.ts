import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../support/command.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';

const file = 'ops/lane-baseline.json';
const manifest =
  'version: 1\nlanes:\n  - {name: accepted, root: lukhas/, promotion: {from: candidate}}\n  - {name: candidate, root: candidate/}\n';
const files = {
  'ops/matriz.yaml': manifest,
  'candidate/core/bus.py': 'def send(what):\n    return what\n',
  'lukhas/core/api.py': 'from candidate.core.bus import send\nx = send\n',
  'lukhas/core/web.py': 'import candidate.core.bus\ny = 1\n',
};
const some = ['--checks', 'dependencies,invalid-manifest,audit'];

function repository(more: Record<string, string> = {}): GitRepository & { baseline(): string } {
  const made = gitRepository();
  made.commit('chore: begin', { ...files, ...more });
  return { ...made, baseline: () => readFileSync(join(made.folder, file), 'utf8') };
}
const entry = (path: string) => `    {"check":"dangling-dependency","path":"${path}","value":"candidate.core.bus"}`;
const written = (...paths: readonly string[]) =>
  `{\n  "version": 1,\n  "findings": [\n${paths.map(entry).join(',\n')}\n  ]\n}\n`;
const line = (sign: string, path: string) => `${sign} dangling-dependency  ${path}  candidate.core.bus\n`;

describe('lane-guard baseline', () => {
  it('writes what is found, and then nothing fails', async () => {
    const { folder, baseline } = repository();
    const before = await commandLine(folder, ['check', ...some]);
    expect([before.code, before.out.split('\n')[0]]).toEqual([
      1,
      'lane-guard: fail: 2 errors, 0 warnings, 0 notices in 3 files (2 lanes)',
    ]);
    const made = await commandLine(folder, ['baseline', ...some]);
    expect(made).toEqual({
      code: 0,
      err: '',
      out: `${line('+', 'lukhas/core/api.py')}${line('+', 'lukhas/core/web.py')}${file}: 2 findings written\n`,
    });
    expect(baseline()).toBe(written('lukhas/core/api.py', 'lukhas/core/web.py'));
    const after = await commandLine(folder, ['check', ...some]);
    expect(after.code).toBe(0);
    expect(after.out).toContain(
      'lane-guard: pass: 0 errors, 0 warnings, 0 notices in 3 files (2 lanes); 2 in the baseline\n',
    );
    expect(after.out).toContain('lukhas/core/api.py:1:1  dangling-dependency  baselined  production imports');
  });

  it('refuses to grow one without --accept, and says what is new', async () => {
    const { folder, baseline, write } = repository({ [file]: written('lukhas/core/api.py') });
    const refused = await commandLine(folder, ['baseline', ...some]);
    expect(refused).toEqual({
      code: 1,
      err: '',
      out: `${line('+', 'lukhas/core/web.py')}${file}: not changed; lane-guard baseline --accept to take up what is new (+), --prune to leave out what is gone (-)\n`,
    });
    expect(baseline()).toBe(written('lukhas/core/api.py'));
    write({ 'lukhas/core/api.py': null });
    const accepted = await commandLine(folder, ['baseline', ...some, '--accept']);
    expect(accepted).toMatchObject({
      code: 0,
      out: `${line('+', 'lukhas/core/web.py')}${line('-', 'lukhas/core/api.py')}${file}: 1 finding, 2 changes\n`,
    });
    expect(baseline()).toBe(written('lukhas/core/web.py'));
  });

  it('shrinks with --prune alone, and a second time changes nothing', async () => {
    const { folder, baseline, write } = repository({ [file]: written('lukhas/core/api.py', 'lukhas/core/gone.py') });
    const told = await commandLine(folder, ['audit', ...some]);
    expect(told.out).toContain(
      `${file} still holds dangling-dependency "candidate.core.bus" of lukhas/core/gone.py, which is gone`,
    );
    write({ 'lukhas/core/more.py': files['lukhas/core/web.py'] });
    const pruned = await commandLine(folder, ['baseline', ...some, '--prune']);
    expect(pruned).toMatchObject({
      code: 0,
      out: `${line('-', 'lukhas/core/gone.py')}${file}: 1 finding, 1 change\n2 findings not in it: --accept takes up what is new\n`,
    });
    expect(baseline()).toBe(written('lukhas/core/api.py'));
    const again = await commandLine(folder, ['baseline', ...some, '--prune']);
    expect(again.out).toBe(`${file}: nothing changed\n2 findings not in it: --accept takes up what is new\n`);
    expect(baseline()).toBe(written('lukhas/core/api.py'));
  });

  it('does not carry the entry of a renamed file over', async () => {
    const { folder, baseline, rename } = repository({ [file]: written('lukhas/core/api.py', 'lukhas/core/web.py') });
    rename('lukhas/core/web.py', 'lukhas/core/net.py');
    expect((await commandLine(folder, ['check', ...some])).code).toBe(1);
    const told = await commandLine(folder, ['baseline', ...some]);
    expect(told.out).toContain(line('+', 'lukhas/core/net.py') + line('-', 'lukhas/core/web.py'));
    expect(baseline()).toBe(written('lukhas/core/api.py', 'lukhas/core/web.py'));
    await commandLine(folder, ['baseline', ...some, '--accept']);
    expect(baseline()).toBe(written('lukhas/core/api.py', 'lukhas/core/net.py'));
  });

  it('keeps the entries of checks that did not run', async () => {
    const { folder, baseline } = repository({ [file]: written('lukhas/core/gone.py') });
    const pruned = await commandLine(folder, ['baseline', '--checks', 'unknown-lane', '--prune']);
    expect(pruned.out).toBe(`${file}: nothing changed\n`);
    expect(baseline()).toBe(written('lukhas/core/gone.py'));
  });

  it('takes up nothing that is waived, and says what it cannot hold', async () => {
    const waivers =
      'waivers:\n  - {check: dangling-dependency, path: "**/api.py", reason: r, owner: "@a", expires: never}\n  - {check: lane-violation, reason: r, owner: "@a", expires: 2020-01-01}\n';
    const { folder, baseline } = repository({ 'ops/matriz.yaml': manifest + waivers });
    const made = await commandLine(folder, ['baseline', ...some]);
    expect(made.out.split('\n').slice(1)).toEqual([
      `${file}: 1 finding written`,
      '1 error cannot be in a baseline: expired-waiver',
      '',
    ]);
    expect(baseline()).toBe(written('lukhas/core/web.py'));
  });

  it('writes none where nothing is found', async () => {
    const { folder } = repository({ 'lukhas/core/api.py': '', 'lukhas/core/web.py': '' });
    const made = await commandLine(folder, ['baseline', ...some]);
    expect(made).toEqual({ code: 0, err: '', out: 'nothing is found: no baseline is needed\n' });
    expect(existsSync(join(folder, file))).toBe(false);
  });

  it.each<[string, readonly string[], boolean, RegExp]>([
    ['in a workflow', [], true, /^lane-guard: a baseline is never written in a workflow \(GITHUB_ACTIONS is set\)/],
    [
      'with both flags',
      ['--accept', '--prune'],
      false,
      /^lane-guard: --prune takes up nothing, and --accept does; next: /,
    ],
    [
      'of a range',
      ['--base', 'HEAD'],
      false,
      /^lane-guard: a baseline is of the whole tree, and --base was given; next: /,
    ],
    ['to none', ['--baseline', 'none'], false, /^lane-guard: baseline is none; next: name a file by --baseline\n$/],
    [
      'out of the folder',
      ['--baseline', '../x.json'],
      false,
      /^lane-guard: input "baseline": "baseline: \.\.\/x\.json" leads out of the repository; next: /,
    ],
    [
      'through a link out of the folder',
      ['--baseline', 'out/x.json'],
      false,
      /^lane-guard: the baseline out\/x\.json cannot be read: it is a symbolic link that leads nowhere or out of the repository; next: /,
    ],
    [
      'to prune what is not there',
      ['--prune'],
      false,
      /^lane-guard: there is no baseline ops\/lane-baseline\.json; next: lane-guard baseline\n$/,
    ],
    ['of a run that is not complete', ['--smoke', 'tests/none'], false, /^lane-guard: /],
  ])('is not written %s', async (_, flags, isWorkflow, expected) => {
    const { folder, git } = repository();
    symlinkSync('/tmp', join(folder, 'out'));
    const checks = flags.includes('tests/none') ? [] : some;
    const refused = await commandLine(folder, ['baseline', ...checks, ...flags], isWorkflow);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toMatch(expected);
    expect(git('status', '--porcelain')).toBe('?? out');
  });

  it('is not written over a link', async () => {
    const { folder, write, git } = repository({ 'ops/other.json': '{"version":1,"findings":[]}' });
    write({ [file]: { link: 'other.json' } });
    const refused = await commandLine(folder, ['baseline', ...some, '--accept']);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toBe(
      `lane-guard: "${file}" leads out of the judged folder by a link; next: name a file inside the repository\n`,
    );
    expect(git('diff', '--name-only')).toBe('');
  });

  it('has flags of its own', async () => {
    const { folder } = repository();
    const refused = await commandLine(folder, ['check', '--prune']);
    expect(refused.err).toBe('lane-guard: --prune is no flag of "check"; next: lane-guard baseline --prune\n');
  });

  it('is told by the environment of a workflow, as the runner sets it', () => {
    const { folder } = repository();
    const run = () =>
      execFileSync(process.execPath, ['src/cli.ts', 'baseline', folder, ...some], {
        env: { ...process.env, GITHUB_ACTIONS: 'true' },
        stdio: 'pipe',
        encoding: 'utf8',
      });
    expect(run).toThrow(/never written in a workflow/);
    expect(existsSync(join(folder, file))).toBe(false);
  });
});
