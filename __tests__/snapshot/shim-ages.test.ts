import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../src/commands/check.ts';
import type { Event } from '../../src/domain/host.ts';
import { createHost } from '../../src/io/host.ts';
import { gatherShimAges } from '../../src/snapshot/shim-ages.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';

const desk: Event = { name: 'command-line', payload: {}, ref: '' };
const hostOf = (folder: string) => createHost({ folder, event: desk, github: null, progress: () => {} });
/** The repository's clock starts here and goes a minute a commit. */
const start = Date.UTC(2025, 0, 1) / 1000;
const day = 86_400;
const path = 'lukhas/x.py';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Commits made a number of days after the start, whatever the repository's own clock says. */
function commitOn(repository: GitRepository, days: number, files: Record<string, string>): string {
  repository.commit(`day ${days}`, files);
  const date = new Date((start + days * day) * 1000).toISOString();
  execFileSync('git', ['commit', '-q', '--amend', '--no-edit'], {
    cwd: repository.folder,
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_COMMITTER_NAME: 'Author',
      GIT_COMMITTER_EMAIL: 'author@example.com',
      GIT_COMMITTER_DATE: date,
    },
  });
  return repository.head();
}

async function ages(folder: string, lines: readonly number[], days: number, commit: string | null = null, shim = path) {
  const host = await hostOf(folder);
  const tree = commit === null ? await host.workingTree() : await host.commitTree(commit);
  return gatherShimAges(host.git, tree, [{ path: shim, lines }], commit, start + days * day);
}

async function age(...asked: Parameters<typeof ages>) {
  const { ages: found, untold } = await ages(...asked);
  expect(untold).toEqual([]);
  return found.get(asked[4] ?? path);
}

/** The import line came on day 10, the docstring above it on day 30. */
function aged() {
  const repository = gitRepository();
  const first = commitOn(repository, 0, { 'README.md': 'x\n' });
  const brought = commitOn(repository, 10, { [path]: 'from candidate.x import *\n', 'candidate/x.py': 'y = 1\n' });
  const touched = commitOn(repository, 30, { [path]: '"""A shim."""\nfrom candidate.x import *\n' });
  return { repository, first, brought, touched };
}

describe('gatherShimAges', () => {
  it('counts from the commit that brought the line, in whole days', async () => {
    const { repository, brought, touched } = aged();
    expect(await age(repository.folder, [2], 20)).toEqual({ days: 10, exact: true, commit: brought });
    expect(await age(repository.folder, [2], 110.9)).toEqual({ days: 100, exact: true, commit: brought });
    expect(await age(repository.folder, [1], 110)).toEqual({ days: 80, exact: true, commit: touched });
    expect(await age(repository.folder, [1, 2, 2], 110)).toEqual({ days: 100, exact: true, commit: brought });
    expect((await age(repository.folder, [2], 5))?.days).toBe(0);
  });

  it('takes the first commit of a repository for what it is', async () => {
    const repository = gitRepository();
    const first = commitOn(repository, 0, { [path]: 'from candidate.x import *\n' });
    expect(await age(repository.folder, [1], 7)).toEqual({ days: 7, exact: true, commit: first });
  });

  it('follows a rename, and passes over blanks', async () => {
    const { repository, brought } = aged();
    repository.rename(path, 'lukhas/old/y z.py');
    commitOn(repository, 40, {});
    commitOn(repository, 50, {
      'lukhas/old/y z.py': '"""A shim."""\ntry:\n    from candidate.x import *\nexcept ImportError:\n    raise\n',
    });
    expect(await age(repository.folder, [3], 60, null, 'lukhas/old/y z.py')).toEqual({
      days: 50,
      exact: true,
      commit: brought,
    });
  });

  it.each<[string, (repository: GitRepository) => void]>([
    ['changed', (repository) => repository.write({ [path]: 'x = 1\nfrom candidate.other import *\n' })],
    ['untracked', (repository) => repository.git('rm', '-q', '--cached', path)],
  ])('takes a line that is in no commit for new: %s', async (_, change) => {
    const { repository } = aged();
    change(repository);
    if (_ === 'untracked') repository.git('commit', '-q', '-m', 'gone');
    expect(await age(repository.folder, [2], 500)).toEqual({ days: 0, exact: true, commit: null });
  });

  it('takes every line for new where there is no commit', async () => {
    const repository = gitRepository();
    repository.write({ [path]: 'from candidate.x import *\n' });
    expect(await age(repository.folder, [1], 500)).toEqual({ days: 0, exact: true, commit: null });
  });

  it('reads the commit that is judged, not what lies in the folder', async () => {
    const { repository, brought } = aged();
    repository.write({ [path]: 'import candidate.other\n' });
    expect(await age(repository.folder, [1], 110, brought)).toEqual({ days: 100, exact: true, commit: brought });
  });

  it('reads a part of a repository', async () => {
    const repository = gitRepository();
    commitOn(repository, 0, { 'README.md': 'x\n' });
    const brought = commitOn(repository, 10, { [`backend/${path}`]: 'from candidate.x import *\n' });
    expect(await age(join(repository.folder, 'backend'), [1], 20)).toEqual({ days: 10, exact: true, commit: brought });
  });

  it('knows the least age where the clone ends', async () => {
    const { repository, brought, touched } = aged();
    const folder = mkdtempSync(join(tmpdir(), 'lane-guard-shallow-'));
    folders.push(folder);
    repository.git('clone', '-q', '--depth', '1', `file://${repository.folder}`, folder);
    expect(await age(folder, [2], 110)).toEqual({ days: 80, exact: false, commit: touched });
    repository.git('-C', folder, 'fetch', '-q', '--deepen', '1');
    expect(await age(folder, [2], 110)).toEqual({ days: 100, exact: false, commit: brought });
    repository.git('-C', folder, 'fetch', '-q', '--unshallow');
    expect(await age(folder, [2], 110)).toEqual({ days: 100, exact: true, commit: brought });
  });

  it("is not led astray by the repository's own settings", async () => {
    const { repository, brought } = aged();
    repository.write({ '.git-blame-ignore-revs': `${brought}\n`, '.gitattributes': '*.py diff=py\n' });
    repository.git('config', 'blame.ignoreRevsFile', '.git-blame-ignore-revs');
    repository.git('config', 'blame.markIgnoredLines', 'true');
    repository.git('config', 'blame.showEmail', 'true');
    repository.git('config', 'diff.py.textconv', 'false');
    expect(await age(repository.folder, [2], 110)).toEqual({ days: 100, exact: true, commit: brought });
  });

  it("gives git's words where git cannot tell", async () => {
    const { repository } = aged();
    const { ages: found, untold } = await ages(repository.folder, [7], 110);
    expect(found.size).toBe(0);
    expect(untold).toEqual([{ path, reason: 'fatal: file lukhas/x.py has only 2 lines' }]);
  });

  it('takes names literally, and says where one cannot be given to git', async () => {
    const repository = gitRepository();
    const names = ['-rf.py', ':(glob)**.py', 'lukhas/é "x".py'];
    const text = 'from candidate.x import *\n';
    const brought = commitOn(repository, 0, Object.fromEntries(names.map((name) => [name, text])));
    for (const name of names) {
      expect(await age(repository.folder, [1], 3, null, name)).toEqual({ days: 3, exact: true, commit: brought });
    }
    const { untold } = await ages(repository.folder, [1], 3, null, 'lukhas/\\xE9.py');
    expect(untold).toEqual([{ path: 'lukhas/\\xE9.py', reason: 'its name is not UTF-8' }]);
  });

  it('works with SHA-256', async () => {
    const repository = gitRepository('sha256');
    const brought = commitOn(repository, 0, { [path]: 'from candidate.x import *\n' });
    repository.write({ [path]: 'from candidate.x import *\nfrom candidate.y import *\n' });
    expect(await age(repository.folder, [1], 3)).toEqual({ days: 3, exact: true, commit: brought });
    expect(await age(repository.folder, [2], 3)).toEqual({ days: 0, exact: true, commit: null });
  });
});

