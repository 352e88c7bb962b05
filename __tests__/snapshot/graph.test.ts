import { describe, expect, it } from 'vitest';
import type { ModuleGraph } from '../../src/domain/graph.ts';
import type { Tree } from '../../src/domain/host.ts';
import { LaneMap, type PromotionEdge } from '../../src/domain/lane.ts';
import { crossings } from '../../src/graph/crossings.ts';
import { hasSameGraph } from '../../src/snapshot/base-tree.ts';
import { everything, gatherGraph, type ReadWish } from '../../src/snapshot/graph.ts';
import { developmentNames } from '../../src/snapshot/python-sources.ts';
import { unrootedReason } from '../../src/snapshot/unrooted.ts';
import { defaultLanes } from '../support/repository.ts';
import { repo } from '../support/tree.ts';

/** A tree of texts, which gives its bytes as a commit's tree does: not where it is asked to put them. */
function treeOf(files: Readonly<Record<string, string>>): Tree {
  return {
    entries: Object.keys(files)
      .sort()
      .map((path) => ({ path, kind: 'file' as const })),
    brokenLinks: [],
    read: async (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
    each: async (paths, visit) => {
      for (const path of paths) visit(path, Buffer.from(files[path] ?? ''));
    },
  };
}

const onlyWhatMatters: ReadWish = { whole: () => false, calls: () => false, starts: () => false };
const edgesOf = (graph: ModuleGraph) => [...graph.modules.keys()].flatMap((path) => graph.edgesOf(path));

const files = {
  'candidate/core/x.py': 'import lukhas.core.y\nimportlib = __import__("os")\n',
  'candidate/core/__init__.py': '',
  'candidate/core/broken.py': 'import os\nx = (\nimport sys\n',
  'lukhas/core/__init__.py': 'from lukhas.core.y import a\nz = 1\n',
  'lukhas/core/y.py': 'try:\n    from candidate.core.x import *\nexcept ImportError:\n    pass\n',
  'lukhas/core/w.py': 'from lukhas.core import x, z\nimport importlib\nimportlib.import_module("shared.plugins")\n',
  'lukhas/names.py': 'REGISTRY = ["candidate.core.x"]\n# candidate.core.y\n',
  'lukhas/prose.py': '"""About the candidate lane."""\nimport café.naïve\n',
  'shared/plugins.py': 'from importlib import import_module as load\nload("shared.more")\n',
  'shared/more.py': 'import importlib\nimportlib.import_module("candidate.core.x")\n',
  'tools/never.py': '__import__("candidate.core.x")\n',
};

describe('the graph of a tree', () => {
  it('is the same whether the sweep or the whole scanner reads the files', async () => {
    const { graph } = await gatherGraph(treeOf(files), defaultLanes(), null, null, everything);
    expect(edgesOf(graph)).toEqual(edgesOf(repo(files).graph));
    expect([...graph.modules.values()].map(({ path, unreadable }) => [path, unreadable])).toEqual(
      [...repo(files).graph.modules.values()].map(({ path, unreadable }) => [path, unreadable]),
    );
  });

  it('reads the calls of all that production loads, and of nothing else', async () => {
    const { graph } = await gatherGraph(treeOf(files), defaultLanes(), null, null, onlyWhatMatters);
    const calls = edgesOf(graph).filter(({ labels }) => labels.includes('dynamic') && !labels.includes('implicit'));
    expect(calls.map(({ path, target }) => `${path}: ${target}`)).toEqual([
      'lukhas/core/w.py: shared.plugins',
      'shared/more.py: candidate.core.x',
      'shared/plugins.py: shared.more',
    ]);
  });

  it('tells shims, texts and bindings where they are asked for', async () => {
    const { graph } = await gatherGraph(treeOf(files), defaultLanes(), null, null, onlyWhatMatters);
    expect(graph.modules.get('lukhas/core/y.py')?.shim).toEqual({ silent: true });
    expect(graph.modules.get('lukhas/names.py')?.texts).toMatchObject([{ text: 'candidate.core.x', line: 1 }]);
    expect(graph.modules.get('lukhas/prose.py')?.texts).toBeUndefined();
    // `z` is bound, and `x` is a module of the development copy alone.
    expect(graph.edgesOf('lukhas/core/w.py').map(({ target, missing }) => [target, missing])).toContainEqual([
      'lukhas.core.x',
      true,
    ]);
  });

  it('reads programs that nobody imports: of windows, and without an ending in a lane', async () => {
    const script = '#!/usr/bin/env python3\nimport candidate.core.x\n';
    const programs = {
      'candidate/core/x.py': '',
      'lukhas/gui.pyw': 'import candidate.core.x\n',
      'lukhas/bin/run': script,
      'lukhas/bin/shell': '#!/bin/sh\nimport candidate.core.x\n',
      'lukhas/LICENSE': 'import candidate.core.x\n',
      'tools/run': script,
    };
    const { graph } = await gatherGraph(treeOf(programs), defaultLanes(), null, null, onlyWhatMatters);
    expect([...graph.modules.keys()]).toEqual(['candidate/core/x.py', 'lukhas/bin/run', 'lukhas/gui.pyw']);
    expect(edgesOf(graph).map(({ path, resolved }) => `${path} ${resolved}`)).toEqual([
      'lukhas/bin/run candidate/core/x.py',
      'lukhas/gui.pyw candidate/core/x.py',
    ]);
    const found = crossings({ graph, lanes: defaultLanes(), declaredDependencies: new Set() });
    expect([...found.values()].map(({ kind }) => kind)).toEqual(['dangling-dependency', 'dangling-dependency']);
  });

  it('looks for what an import root within the lane holds', async () => {
    const tree = {
      'candidate/widgets/y.py': '',
      'candidate/solo.py': '',
      'candidate/widgets/data.txt': '',
      'lukhas/a.py': 'R = {"a": "widgets.y"}\n',
      'lukhas/b.py': 'R = {"a": "candy.y"}\n',
    };
    const texts = async (roots: string[]) => {
      const { graph } = await gatherGraph(treeOf(tree), defaultLanes(), roots, null, onlyWhatMatters);
      return [...graph.modules.values()].flatMap(({ texts = [] }) => texts.map(({ text }) => text));
    };
    expect(await texts(['.'])).toEqual([]);
    expect(await texts(['.', 'candidate'])).toEqual(['widgets.y']);
    const entries = treeOf(tree).entries;
    expect(developmentNames(defaultLanes(), ['', 'candidate/'], entries)).toEqual(['candidate', 'solo', 'widgets']);
    expect(developmentNames(defaultLanes(), ['', 'lukhas/'], entries)).toEqual(['candidate']);
  });

  it('reads the lists of requirements that others include, once each, and no other text', async () => {
    const lists = {
      'requirements.txt': '-r deps/base.txt\n-r gone.txt\n',
      'deps/base.txt': '-r ../requirements.txt\n-r more.txt\nhttpx\n',
      'deps/more.txt': 'click\n',
      'deps/other.txt': 'rich\n',
      'pytest.ini': '[pytest]\naddopts =\n  -r other.txt\n',
      'other.txt': 'rich\n',
      'lukhas/a.py': '',
    };
    const tree = treeOf(lists);
    const read: string[] = [];
    const each: Tree['each'] = (paths, visit, room) => {
      read.push(...paths);
      return tree.each(paths, visit, room);
    };
    const { declaredDependencies, sources } = await gatherGraph(
      { ...tree, each },
      defaultLanes(),
      null,
      null,
      everything,
    );
    expect([...declaredDependencies].sort()).toEqual(['click', 'httpx']);
    const project = ['deps/base.txt', 'deps/more.txt', 'pytest.ini', 'requirements.txt'];
    expect([...sources.project].sort()).toEqual(project);
    expect(read.filter((path) => !path.endsWith('.py')).sort()).toEqual(project);
  });

  it('names a project file that cannot be read', async () => {
    const broken = { 'environment.yml': 'a: [', Pipfile: '[', 'lukhas/a.py': '' };
    const { notes } = await gatherGraph(treeOf(broken), defaultLanes(), null, null, everything);
    expect(notes.filter((note) => note.includes('cannot be read'))).toEqual([
      'Pipfile cannot be read as TOML: import roots and dependencies in it are not known',
      'environment.yml cannot be read as YAML: import roots and dependencies in it are not known',
    ]);
  });

  describe('follows constants to the file that they are imported from', () => {
    const of = (registry: string, loader: string) => ({
      'candidate/core/x.py': '',
      'candidate/core/y.py': '',
      'lukhas/__init__.py': '',
      'lukhas/registry.py': registry,
      'lukhas/loader.py': `import importlib\n${loader}`,
    });
    const targets = (graph: ModuleGraph) =>
      graph.edgesOf('lukhas/loader.py').flatMap(({ labels, target }) => (labels.includes('dynamic') ? [target] : []));

    it.each([
      [
        'MODULES = ["candidate.core.x"]',
        'from .registry import MODULES\nfor n in MODULES: importlib.import_module(n)\n',
      ],
      ['L = "candidate"', 'from lukhas.registry import L as lane\nimportlib.import_module(lane + ".core.x")\n'],
      ['T = {"a": "candidate.core.x"}', 'from lukhas import registry as r\nimportlib.import_module(r.T["a"])\n'],
      ['T = {"a": "candidate.core.x"}', 'import lukhas.registry\nimportlib.import_module(lukhas.registry.T[k])\n'],
    ])('%j', async (registry, loader) => {
      const { graph } = await gatherGraph(treeOf(of(registry, loader)), defaultLanes(), null, null, onlyWhatMatters);
      expect(targets(graph)).toEqual(['candidate.core.x']);
    });

    it('anew where the other file is another one in the base', async () => {
      const loader = 'from .registry import M\nimportlib.import_module(M)\n';
      const [head, base] = ['x', 'y'].map((name) => treeOf(of(`M = "candidate.core.${name}"`, loader)));
      if (!head || !base) throw new Error('there are two trees');
      const first = await gatherGraph(head, defaultLanes(), null, null, onlyWhatMatters);
      const known = { sources: first.sources, isSame: (path: string) => path !== 'lukhas/registry.py' };
      const second = await gatherGraph(base, defaultLanes(), null, null, onlyWhatMatters, known);
      expect([targets(first.graph), targets(second.graph)]).toEqual([['candidate.core.x'], ['candidate.core.y']]);
    });
  });

  it('says of a broken file what stands in it, and that it is broken', async () => {
    const { graph } = await gatherGraph(treeOf(files), defaultLanes(), null, null, onlyWhatMatters);
    const broken = graph.modules.get('candidate/core/broken.py');
    expect(broken?.unreadable).toMatchObject({ line: 2 });
    expect(broken?.statements.map(({ names }) => names[0]?.name)).toEqual(['os', 'sys']);
  });

  it('notes a lane that no import root leads to, and a repository within a lane', async () => {
    const lanes = new LaneMap(
      [
        { name: 'candidate', root: 'src/candidate/' },
        { name: 'lukhas', root: 'src/lukhas/' },
      ],
      [],
    );
    const edge = {
      from: lanes.lanes[0],
      to: lanes.lanes[1],
      areas: [],
      labels: [],
      order: [],
    } as unknown as PromotionEdge;
    const tree = treeOf({ 'src/candidate/x.py': '', 'src/lukhas/m.py': 'import candidate.x\n' });
    const entries = [...tree.entries, { path: 'src/lukhas/vendor', kind: 'submodule' as const }];
    const both = new LaneMap(lanes.lanes, [edge]);
    const { notes } = await gatherGraph({ ...tree, entries }, both, null, null, everything);
    expect(notes).toEqual([
      'src/candidate/ lies below no import root: where its modules are imported without "src", name src in python-path',
      'src/lukhas/ lies below no import root: where its modules are imported without "src", name src in python-path',
      'src/lukhas/vendor is a repository of its own: its files were not read',
    ]);
    const { notes: rooted } = await gatherGraph(tree, both, ['src'], null, everything);
    expect(rooted).toEqual([]);
  });

  describe('of a project in a folder above its lanes', () => {
    const prod = { name: 'prod', root: 'lib/app/' };
    const dev = { name: 'dev', root: 'lib/app/labs/' };
    const lanes = new LaneMap([prod, dev], [{ from: dev, to: prod, areas: [], labels: [], order: [] }]);
    const project = {
      'lib/app/__init__.py': '',
      'lib/app/core/__init__.py': 'from app.labs import z\nx = z\n',
      'lib/app/labs/__init__.py': '',
      'lib/app/labs/z.py': '',
      'lib/setup.py':
        'from setuptools import setup, find_packages\nsetup(name="app", packages=find_packages(), install_requires=["httpx"])\n',
      'lib/reqs/more.txt': 'click\n',
      'lib/requirements.txt': '-r reqs/more.txt\n',
      'docs/pyproject.toml': '[project]\nname = "docs"\ndependencies = ["rich"]\n',
    };
    const withoutSetup = { ...project, 'lib/setup.py': 'install_requires = []\n' };
    const gather = async (tree: Record<string, string>, path: string[] | null = null) => {
      const gathered = await gatherGraph(treeOf(tree), lanes, path, null, onlyWhatMatters);
      return { ...gathered, unrooted: gathered.unrooted(lanes) };
    };

    it('follows imports from there, and tells of which files that is known', async () => {
      const { graph, declaredDependencies, sources, notes, unrooted } = await gather(project);
      expect(graph.roots).toEqual(['', 'lib/']);
      expect(graph.edgesOf('lib/app/core/__init__.py').map(({ resolved }) => resolved)).toContain('lib/app/labs/z.py');
      expect([...declaredDependencies].sort()).toEqual(['click', 'httpx']);
      expect([...sources.project].sort()).toEqual(['lib/reqs/more.txt', 'lib/requirements.txt', 'lib/setup.py']);
      expect([notes, unrooted]).toEqual([[], null]);
    });

    it.each(['lib/setup.py', 'lib/reqs/more.txt', 'lib/requirements.txt'])(
      'has another graph where %s changes',
      async (path) => {
        const { sources } = await gather(project);
        const entry = { path, kind: 'file' as const };
        const tree = treeOf(project);
        const change = {
          tree,
          isSame: (each: string) => each !== path,
          changed: [entry],
          changes: [entry],
          moves: new Map(),
        };
        expect(hasSameGraph(change, sources.project)).toBe(false);
        const other = { path: 'docs/pyproject.toml.txt', kind: 'file' as const };
        expect(hasSameGraph({ ...change, changed: [other], changes: [other] }, sources.project)).toBe(true);
      },
    );

    it('starts from what the user names instead, and says what is then not seen', async () => {
      const { graph, unrooted } = await gather(project, ['.']);
      expect(graph.roots).toEqual(['']);
      expect(unrooted).toMatchObject({
        folders: ['lib/'],
        count: 1,
        first: { name: 'app.labs.z', file: 'lib/app/labs/z.py' },
      });
      expect((await gather(withoutSetup, ['.', 'lib'])).unrooted).toBeNull();
    });

    it.each<[string, string, number | null]>([
      ['nothing', '', 1],
      [
        'the project itself, by an extra',
        '[project]\nname = "App"\n[project.optional-dependencies]\nall = ["app[labs]"]\n',
        1,
      ],
      ['another project of this name', '[project]\nname = "other"\ndependencies = ["app"]\n', null],
    ])('where it depends on %s', async (_, pyproject, count) => {
      const { unrooted } = await gather({ ...withoutSetup, 'pyproject.toml': pyproject });
      expect(unrooted?.count ?? null).toBe(count);
    });

    it('says why no verdict can be had, and the setting to write', async () => {
      const { unrooted, graph } = await gather(withoutSetup);
      expect(unrooted && unrootedReason(unrooted, graph.roots)).toBe(
        'lib/ is no import root, and 1 import of modules of lanes starts there, so that what production depends on is not known: "app.labs.z" at lib/app/core/__init__.py:1 means lib/app/labs/z.py; write python-path: [".", "lib"] under lane_guard in the manifest',
      );
    });

    it('shows names of strangers so that they stay on their line', async () => {
      const strange = Object.fromEntries(
        Object.entries(withoutSetup).map(([path, text]) => [path.replace(/^lib/, 'l\n::error::"'), text]),
      );
      const [to, from] = [prod, dev].map(({ name, root }) => ({ name, root: root.replace(/^lib/, 'l\n::error::"') }));
      if (!to || !from) throw new Error('there are two lanes');
      const map = new LaneMap([to, from], [{ from, to, areas: [], labels: [], order: [] }]);
      const gathered = await gatherGraph(treeOf(strange), map, null, null, onlyWhatMatters);
      const unrooted = gathered.unrooted(map);
      const reason = unrooted && unrootedReason(unrooted, gathered.graph.roots);
      expect(reason).toMatch(/^"l\\n::error::"\/" is no import root,[^\n]*$/);
      expect(reason).toContain('write python-path: [".", "l\\n::error::\\""] under lane_guard');
    });
  });

  it('reads the code that production runs out of a text', async () => {
    const run = {
      'lukhas/m.py': 'exec("import shared.b")\n',
      'shared/b.py': 'import candidate.x\n',
      'candidate/x.py': '',
    };
    const { graph } = await gatherGraph(treeOf(run), defaultLanes(), null, null, onlyWhatMatters);
    expect(graph.edgesOf('lukhas/m.py').map(({ resolved }) => resolved)).toContain('shared/b.py');
  });
});
