import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/domain/host.ts';
import { createHost } from '../../src/io/host.ts';
import { type AskedRange, resolveRange } from '../../src/snapshot/range.ts';
import { checkedOut, gitIn, privateRemote } from '../support/git-remote.ts';
import { gitRepository } from '../support/git-repository.ts';

const zero = '0'.repeat(40);
const push = (before: string, after: string, branch = 'main'): Event => ({
  name: 'push',
  ref: `refs/heads/${branch}`,
  payload: { ref: `refs/heads/${branch}`, before, after, repository: { default_branch: 'main' } },
});
const pull = (base: string, head: string): Event => ({
  name: 'pull_request',
  ref: 'refs/pull/1/merge',
  payload: { pull_request: { base: { sha: base }, head: { sha: head } } },
});

/** The range of an event in the action, with what it wrote to the log. */
async function ranged(
  folder: string,
  event: Event,
  token: string | null = null,
  server = 'https://github.com',
  asked: AskedRange = {},
) {
  const log: string[] = [];
  const host = await createHost({
    folder,
    event,
    github: null,
    remote: { token, server },
    progress: (text) => log.push(text),
  });
  try {
    return { answer: await resolveRange(host.git, event, asked, host), log };
  } finally {
    host.dispose();
  }
}

/** main: 100 commits, then `base`; topic leaves after the tenth, with 40 commits; `merge` is its merge into main. */
function longHistory() {
  const repository = gitRepository();
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const stream: string[] = [];
  const add = (mark: number, branch: string, from: number | null) => {
    const text = `${branch} ${mark}\n`;
    stream.push(
      `commit refs/heads/${branch}\nmark :${mark}\ncommitter A <a@example.com> ${1_700_000_000 + mark} +0000\ndata ${text.length}\n${text}${from === null ? '' : `from :${from}\n`}M 644 inline ${branch}/${mark}\ndata 1\nx\n`,
    );
  };
  for (let mark = 1; mark <= 100; mark++) add(mark, 'main', mark === 1 ? null : mark - 1);
  for (let mark = 101; mark <= 140; mark++) add(mark, 'topic', mark === 101 ? 10 : mark - 1);
  repository.write({ 'stream.txt': stream.join('') });
  const file = join(repository.folder, 'stream.txt');
  repository.git('-c', `alias.take=!git fast-import --quiet < '${file}'`, 'take');
  repository.git('reset', '-q', '--hard', 'main');
  const name = (revision: string) => repository.git('rev-parse', revision);
  const base = name('main');
  const head = name('topic');
  repository.branch('merged', 'main');
  const merge = repository.merge('topic');
  repository.checkout('main');
  return { repository, base, head, merge, fork: name('main~90'), address: `file://${repository.folder}`, name };
}

const long = longHistory();

describe('in the action, a clone of one commit', () => {
  it('deepens itself by twice as much each time until base and head of a pull request meet', async () => {
    const { base, head, fork, merge, address } = long;
    const folder = checkedOut(address, merge, 'refs/remotes/pull/1/merge');
    const { answer, log } = await ranged(folder, pull(base, head));
    expect(answer).toMatchObject({ kind: 'range', base: fork, head, judged: 'change', checkedOut: true });
    const tips = `${head.slice(0, 12)} and ${base.slice(0, 12)}`;
    expect(log).toEqual([
      `fetched the commit ${head} from origin`,
      `fetched the commit ${base} from origin`,
      `fetched 32 commits more below ${tips} from origin`,
      `fetched 64 commits more below ${tips} from origin`,
    ]);
    expect(gitIn(folder, 'rev-list', '--count', `${fork}..${head}`)).toBe('40');
  });

  it('finds the former tip of a push', async () => {
    const { base, name, address } = long;
    const folder = checkedOut(address, base, 'refs/remotes/origin/main');
    const { answer } = await ranged(folder, push(name('main~40'), base));
    expect(answer).toMatchObject({ kind: 'range', base: name('main~40'), head: base, judged: 'push' });
    expect(gitIn(folder, 'rev-list', '--count', `${name('main~40')}..${base}`)).toBe('40');
  });

  it('says that what was before the range is not known', async () => {
    const { base, name, address } = long;
    const { answer } = await ranged(
      checkedOut(address, base, 'refs/remotes/origin/main', 2),
      push(name('main~1'), base),
    );
    expect(answer).toMatchObject({
      kind: 'range',
      notes: [expect.stringContaining(`the history before ${name('main~1').slice(0, 12)} is not all in this clone`)],
    });
  });

  it('fetches the default branch for a new one', async () => {
    const { head, fork, address } = long;
    const { answer } = await ranged(checkedOut(address, head, 'refs/remotes/origin/topic'), push(zero, head, 'topic'));
    expect(answer).toMatchObject({ kind: 'range', base: fork, head, judged: 'push' });
  });

  it('brings what a merge brought', async () => {
    const { base, head, fork, merge, address } = long;
    const folder = checkedOut(address, merge, 'refs/remotes/origin/merged', 2);
    const { answer } = await ranged(folder, push(base, merge, 'merged'));
    expect(answer).toMatchObject({ kind: 'range', base, head: merge });
    expect(gitIn(folder, 'rev-list', '--count', `${base}..${merge}`)).toBe('41');
    expect(gitIn(folder, 'merge-base', base, head)).toBe(fork);
  });

  it("brings a range of one's own: by name, and behind the edge", async () => {
    const { base, name, address } = long;
    for (const asked of ['HEAD~40', name('main~40')]) {
      const folder = checkedOut(address, base, 'refs/remotes/origin/main');
      const { answer } = await ranged(folder, push(zero, base), null, 'https://github.com', { base: asked });
      expect(answer).toMatchObject({ kind: 'range', base: name('main~40'), head: base, judged: 'change' });
    }
  });

  it('ends at a first commit without a parent', async () => {
    const repository = gitRepository();
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const before = repository.commit('a', { a: '1' });
    repository.git('checkout', '-q', '--orphan', 'other');
    const other = repository.commit('o', { o: '1' });
    const { answer } = await ranged(
      checkedOut(`file://${repository.folder}`, other, 'refs/remotes/origin/other'),
      pull(before, other),
    );
    expect(answer).toMatchObject({
      kind: 'missing',
      reason: expect.stringContaining('base and head have no commit in common'),
    });
  });
});