describe('expired-shim, of a real repository', () => {
  async function judged(folder: string, days: number, inputs: Record<string, string> = {}) {
    const host = await hostOf(folder);
    const { report } = await check({ ...host, now: start + days * day }, { checks: 'expired-shim', ...inputs });
    return report;
  }

  it('passes up to the limit and fails past it', async () => {
    const { repository, brought } = aged();
    expect(await judged(repository.folder, 100)).toMatchObject({ verdict: 'pass', findings: [] });
    expect(await judged(repository.folder, 101)).toMatchObject({
      verdict: 'fail',
      findings: [
        { check: 'expired-shim', location: { path, line: 2 }, data: { days: 91, exact: true, commit: brought } },
      ],
    });
    expect(await judged(repository.folder, 101, { 'shim-max-age': '91' })).toMatchObject({ verdict: 'pass' });
  });

  it('could not run where the clone does not tell, and says what to fetch', async () => {
    const { repository } = aged();
    const folder = mkdtempSync(join(tmpdir(), 'lane-guard-shallow-'));
    folders.push(folder);
    repository.git('clone', '-q', '--depth', '1', `file://${repository.folder}`, folder);
    expect(await judged(folder, 101)).toMatchObject({
      verdict: 'could-not-run',
      reasons: [
        `the age of the shim ${path} is not known: the history of this clone ends 71 days back; next: git fetch --unshallow, or fetch-depth: 0 for actions/checkout`,
      ],
    });
    expect(await judged(folder, 300)).toMatchObject({
      verdict: 'fail',
      findings: [{ data: { exact: false, days: 270 } }],
    });
  });

  it('tells what it does not know beside what it knows', async () => {
    const { repository } = aged();
    // Python ends a line at a carriage return, git does not.
    commitOn(repository, 40, { 'lukhas/y.py': '"""A\r\rshim."""\rfrom candidate.x import *\n' });
    const unknown =
      'the age of the shim lukhas/y.py is not known: fatal: file lukhas/y.py has only 1 line; next: git blame lukhas/y.py';
    expect(await judged(repository.folder, 50)).toMatchObject({ verdict: 'could-not-run', reasons: [unknown] });
    const report = await judged(repository.folder, 210);
    expect(report).toMatchObject({ verdict: 'fail', findings: [{ location: { path } }] });
    expect(report.coverage.notes).toContain(unknown);
  });

  it('does not apply to a folder without a repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lane-guard-bare-'));
    folders.push(folder);
    expect((await judged(folder, 0)).checks.find(({ id }) => id === 'expired-shim')).toEqual({
      id: 'expired-shim',
      status: 'skipped',
      reason: 'the folder is no git repository',
    });
  });

  it('is left to audits', async () => {
    const { repository } = aged();
    const status = async (inputs: Record<string, string>) =>
      (await judged(repository.folder, 500, inputs)).checks.find(({ id }) => id === 'expired-shim')?.status;
    expect(await status({ checks: 'shims' })).toBe('skipped');
    expect(await status({ checks: 'shims', mode: 'audit' })).toBe('ran');
    expect(await status({ checks: 'shims', severity: 'expired-shim: warning' })).toBe('ran');
  });
});
