// Tells the globs of a manifest that cannot be used: what one was to deny would else pass without a word.
import { placeOf, type Stated } from '../domain/location.ts';
import type { Manifest } from '../domain/manifest.ts';
import { type PatternFault, patternFault } from './pattern.ts';
import { quote } from './quote.ts';
import type { Reading } from './reading.ts';

/** An error for each refused glob of rules, invariants and secrets, once for a place that several lanes share by an alias. */
export function reportGlobFaults(reading: Reading, manifest: Pick<Manifest, 'lanes' | 'importInvariants' | 'secrets'>) {
  // Aliases may state one glob a million times.
  const faults = new Map<string, PatternFault | null>();
  const told = new Set<string>();
  for (const { key, of, glob, stated } of globsOf(manifest)) {
    const fault = faults.get(glob) ?? (faults.has(glob) ? null : patternFault(glob));
    faults.set(glob, fault);
    if (!fault) continue;
    const place = `${placeOf(stated.at)}\0${glob}`;
    if (told.has(place)) continue;
    told.add(place);
    const message = `${key} ${quote(glob)}${of} ${fault.fault}: it is not used`;
    reading.error(stated.at, `refused: ${stated.value}`, message, fault.remedy);
  }
}

interface PlacedGlob {
  /** What the manifest calls it. */
  readonly key: string;
  /** To follow the glob: ` of lane "accepted"`. */
  readonly of: string;
  readonly glob: string;
  readonly stated: Stated<string>;
}

function* globsOf({ lanes, importInvariants, secrets }: Parameters<typeof reportGlobFaults>[1]): Iterable<PlacedGlob> {
  for (const { name, allowFrom, denyFrom } of lanes) {
    const of = ` of lane ${quote(name.value)}`;
    for (const stated of allowFrom ?? []) yield { key: 'allow_from', of, stated, glob: stated.value };
    for (const stated of denyFrom) yield { key: 'deny_from', of, stated, glob: stated.value };
  }
  for (const { importer, imported, stated } of importInvariants) {
    for (const glob of new Set([importer, imported])) yield { key: 'the invariant glob', of: '', stated, glob };
  }
  for (const stated of secrets) yield { key: 'the secrets pattern', of: '', stated, glob: stated.value };
}
