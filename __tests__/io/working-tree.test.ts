import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createGit } from '../../src/io/git.ts';
import { listIndex } from '../../src/io/index-listing.ts';
import { readWorkingTree } from '../../src/io/working-tree.ts';
import { gitRepository } from '../support/git-repository.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lane-guard-tree-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const pathsOf = (tree: { entries: readonly { path: string }[] }) => tree.entries.map((entry) => entry.path);

describe('the working tree of a git repository', () => {
  it('holds what is tracked and what is untracked and not ignored, as it lies there', async () => {
    const repository = gitRepository();
    repository.commit('begin', { 'a.py': 'old', 'gone.py': '', '.gitignore': 'ignored/\n' });
    repository.write({ 'a.py': 'new', 'gone.py': null, 'untracked.py': '', 'ignored/x.py': '' });
    const tree = await readWorkingTree(repository.folder, listIndex(createGit(repository.folder)));
    expect(pathsOf(tree)).toEqual(['.gitignore', 'a.py', 'untracked.py']);
    expect(Buffer.from((await tree.read('a.py')) ?? []).toString()).toBe('new');
    expect(await tree.read('gone.py')).toBeUndefined();
  });

  it('reads names literally, whatever they hold', async () => {
    const repository = gitRepository();
    const names = ['-rf.py', ':(glob)**.py', 'new\nline.py', 'tab\t"quote".py', 'émoji 🌱.py', 'back\\x41slash.py'];
    repository.commit('begin', Object.fromEntries(names.map((name) => [name, name])));
    writeFileSync(
      Buffer.concat([Buffer.from(`${repository.folder}/`), Buffer.from([0x62, 0xe9]), Buffer.from('.py')]),
      'latin',
    );
    const tree = await readWorkingTree(repository.folder, listIndex(createGit(repository.folder)));
    expect(tree.entries).toHaveLength(names.length + 1);
    const texts: string[] = [];
    await tree.each(pathsOf(tree), (path, content) => {
      texts.push(content instanceof Uint8Array ? Buffer.from(content).toString() : `${path}: ${content.reason}`);
    });
    expect(texts.sort()).toEqual([...names, 'latin'].sort());
  });

  it('follows links to files and directories, and names those that lead nowhere or outside', async () => {
    const repository = gitRepository();
    repository.commit('begin', {
      'real/x.py': 'x',
      pkg: { link: 'real' },
      'y.py': { link: 'real/x.py' },
      'nowhere.py': { link: 'nothing' },
      'outside.py': { link: '/etc/hostname' },
    });
    const tree = await readWorkingTree(repository.folder, listIndex(createGit(repository.folder)));
    expect(pathsOf(tree)).toEqual(['pkg/x.py', 'real/x.py', 'y.py']);
    expect(tree.brokenLinks).toEqual(['nowhere.py', 'outside.py']);
    expect(tree.entries[0]).toEqual({ path: 'pkg/x.py', kind: 'file', linked: { link: 'pkg', source: 'real/x.py' } });
    expect(Buffer.from((await tree.read('pkg/x.py')) ?? []).toString()).toBe('x');
  });

  it('is a part of the repository where the folder is one', async () => {
    const repository = gitRepository();
    repository.commit('begin', { 'a/x.py': '', 'b/y.py': '' });
    const folder = join(repository.folder, 'a');
    expect(pathsOf(await readWorkingTree(folder, listIndex(createGit(folder))))).toEqual(['x.py']);
  });
});

describe('a folder without git', () => {
  it('is walked, but for caches and virtual environments', async () => {
    const folder = folderWith({
      'a.py': '',
      'b/c.py': '',
      '.git/HEAD': '',
      'node_modules/x.js': '',
      'b/__pycache__/c.pyc': '',
      'env/pyvenv.cfg': '',
      'env/lib/site.py': '',
    });
    symlinkSync('b', join(folder, 'link'));
    expect(pathsOf(await readWorkingTree(folder, null))).toEqual(['a.py', 'b/c.py', 'link/c.py']);
  });

  it('gives a reason for what is no ordinary file, and does not wait for it', async () => {
    const folder = folderWith({ 'a.py': 'a' });
    execFileSync('mkfifo', [join(folder, 'pipe.py')]);
    const tree = await readWorkingTree(folder, null);
    const seen: string[] = [];
    await tree.each(['pipe.py', 'a.py', 'none.py', ''], (path, content) => {
      seen.push(`${path}: ${content instanceof Uint8Array ? 'read' : content.reason}`);
    });
    expect(seen).toEqual([
      'pipe.py: it is not a regular file',
      'a.py: read',
      'none.py: it cannot be opened (ENOENT)',
      ': it is not a regular file',
    ]);
  });

  it('has to exist', async () => {
    await expect(readWorkingTree(join(folderWith({}), 'none'), null)).rejects.toThrow(/does not exist/);
  });
});
