import type { Location } from '../domain/location.ts';

/** A value of the manifest's text, with its place; what is left of YAML once anchors are followed. */
export type Value = ScalarValue | ListValue | MapValue | BrokenValue;

export interface ScalarValue {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As it is written, without quotes. */
  readonly source: string;
  readonly at: Location;
}

export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly Value[];
  readonly at: Location;
}

export interface MapValue {
  readonly kind: 'map';
  /** In the order of the file. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Holds a merge key, which is refused: keys that it would bring are not missing. */
  readonly merged: boolean;
  readonly at: Location;
}

/** What is already reported and means nothing further. */
export interface BrokenValue {
  readonly kind: 'broken';
  readonly at: Location;
}

export interface Entry {
  readonly key: string;
  readonly keyAt: Location;
  readonly value: Value;
}

/** The plain value, for settings whose meaning is decided elsewhere; undefined for a broken one. */
export function plainValue(value: Value): unknown {
  switch (value.kind) {
    case 'scalar':
      return value.value;
    case 'list':
      return value.items.map(plainValue);
    case 'map':
      // fromEntries defines keys of its own, so `__proto__` is a key like any other.
      return Object.fromEntries([...value.entries.values()].map((entry) => [entry.key, plainValue(entry.value)]));
    case 'broken':
      return undefined;
  }
}
