import type { ImportEdge, ModuleGraph } from '../domain/graph.ts';
import type { LaneMap } from '../domain/lane.ts';
import { directoryOf } from '../domain/path.ts';
import { type Components, componentsOf, type Walk } from './components.ts';
import { labelBit } from './edge-tables.ts';

/** Files of at least two lanes that import each other when they are loaded. */
export interface LaneCycle {
  /** Names of the lanes, sorted; further files may be in none. */
  readonly lanes: readonly string[];
  /** How many files import each other. */
  readonly files: number;
  /**
   * The weakest edge, then the shortest way back to its file. Of a longer way only the first and the last `shownHops` stand
   * here.
   */
  readonly hops: readonly ImportEdge[];
  /** Of the whole way. */
  readonly length: number;
}

/** Edges at either end of a cycle's way that are shown. */
export const shownHops = 10;

/**
 * One cycle for each knot of files that reaches over lanes, in the order of their first files.
 *
 * The weakest edge is one that crosses from lane to lane: before one into development, which other checks tell, one that
 * they do not; then one of the direction in which the fewest edges of the knot cross; of these the one with the shortest way
 * back, among the first `tried`; then the first. Where the lanes meet only in files of no lane, it is an edge out of a lane.
 */
export function laneCycles(graph: ModuleGraph, lanes: LaneMap): readonly LaneCycle[] {
  const search = new CycleSearch(graph, lanes);
  return search.knots().map((files) => search.cycleOf(files));
}

const outside = -1;

/** So many ways back are looked for in one knot: for every edge it would be the square of its size. */
const tried = 16;

/** Edges of one knot that cross from one lane to another. */
interface Direction {
  /** Into development, from elsewhere. */
  readonly told: boolean;
  /** The first of them. */
  readonly links: number[];
  count: number;
}

class CycleSearch {
  readonly #graph: ModuleGraph;
  readonly #walk: Walk;
  readonly #components: Components;
  readonly #names: readonly string[];
  /** By file: its lane's place in `#names`; -1 for none. */
  readonly #lane: Int32Array;
  readonly #isDevelopment: Uint8Array;
  // Ways by two numbers a file: the second is for those that have met another lane than the one they started in.
  readonly #link: Int32Array;
  readonly #before: Int32Array;
  /** The number of the search that met it last. */
  readonly #met: Int32Array;
  #searches = 0;

