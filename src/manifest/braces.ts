/** So many globs one glob may stand for. */
export const mostAlternatives = 100;

/**
 * `{a,b}/c` → `a/c` and `b/c`; nested ones as well. Braces without a comma between them, and those that are not closed, are
 * letters. Null where there would be too many.
 */
export function expandBraces(glob: string): readonly string[] | null {
  if (!glob.includes('{')) return [glob];
  const found: string[] = [];
  // Each step writes out one pair, so that what waits is never more than what is left to write out.
  const waiting = [glob];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    const pair = firstPair(text);
    if (!pair) found.push(text);
    else {
      const [head, tail] = [text.slice(0, pair.open), text.slice(pair.close + 1)];
      for (const part of pair.parts.toReversed()) waiting.push(head + part + tail);
    }
    // Equal ones count as well: sixty times {a,a} are one glob, found in 2^60 ways.
    if (found.length + waiting.length > mostAlternatives) return null;
  }
  return [...new Set(found)];
}

interface Pair {
  readonly open: number;
  readonly close: number;
  readonly parts: readonly string[];
}

/** The first pair of braces that holds a comma of its own; in one pass, since a thousand may be open at once. */
function firstPair(text: string): Pair | null {
  const waiting: { readonly open: number; readonly commas: number[] }[] = [];
  let first: { readonly open: number; readonly commas: readonly number[]; readonly close: number } | null = null;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '{') waiting.push({ open: at, commas: [] });
    else if (character === ',') waiting.at(-1)?.commas.push(at);
    else if (character === '}') {
      const pair = waiting.pop();
      if (pair && pair.commas.length > 0 && (first === null || pair.open < first.open)) first = { ...pair, close: at };
    }
  }
  if (first === null) return null;
  const bounds = [first.open, ...first.commas, first.close];
  const parts = bounds.slice(1).map((end, index) => text.slice((bounds[index] ?? 0) + 1, end));
  return { open: first.open, close: first.close, parts };
}
