import type { ImportEdge, ImportStatement, ModuleGraph, SourceModule } from '../domain/graph.ts';
import { edgeKey, type LaneMap, type PromotionEdge } from '../domain/lane.ts';
import type { Walk } from './components.ts';
import { labelBit, someEdge } from './edge-tables.ts';
import { NearestSources } from './nearest.ts';
import { countSources } from './reach.ts';
import { Remembered } from './remembered.ts';

/** A way from production into the development lane through at least one other file. */
export interface Chain {
  /** The edge that enters the development lane; its file is no production module of its own right. */
  readonly entry: ImportEdge;
  readonly promotion: PromotionEdge;
  /**
   * From the nearest production module to the entry, both included: the shortest way. Of equal ones that from the first
   * file by path, then that of the first import. Where it is longer, only the first and the last `shownEnds` imports stand
   * before the entry.
   */
  readonly hops: readonly ImportEdge[];
  /** Of the whole way. */
  readonly length: number;
  /** Production modules from which the entry is reached. */
  readonly reach: number;
  /** The entry stands in a production shim. */
  readonly throughShim: boolean;
  /** Every way to the entry holds an edge that only type checkers follow. */
  readonly typeOnly: boolean;
}

/** Entries share their ways: whole, the output would grow with the square of the tree. */
export const shownEnds = 10;

const known = new Remembered<readonly Chain[]>();

/**
 * One chain for each edge that enters the development lane from a file that is not production code, or from a production
 * shim. Edges of other production modules are findings of their own and start no chain.
 */
export function chains(graph: ModuleGraph, lanes: LaneMap): readonly Chain[] {
  return known.of(graph, lanes, () => new ChainSearch(graph, lanes).run());
}

interface Entry {
  readonly edge: ImportEdge;
  readonly file: number;
  readonly search: Search;
}

/** Production files of some promotions, and where ways from them lead. */
interface Search {
  readonly promotions: ReadonlySet<PromotionEdge>;
  readonly walk: Walk;
  readonly isSource: Uint8Array;
  readonly nearest: NearestSources;
  readonly typeOnly: boolean;
}

const typeOnlyBit = labelBit('type-only');

class ChainSearch {
  readonly #graph: ModuleGraph;
  readonly #lanes: LaneMap;
  /** By file, of the content that it holds. */
  readonly #isDevelopment: Uint8Array;
  readonly #searches = new Map<string, Search>();

  constructor(graph: ModuleGraph, lanes: LaneMap) {
    this.#graph = graph;
    this.#lanes = lanes;
    this.#isDevelopment = Uint8Array.from(graph.modules.values(), ({ place }) => Number(isDevelopment(lanes, place)));
  }

