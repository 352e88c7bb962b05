import { describe, expect, it } from 'vitest';
import type { Tree } from '../../src/domain/host.ts';
import { LaneMap } from '../../src/domain/lane.ts';
import { edgesServedBy } from '../../src/graph/entry-points.ts';
import { createGit } from '../../src/io/git.ts';
import { listIndex } from '../../src/io/index-listing.ts';
import { readWorkingTree } from '../../src/io/working-tree.ts';
import { gatherDataTexts } from '../../src/snapshot/data-texts.ts';
import { type FileContent, gitRepository } from '../support/git-repository.ts';
import { defaultLanes } from '../support/repository.ts';

const manifest = 'ops/matriz.yaml';

async function treeOf(files: Readonly<Record<string, FileContent>>): Promise<Tree> {
  const repository = gitRepository();
  repository.commit('begin', files);
  return readWorkingTree(repository.folder, listIndex(createGit(repository.folder)));
}

async function gather(files: Readonly<Record<string, FileContent>>, lanes = defaultLanes(), needles = ['candidate']) {
  const { texts, notes } = await gatherDataTexts(await treeOf(files), lanes, needles, manifest);
  const told = [...texts].map(([path, found]) => [path, ...found.map(({ line, text }) => `${line} ${text}`)]);
  return { told, notes };
}

const yaml = 'a: candidate.core.x\nb: other.core.x\nc: lukhas.candidate.y\n';
const pyproject = '[project.scripts]\na = "candidate.core.x:main"\n[tool.x]\nb = "candidate.core.y"\n';

describe('names in the data of production', () => {
  it('come by path, from the formats that are read', async () => {
    const { told, notes } = await gather({
      'lukhas/z.yml': yaml,
      'lukhas/a/b.json': '["candidate.core.x",\n"x"]',
      'lukhas/a/c.toml': 'a = "candidate.core.x"',
      'lukhas/a/d.ini': '[a]\nb = candidate.core.x',
      'lukhas/a/e.txt': 'candidate.core.x',
      'lukhas/none.yaml': 'a: b.c # candidate\n',
    });
    expect(told).toEqual([
      ['lukhas/a/b.json', '1 candidate.core.x'],
      ['lukhas/a/c.toml', '1 candidate.core.x'],
      ['lukhas/a/d.ini', '2 candidate.core.x'],
      ['lukhas/z.yml', '1 candidate.core.x', '3 lukhas.candidate.y'],
    ]);
    expect(notes).toEqual([]);
  });

  it('do not come from elsewhere', async () => {
    const { told } = await gather({
      'a.yaml': yaml,
      'candidate/a.yaml': yaml,
      'tests/a.yaml': yaml,
      [manifest]: yaml,
      'lukhas/node_modules/x/a.json': '["candidate.core.x"]',
      'lukhas/package-lock.json': '["candidate.core.x"]',
      'lukhas/web/pnpm-lock.yaml': yaml,
      'lukhas/poetry.lock': 'a = "candidate.core.x"',
      'lukhas/kept.yaml': 'a: candidate.core.x',
    });
    expect(told).toEqual([['lukhas/kept.yaml', '1 candidate.core.x']]);
  });

  it('do not come from a manifest that stands in production', async () => {
    const tree = await treeOf({ 'lukhas/lanes.yaml': yaml });
    expect((await gatherDataTexts(tree, defaultLanes(), ['candidate'], 'lukhas/lanes.yaml')).texts.size).toBe(0);
  });

  it('are those that are asked for', async () => {
    const files = { 'lukhas/a.yaml': yaml };
    expect((await gather(files, defaultLanes(), ['other'])).told).toEqual([['lukhas/a.yaml', '2 other.core.x']]);
    expect((await gather(files, defaultLanes(), [])).told).toEqual([]);
  });

  it('are not looked for in a file that no person wrote, which is noted', async () => {
    const large = (name: string) => Buffer.concat([Buffer.alloc(5_000_000, 'x: y\n'), Buffer.from(`z: ${name}`)]);
    const { told, notes } = await gather({
      'lukhas/large.yaml': large('candidate.core.x'),
      'lukhas/other.yaml': large('other.core.x'),
      'lukhas/new\nline.yaml': Buffer.alloc(20_000_001),
    });
    expect(told).toEqual([]);
    expect(notes).toEqual([
      'lukhas/large.yaml was not searched for names of development modules: it has 5000019 bytes, more than the 5000000 that are searched',
      '"lukhas/new\\nline.yaml" was not searched for names of development modules: the file has 20000001 bytes, more than the 20000000 that are read',
    ]);
  });

  it('come through a link, by the path that production has', async () => {
    const { told } = await gather({
      'shared/a.yaml': 'a: candidate.core.x',
      'lukhas/b.yaml': { link: '../shared/a.yaml' },
    });
    expect(told).toEqual([['lukhas/b.yaml', '1 candidate.core.x']]);
  });
});

describe('entry points', () => {
  it('come from the projects that install production', async () => {
    const { told } = await gather({
      'pyproject.toml': pyproject,
      'setup.cfg': '[options.entry_points]\na =\n  b = candidate.core.x:main',
      'setup.py': 'from candidate.a import b\nsetup(entry_points={"a": ["b = candidate.core.x"]})',
      'candidate/pyproject.toml': pyproject,
      'tools/x/pyproject.toml': pyproject,
      'lukhas/pyproject.toml': pyproject,
      'lukhas/setup.py': 'setup(entry_points={"a": ["b = candidate.core.x"]})',
    });
    expect(told).toEqual([
      ['lukhas/pyproject.toml', '2 candidate.core.x:main', '4 candidate.core.y'],
      ['lukhas/setup.py', '1 candidate.core.x'],
      ['pyproject.toml', '2 candidate.core.x:main'],
      ['setup.cfg', '3 candidate.core.x:main'],
      ['setup.py', '2 candidate.core.x'],
    ]);
  });
});

describe('the edges that a file serves', () => {
  const candidate = { name: 'candidate', root: 'src/candidate/' };
  const core = { name: 'core', root: 'src/lukhas/core/' };
  const lukhas = { name: 'accepted', root: 'src/lukhas/' };
  const edge = { areas: [], labels: [], order: [] };
  const lanes = new LaneMap(
    [candidate, core, lukhas],
    [
      { ...edge, from: candidate, to: core },
      { ...edge, from: core, to: lukhas },
    ],
  );

  it.each([
    ['pyproject.toml', ['core', 'accepted']],
    ['src/setup.cfg', ['core', 'accepted']],
    ['src/lukhas/pyproject.toml', ['accepted']],
    ['src/lukhas/core/pyproject.toml', ['core']],
    ['src/candidate/pyproject.toml', []],
    ['src/tools/pyproject.toml', []],
    ['src2/pyproject.toml', []],
    ['src/lukhas/a/b.yaml', ['accepted']],
  ])('%s: %j', (path, names) => {
    expect(edgesServedBy(lanes, path).map(({ to }) => to.name)).toEqual(names);
  });
});