describe('after a forced push', () => {
  /** main with a commit; topic was at `gone`, and is at `head`. */
  function forced() {
    const repository = gitRepository();
    const root = repository.commit('a', { a: '1' });
    repository.branch('topic');
    const gone = repository.commit('b', { b: '1' });
    repository.git('reset', '-q', '--hard', root);
    const head = repository.commit('c', { c: '1' });
    return { repository, root, gone, head, address: `file://${repository.folder}` };
  }

  it.each([0, 1])('the former tip is fetched by its name (depth %d)', async (depth) => {
    const { repository, gone, head, address } = forced();
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const folder = checkedOut(address, head, 'refs/remotes/origin/topic', depth);
    const { answer } = await ranged(folder, push(gone, head, 'topic'));
    expect(answer).toMatchObject({ kind: 'range', base: gone, head, judged: 'push' });
    expect(gitIn(folder, 'rev-list', `${gone}..${head}`)).toBe(head);
  });

  it.each([0, 1])('it is a new branch where the remote does not give it (depth %d)', async (depth) => {
    const { repository, root, gone, head, address } = forced();
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'false');
    const folder = checkedOut(address, head, 'refs/remotes/origin/topic', depth);
    // A server of the second protocol gives any commit that it still has.
    gitIn(folder, 'config', 'protocol.version', '0');
    const { answer, log } = await ranged(folder, push(gone, head, 'topic'));
    expect(log[0]).toContain(`origin did not give the commit ${gone}: `);
    expect(answer).toMatchObject({
      kind: 'range',
      base: root,
      head,
      notes: [`the former tip ${gone} of topic is gone (a forced push): it is judged as new`],
    });
  });

  it('it is a new branch of a whole clone whose remote does not answer', async () => {
    const { root, gone, head, repository, address } = forced();
    const folder = checkedOut(address, head, 'refs/remotes/origin/topic', 0);
    gitIn(folder, 'fetch', '-q', 'origin', `${repository.git('rev-parse', 'main')}:refs/remotes/origin/main`);
    gitIn(folder, 'remote', 'set-url', 'origin', 'file:///nowhere/at/all');
    const { answer } = await ranged(folder, push(gone, head, 'topic'));
    expect(answer).toMatchObject({ kind: 'range', base: root, head });
  });

  it('of the default branch, the tree alone is judged where the former tip is gone', async () => {
    const { repository, head, address } = forced();
    repository.git('branch', '-f', 'main', head);
    const folder = checkedOut(address, head, 'refs/remotes/origin/main');
    const { answer } = await ranged(folder, push('1'.repeat(40), head));
    expect(answer).toMatchObject({ kind: 'tree', note: expect.stringContaining('is the default branch') });
  });
});

describe('what cannot be fetched', () => {
  it('is told with what git said', async () => {
    const { base, head, merge, address } = long;
    const folder = checkedOut(address, merge, 'refs/remotes/pull/1/merge');
    gitIn(folder, 'remote', 'set-url', 'origin', 'file:///nowhere/at/all');
    const { answer, log } = await ranged(folder, pull(base, head));
    expect(log).toEqual([expect.stringContaining(`origin did not give the commit ${head}: '/nowhere/at/all'`)]);
    expect(answer).toMatchObject({ kind: 'missing', reason: expect.stringContaining(log[0] ?? 'nothing') });
  });

  it('is not fetched at a desk', async () => {
    const { base, head, merge, address } = long;
    const folder = checkedOut(address, merge, 'refs/remotes/pull/1/merge');
    const host = await createHost({ folder, event: pull(base, head), github: null, progress: () => {} });
    expect(host.remote).toBeNull();
    expect(await resolveRange(host.git, host.event, {}, host)).toMatchObject({
      kind: 'missing',
      reason: expect.stringContaining(`\`git fetch origin ${head}\``),
    });
    expect(gitIn(folder, 'rev-list', '--count', '--all')).toBe('1');
  });
});

