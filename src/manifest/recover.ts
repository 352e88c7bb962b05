// Reads on after an error of the text: without this, one tab would hide or distort all that follows it.
import type { YAMLError } from 'yaml';
import { type Composed, compose, type Refusal } from './compose.ts';
import type { ManifestText } from './text.ts';
import { shiftsWhatFollows } from './yaml-errors.ts';

const mostMends = 20;
/** Characters that all attempts together may read. */
const mostRead = 1_000_000;

export interface Recovered {
  readonly composed: Composed;
  /** The errors to tell: each that shifts what follows, without those that came of it, and all others. */
  readonly errors: readonly YAMLError[];
  /** Lines where the text was left out, so that the rest could be read. */
  readonly mended: ReadonlySet<number>;
  /** The line from which nothing can be relied on; null where the rest could be read. */
  readonly lost: number | null;
}

/**
 * Composes a text. Where an error shifts what follows, the rest of its line is left out and the text composed again,
 * until no such error is left; where that does not come to an end, only what stands before the first one counts.
 */
export function recover(text: ManifestText): Recovered | Refusal {
  const whole = compose(text.text);
  if ('refused' in whole) return whole;
  const lineOf = (error: YAMLError) => text.place(error.pos[0], error.pos[0]).line ?? 1;
  const mended = new Set<number>();
  const shifting: YAMLError[] = [];
  let current = text.text;
  let composed = whole;
  for (let attempt = 0; ; attempt++) {
    const error = firstShift(composed);
    if (!error) return { composed, errors: [...shifting, ...composed.document.errors], mended, lost: null };
    const shorter = leaveOut(current, error.pos[0], mended.has(lineOf(error)));
    if (attempt === mostMends || (attempt + 1) * text.text.length > mostRead || shorter === current) break;
    // An error on the line after a mended one comes of it, or is the same slip once more.
    if (!mended.has(lineOf(error)) && !mended.has(lineOf(error) - 1)) shifting.push(error);
    mended.add(lineOf(error));
    current = shorter;
    const next = compose(current);
    if ('refused' in next) break;
    composed = next;
  }
  const first = firstShift(whole);
  const lost = first ? lineOf(first) : null;
  const before = whole.document.errors.filter((error) => error === first || lost === null || lineOf(error) < lost);
  return { composed: whole, errors: before, mended: new Set(), lost };
}

function firstShift(composed: Composed): YAMLError | undefined {
  return composed.document.errors
    .filter(shiftsWhatFollows)
    .reduce<YAMLError | undefined>(
      (first, error) => (first && first.pos[0] <= error.pos[0] ? first : error),
      undefined,
    );
}

/** The text with the line's rest from `offset` blank, or the whole line; offsets after it stay as they are. */
function leaveOut(text: string, offset: number, wholeLine: boolean): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.indexOf('\n', offset);
  const end = found < 0 ? text.length : found;
  const from = wholeLine || text.slice(offset, end).trim() === '' ? start : offset;
  return text.slice(0, from) + ' '.repeat(end - from) + text.slice(end);
}
