import { distance } from 'fastest-levenshtein';

/**
 * The one of `names` that `word` was most likely meant to be, for "did you mean"; undefined where none is near. Case,
 * `-` and `_` count as alike. A third of the letters may differ.
 */
export function closestName(word: string, names: Iterable<string>): string | undefined {
  // Longer words are no slip, and the distance costs their length.
  if (word.length > 60) return undefined;
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of names) {
    if (name === word || name.length > 60) continue;
    const between = distance(plain(word), plain(name));
    if (between > most(name) || between >= name.length) continue;
    if (!best || between < best.distance) best = { name, distance: between };
  }
  return best?.name;
}

/** Two letters that changed places are two steps: a name of five letters has room for one such slip. */
function most(name: string): number {
  return Math.max(name.length >= 5 ? 2 : 1, Math.floor(name.length / 3));
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('-', '_');
}
