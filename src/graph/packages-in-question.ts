import type { ModuleGraph } from '../domain/graph.ts';
import type { LaneMap } from '../domain/lane.ts';
import { directoryOf } from '../domain/path.ts';
import { labelBit } from './edge-tables.ts';

/**
 * Files whose bindings decide what an import leads to: packages of which everything is imported, and those of
 * `missingMembers`.
 */
export function packagesInQuestion(graph: ModuleGraph, lanes: LaneMap): readonly string[] {
  const wanted = new Set([...starredPackages(graph), ...missingMembers(graph, lanes)]);
  return [...wanted].sort();
}

/** `from package import *` loads the submodules that `__all__` names. */
function* starredPackages({ links }: ModuleGraph): Iterable<string> {
  const star = labelBit('star');
  for (let link = 0; link < links.target.length; link++) {
    const path = (links.labels[link] ?? 0) & star ? (links.paths[links.target[link] ?? 0] ?? '') : '';
    if (path.endsWith('/__init__.py')) yield path;
  }
}

/**
 * Production's `__init__.py` files of which somebody imports a name that is a module of the package's development copy, but
 * not of the package itself. Whether the import works is told by what the file binds, which is only read for these.
 */
function missingMembers(graph: ModuleGraph, lanes: LaneMap): ReadonlySet<string> {
  const { links } = graph;
  const implicit = labelBit('implicit');
  const copyOf = links.paths.map((path) => developmentCopy(path, graph, lanes));
  const wanted = new Set<string>();
  for (const [file, path] of links.paths.entries()) {
    if (!lanes.edgeInto(path) || !importsAny(file)) continue;
    for (const { resolved, names, submodule, labels } of graph.edgesOf(path)) {
      if (resolved === null || submodule || wanted.has(resolved) || labels.includes('implicit')) continue;
      const copy = lanes.edgeInto(resolved) ? developmentCopy(resolved, graph, lanes) : null;
      if (copy !== null && names.some(({ name }) => graph.findAt(copy + name) !== null)) wanted.add(resolved);
    }
  }
  return wanted;

  function importsAny(file: number): boolean {
    const end = links.start[file + 1] ?? 0;
    for (let link = links.start[file] ?? 0; link < end; link++) {
      if (((links.labels[link] ?? 0) & implicit) === 0 && copyOf[links.target[link] ?? 0] !== null) return true;
    }
    return false;
  }
}

/** The development directory of a production package, where there is one. */
function developmentCopy(path: string, graph: ModuleGraph, lanes: LaneMap): string | null {
  if (!path.endsWith('/__init__.py')) return null;
  const edge = lanes.edgeInto(path);
  const copy = edge && lanes.counterpart(edge, directoryOf(path));
  return copy !== undefined && graph.findAt(copy.slice(0, -1)) !== null ? copy : null;
}
