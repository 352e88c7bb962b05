import { describe, expect, it } from 'vitest';
import type { ModuleGraph } from '../../src/domain/graph.ts';
import type { Tree } from '../../src/domain/host.ts';
import { LaneMap, type PromotionEdge } from '../../src/domain/lane.ts';
import { crossings } from '../../src/graph/crossings.ts';
import { everything, gatherGraph, type ReadWish } from '../../src/snapshot/graph.ts';
import { developmentNames } from '../../src/snapshot/python-sources.ts';
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
