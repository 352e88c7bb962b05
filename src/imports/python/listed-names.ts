import {
  afterNewline,
  BACKSLASH,
  byteAt,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  HASH,
  isNewline,
  isQuote,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  SEMICOLON,
} from './bytes.ts';
import { openingAt, stringEnd } from './strings.ts';
import { type PythonText, skipComment, sliceText } from './text.ts';
import { unescapeText } from './unescape.ts';

/**
 * The texts of the literals in the rest of the statement: what `__all__ = […]`, `+= …` and `.extend([…])` name. `end`: up
 * to where it was read.
 */
export function listedNames(text: PythonText, i: number): { readonly names: readonly string[]; readonly end: number } {
  const { bytes, end } = text;
  const names: string[] = [];
  let depth = 0;
  while (i < end) {
    const byte = byteAt(bytes, i);
    if (isQuote(byte)) {
      const { quote, triple, raw, formatted, content } = openingAt(bytes, i);
      const stop = stringEnd(bytes, end, content, quote, triple);
      if (stop < 0) return { names, end: -1 - stop };
      const literal = sliceText(text, content, stop - (triple ? 3 : 1));
      const name = raw ? literal : unescapeText(literal);
      // `__all__ = "a b".split()`
      if (name !== undefined && !formatted) names.push(...name.split(/[ \t\r\n]+/));
      i = stop;
      continue;
    }
    if (byte === OPEN_PAREN || byte === OPEN_BRACKET || byte === OPEN_BRACE) depth++;
    else if (byte === CLOSE_PAREN || byte === CLOSE_BRACKET || byte === CLOSE_BRACE) depth--;
    else if (byte === BACKSLASH && isNewline(byteAt(bytes, i + 1))) i = afterNewline(bytes, i + 1) - 1;
    else if (byte === HASH) i = skipComment(text, i) - 1;
    else if (depth <= 0 && (isNewline(byte) || byte === SEMICOLON)) return { names, end: i };
    i++;
  }
  return { names, end };
}
