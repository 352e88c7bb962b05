import { createHash } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Event } from '../../src/domain/host.ts';
import { commitBytes } from '../../src/io/commit-bytes.ts';
import { createGitHub } from '../../src/io/github.ts';
import type { ApiCommit } from '../../src/io/github-history.ts';
import { createHost } from '../../src/io/host.ts';
import { resolveRange } from '../../src/snapshot/range.ts';
import { checkedOut, gitIn } from '../support/git-remote.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { type LocalGitHub, localGitHub } from '../support/github/server.ts';

let server: LocalGitHub;
beforeAll(async () => {
  server = await localGitHub();
  process.env.GITHUB_API_URL = server.url;
});
beforeEach(() => server.forget());

const pull = (base: string, head: string): Event => ({
  name: 'pull_request',
  ref: 'refs/pull/1/merge',
  payload: { pull_request: { base: { sha: base }, head: { sha: head } } },
});

/** A branch of three commits, one of which merges another branch; main went on. What is checked out is their merge. */
function history() {
  const repository = gitRepository();
  const fork = repository.commit('begin', { 'a/b/one.py': '1\n', 'a/two.py': '2\n', 'c.txt': 'c\n', 'run.sh': 'x\n' });
  repository.branch('side');
  repository.commit('side', { 'a/side.py': 's\n' });
  repository.git('checkout', '-q', '-b', 'topic', 'main');
  repository.commit('first\n\nwith a body\n', { 'a/b/one.py': '1\nmore\n', 'a/näme.py': 'ä\n' });
  repository.merge('side');
  const head = repository.commit('last', { 'a/two.py': null, link: { link: 'c.txt' } });
  repository.checkout('main');
  const base = repository.commit('main goes on', { 'c.txt': 'changed\n' });
  repository.branch('merged');
  const merge = repository.merge('topic');
  repository.checkout('main');
  return { repository, fork, base, head, merge };
}

/** A clone of one commit whose remote is gone. */
function cutOff(repository: GitRepository, commit: string, name: string): string {
  const folder = checkedOut(`file://${repository.folder}`, commit, name);
  gitIn(folder, 'remote', 'remove', 'origin');
  server.git = repository.folder;
  return folder;
}

async function open(folder: string, event: Event) {
  const log: string[] = [];
  const warn = (text: string) => log.push(text);
  const host = await createHost({
    folder,
    event,
    github: createGitHub('secret', 'octo/lanes', warn),
    remote: { token: 'secret', server: 'https://github.com' },
    progress: (text) => log.push(text),
  });
  const answer = await resolveRange(host.git, event, {}, host);
  expect(server.faults).toEqual([]);
  return { host, answer, log };
}

