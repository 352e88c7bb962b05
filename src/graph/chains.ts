import type { ImportEdge, ModuleGraph } from '../domain/graph.ts';
import type { LaneMap, PromotionEdge } from '../domain/lane.ts';

/** A way from production into the development lane through at least one other file. */
export interface Chain {
  /** The edge that enters the development lane; its file is no production module of its own right. */
  readonly entry: ImportEdge;
  readonly promotion: PromotionEdge;
  /** From the nearest production module to the entry, both included: the shortest way. */
  readonly hops: readonly ImportEdge[];
  /** Production modules from which the entry is reached. */
  readonly reach: number;
  /** The entry stands in a production shim. */
  readonly throughShim: boolean;
  /** Every way to the entry holds an edge that only type checkers follow. */
  readonly typeOnly: boolean;
}

/**
 * One chain for each edge that enters the development lane from a file that is not production code, or from a production
 * shim. Edges of other production modules are findings of their own and start no chain.
 */
export function* chains(graph: ModuleGraph, lanes: LaneMap): Iterable<Chain> {
  const incoming = incomingEdges(graph);
  for (const module of graph.modules.values()) {
    const production = lanes.edgeInto(module.path) !== undefined;
    if (lanes.edgeFrom(module.path) || (production && !module.shim)) continue;
    const entries = graph.edgesOf(module.path).filter((edge) => enters(edge, lanes));
    if (entries.length === 0) continue;
    const runtime = reachers(module.path, incoming, lanes, (edge) => !edge.labels.includes('type-only'));
    const all = reachers(module.path, incoming, lanes, () => true);
    for (const entry of entries) {
      const typeOnlyEntry = entry.labels.includes('type-only');
      const loaded = typeOnlyEntry ? undefined : chainOf(entry, runtime, lanes);
      const chain = loaded ?? chainOf(entry, all, lanes);
      if (chain) yield { ...chain, entry, throughShim: production, typeOnly: loaded === undefined };
    }
  }
}

/** Explicit edges only: what a statement loads on the way has the same cause. */
function enters(edge: ImportEdge, lanes: LaneMap): boolean {
  return lanes.edgeFrom(edge.place) !== undefined && !edge.labels.includes('implicit');
}

function incomingEdges(graph: ModuleGraph): Map<string, ImportEdge[]> {
  const incoming = new Map<string, ImportEdge[]>();
  for (const path of graph.modules.keys()) {
    for (const edge of graph.edgesOf(path)) {
      if (edge.resolved === null || edge.resolved === path) continue;
      const known = incoming.get(edge.resolved);
      if (known) known.push(edge);
      else incoming.set(edge.resolved, [edge]);
    }
  }
  return incoming;
}

/** Who reaches a file, nearest first: each with the edge that is its next step. Development files are not passed. */
function reachers(
  path: string,
  incoming: ReadonlyMap<string, readonly ImportEdge[]>,
  lanes: LaneMap,
  follow: (edge: ImportEdge) => boolean,
): ReadonlyMap<string, ImportEdge | null> {
  const next = new Map<string, ImportEdge | null>([[path, null]]);
  for (const reached of next.keys()) {
    for (const edge of incoming.get(reached) ?? []) {
      if (!next.has(edge.path) && follow(edge) && !lanes.edgeFrom(edge.path)) next.set(edge.path, edge);
    }
  }
  return next;
}

function chainOf(entry: ImportEdge, next: ReadonlyMap<string, ImportEdge | null>, lanes: LaneMap) {
  let reach = 0;
  let start: { path: string; promotion: PromotionEdge } | undefined;
  for (const path of next.keys()) {
    const promotion = lanes.edgeInto(path);
    if (path === entry.path || !promotion || !lanes.isDevelopmentOf(promotion, entry.place)) continue;
    reach++;
    start ??= { path, promotion };
  }
  if (!start) return undefined;
  const hops: ImportEdge[] = [];
  for (let edge = next.get(start.path); edge; edge = edge.resolved === null ? null : next.get(edge.resolved)) {
    hops.push(edge);
  }
  return { promotion: start.promotion, hops: [...hops, entry], reach };
}
