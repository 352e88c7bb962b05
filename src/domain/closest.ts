import { distance } from 'fastest-levenshtein';

/**
 * The one of `names` that `word` was most likely meant to be, for "did you mean"; undefined where none is near. Case,
 * `-` and `_` count as alike. A third of the letters may differ, or it is the start of one of them alone.
 */
export function closestName(word: string, names: Iterable<string>): string | undefined {
  // Longer words are no slip, and the distance costs their length.
  if (word.length > 60) return undefined;
  const starts: string[] = [];
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of names) {
    if (name === word || name.length > 60) continue;
    // The start of one name alone is an abbreviation of it.
    if (word.length >= 4 && plain(name).startsWith(plain(word))) starts.push(name);
    const between = distance(plain(word), plain(name));
    if (between > most(name) || between >= name.length) continue;
    if (!best || between < best.distance) best = { name, distance: between };
  }
  return best?.name ?? (starts.length === 1 ? starts[0] : undefined);
}

/** The end of a message that names the nearest of some names; empty where none is near enough to be a slip. */
export function didYouMean(word: string, names: Iterable<string>): string {
  return suggestion(closestName(word, names));
}

/** The same for a name that was found already; `shown` where it may hold more than a word of ours. */
export function suggestion(name: string | undefined, shown = `"${name}"`): string {
  return name === undefined ? '' : `; did you mean ${shown}?`;
}

/** Two letters that changed places are two steps: a name of five letters has room for one such slip. */
function most(name: string): number {
  return Math.max(name.length >= 5 ? 2 : 1, Math.floor(name.length / 3));
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('-', '_');
}
