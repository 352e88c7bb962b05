import { show } from './quote.ts';
import type { Reading } from './reading.ts';
import { describe, isNone } from './shape.ts';
import type { Value } from './values.ts';

/** The formats that are read. */
export const knownVersions: readonly number[] = [1];

/** `version`, of which 1 is known. A file without one is read as version 1, with a warning. */
export function readVersion(reading: Reading, value: Value | undefined): void {
  if (value?.kind === 'broken' || (value?.kind === 'scalar' && isKnown(value.value))) return;
  const remedy = 'write version: 1';
  if (value && isNone(value)) reading.missing(value.at, 'version', messageOf(value), remedy);
  else if (value) {
    reading.error(value.at, 'version', messageOf(value), remedy);
  } else if (reading.whole) {
    const at = { path: reading.path, line: 1, column: 1 };
    reading.warning(at, 'version', `${reading.path} has no version; it is read as version 1`, remedy);
  }
}

function isKnown(value: unknown): boolean {
  return typeof value === 'number' && knownVersions.includes(value);
}

function messageOf(value: Value): string {
  if (value.kind === 'scalar' && typeof value.value === 'number') {
    return `version ${show(value.source, 20)} is not known; the version known is 1`;
  }
  return `version ${describe(value)}, expected the number 1, the version known`;
}
