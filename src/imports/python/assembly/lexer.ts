import { awaitsHandler, enterLine, openModule } from './blocks.ts';
import {
  awaited,
  closeBracket,
  depth,
  IN_SPECIFICATION,
  inField,
  literalPart,
  openBracket,
  openBrackets,
} from './brackets.ts';
import {
  afterNewline,
  BACKSLASH,
  byteAt,
  CLOSE_PAREN,
  COLON,
  FF,
  HASH,
  isNewline,
  OPEN_PAREN,
  SPACE,
  TAB,
  textAt,
} from './bytes.ts';
import { openCompound } from './compound.ts';
import { leaveGuardHeader, openGuards } from './guard.ts';
import { startsStatement } from './keywords.ts';
import { readImport } from './statement.ts';
import { readLiteral, readString } from './strings.ts';
import { begin, doubt, doubted, end, skipBlanks, skipComment } from './text.ts';
import { CLOSE, COMMENT, ESCAPE, kindOf, NEWLINE, OPEN, PLAIN, QUOTE, STOP } from './tokens.ts';

/** Whether the line opened a block, and the colon of its header is still to come. */
let inHeader: bool = false;
/** Up to where the line is known to hold no `lambda`. */
let searched: usize = 0;

/**
 * Follows the tokens of the text and records its imports: strings, brackets, comments and logical lines, in one pass. Ends
 * behind the line of `last`, once nothing that follows can tell more of them. Gives up, with a doubt, at whatever CPython
 * would stop at: the reference then goes on behind it.
 */
export function readStatements(last: usize): void {
  openModule();
  openBrackets();
  openGuards();
  let i = begin;
  while (i < end && !doubted) {
    if (i > last && !awaitsHandler()) return;
    i = readLine(i);
  }
}

function readLine(i: usize): usize {
  let column = 0;
  let joined = 0;
  for (; ; i++) {
    const byte = byteAt(i);
    if (byte === SPACE) column++;
    else if (byte === TAB) column = (column | 7) + 1;
    else if (byte === FF) column = 0;
    else if (byte === BACKSLASH && isNewline(byteAt(i + 1))) {
      // As CPython: the column of the first of the joined lines counts.
      if (joined === 0) joined = column;
      i = afterNewline(i + 1) - 1;
    } else break;
  }
  if (byteAt(i) === HASH) i = skipComment(i);
  if (i >= end) return end;
  if (isNewline(byteAt(i))) return afterNewline(i);
  return readTokens(startLine(i, joined !== 0 ? joined : column));
}

/** The first token of a logical line stands at `i`. */
function startLine(i: usize, column: i32): usize {
  searched = i;
  enterLine(column);
  const next = openCompound(i, column);
  inHeader = next !== 0;
  if (next !== 0) return next;
  const behind = readImport(i);
  return behind !== 0 ? behind : i;
}

/** To the start of the next logical line. */
function readTokens(i: usize): usize {
  while (!doubted) {
    let kind = kindOf(byteAt(i));
    while (kind === PLAIN) kind = kindOf(byteAt(++i));
    switch (kind) {
      case NEWLINE:
        if (depth === 0) return endLine(i);
        if (i >= end) return doubt();
        i = afterNewline(i);
        // No bracket can hold a statement: where a line of it starts one, the bracket was never closed.
        if (startsStatement(i)) return doubt();
        break;
      case QUOTE:
        i = readString(i);
        break;
      case COMMENT:
        i = skipComment(i);
        break;
      case ESCAPE:
        i = isNewline(byteAt(i + 1)) ? afterNewline(i + 1) : i + 1;
        break;
      case OPEN:
        i = readOpener(i);
        break;
      case CLOSE:
        i = readCloser(i);
        break;
      case STOP:
        i = readStop(i);
        break;
      default:
        unreachable();
    }
  }
  return end;
}

/** The logical line ends at the newline `i`. */
function endLine(i: usize): usize {
  leaveGuardHeader(i);
  return i >= end ? end : afterNewline(i);
}

function readOpener(i: usize): usize {
  const byte = byteAt(i);
  // The closers follow their openers in ASCII, with one byte between for the square and the curly ones.
  if (!openBracket(byte === OPEN_PAREN ? CLOSE_PAREN : byte + 2)) return doubt();
  return i + 1;
}

function readCloser(i: usize): usize {
  if (awaited() !== byteAt(i)) return doubt();
  const isField = inField();
  const part = literalPart();
  closeBracket();
  return isField ? readLiteral(i + 1, part) : i + 1;
}

/** At a colon or a semicolon. */
function readStop(i: usize): usize {
  const isColon = byteAt(i) === COLON;
  if (isColon && inField()) return readLiteral(i + 1, literalPart() | IN_SPECIFICATION);
  if (depth > 0) return i + 1;
  if (isColon) {
    leaveGuardHeader(i);
    inHeader = false;
  }
  const start = skipBlanks(i + 1, false);
  const behind = readImport(start);
  if (behind === 0) return start;
  // Whose block it is in is not plain: the colon may be that of a `lambda`, or the header has none.
  if (inHeader || holdsLambda(start)) return doubt();
  return behind;
}

/** Whether the letters of `lambda` stand in the line before `i`. */
function holdsLambda(i: usize): bool {
  for (; searched < i; searched++) if (textAt(searched, 'lambda')) return true;
  return false;
}
