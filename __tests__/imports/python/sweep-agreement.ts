import { expect } from 'vitest';
import type { ScannedSource } from '../../../src/domain/graph.ts';
import { callPlaces } from '../../../src/imports/python/call-places.ts';
import { scanPython } from '../../../src/imports/python/scan.ts';
import { PythonSweep, SweepFlag, statementsOf } from '../../../src/imports/python/sweep.ts';

let sweep = new PythonSweep();

/** What the sweep says of one file, in the form of the scanner; undefined where it leaves the file to the scanner. */
export function swept(bytes: Uint8Array, whole: boolean) {
  // Records are copied out after each file: a sweep of many takes long.
  if (sweep.files > 200) sweep = new PythonSweep();
  const flags = sweep.scan(bytes, whole);
  const statements = statementsOf(sweep.records(), sweep.files - 1);
  return { flags, isSuspect: (flags & SweepFlag.suspect) !== 0, statements };
}

/**
 * Holds what the sweep says of a file against what the scanner says, in both modes.
 *
 * @returns whether the sweep could follow the file to its end.
 */
export function expectAgreement(bytes: Uint8Array): boolean {
  const scanned = scanPython(bytes);
  const statements = scanned.statements.filter(({ form }) => form !== 'call');
  const part = swept(bytes, false);
  const whole = swept(bytes, true);
  for (const each of [part, whole]) {
    expect(each.statements).toEqual(each.isSuspect ? [] : statements);
    if (each.isSuspect) continue;
    if (holdsCalls(scanned)) expect(each.flags & (SweepFlag.loader | SweepFlag.code)).toBeGreaterThan(0);
    const calls = callPlaces(
      bytes,
      each.flags,
      () => statements,
      () => true,
    );
    // What is read closely where the words stand alone is what is read closely everywhere.
    if (calls?.length === 0) expect(holdsCalls(scanned)).toBe(false);
    else if (!scanned.unreadable) expect(scanPython(bytes, undefined, calls)).toEqual(scanned);
  }
  if (scanned.unreadable) expect(whole.isSuspect).toBe(true);
  // What is wrong up to the last import is wrong in the whole text.
  if (part.isSuspect) expect(whole.isSuspect).toBe(true);
  return !whole.isSuspect;
}

function holdsCalls({ statements, unknownCalls }: ScannedSource): boolean {
  return unknownCalls.length > 0 || statements.some(({ form }) => form === 'call');
}
