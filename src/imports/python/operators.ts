import { byteAt, EQUALS, PERCENT, STAR, wordAt, wordEnd } from './bytes.ts';

export const SLASH = 47;
const AT = 64;

/** Whether a byte begins an operator that binds closer than `+`. */
export function isBinary(byte: number): boolean {
  return byte === STAR || byte === SLASH || byte === PERCENT || byte === AT;
}

/** Behind the operator at `i`: the second of two like signs, and the `=` of a comparison, belong to it. */
export function afterOperator(bytes: Uint8Array, i: number): number {
  const byte = byteAt(bytes, i);
  const next = byteAt(bytes, i + 1);
  if ((byte === STAR || byte === SLASH) && next === byte) return i + 2;
  return next === EQUALS && comparing.has(byte) ? i + 2 : i + 1;
}

/** `=`, `!`, `<`, `>` and `:`. */
const comparing: ReadonlySet<number> = new Set([61, 33, 60, 62, 58]);

/** Whether the operator at `i` is that of an augmented assignment. */
export function isAugmented(bytes: Uint8Array, i: number): boolean {
  return byteAt(bytes, afterOperator(bytes, i)) === EQUALS;
}

/** Whether the word at `i` joins expressions, or stands before one, and is none itself. */
export function isJoint(bytes: Uint8Array, i: number): boolean {
  const length = wordEnd(bytes, i) - i;
  return joints.some((word) => word.length === length && wordAt(bytes, i, word));
}

const joints: readonly string[] = [
  ...['and', 'as', 'assert', 'async', 'class', 'def', 'del', 'elif', 'else', 'except', 'finally', 'for', 'from'],
  ...[
    'global',
    'if',
    'import',
    'in',
    'is',
    'lambda',
    'nonlocal',
    'not',
    'or',
    'raise',
    'return',
    'try',
    'while',
    'with',
  ],
  ...['yield'],
];
