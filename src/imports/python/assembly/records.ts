import { loaderMark } from './interned.ts';
import { mostRecordWords, recordEnd, records, setRecordEnd } from './store.ts';
import { doubt } from './text.ts';

/**
 * One import statement as numbers, then its names and their aliases in turn. Until the file is done, `line` and `column`
 * hold where the statement starts and ends, and `endColumn` how many functions are around it.
 */
@unmanaged
export class ImportRecord {
  line: u32;
  column: u32;
  endColumn: u32;
  bits: i32;
  level: i32;
  /** The number of the name behind `from`; -1 where there is none. */
  module: i32;
  /** How many names follow. */
  count: i32;
}

/** The bits of a record: those of `SweepBit` on the other side. */
export const FROM: i32 = 1;
export const DEFERRED: i32 = 2;
export const TYPE_ONLY: i32 = 4;
export const GUARDED: i32 = 8;
export const STAR_NAME: i32 = 16;
export const LAZY: i32 = 32;

const headWords: i32 = 7;

/** The marks of the modules that the current file imports; see `markLoaders`. */
export let loaderMarks: i32 = 0;
/** Where the records of the current file start. */
let fileStart: i32 = 0;
/** Where the next name goes. */
let nameAt: i32 = 0;

export function openRecords(): void {
  fileStart = recordEnd;
  loaderMarks = 0;
}

/** Forgets the records of the current file. */
export function dropRecords(): void {
  setRecordEnd(fileStart);
}

/** A statement is read: its names are added, then it is closed, or left and overwritten by the next. */
export function openRecord(): void {
  nameAt = recordEnd + headWords;
}

export function nameTotal(): i32 {
  return (nameAt - recordEnd - headWords) >> 1;
}

/** `alias`: -1 for none. */
export function addName(name: i32, alias: i32): void {
  if (nameAt + 2 + headWords > fileStart + mostRecordWords) {
    doubt();
    return;
  }
  store<i32>(wordAt(nameAt), name);
  store<i32>(wordAt(nameAt + 1), alias);
  nameAt += 2;
}

export function closeRecord(start: usize, stop: usize, bits: i32, functions: i32, level: i32, module: i32): void {
  if (nameAt + headWords > fileStart + mostRecordWords) {
    doubt();
    return;
  }
  const record = recordAt(recordEnd);
  record.line = <u32>start;
  record.column = <u32>stop;
  record.endColumn = <u32>functions;
  record.bits = bits;
  record.level = level;
  record.module = module;
  record.count = nameTotal();
  if ((bits & FROM) === 0) markNames();
  else if (level === 0) markModule(module);
  setRecordEnd(nameAt);
}

function markNames(): void {
  for (let at = recordEnd + headWords; at < nameAt; at += 2) markModule(load<i32>(wordAt(at)));
}

function markModule(module: i32): void {
  if (module >= 0) loaderMarks |= loaderMark(module);
}

/** Marks what stands between two places, and runs when the block with so many functions around it does, as guarded. */
export function guardRecords(from: i32, to: i32, functions: i32): void {
  for (let at = from; at < to; at = afterRecord(at)) {
    const record = recordAt(at);
    if (record.endColumn === <u32>functions) record.bits |= GUARDED;
  }
}

export function firstRecord(): i32 {
  return fileStart;
}

export function recordAt(at: i32): ImportRecord {
  return changetype<ImportRecord>(wordAt(at));
}

export function afterRecord(at: i32): i32 {
  return at + headWords + 2 * recordAt(at).count;
}

function wordAt(at: i32): usize {
  return records + ((<usize>at) << 2);
}
