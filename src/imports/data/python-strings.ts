import {
  byteAt,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  HASH,
  isNewline,
  isQuote,
  isWord,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  PLUS,
  SEMICOLON,
  wordEnd,
} from '../python/bytes.ts';
import { isStringPrefix, openingAt, stringEnd } from '../python/strings.ts';
import { type PythonText, readText, skipBlanks, skipComment, sliceText } from '../python/text.ts';
import { unescapeText } from '../python/unescape.ts';
import type { Scalar } from './scalar.ts';
import { withLineFeeds } from './source.ts';

/** The strings of a Python file, each as the literals that are put together in it. */
export interface PythonStrings {
  readonly source: string;
  readonly strings: readonly (readonly Scalar[])[];
}

/**
 * Every string of a Python file that is written out, but for docstrings and bytes. Adjacent literals, and those with a `+`
 * between them, are one. Nothing is read behind three quotes that are never closed.
 */
export function pythonStrings(bytes: Uint8Array): PythonStrings {
  const text = readText(bytes);
  const source = withLineFeeds(sliceText(text, 0, text.end));
  const characters = new Characters(text, source.length === text.end);
  const strings = literalsOf(text).map((literals) =>
    literals.map(({ value, start, end }) => ({
      text: value,
      start: characters.upTo(start),
      end: characters.upTo(end),
    })),
  );
  return { source, strings };
}

interface Literal {
  readonly value: string;
  /** Of its content, in bytes. */
  readonly start: number;
  readonly end: number;
  /** Behind its closing quotes. */
  readonly next: number;
}

function literalsOf(text: PythonText): Literal[][] {
  const { bytes, end } = text;
  const strings: Literal[][] = [];
  let depth = 0;
  let startsStatement = true;
  for (let i = 0; i < end; ) {
    const byte = byteAt(bytes, i);
    const quote = quoteAt(text, i);
    if (quote !== undefined) {
      const string = readString(text, quote, depth > 0);
      if (!startsStatement) strings.push(string.literals);
      i = string.next;
      startsStatement = false;
    } else if (byte === HASH) {
      i = skipComment(text, i);
    } else {
      if (isOpening(byte)) depth += 1;
      if (isClosing(byte)) depth = Math.max(0, depth - 1);
      if (depth === 0 && (isNewline(byte) || byte === SEMICOLON || byte === COLON)) startsStatement = true;
      else if (byte > 32) startsStatement = false;
      i = Math.max(i + 1, wordEnd(bytes, i));
    }
  }
  return strings;
}

/** Of the string that starts at `i`, which may have a prefix. */
function quoteAt({ bytes }: PythonText, i: number): number | undefined {
  if (isQuote(byteAt(bytes, i))) return i;
  if (!isWord(byteAt(bytes, i))) return undefined;
  const end = wordEnd(bytes, i);
  return isQuote(byteAt(bytes, end)) && isStringPrefix(bytes, i, end) ? end : undefined;
}

function readString(text: PythonText, first: number, inBrackets: boolean): { literals: Literal[]; next: number } {
  const literals: Literal[] = [];
  let next = first;
  for (let quote: number | undefined = first; quote !== undefined; ) {
    const literal = readLiteral(text, quote);
    next = literal.next;
    if (literal.value !== undefined) literals.push({ ...literal, value: literal.value });
    const behind = skipBlanks(text, next, inBrackets);
    const joined = byteAt(text.bytes, behind) === PLUS ? skipBlanks(text, behind + 1, inBrackets) : behind;
    quote = joined < text.end ? quoteAt(text, joined) : undefined;
  }
  return { literals, next };
}

/** Without a value where it is not known: bytes, fields, named characters, no closing quotes. */
function readLiteral(text: PythonText, quote: number): Omit<Literal, 'value'> & { readonly value: string | undefined } {
  const { content: start, triple, raw, formatted, isBytes } = openingAt(text.bytes, quote);
  const closed = stringEnd(text.bytes, text.end, start, byteAt(text.bytes, quote), triple);
  if (closed < 0) return { value: undefined, start, end: start, next: -1 - closed };
  const end = closed - (triple ? 3 : 1);
  const content = sliceText(text, start, end);
  const unknown = isBytes || (formatted && content.includes('{'));
  return { value: unknown ? undefined : raw ? content : unescapeText(content), start, end, next: closed };
}

function isOpening(byte: number): boolean {
  return byte === OPEN_PAREN || byte === OPEN_BRACKET || byte === OPEN_BRACE;
}

function isClosing(byte: number): boolean {
  return byte === CLOSE_PAREN || byte === CLOSE_BRACKET || byte === CLOSE_BRACE;
}

/** Counts the characters before offsets that only grow: one sweep over the text. */
class Characters {
  readonly #text: PythonText;
  readonly #isAscii: boolean;
  #offset = 0;
  #count = 0;

  constructor(text: PythonText, isAscii: boolean) {
    this.#text = text;
    this.#isAscii = isAscii;
  }

  upTo(offset: number): number {
    if (this.#isAscii) return offset;
    this.#count += sliceText(this.#text, this.#offset, offset).length;
    this.#offset = offset;
    return this.#count;
  }
}
