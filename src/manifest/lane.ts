// Reads one lane.
import type { Location, Stated } from '../domain/location.ts';
import type { LaneDeclaration } from '../domain/manifest.ts';
import { entriesOf } from './keys.ts';
import type { LaneBody } from './lanes.ts';
import { readOwners } from './owners.ts';
import { readPromotion } from './promotion.ts';
import { quote } from './quote.ts';
import type { Reading } from './reading.ts';
import { type PlacedDirectories, readPlace } from './roots.ts';
import { expectMap, expectText, expectTexts } from './shape.ts';
import type { Entry } from './values.ts';

export interface LaneReading {
  /** Null where the lane has none and no root to name it by. */
  readonly name: Stated<string> | null;
  /** Null where there is no root that could be used. */
  readonly declaration: LaneDeclaration | null;
  /** `allowed_imports` of other dialects, to be made globs once all lanes are known. */
  readonly bareImports?: readonly Stated<string>[];
}

const laneKeys = {
  name: ['lane'],
  root: ['path'],
  directories: ['dirs'],
  owners: [],
  depends_on: ['deps'],
  import_rules: [],
  allowed_imports: [],
  promotion: [],
} as const;

const ruleKeys = { allow_from: [], deny_from: [], allowed_imports: [] } as const;

/** The lane, with a problem for each thing that is wrong in it. */
export function readLane(reading: Reading, body: LaneBody): LaneReading {
  const where = describeLane(body);
  const entries = entriesOf(reading, body.map, laneKeys, where);
  const place = readPlace(reading, body.map, entries.get('root'), entries.get('directories'), where);
  const name = readName(reading, body, entries.get('name'), where) ?? nameByRoot(place, body);
  const texts = (key: keyof typeof laneKeys, example: string) =>
    optionalTexts(reading, entries.get(key), where, example);
  const promotion = entries.get('promotion');
  const rules = readRules(reading, entries.get('import_rules'), where);
  const bareImports = texts('allowed_imports', 'allowed_imports: [core]') ?? rules.bareImports;
  const owners = entries.get('owners');
  const lane = {
    owners: owners ? readOwners(reading, owners.value, `owners of ${where}`) : [],
    dependsOn: texts('depends_on', 'depends_on: [core]') ?? [],
    denyFrom: rules.denyFrom ?? [],
    ...(rules.allowFrom && { allowFrom: rules.allowFrom }),
    ...(promotion && readPromotion(reading, promotion.value, name?.value ?? null, where)),
    at: body.key?.at ?? body.map.at,
  };
  return {
    name,
    declaration: name && place ? { name, ...place, ...lane } : null,
    ...(bareImports && !rules.allowFrom && { bareImports }),
  };
}

/** How messages call the lane, before its name is known to be well formed. */
function describeLane(body: LaneBody): string {
  if (body.key) return `lane ${quote(body.key.value)}`;
  const named = (body.map.entries.get('name') ?? body.map.entries.get('lane'))?.value;
  return named?.kind === 'scalar' && named.source !== '' ? `lane ${quote(named.source)}` : `lane ${body.number}`;
}

function readName(reading: Reading, body: LaneBody, entry: Entry | undefined, where: string): Stated<string> | null {
  const subject = { name: `name of ${where}`, example: 'name: accepted' };
  const name = entry && expectText(reading, entry.value, subject);
  if (body.key) {
    if (name && name.value !== body.key.value) {
      const message = `name of ${where} is ${quote(name.value)}, which is not its key`;
      reading.error(name.at, subject.name, message, 'remove it: the key is the name');
    }
    return body.key;
  }
  if (!entry && !body.map.merged) {
    reading.missing(placeOf(body), `name of ${where}`, `${where} has no name`, `add ${subject.example}`);
  }
  return name ?? null;
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
}

function readRules(reading: Reading, entry: Entry | undefined, where: string): Rules {
  const name = `import_rules of ${where}`;
  const example = 'import_rules: with allow_from: and deny_from: below it';
  const map = entry && expectMap(reading, entry.value, { name, example });
  if (!map) return {};
  const entries = entriesOf(reading, map, ruleKeys, name);
  const allowFrom = optionalTexts(reading, entries.get('allow_from'), where, 'allow_from: ["core/**"]');
  const denyFrom = optionalTexts(reading, entries.get('deny_from'), where, 'deny_from: ["candidate/**"]');
  const bareImports = optionalTexts(reading, entries.get('allowed_imports'), where, 'allowed_imports: [core]');
  return { ...(allowFrom && { allowFrom }), ...(denyFrom && { denyFrom }), ...(bareImports && { bareImports }) };
}

function optionalTexts(
  reading: Reading,
  entry: Entry | undefined,
  where: string,
  example: string,
): readonly Stated<string>[] | undefined {
  return entry && expectTexts(reading, entry.value, { name: `${entry.key} of ${where}`, example });
}
