import { groupedBy } from '../domain/group.ts';
import type { Bypass } from '../domain/history.ts';
import type { LaneMap, PromotionEdge } from '../domain/lane.ts';
import { isCode, isPackageInit, withoutEnding } from '../domain/module-path.ts';
import { compareText } from '../domain/order.ts';
import { directoryOf } from '../domain/path.ts';
import { isGone } from './empty-blob.ts';
import type { Facts, TreeFiles } from './facts.ts';
import { type ChangeSet, findCopies, isOldProduction, isTest, type RangeEnds } from './promotions.ts';
import { similarity, type TextMeasure } from './similarity.ts';
import { indexOf } from './tree-index.ts';

/** Significant lines from which a file is more than what everybody writes. */
const leastLines = 10;
/** Per cent from which a file of another path is a copy. */
const leastAlike = 80;

/** Production code that is new and no copy of its counterpart: it may come from another path of the development lane. */
export interface Stranger {
  readonly path: string;
  readonly blob: string;
  readonly text: TextMeasure;
  /** Too few lines to be like another file by more than chance. */
  readonly short: boolean;
  /** The promotions by which it could have come, the innermost first. */
  readonly edges: readonly PromotionEdge[];
}

/**
 * The strangers of a change, in its order. Shims and tests are none, nor is an `__init__.py` without code of its own, nor are short
 * files that define nothing; one that does is `short`: only the same content tells where it came from.
 */
export function strangersIn(set: ChangeSet, range: RangeEnds, lanes: LaneMap, facts: Facts): Stranger[] {
  const copied = new Set(
    findCopies(set, range, lanes, facts, () => false).flatMap((copy) => (copy.alike ? [copy.path] : [])),
  );
  const isKnown = (blob: string) =>
    [set.before, range.base].some((tree) =>
      [...indexOf(tree, lanes).pathsOf(blob)].some((path) => lanes.edgesInto(path).length > 0),
    );
  return set.changes.flatMap(({ path, after }): Stranger[] => {
    if (after === undefined || isGone(after) || !isCode(path) || copied.has(path)) return [];
    if (isTest(path)) return [];
    const edges = lanes.edgesInto(path);
    if (edges.length === 0 || isOldProduction(path, set, range, lanes, facts)) return [];
    // What production holds elsewhere was moved or copied within it.
    if (isKnown(after)) return [];
    const found = facts(path, after);
    if (!found || found.shim) return [];
    if (isPackageInit(path) && found.text.total - found.text.imports < leastLines) return [];
    const short = found.text.total < leastLines;
    if (short && !definesCode(found.text)) return [];
    return [{ path, blob: after, text: found.text, short, edges }];
  });
}

