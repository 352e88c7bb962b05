import { Branches, isClause } from './branches.ts';
import {
  byteAt,
  CLOSE_PAREN,
  COLON,
  COMMA,
  EQUALS,
  isDigit,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  PERCENT,
  PLUS,
  wordAt,
  wordEnd,
} from './bytes.ts';
import { ExpressionCursor } from './expression-cursor.ts';
import { percent } from './formatting.ts';
import { quoteAt } from './literal.ts';
import { startsName } from './names.ts';
import { type ExpressionListener, type Lookup, mostDepth, type Operand, type Part } from './operand.ts';
import { afterOperator, isAugmented, isBinary, isJoint, SLASH } from './operators.ts';
import { divide } from './path-value.ts';
import { PrimaryReader } from './primary.ts';
import type { PythonText } from './text.ts';
import { ToldTexts } from './told-texts.ts';
import { type Item, mostCharacters, mostItems, plus, unknown, type Value } from './value.ts';

export type { ExpressionListener } from './operand.ts';

const mostCodeCharacters = 100_000;

/**
 * Reads expressions from the bytes and folds what text they make, as far as it is known without running anything. However
 * many are asked for, time is linear: once a multiple of the text was read, nothing more is known.
 */
export class ExpressionReader {
  readonly #text: PythonText;
  readonly #listener: ExpressionListener | undefined;
  readonly #told: ToldTexts;
  readonly #cursor: ExpressionCursor;
  readonly #primaries: PrimaryReader;
  /** At this depth nothing behind the first surprise is read. */
  #brief = -1;
  /** Lambdas whose parameters are read. */
  #lambdas = 0;

  constructor(text: PythonText, lookup: Lookup, listener?: ExpressionListener) {
    this.#text = text;
    this.#listener = listener;
    this.#told = new ToldTexts(listener !== undefined);
    this.#cursor = new ExpressionCursor(text);
    const part = (i: number, depth: number) => this.#part(i, depth);
    this.#primaries = new PrimaryReader({ text, cursor: this.#cursor, told: this.#told, listener, lookup, part });
  }

