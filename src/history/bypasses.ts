import type { Bypass } from '../domain/history.ts';
import type { LaneMap, PromotionEdge } from '../domain/lane.ts';
import { isCode, isPackageInit } from '../domain/module-path.ts';
import { isGone } from './empty-blob.ts';
import type { Facts, TreeFiles } from './facts.ts';
import { type ChangeSet, findCopies, isOldProduction, isTest, type RangeEnds } from './promotions.ts';
import { similarity, type TextMeasure } from './similarity.ts';

/** Significant lines from which a file is more than what everybody writes. */
const leastLines = 10;
/** Per cent from which a file of another path is a copy. */
const leastAlike = 80;

/** Production code that is new and no copy of its counterpart: it may come from another path of the development lane. */
export interface Stranger {
  readonly path: string;
  readonly blob: string;
  readonly text: TextMeasure;
  /** The promotions by which it could have come, the innermost first. */
  readonly edges: readonly PromotionEdge[];
}

/** The strangers of a change, in its order. `__init__.py`, shims, tests and short files are none. */
export function strangersIn(set: ChangeSet, range: RangeEnds, lanes: LaneMap, facts: Facts): Stranger[] {
  const copied = new Set(
    findCopies(set, range, lanes, facts, () => false).flatMap((copy) => (copy.alike ? [copy.path] : [])),
  );
  // Asked last: it goes through all of production, for each commit.
  let known: ReadonlySet<string> | undefined;
  const isKnown = (blob: string) => {
    known ??= productionBlobs(set, range, lanes);
    return known.has(blob);
  };
  return set.changes.flatMap(({ path, after }): Stranger[] => {
    if (after === undefined || isGone(after) || !isCode(path) || copied.has(path)) return [];
    if (isPackageInit(path) || isTest(path)) return [];
    const edges = lanes.edgesInto(path);
    if (edges.length === 0 || isOldProduction(path, set, range, lanes, facts)) return [];
    // What production holds elsewhere was moved or copied within it.
    if (isKnown(after)) return [];
    const found = facts(path, after);
    if (!found || found.shim || found.text.total < leastLines) return [];
    return [{ path, blob: after, text: found.text, edges }];
  });
}

function productionBlobs(set: ChangeSet, range: RangeEnds, lanes: LaneMap): Set<string> {
  const added = new Set(set.changes.flatMap(({ path, after }) => (lanes.edgesInto(path).length > 0 && after) || []));
  const known = new Set<string>();
  for (const tree of added.size > 0 ? [set.before, range.base] : []) {
    for (const [path, blob] of tree) if (added.has(blob) && lanes.edgesInto(path).length > 0) known.add(blob);
  }
  return known;
}

/** A development file that production code may have come from. */
export interface Source {
  readonly path: string;
  readonly blob: string;
}

/** Development code that was there before the change, or was in between; sorted by path. */
export function sourcesOf(set: ChangeSet, range: RangeEnds, lanes: LaneMap): Source[] {
  const blobs = new Map<string, Set<string>>();
  const add = (path: string, blob: string) => {
    if (!isCode(path) || isPackageInit(path) || isGone(blob) || lanes.edgesFrom(path).length === 0) return;
    blobs.set(path, (blobs.get(path) ?? new Set()).add(blob));
  };
  const trees: TreeFiles[] = set.before === range.base ? [set.before] : [set.before, range.base];
  for (const tree of trees) for (const [path, blob] of tree) add(path, blob);
  for (const [path, held] of range.between ?? []) for (const blob of held) add(path, blob);
  return [...blobs.keys()].sort().flatMap((path) => [...(blobs.get(path) ?? [])].map((blob) => ({ path, blob })));
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
    if (text && Math.min(text.total, stranger.text.total) * 3 < Math.max(text.total, stranger.text.total) * 2) return;
    const percent = text === null ? 100 : similarity(stranger.text, text);
    const { path } = stranger;
    if (percent < leastAlike || percent <= (this.#best.get(path)?.similarity ?? 0)) return;
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

function isScript(path: string): boolean {
  return !path.endsWith('.py');
}