describe('a fetch', () => {
  it('runs no hook and no program of the clone, and writes neither branch, tag nor FETCH_HEAD', async () => {
    const { repository, base, head, merge, address } = long;
    repository.git('tag', '-f', 'v1', 'main~50');
    const folder = checkedOut(address, merge, 'refs/remotes/pull/1/merge');
    gitIn(folder, 'config', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*');
    gitIn(folder, 'config', 'gc.auto', '1');
    const ran = join(folder, 'ran');
    gitIn(folder, 'config', 'remote.origin.uploadpack', `touch '${ran}'; git-upload-pack`);
    const refs = gitIn(folder, 'for-each-ref');
    rmSync(join(folder, '.git/FETCH_HEAD'));
    const before = readdirSync(join(folder, '.git'));
    gitIn(folder, 'config', 'core.fsmonitor', `touch '${ran}'`);
    for (const hook of ['reference-transaction', 'post-merge', 'post-checkout', 'pre-auto-gc']) {
      const path = join(folder, '.git/hooks', hook);
      writeFileSync(path, `#!/bin/sh\ntouch '${ran}'\n`);
      chmodSync(path, 0o755);
    }
    expect((await ranged(folder, pull(base, head))).answer.kind).toBe('range');
    expect(existsSync(ran)).toBe(false);
    expect(gitIn(folder, 'for-each-ref')).toBe(refs);
    // Now that all is there, nothing is cut off.
    expect(readdirSync(join(folder, '.git'))).toEqual(before.filter((name) => name !== 'shallow'));
    // The hooks would have run.
    gitIn(folder, 'update-ref', 'refs/heads/x', head);
    expect(existsSync(ran)).toBe(true);
  });

  it.each(['--upload-pack=touch ran', '-x', 'a:b', 'a..b', '*', 'x\ny'])(
    'takes no branch of the name %j',
    async (name) => {
      const { head, address } = long;
      const folder = checkedOut(address, head, 'refs/remotes/origin/topic');
      const event: Event = { ...push(zero, head, 'topic') };
      const payload = { ...event.payload, repository: { default_branch: name } };
      const { answer } = await ranged(folder, { ...event, payload });
      expect(answer).toMatchObject({ kind: 'missing', reason: expect.stringContaining('the default branch is not') });
    },
  );

  it('from a private repository gets the token in its environment, and leaves it nowhere', async () => {
    const { repository, base, head, merge, address, fork } = long;
    const token = 'ghs_0123456789abcdefghijABCDEFGHIJ';
    const encoded = Buffer.from(`x-access-token:${token}`).toString('base64');
    const remote = await privateRemote(repository.folder, token);
    const folder = checkedOut(address, merge, 'refs/remotes/pull/1/merge');
    gitIn(folder, 'remote', 'set-url', 'origin', remote.address);
    const config = readFileSync(join(folder, '.git/config'), 'utf8');

    const without = await ranged(folder, pull(base, head), null, remote.server);
    expect(without.answer.kind).toBe('missing');
    const wrong = await ranged(folder, pull(base, head), 'ghs_wrong_wrong_wrong', remote.server);
    expect(wrong.answer.kind).toBe('missing');
    const elsewhere = await ranged(folder, pull(base, head), token, 'https://github.com');
    expect(elsewhere.answer.kind).toBe('missing');
    expect(remote.authorizations.filter((each) => each?.includes(encoded))).toEqual([]);

    const { answer, log } = await ranged(folder, pull(base, head), token, remote.server);
    expect(answer).toMatchObject({ kind: 'range', base: fork, head });
    expect(remote.authorizations.some((each) => each?.endsWith(encoded))).toBe(true);
    expect(readFileSync(join(folder, '.git/config'), 'utf8')).toBe(config);
    const kept = gitIn(folder, 'config', '--list');
    for (const text of [...log, ...wrong.log, ...elsewhere.log, kept, JSON.stringify(wrong.answer)]) {
      expect(text).not.toContain(token);
      expect(text).not.toContain(encoded);
      expect(text).not.toContain('ghs_');
    }
    expect(leftIn(folder, token)).toEqual([]);
    expect(leftIn(folder, encoded)).toEqual([]);
    expect(JSON.stringify(process.env)).not.toContain(token);
  });

  it('takes back a header that the clone keeps, so that the server sees one', async () => {
    const { repository, base, head, merge, address } = long;
    const token = 'ghs_0123456789abcdefghijABCDEFGHIJ';
    const remote = await privateRemote(repository.folder, token);
    const folder = checkedOut(address, merge, 'refs/remotes/pull/1/merge');
    gitIn(folder, 'remote', 'set-url', 'origin', remote.address);
    gitIn(folder, 'config', `http.${remote.server}/.extraheader`, 'AUTHORIZATION: basic b2xkOm9sZA==');
    expect((await ranged(folder, pull(base, head), token, remote.server)).answer.kind).toBe('range');
  });
});

/** Files of a clone that hold a text. */
function leftIn(folder: string, text: string): string[] {
  const files = readdirSync(join(folder, '.git'), { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(text))
    .map(({ name }) => name);
}
