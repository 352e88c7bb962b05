import {
  afterNewline,
  BACKSLASH,
  byteAt,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  DOT,
  EQUALS,
  HASH,
  isNewline,
  isQuote,
  isWord,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  SEMICOLON,
  SPACE,
  STAR,
  TAB,
} from './bytes.ts';
import type { DottedName } from './names.ts';
import { openingAt, stringEnd } from './strings.ts';
import { type PythonText, skipBlanks, skipComment } from './text.ts';

/** The names of one statement that may turn out to be bound by it: those of a target list, which an `=` behind it proves. */
export class Targets {
  readonly #text: PythonText;
  /** Spelt out when they are taken: most statements bind none of what they name. */
  #names: DottedName[] = [];
  /** For each open bracket how many names stood before it; -1 in an argument list or a subscript, whose names are read. */
  readonly #brackets: number[] = [];
  #reading = 0;
  /** The depth at which a target behind `as` stands; undefined where none is awaited. */
  #awaited: number | undefined;
  /** What was found behind the last annotation, and where. */
  #annotation = { end: 0, assigned: false };

  constructor(text: PythonText) {
    this.#text = text;
  }

  clear(): void {
    if (this.#names.length > 0) this.#names = [];
    this.#brackets.length = 0;
    this.#reading = 0;
    this.#awaited = undefined;
  }

  take(): readonly string[] {
    const names = this.#names.map(({ text }) => text);
    if (names.length > 0) this.#names = [];
    return names;
  }

  add(name: DottedName): void {
    if (this.#reading === 0 && !this.#isOwner(name.next)) this.#names.push(name);
  }

  /** A name in a pattern, which captures unless it is a class or a keyword of one. */
  addCapture(name: DottedName): void {
    const { bytes } = this.#text;
    const { next } = name;
    const keyword = bytes[next] === EQUALS && bytes[next + 1] !== EQUALS;
    if (!keyword && bytes[next] !== OPEN_PAREN && !notCaptured.has(name.text)) this.#names.push(name);
  }

  /** Behind `as`. */
  begin(depth: number): void {
    this.#awaited = depth;
    this.#names = [];
  }

  addAwaited(name: DottedName): void {
    if (this.#awaited !== undefined) this.add(name);
  }

  /** A comma or the end of a bracket at this depth. */
  endAwaited(depth: number): readonly string[] {
    if (this.#awaited === undefined || depth > this.#awaited) return [];
    this.#awaited = undefined;
    return this.take();
  }

  open(i: number): void {
    const trailer = this.#endsOperand(i);
    if (trailer || this.#reading > 0) this.#reading++;
    this.#brackets.push(trailer ? -1 : this.#names.length);
  }

  close(i: number, depth: number): void {
    const before = this.#brackets.pop();
    if (this.#reading > 0) this.#reading--;
    else if (before !== undefined && this.#isOwner(skipBlanks(this.#text, i + 1, depth > 0))) {
      this.#names.length = Math.min(this.#names.length, Math.max(0, before));
    }
  }

  /** Whether something is taken of what stands before: `a.b`, `a[b]`, `a(b)` bind no `a`. */
  #isOwner(next: number): boolean {
    const byte = byteAt(this.#text.bytes, next);
    return byte === DOT || byte === OPEN_BRACKET || byte === OPEN_PAREN;
  }

  /** Whether a bracket at `i` belongs to what stands before it. After a keyword it does not. */
  #endsOperand(i: number): boolean {
    const { bytes } = this.#text;
    let before = i - 1;
    while (before >= 0 && (bytes[before] === SPACE || bytes[before] === TAB)) before--;
    const byte = byteAt(bytes, before);
    if (!isWord(byte)) return byte === CLOSE_PAREN || byte === CLOSE_BRACKET || byte === CLOSE_BRACE || isQuote(byte);
    let start = before;
    while (start > 0 && before - start < 8 && isWord(byteAt(bytes, start - 1))) start--;
    return !keywords.has(Buffer.from(bytes.subarray(start, before + 1)).toString('latin1'));
  }

  /** Whether `=` or an operator with it stands at `i`. */
  isAssignedAt(i: number): boolean {
    const { bytes } = this.#text;
    let at = i;
    while (at < i + 2 && operators.has(byteAt(bytes, at))) at++;
    if (bytes[at] !== EQUALS || bytes[at + 1] === EQUALS) return false;
    // `<=`, `>=` and `!=` compare; `<<=` and `>>=` assign.
    return at !== i + 1 || !compares(byteAt(bytes, i));
  }

  /** Whether `=` stands behind the annotation that starts at `i`. No byte is read twice for it, whatever starts in between. */
  isAssigned(i: number): boolean {
    if (i >= this.#annotation.end) this.#annotation = this.#readAnnotation(i);
    return this.#annotation.assigned;
  }

  #readAnnotation(i: number): { readonly end: number; readonly assigned: boolean } {
    const { bytes, end } = this.#text;
    let depth = 0;
    while (i < end) {
      const byte = byteAt(bytes, i);
      if (isQuote(byte)) {
        const { quote, triple, content } = openingAt(bytes, i);
        const stop = stringEnd(bytes, end, content, quote, triple);
        if (stop < 0) return { end: -1 - stop, assigned: false };
        i = stop;
        continue;
      }
      if (byte === OPEN_PAREN || byte === OPEN_BRACKET || byte === OPEN_BRACE) depth++;
      else if (byte === CLOSE_PAREN || byte === CLOSE_BRACKET || byte === CLOSE_BRACE) depth--;
      else if (byte === BACKSLASH && isNewline(byteAt(bytes, i + 1))) i = afterNewline(bytes, i + 1) - 1;
      else if (byte === HASH && depth > 0) i = skipComment(this.#text, i) - 1;
      else if (depth <= 0 && (isNewline(byte) || byte === HASH || byte === SEMICOLON))
        return { end: i, assigned: false };
      else if (depth <= 0 && byte === EQUALS) {
        if (bytes[i + 1] === EQUALS) i++;
        else if (!compares(byteAt(bytes, i - 1))) return { end: i, assigned: true };
      }
      i++;
    }
    return { end, assigned: false };
  }

  /** Whether what follows the word `case` can be a pattern. */
  startsPattern(i: number): boolean {
    const byte = byteAt(this.#text.bytes, skipBlanks(this.#text, i, false));
    return isWord(byte) || isQuote(byte) || byte === 45 || byte === STAR || this.#isBracket(byte);
  }

  #isBracket(byte: number): boolean {
    return byte === OPEN_PAREN || byte === OPEN_BRACKET || byte === OPEN_BRACE;
  }
}

/** `<`, `>` or `!` before an `=`. */
function compares(byte: number): boolean {
  return byte === 60 || byte === 62 || byte === 33;
}

/** `+ - * / % @ & | ^ < > !` */
const operators = new Set([43, 45, 42, 47, 37, 64, 38, 124, 94, 60, 62, 33]);
const notCaptured = new Set(['_', 'as', 'if', 'None', 'True', 'False']);
/** Words behind which a bracket groups. */
const keywords = new Set(
  'and as assert await case del elif else except for if in is lambda not or return while with yield'.split(' '),
);
