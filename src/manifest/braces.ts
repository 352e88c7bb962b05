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

/** The first pair of braces that holds a comma of its own. */
function firstPair(text: string): Pair | null {
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
    const commas: number[] = [];
    let depth = 0;
    for (let at = open; at < text.length; at++) {
      const character = text[at];
      if (character === '{') depth++;
      else if (character === ',' && depth === 1) commas.push(at);
      else if (character === '}' && --depth === 0) {
        if (commas.length === 0) break;
        const bounds = [open, ...commas, at];
        const parts = bounds.slice(1).map((end, index) => text.slice((bounds[index] ?? 0) + 1, end));
        return { open, close: at, parts };
      }
    }
  }
  return null;
}
