import { readFileSync } from 'node:fs';
import type { Check } from '../../src/domain/check.ts';
import type { Violation } from '../../src/domain/finding.ts';
import type { TreeEntry } from '../../src/domain/repository.ts';
import { buildLaneMap } from '../../src/manifest/lane-map.ts';
import { readManifest } from '../../src/manifest/read.ts';
import { repositoryWith } from '../support/repository.ts';

/** A manifest that the repository this was written for had. */
export function realManifest(): string {
  return readFileSync(new URL('../fixtures/manifests/matriz-2025-08-30.yaml', import.meta.url), 'utf8');
}

/** `version: 1` and these lanes, one a line from line 3 on. */
export function manifestOf(...lanes: string[]): string {
  return ['version: 1', 'lanes:', ...lanes.map((lane) => `  - ${lane}`), ''].join('\n');
}

/** What a check says of a manifest (undefined: none) and a tree of files. */
export function violations(
  check: Check,
  manifest: string | undefined,
  files: readonly (string | TreeEntry)[],
): Violation[] {
  const source = manifest === undefined ? undefined : new TextEncoder().encode(manifest);
  const read = readManifest('ops/matriz.yaml', source);
  const entries = files.map((file) => (typeof file === 'string' ? { path: file, kind: 'file' as const } : file));
  return [...check.run(repositoryWith({ manifest: read, lanes: buildLaneMap(read, null), files: entries }))];
}
