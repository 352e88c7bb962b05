// Reads `lanes`, a list of maps or a map by name, and sees to what holds between lanes: names and bare imports.
import type { Location, Stated } from '../domain/location.ts';
import type { LaneDeclaration } from '../domain/manifest.ts';
import { type LaneReading, readLane } from './lane.ts';
import { quote } from './quote.ts';
import type { Reading } from './reading.ts';
import { describe, isNone } from './shape.ts';
import type { MapValue, Value } from './values.ts';

export interface Lanes {
  readonly lanes: readonly LaneDeclaration[];
  /** Names of lanes that are declared and could not be used: a reference to one is no unknown lane. */
  readonly unread: readonly string[];
}

/** Every lane that has a name and a root; the first of two with one name. */
export function readLanes(reading: Reading, value: Value): Lanes {
  const unread: string[] = [];
  const lanes = new Map<string, LaneReading>();
  for (const lane of bodies(reading, value).map((body) => readLane(reading, body))) {
    if (lane.name === null) continue;
    const first = lanes.get(lane.name.value);
    if (first) reportSameName(reading, lane.name, first);
    else lanes.set(lane.name.value, lane);
  }
  const declarations: LaneDeclaration[] = [];
  for (const [name, lane] of lanes) {
    if (lane.declaration) declarations.push(lane.declaration);
    else unread.push(name);
  }
  const readable = new Map(declarations.map((lane) => [lane.name.value, lane]));
  return {
    lanes: declarations.map((lane) => {
      const bare = lanes.get(lane.name.value)?.bareImports;
      return bare ? { ...lane, allowFrom: bare.map((name) => asGlob(name, readable)) } : lane;
    }),
    unread,
  };
}

/** One lane as it stands, before it is read. */
export interface LaneBody {
  readonly map: MapValue;
  /** The key, where `lanes` is a map. */
  readonly key?: Stated<string>;
  /** Position in the file, from 1. */
  readonly number: number;
}

const example = 'write each lane as a map with name: and root:';

function bodies(reading: Reading, value: Value): readonly LaneBody[] {
  if (value.kind === 'list') {
    reportNone(reading, value.items.length, value.at);
    return value.items.flatMap((item, index): LaneBody[] => {
      if (item.kind === 'map') return [{ map: item, number: index + 1 }];
      reportBody(reading, item, `lane ${index + 1}`);
      return [];
    });
  }
  if (value.kind === 'map') {
    reportNone(reading, value.entries.size, value.at);
    return [...value.entries.values()].flatMap((entry, index): LaneBody[] => {
      const key = { value: entry.key, at: entry.keyAt };
      if (entry.value.kind === 'map') return [{ map: entry.value, key, number: index + 1 }];
      reportBody(reading, entry.value, `lane ${quote(entry.key)}`);
      return [];
    });
  }
  if (value.kind === 'broken') return [];
  const message = `lanes ${describe(value)}, expected a list of lanes`;
  if (isNone(value)) reading.missing(value.at, 'lanes', message, example);
  else reading.error(value.at, 'lanes', message, example);
  return [];
}

function reportNone(reading: Reading, count: number, at: Location): void {
  if (count > 0) return;
  reading.missing(at, 'lanes', 'lanes is empty: nothing would be guarded', example);
}

function reportBody(reading: Reading, value: Value, name: string): void {
  if (value.kind === 'broken' || (isNone(value) && !reading.whole)) return;
  reading.error(value.at, name, `${name} ${describe(value)}, expected a map`, example);
}

function reportSameName(reading: Reading, name: Stated<string>, first: LaneReading): void {
  const message = `lane name ${quote(name.value)} is taken: it stands here and at line ${first.name?.at.line ?? 1}`;
  reading.error(name.at, `name of lane ${quote(name.value)}`, message, 'give one of the two another name');
}

/** `allowed_imports` of other dialects names lanes or top-level directories, `import_rules` has globs of paths. */
function asGlob(name: Stated<string>, lanes: ReadonlyMap<string, LaneDeclaration>): Stated<string> {
  if (/[/*?[{]/.test(name.value)) return name;
  return { value: `${lanes.get(name.value)?.root.value ?? `${name.value}/`}**`, at: name.at };
}
