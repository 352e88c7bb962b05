import type { LaneMap, PromotionEdge } from '../domain/lane.ts';
import { isPackageInit } from '../domain/module-path.ts';
import type { ChangeSet } from './promotions.ts';

/** A file of a tree: its path and git's name of its content. */
export interface BlobAt {
  readonly path: string;
  readonly blob: string;
}

/** Files that a change adds to the development lanes. */
export class Arrivals {
  readonly #blobs = new Set<string>();
  readonly #byName = new Map<string, BlobAt[]>();

  constructor(set: ChangeSet, lanes: LaneMap) {
    for (const { path, before, after } of set.changes) {
      if (before !== undefined || after === undefined) continue;
      for (const lane of new Set(lanes.edgesFrom(path).map((edge) => edge.from.name))) {
        this.#blobs.add(`${lane}\0${after}`);
        if (isPackageInit(path)) continue;
        const key = `${lane}\0${baseName(path)}`;
        const sameName = this.#byName.get(key) ?? [];
        this.#byName.set(key, sameName);
        // Each is compared with each file of this name that went: a bound keeps thousands of `utils.py` from multiplying.
        if (sameName.length < 20) sameName.push({ path, blob: after });
      }
    }
  }

  holds(edge: PromotionEdge, blob: string): boolean {
    return this.#blobs.has(`${edge.from.name}\0${blob}`);
  }

  /** Those that are called like the file at this path. */
  namedAs(edge: PromotionEdge, path: string): readonly BlobAt[] {
    return this.#byName.get(`${edge.from.name}\0${baseName(path)}`) ?? [];
  }
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
