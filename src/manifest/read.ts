// The stage that turns `ops/matriz.yaml` into a Manifest with a place for every value. It judges the text alone: what the
// tree holds is for the checks.
import { bringLeftOut, leftOut, type ReadFailure } from '../domain/host.ts';
import type { Manifest } from '../domain/manifest.ts';
import { parse } from './document.ts';
import { reportGlobFaults } from './glob-faults.ts';
import { readInvariants } from './invariants.ts';
import { entriesOf } from './keys.ts';
import { readLanes } from './lanes.ts';
import { assumedManifest, emptyManifest } from './no-manifest.ts';
import { readDefaultOwners } from './owners.ts';
import { Reading } from './reading.ts';
import { readSettings } from './settings.ts';
import { describe, isNone } from './shape.ts';
import { manifestKeys } from './tables.ts';
import { decode } from './text.ts';
import type { MapValue, Value } from './values.ts';
import { readVersion } from './version.ts';
import { readWaivers } from './waivers.ts';

/**
 * Reads a manifest. `path` is the file's, from the repository's root; `source` its bytes, or why what is there cannot be
 * read; undefined where there is no file: then the lanes are `candidate/` → `lukhas/`. Never throws: what is wrong stands
 * in `problems`, all of it, and what could be read stands beside. The keys: `docs/manifest.md`.
 */
export function readManifest(path: string, source: Uint8Array | ReadFailure | undefined): Manifest {
  if (source === undefined) return assumedManifest(path);
  const reading = new Reading(path);
  if (!(source instanceof Uint8Array)) return unreadable(reading, source);
  const text = decode(reading, source);
  const root = text && parse(reading, text);
  const map = root && rootMap(reading, root);
  const manifest = map ? readRoot(reading, map) : emptyManifest(path);
  return { ...manifest, problems: reading.problems() };
}

function unreadable(reading: Reading, { reason }: ReadFailure): Manifest {
  const message = `${reading.path} cannot be read: ${reason}`;
  const remedy = reason === leftOut ? bringLeftOut : 'put a YAML file there, as with git restore';
  reading.error({ path: reading.path }, 'unreadable', message, remedy);
  return { ...emptyManifest(reading.path), problems: reading.problems() };
}

function rootMap(reading: Reading, root: Value): MapValue | undefined {
  if (root.kind === 'map') return root;
  if (root.kind === 'broken') return undefined;
  const message = isNone(root) ? `${reading.path} is empty` : `${reading.path} ${describe(root)}, expected a map`;
  const at = { path: reading.path, line: root.at.line ?? 1, column: root.at.column ?? 1 };
  reading.missing(at, 'manifest', message, 'write version: 1, and lanes: with a name: and a root: for each');
  return undefined;
}

function readRoot(reading: Reading, map: MapValue): Manifest {
  const entries = entriesOf(reading, map, manifestKeys, reading.path);
  readVersion(reading, entries.get('version')?.value);
  const at = { path: reading.path, line: 1, column: 1 };
  const lanes = entries.get('lanes');
  const owners = entries.get('owners');
  const invariants = entries.get('invariants');
  const waivers = entries.get('waivers');
  const settings = entries.get('lane_guard');
  if (!lanes && !map.merged) {
    const remedy = 'add lanes: with a name: and a root: for each';
    reading.missing(at, 'lanes', `${reading.path} has no lanes`, remedy);
  }
  const { lanes: declarations, unread } = lanes ? readLanes(reading, lanes.value) : { lanes: [], unread: [] };
  const manifest: Manifest = {
    ...emptyManifest(reading.path),
    lanes: declarations,
    unreadLanes: unread,
    ...(lanes && { lanesAt: lanes.keyAt }),
    ...(waivers && { waiversAt: waivers.keyAt, waivers: readWaivers(reading, waivers.value) }),
    ...(owners && { defaultOwners: readDefaultOwners(reading, owners.value) }),
    ...(invariants && readInvariants(reading, invariants.value)),
    ...(settings && { settings: readSettings(reading, settings.value) }),
  };
  reportGlobFaults(reading, manifest);
  return manifest;
}