  run(): readonly Chain[] {
    const files = [...this.#entering()];
    if (files.length === 0) return [];
    // With several promotions, what blocks the ways of one is open to another: each entry is asked for its own.
    const only = this.#lanes.edges.length === 1 ? this.#search(new Set(this.#lanes.edges), true) : undefined;
    const mayBeReached = (file: number) => only === undefined || only.nearest.reaches(file);
    const entries = files.flatMap((file) => (mayBeReached(file) ? this.#entriesOf(file) : []));
    const reach = this.#reachOf(entries);
    return entries.map((entry) => this.#chainOf(entry, reach.get(entry.search)?.get(entry.file) ?? 0));
  }

  /** Files that import development code of a promotion of which they are neither end. */
  *#entering(): Iterable<number> {
    const { links, strays, modules } = this.#graph;
    const ofLink = new Int8Array(links.paths.length);
    const ofStray = new Int8Array(strays.targets.length);
    const isInside = (file: number) => this.#isDevelopment[file] === 1;
    const wouldBe = (target: number) => isDevelopment(this.#lanes, strays.targets[target]?.place ?? '');
    let file = -1;
    for (const module of modules.values()) {
      file++;
      if (!this.#mayEnter(module)) continue;
      if (someEdge(links, file, ofLink, isInside) || someEdge(strays, file, ofStray, wouldBe)) yield file;
    }
  }

  /** What an end of every promotion imports is a finding of its own, or development's own affair; but for shims. */
  #mayEnter({ path, place, shim }: SourceModule): boolean {
    const into = shim ? [] : this.#lanes.edgesInto(path);
    return this.#lanes.edges.some((edge) => !into.includes(edge) && !this.#lanes.isDevelopmentOf(edge, place));
  }

  #entriesOf(file: number): Entry[] {
    const path = this.#graph.links.paths[file] ?? '';
    const into = this.#lanes.edgesInto(path);
    const isShim = into.length > 0 && this.#graph.modules.get(path)?.shim !== undefined;
    const isTold = ({ place }: ImportEdge) => !isShim && into.some((edge) => this.#lanes.isDevelopmentOf(edge, place));
    const entering = this.#graph
      .edgesOf(path)
      .filter((edge) => isDevelopment(this.#lanes, edge.place) && !isTold(edge));
    // What a statement loads on the way has the same cause.
    const told = new Set<ImportStatement>();
    for (const { labels, statement } of entering) if (!labels.includes('implicit')) told.add(statement);
    return entering.flatMap((edge) => {
      if (edge.labels.includes('implicit')) {
        if (told.has(edge.statement)) return [];
        told.add(edge.statement);
      }
      // What forwards to nothing forwards not: it is a finding of its own.
      if (isShim && edge.missing) return [];
      const search = this.#searchFor(edge, file);
      return search ? [{ edge, file, search }] : [];
    });
  }

  /** What the program runs, if that leads to the file; else what type checkers follow besides. */
  #searchFor(entry: ImportEdge, file: number): Search | undefined {
    const place = this.#graph.modules.get(entry.path)?.place ?? entry.path;
    const promotions = new Set(
      this.#lanes.edges.filter(
        (edge) => this.#lanes.isDevelopmentOf(edge, entry.place) && !this.#lanes.isDevelopmentOf(edge, place),
      ),
    );
    if (!entry.labels.includes('type-only')) {
      const search = this.#search(promotions, false);
      if (search.nearest.reaches(file)) return search;
    }
    const search = this.#search(promotions, true);
    return search.nearest.reaches(file) ? search : undefined;
  }

  #search(promotions: ReadonlySet<PromotionEdge>, typeOnly: boolean): Search {
    const key = JSON.stringify([typeOnly, ...[...promotions].map(edgeKey)]);
    const made = this.#searches.get(key) ?? this.#start(promotions, typeOnly);
    this.#searches.set(key, made);
    return made;
  }

  #start(promotions: ReadonlySet<PromotionEdge>, typeOnly: boolean): Search {
    const { links } = this.#graph;
    const { start, target, labels, paths } = links;
    const isSource = Uint8Array.from(paths, (path) =>
      Number(this.#lanes.edgesInto(path).some((edge) => promotions.has(edge))),
    );
    // A lane between two others is production to the one before it; that of another promotion is on nobody's side.
    const blocked = Uint8Array.from(this.#graph.modules.values(), ({ place }, file) =>
      Number(
        this.#isDevelopment[file] === 1 && [...promotions].some((edge) => this.#lanes.isDevelopmentOf(edge, place)),
      ),
    );
    const passes = (file: number) => blocked[file] === 0 || isSource[file] === 1;
    const open = new Uint8Array(target.length);
    for (let file = 0; file < paths.length; file++) {
      if (!passes(file)) continue;
      for (let link = start[file] ?? 0; link < (start[file + 1] ?? 0); link++) {
        const to = target[link] ?? 0;
        if (to === file || !passes(to) || (!typeOnly && (labels[link] ?? 0) & typeOnlyBit)) continue;
        open[link] = 1;
      }
    }
    const walk = { links, open };
    return { promotions, walk, isSource, nearest: new NearestSources(walk, isSource, shownEnds), typeOnly };
  }

  #reachOf(entries: readonly Entry[]): ReadonlyMap<Search, ReadonlyMap<number, number>> {
    const asked = new Map<Search, Set<number>>();
    for (const { search, file } of entries) {
      const files = asked.get(search) ?? new Set();
      asked.set(search, files.add(file));
    }
    return new Map(
      [...asked].map(([search, files]) => {
        const list = [...files];
        const counts = countSources(search.walk, search.isSource, list);
        return [search, new Map(list.map((file, at) => [file, counts[at] ?? 0]))] as const;
      }),
    );
  }

  #chainOf({ edge, file, search }: Entry, reach: number): Chain {
    const { links, modules } = this.#graph;
    const { source, links: way, length } = search.nearest.way(file);
    const start = links.paths[source] ?? '';
    const promotion = this.#lanes.edgesInto(start).find((candidate) => search.promotions.has(candidate));
    if (!promotion) throw new Error(`${start} starts a chain, but is in no production lane`);
    const throughShim = this.#lanes.edgeInto(edge.path) !== undefined && modules.get(edge.path)?.shim !== undefined;
    const hops = [...way.map((link) => this.#graph.edgeOf(link)), edge];
    return { entry: edge, promotion, hops, length: length + 1, reach, throughShim, typeOnly: search.typeOnly };
  }
}

function isDevelopment(lanes: LaneMap, place: string): boolean {
  return lanes.edgesFrom(place).length > 0;
}
