import { Brackets, type LiteralPart } from './brackets.ts';
import {
  afterNewline,
  BACKSLASH,
  byteAt,
  CLOSE_PAREN,
  COLON,
  FF,
  HASH,
  isNewline,
  isWord,
  OPEN_BRACE,
  OPEN_PAREN,
  SPACE,
  TAB,
  wordEnd,
} from './bytes.ts';
import { startsStatement } from './keywords.ts';
import { literalEnd, openingAt, stringEnd } from './strings.ts';
import type { PythonText } from './text.ts';
import { skipBlanks, skipComment } from './text.ts';
import {
  CLOSE,
  COMMENT,
  ESCAPE,
  kinds,
  listenedKinds,
  NAME,
  NEWLINE,
  OPEN,
  PLAIN,
  QUOTE,
  SEPARATOR,
  STOP,
  type TokenListener,
} from './tokens.ts';

/**
 * Follows the tokens of a text: strings, brackets, comments and logical lines, in one pass. What CPython would stop at is
 * told as a problem; then it goes on behind the line that began it, so that later statements are still seen.
 */
export class Lexer {
  /** Whether names, commas and brackets are told. */
  listening = false;
  readonly #text: PythonText;
  readonly #listener: TokenListener;
  readonly #brackets = new Brackets();
  /** Where the first line starts behind the outermost open bracket; -1 where none did yet. */
  #resume = -1;
  /** Up to where the text was read twice. */
  #reread = 0;
  /** Brackets and strings that are known never to close, for the second reading. */
  #unclosed: ReadonlySet<number> | undefined;
  /** By quote: from where on a triple-quoted string is known not to close. Without it many of them took many passes. */
  readonly #endless = new Map<number, number>();

  constructor(text: PythonText, listener: TokenListener) {
    this.#text = text;
    this.#listener = listener;
  }

