import { closeBracket, IN_SPECIFICATION, literalPart, openField, RAW, SINGLE, TRIPLE } from './brackets.ts';
import {
  afterNewline,
  BACKSLASH,
  byteAt,
  CLOSE_BRACE,
  CR,
  DOUBLE_QUOTE,
  isNewline,
  isWord,
  LF,
  OPEN_BRACE,
  SINGLE_QUOTE,
} from './bytes.ts';
import { begin, doubt, end } from './text.ts';

/** The string whose first quote is at `i`: behind it, or within its first field. */
export function readString(i: usize): usize {
  const quote = byteAt(i);
  const triple = byteAt(i + 1) === quote && byteAt(i + 2) === quote;
  const content = i + (triple ? 3 : 1);
  const prefix = i > begin && isWord(byteAt(i - 1)) ? prefixBefore(i) : 0;
  if ((prefix & FORMATTED) === 0) return stringEnd(content, quote, triple);
  const part = (quote === SINGLE_QUOTE ? SINGLE : 0) | (triple ? TRIPLE : 0) | (prefix & RAW);
  return readLiteral(content, part);
}

const FORMATTED: i32 = 16;
const BYTES: i32 = 32;
const UNICODE: i32 = 64;

/** 0 where there is none, or where the letters before the quote are a keyword or the end of a longer word. */
function prefixBefore(i: usize): i32 {
  let start = i;
  while (start > begin && i - start < 3 && isWord(byteAt(start - 1))) start--;
  const last = prefixLetter(byteAt(i - 1));
  if (i - start === 1) return last;
  if (i - start !== 2) return 0;
  // Two letters are `r` and one of the others, but `u`.
  const first = prefixLetter(byteAt(start));
  const other = first === RAW ? last : last === RAW ? first : 0;
  return other === BYTES || other === FORMATTED ? other | RAW : 0;
}

function prefixLetter(byte: i32): i32 {
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

/** The end of a string without fields whose content starts at `i`. */
function stringEnd(i: usize, quote: i32, triple: bool): usize {
  while (true) {
    i = nextOfString(i, quote, triple);
    if (i >= end) return doubt();
    const byte = byteAt(i);
    if (byte === BACKSLASH) {
      i = afterEscape(i);
    } else if (byte !== quote) {
      return doubt();
    } else {
      if (!triple) return i + 1;
      if (byteAt(i + 1) === quote && byteAt(i + 2) === quote) return i + 3;
      i++;
    }
  }
}

/** The next quote, backslash or, in a string of one line, newline; perhaps behind the end of the text. */
function nextOfString(i: usize, quote: i32, triple: bool): usize {
  const quotes = i8x16.splat(<i8>quote);
  const backslash = i8x16.splat(<i8>BACKSLASH);
  const lf = i8x16.splat(<i8>(triple ? quote : LF));
  const cr = i8x16.splat(<i8>(triple ? quote : CR));
  for (; i < end; i += 16) {
    const block = v128.load(i);
    const text = v128.or(i8x16.eq(block, quotes), i8x16.eq(block, backslash));
    const found = i8x16.bitmask(v128.or(text, v128.or(i8x16.eq(block, lf), i8x16.eq(block, cr))));
    if (found !== 0) return i + ctz(found);
  }
  return i;
}

/** A backslash guards the next byte from ending the string, in raw strings too; CR LF counts as one. */
function afterEscape(i: usize): usize {
  return isNewline(byteAt(i + 1)) ? afterNewline(i + 1) : i + 2;
}

/** From within the literal part of a formatted string to its end, or to the start of the next field. */
export function readLiteral(i: usize, part: i32): usize {
  const quote = (part & SINGLE) !== 0 ? SINGLE_QUOTE : DOUBLE_QUOTE;
  while (true) {
    const stop = literalEnd(i, part, quote);
    const byte = byteAt(stop);
    if (stop >= end) return doubt();
    // A specification may hold a newline from 3.12 on, also in a string of one line.
    if (isNewline(byte)) return (part & IN_SPECIFICATION) !== 0 ? stop : doubt();
    if (byte === quote) {
      if ((part & IN_SPECIFICATION) !== 0) return doubt();
      return stop + ((part & TRIPLE) !== 0 ? 3 : 1);
    }
    if (byte === OPEN_BRACE) return openField(part) ? stop + 1 : doubt();
    // The brace ends the specification, and the field with it.
    part = literalPart();
    closeBracket();
    i = stop + 1;
  }
}

/**
 * The next place in the literal part of a formatted string where something else begins: its closing quotes, the `{` of a
 * field, in a format specification the `}` that ends it or, in a string of one line, a newline; or the end of the text.
 */
function literalEnd(i: usize, part: i32, quote: i32): usize {
  const triple = (part & TRIPLE) !== 0;
  const inSpecification = (part & IN_SPECIFICATION) !== 0;
  while (true) {
    i = nextOfLiteral(i, quote);
    if (i >= end) return end;
    const byte = byteAt(i);
    if (byte === quote) {
      if (!triple || (byteAt(i + 1) === quote && byteAt(i + 2) === quote)) return i;
      i++;
    } else if (byte === OPEN_BRACE) {
      // Doubled braces are text, but not in a specification, where the second one opens a field's set or dictionary.
      if (inSpecification || byteAt(i + 1) !== OPEN_BRACE) return i;
      i += 2;
    } else if (byte === CLOSE_BRACE) {
      if (inSpecification) return i;
      i++;
    } else if (byte === BACKSLASH) {
      i = afterLiteralEscape(i, quote, (part & RAW) !== 0);
    } else {
      if (!triple) return i;
      i++;
    }
  }
}

/** The next byte that may mean something in the literal part of a formatted string; perhaps behind the end of the text. */
function nextOfLiteral(i: usize, quote: i32): usize {
  const quotes = i8x16.splat(<i8>quote);
  const backslash = i8x16.splat(<i8>BACKSLASH);
  const open = i8x16.splat(<i8>OPEN_BRACE);
  const close = i8x16.splat(<i8>CLOSE_BRACE);
  const lf = i8x16.splat(<i8>LF);
  const cr = i8x16.splat(<i8>CR);
  for (; i < end; i += 16) {
    const block = v128.load(i);
    const text = v128.or(i8x16.eq(block, quotes), i8x16.eq(block, backslash));
    const brace = v128.or(i8x16.eq(block, open), i8x16.eq(block, close));
    const newline = v128.or(i8x16.eq(block, lf), i8x16.eq(block, cr));
    const found = i8x16.bitmask(v128.or(text, v128.or(brace, newline)));
    if (found !== 0) return i + ctz(found);
  }
  return i;
}

function afterLiteralEscape(i: usize, quote: i32, raw: bool): usize {
  const next = byteAt(i + 1);
  // A backslash does not guard a brace: the field opens all the same.
  if (next === OPEN_BRACE || next === CLOSE_BRACE) return i + 1;
  if (raw || next !== 78 || byteAt(i + 2) !== OPEN_BRACE) return afterEscape(i);
  // \N{name}. No name holds a backslash: stopping there, no byte is looked at for more than one of them.
  let k = i + 3;
  while (byteAt(k) !== CLOSE_BRACE) {
    if (isNewline(byteAt(k)) || byteAt(k) === quote || byteAt(k) === BACKSLASH) return doubt();
    k++;
  }
  return k + 1;
}
