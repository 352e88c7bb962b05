import type { ImportEdge, ModuleGraph, SourceModule } from '../domain/graph.ts';
import type { LaneMap, PromotionEdge } from '../domain/lane.ts';
import { ReverseGraph } from './reverse.ts';

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

const known = new WeakMap<ModuleGraph, readonly Chain[]>();

/**
 * One chain for each edge that enters the development lane from a file that is not production code, or from a production
 * shim. Edges of other production modules are findings of their own and start no chain.
 */
export function chains(graph: ModuleGraph, lanes: LaneMap): readonly Chain[] {
  const cached = known.get(graph);
  if (cached) return cached;
  const found = [...findChains(graph, lanes)];
  known.set(graph, found);
  return found;
}

function* findChains(graph: ModuleGraph, lanes: LaneMap): Iterable<Chain> {
  const reverse = new ReverseGraph(graph, ({ place }) => !lanes.edgeFrom(place));
  for (const module of graph.modules.values()) {
    const throughShim = lanes.edgeInto(module.path) !== undefined;
    if (lanes.edgeFrom(module.place) || (throughShim && !module.shim)) continue;
    // Explicit edges only: what a statement loads on the way has the same cause.
    const entries = graph
      .edgesOf(module.path)
      .filter((edge) => lanes.edgeFrom(edge.place) && !edge.labels.includes('implicit'));
    const runtime = entries.filter((entry) => !isTypeOnly(entry));
    const found = new Map<ImportEdge, Chain>();
    for (const chain of chainsOf(runtime, module, reverse, lanes, (edge) => !isTypeOnly(edge))) {
      found.set(chain.entry, { ...chain, throughShim, typeOnly: false });
    }
    const left = entries.filter((entry) => !found.has(entry));
    for (const chain of chainsOf(left, module, reverse, lanes, () => true)) {
      found.set(chain.entry, { ...chain, throughShim, typeOnly: true });
    }
    for (const entry of entries) {
      const chain = found.get(entry);
      if (chain) yield chain;
    }
  }
}

function isTypeOnly(edge: ImportEdge): boolean {
  return edge.labels.includes('type-only');
}

/** The chains of the entries of one file, by one search for all that enter lanes of the same promotions. */
function chainsOf(
  entries: readonly ImportEdge[],
  { path }: SourceModule,
  reverse: ReverseGraph,
  lanes: LaneMap,
  follow: (edge: ImportEdge) => boolean,
): Omit<Chain, 'throughShim' | 'typeOnly'>[] {
  const byPromotions = new Map<string, { promotions: Set<PromotionEdge>; entries: ImportEdge[] }>();
  for (const entry of entries) {
    const promotions = lanes.edges.filter((edge) => lanes.isDevelopmentOf(edge, entry.place));
    const key = promotions.map(({ from, to }) => `${from.name}\0${to.name}`).join('\0');
    const group = byPromotions.get(key) ?? { promotions: new Set(promotions), entries: [] };
    group.entries.push(entry);
    byPromotions.set(key, group);
  }
  return [...byPromotions.values()].flatMap((group) => {
    let reach = 0;
    let start: { path: string; promotion: PromotionEdge } | undefined;
    for (const reached of reverse.reachers(path, follow)) {
      const promotion = lanes.edgeInto(reached);
      if (!promotion || !group.promotions.has(promotion)) continue;
      reach++;
      start ??= { path: reached, promotion };
    }
    if (!start) return [];
    const { promotion } = start;
    const way = reverse.way(start.path, path);
    return group.entries.map((entry) => ({ entry, promotion, hops: [...way, entry], reach }));
  });
}
