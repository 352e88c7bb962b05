import type { LaneMap } from '../domain/lane.ts';
import { buildLaneMap } from '../manifest/lane-map.ts';
import { readManifest } from '../manifest/read.ts';
import { type Inputs, readSettings } from '../settings/read.ts';

/** What a promotion's subject is held against. A file of its own: YAML is loaded with it. */
export function readRules(
  path: string,
  source: Uint8Array | undefined,
  inputs: Inputs,
): { readonly format: string; readonly lanes: LaneMap } {
  const manifest = readManifest(path, source);
  const { commitFormat, label } = readSettings(inputs, manifest.settings);
  return { format: commitFormat, lanes: buildLaneMap(manifest, label) };
}
