import type { LaneMap, PromotionEdge } from '../domain/lane.ts';
import { isPackageInit } from '../domain/module-path.ts';
import { baseName } from '../domain/path.ts';
import type { Facts } from './facts.ts';
import type { ChangeSet } from './promotions.ts';
import { copyThreshold, similarity } from './similarity.ts';

/** A file of a tree: its path and git's name of its content. */
export interface BlobAt {
  readonly path: string;
  readonly blob: string;
}

/** Files that a change adds to one end of the promotions: to development (`from`) or to production (`to`). */
export class Arrivals {
  readonly #blobs = new Set<string>();
  readonly #byName = new Map<string, BlobAt[]>();
  readonly #end: 'from' | 'to';

  constructor(set: ChangeSet, lanes: LaneMap, end: 'from' | 'to') {
    this.#end = end;
    for (const { path, before, after } of set.changes) {
      if (before !== undefined || after === undefined) continue;
      const edges = end === 'from' ? lanes.edgesFrom(path) : lanes.edgesInto(path);
      for (const lane of new Set(edges.map((edge) => edge[end].name))) {
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

  /** Whether the content of a file that went arrived within its lane: as it was, or under its name with imports rewritten. */
  holds(edge: PromotionEdge, { path, blob }: BlobAt, facts: Facts): boolean {
    const lane = edge[this.#end].name;
    if (this.#blobs.has(`${lane}\0${blob}`)) return true;
    return (this.#byName.get(`${lane}\0${baseName(path)}`) ?? []).some((arrived) => {
      const old = facts(path, blob);
      const moved = facts(arrived.path, arrived.blob);
      return old && moved ? similarity(old.text, moved.text) >= copyThreshold(old.text, moved.text) : false;
    });
  }
}
