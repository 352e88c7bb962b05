import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createGit } from '../../src/io/git.ts';
import { Worktrees } from '../../src/io/worktree.ts';
import { gitRepository } from '../support/git-repository.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
const temporary = () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lane-guard-')));
  folders.push(folder);
  return folder;
};
const registered = (folder: string) => readdirSync(join(folder, '.git')).includes('worktrees');

describe('a worktree', () => {
  it('holds the files of the commit, of the judged folder below the repository too, and goes', async () => {
    const repository = gitRepository();
    const first = repository.commit('one', { 'sub/a.txt': '1', '.gitattributes': '*.txt text eol=crlf\n' });
    repository.commit('two', { 'sub/a.txt': '2' });
    const sub = join(repository.folder, 'sub');
    const worktrees = new Worktrees(createGit(sub), sub);
    const added = await worktrees.add(first, temporary());
    if ('reason' in added) throw new Error(added.reason);
    expect(readFileSync(join(added.folder, 'a.txt'), 'utf8').trim()).toBe('1');
    expect(registered(repository.folder)).toBe(true);
    await added.remove();
    expect(existsSync(added.folder)).toBe(false);
    expect(registered(repository.folder)).toBe(false);
  });

  it('goes at once where the process ends', async () => {
    const repository = gitRepository();
    const head = repository.commit('one', { 'a.txt': '1' });
    const parent = temporary();
    const worktrees = new Worktrees(createGit(repository.folder), repository.folder);
    await worktrees.add(head, parent);
    worktrees.dispose();
    expect(readdirSync(parent)).toEqual([]);
    expect(registered(repository.folder)).toBe(false);
  });

  it('runs no hook and no filter of the repository', async () => {
    const repository = gitRepository();
    const head = repository.commit('one', { 'a.bin': 'x', '.gitattributes': '*.bin filter=lfs\n' });
    const seen = join(temporary(), 'seen');
    repository.git('config', 'filter.lfs.smudge', `sh -c 'touch ${seen}; cat'`);
    repository.git('config', 'filter.lfs.required', 'true');
    repository.write({ '.git/hooks/post-checkout': `#!/bin/sh\ntouch ${seen}\n` });
    const { chmodSync } = await import('node:fs');
    chmodSync(join(repository.folder, '.git/hooks/post-checkout'), 0o755);
    const worktrees = new Worktrees(createGit(repository.folder), repository.folder);
    const added = await worktrees.add(head, temporary());
    expect(added).toHaveProperty('folder');
    expect(existsSync(seen)).toBe(false);
    worktrees.dispose();
  });

  it.each(['--help', 'HEAD', 'abc'])('takes no %s for a commit', async (name) => {
    const repository = gitRepository();
    const worktrees = new Worktrees(createGit(repository.folder), repository.folder);
    expect(await worktrees.add(name, temporary())).toEqual({ reason: `"${name}" is no full name of a commit` });
  });

  it('says why a commit that is not there cannot be had', async () => {
    const repository = gitRepository();
    repository.commit('one', { 'a.txt': '1' });
    const worktrees = new Worktrees(createGit(repository.folder), repository.folder);
    const added = await worktrees.add(`${'0'.repeat(39)}1`, temporary());
    expect(added).toEqual({ reason: expect.stringMatching(/^git worktree add ended with 128: fatal: /) });
    expect(registered(repository.folder)).toBe(false);
  });
});
