import type { Location } from './location.ts';

/** Compares by code unit, so that the order is the same on every machine. For `Array.prototype.sort`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of files, and of places in a file. A place without a line stands before those that have one. */
export function comparePlaces(a: Location, b: Location): number {
  return compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
