import type { FileChange, PromotedFile, Promotion } from '../domain/history.ts';
import type { LaneMap, PromotionEdge } from '../domain/lane.ts';
import { isCode, isPackageInit, moduleOf } from '../domain/module-path.ts';
import { compareText } from '../domain/order.ts';
import { isGone } from './empty-blob.ts';
import type { Facts, TreeFiles } from './facts.ts';
import { nameParts } from './naming.ts';
import { relocationsOf } from './relocation.ts';
import { copyThreshold, holdsNoCode, similarity, type TextMeasure } from './similarity.ts';
import { indexOf } from './tree-index.ts';

/** One commit, or a range as a whole, with the trees around it. */
export interface ChangeSet {
  /** Null for a range as a whole. */
  readonly commit: string | null;
  readonly changes: readonly FileChange[];
  readonly before: TreeFiles;
  readonly after: TreeFiles;
}

/** The trees at the two ends of the range. */
export interface RangeEnds {
  readonly base: TreeFiles;
  readonly head: TreeFiles;
  /** What development files held between the two, by path: code may be added and moved out again in one range. */
  readonly between?: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * Development files that some commit left without a line of code, as `<path>\0<blob>`, where that was found before; else
   * it is asked file by file.
   */
  readonly blanked?: ReadonlySet<string>;
  /** Files that a commit of the range copied, where the range is judged as a whole after its commits. */
  readonly copied?: ReadonlySet<string>;
  /** Files that commits brought which a commit of the range reverts. */
  readonly reverted?: ReadonlySet<string>;
}

/** A production file that came with the change, and the development file at its counterpart's place. */
export interface CopiedFile extends PromotedFile {
  readonly edge: PromotionEdge;
  readonly role: 'code' | 'init' | 'data';
  /** Whether it is enough alike to be a copy. */
  readonly alike: boolean;
  /** Production held this content at this path before. */
  readonly restored: boolean;
  /** Git's names of the two contents: of the development one the most alike. */
  readonly blob: string;
  readonly original: string;
}

/**
 * What a change promotes: "Promotions in a range of commits" of `semantics.md`. `wasHeld` tells whether production held a
 * blob at a path before the range.
 */
export function findPromotions(
  set: ChangeSet,
  range: RangeEnds,
  lanes: LaneMap,
  facts: Facts,
  wasHeld: (path: string, blob: string) => boolean,
): Promotion[] {
  const places = set.changes.map((change) => copiesOf(change, set, range, lanes, facts, wasHeld));
  const copies = places.flatMap((found) => original(found) ?? []);
  // What joins a promotion goes with its code, along whichever edge that came.
  const joining = places.flat().filter((copy) => copy.role !== 'code');
  const inits = copies.filter((copy) => copy.role === 'init' && copy.alike && !copy.restored && isOwnCode(copy));
  const promotions: Promotion[] = [];
  for (const edge of lanes.edges) {
    const ofEdge = copies.filter((copy) => copy.edge === edge);
    const starters = [
      ...ofEdge.filter((copy) => copy.role === 'code' && copy.alike && !copy.restored && !isTest(copy.path)),
      ...inits.filter((copy) => copy.edge === edge && isSoleCode(copy)),
    ];
    for (const part of nameParts(
      edge,
      starters.map((copy) => copy.path),
      set,
      lanes,
      facts,
    )) {
      const files = [
        ...ofEdge.filter((copy) => copy.role === 'code' && copy.alike),
        ...joining.filter((copy) => copy.edge === edge),
      ]
        .filter((copy) => part.holds(copy.path))
        .map(({ path, counterpart, similarity }): PromotedFile => ({ path, counterpart, similarity }))
        .sort((a, b) => compareText(a.path, b.path));
      promotions.push({ module: part.name, path: part.path, edge, commit: set.commit, files });
    }
  }
  return promotions;

  /** An `__init__.py` that was made in both lanes at once, or that forwards to what it finds at run time, is no copy. */
  function isOwnCode({ path, blob, counterpart }: CopiedFile): boolean {
    const text = facts(path, blob)?.text;
    if (text === undefined || holdsNoCode(text) || isBridge(text)) return false;
    if (range.copied?.has(path)) return true;
    return set.before.has(counterpart) || range.base.has(counterpart) || range.between?.has(counterpart) === true;
  }

  /** An `__init__.py` is a promotion of its own only where its module has no other code. */
  function isSoleCode({ edge, path }: CopiedFile): boolean {
    const module = moduleOf(edge, path);
    if (module === undefined) return false;
    return [set.before, range.base].every((tree) =>
      [...indexOf(tree, lanes).codeOf(edge, 'from', module)].every(isPackageInit),
    );
  }
}

/** Production files that the change brought back: no promotion, but no surprise either. */
export function findRestored(
  set: ChangeSet,
  range: RangeEnds,
  lanes: LaneMap,
  facts: Facts,
  wasHeld: (path: string, blob: string) => boolean,
): string[] {
  return set.changes.flatMap((change) => {
    const copy = original(copiesOf(change, set, range, lanes, facts, wasHeld));
    return copy?.restored ? [copy.path] : [];
  });
}

