import type { Deletion, FileChange, Promotion } from '../domain/history.ts';
import { edgeKey, type LaneMap, type PromotionEdge } from '../domain/lane.ts';
import { holderOf, isCode, isPackageInit, moduleOf, withoutEnding } from '../domain/module-path.ts';
import { compareText } from '../domain/order.ts';
import { Arrivals, type BlobAt } from './arrivals.ts';
import { isGone } from './empty-blob.ts';
import type { Facts, TreeFiles } from './facts.ts';
import { type ChangeSet, isTest, type RangeEnds } from './promotions.ts';
import { relocationsOf } from './relocation.ts';
import { replacedIn } from './replaced.ts';
import { copyThreshold, holdsNoCode, similarity } from './similarity.ts';
import { indexOf } from './tree-index.ts';

/**
 * Development code that a change takes out of its lane, or empties, or replaces by other code while it promotes it: a whole
 * module, or any code of a module that is in production or on its way there in `promotions`. A move inside the lane takes nothing out, nor does a move of the lane;
 * tests, shims, what a package shadows, and what a revert takes back are no loss.
 */
export function findDeletions(
  set: ChangeSet,
  range: RangeEnds,
  lanes: LaneMap,
  facts: Facts,
  promotions: readonly Promotion[],
): Deletion[] {
  const replaced = replacedIn(set, range, facts, promotions);
  const gone = goneModules(set, range, lanes, facts, replaced);
  if (gone.size === 0) return [];
  const arrivals = new Arrivals(set, lanes, 'from');
  const developed = developmentCode(set.before, lanes, gone);
  const left = developmentCode(set.after, lanes, gone);
  const copied = new Map(
    promotions.flatMap(({ files }) => files.map((file) => [file.counterpart, file.path] as const)),
  );
  const outside = placesOutside(range.head, [...gone.values()], lanes);
  const found: { deletion: Deletion; promoted: boolean }[] = [];
  for (const [key, { edge, module, files }] of gone) {
    const stayed = new Set(files.filter((file) => isKept(edge, file)).map((file) => file.path));
    const taken = files.filter((file) => !stayed.has(file.path));
    const whole = !(left.get(key) ?? []).some(holdsCode);
    // The `__init__.py` of a module whose code moved within the lane goes with it.
    if (taken.every((file) => isPackageInit(file.path)) && (stayed.size > 0 || !whole)) continue;
    const code = taken.filter((file) => !isGone(file.blob) && !isOfTests(file.path));
    if (
      code.every((file) => isPackageInit(file.path)) &&
      (code.length === 0 || taken.some((file) => isOfTests(file.path)))
    )
      continue;
    const promoted = isPromoted(key, edge, module);
    if (!whole && !promoted) continue;
    const movedTo = placeOutside(taken, edge);
    const paths = taken.map((file) => file.path).sort();
    const emptied = paths.filter((path) => set.after.has(path) && !replaced.has(path));
    const others = paths.filter((path) => replaced.has(path));
    const moves = movesOf(taken, edge);
    const parts = {
      ...(others.length === 0 ? {} : { replaced: others }),
      ...(movedTo === undefined ? {} : { movedTo }),
      ...(moves.length === 0 ? {} : { moves }),
    };
    found.push({ deletion: { module, edge, commit: set.commit, files: paths, emptied, whole, ...parts }, promoted });
  }
  return toldOnce(found);

  function isKept(edge: PromotionEdge, file: BlobAt): boolean {
    if (arrivals.holds(edge, file, facts)) return true;
    return !isProduced(edge, file.path) && arrivals.holdsTwin(edge, file);
  }

  function isProduced(edge: PromotionEdge, path: string): boolean {
    const counterpart = lanes.counterpart(edge, path) ?? '';
    const blob = set.after.get(counterpart);
    return blob !== undefined && facts(counterpart, blob)?.shim === false;
  }

  /** A file without a line of code keeps no module alive. */
  function holdsCode({ path, blob }: BlobAt): boolean {
    return !isGone(blob) && !isBlank(path, blob, facts);
  }

  function isPromoted(key: string, edge: PromotionEdge, module: string): boolean {
    if (promotions.some((promotion) => promotion.edge === edge && holderOf(edge, promotion.module) === module))
      return true;
    return (developed.get(key) ?? []).some(({ path }) => isProduced(edge, path));
  }

  /** Its production counterpart first, else the first path in order. */
  function placeOutside(files: readonly BlobAt[], edge: PromotionEdge): string | undefined {
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

  function movesOf(files: readonly BlobAt[], edge: PromotionEdge) {
    return files
      .flatMap(({ path, blob }) => {
        const counterpart = lanes.counterpart(edge, path) ?? '';
        if (range.head.get(counterpart) === blob || copied.get(path) === counterpart)
          return [{ path, to: counterpart }];
        const to = isPackageInit(path) ? undefined : outside.get(`${edge.from.name}\0${blob}`);
        return to === undefined ? [] : [{ path, to }];
      })
      .sort((a, b) => compareText(a.path, b.path));
  }
}

interface Gone {
  readonly edge: PromotionEdge;
  readonly module: string;
  readonly files: BlobAt[];
}

/** Development code that is deleted or emptied, by `<edge>\0<module>`. */
function goneModules(
  set: ChangeSet,
  range: RangeEnds,
  lanes: LaneMap,
  facts: Facts,
  replaced: ReadonlySet<string>,
): Map<string, Gone> {
  const gone = new Map<string, Gone>();
  const blanked = blankedIn(set, range, lanes, facts);
  const relocations = relocationsOf(set, range, lanes);
  for (const change of set.changes) {
    const { path, before } = change;
    if (before === undefined || !isCode(path)) continue;
    if (!isTakenOut(change) && !blanked.has(path) && !replaced.has(path)) continue;
    // What the base does not hold came and went in the range, or went in the base; what the head holds came back.
    const atHead = range.head.get(path);
    const isLost = isGone(atHead) || replaced.has(path) || (atHead !== undefined && isBlank(path, atHead, facts));
    if (!range.base.has(path) || !isLost) continue;
    if (relocations.wentAlong(path) || isShadowed(path, set) || facts(path, before)?.shim) continue;
    for (const edge of lanes.edgesFrom(path)) {
      const module = moduleOf(edge, path);
      // A revert of development work; what production has of it keeps its original.
      const isReverted = range.reverted?.has(path) && !set.after.has(lanes.counterpart(edge, path) ?? '');
      if (module === undefined || isReverted) continue;
      const key = `${edgeKey(edge)}\0${module}`;
      const entry = gone.get(key) ?? { edge, module, files: [] };
      gone.set(key, entry);
      entry.files.push({ path, blob: before });
    }
  }
  return gone;
}

/** `foo.py` beside a package `foo/`: it is never imported, and `shadowed-module` says so. */
function isShadowed(path: string, { before, after }: ChangeSet): boolean {
  if (!path.endsWith('.py')) return false;
  const init = `${withoutEnding(path)}/__init__.py`;
  return before.has(init) && after.has(init);
}

/** A test, or what helps the tests of its directory: production has its own. */
function isOfTests(path: string): boolean {
  return isTest(path) || /\/(?:tests|__tests__)\//.test(path);
}

/** Development files whose code a change replaced by comments, blanks and a docstring alone. Imports alone are no code to lose. */
function blankedIn(set: ChangeSet, range: RangeEnds, lanes: LaneMap, facts: Facts): Set<string> {
  return new Set(
    rewrittenCode(set.changes, lanes).flatMap(({ path, before, after }) => {
      const isBlanked = range.blanked?.has(`${path}\0${after}`) ?? isBlank(path, after, facts);
      if (!isBlanked) return [];
      const text = facts(path, before)?.text;
      if (text === undefined || text.isProse || text.total <= text.imports) return [];
      // A text whose quotes were mended was no code before.
      const now = facts(path, after)?.text;
      return now !== undefined && similarity(text, now) >= copyThreshold(text, now) ? [] : [path];
    }),
  );
}

/** Development code that a change gives another content. */
export function rewrittenCode(
  changes: readonly FileChange[],
  lanes: LaneMap,
): { readonly path: string; readonly before: string; readonly after: string }[] {
  return changes.flatMap(({ path, before, after }) => {
    if (before === undefined || after === undefined || isGone(before) || isGone(after)) return [];
    return isCode(path) && lanes.edgesFrom(path).length > 0 ? [{ path, before, after }] : [];
  });
}

/** Whether a text has no line of code: comments and a docstring are none. What cannot be read counts as code. */
export function isBlank(path: string, blob: string, facts: Facts): boolean {
  const found = facts(path, blob);
  return found?.isText === true && holdsNoCode(found.text);
}

function isTakenOut({ before, after }: FileChange): boolean {
  return after === undefined || (isGone(after) && !isGone(before));
}

/** Development code of these modules, by `<edge>\0<module>`. */
function developmentCode(tree: TreeFiles, lanes: LaneMap, of: ReadonlyMap<string, Gone>): Map<string, BlobAt[]> {
  const found = new Map<string, BlobAt[]>();
  const index = indexOf(tree, lanes);
  for (const [key, { edge, module }] of of) {
    const paths = [...index.codeOf(edge, 'from', module)];
    found.set(
      key,
      paths.map((path) => ({ path, blob: tree.get(path) ?? '' })),
    );
  }
  return found;
}

/** First path outside its lane at which the content of a file that went stands, by `<lane>\0<blob>`. */
function placesOutside(head: TreeFiles, gone: readonly Gone[], lanes: LaneMap): Map<string, string> {
  const lanesOf = new Map<string, Set<string>>();
  for (const { edge, files } of gone) {
    for (const { blob } of files) {
      if (!isGone(blob)) lanesOf.set(blob, (lanesOf.get(blob) ?? new Set()).add(edge.from.name));
    }
  }
  const places = new Map<string, string>();
  const index = indexOf(head, lanes);
  for (const [blob, inLanes] of lanesOf) {
    const paths = [...index.pathsOf(blob)].sort();
    for (const lane of inLanes) {
      const place = paths.find((path) => !lanes.edgesFrom(path).some((edge) => edge.from.name === lane));
      if (place !== undefined) places.set(`${lane}\0${blob}`, place);
    }
  }
  return places;
}

/** A file may be development code along several edges: it is told along that one by which it is promoted. Sorted by module. */
function toldOnce(found: readonly { readonly deletion: Deletion; readonly promoted: boolean }[]): Deletion[] {
  const told = new Set<string>();
  const kept: Deletion[] = [];
  for (const wanted of [true, false]) {
    for (const { deletion, promoted } of found) {
      if (promoted !== wanted || deletion.files.every((path) => told.has(path))) continue;
      for (const path of deletion.files) told.add(path);
      kept.push(deletion);
    }
  }
  return kept.sort((a, b) => compareText(a.module, b.module) || compareText(edgeKey(a.edge), edgeKey(b.edge)));
}
