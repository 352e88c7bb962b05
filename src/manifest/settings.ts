import type { StatedSetting } from '../domain/manifest.ts';
import { entriesOf } from './keys.ts';
import { quote } from './quote.ts';
import type { Reading } from './reading.ts';
import { expectMap, isNone } from './shape.ts';
import { manifestKeys, settingKeys } from './tables.ts';
import { plainValue, type Value } from './values.ts';

/**
 * The settings of `lane_guard` with their values as they are written: what a value may be, and which settings may not stand
 * here, is decided where they are read. A key that is no setting is a warning.
 */
export function readSettings(reading: Reading, value: Value): Readonly<Record<string, StatedSetting>> {
  const map = expectMap(reading, value, { name: 'lane_guard', example: manifestKeys.lane_guard.example });
  const settings = Object.create(null) as Record<string, StatedSetting>;
  for (const [name, entry] of map ? entriesOf(reading, map, settingKeys, 'lane_guard') : []) {
    if (entry.value.kind === 'broken') continue;
    if (isNone(entry.value)) {
      const subject = `lane_guard setting ${quote(entry.key)}`;
      reading.missing(entry.value.at, subject, `${subject} has no value`, 'give it a value or remove it');
      continue;
    }
    settings[name] = stated(entry.value);
  }
  return settings;
}

function stated(value: Value): StatedSetting {
  const whole = { value: plainValue(value), at: value.at };
  if (value.kind === 'list')
    return { ...whole, items: value.items.map((item) => ({ value: plainValue(item), at: item.at })) };
  if (value.kind !== 'map') return whole;
  const pairs = [...value.entries.values()].map((pair) => {
    // fromEntries defines keys of its own, so `__proto__` is a key like any other.
    return { value: Object.fromEntries([[pair.key, plainValue(pair.value)]]), at: pair.keyAt };
  });
  return { ...whole, items: pairs };
}
