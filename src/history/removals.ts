import type { Removal } from '../domain/history.ts';
import { edgeKey, type LaneMap } from '../domain/lane.ts';
import { isCode, isPackageInit, moduleOf } from '../domain/module-path.ts';
import { compareText } from '../domain/order.ts';
import { Arrivals } from './arrivals.ts';
import { isGone } from './empty-blob.ts';
import type { Facts } from './facts.ts';
import type { ChangeSet, RangeEnds } from './promotions.ts';
import { relocationsOf } from './relocation.ts';
import { holdsNoCode } from './similarity.ts';
import { indexOf } from './tree-index.ts';

/**
 * Production modules of which a change leaves no code. What moved within production or with it, shims, and an `__init__.py`
 * without a line are no loss.
 */
export function findRemovals(set: ChangeSet, range: RangeEnds, lanes: LaneMap, facts: Facts): Removal[] {
  const gone = new Map<string, { removal: Removal & { files: string[] } }>();
  const arrivals = new Arrivals(set, lanes, 'to');
  const relocations = relocationsOf(set, range, lanes);
  for (const { path, before, after } of set.changes) {
    if (before === undefined || isGone(before) || !isGone(after) || !isCode(path)) continue;
    // What the base does not hold came and went in the range, or went in the base; what the head holds came back.
    if (!range.base.has(path) || !isGone(range.head.get(path))) continue;
    if (relocations.wentAlong(path)) continue;
    const edge = lanes.edgeInto(path);
    const module = edge && moduleOf(edge, path);
    if (!edge || module === undefined || !holdsCode(path, before, facts)) continue;
    const file = { path, blob: before };
    if (arrivals.holds(edge, file, facts) || arrivals.holdsTwin(edge, file)) continue;
    const key = `${edgeKey(edge)}\0${module}`;
    const entry = gone.get(key) ?? { removal: { module, edge, commit: set.commit, files: [] } };
    gone.set(key, entry);
    entry.removal.files.push(path);
  }
  if (gone.size === 0) return [];
  const index = indexOf(set.after, lanes);
  const left = new Set<string>();
  for (const [key, { removal }] of gone) {
    for (const path of index.codeOf(removal.edge, 'to', removal.module)) {
      const blob = set.after.get(path);
      // A shim that took the place of the code keeps the module's name alive.
      if (blob === undefined || isGone(blob)) continue;
      const text = facts(path, blob)?.text;
      if (!(isPackageInit(path) && text && holdsNoCode(text))) left.add(key);
    }
  }
  return [...gone]
    .flatMap(([key, { removal }]) => (left.has(key) ? [] : [{ ...removal, files: removal.files.sort() }]))
    .sort((a, b) => compareText(a.module, b.module) || compareText(edgeKey(a.edge), edgeKey(b.edge)));
}

function holdsCode(path: string, blob: string, facts: Facts): boolean {
  const found = facts(path, blob);
  return found !== undefined && !found.shim && !holdsNoCode(found.text);
}
