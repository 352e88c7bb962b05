import {
  afterNewline,
  byteAt,
  COLON,
  DOT,
  EQUALS,
  FF,
  HASH,
  isNewline,
  isWord,
  SPACE,
  TAB,
  textAt,
  UNDERSCORE,
} from './bytes.ts';
import { end } from './text.ts';

/**
 * Whether a coding cookie (PEP 263) in the text may say something else than UTF-8. It stands in a comment in one of the
 * first two lines, the second only if the first is blank or a comment.
 */
export function hasForeignCookie(start: usize): bool {
  let i = start;
  for (let line = 0; line < 2 && i < end; line++) {
    while (byteAt(i) === SPACE || byteAt(i) === TAB || byteAt(i) === FF) i++;
    if (byteAt(i) !== HASH && !isNewline(byteAt(i))) return false;
    for (; !isNewline(byteAt(i)); i++) if (textAt(i, 'coding') && !saysUtf8(i + 6)) return true;
    i = afterNewline(i);
  }
  return false;
}

/** Whether what stands at `i`, behind the word `coding`, names no encoding or is a plain form of UTF-8. */
function saysUtf8(i: usize): bool {
  if (byteAt(i) !== COLON && byteAt(i) !== EQUALS) return true;
  i++;
  while (byteAt(i) === SPACE || byteAt(i) === TAB) i++;
  if (!isNamed(byteAt(i))) return true;
  if ((byteAt(i) | 32) !== 117 || (byteAt(i + 1) | 32) !== 116 || (byteAt(i + 2) | 32) !== 102) return false;
  i += 3;
  if (byteAt(i) === HYPHEN || byteAt(i) === UNDERSCORE) i++;
  return byteAt(i) === 56 && !isNamed(byteAt(i + 1));
}

/** Whether a byte may stand in the name of an encoding. */
function isNamed(byte: i32): bool {
  return isWord(byte) || byte === DOT || byte === HYPHEN;
}

const HYPHEN: i32 = 45;
