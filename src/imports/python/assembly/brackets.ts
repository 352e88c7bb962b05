import { CLOSE_BRACE } from './bytes.ts';

/**
 * The open brackets and the open replacement fields, innermost last: of a bracket the closer that it awaits, of a field
 * what is told of the string that it stands in.
 */

/** CPython stops at 200. */
const mostOpen: i32 = 256;
const awaitedClosers = memory.data(256);

/** A field, among the numbers of closers; the bits below tell of its string. */
const FIELD: i32 = 128;
export const SINGLE: i32 = 1;
export const TRIPLE: i32 = 2;
export const RAW: i32 = 4;
export const IN_SPECIFICATION: i32 = 8;

export let depth: i32 = 0;

export function openBrackets(): void {
  depth = 0;
}

/** False where there are too many. */
export function openBracket(closer: i32): bool {
  if (depth === mostOpen) return false;
  store<u8>(awaitedClosers + depth, <u8>closer);
  depth++;
  return true;
}

/** A field in the literal part of a string. */
export function openField(part: i32): bool {
  return openBracket(FIELD | part);
}

export function closeBracket(): void {
  depth--;
}

function innermost(): i32 {
  return depth > 0 ? <i32>load<u8>(awaitedClosers + depth - 1) : 0;
}

/** The closer that is awaited; 0 where none is. */
export function awaited(): i32 {
  return inField() ? CLOSE_BRACE : innermost();
}

/** Whether the innermost is a field. */
export function inField(): bool {
  return innermost() >= FIELD;
}

/** The literal part that the innermost field stands in. */
export function literalPart(): i32 {
  return innermost() & ~FIELD;
}
