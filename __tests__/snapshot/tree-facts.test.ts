import { expect, it } from 'vitest';
import { check as emptyFile } from '../../src/checks/empty-file.ts';
import { check as missingLaneRoot } from '../../src/checks/missing-lane-root.ts';
import type { Evidence } from '../../src/domain/check.ts';
import { createHost } from '../../src/io/host.ts';
import { buildLaneMap } from '../../src/manifest/lane-map.ts';
import { readManifest } from '../../src/manifest/read.ts';
import { gatherTreeFacts } from '../../src/snapshot/tree-facts.ts';
import { type FileContent, gitRepository } from '../support/git-repository.ts';
import { repositoryWith } from '../support/repository.ts';

const lanes = (...roots: string[]) =>
  `version: 1\nlanes:\n${roots.map((root, at) => `  - {name: l${at}, root: ${root}}\n`).join('')}`;

/** What a folder gives to the checks of the manifest, read as a run reads it. */
async function facts(folder: string, text: string, ...needs: Evidence[]) {
  const github = null;
  const event = { name: 'command-line', payload: {}, ref: '' };
  const host = await createHost({ folder, event, github, progress: () => {} });
  const tree = await host.workingTree();
  const manifest = readManifest('ops/matriz.yaml', new TextEncoder().encode(text));
  const map = buildLaneMap(manifest, null);
  const opened = { tree, manifest, commit: null } as unknown as Parameters<typeof gatherTreeFacts>[1];
  const gathered = await gatherTreeFacts(host, opened, manifest, map, new Set(needs));
  return { gathered, repository: repositoryWith({ manifest, lanes: map, files: tree.entries, ...gathered }) };
}

function committed(files: Record<string, FileContent>) {
  const repository = gitRepository();
  repository.commit('first', files);
  return repository;
}

it('says why a root that somebody sees is not in the tree', async () => {
  const { folder, write } = committed({
    '.gitignore': 'archive/\n',
    'pkg/.gitignore': '/made\n!/kept\n',
    'pkg/a.py': '',
    out: { link: '../elsewhere' },
  });
  write({ 'archive/a.py': '', 'pkg/made/a.py': '' });
  const text = lanes('archive/', 'pkg/made/', 'pkg/kept/', 'out/', 'pkg/', 'gone/');
  const { repository } = await facts(folder, text, 'layout');
  expect(
    [...missingLaneRoot.run(repository)].map(({ message, remedy, related }) => [message, remedy, related]),
  ).toEqual([
    [
      'root archive/ of lane "l0" holds no file that git tracks: "archive/" in .gitignore:1 ignores it',
      'remove "archive/" from .gitignore:1 and add the files, or remove the lane',
      [expect.objectContaining({ path: '.gitignore', line: 1 })],
    ],
    [
      'root pkg/made/ of lane "l1" holds no file that git tracks: "/made" in pkg/.gitignore:1 ignores it',
      'remove "/made" from pkg/.gitignore:1 and add the files, or remove the lane',
      [expect.objectContaining({ path: 'pkg/.gitignore', line: 1 })],
    ],
    ['root pkg/kept/ of lane "l2" holds no file', expect.any(String), undefined],
    [
      'root out/ of lane "l3" is a symbolic link that leads nowhere or out of the repository',
      'let out lead to a directory of the repository, or put the directory in its place',
      undefined,
    ],
    ['root gone/ of lane "l5" holds no file', expect.any(String), undefined],
  ]);
});

it('finds roots that a sparse checkout left out, a link leads to, or git tracks in another case', async () => {
  const { folder, git } = committed({
    'lukhas/a.py': '',
    'candidate/a.py': 'x = 1',
    linked: { link: 'lukhas' },
    'MATRIZ/a.py': '',
  });
  git('sparse-checkout', 'set', '--no-cone', '/lukhas/', '/linked', '/MATRIZ/');
  const { repository } = await facts(folder, lanes('lukhas', 'candidate', './linked/', 'matriz'), 'layout');
  expect([...missingLaneRoot.run(repository)].map(({ message }) => message)).toEqual([
    'root matriz/ of lane "l3" is MATRIZ/ in the tree: the case differs',
  ]);
});

it('finds empty code files of lanes, where they are forbidden', async () => {
  const { folder } = committed({
    'a/__init__.py': '',
    'a/py.typed': '',
    'a/.gitkeep': '',
    'a/x.py': '',
    'a/y.ts': '',
    'a/z.py': '\n',
    'a/link.py': { link: 'x.py' },
    'b/x.py': '',
    linked: { link: 'a' },
  });
  const text = `${lanes('a/')}invariants: {zero_bytes_fail: true}\n`;
  const { gathered, repository } = await facts(folder, text, 'empty-files');
  expect(gathered.emptyFiles).toEqual(['a/link.py', 'a/x.py', 'a/y.ts']);
  expect([...emptyFile.run(repository)]).toHaveLength(3);
  expect((await facts(folder, lanes('a/'), 'empty-files')).gathered.emptyFiles).toEqual([]);
});

it.each<[string, Record<string, FileContent>, string | null]>([
  [
    '.github first',
    { '.github/CODEOWNERS': '* @a', CODEOWNERS: '* @b', 'docs/CODEOWNERS': '* @c' },
    '.github/CODEOWNERS',
  ],
  ['the root before docs', { CODEOWNERS: '* @b', 'docs/CODEOWNERS': '* @c' }, 'CODEOWNERS'],
  ['docs', { 'docs/CODEOWNERS': '* @c' }, 'docs/CODEOWNERS'],
  ['none', { 'src/CODEOWNERS': '* @c' }, null],
])('reads CODEOWNERS: %s', async (_, files, expected) => {
  const { gathered } = await facts(committed(files).folder, lanes('a/'), 'code-owners');
  expect(gathered.codeOwners?.path ?? null).toBe(expected);
  expect(gathered.layout).toBeUndefined();
});