/** Tests go along with the code that they are about. */
export function isTest(path: string): boolean {
  return /(?:^|\/)(?:conftest\.py|test_[^/]*\.py|[^/]*_test\.py|[^/]*\.(?:test|spec)\.[cm]?[jt]sx?)$/.test(path);
}

/** Imports modules by names and takes over what they hold: a shim that no static reading can tell. */
export function isBridge({ lines }: TextMeasure): boolean {
  const all = [...lines.keys()];
  return (
    all.some((line) => /\b(?:import_module|__import__)\(/.test(line)) &&
    all.some((line) => /\bglobals\(\)|\bsys\.modules\b|^def __getattr__\(/.test(line))
  );
}

/** Code that came to its counterpart's place, whether it is a copy or not. */
export function findCopies(
  set: ChangeSet,
  range: RangeEnds,
  lanes: LaneMap,
  facts: Facts,
  wasHeld: (path: string, blob: string) => boolean,
): CopiedFile[] {
  return set.changes.flatMap((change) => {
    const copy = original(copiesOf(change, set, range, lanes, facts, wasHeld));
    return copy?.role === 'code' ? [copy] : [];
  });
}

/** Of the places that a file may have come from the first that it is alike to, else the innermost. */
function original(copies: readonly CopiedFile[]): CopiedFile | undefined {
  return copies.find((copy) => copy.alike) ?? copies[0];
}

/** Production roots may be nested: a file is compared with its counterpart along each edge, the innermost first. */
function copiesOf(
  change: FileChange,
  set: ChangeSet,
  range: RangeEnds,
  lanes: LaneMap,
  facts: Facts,
  wasHeld: (path: string, blob: string) => boolean,
): CopiedFile[] {
  if (change.after === undefined) return [];
  return lanes.edgesInto(change.path).flatMap((edge) => copyOf(change, edge, set, range, lanes, facts, wasHeld) ?? []);
}

function copyOf(
  { path, after }: FileChange,
  edge: PromotionEdge,
  set: ChangeSet,
  range: RangeEnds,
  lanes: LaneMap,
  facts: Facts,
  wasHeld: (path: string, blob: string) => boolean,
): CopiedFile | undefined {
  const counterpart = lanes.counterpart(edge, path);
  if (after === undefined || !counterpart) return undefined;
  const originals = new Set<string>();
  for (const tree of [set.before, set.after, range.base, range.head]) {
    const blob = tree.get(counterpart);
    if (blob !== undefined) originals.add(blob);
  }
  for (const blob of range.between?.get(counterpart) ?? []) originals.add(blob);
  if (originals.size === 0 || isOldProduction(path, set, range, lanes, facts)) return undefined;
  const role = isPackageInit(path) ? 'init' : isCode(path) ? 'code' : 'data';
  const { percent, alike, original } = likeness(path, after, counterpart, originals, role, facts);
  const shim = role !== 'data' && facts(path, after)?.shim === true;
  // A package's `__init__.py` often only re-exports its own files; one that is no copy and forwards elsewhere is a shim.
  if (shim && (role === 'code' || !alike)) return undefined;
  return {
    path,
    counterpart,
    similarity: percent,
    edge,
    role,
    alike,
    restored: wasHeld(path, after),
    blob: after,
    original,
  };
}

/**
 * Whether production had the file already, before this change or before the range, also below the root that it had then; a
 * shim does not count.
 */
export function isOldProduction(path: string, set: ChangeSet, range: RangeEnds, lanes: LaneMap, facts: Facts): boolean {
  if (relocationsOf(set, range, lanes).cameAlong(path)) return true;
  // A merge of the base into a branch brings files against its first parent that are old in the range.
  for (const tree of [set.before, range.base]) {
    const blob = tree.get(path);
    if (blob === undefined) continue;
    if (!isCode(path)) return true;
    // A placeholder without a line of code holds the place for nothing.
    const known = isGone(blob) ? undefined : facts(path, blob);
    if (!isGone(blob) && known?.shim !== true && !(known?.isText && holdsNoCode(known.text))) return true;
  }
  return false;
}

function likeness(
  path: string,
  blob: string,
  counterpart: string,
  originals: ReadonlySet<string>,
  role: CopiedFile['role'],
  facts: Facts,
): { percent: number; alike: boolean; original: string } {
  if (originals.has(blob)) return { percent: 100, alike: true, original: blob };
  let percent = 0;
  let alike = false;
  let nearest = [...originals][0] ?? blob;
  const copy = facts(path, blob);
  for (const original of originals) {
    const source = facts(counterpart, original);
    if (!copy || !source || (role === 'code' && source.shim)) continue;
    const alikeness = similarity(copy.text, source.text);
    if (alikeness > percent) [percent, nearest] = [alikeness, original];
    alike ||= alikeness >= copyThreshold(copy.text, source.text);
  }
  return { percent, alike, original: nearest };
}
