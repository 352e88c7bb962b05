import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCommitTree } from '../../src/io/commit-tree.ts';
import { createGit } from '../../src/io/git.ts';
import { listIndex } from '../../src/io/index-listing.ts';
import { readWorkingTree } from '../../src/io/working-tree.ts';
import { readManifest } from '../../src/manifest/read.ts';
import { manifestSource } from '../../src/snapshot/manifest-source.ts';
import { type FileContent, gitRepository } from '../support/git-repository.ts';

const path = 'ops/matriz.yaml';
const text = 'version: 1\n';
const leadsOut = { reason: 'it is a symbolic link that leads nowhere or out of the repository' };
const tooLarge = { reason: 'the file has 20000001 bytes, more than the 20000000 that are read' };

/** What both trees give; a commit holds no special files. */
const rows: [name: string, files: Record<string, FileContent>, source: unknown][] = [
  ['a file', { [path]: text }, text],
  ['an empty file', { [path]: '' }, ''],
  ['nothing', { 'ops/other.yaml': text }, undefined],
  ['a file where its folder is to be', { ops: text }, undefined],
  ['a link inside the repository', { 'real.yaml': text, [path]: { link: '../real.yaml' } }, text],
  ['a linked folder inside the repository', { 'real/matriz.yaml': text, ops: { link: 'real' } }, text],
  ['a link out of it', { [path]: { link: '../../../../../../../../../etc/passwd' } }, leadsOut],
  ['an absolute link', { [path]: { link: '/etc/passwd' } }, leadsOut],
  ['a folder that links out of it', { ops: { link: '/etc' } }, leadsOut],
  ['a link to nothing', { [path]: { link: 'gone.yaml' } }, leadsOut],
  ['a link to itself', { [path]: { link: 'matriz.yaml' } }, leadsOut],
  ['a folder', { [`${path}/x.yaml`]: text }, { reason: 'it is a directory' }],
  ['megabytes', { [path]: new Uint8Array(20_000_001) }, tooLarge],
];

describe('the manifest is read, or is said to be there and not readable', () => {
  it.each(rows)('%s', async (_, files, wanted) => {
    const repository = gitRepository();
    const sha = repository.commit('c', { 'lukhas/a.py': 'x = 1\n', ...files });
    const git = createGit(repository.folder);
    for (const tree of [await readWorkingTree(repository.folder, listIndex(git)), await readCommitTree(git, sha)]) {
      const source = await manifestSource(tree, path);
      expect(source instanceof Uint8Array ? new TextDecoder().decode(source) : source).toEqual(wanted);
    }
  });

  it.each([
    ['a FIFO', (at: string) => execFileSync('mkfifo', [at])],
    ['an empty folder', (at: string) => mkdirSync(at)],
  ])('%s', async (_, make) => {
    const repository = gitRepository();
    repository.write({ 'ops/other.yaml': text });
    make(join(repository.folder, path));
    const tree = await readWorkingTree(repository.folder, listIndex(createGit(repository.folder)));
    expect(await manifestSource(tree, path)).toEqual({ reason: 'it is not a regular file' });
  });

  it('a submodule', async () => {
    const repository = gitRepository();
    const sha = repository.commit('c', { 'a.py': '' });
    mkdirSync(join(repository.folder, path), { recursive: true });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${sha},${path}`);
    const tree = await readWorkingTree(repository.folder, listIndex(createGit(repository.folder)));
    expect(await manifestSource(tree, path)).toEqual({ reason: 'it is a submodule' });
  });

  it('a file that git ignores', async () => {
    const repository = gitRepository();
    repository.write({ '.gitignore': 'ops/\n', [path]: text });
    const tree = await readWorkingTree(repository.folder, listIndex(createGit(repository.folder)));
    expect(await manifestSource(tree, path)).toEqual(new TextEncoder().encode(text));
  });
});

it('is one error, and no lanes are assumed', () => {
  const { exists, lanes, problems } = readManifest(path, { reason: 'it is a directory' });
  expect({ exists, lanes, problems }).toEqual({
    exists: true,
    lanes: [],
    problems: [
      {
        severity: 'error',
        message: 'ops/matriz.yaml cannot be read: it is a directory',
        remedy: 'put a YAML file there, as with git restore',
        location: { path },
        value: 'unreadable',
      },
    ],
  });
});
