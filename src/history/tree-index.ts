import { edgeKey, type LaneMap, type PromotionEdge } from '../domain/lane.ts';
import { isCode, moduleOf } from '../domain/module-path.ts';
import type { TreeFiles } from './facts.ts';

/** Answers about a tree as a whole, kept beside it: to walk through it for each commit makes a long range quadratic. */
export interface TreeIndex {
  /** Every path at which a content stands. */
  pathsOf(blob: string): ReadonlySet<string>;
  /** Code files of a module: of its development lane (`from`), or of the innermost production lane (`to`). */
  codeOf(edge: PromotionEdge, end: 'from' | 'to', module: string): ReadonlySet<string>;
  /** How many code files lie below a directory, given without its slash. */
  codeBelow(directory: string): number;
}

/** The index of a tree: made when it is first asked for, kept up by `putFile`. A tree changed in another way has none. */
export function indexOf(tree: TreeFiles, lanes: LaneMap): TreeIndex {
  const known = indexes.get(tree);
  if (known?.lanes === lanes) return known;
  const made = new Index(lanes);
  for (const [path, blob] of tree) made.add(path, blob);
  indexes.set(tree, made);
  return made;
}

/** Gives a path of a tree that is carried along another content; undefined: none. */
export function putFile(tree: Map<string, string>, path: string, blob: string | undefined): void {
  const index = indexes.get(tree);
  const old = tree.get(path);
  if (old === blob) return;
  if (blob === undefined) tree.delete(path);
  else tree.set(path, blob);
  if (!index) return;
  if (old === undefined) index.add(path, blob ?? '');
  else if (blob === undefined) index.remove(path, old);
  else index.exchange(path, old, blob);
}

const nothing: ReadonlySet<string> = new Set();

class Index implements TreeIndex {
  readonly lanes: LaneMap;
  readonly #byBlob = new Map<string, Set<string>>();
  readonly #byModule = new Map<string, Set<string>>();
  readonly #below = new Map<string, number>();

  constructor(lanes: LaneMap) {
    this.lanes = lanes;
  }

  pathsOf(blob: string): ReadonlySet<string> {
    return this.#byBlob.get(blob) ?? nothing;
  }

  codeOf(edge: PromotionEdge, end: 'from' | 'to', module: string): ReadonlySet<string> {
    return this.#byModule.get(moduleKey(edge, end, module)) ?? nothing;
  }

  codeBelow(directory: string): number {
    return this.#below.get(directory) ?? 0;
  }

  add(path: string, blob: string): void {
    keep(this.#byBlob, blob, path);
    if (!isCode(path)) return;
    for (const key of this.#moduleKeys(path)) keep(this.#byModule, key, path);
    this.#count(path, 1);
  }

  /** The same path: its module and its directories stay. */
  exchange(path: string, old: string, blob: string): void {
    drop(this.#byBlob, old, path);
    keep(this.#byBlob, blob, path);
  }

  remove(path: string, blob: string): void {
    drop(this.#byBlob, blob, path);
    if (!isCode(path)) return;
    for (const key of this.#moduleKeys(path)) drop(this.#byModule, key, path);
    this.#count(path, -1);
  }

  #moduleKeys(path: string): string[] {
    const into = this.lanes.edgeInto(path);
    const ends = [
      ...this.lanes.edgesFrom(path).map((edge) => ({ edge, end: 'from' as const })),
      ...(into ? [{ edge: into, end: 'to' as const }] : []),
    ];
    return ends.flatMap(({ edge, end }) => {
      const module = moduleOf(edge, path);
      return module === undefined ? [] : [moduleKey(edge, end, module)];
    });
  }

  #count(path: string, by: 1 | -1): void {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const directory = path.slice(0, at);
      this.#below.set(directory, (this.#below.get(directory) ?? 0) + by);
    }
  }
}

const indexes = new WeakMap<TreeFiles, Index>();

function moduleKey(edge: PromotionEdge, end: 'from' | 'to', module: string): string {
  return `${end}\0${edgeKey(edge)}\0${module}`;
}

function keep(sets: Map<string, Set<string>>, key: string, path: string): void {
  const known = sets.get(key);
  if (known) known.add(path);
  else sets.set(key, new Set([path]));
}

function drop(sets: Map<string, Set<string>>, key: string, path: string): void {
  const known = sets.get(key);
  known?.delete(path);
  if (known?.size === 0) sets.delete(key);
}
