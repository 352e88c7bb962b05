import { guard, openHandler, openWith } from './blocks.ts';
import { byteAt, CLOSE_PAREN, COLON, COMMA, OPEN_PAREN, wordAt } from './bytes.ts';
import { isAscii, lastPart, nameEnd, nameNext } from './names.ts';
import { doubt } from './text.ts';

/**
 * Follows the header of an `except` or a `with`, token by token, and says that its block guards where it names what
 * catches an ImportError: an exception, or a tuple that holds one; `suppress(…)` with one among its arguments.
 */

/** Whether such a header is being read. */
export let inGuardHeader: bool = false;
let isExcept: bool = false;
/** Whether the next token starts an item. */
let ready: bool = false;
/** How many of the open brackets only group items. */
let grouping: i32 = 0;
/** How deep the arguments of `suppress` are; -1 outside. */
let suppressing: i32 = -1;
let suppressNext: bool = false;

export function openWithHeader(column: i32): void {
  openWith(column);
  start(false);
}

/** `bare`: nothing but the colon follows, so that everything is caught. */
export function openExceptHeader(column: i32, bare: bool): void {
  if (!openHandler(column)) return;
  if (bare) guard();
  else start(true);
}

function start(except: bool): void {
  inGuardHeader = true;
  isExcept = except;
  ready = true;
  grouping = 0;
  suppressing = -1;
  suppressNext = false;
}

export function leaveGuardHeader(): void {
  inGuardHeader = false;
}

/** The name that was read last is told; `depth`: of the open brackets around it. */
export function guardName(depth: i32): void {
  if (!ready) return;
  ready = false;
  // It may be one of those that are looked for to CPython, which compares in NFKC.
  if (!isAscii(lastPart, nameEnd)) doubt();
  const next = byteAt(nameNext);
  if (isExcept) {
    if (isWhole(next) && (namesImportError() || namesEveryError())) guard();
  } else if (suppressing === depth) {
    if (isWhole(next) && namesImportError()) guard();
  } else {
    suppressNext = next === OPEN_PAREN && wordAt(lastPart, 'suppress');
  }
}

function isWhole(next: i32): bool {
  return next === COMMA || next === CLOSE_PAREN || next === COLON || wordAt(nameNext, 'as');
}

function namesImportError(): bool {
  return wordAt(lastPart, 'ImportError') || wordAt(lastPart, 'ModuleNotFoundError');
}

function namesEveryError(): bool {
  return wordAt(lastPart, 'Exception') || wordAt(lastPart, 'BaseException');
}

/** A bracket opened; `depth` counts it. */
export function guardOpen(depth: i32, paren: bool): void {
  if (suppressNext) {
    suppressNext = false;
    suppressing = depth;
    ready = true;
  } else if (ready && paren && depth === grouping + 1) {
    grouping = depth;
  } else {
    ready = false;
  }
}

/** A bracket closed; `depth` counts it no more. */
export function guardClose(depth: i32): void {
  if (depth < suppressing) suppressing = -1;
  if (depth < grouping) grouping = depth;
  ready = false;
}

export function guardComma(depth: i32): void {
  ready = suppressing === depth || (suppressing < 0 && depth === grouping);
}