describe('where nothing can be fetched', () => {
  it('commits and files come from the API, as git has them, and the clone stays as it was', async () => {
    const { repository, fork, base, head, merge } = history();
    const folder = cutOff(repository, merge, 'refs/remotes/pull/1/merge');
    const { host, answer, log } = await open(folder, pull(base, head));
    expect(answer).toEqual({
      kind: 'range',
      base: fork,
      head,
      judged: 'change',
      checkedOut: true,
      notes: [expect.stringContaining("commits and files came from GitHub's API")],
    });
    expect(log.at(-1)).toBe(`GitHub's API gave the 4 commits of ${fork.slice(0, 12)}..${head.slice(0, 12)}`);
    const asked = ['log', '-m', '--raw', '-r', '-p', '--format=%H %P%n%an %ad %cd%n%B', `${fork}..${head}`];
    const { stdout, code } = await host.git.run(asked);
    expect(code).toBe(0);
    expect(stdout.toString('utf8').trim()).toBe(
      repository.git('-c', 'diff.renames=false', '-c', 'core.quotePath=false', ...asked),
    );
    const moved = await host.git.run(['diff', '-M', '--raw', base]);
    expect(moved.code).toBe(0);
    host.dispose();
    expect(() => gitIn(folder, 'cat-file', '-e', fork)).toThrow();
    expect(gitIn(folder, 'rev-list', '--count', 'HEAD')).toBe('1');
    expect(gitIn(folder, 'fsck')).toBe('');
  });

  it('a new branch comes from its fork of the default one', async () => {
    const { repository, fork, head } = history();
    const folder = cutOff(repository, head, 'refs/remotes/origin/topic');
    const payload = {
      ref: 'refs/heads/topic',
      before: '0'.repeat(40),
      after: head,
      repository: { default_branch: 'main' },
    };
    const { host, answer } = await open(folder, { name: 'push', ref: 'refs/heads/topic', payload });
    expect(answer).toMatchObject({ kind: 'range', base: fork, head, judged: 'push', checkedOut: true });
    host.dispose();
  });

  it.each([
    ['refuses', { kind: 'status', status: 404 }, "GitHub's API did not give the commits (status 404)"],
    ['gives a page', { kind: 'html' }, "GitHub's API did not give the commits (an answer that is no JSON)"],
  ] as const)('what the API says where it %s is told', async (_, fault, said) => {
    const { repository, base, head, merge } = history();
    const folder = cutOff(repository, merge, 'refs/remotes/pull/1/merge');
    server.fail = () => fault;
    const { host, answer } = await open(folder, pull(base, head));
    expect(answer).toMatchObject({ kind: 'missing', reason: expect.stringContaining(said) });
    host.dispose();
  });

  it('an answer that is not what git has is refused', async () => {
    const { repository, base, head, merge } = history();
    const folder = cutOff(repository, merge, 'refs/remotes/pull/1/merge');
    // The commit gets a header of which the API says nothing.
    repository.git('config', 'i18n.commitEncoding', 'latin1');
    repository.checkout('topic');
    const other = repository.commit('in another encoding');
    const { host, answer } = await open(folder, pull(base, other));
    expect(answer).toMatchObject({
      kind: 'missing',
      reason: expect.stringContaining(`the commit ${other} cannot be built from what GitHub's API tells of it`),
    });
    expect((await host.git.run(['cat-file', '-e', head])).code).not.toBe(0);
    host.dispose();
  });

  it('a range beyond what the API gives is told with its number', async () => {
    const repository = gitRepository();
    const base = repository.commit('a', { a: '1' });
    const names = Array.from(
      { length: 251 },
      (_, index) =>
        `commit refs/heads/main\ncommitter A <a@b> ${1_800_000_000 + index} +0000\ndata 1\nx\n${index === 0 ? `from ${base}\n` : ''}`,
    );
    repository.write({ stream: `${names.join('')}done\n` });
    repository.git('-c', 'alias.take=!git fast-import --quiet --force < stream', 'take');
    const head = repository.git('rev-parse', 'main');
    repository.git('branch', 'x', head);
    const folder = cutOff(repository, head, 'refs/remotes/pull/1/merge');
    const { host, answer } = await open(folder, pull(base, head));
    expect(answer).toMatchObject({
      kind: 'missing',
      reason: expect.stringContaining("GitHub's API gives no more than 250 commits of a range, and this one has 251"),
    });
    host.dispose();
  });
});

describe('commitBytes', () => {
  const person = (date: string) => ({ name: 'Zoë <x', email: 'z@example.com', date });
  const told: Omit<ApiCommit, 'sha'> = {
    tree: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    parents: [],
    author: person('2026-01-01T00:00:00Z'),
    committer: person('2026-01-02T00:00:00Z'),
    message: 'subject\n\nbody',
    signed: null,
  };
  const text = (author: string, committer: string, last: string, header = '') =>
    `tree ${told.tree}\nauthor Zoë <x <z@example.com> 1767225600 ${author}\ncommitter Zoë <x <z@example.com> 1767312000 ${committer}\n${header}\nsubject\n\nbody${last}`;
  const named = (content: string, more: Partial<ApiCommit> = {}): ApiCommit => ({
    ...told,
    ...more,
    sha: createHash('sha1')
      .update(`commit ${Buffer.byteLength(content)}\0${content}`)
      .digest('hex'),
  });

  it.each([
    ['+0000', '+0000', '\n'],
    ['+0200', '+0200', '\n'],
    ['-0330', '-0330', ''],
    ['+0545', '-0800', '\n'],
    ['+1400', '-1200', ''],
  ])('finds the zones %s and %s (end %j)', (author, committer, last) => {
    const content = text(author, committer, last);
    expect(commitBytes(named(content))?.toString('utf8')).toBe(content);
  });

  it.each(['-----END PGP SIGNATURE-----', '-----END PGP SIGNATURE-----\n'])('puts a signature back (%j)', (end) => {
    const signature = `-----BEGIN PGP SIGNATURE-----\n\nabc\n${end}`;
    const header = `gpgsig ${signature.replaceAll('\n', '\n ')}\n`;
    const content = text('+0100', '+0000', '\n', header);
    const signed = { payload: text('+0100', '+0000', '\n'), signature };
    expect(commitBytes(named(content, { signed }))?.toString('utf8')).toBe(content);
  });

  it('gives nothing where the hash is never right', () => {
    const begun = performance.now();
    expect(commitBytes({ ...told, sha: '1'.repeat(40), message: 'x'.repeat(1_000_000) })).toBeUndefined();
    expect(commitBytes({ ...told, sha: '1'.repeat(40) })).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
