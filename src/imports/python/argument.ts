import {
  byteAt,
  CLOSE_PAREN,
  COMMA,
  EQUALS,
  isDigit,
  isQuote,
  OPEN_BRACE,
  OPEN_PAREN,
  PERCENT,
  PLUS,
  wordEnd,
} from './bytes.ts';
import { readDottedName } from './names.ts';
import { isStringPrefix, literalEnd, openingAt, stringEnd } from './strings.ts';
import type { PythonText } from './text.ts';
import { skipBlanks, sliceText } from './text.ts';
import { unescapeText } from './unescape.ts';

/** What is known of an argument without running anything. */
export type ArgumentValue =
  | { readonly kind: 'text'; readonly text: string }
  /** A text of which only the start is known. */
  | { readonly kind: 'prefix'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'unknown' };

export interface Argument {
  /** Absent for a positional one. */
  readonly keyword: string | undefined;
  readonly value: ArgumentValue;
}

const unknown: ArgumentValue = { kind: 'unknown' };

/** Reads the argument that starts at `i`, behind the bracket or a comma; undefined where the list ends there. */
export function readArgument(text: PythonText, i: number): Argument | undefined {
  const { bytes } = text;
  i = skipBlanks(text, i, true);
  if (bytes[i] === CLOSE_PAREN) return undefined;
  const name = readDottedName(text, i, true);
  if (name !== undefined && bytes[name.next] === EQUALS && bytes[name.next + 1] !== EQUALS) {
    return { keyword: name.text, value: readValue(text, name.next + 1) };
  }
  return { keyword: undefined, value: readValue(text, i) };
}

function readValue(text: PythonText, i: number): ArgumentValue {
  const { bytes } = text;
  let open = 0;
  i = skipBlanks(text, i, true);
  for (; bytes[i] === OPEN_PAREN; open++) i = skipBlanks(text, i + 1, true);
  const name = readDottedName(text, i, true);
  if (name !== undefined && !isQuote(byteAt(bytes, name.end))) {
    return endsArgument(text, name.next, open) ? { kind: 'name', name: name.text } : unknown;
  }
  if (isDigit(byteAt(bytes, i))) {
    const end = wordEnd(bytes, i);
    const value = Number(sliceText(text, i, end));
    return endsArgument(text, skipBlanks(text, end, true), open) ? { kind: 'number', value } : unknown;
  }
  return readStrings(text, name === undefined ? i : name.end, open);
}

/** Adjacent literals are one; `i` is at the first quote. */
function readStrings(text: PythonText, i: number, open: number): ArgumentValue {
  const { bytes } = text;
  let known = '';
  while (isQuote(byteAt(bytes, i))) {
    const opening = openingAt(bytes, i);
    if (opening.isBytes) return unknown;
    const end = opening.formatted
      ? literalEnd(bytes, text.end, opening.content, opening, false)
      : stringEnd(bytes, text.end, opening.content, opening.quote, opening.triple);
    if (end < 0 || end > text.end) return unknown;
    const hasField = opening.formatted && bytes[end] === OPEN_BRACE;
    if (opening.formatted && !hasField && bytes[end] !== opening.quote) return unknown;
    const closing = opening.formatted ? end : end - (opening.triple ? 3 : 1);
    const content = sliceText(text, opening.content, closing);
    const part = opening.raw ? content : unescapeText(content);
    if (part === undefined) return unknown;
    known += opening.formatted ? part.replaceAll('{{', '{').replaceAll('}}', '}') : part;
    if (hasField) return { kind: 'prefix', text: known };
    i = skipBlanks(text, opening.formatted ? end + (opening.triple ? 3 : 1) : end, true);
    const prefix = wordEnd(bytes, i);
    if (isQuote(byteAt(bytes, prefix)) && isStringPrefix(bytes, i, prefix)) i = prefix;
  }
  return afterStrings(text, i, open, known);
}

function afterStrings(text: PythonText, i: number, open: number, known: string): ArgumentValue {
  const { bytes } = text;
  for (; open > 0 && bytes[i] === CLOSE_PAREN; open--) i = skipBlanks(text, i + 1, true);
  if (bytes[i] === PLUS) return { kind: 'prefix', text: known };
  if (bytes[i] === PERCENT) return { kind: 'prefix', text: before(known, '%') };
  if (sliceText(text, i, i + 8) === '.format(') return { kind: 'prefix', text: before(known, '{') };
  return endsArgument(text, i, open) ? { kind: 'text', text: known } : unknown;
}

function before(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(0, at);
}

function endsArgument(text: PythonText, i: number, open: number): boolean {
  for (; open > 0 && text.bytes[i] === CLOSE_PAREN; open--) i = skipBlanks(text, i + 1, true);
  const byte = byteAt(text.bytes, i);
  return open === 0 && (byte === COMMA || byte === CLOSE_PAREN);
}
