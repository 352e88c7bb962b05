/** The bytes that the grammar tells apart, and the reading of words and lines. */

export const TAB = 9;
export const LF = 10;
export const FF = 12;
export const CR = 13;
export const SPACE = 32;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const PERCENT = 37;
export const SINGLE_QUOTE = 39;
export const OPEN_PAREN = 40;
export const CLOSE_PAREN = 41;
export const STAR = 42;
export const PLUS = 43;
export const COMMA = 44;
export const DOT = 46;
export const COLON = 58;
export const SEMICOLON = 59;
export const EQUALS = 61;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;
export const OPEN_BRACE = 123;
export const CLOSE_BRACE = 125;

/** How many line feeds stand behind the text (see `text.ts`), so that looking ahead needs no bounds check. */
export const PADDING = 16;

/** The fallback is never reached inside the padded text; it only satisfies the type. */
export function byteAt(bytes: Uint8Array, i: number): number {
  return bytes[i] ?? LF;
}

const wordBytes = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
  const letter = (byte | 32) >= 97 && (byte | 32) <= 122;
  const digit = byte >= 48 && byte <= 57;
  // Every byte of a character beyond ASCII counts: which of them Python allows in a name decides nothing here.
  if ((letter && byte < 128) || digit || byte === 95 || byte >= 128) wordBytes[byte] = 1;
}

/** Whether a byte may stand in a name, its first place aside. */
export function isWord(byte: number): boolean {
  return wordBytes[byte] === 1;
}

/** Whether a byte is a digit of ASCII. */
export function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

/** Whether a byte ends a line, alone or as a part of CR LF. */
export function isNewline(byte: number): boolean {
  return byte === LF || byte === CR;
}

/** Whether a byte opens or closes a string. */
export function isQuote(byte: number): boolean {
  return byte === SINGLE_QUOTE || byte === DOUBLE_QUOTE;
}

/** Whether the ASCII `word` stands at `i` and ends there. What stands before it is the caller's affair. */
export function wordAt(bytes: Uint8Array, i: number, word: string): boolean {
  for (let k = 0; k < word.length; k++) if (bytes[i + k] !== word.charCodeAt(k)) return false;
  return !isWord(byteAt(bytes, i + word.length));
}

/** Words by their first letter, so that nearly every place is told by one byte. */
export function byFirstLetter<T>(
  entries: readonly T[],
  wordOf: (entry: T) => string,
): ReadonlyMap<number, readonly T[]> {
  const map = new Map<number, T[]>();
  for (const entry of entries) {
    const letter = wordOf(entry).charCodeAt(0);
    map.set(letter, [...(map.get(letter) ?? []), entry]);
  }
  return map;
}

/** The end of the word that starts at `i`; `i` itself where none does. */
export function wordEnd(bytes: Uint8Array, i: number): number {
  while (isWord(byteAt(bytes, i))) i++;
  return i;
}

/** Behind the newline at `i`: LF, CR or CR LF. */
export function afterNewline(bytes: Uint8Array, i: number): number {
  return bytes[i] === CR && bytes[i + 1] === LF ? i + 2 : i + 1;
}
