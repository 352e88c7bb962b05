import type { ModuleGraph } from '../domain/graph.ts';
import type { LaneMap } from '../domain/lane.ts';

/**
 * Keeps an answer for as long as what it was found from is there. Several checks ask the same, and the answer is of the graph
 * and of the lanes: one graph may be asked with other lanes, as those of the base of a change.
 */
export class Remembered<T> {
  readonly #known = new WeakMap<ModuleGraph, WeakMap<LaneMap, T>>();

  of(graph: ModuleGraph, lanes: LaneMap, find: () => T): T {
    const byLanes = this.#known.get(graph) ?? new WeakMap<LaneMap, T>();
    this.#known.set(graph, byLanes);
    const known = byLanes.get(lanes);
    if (known !== undefined) return known;
    const found = find();
    byLanes.set(lanes, found);
    return found;
  }
}
