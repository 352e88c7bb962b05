import { entriesOf } from './keys.ts';
import type { Reading } from './reading.ts';
import { expectList, expectMap, expectText } from './shape.ts';
import type { Value } from './values.ts';

const waiverKeys = { check: [], from: [], to: [], path: [], reason: [], owner: [], expires: [] } as const;
const required = ['check', 'reason', 'owner', 'expires'] as const;

/** Sees that `waivers` is a list of maps of texts, whole ones; what they waive is read elsewhere. */
export function checkWaivers(reading: Reading, value: Value): void {
  const list = expectList(reading, value, {
    name: 'waivers',
    example: 'a list of maps with check:, reason:, owner: and expires:',
  });
  for (const [index, item] of (list?.items ?? []).entries()) {
    const name = `waiver ${index + 1}`;
    const map = expectMap(reading, item, { name, example: 'a map with check:, reason:, owner: and expires:' });
    if (!map) continue;
    const entries = entriesOf(reading, map, waiverKeys, name);
    for (const [key, entry] of entries) {
      expectText(reading, entry.value, { name: `${key} of ${name}`, example: `${key}: with text` });
    }
    for (const key of required) {
      if (entries.has(key) || map.merged) continue;
      reading.missing(map.at, `${key} of ${name}`, `${name} has no ${key}`, `add ${key}:`);
    }
  }
}
