import type { CheckId } from './check-id.ts';
import { compareText } from './order.ts';

/** A finding that was there when the baseline was written: no line, so that it stays the same when lines move. */
export interface BaselineEntry {
  readonly check: CheckId;
  readonly path: string;
  /** What tells it from other findings of the check in the file: the target, the glob, the module. */
  readonly value: string;
}

/** An entry as it was read. */
export interface PlacedEntry extends BaselineEntry {
  /** In the file, from 1. */
  readonly line: number;
}

/** A file of known findings. */
export interface Baseline {
  /** From the judged folder. */
  readonly path: string;
  /** In the order of the file, without repetitions. */
  readonly entries: readonly PlacedEntry[];
}

/** One text an entry, for sets. */
export function entryKey({ check, path, value }: BaselineEntry): string {
  return JSON.stringify([check, path, value]);
}

/** By check, path and value. */
export function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  return compareText(a.check, b.check) || compareText(a.path, b.path) || compareText(a.value, b.value);
}
