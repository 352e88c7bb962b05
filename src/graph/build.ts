/**
 * This room resolves scanned imports into the module graph and answers questions of it; it reads no file and knows no
 * check.
 */

import {
  type ImportEdge,
  type ImportedName,
  type ImportLabel,
  type ImportStatement,
  importLabels,
  type LinkTable,
  type ModuleGraph,
  type ScannedSource,
  type SourceModule,
} from '../domain/graph.ts';
import type { ResolveSpecifier } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import { typescriptEndings, withoutEnding } from '../domain/module-path.ts';
import { parentOf } from '../domain/path.ts';
import type { TreeEntry } from '../domain/repository.ts';
import { pythonEdges } from './python-edges.ts';
import { PythonNames } from './python-names.ts';
import { typescriptEdges } from './typescript-edges.ts';

/** One scanned file, before it has a name and edges. */
export interface ScannedFile {
  readonly path: string;
  readonly language: SourceModule['language'];
  readonly source: ScannedSource;
}

/** What one statement leads to, before labels and places of the statement are added. */
export interface Target {
  readonly target: string;
  readonly resolved: string | null;
  readonly missing: boolean;
  readonly place: string;
  readonly names?: readonly ImportedName[];
  readonly submodule?: boolean;
  /** Labels beyond those of the statement. */
  readonly labels?: readonly ImportLabel[];
}

/**
 * Resolves every statement of every file into edges. Pure: the tree is a list of paths.
 *
 * @param roots where absolute Python imports start, in order: `''` or a directory with its trailing slash.
 */
export function buildGraph(
  entries: readonly TreeEntry[],
  files: readonly ScannedFile[],
  roots: readonly string[],
  lanes: LaneMap,
  resolveSpecifier: ResolveSpecifier,
): ModuleGraph {
  const names = new PythonNames(entries, roots);
  const modules = new Map<string, SourceModule>();
  const edges = new Map<string, readonly ImportEdge[]>();
  const laneAt = (place: string) => lanes.laneOf(place) !== undefined;
  // A link in production is a finding of its own; through any other, imports reach what it leads to.
  const content = new Map(
    entries.flatMap(({ path, linked }) => (linked && !lanes.edgeInto(path) ? [[path, linked.source] as const] : [])),
  );
  for (const { path, language, source } of files) {
    const place = content.get(path) ?? path;
    const name = language === 'python' ? moduleName(path, roots) : withoutEnding(path);
    modules.set(path, { ...source, path, place, name, lane: lanes.laneOf(path)?.name ?? null, language });
  }
  for (const module of modules.values()) {
    const targets =
      module.language === 'python'
        ? pythonEdges(module, names, roots, laneAt)
        : typescriptEdges(module, (specifier) => resolveSpecifier(module.path, specifier));
    edges.set(
      module.path,
      targets.map(([statement, target]) => {
        const place = content.get(target.resolved ?? '') ?? target.place;
        return asEdge(module.path, statement, { ...target, place });
      }),
    );
  }
  const linked = linksOf(modules, edges);
  return {
    modules,
    roots,
    edgesOf: (path) => edges.get(path) ?? [],
    get links() {
      return linked().links;
    },
    edgeOf: (link) => {
      const edge = linked().edges[link];
      if (!edge) throw new RangeError(`no link ${link}`);
      return edge;
    },
    findAt: (base) => {
      const found = names.findAt(base);
      if (found?.kind === 'file') return found.path;
      const typescript = typescriptEndings
        .flatMap((ending) => [base + ending, `${base}/index${ending}`])
        .find((path) => modules.has(path));
      return typescript ?? found?.directories[0] ?? null;
    },
  };
}

function linksOf(modules: ReadonlyMap<string, SourceModule>, edges: ReadonlyMap<string, readonly ImportEdge[]>) {
  let made: { links: LinkTable; edges: readonly ImportEdge[] } | undefined;
  return () => {
    if (made) return made;
    const paths = [...modules.keys()];
    const ids = new Map(paths.map((path, id) => [path, id]));
    const inside = paths.map((path) => (edges.get(path) ?? []).filter(({ resolved }) => ids.has(resolved ?? '')));
    const all = inside.flat();
    const start = new Int32Array(paths.length + 1);
    inside.forEach((list, id) => {
      start[id + 1] = (start[id] ?? 0) + list.length;
    });
    const target = Int32Array.from(all, ({ resolved }) => ids.get(resolved ?? '') ?? -1);
    const labels = Uint16Array.from(all, (edge) =>
      edge.labels.reduce((bits, label) => bits | (1 << importLabels.indexOf(label)), 0),
    );
    made = { links: { paths, start, target, labels }, edges: all };
    return made;
  };
}

function asEdge(path: string, statement: ImportStatement, target: Target): ImportEdge {
  const { line, column, endColumn } = statement;
  return {
    path,
    line,
    column,
    endColumn,
    target: target.target,
    resolved: target.resolved,
    missing: target.missing,
    place: target.place,
    labels: target.labels ? [...statement.labels, ...target.labels] : statement.labels,
    statement,
    names: target.names ?? [],
    submodule: target.submodule ?? false,
  };
}

/** The dotted name by which a Python file is imported from the longest root that holds it. */
export function moduleName(path: string, roots: readonly string[]): string {
  const root = roots.filter((candidate) => path.startsWith(candidate)).sort((a, b) => b.length - a.length)[0] ?? '';
  const base = withoutEnding(path.slice(root.length));
  const inner = base.endsWith('/__init__') ? parentOf(base) : base;
  return inner.replaceAll('/', '.');
}
