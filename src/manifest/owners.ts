import type { Stated } from '../domain/location.ts';
import { entriesOf, type KeyRow } from './keys.ts';
import { ownerPattern } from './owner.ts';
import { quote } from './quote.ts';
import type { Reading } from './reading.ts';
import { expectMap, expectTexts } from './shape.ts';
import { laneKeys, manifestKeys, ownerKeys } from './tables.ts';
import type { Value } from './values.ts';

/** Owners of a lane. One that is neither `@user` nor `@org/team` is a warning: no review could be asked of it. */
export function readOwners(
  reading: Reading,
  value: Value,
  name: string,
  { example }: KeyRow = laneKeys.owners,
): readonly Stated<string>[] {
  const owners = expectTexts(reading, value, { name, example });
  for (const owner of owners) {
    if (ownerPattern.test(owner.value)) continue;
    const message = `owner ${quote(owner.value)} in ${name} is neither "@user" nor "@org/team"`;
    const spelling = /^[\w-]+(\/[\w.-]+)?$/.test(owner.value) ? quote(`@${owner.value}`) : 'the account as "@user"';
    reading.warning(owner.at, `owner ${owner.value} of ${name}`, message, `write ${spelling}`);
  }
  return owners;
}

/** `owners.default`, of lanes that name none. */
export function readDefaultOwners(reading: Reading, value: Value): readonly Stated<string>[] {
  const map = expectMap(reading, value, { name: 'owners', example: manifestKeys.owners.example });
  const entry = map && entriesOf(reading, map, ownerKeys, 'owners').get('default');
  return entry ? readOwners(reading, entry.value, 'owners.default', ownerKeys.default) : [];
}