  /** The argument at `i`, up to its comma or the end of the bracket. */
  argument(i: number): Value {
    this.#brief = 1;
    const part = this.#start(i, 1);
    const byte = byteAt(this.#text.bytes, part.next);
    return part.next < this.#text.end && (byte === COMMA || byte === CLOSE_PAREN) ? part.value : unknown;
  }

  /** The same for an argument that holds code, which may be long. */
  code(i: number): Value {
    this.#primaries.most = mostCodeCharacters;
    const value = this.argument(i);
    this.#primaries.most = mostCharacters;
    return value;
  }

  /** The right side of an assignment, where it is the whole rest of its statement. */
  assigned(i: number): Value {
    this.#brief = 0;
    const part = this.#start(i, 0);
    return this.#cursor.endsStatement(part.next) ? part.value : unknown;
  }

  /** Where the expression at `i` ends: at a separator outside the brackets that are not open yet. */
  end(i: number, depth = 0): number {
    this.#brief = -1;
    this.#primaries.folds = false;
    const { next } = this.#start(i, depth);
    this.#primaries.folds = true;
    return next;
  }

  /** What a loop goes through: what stands behind its `in`, up to its colon, or in brackets to what follows it there. */
  iterated(i: number, depth: number): Value {
    const { bytes, end } = this.#text;
    if (this.#cursor.isSpent) return unknown;
    this.#brief = depth;
    const items: Operand[] = [];
    this.#cursor.enter(i);
    let next = i;
    for (;;) {
      const operand = this.#sum(this.#cursor.skip(next, depth), depth);
      if (items.length < mostItems) items.push(operand);
      next = operand.next;
      if (depth > 0 || next >= end || byteAt(bytes, next) !== COMMA) break;
      next++;
    }
    this.#cursor.leave(i);
    const [only] = items;
    const ended =
      byteAt(bytes, next) === COLON || (depth > 0 && (this.#cursor.separates(next, depth) || isClause(bytes, next)));
    if (only === undefined || !ended || next >= end) return unknown;
    return items.length === 1 ? only.value : { kind: 'list', tuple: true, items };
  }

  /** Whether so much was read that nothing more is followed. */
  get isSpent(): boolean {
    return this.#cursor.isSpent;
  }

  /** Reads the statement at `i`, or its header up to the colon; tells the listener of it. */
  statement(i: number): { readonly items: readonly Item[]; readonly next: number } {
    this.#brief = -1;
    const parts: Part[] = [];
    let next = i;
    for (;;) {
      const part = this.#start(next, 0);
      if (parts.length < mostItems) parts.push(part);
      next = part.next;
      if (this.#cursor.endsStatement(next) || byteAt(this.#text.bytes, next) === COLON) break;
      next++;
    }
    const [first] = parts;
    // A docstring, or a string that stands where a comment could.
    const isString = parts.length === 1 && first?.value.kind === 'text' && quoteAt(this.#text, first.start) >= 0;
    for (const { value, start, end } of this.#told.take()) {
      if (!isString) this.#listener?.text(value, start, end);
    }
    return { items: parts, next };
  }

  #start(i: number, depth: number): Part {
    const { end } = this.#text;
    if (this.#cursor.isSpent) return { value: unknown, start: i, end: i, next: end, told: undefined };
    this.#cursor.enter(i);
    const part = this.#part(i, depth);
    this.#cursor.leave(i);
    return part;
  }

  #part(i: number, depth: number): Part {
    const { end } = this.#text;
    let only: Operand | undefined;
    let mixed = false;
    let branches: Branches | undefined;
    let next = this.#cursor.skip(i, depth);
    const start = next;
    let last = next;
    while (next < end && !this.#cursor.separates(next, depth)) {
      const joint = this.#joint(next, depth);
      if (joint > next) {
        mixed = true;
        branches ??= new Branches(only?.value);
        branches.joint(this.#text.bytes, next);
        last = joint;
        next = this.#cursor.skip(joint, depth);
      } else {
        mixed ||= only !== undefined;
        only = this.#told.tell(this.#sum(next, depth));
        branches?.operand(only.value);
        last = only.outerEnd;
        next = only.next;
      }
      if (mixed && depth === this.#brief && branches?.possible !== true) {
        return { value: unknown, start, end: last, next: end, told: undefined };
      }
    }
    if (only === undefined || mixed) {
      return { value: branches?.value ?? unknown, start, end: last, next, told: undefined };
    }
    return only;
  }

  /** Behind what joins operands to something of which no text is known; `i` where an operand starts. */
  #joint(i: number, depth: number): number {
    const { bytes } = this.#text;
    const byte = byteAt(bytes, i);
    if (startsName(byte)) {
      if (quoteAt(this.#text, i) >= 0 || !isJoint(bytes, i)) return i;
      return wordAt(bytes, i, 'lambda') ? this.#parameters(i + 6, depth) : wordEnd(bytes, i);
    }
    const starts = isDigit(byte) || byte === OPEN_PAREN || byte === OPEN_BRACKET || byte === OPEN_BRACE;
    return starts || quoteAt(this.#text, i) >= 0 ? i : afterOperator(bytes, i);
  }

  /** Behind the colon of a lambda. */
  #parameters(i: number, depth: number): number {
    const { bytes, end } = this.#text;
    if (this.#lambdas === mostDepth) return end;
    this.#lambdas++;
    let next = i;
    let more = true;
    while (more) {
      ({ next } = this.#part(next, depth));
      const byte = byteAt(bytes, next);
      more = next < end && (byte === COMMA || byte === EQUALS);
      if (more || (byte === COLON && next < end)) next++;
    }
    this.#lambdas--;
    return next;
  }

  #sum(i: number, depth: number): Operand {
    let left = this.#term(i, depth);
    for (;;) {
      const { bytes } = this.#text;
      const byte = byteAt(bytes, left.next);
      if ((byte !== PLUS && byte !== MINUS) || isAugmented(bytes, left.next) || left.next >= this.#text.end)
        return left;
      const right = this.#term(this.#cursor.skip(left.next + 1, depth), depth);
      const value = byte === PLUS ? plus(left.value, right.value, this.#primaries.most) : unknown;
      left = this.#combined(left, right, value);
    }
  }

  #term(i: number, depth: number): Operand {
    let left = this.#unary(i, depth);
    for (;;) {
      const { bytes } = this.#text;
      const byte = byteAt(bytes, left.next);
      if (!isBinary(byte) || isAugmented(bytes, left.next) || left.next >= this.#text.end) return left;
      const operator = afterOperator(bytes, left.next);
      const right = this.#unary(this.#cursor.skip(operator, depth), depth);
      const single = operator === left.next + 1;
      let value = unknown;
      if (single && byte === PERCENT) value = percent(left.value, right.value);
      else if (single && byte === SLASH) value = divide(left.value, right.value);
      left = this.#combined(left, right, value);
    }
  }

  #combined(left: Operand, right: Operand, value: Value): Operand {
    if (value.kind === 'text') this.#told.takeBack([left, right]);
    else for (const operand of [left, right]) this.#told.tell(operand);
    const { outerStart } = left;
    const { outerEnd, next } = right;
    return { value, start: outerStart, end: outerEnd, outerStart, outerEnd, next, made: true, told: undefined };
  }

  #unary(i: number, depth: number): Operand {
    const { bytes } = this.#text;
    let at = i;
    for (;;) {
      const byte = byteAt(bytes, at);
      if (byte === MINUS || byte === PLUS || byte === TILDE) at = this.#cursor.skip(at + 1, depth);
      else if (wordAt(bytes, at, 'await')) at = this.#cursor.skip(at + 5, depth);
      else break;
    }
    const operand = this.#primaries.read(at, depth);
    if (at === i) return operand;
    this.#told.tell(operand);
    return { ...operand, value: unknown, start: i, outerStart: i, told: undefined };
  }
}

const MINUS = 45;
const TILDE = 126;
