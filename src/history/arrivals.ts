import { distance } from 'fastest-levenshtein';
import type { LaneMap, PromotionEdge } from '../domain/lane.ts';
import { isCode, isPackageInit, moduleOf } from '../domain/module-path.ts';
import { baseName } from '../domain/path.ts';
import { isGone } from './empty-blob.ts';
import type { Facts } from './facts.ts';
import type { ChangeSet } from './promotions.ts';
import { copyThreshold, similarity } from './similarity.ts';
import { indexOf } from './tree-index.ts';

/** A file of a tree: its path and git's name of its content. */
export interface BlobAt {
  readonly path: string;
  readonly blob: string;
}

/** Files that a change adds to one end of the promotions: to development (`from`) or to production (`to`). */
export class Arrivals {
  readonly #blobs = new Set<string>();
  readonly #byName = new Map<string, BlobAt[]>();
  readonly #byModule = new Map<string, BlobAt[]>();
  readonly #end: 'from' | 'to';
  readonly #set: ChangeSet;
  readonly #lanes: LaneMap;

  constructor(set: ChangeSet, lanes: LaneMap, end: 'from' | 'to') {
    this.#end = end;
    this.#set = set;
    this.#lanes = lanes;
    for (const { path, before, after } of set.changes) {
      if (before !== undefined || after === undefined) continue;
      const edges = end === 'from' ? lanes.edgesFrom(path) : lanes.edgesInto(path);
      for (const lane of new Set(edges.map((edge) => edge[end].name))) {
        this.#blobs.add(`${lane}\0${after}`);
        if (isPackageInit(path) || !isCode(path)) continue;
        // Each is compared with each file of this name that went: a bound keeps thousands of `utils.py` from multiplying.
        add(this.#byName, `${lane}\0${baseName(path)}`, { path, blob: after }, 20);
      }
      for (const edge of isPackageInit(path) || !isCode(path) ? [] : edges) {
        add(this.#byModule, `${edge[end].name}\0${moduleOf(edge, path)}`, { path, blob: after }, mostOfModule);
      }
    }
  }

  /**
   * Whether the content of a file that went arrived within its lane: as it was, under its name with imports rewritten, or
   * under another name of its module with little else changed.
   */
  holds(edge: PromotionEdge, file: BlobAt, facts: Facts): boolean {
    const { path, blob } = file;
    const lane = edge[this.#end].name;
    // An empty file that came is not the one that went.
    if (!isGone(blob) && this.#blobs.has(`${lane}\0${blob}`)) return true;
    const isNear = (arrived: BlobAt, least: number): boolean => {
      const old = facts(path, blob);
      const moved = facts(arrived.path, arrived.blob);
      if (!old || !moved) return false;
      return similarity(old.text, moved.text) >= Math.max(least, copyThreshold(old.text, moved.text));
    };
    const sameName = this.#byName.get(`${lane}\0${baseName(path)}`) ?? [];
    if (sameName.some((arrived) => isNear(arrived, 0))) return true;
    return this.#renamed(edge, path).some((arrived) => isNear(arrived, leastRenamed));
  }

  /** Whether the lane holds the content at another path, where it may have stood before. */
  holdsTwin(edge: PromotionEdge, { blob }: BlobAt): boolean {
    if (isGone(blob)) return false;
    const lane = edge[this.#end].name;
    return [...indexOf(this.#set.after, this.#lanes).pathsOf(blob)].some((path) => {
      const edges = this.#end === 'from' ? this.#lanes.edgesFrom(path) : this.#lanes.edgesInto(path);
      return isCode(path) && edges.some((each) => each[this.#end].name === lane);
    });
  }

  /** What arrived in the module under the names that are most like the one that went. */
  #renamed(edge: PromotionEdge, path: string): BlobAt[] {
    const ofModule = this.#byModule.get(`${edge[this.#end].name}\0${moduleOf(edge, path)}`) ?? [];
    return ofModule
      .map((arrived) => ({ arrived, far: distance(arrived.path.slice(-200), path.slice(-200)) }))
      .sort((a, b) => a.far - b.far)
      .slice(0, mostRenamed)
      .map(({ arrived }) => arrived);
  }
}

/** Per cent from which a file of another name is the one that went. */
const leastRenamed = 70;
const mostRenamed = 5;
const mostOfModule = 50;

function add(files: Map<string, BlobAt[]>, key: string, file: BlobAt, most: number): void {
  const known = files.get(key) ?? [];
  files.set(key, known);
  if (known.length < most) known.push(file);
}
