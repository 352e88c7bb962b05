import type { Deletion, Promotion } from '../domain/history.ts';
import type { LaneMap, PromotionEdge } from '../domain/lane.ts';
import { holderOf, isCode, isPackageInit, moduleOf } from '../domain/module-path.ts';
import type { Facts, TreeFiles } from './facts.ts';
import type { ChangeSet, RangeEnds } from './promotions.ts';
import { copyThreshold, similarity } from './similarity.ts';

/**
 * Development code that a change takes out of its lane: a whole module, or any code of a module that is in production or
 * on its way there in `promotions`. A move inside the lane takes nothing out.
 */
export function findDeletions(
  set: ChangeSet,
  range: RangeEnds,
  lanes: LaneMap,
  facts: Facts,
  promotions: readonly Promotion[],
): Deletion[] {
  const gone = new Map<string, Gone>();
  for (const { path, before, after } of set.changes) {
    const edge = before === undefined || after !== undefined || !isCode(path) ? undefined : lanes.edgeFrom(path);
    const module = edge && moduleOf(edge, path);
    if (before === undefined || !edge || module === undefined) continue;
    // What the base does not hold came and went in the range, or went in the base; what the head holds came back.
    if (!range.base.has(path) || range.head.has(path)) continue;
    const key = `${edge.from.name}\0${module}`;
    const entry = gone.get(key) ?? { edge, module, files: [] };
    gone.set(key, entry);
    entry.files.push({ path, blob: before });
  }
  if (gone.size === 0) return [];
  const arrivals = new Arrivals(set, lanes);
  const developed = developmentCode(set.before, lanes);
  const outside = placesOutside(range.head, [...gone.values()], lanes);
  const alive = developmentCode(set.after, lanes);
  const found: Deletion[] = [];
  for (const [key, { edge, module, files }] of gone) {
    const stayed = new Set(files.filter((file) => movedWithin(file, edge)).map((file) => file.path));
    const left = files.filter((file) => !stayed.has(file.path));
    const whole = !alive.has(key);
    // The `__init__.py` of a module whose code moved within the lane goes with it.
    if (left.every((file) => isPackageInit(file.path)) && (stayed.size > 0 || !whole)) continue;
    if (!whole && !isPromoted(edge, module)) continue;
    const movedTo = placeOutside(left, edge);
    found.push({
      module,
      edge,
      commit: set.commit,
      files: left.map((file) => file.path).sort(),
      whole,
      ...(movedTo === undefined ? {} : { movedTo }),
    });
  }
  return found.sort((a, b) => (a.module < b.module ? -1 : 1));

  function movedWithin(file: GoneFile, edge: PromotionEdge): boolean {
    if (arrivals.holds(edge, file.blob)) return true;
    // A move that rewrites imports keeps the file's name.
    return arrivals.named(edge, baseName(file.path)).some(({ path, blob }) => {
      const old = facts(file.path, file.blob);
      const moved = facts(path, blob);
      return old && moved ? similarity(old.text, moved.text) >= copyThreshold(old.text, moved.text) : false;
    });
  }

  function isPromoted(edge: PromotionEdge, module: string): boolean {
    if (promotions.some((promotion) => promotion.edge === edge && holderOf(edge, promotion.module) === module))
      return true;
    return (developed.get(`${edge.from.name}\0${module}`) ?? []).some((path) => {
      const counterpart = lanes.counterpart(edge, path) ?? '';
      const blob = set.after.get(counterpart);
      return blob !== undefined && facts(counterpart, blob)?.shim === false;
    });
  }

  /** Its production counterpart first, else the first path in order. */
  function placeOutside(files: readonly GoneFile[], edge: PromotionEdge): string | undefined {
    const places: string[] = [];
    for (const { path, blob } of files) {
      if (isPackageInit(path)) continue;
      const counterpart = lanes.counterpart(edge, path) ?? '';
      if (range.head.get(counterpart) === blob) return counterpart;
      const place = outside.get(`${edge.from.name}\0${blob}`);
      if (place !== undefined) places.push(place);
    }
    return places.sort()[0];
  }
}

/** Files that a change adds to the development lanes. */
class Arrivals {
  readonly #blobs = new Set<string>();
  readonly #byName = new Map<string, GoneFile[]>();

  constructor(set: ChangeSet, lanes: LaneMap) {
    for (const { path, before, after } of set.changes) {
      const edge = before === undefined && after !== undefined ? lanes.edgeFrom(path) : undefined;
      if (!edge || after === undefined) continue;
      this.#blobs.add(`${edge.from.name}\0${after}`);
      if (isPackageInit(path)) continue;
      const key = `${edge.from.name}\0${baseName(path)}`;
      const sameName = this.#byName.get(key) ?? [];
      this.#byName.set(key, sameName);
      // Each is compared with each file of this name that went: a bound keeps thousands of `utils.py` from multiplying.
      if (sameName.length < 20) sameName.push({ path, blob: after });
    }
  }

  holds(edge: PromotionEdge, blob: string): boolean {
    return this.#blobs.has(`${edge.from.name}\0${blob}`);
  }

  named(edge: PromotionEdge, name: string): readonly GoneFile[] {
    return this.#byName.get(`${edge.from.name}\0${name}`) ?? [];
  }
}

interface GoneFile {
  readonly path: string;
  readonly blob: string;
}

interface Gone {
  readonly edge: PromotionEdge;
  readonly module: string;
  readonly files: GoneFile[];
}

/** Paths of development code by `<lane>\0<module>`. */
function developmentCode(tree: TreeFiles, lanes: LaneMap): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const path of tree.keys()) {
    const edge = isCode(path) ? lanes.edgeFrom(path) : undefined;
    const module = edge && moduleOf(edge, path);
    if (!edge || module === undefined) continue;
    const key = `${edge.from.name}\0${module}`;
    const paths = found.get(key) ?? [];
    found.set(key, paths);
    paths.push(path);
  }
  return found;
}

/** First path outside its lane at which the content of a file that went stands, by `<lane>\0<blob>`. */
function placesOutside(head: TreeFiles, gone: readonly Gone[], lanes: LaneMap): Map<string, string> {
  const edgesOf = new Map<string, Set<PromotionEdge>>();
  for (const { edge, files } of gone) {
    for (const { blob } of files) edgesOf.set(blob, (edgesOf.get(blob) ?? new Set()).add(edge));
  }
  const places = new Map<string, string>();
  for (const [path, blob] of head) {
    for (const edge of edgesOf.get(blob) ?? []) {
      if (lanes.edgeFrom(path) === edge) continue;
      const key = `${edge.from.name}\0${blob}`;
      const known = places.get(key);
      if (known === undefined || path < known) places.set(key, path);
    }
  }
  return places;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
