import type { Brackets, LiteralPart } from './brackets.ts';
import { byteAt, isNewline, isWord, OPEN_BRACE } from './bytes.ts';
import { literalEnd, openingAt, stringEnd } from './strings.ts';
import type { PythonText } from './text.ts';
import type { TokenListener } from './tokens.ts';

/**
 * Follows strings, beside the lexer: one without fields at once, a formatted one up to each of its fields, whose inside are
 * tokens like any other. Offsets that are given back say where to go on.
 */
export class StringReader {
  readonly #text: PythonText;
  readonly #listener: TokenListener;
  readonly #brackets: Brackets;
  /** By quote: from where on a triple-quoted string is known not to close. Without it many of them took many passes. */
  readonly #endless = new Map<number, number>();

  constructor(text: PythonText, listener: TokenListener, brackets: Brackets) {
    this.#text = text;
    this.#listener = listener;
    this.#brackets = brackets;
  }

  /** The string whose first quote is at `i`: behind it, or within its first field. */
  read(i: number): number {
    const { bytes, end } = this.#text;
    // Most strings have no prefix, and most of those that have one have no fields.
    const opening = i > 0 && isWord(byteAt(bytes, i - 1)) ? openingAt(bytes, i) : undefined;
    const quote = byteAt(bytes, i);
    const triple = bytes[i + 1] === quote && bytes[i + 2] === quote;
    if (this.#brackets.isUnclosed(i) || (triple && i >= (this.#endless.get(quote) ?? end))) return this.#restOfLine(i);
    if (opening?.formatted) return this.readLiteral(opening.content, { ...opening, start: i, inSpecification: false });
    const stop = stringEnd(bytes, end, i + (triple ? 3 : 1), quote, triple);
    if (stop >= 0) return stop;
    if (triple) return this.#endlessString(i, quote);
    this.#listener.problem(i, 'unterminated string');
    return -1 - stop;
  }

  /** From within the literal part of a formatted string to its end, or to the start of the next field. */
  readLiteral(i: number, part: LiteralPart): number {
    const { bytes, end } = this.#text;
    for (;;) {
      const stop = literalEnd(bytes, end, i, part, part.inSpecification);
      const byte = byteAt(bytes, stop);
      if (stop >= end || (isNewline(byte) && !part.inSpecification)) {
        if (part.triple) return this.#endlessString(part.start, part.quote);
        this.#brackets.closeString(part.start);
        this.#listener.problem(part.start, 'unterminated string');
        return stop;
      }
      // A specification may hold a newline from 3.12 on, also in a string of one line.
      if (isNewline(byte)) return stop;
      if (byte === part.quote) {
        if (part.inSpecification) {
          this.#listener.problem(part.start, 'a field of the string is never closed');
          this.#brackets.closeString(part.start);
        }
        return stop + (part.triple ? 3 : 1);
      }
      if (byte === OPEN_BRACE) {
        if (!this.#brackets.openField(part)) this.#listener.problem(part.start, 'too many nested brackets');
        return stop + 1;
      }
      // The brace ends the specification, and the field with it.
      part = this.#brackets.literalPart;
      this.#brackets.close();
      i = stop + 1;
    }
  }

  /** A triple-quoted string that runs to the end of the text: goes on behind the line where it starts. */
  #endlessString(start: number, quote: number): number {
    this.#listener.problem(start, 'unterminated triple-quoted string');
    // The strings around it with the same quotes end with it. Giving them up one by one took as many passes.
    const first = this.#brackets.closeOutermost(quote) ?? start;
    this.#endless.set(quote, first);
    this.#listener.rewind(first);
    return this.#restOfLine(first);
  }

  #restOfLine(i: number): number {
    while (!isNewline(byteAt(this.#text.bytes, i))) i++;
    return i;
  }
}
