import { Brackets } from './brackets.ts';
import {
  afterNewline,
  BACKSLASH,
  byteAt,
  CLOSE_PAREN,
  COLON,
  FF,
  HASH,
  isNewline,
  OPEN_PAREN,
  SPACE,
  TAB,
  wordEnd,
} from './bytes.ts';
import { startsStatement } from './keywords.ts';
import { StringReader } from './string-reader.ts';
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
  readonly #strings: StringReader;
  /** Up to where the text was read twice. */
  #reread = 0;

  constructor(text: PythonText, listener: TokenListener) {
    this.#text = text;
    this.#listener = listener;
    this.#strings = new StringReader(text, listener, this.#brackets);
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
          i = this.#strings.read(i);
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
    if (this.#brackets.resume < 0) this.#brackets.resume = i;
    return startsStatement(this.#text, i) ? this.#leaveBrackets(i) : i;
  }

  /**
   * Gives up the open brackets at `i`. Says where to go on: behind the line where the outermost opened, knowing now that
   * they do not close. No byte is read a third time for it, so that the whole stays linear.
   */
  #leaveBrackets(i: number): number {
    this.#neverClosed();
    const { resume } = this.#brackets;
    const again = resume >= this.#reread ? resume : i;
    if (again < i) {
      this.#brackets.rememberOpen();
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
    if (this.#brackets.isUnclosed(i)) return;
    const byte = byteAt(this.#text.bytes, i);
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
      return this.#strings.readLiteral(i + 1, part);
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
      return this.#strings.readLiteral(i + 1, { ...this.#brackets.literalPart, inSpecification: true });
    }
    if (isColon && this.listening && this.#listener.lambdaColon(this.#brackets.depth)) return i + 1;
    if (this.#brackets.depth > 0) return i + 1;
    if (isColon) this.#listener.headerEnd(i);
    const start = skipBlanks(this.#text, i + 1, false);
    const byte = byteAt(this.#text.bytes, start);
    return isNewline(byte) || byte === HASH ? start : this.#listener.statement(start);
  }
}