/** Whether a short file holds what somebody wrote: a definition with a body, or a value, and not imports and texts alone. */
function definesCode({ lines, total, imports }: TextMeasure): boolean {
  const own = [...lines.keys()].filter((line) => !/^(?:pass|\.\.\.|["'#].*|__\w+__\s*[:=].*|[\])},;]*)$/.test(line));
  return total - imports >= 2 && own.length >= 2 && own.some((line) => definition.test(line));
}

const definition =
  /^(?:(?:async\s+)?def\s|class\s|[A-Za-z_]\w*\s*(?::[^=]+)?=[^=]|export\s|(?:async\s+)?function\b|(?:const|let|var)\s)/;

/** A development file that production code may have come from. */
export interface Source {
  readonly path: string;
  readonly blob: string;
}

/** Development code that was there before the change, or was in between; sorted by path. */
export function sourcesOf(set: ChangeSet, range: RangeEnds, lanes: LaneMap): Source[] {
  const blobs = new Map<string, Set<string>>();
  const add = (path: string, blob: string) => {
    if (!isSource(path, blob, lanes)) return;
    blobs.set(path, (blobs.get(path) ?? new Set()).add(blob));
  };
  const trees: TreeFiles[] = set.before === range.base ? [set.before] : [set.before, range.base];
  for (const tree of trees) for (const [path, blob] of tree) add(path, blob);
  for (const [path, held] of range.between ?? []) for (const blob of held) add(path, blob);
  return [...blobs.keys()].sort().flatMap((path) => [...(blobs.get(path) ?? [])].map((blob) => ({ path, blob })));
}

/** Whether `sourcesOf` finds any. */
export function holdsSources(set: ChangeSet, range: RangeEnds, lanes: LaneMap): boolean {
  for (const tree of [set.before, range.base]) {
    for (const [path, blob] of tree) if (isSource(path, blob, lanes)) return true;
  }
  return [...(range.between ?? [])].some(([path, held]) => [...held].some((blob) => isSource(path, blob, lanes)));
}

/** Those of `sourcesOf` that hold one of these contents: what there is to find without walking through the trees. */
export function sourcesWith(contents: Iterable<string>, set: ChangeSet, range: RangeEnds, lanes: LaneMap): Source[] {
  const found = new Map<string, Source>();
  const wanted = new Set(contents);
  const add = (path: string, blob: string) => {
    if (isSource(path, blob, lanes)) found.set(`${path}\0${blob}`, { path, blob });
  };
  for (const tree of [set.before, range.base]) {
    const index = indexOf(tree, lanes);
    for (const blob of wanted) for (const path of index.pathsOf(blob)) add(path, blob);
  }
  for (const [path, held] of range.between ?? []) for (const blob of held) if (wanted.has(blob)) add(path, blob);
  return [...found.values()].sort((a, b) => compareText(a.path, b.path));
}

function isSource(path: string, blob: string, lanes: LaneMap): boolean {
  return isCode(path) && !isGone(blob) && lanes.edgesFrom(path).length > 0;
}

/** Of a short file with this many originals nobody can say where it came from: it is what everybody writes. */
const mostOriginals = 3;

/** The strangers that are a development file byte for byte, each with the path of every one, in the order of the sources. */
export function sameContents(
  strangers: readonly Stranger[],
  sources: readonly Source[],
): readonly { readonly stranger: Stranger; readonly source: string }[] {
  const byBlob = groupedBy(strangers, ({ blob }) => blob);
  const originals = groupedBy(
    sources.filter(({ blob }) => byBlob.has(blob)),
    ({ blob }) => blob,
  );
  return [...originals].flatMap(([blob, found]) => {
    const meant = (byBlob.get(blob) ?? []).filter(({ short }) => !short || found.length <= mostOriginals);
    return found.flatMap(({ path }) => meant.map((stranger) => ({ stranger, source: path })));
  });
}

/** The edge by which a source could be promoted to where the stranger lies, under another path; undefined for none. */
export function bypassedEdge({ path, edges }: Stranger, source: string, lanes: LaneMap): PromotionEdge | undefined {
  const froms = lanes.edgesFrom(source);
  return edges.find((edge) => froms.includes(edge) && lanes.counterpart(edge, path) !== source);
}

/** Gathers what strangers are most alike to, source by source: nothing but the best is kept. */
export class Likenesses {
  readonly #best = new Map<string, Bypass>();
  readonly #lanes: LaneMap;
  readonly #commit: string | null;

  constructor(lanes: LaneMap, commit: string | null) {
    this.#lanes = lanes;
    this.#commit = commit;
  }

  /** @param text of the source; null where the two contents are the same. */
  compare(stranger: Stranger, source: string, text: TextMeasure | null): void {
    const edge = bypassedEdge(stranger, source, this.#lanes);
    if (edge === undefined || isScript(stranger.path) !== isScript(source)) return;
    if (!isOfOnePackage(this.#lanes.counterpart(edge, stranger.path) ?? '', source)) return;
    if (text && Math.min(text.total, stranger.text.total) * 3 < Math.max(text.total, stranger.text.total) * 2) return;
    if (text !== null && stranger.short) return;
    const percent = text === null ? 100 : similarity(stranger.text, text);
    const { path } = stranger;
    const best = this.#best.get(path);
    if (percent < leastAlike || percent < (best?.similarity ?? 0)) return;
    // Sources come in any order: of equal ones the first path.
    if (best && percent === best.similarity && best.source <= source) return;
    this.#best.set(path, { path, source, similarity: percent, edge, commit: this.#commit });
  }

  /** Whether the content of some development file stands there byte for byte. */
  isSame(path: string): boolean {
    return this.#best.get(path)?.similarity === 100;
  }

  /** By the order of the strangers. What is alike to production code that this change took away was moved. */
  found(strangers: readonly Stranger[], set: ChangeSet, facts: Facts): Bypass[] {
    const moved = set.changes.flatMap(({ path, before, after }) =>
      before !== undefined && after === undefined && isCode(path) && this.#lanes.edgesInto(path).length > 0
        ? [{ path, before }]
        : [],
    );
    return strangers.flatMap((stranger): Bypass[] => {
      const best = this.#best.get(stranger.path);
      if (!best) return [];
      const isMoved = moved.slice(0, mostMoved).some(({ path, before }) => {
        const text = facts(path, before)?.text;
        return text !== undefined && similarity(text, stranger.text) >= leastAlike;
      });
      return isMoved ? [] : [best];
    });
  }
}

/** Each is compared with each stranger that is a copy: a bound keeps a great move from multiplying. */
const mostMoved = 200;

/**
 * An `__init__.py` is what everybody writes: it counts as a copy of its own package's code alone, `foo.py` as `foo/__init__.py`
 * or the one file of a package as that, and the other way round.
 */
function isOfOnePackage(path: string, source: string): boolean {
  const inits = [path, source].filter(isPackageInit);
  if (inits.length !== 1) return inits.length === 0;
  const [other = ''] = [path, source].filter((each) => !isPackageInit(each));
  const directory = directoryOf(inits[0] ?? '');
  return directoryOf(other) === directory || `${withoutEnding(other)}/` === directory;
}

function isScript(path: string): boolean {
  return !path.endsWith('.py');
}
