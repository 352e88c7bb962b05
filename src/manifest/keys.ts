import { closestName, suggestion } from '../domain/closest.ts';
import { quote } from './quote.ts';
import type { Reading } from './reading.ts';
import { type Held, held } from './shape.ts';
import type { Entry, MapValue } from './values.ts';

/** How the value of a key is written: what it holds is what `held` reads, or has a reader of its own. */
export interface KeyRow {
  readonly holds: keyof Held | 'maps' | 'version' | 'lanes' | 'settings';
  /** The keys of the map, or of each map of the list. */
  readonly keys?: KeyTable;
  /** The names that other dialects have for it. */
  readonly also?: readonly string[];
  /** Of each text; without flags, so that a schema can hold it. */
  readonly pattern?: RegExp;
  /** The texts that it may be. */
  readonly values?: readonly string[];
  readonly required?: true;
  /** It is read only to be refused. */
  readonly refused?: true;
  /** What to write, ready to paste. */
  readonly example: string;
  /** For people: what it says. */
  readonly about: string;
}

export type KeyTable = Readonly<Record<string, KeyRow>>;

/** The keys that a map may hold, each with its row or with the names that other dialects have for it. */
export type KnownKeys<K extends string> = Readonly<Record<K, KeyRow | readonly string[]>>;

/**
 * The value of a key as its row has it; undefined where the key is not there, or with a problem where it holds something
 * else. `name` is what messages call it: `root of lane "accepted"`.
 */
export function readKey<Kind extends keyof Held>(
  reading: Reading,
  entry: Entry | undefined,
  row: KeyRow & { readonly holds: Kind },
  name: string,
): Held[Kind] | undefined {
  return entry && held(reading, entry.value, row.holds, { name, example: row.example });
}

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
      reportUnknown(reading, entry, known, where);
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
    for (const dialect of namesOf(known[name])) names.set(dialect, name);
  }
  return names;
}

function namesOf(row: KeyRow | readonly string[]): readonly string[] {
  return 'holds' in row ? (row.also ?? []) : row;
}

function reportUnknown(
  reading: Reading,
  entry: Entry,
  known: Readonly<Record<string, KeyRow | readonly string[]>>,
  where: string,
): void {
  const rows = Object.entries(known).filter(([, row]) => !('refused' in row));
  const names = rows.map(([name]) => name);
  const meant = closestName(
    entry.key,
    rows.flatMap(([name, row]) => [name, ...namesOf(row)]),
  );
  const message = `unknown key ${quote(entry.key)} in ${where}${suggestion(meant)}`;
  const remedy = meant ? `write ${meant}:` : `remove it; the keys known here are ${names.join(', ')}`;
  reading.warning(entry.keyAt, `unknown key ${entry.key} in ${where}`, message, remedy);
}

/** Two keys that say the same. */
export function reportTwice(reading: Reading, first: Entry, second: Entry, where: string): void {
  const place = `at line ${first.keyAt.line ?? 1}`;
  const message = `"${second.key}" in ${where} states again what "${first.key}" states ${place}`;
  reading.error(second.keyAt, `${second.key} beside ${first.key} in ${where}`, message, 'keep one of the two');
}