  constructor(graph: ModuleGraph, lanes: LaneMap) {
    this.#graph = graph;
    const modules = [...graph.modules.values()];
    this.#names = [...new Set(modules.flatMap(({ lane }) => lane ?? []))].sort();
    const numbers = new Map(this.#names.map((name, number) => [name, number]));
    this.#lane = Int32Array.from(modules, ({ lane }) => numbers.get(lane ?? '') ?? outside);
    this.#isDevelopment = Uint8Array.from(modules, ({ place }) => Number(lanes.edgesFrom(place).length > 0));
    this.#walk = { links: graph.links, open: loadingLinks(graph) };
    const roots = this.#names.length < 2 ? [] : this.#lane.keys();
    this.#components = componentsOf(this.#walk, roots);
    this.#link = new Int32Array(2 * modules.length);
    this.#before = new Int32Array(2 * modules.length);
    this.#met = new Int32Array(2 * modules.length);
  }

  /** The files of each component that holds two lanes, in order. */
  knots(): readonly (readonly number[])[] {
    const { of, count } = this.#components;
    const lane = new Int32Array(count).fill(outside);
    const mixed = new Uint8Array(count);
    of.forEach((component, file) => {
      const own = this.#lane[file] ?? outside;
      if (component < 0 || own === outside) return;
      if (lane[component] === outside) lane[component] = own;
      else if (lane[component] !== own) mixed[component] = 1;
    });
    const knots = new Map<number, number[]>();
    of.forEach((component, file) => {
      if (component < 0 || mixed[component] === 0) return;
      const files = knots.get(component) ?? [];
      if (files.length === 0) knots.set(component, files);
      files.push(file);
    });
    return [...knots.values()];
  }

  cycleOf(files: readonly number[]): LaneCycle {
    let way: readonly number[] = [];
    for (const link of this.#weakest(files)) {
      const found = [link, ...this.#wayBack(link)];
      if (way.length === 0 || found.length < way.length) way = found;
    }
    const shown = way.length <= 2 * shownHops ? way : [...way.slice(0, shownHops), ...way.slice(-shownHops)];
    const lanes = new Set(files.flatMap((file) => this.#names[this.#lane[file] ?? outside] ?? []));
    return {
      lanes: [...lanes].sort(),
      files: files.length,
      hops: shown.map((link) => this.#graph.edgeOf(link)),
      length: way.length,
    };
  }

  /** The first edges of the weakest direction. */
  #weakest(files: readonly number[]): readonly number[] {
    const { target } = this.#walk.links;
    const between = new Map<number, Direction>();
    const leaving: number[] = [];
    for (const file of files) {
      const from = this.#lane[file] ?? outside;
      if (from === outside) continue;
      for (const link of this.#inside(file)) {
        const to = target[link] ?? 0;
        const lane = this.#lane[to] ?? outside;
        if (lane === from) continue;
        if (lane !== outside) this.#cross(between, file, link);
        else if (leaving.length < tried) leaving.push(link);
      }
    }
    const [first, ...more] = between.values();
    if (!first) return leaving;
    const weakest = more.reduce((known, one) => (isWeaker(one, known) ? one : known), first);
    return weakest.told && leaving.length > 0 ? leaving : weakest.links;
  }

  #cross(between: Map<number, Direction>, file: number, link: number): void {
    const to = this.#walk.links.target[link] ?? 0;
    const told = this.#isDevelopment[to] === 1 && this.#isDevelopment[file] === 0;
    const lanes = this.#names.length;
    const key = ((this.#lane[file] ?? 0) * lanes + (this.#lane[to] ?? 0)) * 2 + Number(told);
    const direction = between.get(key) ?? { told, links: [], count: 0 };
    between.set(key, direction);
    direction.count++;
    if (direction.links.length < tried) direction.links.push(link);
  }

  /** Links to files of the same component. */
  *#inside(file: number): Iterable<number> {
    const { links, open } = this.#walk;
    const { of } = this.#components;
    for (let link = links.start[file] ?? 0; link < (links.start[file + 1] ?? 0); link++) {
      if (open[link] === 1 && of[links.target[link] ?? 0] === of[file]) yield link;
    }
  }

  /** The shortest way from where a link leads to where it starts, that meets a second lane. */
  #wayBack(link: number): number[] {
    const { target } = this.#walk.links;
    const home = this.#fileOf(link);
    const own = this.#lane[home] ?? outside;
    const isOther = (file: number) => Number((this.#lane[file] ?? outside) !== outside && this.#lane[file] !== own);
    const first = target[link] ?? 0;
    const start = 2 * first + isOther(first);
    const search = ++this.#searches;
    const queue = [start];
    this.#met[start] = search;
    for (let at = 0; at < queue.length; at++) {
      const state = queue[at] ?? 0;
      for (const next of this.#inside(state >> 1)) {
        const to = target[next] ?? 0;
        const reached = 2 * to + ((state & 1) | isOther(to));
        if (this.#met[reached] === search) continue;
        this.#met[reached] = search;
        this.#link[reached] = next;
        this.#before[reached] = state;
        if (reached === 2 * home + 1) return this.#back(reached, start);
        queue.push(reached);
      }
    }
    throw new Error('files that import each other have no way back');
  }

  #back(end: number, start: number): number[] {
    const links: number[] = [];
    for (let state = end; state !== start; state = this.#before[state] ?? start) links.push(this.#link[state] ?? 0);
    return links.reverse();
  }

  /** The file that a link leaves. */
  #fileOf(link: number): number {
    const { start } = this.#walk.links;
    let low = 0;
    let high = this.#lane.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((start[middle] ?? 0) <= link) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function isWeaker(one: Direction, than: Direction): boolean {
  return one.told === than.told ? one.count < than.count : than.told;
}

const whenLoaded = labelBit('module-level');
const later = labelBit('type-only') | labelBit('deferred') | labelBit('lazy');
const implicit = labelBit('implicit');
const dynamic = labelBit('dynamic');

/**
 * By link: 1 where loading the one file loads the other. A package is always loaded before what lies in it, so that no file
 * waits for the packages above it. A guarded import runs; `import()` of TypeScript does not hold the module up.
 */
function loadingLinks({ links, modules }: ModuleGraph): Uint8Array {
  const { start, target, labels, paths } = links;
  const open = new Uint8Array(target.length);
  const above = paths.map((path) => (path.endsWith('/__init__.py') ? directoryOf(path) : ''));
  let file = -1;
  for (const { path, language } of modules.values()) {
    file++;
    const never = language === 'typescript' ? later | dynamic : later;
    for (let link = start[file] ?? 0; link < (start[file + 1] ?? 0); link++) {
      const to = target[link] ?? 0;
      const bits = labels[link] ?? 0;
      if (to === file || (bits & never) !== 0 || (bits & whenLoaded) === 0) continue;
      if ((bits & implicit) !== 0 && path.startsWith(above[to] ?? '')) continue;
      open[link] = 1;
    }
  }
  return open;
}
