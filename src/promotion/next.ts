/**
 * This room says how code reaches production: what to promote next and how an import is rewritten; it judges nothing
 * and changes no file.
 */

import { counted } from '../domain/count.ts';
import type { ModuleGraph } from '../domain/graph.ts';
import { type LaneMap, laneDirectory, type PromotionEdge } from '../domain/lane.ts';
import { moduleOf } from '../domain/module-path.ts';
import { compareText } from '../domain/order.ts';
import type { NextPromotion } from '../domain/report.ts';
import { explicitTargets } from '../graph/edge-tables.ts';
import { doneModules } from './done.ts';
import { listedModules, listedOwners } from './order.ts';

interface Candidate {
  readonly edge: PromotionEdge;
  readonly module: string;
  readonly blockers: Set<string>;
  readonly importers: Set<string>;
  /** Where the order lists it. */
  readonly rank: number;
  /** Whom the order names for it. */
  readonly owner?: string | undefined;
  /** A marker says that its promotion is done. */
  readonly isDone: boolean;
}

/**
 * Development modules that are not promoted yet, best first: fewest development-only modules that they wait for, then the
 * manifest's order, then how many other modules would gain by it, then their names.
 *
 * @param paths of the tree: a marker may say of a module that its promotion is done
 */
export function nextPromotions(graph: ModuleGraph, lanes: LaneMap, paths: readonly string[]): readonly NextPromotion[] {
  return lanes.edges
    .flatMap((edge) => candidates(edge, graph, lanes, new Set(), paths))
    .filter(({ isDone }) => !isDone)
    .sort(compare)
    .map(asNext);
}

/**
 * What an audit would have proposed to promote before a module, had that not been promoted: modules of its edge, best first.
 *
 * @param promoted every module of the edge that is to count as not promoted, the asked one among them.
 */
export function proposedBefore(
  module: string,
  promoted: ReadonlySet<string>,
  edge: PromotionEdge,
  graph: ModuleGraph,
  lanes: LaneMap,
): readonly string[] {
  const proposed = candidates(edge, graph, lanes, promoted, []).sort(compare);
  const own = proposed.find((candidate) => candidate.module === module);
  if (!own) return [];
  // By the order, or by what they wait for: how often a module is imported, and its name, make no order that one could break.
  return proposed
    .filter(
      (other) =>
        other.blockers.size - own.blockers.size < 0 ||
        (other.blockers.size === own.blockers.size && other.rank < own.rank),
    )
    .map((other) => other.module);
}

function compare(a: Candidate, b: Candidate): number {
  return (
    a.blockers.size - b.blockers.size ||
    a.rank - b.rank ||
    b.importers.size - a.importers.size ||
    compareText(a.module, b.module)
  );
}

function candidates(
  edge: PromotionEdge,
  graph: ModuleGraph,
  lanes: LaneMap,
  undone: ReadonlySet<string>,
  paths: readonly string[],
): Candidate[] {
  const promoted = new Set<string | undefined>();
  const waiting = new Map<string, Candidate>();
  const moduleAt = (path: string) => (lanes.edgeFrom(path) === edge ? moduleOf(edge, path) : undefined);
  for (const { path, shim } of graph.modules.values()) {
    const module = lanes.edgeInto(path) === edge && !shim ? moduleOf(edge, path) : undefined;
    if (module !== undefined && !undone.has(module)) promoted.add(module);
  }
  for (const path of graph.modules.keys()) {
    const module = moduleAt(path);
    if (module === undefined || promoted.has(module)) continue;
    if (waiting.has(module)) continue;
    waiting.set(module, { edge, module, blockers: new Set(), importers: new Set(), rank: 0, isDone: false });
  }
  const { links, strays } = graph;
  const moduleOfFile = links.paths.map((path) => moduleAt(graph.modules.get(path)?.place ?? path));
  const moduleOfStray = strays.targets.map(({ place }) => moduleAt(place));
  for (const [file, path] of links.paths.entries()) {
    const importer = moduleAt(path);
    const imports = (target: string | undefined) => {
      if (target === undefined || target === importer) return;
      waiting.get(target)?.importers.add(importer ?? path);
      if (importer !== undefined && waiting.has(target)) waiting.get(importer)?.blockers.add(target);
    };
    for (const target of explicitTargets(links, file)) imports(moduleOfFile[target]);
    for (const target of explicitTargets(strays, file)) imports(moduleOfStray[target]);
  }
  const exists = (module: string) => waiting.has(module) || promoted.has(module);
  const listed = listedModules(edge, exists);
  const owners = listedOwners(edge, exists);
  const done = doneModules(paths, edge, exists);
  return [...waiting.values()].map((candidate) => {
    const { module } = candidate;
    const at = listed.indexOf(module);
    return { ...candidate, rank: at < 0 ? listed.length : at, owner: owners.get(module), isDone: done.has(module) };
  });
}

function asNext({ edge, module, blockers, importers, owner }: Candidate): NextPromotion {
  const waits = blockers.size === 0 ? 'waits for nothing' : `waits for ${counted(blockers.size, 'other module')}`;
  return {
    module,
    from: laneDirectory(edge.from),
    to: laneDirectory(edge.to),
    blockers: [...blockers].sort(),
    importedBy: importers.size,
    reason: `${waits}; imported by ${importers.size}${owner === undefined ? '' : `; owner: ${owner}`}`,
  };
}
