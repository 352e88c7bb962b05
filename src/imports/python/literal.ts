import {
  afterNewline,
  BACKSLASH,
  byteAt,
  CLOSE_BRACE,
  COLON,
  isNewline,
  isQuote,
  OPEN_BRACE,
  wordEnd,
} from './bytes.ts';
import { isStringPrefix, literalEnd, type Opening, openingAt, stringEnd } from './strings.ts';
import { type PythonText, sliceText } from './text.ts';
import { unescapeText } from './unescape.ts';
import { HOLE, literalText } from './value.ts';

/**
 * What a literal says, undefined where it is no text, and where reading goes on: at the text's end where it is not closed, so
 * that nothing is read twice.
 */
export interface Literal {
  readonly text: string | undefined;
  readonly next: number;
}

/** Reads a replacement field from behind its `{` up to where the expression ends; tells what it shows. */
export type ReadField = (i: number) => Literal;

/** The first quote of the string whose prefix, if any, is at `i`; -1 where no string starts. */
export function quoteAt({ bytes }: PythonText, i: number): number {
  if (isQuote(byteAt(bytes, i))) return i;
  const end = wordEnd(bytes, i);
  return end - i <= 2 && isQuote(byteAt(bytes, end)) && isStringPrefix(bytes, i, end) ? end : -1;
}

/** Reads the literal whose first quote is at `i`. Its text is cut behind `most` bytes. */
export function readLiteral(text: PythonText, i: number, most: number, field: ReadField): Literal {
  const opening = openingAt(text.bytes, i);
  if (opening.formatted) return readFormatted(text, i, opening, most, field);
  const { bytes, end } = text;
  const next = stringEnd(bytes, end, opening.content, opening.quote, opening.triple);
  if (next < 0 || next > end) return { text: undefined, next: end };
  if (opening.isBytes) return { text: undefined, next };
  return { text: content(text, opening, opening.content, next - (opening.triple ? 3 : 1), most), next };
}

function readFormatted(text: PythonText, start: number, opening: Opening, most: number, field: ReadField): Literal {
  const { bytes, end } = text;
  let known: string | undefined = isTemplate(bytes, start) ? undefined : '';
  for (let i = opening.content; ; ) {
    const stop = literalEnd(bytes, end, i, opening, false);
    const part = content(text, opening, i, stop, most) ?? HOLE;
    if (known !== undefined && known.length <= most) known += part.replaceAll('{{', '{').replaceAll('}}', '}');
    const byte = byteAt(bytes, stop);
    if (stop < end && byte === opening.quote) return { text: known, next: stop + (opening.triple ? 3 : 1) };
    if (stop >= end || byte !== OPEN_BRACE) return { text: undefined, next: end };
    const shown = field(stop + 1);
    const close = closeField(text, shown.next, opening, field, 0);
    if (close < 0) return { text: undefined, next: end };
    // A conversion or a format makes something else of it.
    const plain = close === shown.next || sliceText(text, shown.next, close) === '!s';
    if (known !== undefined && known.length <= most) known += plain ? (shown.text ?? HOLE) : HOLE;
    i = close + 1;
  }
}

/** Fields in specifications of fields: CPython takes two. */
const mostNested = 20;

/** The brace that closes the field whose expression ends at `i`: behind `!r`, `=` and a specification; -1 without one. */
function closeField(text: PythonText, i: number, opening: Opening, field: ReadField, nesting: number): number {
  const { bytes, end } = text;
  while (i < end && byteAt(bytes, i) !== CLOSE_BRACE && byteAt(bytes, i) !== COLON) {
    const byte = byteAt(bytes, i);
    if (isNewline(byte) && !opening.triple) return -1;
    if (byte === opening.quote) return -1;
    i = byte === BACKSLASH && isNewline(byteAt(bytes, i + 1)) ? afterNewline(bytes, i + 1) : i + 1;
  }
  if (i >= end) return -1;
  if (byteAt(bytes, i) === CLOSE_BRACE) return i;
  for (i++; ; ) {
    i = literalEnd(bytes, end, i, opening, true);
    if (i >= end || byteAt(bytes, i) === opening.quote) return -1;
    if (byteAt(bytes, i) === CLOSE_BRACE) return i;
    if (byteAt(bytes, i) !== OPEN_BRACE) {
      i = afterNewline(bytes, i);
      continue;
    }
    i = nesting < mostNested ? closeField(text, field(i + 1).next, opening, field, nesting + 1) : -1;
    if (i < 0) return -1;
    i++;
  }
}

function isTemplate(bytes: Uint8Array, quote: number): boolean {
  return (byteAt(bytes, quote - 1) | 32) === 116 || (byteAt(bytes, quote - 2) | 32) === 116;
}

function content(text: PythonText, opening: Opening, start: number, end: number, most: number): string | undefined {
  const cut = end - start > most * 4;
  const source = sliceText(text, start, cut ? start + most * 4 : end);
  const read = opening.raw ? source : unescapeText(source);
  return read === undefined ? undefined : literalText(cut ? read + HOLE : read);
}
