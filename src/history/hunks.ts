import type { Hunk, Rewrite } from '../domain/history.ts';
import type { Location } from '../domain/location.ts';
import type { SignificantLine } from './similarity.ts';

/** More places than this help nobody. */
const mostHunks = 50;

/**
 * Where two copies differ: runs of lines that one of them has and the other has not, in order, at most 50. Lines that stand
 * once on both sides hold the two together (as git's patience), so the work grows with the lines, not with their square.
 */
export function differingHunks(copy: readonly SignificantLine[], counterpart: readonly SignificantLine[]): Hunk[] {
  const hunks: Hunk[] = [];
  const waiting: Region[] = [{ a: 0, aEnd: copy.length, b: 0, bEnd: counterpart.length, depth: 0 }];
  for (let region = waiting.pop(); region && hunks.length < mostHunks; region = waiting.pop()) {
    const { a, aEnd, b, bEnd, depth } = trimmed(region, copy, counterpart);
    if (a === aEnd && b === bEnd) continue;
    const anchors = a === aEnd || b === bEnd || depth > deepest ? [] : anchorsOf(copy, counterpart, a, aEnd, b, bEnd);
    if (anchors.length === 0) {
      hunks.push({
        line: lineAt(copy, a),
        lines: extent(copy, a, aEnd),
        counterpartLine: lineAt(counterpart, b),
        counterpartLines: extent(counterpart, b, bEnd),
      });
      continue;
    }
    // The stack gives the first region first: the hunks come in the order of the lines.
    let [lastA, lastB] = [aEnd, bEnd];
    for (const [atA, atB] of anchors.reverse()) {
      waiting.push({ a: atA + 1, aEnd: lastA, b: atB + 1, bEnd: lastB, depth: depth + 1 });
      [lastA, lastB] = [atA, atB];
    }
    waiting.push({ a, aEnd: lastA, b, bEnd: lastB, depth: depth + 1 });
  }
  return hunks;
}

/** The places of hunks in the production file, each with what stands there in the development one. */
export function hunkPlaces({ path, counterpart, hunks }: Pick<Rewrite, 'path' | 'counterpart' | 'hunks'>): Location[] {
  return hunks.map((hunk) => ({ path, line: hunk.line, note: shownHunk(hunk, counterpart) }));
}

/** `lines 3-8 here, 3-9 in candidate/core/x/a.py` */
export function shownHunk(hunk: Hunk, counterpart: string): string {
  const here = hunk.lines === 0 ? 'nothing here' : `${shownLines(hunk.line, hunk.lines)} here`;
  const there = hunk.counterpartLines === 0 ? 'nothing' : shownLines(hunk.counterpartLine, hunk.counterpartLines);
  return `${here}, ${there} in ${counterpart}`;
}

function shownLines(first: number, count: number): string {
  return count === 1 ? `line ${first}` : `lines ${first}-${first + count - 1}`;
}

/** Below an anchor lines become unique that were not: a few times over is enough for what people write. */
const deepest = 8;

interface Region {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
  readonly depth: number;
}

function trimmed(region: Region, copy: readonly SignificantLine[], other: readonly SignificantLine[]): Region {
  let { a, aEnd, b, bEnd } = region;
  while (a < aEnd && b < bEnd && copy[a]?.text === other[b]?.text) {
    a++;
    b++;
  }
  while (a < aEnd && b < bEnd && copy[aEnd - 1]?.text === other[bEnd - 1]?.text) {
    aEnd--;
    bEnd--;
  }
  return { a, aEnd, b, bEnd, depth: region.depth };
}

/** Pairs of places of lines that stand once on each side, the longest run of them that rises on both. */
function anchorsOf(
  copy: readonly SignificantLine[],
  other: readonly SignificantLine[],
  a: number,
  aEnd: number,
  b: number,
  bEnd: number,
): (readonly [number, number])[] {
  const here = placesOfUnique(copy, a, aEnd);
  const there = placesOfUnique(other, b, bEnd);
  const pairs: (readonly [number, number])[] = [];
  for (const [text, at] of here) {
    const match = there.get(text);
    if (at >= 0 && match !== undefined && match >= 0) pairs.push([at, match]);
  }
  return longestRise(pairs);
}

/** By text, in the order of the lines; -1 for what stands there more than once. */
function placesOfUnique(lines: readonly SignificantLine[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const text = lines[at]?.text ?? '';
    places.set(text, places.has(text) ? -1 : at);
  }
  return places;
}

/** Patience sorting: the longest subsequence whose second numbers rise. The first numbers rise already. */
function longestRise(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tops: number[] = [];
  const before: number[] = [];
  for (const [index, [, value]] of pairs.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tops[low - 1] ?? -1) : -1;
    tops[low] = index;
  }
  const rise: (readonly [number, number])[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) rise.push(pair);
  }
  return rise.reverse();
}

/** The line of the text at a place; behind the last one where nothing stands there. */
function lineAt(lines: readonly SignificantLine[], at: number): number {
  return lines[at]?.line ?? (lines.at(-1)?.line ?? 0) + 1;
}

/** From the first of the run to its last, with what does not count in between. */
function extent(lines: readonly SignificantLine[], from: number, to: number): number {
  return from === to ? 0 : (lines[to - 1]?.line ?? 0) - (lines[from]?.line ?? 0) + 1;
}
