/** The bytes that the grammar tells apart, and the reading of words and lines. Offsets are addresses in memory. */

export const TAB: i32 = 9;
export const LF: i32 = 10;
export const FF: i32 = 12;
export const CR: i32 = 13;
export const SPACE: i32 = 32;
export const DOUBLE_QUOTE: i32 = 34;
export const HASH: i32 = 35;
export const SINGLE_QUOTE: i32 = 39;
export const OPEN_PAREN: i32 = 40;
export const CLOSE_PAREN: i32 = 41;
export const STAR: i32 = 42;
export const COMMA: i32 = 44;
export const DOT: i32 = 46;
export const COLON: i32 = 58;
export const SEMICOLON: i32 = 59;
export const EQUALS: i32 = 61;
export const OPEN_BRACKET: i32 = 91;
export const BACKSLASH: i32 = 92;
export const CLOSE_BRACKET: i32 = 93;
export const UNDERSCORE: i32 = 95;
export const OPEN_BRACE: i32 = 123;
export const CLOSE_BRACE: i32 = 125;

export function byteAt(i: usize): i32 {
  return <i32>load<u8>(i);
}

const wordBytes = memory.data(256);
for (let byte = 0; byte < 256; byte++) {
  const letter = (byte | 32) >= 97 && (byte | 32) <= 122;
  // Every byte of a character beyond ASCII counts, as in the reference.
  if (letter || isDigit(byte) || byte === UNDERSCORE || byte >= 128) store<u8>(wordBytes + byte, 1);
}

/** Whether a byte may stand in a name, its first place aside. */
export function isWord(byte: i32): bool {
  return load<u8>(wordBytes + byte) !== 0;
}

export function isDigit(byte: i32): bool {
  return byte >= 48 && byte <= 57;
}

/** Whether a byte ends a line, alone or as a part of CR LF. */
export function isNewline(byte: i32): bool {
  return byte === LF || byte === CR;
}

export function isQuote(byte: i32): bool {
  return byte === SINGLE_QUOTE || byte === DOUBLE_QUOTE;
}

/** Whether a byte may begin a name. */
export function startsName(byte: i32): bool {
  return isWord(byte) && !isDigit(byte);
}

/** Whether the ASCII `word` stands at `i` and ends there. What stands before it is the caller's affair. */
export function wordAt(i: usize, word: string): bool {
  return textAt(i, word) && !isWord(byteAt(i + word.length));
}

/** Whether the ASCII `text` stands at `i`, whatever follows. */
export function textAt(i: usize, text: string): bool {
  const length = text.length;
  const units = changetype<usize>(text);
  for (let k = 0; k < length; k++) if (<i32>load<u16>(units + (k << 1)) !== byteAt(i + k)) return false;
  return true;
}

/** The end of the word that starts at `i`; `i` itself where none does. */
export function wordEnd(i: usize): usize {
  while (isWord(byteAt(i))) i++;
  return i;
}

/** Behind the newline at `i`: LF, CR or CR LF. */
export function afterNewline(i: usize): usize {
  return byteAt(i) === CR && byteAt(i + 1) === LF ? i + 2 : i + 1;
}
