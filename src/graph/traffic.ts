import type { EdgeTable, ImportEdge, ModuleGraph } from '../domain/graph.ts';
import { explicitTargets, labelBit } from './edge-tables.ts';

/** What files of one part of the tree import of another. Imports that only load an ancestor's `__init__` do not count. */
export interface Traffic {
  /** How many files import. */
  readonly files: number;
  /** The first import; null where there is none. */
  readonly first: ImportEdge | null;
}

/** The part of the tree that holds a file, or a directory with its trailing slash, by number; -1: none. */
export type PartOf = (place: string) => number;

/** Whether the imports of a file into a part do not count, as those of a shim. */
export type IsLeftOut = (path: string, into: number) => boolean;

/** Imports from part to part of a tree, counted in one pass over the graph. */
export class PartTraffic {
  readonly #graph: ModuleGraph;
  readonly #partOf: PartOf;
  readonly #isLeftOut: IsLeftOut;
  /** By file: the part of its path. */
  readonly #parts: readonly number[];
  /** By file and by stray target: the part of what is loaded. */
  readonly #loaded: readonly number[];
  readonly #strayed: readonly number[];
  /** By `from to`: the files that import, in their order. */
  readonly #importers = new Map<string, number[]>();

  constructor(graph: ModuleGraph, partOf: PartOf, isLeftOut: IsLeftOut = () => false) {
    this.#graph = graph;
    this.#partOf = partOf;
    this.#isLeftOut = isLeftOut;
    this.#parts = graph.links.paths.map(partOf);
    this.#loaded = [...graph.modules.values()].map(({ place }) => partOf(place));
    this.#strayed = graph.strays.targets.map(({ place }) => partOf(place));
    for (const [file, from] of this.#parts.entries()) {
      const met = new Set<number>();
      for (const to of explicitTargets(graph.links, file)) met.add(this.#loaded[to] ?? -1);
      for (const to of explicitTargets(graph.strays, file)) met.add(this.#strayed[to] ?? -1);
      for (const to of met) {
        if (to === from || to === -1 || isLeftOut(graph.links.paths[file] ?? '', to)) continue;
        append(this.#importers, `${from} ${to}`, file);
      }
    }
  }

  between(from: number, to: number): Traffic {
    const files = this.#importers.get(`${from} ${to}`) ?? [];
    const [first] = files;
    return { files: files.length, first: first === undefined ? null : this.#entryOf(first, to) };
  }

  /**
   * The import by which a part reaches another, at the end of a shortest way; null where no way leads there. What only a
   * type checker reads leads no further.
   */
  wayInto(from: number, to: number): ImportEdge | null {
    const { links } = this.#graph;
    const typeOnly = labelBit('type-only');
    const seen = Uint8Array.from(this.#parts, (part) => Number(part === from || part === to));
    const queue = [...this.#parts.keys()].filter((file) => this.#parts[file] === from);
    for (let at = 0; at < queue.length; at++) {
      const file = queue[at] ?? 0;
      if (this.#enters(file, to)) {
        const entry = this.#entryOf(file, to);
        if (entry) return entry;
      }
      for (let link = links.start[file] ?? 0; link < (links.start[file + 1] ?? 0); link++) {
        const next = links.target[link] ?? 0;
        if (seen[next] === 1 || ((links.labels[link] ?? 0) & typeOnly) !== 0) continue;
        seen[next] = 1;
        queue.push(next);
      }
    }
    return null;
  }

  #enters(file: number, to: number): boolean {
    const { links, strays } = this.#graph;
    if (this.#isLeftOut(links.paths[file] ?? '', to)) return false;
    return holds(links, file, this.#loaded, to) || holds(strays, file, this.#strayed, to);
  }

  /** An import that is written so comes before one that is only implied. */
  #entryOf(file: number, to: number): ImportEdge | null {
    const path = this.#graph.links.paths[file] ?? '';
    const edges = this.#graph.edgesOf(path).filter(({ place }) => this.#partOf(place) === to);
    return edges.find(({ labels }) => !labels.includes('implicit')) ?? edges[0] ?? null;
  }
}

function holds({ start, target }: EdgeTable, file: number, parts: readonly number[], to: number): boolean {
  for (let edge = start[file] ?? 0; edge < (start[file + 1] ?? 0); edge++) {
    if (parts[target[edge] ?? 0] === to) return true;
  }
  return false;
}

function append(index: Map<string, number[]>, key: string, file: number): void {
  const list = index.get(key);
  if (list) list.push(file);
  else index.set(key, [file]);
}
