import { afterNewline, BACKSLASH, byteAt, CLOSE_BRACE, CR, isNewline, isWord, LF, OPEN_BRACE } from './bytes.ts';

/** What opens a string. A formatted one (f or t) holds replacement fields. */
export interface Opening {
  readonly quote: number;
  readonly triple: boolean;
  readonly raw: boolean;
  readonly formatted: boolean;
  readonly isBytes: boolean;
  /** Behind the opening quotes. */
  readonly content: number;
}

/** Reads what stands at the quote `i` and the prefix before it. */
export function openingAt(bytes: Uint8Array, i: number): Opening {
  const quote = byteAt(bytes, i);
  const triple = bytes[i + 1] === quote && bytes[i + 2] === quote;
  const prefix = prefixBefore(bytes, i);
  return {
    quote,
    triple,
    raw: (prefix & RAW) !== 0,
    formatted: (prefix & FORMATTED) !== 0,
    isBytes: (prefix & BYTES) !== 0,
    content: i + (triple ? 3 : 1),
  };
}

const RAW = 1;
const BYTES = 2;
const FORMATTED = 4;
const UNICODE = 8;

/** 0 where there is none, or where the letters before the quote are a keyword or the end of a longer word. */
function prefixBefore(bytes: Uint8Array, i: number): number {
  let start = i;
  while (start > 0 && i - start < 3 && isWord(byteAt(bytes, start - 1))) start--;
  return prefixOf(bytes, start, i);
}

/** Whether the word between two offsets may stand before a quote as a part of the string. */
export function isStringPrefix(bytes: Uint8Array, start: number, end: number): boolean {
  return prefixOf(bytes, start, end) > 0;
}

function prefixOf(bytes: Uint8Array, start: number, end: number): number {
  if (end - start === 1) return prefixLetter(byteAt(bytes, start));
  if (end - start !== 2) return 0;
  const first = prefixLetter(byteAt(bytes, start));
  const second = prefixLetter(byteAt(bytes, start + 1));
  // Two letters are `r` and one of the others, but `u`.
  const other = first === RAW ? second : second === RAW ? first : 0;
  return other === BYTES || other === FORMATTED ? other | RAW : 0;
}

function prefixLetter(byte: number): number {
  switch (byte | 32) {
    case 98: // b
      return BYTES;
    case 102: // f
    case 116: // t
      return FORMATTED;
    case 114: // r
      return RAW;
    case 117: // u
      return UNICODE;
    default:
      return 0;
  }
}

/**
 * The end of a string without fields whose content starts at `i`: behind its closing quotes, or negative where it is not
 * closed, `-1 - n` with `n` the newline, or the end of the text, that it ran into.
 */
export function stringEnd(bytes: Uint8Array, end: number, i: number, quote: number, triple: boolean): number {
  for (;;) {
    const byte = byteAt(bytes, i);
    if (byte === quote) {
      if (!triple) return i + 1;
      if (bytes[i + 1] === quote && bytes[i + 2] === quote) return i + 3;
      i++;
    } else if (byte === BACKSLASH) {
      i = afterEscape(bytes, i);
    } else if (byte === LF || byte === CR) {
      if (!triple || i >= end) return -1 - Math.min(i, end);
      i++;
    } else {
      i++;
    }
  }
}

/** A backslash guards the next byte from ending the string, in raw strings too; CR LF counts as one. */
function afterEscape(bytes: Uint8Array, i: number): number {
  return isNewline(byteAt(bytes, i + 1)) ? afterNewline(bytes, i + 1) : i + 2;
}

/**
 * The next place in the literal part of a formatted string where something else begins: its closing quotes, the `{` of a
 * field, in a format specification the `}` that ends it or, in a string of one line, a newline; or the end of the text.
 */
export function literalEnd(
  bytes: Uint8Array,
  end: number,
  i: number,
  string: Pick<Opening, 'quote' | 'triple' | 'raw'>,
  inSpecification: boolean,
): number {
  const { quote, triple, raw } = string;
  while (i < end) {
    const byte = byteAt(bytes, i);
    if (byte === quote) {
      if (!triple || (bytes[i + 1] === quote && bytes[i + 2] === quote)) return i;
      i++;
    } else if (byte === OPEN_BRACE) {
      // Doubled braces are text, but not in a specification, where the second one opens a field's set or dictionary.
      if (inSpecification || bytes[i + 1] !== OPEN_BRACE) return i;
      i += 2;
    } else if (byte === CLOSE_BRACE) {
      if (inSpecification) return i;
      i++;
    } else if (byte === BACKSLASH) {
      i = afterLiteralEscape(bytes, i, quote, raw);
    } else if (isNewline(byte) && !triple) {
      return i;
    } else {
      i++;
    }
  }
  return end;
}

function afterLiteralEscape(bytes: Uint8Array, i: number, quote: number, raw: boolean): number {
  const next = byteAt(bytes, i + 1);
  // A backslash does not guard a brace: the field opens all the same.
  if (next === OPEN_BRACE || next === CLOSE_BRACE) return i + 1;
  if (!raw && next === 78 && bytes[i + 2] === OPEN_BRACE) {
    // \N{name}. No name holds a backslash: stopping there, no byte is looked at for more than one of them.
    let k = i + 3;
    while (!isNewline(byteAt(bytes, k)) && bytes[k] !== quote && bytes[k] !== CLOSE_BRACE && bytes[k] !== BACKSLASH)
      k++;
    return bytes[k] === CLOSE_BRACE ? k + 1 : i + 2;
  }
  return afterEscape(bytes, i);
}
