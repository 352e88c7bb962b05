/**
 * The sweep: reads the import statements of Python files, without the calls that import, and tells which files the
 * reference in TypeScript has to read besides or instead. Its functions bear the names of the reference's; what there is an
 * object is here one for the whole module, since one file is scanned at a time. It is fast because it makes no objects and
 * looks at sixteen bytes at once where it can.
 */
import { hasForeignCookie } from './cookie.ts';
import { inspect, mayLoad } from './inspection.ts';
import { internTexts, markLoaderNames, nameCount, nameStarts, reserveNames, spelling, texts } from './interned.ts';
import { lastImport } from './last-import.ts';
import { readStatements } from './lexer.ts';
import { locateRecords } from './lines.ts';
import { addNeedle, mentionsNeedle } from './mentions.ts';
import { dropRecords, namesLoader, openRecords } from './records.ts';
import { endFile, fileCount, recordEnd, records, reserveRecords, reserveText, starts, textStart } from './store.ts';
import { begin, doubt, doubted, end, openText } from './text.ts';

export { fileCount, nameCount, nameStarts, recordEnd, records, spelling, starts, texts };

/** The flags of a file: those of `SweepFlag` on the other side. */
const LOADER: i32 = 1;
const SUSPECT: i32 = 2;
const MENTIONS: i32 = 4;

/** Makes room for a file of `size` bytes and for what is told of it. Gives the address where its bytes belong. */
export function reserve(size: usize): usize {
  reserveRecords();
  reserveNames(size);
  return reserveText(size);
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
  return (doubted ? SUSPECT : 0) | (mayLoad || namesLoader ? LOADER : 0) | (mentionsNeedle() ? MENTIONS : 0);
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

/** The names so far are modules that hold loaders, or loaders that are taken of modules. */
export function markLoaders(): void {
  markLoaderNames();
}
