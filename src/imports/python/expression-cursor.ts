import {
  afterNewline,
  byteAt,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  COMMA,
  EQUALS,
  HASH,
  isNewline,
  SEMICOLON,
} from './bytes.ts';
import { startsStatement } from './keywords.ts';
import { type PythonText, skipBlanks, skipComment } from './text.ts';

/** Where an expression goes on and where it ends. Depths are of open brackets; 0: outside of all. */
export class ExpressionCursor {
  readonly #text: PythonText;
  #budget: number;
  #reached = 0;

  constructor(text: PythonText) {
    this.#text = text;
    this.#budget = 16 * text.end + 10_000;
  }

  /** Whether a multiple of the text was read: then nothing more is. */
  get isSpent(): boolean {
    return this.#budget <= 0;
  }

  /** An expression at `i` is read from its first byte on. */
  enter(i: number): void {
    this.#reached = i;
  }

  /** The expression that was entered at `i` is read, as far as it was. */
  leave(i: number): void {
    this.#budget -= this.#reached - i + 1;
  }

  /** Past blanks; in brackets past newlines, unless a statement starts there: then nothing more is read. */
  skip(i: number, depth: number): number {
    const { bytes, end } = this.#text;
    for (;;) {
      i = skipBlanks(this.#text, i, false);
      this.#reached = Math.max(this.#reached, i);
      if (depth === 0 || i >= end) return i;
      if (byteAt(bytes, i) === HASH) i = skipComment(this.#text, i);
      else if (!isNewline(byteAt(bytes, i))) return i;
      else {
        i = afterNewline(bytes, i);
        if (startsStatement(this.#text, i)) return end;
      }
    }
  }

  /** Whether what stands at `i` ends an expression. */
  separates(i: number, depth: number): boolean {
    const { bytes } = this.#text;
    switch (byteAt(bytes, i)) {
      case COMMA:
      case CLOSE_PAREN:
      case CLOSE_BRACKET:
      case CLOSE_BRACE:
        return true;
      case EQUALS:
      case COLON:
      case EXCLAMATION:
        return bytes[i + 1] !== EQUALS;
      default:
        return depth === 0 && this.endsStatement(i);
    }
  }

  endsStatement(i: number): boolean {
    const byte = byteAt(this.#text.bytes, i);
    return i >= this.#text.end || isNewline(byte) || byte === SEMICOLON || byte === HASH;
  }
}

const EXCLAMATION = 33;
