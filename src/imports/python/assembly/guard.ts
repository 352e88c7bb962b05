import { guard, openHandler, openWith } from './blocks.ts';
import { byteAt, CLOSE_PAREN, COLON, COMMA, HASH, isNewline, isWord, OPEN_PAREN, wordAt, wordEnd } from './bytes.ts';
import { isAscii, lastPart, nameEnd, nameNext, readDottedName, readName } from './names.ts';
import { doubt, skipBlanks } from './text.ts';

/**
 * Reads what an `except` or a `with` catches. Of a header that is more than names in a tuple it is only asked whether it
 * holds the words without which it catches no ImportError: with them the reference has to read it.
 */

/** Where the header starts that was not understood, behind its keyword; 0 where there is none. */
let open: usize = 0;
let isExcept: bool = false;

/** A text starts; a doubt may have ended the one before within a header. */
export function openGuards(): void {
  open = 0;
}

/** `i`: behind the keyword. */
export function openWithHeader(i: usize, column: i32): void {
  openWith(column);
  isExcept = false;
  const start = skipBlanks(i, false);
  const isSuppress = readDottedName(start, false) && wordAt(lastPart, 'suppress') && byteAt(nameNext) === OPEN_PAREN;
  open = isSuppress && readHeader(nameNext) ? 0 : start;
}

/** `i`: behind the keyword and the star, where there is one. */
export function openExceptHeader(i: usize, column: i32): void {
  if (!openHandler(column)) return;
  isExcept = true;
  const start = skipBlanks(i, false);
  if (byteAt(start) === COLON) guard();
  else open = readHeader(start) ? 0 : start;
}

/** Reads `(A, b.C) as d:` or the like at `i`, and guards what it catches; false where something else stands there. */
function readHeader(i: usize): bool {
  const inBrackets = byteAt(i) === OPEN_PAREN;
  if (inBrackets) i = skipBlanks(i + 1, true);
  let catches = false;
  let comma = false;
  while (readDottedName(i, inBrackets) && isAscii(lastPart, nameEnd)) {
    catches = catches || catchesImportError();
    i = nameNext;
    comma = byteAt(i) === COMMA;
    if (!comma) break;
    i = skipBlanks(i + 1, inBrackets);
  }
  if (comma && !inBrackets) return false;
  if (inBrackets) {
    if (byteAt(i) !== CLOSE_PAREN) return false;
    i = skipBlanks(i + 1, false);
  }
  if (wordAt(i, 'as') && readName(skipBlanks(i + 2, false), false)) i = nameNext;
  if (byteAt(i) !== COLON) return false;
  if (catches) guard();
  return true;
}

function catchesImportError(): bool {
  if (isImportError(lastPart)) return true;
  // What else `suppress` is given is meant for other errors.
  return isExcept && isEveryError(lastPart);
}

function isImportError(i: usize): bool {
  return wordAt(i, 'ImportError') || wordAt(i, 'ModuleNotFoundError');
}

function isEveryError(i: usize): bool {
  return wordAt(i, 'Exception') || wordAt(i, 'BaseException');
}

/** The header ends at `stop`: at its colon, or at that of a `lambda` in it, or at the end of the line. */
export function leaveGuardHeader(stop: usize): void {
  if (open === 0) return;
  if (mayGuard(open, stop)) doubt();
  open = 0;
}

/** Whether the words stand between two offsets, or some that may be the same in NFKC. */
function mayGuard(start: usize, stop: usize): bool {
  let catches = false;
  let suppresses = isExcept;
  let holdsLambda = false;
  let comma: usize = 0;
  for (let i = start; i < stop; i++) {
    if (byteAt(i) === COMMA) comma = i;
    if (!isWord(byteAt(i))) continue;
    const end = wordEnd(i);
    const foreign = !isAscii(i, end);
    if (wordAt(i, 'lambda')) holdsLambda = true;
    if (foreign || isImportError(i) || (isExcept && isEveryError(i))) catches = true;
    if (wordAt(i, 'suppress') || (foreign && byteAt(skipBlanks(end, true)) === OPEN_PAREN)) suppresses = true;
    // At what follows the word, which may be a comma.
    i = end - 1;
  }
  // To the reference that is a bare `except`.
  if (comma !== 0 && skipBlanks(comma + 1, false) === stop) return true;
  // What follows the colon of a `lambda` belongs to the header.
  return (catches && suppresses) || (holdsLambda && !endsLine(stop));
}

function endsLine(i: usize): bool {
  if (isNewline(byteAt(i))) return true;
  const next = byteAt(skipBlanks(i + 1, false));
  return isNewline(next) || next === HASH;
}