  run(): void {
    const { end } = this.#text;
    for (let i = 0; i < end; ) {
      i = this.#line(i);
      if (i >= end && this.#brackets.depth > 0) i = this.#leaveBrackets(end);
    }
  }

  #line(i: number): number {
    const { bytes, end } = this.#text;
    let column = 0;
    let joined = 0;
    for (; ; i++) {
      const byte = byteAt(bytes, i);
      if (byte === SPACE) column++;
      else if (byte === TAB) column = (column | 7) + 1;
      else if (byte === FF) column = 0;
      else if (byte === BACKSLASH && isNewline(byteAt(bytes, i + 1))) {
        // As CPython: the column of the first of the joined lines counts.
        joined = joined || column;
        i = afterNewline(bytes, i + 1) - 1;
      } else break;
    }
    if (bytes[i] === HASH) i = skipComment(this.#text, i);
    if (i >= end) return end;
    if (isNewline(byteAt(bytes, i))) return afterNewline(bytes, i);
    return this.#tokens(this.#listener.line(i, joined || column));
  }

  /** To the start of the next logical line. */
  #tokens(i: number): number {
    const { bytes, end } = this.#text;
    for (;;) {
      const table = this.listening ? listenedKinds : kinds;
      let kind = byteAt(table, byteAt(bytes, i));
      while (kind === PLAIN) kind = byteAt(table, byteAt(bytes, ++i));
      switch (kind) {
        case NEWLINE:
          if (i >= end) return end;
          i = afterNewline(bytes, i);
          if (this.#brackets.depth > 0) i = this.#lineInBrackets(i);
          if (this.#brackets.depth === 0) return i;
          break;
        case QUOTE:
          i = this.#string(i);
          break;
        case COMMENT:
          i = skipComment(this.#text, i);
          break;
        case ESCAPE:
          i = isNewline(byteAt(bytes, i + 1)) ? afterNewline(bytes, i + 1) : i + 1;
          break;
        case OPEN:
          this.#open(i);
          i++;
          break;
        case CLOSE:
          i = this.#close(i);
          break;
        case STOP:
          i = this.#stop(i);
          break;
        case SEPARATOR:
          this.#listener.comma(i, this.#brackets.depth);
          i++;
          break;
        case NAME:
          i = this.#listener.name(i, this.#brackets.depth);
          break;
        default:
          // A number, with the letters that may stand in it.
          i = wordEnd(bytes, i);
      }
    }
  }

  /** No bracket can hold a statement: where a line of it starts one, the bracket was never closed. */
  #lineInBrackets(i: number): number {
    if (this.#resume < 0) this.#resume = i;
    return startsStatement(this.#text, i) ? this.#leaveBrackets(i) : i;
  }

  /**
   * Gives up the open brackets at `i`. Says where to go on: behind the line where the outermost opened, knowing now that
   * they do not close. No byte is read a third time for it, so that the whole stays linear.
   */
  #leaveBrackets(i: number): number {
    this.#neverClosed();
    const again = this.#resume >= this.#reread ? this.#resume : i;
    if (again < i) {
      this.#unclosed = this.#brackets.offsets;
      this.#reread = i;
      this.#listener.rewind(again);
    }
    this.#brackets.depth = 0;
    this.#listener.abandon();
    return again;
  }

  #neverClosed(): void {
    const offset = this.#brackets.innermost;
    const byte = byteAt(this.#text.bytes, offset);
    const what = this.#brackets.inField ? 'a field of the string' : `'${String.fromCharCode(byte)}'`;
    this.#listener.problem(offset, `${what} is never closed`);
  }

  #open(i: number): void {
    if (this.#unclosed?.has(i)) return;
    const byte = byteAt(this.#text.bytes, i);
    if (this.#brackets.depth === 0) this.#resume = -1;
    // The closers follow their openers in ASCII, with one byte between for the square and the curly ones.
    if (!this.#brackets.open(byte === OPEN_PAREN ? CLOSE_PAREN : byte + 2, i)) {
      this.#listener.problem(i, 'too many nested brackets');
    }
    if (this.listening) this.#listener.open(i, this.#brackets.depth);
  }

  #close(i: number): number {
    const byte = byteAt(this.#text.bytes, i);
    if (this.#brackets.awaited(0) !== byte) {
      const open =
        this.#brackets.depth > 0 ? ` while '${String.fromCharCode(this.#brackets.awaited(0))}' is awaited` : '';
      this.#listener.problem(i, `unmatched '${String.fromCharCode(byte)}'${open}`);
      // One bracket that was left open inside a pair is given up with the pair; a stray closer is passed over.
      if (this.#brackets.inField || this.#brackets.awaited(1) !== byte) return i + 1;
      this.#brackets.close();
    }
    if (this.#brackets.inField) {
      const part = this.#brackets.literalPart;
      this.#closeOne(i);
      return this.#literal(i + 1, part);
    }
    this.#closeOne(i);
    return i + 1;
  }

  #closeOne(i: number): void {
    this.#brackets.close();
    if (this.listening) this.#listener.close(i, this.#brackets.depth);
  }

  /** At a colon or a semicolon. */
  #stop(i: number): number {
    const isColon = this.#text.bytes[i] === COLON;
    if (isColon && this.#brackets.inField) {
      return this.#literal(i + 1, { ...this.#brackets.literalPart, inSpecification: true });
    }
    if (isColon && this.listening && this.#listener.lambdaColon(this.#brackets.depth)) return i + 1;
    if (this.#brackets.depth > 0) return i + 1;
    if (isColon) this.#listener.headerEnd();
    const start = skipBlanks(this.#text, i + 1, false);
    const byte = byteAt(this.#text.bytes, start);
    return isNewline(byte) || byte === HASH ? start : this.#listener.statement(start);
  }

  #string(i: number): number {
    const { bytes, end } = this.#text;
    // Most strings have no prefix, and most of those that have one have no fields.
    const opening = i > 0 && isWord(byteAt(bytes, i - 1)) ? openingAt(bytes, i) : undefined;
    const quote = byteAt(bytes, i);
    const triple = bytes[i + 1] === quote && bytes[i + 2] === quote;
    if (this.#unclosed?.has(i) || (triple && i >= (this.#endless.get(quote) ?? end))) return this.#restOfLine(i);
    if (opening?.formatted) return this.#literal(opening.content, { ...opening, start: i, inSpecification: false });
    const stop = stringEnd(bytes, end, i + (triple ? 3 : 1), quote, triple);
    if (stop >= 0) return stop;
    if (triple) return this.#endlessString(i, quote);
    this.#listener.problem(i, 'unterminated string');
    return -1 - stop;
  }

  /** From within the literal part of a formatted string to its end, or to the start of the next field. */
  #literal(i: number, part: LiteralPart): number {
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
        if (this.#brackets.depth === 0) this.#resume = -1;
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
    this.#endless.set(quote, start);
    this.#brackets.closeString(start);
    if (this.#resume > start) this.#resume = -1;
    this.#listener.rewind(start);
    return this.#restOfLine(start);
  }

  #restOfLine(i: number): number {
    while (!isNewline(byteAt(this.#text.bytes, i))) i++;
    return i;
  }
}
