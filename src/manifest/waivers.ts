// Reads `waivers`: which findings an owner takes upon himself, why, and until when.
import { type CheckId, checkIds } from '../domain/check-id.ts';
import { closestName, suggestion } from '../domain/closest.ts';
import { parseDay } from '../domain/day.ts';
import type { Stated } from '../domain/location.ts';
import { unwaivable, type Waiver } from '../domain/waiver.ts';
import { entriesOf } from './keys.ts';
import { patternFault } from './pattern.ts';
import { quote } from './quote.ts';
import type { Reading } from './reading.ts';
import { expectList, expectMap, expectText } from './shape.ts';
import { waiverKeys } from './tables.ts';
import type { MapValue, Value } from './values.ts';

type WaiverKey = keyof typeof waiverKeys;
const required = (Object.keys(waiverKeys) as WaiverKey[]).filter((key) => 'required' in waiverKeys[key]);

/**
 * The waivers that say whole what they waive, who answers for it, why, and until when. One that does not waives nothing: each
 * thing that is wrong with it is a problem.
 */
export function readWaivers(reading: Reading, value: Value): readonly Waiver[] {
  const list = expectList(reading, value, {
    name: 'waivers',
    example: 'a list of maps with check:, reason:, owner: and expires:',
  });
  return (list?.items ?? []).flatMap((item, index) => {
    const name = `waiver ${index + 1}`;
    const map = expectMap(reading, item, { name, example: 'a map with check:, reason:, owner: and expires:' });
    return map ? (readWaiver(reading, map, name) ?? []) : [];
  });
}

function readWaiver(reading: Reading, map: MapValue, name: string): Waiver | undefined {
  const entries = entriesOf(reading, map, waiverKeys, name);
  const texts = new Map<WaiverKey, Stated<string>>();
  for (const [key, entry] of entries) {
    const text = expectText(reading, entry.value, { name: `${key} of ${name}`, example: `${key}: with text` });
    if (text) texts.set(key, text);
  }
  for (const key of required) {
    if (entries.has(key) || map.merged) continue;
    reading.missing(map.at, `${key} of ${name}`, `${name} has no ${key}`, `add ${key}:`);
  }
  const check = readCheck(reading, texts.get('check'), name);
  const lastDay = readLastDay(reading, texts.get('expires'), name);
  const scopes = (['from', 'to', 'path'] as const).map((key) =>
    readScope(reading, texts.get(key), `${key} of ${name}`),
  );
  const [reason, owner, expires] = [texts.get('reason'), texts.get('owner'), texts.get('expires')];
  const narrowed = (['from', 'to', 'path'] as const).every((key, at) => !entries.has(key) || scopes[at] !== undefined);
  if (!check || lastDay === undefined || !reason || !owner || !expires || !narrowed) return undefined;
  const [from, to, path] = scopes;
  return {
    check,
    ...(from && { from }),
    ...(to && { to }),
    ...(path && { path }),
    reason,
    owner,
    expires,
    lastDay,
    at: map.at,
  };
}

function readCheck(reading: Reading, check: Stated<string> | undefined, name: string): Stated<CheckId> | undefined {
  if (!check) return undefined;
  const id = checkIds.find((known) => known === check.value);
  if (id !== undefined && !unwaivable.includes(id)) return { value: id, at: check.at };
  const subject = `check ${check.value} of ${name}`;
  if (id !== undefined || check.value === 'could-not-run') {
    const message = `${name} waives "${check.value}", which cannot be waived`;
    const why = id === undefined ? 'what keeps a run from being done' : 'what the finding names';
    reading.error(check.at, subject, message, `mend ${why}, and remove the waiver`);
    return undefined;
  }
  const meant = closestName(check.value, checkIds);
  const message = `${name} waives ${quote(check.value)}, which is no check${suggestion(meant)}`;
  const remedy = meant === undefined ? 'write the id of a check, as the report names it' : `write check: ${meant}`;
  reading.error(check.at, subject, message, remedy);
  return undefined;
}

/** Undefined where it is no day: such a waiver must not hold for ever. */
function readLastDay(reading: Reading, expires: Stated<string> | undefined, name: string): number | null | undefined {
  if (!expires) return undefined;
  if (expires.value === 'never') return null;
  const day = parseDay(expires.value);
  if (day !== undefined) return day;
  const form = /^\d{4}-\d\d-\d\d$/.test(expires.value) ? 'a day that no calendar has' : 'no day';
  const message = `expires of ${name} is ${quote(expires.value)}, ${form}`;
  reading.error(expires.at, `expires of ${name}`, message, 'write a day as YYYY-MM-DD, or never');
  return undefined;
}

/** A scope that cannot be read must not make the waiver wider. */
function readScope(reading: Reading, scope: Stated<string> | undefined, name: string): Stated<string> | undefined {
  const fault = scope && patternFault(scope.value);
  if (!scope || !fault) return scope;
  reading.error(scope.at, name, `${name}, ${quote(scope.value)}, ${fault.fault}`, fault.remedy);
  return undefined;
}
