import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createGit } from '../../src/io/git.ts';
import { resolveRange } from '../../src/snapshot/range.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';

const clones: string[] = [];
afterAll(() => {
  for (const folder of clones) rmSync(folder, { recursive: true, force: true });
});

function shallowClone(repository: GitRepository, depth: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'lane-guard-shallow-'));
  clones.push(folder);
  execFileSync('git', ['clone', '-q', `--depth=${depth}`, '--no-single-branch', `file://${repository.folder}`, folder]);
  return folder;
}

const desk = { name: 'command-line', payload: {}, ref: '' };
const push = (before: string, after: string, branch = 'main') => ({
  name: 'push',
  ref: `refs/heads/${branch}`,
  payload: { ref: `refs/heads/${branch}`, before, after, repository: { default_branch: 'main' } },
});
const pull = (base: string, head: string, name = 'pull_request') => ({
  name,
  ref: 'refs/pull/1/merge',
  payload: { pull_request: { base: { sha: base }, head: { sha: head } } },
});
const zero = '0'.repeat(40);

/** main: a, b; topic: a, c, d (checked out). */
function forked() {
  const repository = gitRepository();
  const a = repository.commit('a', { a: '1' });
  repository.branch('topic');
  const c = repository.commit('c', { c: '1' });
  const d = repository.commit('d', { d: '1' });
  repository.checkout('main');
  const b = repository.commit('b', { b: '1' });
  repository.checkout('topic');
  return { repository, git: createGit(repository.folder), a, b, c, d };
}

describe('at a desk', () => {
  let unchanged: ReturnType<typeof forked> | undefined;

  it('judges a branch from where it left the default one', async () => {
    const { git, a, d } = forked();
    expect(await resolveRange(git, desk, {})).toEqual({
      kind: 'range',
      base: a,
      head: d,
      judged: 'change',
      checkedOut: true,
    });
  });

  it('judges the tree alone on the default branch, on no branch, and without a commit', async () => {
    const { repository, git, c } = forked();
    repository.checkout('main');
    const note = (text: string) => ({ kind: 'tree', nothing: false, note: text });
    expect(await resolveRange(git, desk, {})).toEqual(
      note('main is the default branch and no base was given: the tree alone is judged'),
    );
    repository.git('checkout', '-q', c);
    expect(await resolveRange(git, desk, {})).toEqual(
      note('HEAD is on no branch and no base was given: the tree alone is judged'),
    );
    expect(await resolveRange(createGit(gitRepository().folder), desk, {})).toEqual(
      note('the repository has no commit: the tree alone is judged'),
    );
  });

  it('takes any revision for a range of its own, from their merge base', async () => {
    const { git, a, c, d } = forked();
    expect(await resolveRange(git, desk, { base: 'HEAD^' })).toMatchObject({ base: c, head: d, judged: 'change' });
    expect(await resolveRange(git, desk, { base: 'main', head: 'topic' })).toMatchObject({ base: a, head: d });
    expect(await resolveRange(git, desk, { base: `${c}^`, head: c })).toMatchObject({
      base: a,
      head: c,
      checkedOut: false,
    });
    expect(await resolveRange(git, desk, { head: c })).toMatchObject({ base: a, head: c });
  });

  it.each([
    ['--upload-pack=x', 'base "--upload-pack=x" is no revision'],
    ['-n', 'base "-n" is no revision'],
    ['', 'base "" is no revision'],
    ['a\nb', 'base "a\\nb" is no revision'],
    ['gone', 'base "gone" names no commit of this repository'],
    ['HEAD~9', 'base "HEAD~9" names no commit of this repository'],
    ['HEAD:d', 'base "HEAD:d" names no commit of this repository'],
  ])('refuses the base %j', async (base, message) => {
    unchanged ??= forked();
    await expect(resolveRange(unchanged.git, desk, { base })).rejects.toThrow(message);
  });

  it('says how to fetch a base that a shallow clone lacks', async () => {
    const { repository } = forked();
    await expect(resolveRange(createGit(shallowClone(repository, 1)), desk, { base: 'HEAD~2' })).rejects.toMatchObject({
      remedy: expect.stringContaining('fetch-depth: 0'),
    });
  });
});

