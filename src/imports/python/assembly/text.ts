import { afterNewline, BACKSLASH, byteAt, CR, FF, HASH, isNewline, LF, SPACE, TAB } from './bytes.ts';

/** The file that is being scanned, and whether it can be followed. */

/** How many line feeds stand behind the text, so that looking ahead needs no bounds check. */
export const PADDING: usize = 64;

/** Where the text starts, behind a byte order mark. */
export let begin: usize = 0;
/** Behind its last byte. */
export let end: usize = 0;
/** Once set, the reference has to read the file, and nothing more need be found out about it. */
export let doubted: bool = false;

export function openText(start: usize, length: usize): void {
  end = start + length;
  memory.fill(end, <u8>LF, PADDING);
  const marked = length >= 3 && byteAt(start) === 0xef && byteAt(start + 1) === 0xbb && byteAt(start + 2) === 0xbf;
  begin = marked ? start + 3 : start;
  doubted = false;
}

/** Says that the reference has to read this file. Gives the end of the text: where to go on. */
export function doubt(): usize {
  doubted = true;
  return end;
}

/** The newline, or the end of the text, behind a comment at `i`. */
export function skipComment(i: usize): usize {
  const lf = i8x16.splat(<i8>LF);
  const cr = i8x16.splat(<i8>CR);
  while (true) {
    const block = v128.load(i);
    const found = i8x16.bitmask(v128.or(i8x16.eq(block, lf), i8x16.eq(block, cr)));
    if (found !== 0) return i + ctz(found);
    i += 16;
  }
}

/** Past blanks and joined lines; in brackets past newlines and comments too. Never beyond the end. */
export function skipBlanks(i: usize, inBrackets: bool): usize {
  while (i < end) {
    const byte = byteAt(i);
    if (byte === SPACE || byte === TAB || byte === FF) i++;
    else if (byte === BACKSLASH && isNewline(byteAt(i + 1))) i = afterNewline(i + 1);
    else if (inBrackets && isNewline(byte)) i = afterNewline(i);
    else if (inBrackets && byte === HASH) i = skipComment(i);
    else break;
  }
  return min(i, end);
}
