// Reads one lane.
import type { Location, Stated } from '../domain/location.ts';
import type { LaneDeclaration } from '../domain/manifest.ts';
import { comparePlaces } from '../domain/order.ts';
import { entriesOf, type KeyRow, readKey, reportTwice } from './keys.ts';
import type { LaneBody } from './lanes.ts';
import { readOwners } from './owners.ts';
import { readPromotion } from './promotion.ts';
import { quote } from './quote.ts';
import type { Reading } from './reading.ts';
import { type PlacedDirectories, readPlace } from './roots.ts';
import { laneKeys, ruleKeys } from './tables.ts';
import type { Entry } from './values.ts';

export interface LaneReading {
  /** Null where the lane has none and no root to name it by. */
  readonly name: Stated<string> | null;
  /** Null where there is no root that could be used. */
  readonly declaration: LaneDeclaration | null;
  /** `allowed_imports` of other dialects, to be made globs once all lanes are known. */
  readonly bareImports?: readonly Stated<string>[];
}

/** The lane, with a problem for each thing that is wrong in it. */
export function readLane(reading: Reading, body: LaneBody): LaneReading {
  const where = describeLane(body);
  const entries = entriesOf(reading, body.map, laneKeys, where);
  const place = readPlace(reading, body.map, entries.get('root'), entries.get('directories'), where);
  const name = readName(reading, body, entries.get('name'), where) ?? nameByRoot(place, body);
  const promotion = entries.get('promotion');
  const rules = readRules(reading, entries.get('import_rules'), where);
  const allowed = entries.get('allowed_imports');
  if (allowed && rules.allowEntry) reportTwice(reading, ...inOrder(allowed, rules.allowEntry), where);
  const allowedImports = optionalTexts(reading, allowed, laneKeys.allowed_imports, where);
  const bareImports = rules.allowEntry ? rules.bareImports : allowedImports;
  const owners = entries.get('owners');
  const on = entries.get('depends_on');
  const dependsOn = optionalTexts(reading, on, laneKeys.depends_on, where);
  const lane = {
    owners: owners ? readOwners(reading, owners.value, `owners of ${where}`) : [],
    dependsOn: dependsOn ?? [],
    // What is no list says nothing.
    ...(dependsOn && on && { dependsOnAt: on.keyAt }),
    denyFrom: rules.denyFrom ?? [],
    ...(rules.allowFrom && { allowFrom: rules.allowFrom }),
    ...(promotion && readPromotion(reading, promotion.value, name?.value ?? null, where)),
    at: body.key?.at ?? body.map.at,
  };
  return {
    name,
    declaration: name && place ? { name, ...place, ...lane } : null,
    ...(bareImports && { bareImports }),
  };
}

/** How messages call the lane, before its name is known to be well formed. */
function describeLane(body: LaneBody): string {
  if (body.key) return `lane ${quote(body.key.value)}`;
  const named = (body.map.entries.get('name') ?? body.map.entries.get('lane'))?.value;
  return named?.kind === 'scalar' && named.source !== '' ? `lane ${quote(named.source)}` : `lane ${body.number}`;
}

function readName(reading: Reading, body: LaneBody, entry: Entry | undefined, where: string): Stated<string> | null {
  const name = readKey(reading, entry, laneKeys.name, `name of ${where}`) ?? null;
  if (body.key) {
    if (name && name.value !== body.key.value) {
      const message = `name of ${where} is ${quote(name.value)}, which is not its key`;
      reading.error(name.at, `name of ${where}`, message, 'remove it: the key is the name');
    }
    return body.key;
  }
  if (!entry && !body.map.merged) {
    reading.missing(placeOf(body), `name of ${where}`, `${where} has no name`, `add ${laneKeys.name.example}`);
  }
  return name;
}

function placeOf(body: LaneBody): Location {
  return body.key?.at ?? body.map.at;
}

/** So that the lane is still guarded. */
function nameByRoot(place: PlacedDirectories | null, body: LaneBody): Stated<string> | null {
  return place && { value: place.root.value.slice(0, -1), at: placeOf(body) };
}

interface Rules {
  readonly allowFrom?: readonly Stated<string>[];
  readonly denyFrom?: readonly Stated<string>[];
  readonly bareImports?: readonly Stated<string>[];
  /** The key that says what may be imported. */
  readonly allowEntry?: Entry;
}

function readRules(reading: Reading, entry: Entry | undefined, where: string): Rules {
  const name = `import_rules of ${where}`;
  const map = readKey(reading, entry, laneKeys.import_rules, name);
  if (!map) return {};
  const entries = entriesOf(reading, map, ruleKeys, name);
  const allowEntry = entries.get('allow_from');
  const allowFrom = optionalTexts(reading, allowEntry, ruleKeys.allow_from, where);
  const denyFrom = optionalTexts(reading, entries.get('deny_from'), ruleKeys.deny_from, where);
  return {
    ...(allowFrom && (allowEntry?.key === 'allow_from' ? { allowFrom } : { bareImports: allowFrom })),
    ...(denyFrom && { denyFrom }),
    ...(allowEntry && { allowEntry }),
  };
}

function optionalTexts(
  reading: Reading,
  entry: Entry | undefined,
  row: KeyRow & { readonly holds: 'texts' },
  where: string,
): readonly Stated<string>[] | undefined {
  return entry && readKey(reading, entry, row, `${entry.key} of ${where}`);
}

function inOrder(a: Entry, b: Entry): [Entry, Entry] {
  return comparePlaces(a.keyAt, b.keyAt) <= 0 ? [a, b] : [b, a];
}
