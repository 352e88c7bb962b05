// Turns the YAML library's nodes into values with places: follows aliases, and reports duplicate keys and merge keys.
import { isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import type { Location } from '../domain/location.ts';
import { quote } from './quote.ts';
import type { Reading } from './reading.ts';
import type { ManifestText } from './text.ts';
import type { Entry, Value } from './values.ts';

/** Values that a file may hold once its aliases are followed; without aliases a file of a mebibyte cannot reach it. */
const mostValues = 1_000_000;

interface Anchored {
  readonly value: Value;
  /** Values in it, aliases followed. */
  readonly size: number;
}

/**
 * The values of a document; undefined where its aliases multiply them beyond a million. Recursive: the caller bounds
 * the nesting.
 */
export function valuesOf(reading: Reading, text: ManifestText, contents: ParsedNode | null): Value | undefined {
  const conversion = new Conversion(reading, text);
  const value = conversion.convert(contents);
  if (conversion.size <= mostValues) return value;
  reading.error(
    { path: reading.path, line: 1, column: 1 },
    'aliases',
    `aliases multiply the values of ${reading.path} to more than ${mostValues}`,
    'write the values out, without aliases of aliases',
  );
  return undefined;
}

class Conversion {
  size = 0;
  readonly #reading: Reading;
  readonly #text: ManifestText;
  /** By anchor name; undefined while the anchored value is still open. */
  readonly #anchors = new Map<string, Anchored | undefined>();

  constructor(reading: Reading, text: ManifestText) {
    this.#reading = reading;
    this.#text = text;
  }

  /** `fallback`: the place of a value that is not written, as after `root:`. */
  convert(node: Node | null, fallback?: Location): Value {
    const before = this.size;
    this.size += 1;
    const at = this.#at(node, fallback);
    if (isAlias(node)) return this.#follow(node.source, at);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, undefined);
    const value = this.#value(node, at);
    if (anchor !== undefined) this.#anchors.set(anchor, { value, size: this.size - before });
    return value;
  }

  #value(node: Node | null, at: Location): Value {
    if (isMap(node)) return this.#map(node, at);
    if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => this.convert(nodeOr(item))), at };
    if (isScalar(node)) return { kind: 'scalar', value: scalarOf(node), source: node.source ?? '', at };
    return { kind: 'scalar', value: null, source: '', at };
  }

  #map(node: YAMLMap, at: Location): Value {
    const entries = new Map<string, Entry>();
    let merged = false;
    for (const pair of node.items) {
      if (!isScalar(pair.key)) continue; // reported as NON_STRING_KEY
      const key = String(pair.key.value ?? '');
      const keyAt = this.#at(pair.key, at);
      if (pair.key.anchor !== undefined) this.convert(pair.key);
      const value = this.convert(nodeOr(pair.value), keyAt);
      if (key === '<<') {
        merged = true;
        this.#reportMerge(keyAt);
        continue;
      }
      const first = entries.get(key);
      if (first) this.#reportDuplicate(key, keyAt, first);
      // The last one counts, as for PyYAML.
      entries.set(key, { key, keyAt, value });
    }
    return { kind: 'map', entries, merged, at };
  }

  #follow(name: string, at: Location): Value {
    const anchored = this.#anchors.get(name);
    if (anchored) {
      this.size += anchored.size;
      return anchored.value;
    }
    // A pattern without quotes, `**/*.pem`, is an alias too.
    const remedy = 'write the value out; put a pattern that starts with * in double quotes';
    const what = this.#anchors.has(name) ? 'stands inside the value that it names' : 'has no anchor before it';
    this.#reading.error(at, `alias ${name}`, `alias ${quote(`*${name}`)} ${what}`, remedy);
    return { kind: 'broken', at };
  }

  #reportMerge(at: Location): void {
    this.#reading.error(at, '<<', 'merge key "<<", which YAML 1.2 does not know', 'write the keys out in each map');
  }

  #reportDuplicate(key: string, at: Location, first: Entry): void {
    const message = `duplicate key ${quote(key)}: it stands here and at line ${first.keyAt.line ?? 1}`;
    this.#reading.error(at, `duplicate key ${key}`, message, 'keep one of the two');
  }

  #at(node: Node | null, fallback?: Location): Location {
    const range = node?.range;
    if (!range) return fallback ?? { path: this.#reading.path };
    if (range[0] === range[1] && fallback) return fallback;
    return this.#text.place(range[0], range[1]);
  }
}

function nodeOr(item: unknown): Node | null {
  return isAlias(item) || isMap(item) || isSeq(item) || isScalar(item) ? item : null;
}

function scalarOf(node: Scalar): string | number | boolean | null {
  const value = node.value;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}
