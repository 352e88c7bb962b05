import type { ImportEdge, ModuleGraph } from '../domain/graph.ts';
import type { Walk } from './components.ts';
import { labelBit } from './edge-tables.ts';
import { NearestSources } from './nearest.ts';

/** The shortest way of imports from files of one lane to those of another. */
export interface LaneWay {
  /** Of a longer way only the first and the last `shownWayEnds`. */
  readonly hops: readonly ImportEdge[];
  /** Of the whole way. */
  readonly length: number;
}

/** Imports at either end of a way that are shown. */
export const shownWayEnds = 10;

/** Links that all searches of one graph may meet, rather than minutes spent. */
const mostMet = 500_000_000;

/** Ways through files of lanes, by imports that the program runs and that a test lets pass. */
export class LaneWays {
  readonly #graph: ModuleGraph;
  readonly #walk: Walk;
  readonly #lanes: readonly (string | null)[];
  #left: number;

  /**
   * @param passes whether a file of a lane may import what lies at a place in a lane; asked for edges from lane to lane.
   * @param most links that all searches together may meet.
   */
  constructor(graph: ModuleGraph, passes: (path: string, place: string) => boolean, most = mostMet) {
    this.#graph = graph;
    this.#left = most;
    const modules = [...graph.modules.values()];
    this.#lanes = modules.map(({ lane }) => lane);
    const { start, target, labels, paths } = graph.links;
    const typeOnly = labelBit('type-only');
    const open = new Uint8Array(target.length);
    for (const [file, path] of paths.entries()) {
      const lane = this.#lanes[file];
      if (!lane) continue;
      for (let link = start[file] ?? 0; link < (start[file + 1] ?? 0); link++) {
        const to = target[link] ?? 0;
        const other = this.#lanes[to];
        if (!other || ((labels[link] ?? 0) & typeOnly) !== 0) continue;
        if (other === lane || passes(path, modules[to]?.place ?? '')) open[link] = 1;
      }
    }
    this.#walk = { links: graph.links, open };
  }

  /** Null: there is none; `unsearched`: earlier searches took all that may be spent. Of equal ways that to the first file. */
  between(from: string, to: ReadonlySet<string>): LaneWay | null | 'unsearched' {
    this.#left -= this.#walk.open.length;
    if (this.#left < 0) return 'unsearched';
    const isSource = Uint8Array.from(this.#lanes, (lane) => Number(lane === from));
    const nearest = new NearestSources(this.#walk, isSource, shownWayEnds);
    let best: { readonly links: readonly number[]; readonly length: number } | null = null;
    for (const [file, lane] of this.#lanes.entries()) {
      if (!lane || !to.has(lane) || !nearest.reaches(file)) continue;
      const way = nearest.way(file);
      if (best === null || way.length < best.length) best = way;
    }
    return best && { hops: best.links.map((link) => this.#graph.edgeOf(link)), length: best.length };
  }
}
