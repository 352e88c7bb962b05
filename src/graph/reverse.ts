import type { ImportEdge, ModuleGraph, SourceModule } from '../domain/graph.ts';

/** One step backwards: from a file to one that imports it. */
interface Step {
  readonly from: number;
  readonly edge: ImportEdge;
}

/**
 * The module graph read backwards: who reaches a file. Numbers stand for files and the same arrays serve every search, since
 * on a bad repository there are as many searches as files.
 */
export class ReverseGraph {
  readonly #paths: readonly string[];
  readonly #ids = new Map<string, number>();
  readonly #steps: Step[][];
  readonly #queue: Int32Array;
  /** The number of the search that reached a file last. */
  readonly #reached: Int32Array;
  readonly #next: (ImportEdge | undefined)[];
  #search = 0;

  /** @param passes whether a way may lead through a file. */
  constructor(graph: ModuleGraph, passes: (module: SourceModule) => boolean) {
    this.#paths = [...graph.modules.keys()];
    this.#paths.forEach((path, id) => {
      this.#ids.set(path, id);
    });
    this.#steps = this.#paths.map(() => []);
    this.#queue = new Int32Array(this.#paths.length);
    this.#reached = new Int32Array(this.#paths.length);
    this.#next = new Array(this.#paths.length);
    this.#paths.forEach((path, from) => {
      const module = graph.modules.get(path);
      if (!module || !passes(module)) return;
      for (const edge of graph.edgesOf(path)) {
        const to = edge.resolved === null ? undefined : this.#ids.get(edge.resolved);
        if (to !== undefined && to !== from) this.#steps[to]?.push({ from, edge });
      }
    });
  }

  /** Files that reach `path`, nearest first, itself left out. The answer is good until the next search. */
  *reachers(path: string, follow: (edge: ImportEdge) => boolean): Iterable<string> {
    const start = this.#ids.get(path);
    if (start === undefined) return;
    const search = ++this.#search;
    this.#reached[start] = search;
    this.#queue[0] = start;
    for (let at = 0, end = 1; at < end; at++) {
      const id = this.#queue[at] ?? 0;
      if (at > 0) yield this.#paths[id] ?? '';
      for (const { from, edge } of this.#steps[id] ?? []) {
        if (this.#reached[from] === search || !follow(edge)) continue;
        this.#reached[from] = search;
        this.#next[from] = edge;
        this.#queue[end++] = from;
      }
    }
  }

  /** The shortest way from a file that the last search reached to where it started. */
  way(from: string, to: string): readonly ImportEdge[] {
    const hops: ImportEdge[] = [];
    for (let path = from; path !== to; ) {
      const edge = this.#next[this.#ids.get(path) ?? -1];
      if (!edge || edge.resolved === null) break;
      hops.push(edge);
      path = edge.resolved;
    }
    return hops;
  }
}
