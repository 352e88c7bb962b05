/**
 * The sweep: reads the import statements of Python files, without the calls that import, and tells which files the
 * reference in TypeScript has to read besides or instead. Its functions bear the names of the reference's; what there is an
 * object is here one for the whole module, since one file is scanned at a time. It is fast because it makes no objects and
 * looks at sixteen bytes at once where it can.
 */
import { hasForeignCookie } from './cookie.ts';
import { inspect, mayLoad, mayRunCode } from './inspection.ts';
import { internTexts, markLoaderNames, nameCount, nameStarts, reserveNames, spelling, texts } from './interned.ts';
import { lastImport } from './last-import.ts';
import { readStatements } from './lexer.ts';
import { locateRecords } from './lines.ts';
import { addNeedle, holds, mentionsNeedle } from './mentions.ts';
import { dropRecords, loaderMarks, openRecords } from './records.ts';
import {
  endFile,
  fileCount,
  recordEnd,
  records,
  reserveRecords,
  reserveText,
  starts,
  textSize,
  textStart,
} from './store.ts';
import { begin, doubt, doubted, end, openText } from './text.ts';

export { fileCount, nameCount, nameStarts, recordEnd, records, spelling, starts, textSize, texts };

/** The flags of a file: those of `SweepFlag` on the other side. */
const LOADER: i32 = 1;
const SUSPECT: i32 = 2;
const MENTIONS: i32 = 4;
const CODE: i32 = 8;

/** What `markLoaders` says of a module: importing it is enough, or the text has to hold a word besides. */
const LOADS: i32 = 1;
const LOADS_BY_WORD: i32 = 2;

/** `pytest.importorskip`: every test imports pytest. */
const SKIP_WORD = 'importorskip';
const skipWord = memory.data(12);
for (let k = 0; k < SKIP_WORD.length; k++) store<u8>(skipWord + k, <u8>SKIP_WORD.charCodeAt(k));

/** Makes room for a file of `size` bytes and for what is told of it. Gives the address where its bytes belong. */
export function reserve(size: usize): usize {
  reserveRecords();
  reserveText(size);
  // A text may take the whole room, and be one name.
  reserveNames(textSize);
  return textStart();
}

/** Scans the `length` bytes at the address that `reserve` gave; `whole`: also behind the last import. Gives flags. */
export function scan(length: usize, whole: bool): i32 {
  openText(textStart(), length);
  openRecords();
  inspect(begin);
  const marked = begin !== textStart();
  // Behind a byte order mark no cookie counts.
  if (!marked && hasForeignCookie(begin)) doubt();
  if (!doubted) readImports(whole);
  if (doubted) dropRecords();
  else locateRecords();
  endFile();
  return (
    (doubted ? SUSPECT : 0) | (holdsLoader() ? LOADER : 0) | (mayRunCode ? CODE : 0) | (mentionsNeedle() ? MENTIONS : 0)
  );
}

function holdsLoader(): bool {
  if (mayLoad || (loaderMarks & LOADS) !== 0) return true;
  return (loaderMarks & LOADS_BY_WORD) !== 0 && holds(skipWord, SKIP_WORD.length);
}

function readImports(whole: bool): void {
  const last = whole ? end : lastImport();
  if (last !== 0) readStatements(last);
}

/** The `length` bytes at the text's address are looked for in every file from now on. */
export function mention(length: u32): void {
  addNeedle(textStart(), length);
}

/** Numbers for the texts between separators in the `length` bytes at the text's address. Gives how many; see `texts`. */
export function internAll(length: u32, separator: u8): u32 {
  return internTexts(textStart(), length, separator);
}

/** The names that were interned since the last such call are modules that hold loaders; `mark`: in what way. */
export function markLoaders(mark: i32): void {
  markLoaderNames(mark);
}
