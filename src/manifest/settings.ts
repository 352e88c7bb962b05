import type { Stated } from '../domain/location.ts';
import { quote } from './quote.ts';
import type { Reading } from './reading.ts';
import { expectMap, isNone } from './shape.ts';
import { plainValue, type Value } from './values.ts';

/** The keys of `lane_guard` with their values as they are written: which of them are settings is decided elsewhere. */
export function readSettings(reading: Reading, value: Value): Readonly<Record<string, Stated<unknown>>> {
  const map = expectMap(reading, value, { name: 'lane_guard', example: 'lane_guard: with settings below it' });
  const settings = Object.create(null) as Record<string, Stated<unknown>>;
  for (const entry of map?.entries.values() ?? []) {
    if (entry.value.kind === 'broken') continue;
    if (isNone(entry.value)) {
      const name = `lane_guard setting ${quote(entry.key)}`;
      reading.missing(entry.value.at, name, `${name} has no value`, 'give it a value or remove it');
      continue;
    }
    settings[entry.key] = { value: plainValue(entry.value), at: entry.value.at };
  }
  return settings;
}
