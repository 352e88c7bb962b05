import { closestName, suggestion } from '../domain/closest.ts';
import { quote } from './quote.ts';
import type { Reading } from './reading.ts';
import type { Entry, MapValue } from './values.ts';

/** The keys that a map may hold, each with the names that other dialects have for it. */
export type KnownKeys<K extends string> = Readonly<Record<K, readonly string[]>>;

/**
 * The entries of a map by canonical key. A key that is not known is a warning with "did you mean"; a key that is given
 * twice, under two names, is an error, and the first counts. `where` follows "in": `lane "accepted"`.
 */
export function entriesOf<K extends string>(
  reading: Reading,
  map: MapValue,
  known: KnownKeys<K>,
  where: string,
): ReadonlyMap<K, Entry> {
  const canonical = canonicalNames(known);
  const found = new Map<K, Entry>();
  for (const entry of map.entries.values()) {
    const name = canonical.get(entry.key);
    if (name === undefined) {
      reportUnknown(reading, entry, Object.keys(known), canonical.keys(), where);
      continue;
    }
    const first = found.get(name);
    if (first) reportTwice(reading, first, entry, where);
    else found.set(name, entry);
  }
  return found;
}

function canonicalNames<K extends string>(known: KnownKeys<K>): ReadonlyMap<string, K> {
  const names = new Map<string, K>();
  for (const name in known) {
    names.set(name, name);
    for (const dialect of known[name]) names.set(dialect, name);
  }
  return names;
}

function reportUnknown(
  reading: Reading,
  entry: Entry,
  names: readonly string[],
  candidates: Iterable<string>,
  where: string,
): void {
  const meant = closestName(entry.key, candidates);
  const message = `unknown key ${quote(entry.key)} in ${where}${suggestion(meant)}`;
  const remedy = meant ? `write ${meant}:` : `remove it; the keys known here are ${names.join(', ')}`;
  reading.warning(entry.keyAt, `unknown key ${entry.key} in ${where}`, message, remedy);
}

function reportTwice(reading: Reading, first: Entry, second: Entry, where: string): void {
  const place = `at line ${first.keyAt.line ?? 1}`;
  const message = `"${second.key}" in ${where} states again what "${first.key}" states ${place}`;
  reading.error(second.keyAt, `${second.key} beside ${first.key} in ${where}`, message, 'keep one of the two');
}
