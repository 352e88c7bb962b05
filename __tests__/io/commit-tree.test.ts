import { describe, expect, it } from 'vitest';
import { fileLimit } from '../../src/domain/host.ts';
import { readCommitTree } from '../../src/io/commit-tree.ts';
import { createGit } from '../../src/io/git.ts';
import { gitRepository } from '../support/git-repository.ts';

describe('readCommitTree', () => {
  it('reads the tree of a commit, not the working directory', async () => {
    const repository = gitRepository();
    const sha = repository.commit('one', {
      'b.py': 'old',
      'a/x.py': 'x',
      'café\n.py': 'é',
      '-rf': 'dash',
      lib: { link: 'a' },
      'y.py': { link: 'a/x.py' },
      out: { link: '/etc/passwd' },
    });
    repository.commit('two', { 'b.py': 'new', 'c.py': 'c' });
    const tree = await readCommitTree(createGit(repository.folder), sha);
    expect(tree.entries).toEqual([
      ...['-rf', 'a/x.py', 'b.py', 'café\n.py'].map((path) => ({ path, kind: 'file' })),
      { path: 'lib/x.py', kind: 'file', linked: { link: 'lib', source: 'a/x.py' } },
      { path: 'y.py', kind: 'file', linked: { link: 'y.py', source: 'a/x.py' } },
    ]);
    expect(tree.brokenLinks).toEqual(['out']);
    expect(Buffer.from((await tree.read('b.py')) ?? []).toString()).toBe('old');
    expect(Buffer.from((await tree.read('lib/x.py')) ?? []).toString()).toBe('x');
    expect(await tree.read('c.py')).toBeUndefined();
    const seen: [string, string][] = [];
    const order = ['y.py', 'gone', 'b.py', 'y.py'];
    await tree.each(order, (path, content) =>
      seen.push([path, content instanceof Uint8Array ? Buffer.from(content).toString() : content.reason]),
    );
    expect(seen).toEqual([
      ['y.py', 'x'],
      ['gone', 'the tree has no such file'],
      ['b.py', 'old'],
      ['y.py', 'x'],
    ]);
  });

  it('tells large files and missing objects by their reason', async () => {
    const repository = gitRepository();
    const sha = repository.commit('one', { 'a.py': 'a', 'large.py': new Uint8Array(fileLimit + 1), 'z.py': 'z' });
    const object = repository.git('rev-parse', 'HEAD:z.py');
    repository.write({ [`.git/objects/${object.slice(0, 2)}/${object.slice(2)}`]: null });
    const tree = await readCommitTree(createGit(repository.folder), sha);
    const seen: [string, string | number][] = [];
    await tree.each(['large.py', 'a.py', 'z.py', 'large.py'], (path, content) =>
      seen.push([path, content instanceof Uint8Array ? content.length : content.reason]),
    );
    const reason = `the file has ${fileLimit + 1} bytes, more than the ${fileLimit} that are read`;
    expect(seen).toEqual([
      ['large.py', reason],
      ['a.py', 1],
      ['z.py', 'git does not have its content'],
      ['large.py', reason],
    ]);
  });

  it('lists submodules and names that are not UTF-8', async () => {
    const repository = gitRepository();
    const commit = repository.commit('one', { a: 'text' });
    const blob = repository.git('rev-parse', 'HEAD:a');
    const git = createGit(repository.folder);
    const listing = Buffer.concat([
      Buffer.from(`100644 blob ${blob}\tcaf`),
      Buffer.of(0xe9),
      Buffer.from(`.py\x00160000 commit ${commit}\tsub\0`),
    ]);
    const tree = (await git.run(['mktree', '-z'], listing)).stdout.toString().trim();
    const made = await readCommitTree(git, repository.git('commit-tree', tree, '-m', 'two'));
    expect(made.entries).toEqual([
      { path: 'caf\\xE9.py', kind: 'file' },
      { path: 'sub', kind: 'submodule' },
    ]);
    expect(Buffer.from((await made.read('caf\\xE9.py')) ?? []).toString()).toBe('text');
    expect(await made.read('sub')).toBeUndefined();
  });

  it('says that a commit is not there', async () => {
    const repository = gitRepository();
    repository.commit('one');
    await expect(readCommitTree(createGit(repository.folder), 'a'.repeat(40))).rejects.toThrow(
      'git has no tree for aaaa',
    );
  });
});