describe('for an event', () => {
  it('reads a push, and a forced one whose tip is gone as a new branch', async () => {
    const { git, a, c, d } = forked();
    expect(await resolveRange(git, push(c, d, 'topic'), {})).toMatchObject({ base: c, head: d, judged: 'push' });
    expect(await resolveRange(git, push(zero, d, 'topic'), {})).toMatchObject({ base: a, head: d, judged: 'push' });
    expect(await resolveRange(git, push('f'.repeat(40), d, 'topic'), {})).toMatchObject({ base: a, head: d });
  });

  it("judges the tree alone after the default branch's first or forced push", async () => {
    const { git, b } = forked();
    expect(await resolveRange(git, push(zero, b), {})).toMatchObject({
      kind: 'tree',
      note: 'main is new and is the default branch: the tree alone is judged',
    });
    expect(await resolveRange(git, push('f'.repeat(40), b), {})).toMatchObject({
      kind: 'tree',
      note: expect.stringContaining('(a forced push) and is the default branch'),
    });
  });

  it("knows a pull request's merge for its head", async () => {
    const { repository, git, a, b, d } = forked();
    expect(await resolveRange(git, pull(b, d), {})).toMatchObject({ base: a, head: d, checkedOut: true });
    repository.checkout('main');
    expect(await resolveRange(git, pull(b, d), {})).toMatchObject({ checkedOut: false });
    repository.merge('topic');
    expect(await resolveRange(git, pull(b, d), {})).toMatchObject({ base: a, head: d, checkedOut: true });
    expect(await resolveRange(git, pull(b, d, 'pull_request_target'), {})).toMatchObject({ checkedOut: false });
  });

  it('reads a merge group exactly', async () => {
    const { git, b, d } = forked();
    const event = { name: 'merge_group', ref: '', payload: { merge_group: { base_sha: b, head_sha: d } } };
    expect(await resolveRange(git, event, {})).toMatchObject({ base: b, head: d, judged: 'queue', checkedOut: true });
  });

  it('says what a shallow clone lacks', async () => {
    const { repository, b, c, d } = forked();
    const shallow = createGit(shallowClone(repository, 1));
    const remedy = 'this clone is shallow: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`';
    expect(await resolveRange(shallow, push(c, d, 'topic'), {})).toEqual({
      kind: 'missing',
      reason: `the base ${c} is not in this clone; ${remedy}; where that is not enough: \`git fetch origin ${c}\``,
      head: d,
      checkedOut: true,
    });
    expect(await resolveRange(shallow, pull(b, d), {})).toMatchObject({
      kind: 'missing',
      reason: expect.stringContaining(`base and head have no commit in common; ${remedy}`),
    });
    expect(await resolveRange(createGit(shallowClone(repository, 2)), push(c, d, 'topic'), {})).toMatchObject({
      kind: 'range',
      base: c,
    });
  });

  it('notices commits that a shallow clone cut off within the range', async () => {
    const repository = gitRepository();
    repository.commit('a', { a: '1' });
    repository.branch('side');
    repository.commit('s1', { s: '1' });
    repository.commit('s2', { s: '2' });
    repository.checkout('main');
    const before = repository.commit('b', { b: '1' });
    const merge = repository.merge('side');
    expect(await resolveRange(createGit(shallowClone(repository, 2)), push(before, merge), {})).toMatchObject({
      kind: 'missing',
      reason: expect.stringContaining(`the commits between ${before} and ${merge} are not all in this clone`),
    });
  });

  it('says how to fetch what a whole clone lacks', async () => {
    const { repository, git, b, d } = forked();
    const gone = '1'.repeat(40);
    const next = (sha: string) => `is not in this clone; \`git fetch origin ${sha}\``;
    expect(await resolveRange(git, pull(gone, d), {})).toMatchObject({
      kind: 'missing',
      reason: `the base ${gone} ${next(gone)}`,
    });
    expect(await resolveRange(git, pull(b, gone), {})).toMatchObject({ reason: `the head ${gone} ${next(gone)}` });
    const queue = { name: 'merge_group', ref: '', payload: { merge_group: { base_sha: gone, head_sha: d } } };
    expect(await resolveRange(git, queue, {})).toMatchObject({ reason: `the base ${gone} ${next(gone)}` });
    repository.git('branch', '-m', 'main', 'elsewhere');
    expect(await resolveRange(git, push(zero, d, 'topic'), {})).toMatchObject({
      reason:
        'topic is new, and the default branch is not in this clone; `git fetch origin main:refs/remotes/origin/main`',
    });
  });

  it('does not judge a pull request without a common commit', async () => {
    const { repository, git, d } = forked();
    repository.git('checkout', '-q', '--orphan', 'other');
    const other = repository.commit('o');
    expect(await resolveRange(git, pull(other, d), {})).toEqual({
      kind: 'missing',
      reason: 'base and head have no commit in common; name what to compare with: the input `base`, or `--base`',
      head: d,
      checkedOut: false,
    });
  });
});
