import type { Lane, LaneMap } from '../domain/lane.ts';
import { isCode, moduleOf } from '../domain/module-path.ts';
import type { TreeFiles } from './facts.ts';
import type { ChangeSet, RangeEnds } from './promotions.ts';

/** Lanes that a change moved whole, to or from a place that is in no lane: their files are neither new nor gone. */
export interface Relocations {
  /** Whether a file of a lane stood below the lane's former root. */
  cameAlong(path: string): boolean;
  /** Whether a file that a change took out of its lane stands below the root that the lane moved to. */
  wentAlong(path: string): boolean;
}

/**
 * A lane moved to its root where that held no code before, and from it where nothing is left there, and half of its code or
 * more stands at the same paths below the other root.
 */
export function relocationsOf(set: ChangeSet, range: RangeEnds, lanes: LaneMap): Relocations {
  const known = relocations.get(set);
  if (known) return known;
  const found = findRelocations(set, range, lanes);
  relocations.set(set, found);
  return found;
}

/** A change is asked about once for each of its files. */
const relocations = new WeakMap<ChangeSet, Relocations>();

function findRelocations({ changes, before, after }: ChangeSet, range: RangeEnds, lanes: LaneMap): Relocations {
  const ends = new Set(lanes.edges.flatMap((edge) => [edge.from, edge.to]));
  const added: string[] = [];
  const gone: string[] = [];
  for (const change of changes) {
    if (!isCode(change.path)) continue;
    if (change.before === undefined) added.push(change.path);
    else if (change.after === undefined) gone.push(change.path);
  }
  const isOutside = (path: string): boolean => lanes.laneOf(path) === undefined;
  const came = new Set<string>();
  const went = new Set<string>();
  for (const { root } of added.some(isOutside) || gone.some(isOutside) ? ends : noLanes) {
    const arrived = added.filter((path) => path.startsWith(root));
    if (arrived.length > 0 && !holds(before, root, isCode) && !holds(range.base, root, isCode)) {
      for (const path of movedAlong(arrived, root, gone.filter(isOutside))) came.add(path);
    }
    const left = gone.filter((path) => path.startsWith(root));
    if (modulesOf(left, lanes) > 1 && !holds(after, root, anything) && !holds(range.head, root, anything)) {
      for (const path of movedAlong(left, root, added.filter(isOutside))) went.add(path);
    }
  }
  return { cameAlong: (path) => came.has(path), wentAlong: (path) => went.has(path) };
}

/** Where its only module leaves a lane, that is what happened. */
function modulesOf(paths: readonly string[], lanes: LaneMap): number {
  const edges = (path: string) => [...lanes.edgesFrom(path), ...lanes.edgesInto(path)];
  return new Set(paths.flatMap((path) => edges(path).flatMap((edge) => moduleOf(edge, path) ?? []))).size;
}

const noLanes: ReadonlySet<Lane> = new Set();
const anything = (): boolean => true;

function holds(tree: TreeFiles, root: string, counts: (path: string) => boolean): boolean {
  for (const path of tree.keys()) if (path.startsWith(root) && counts(path)) return true;
  return false;
}

/** A root of a lane lies no deeper. */
const deepestRoot = 16;

/** Of these files of a lane those that stand below the one other root where most of them do; none where it is not half. */
function movedAlong(files: readonly string[], root: string, others: readonly string[]): string[] {
  const below = new Map(files.map((path) => [path.slice(root.length), path]));
  const byRoot = new Map<string, string[]>();
  for (const path of others) {
    for (let at = 0, depth = 0; depth <= deepestRoot; depth++) {
      const file = below.get(path.slice(at));
      const other = path.slice(0, at);
      if (file !== undefined) {
        const found = byRoot.get(other) ?? [];
        byRoot.set(other, found);
        found.push(file);
      }
      at = path.indexOf('/', at) + 1;
      if (at === 0) break;
    }
  }
  const most = [...byRoot.values()].reduce((a, b) => (b.length > a.length ? b : a), []);
  return most.length * 2 >= files.length ? most : [];
}
