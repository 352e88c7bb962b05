import {
  afterNewline,
  byteAt,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  COMMA,
  DOT,
  EQUALS,
  HASH,
  isDigit,
  isNewline,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  PERCENT,
  PLUS,
  SEMICOLON,
  STAR,
  wordAt,
  wordEnd,
} from './bytes.ts';
import { percent } from './formatting.ts';
import { fixedNames, foldAttribute, foldCall, foldParents } from './functions.ts';
import { startsStatement } from './keywords.ts';
import { type Literal, quoteAt, readLiteral } from './literal.ts';
import { nameText, startsName } from './names.ts';
import { afterOperator, isAugmented, isBinary, isJoint, SLASH } from './operators.ts';
import { divide } from './path-value.ts';
import { type PythonText, skipBlanks, skipComment, sliceText } from './text.ts';
import { ToldTexts } from './told-texts.ts';
import {
  asShown,
  type Item,
  mostCharacters,
  mostItems,
  plus,
  type ToldText,
  textValue,
  unknown,
  type Value,
} from './value.ts';

/** The text that a name stands for where it is read, if that is known. */
export type Lookup = (name: string, offset: number) => string | undefined;

/** Who wants to know what is read on the way. */
export interface ExpressionListener {
  /** An expression that makes a text, as a whole: of what it is put together from nothing is told. */
  text(value: string, start: number, end: number): void;
  /** A call of a name. */
  call(name: string, items: readonly Item[]): void;
}

/** An expression up to the comma, the bracket or the end of the line that ends it. */
interface Part extends Item {
  readonly next: number;
  readonly told: ToldText | undefined;
}

/** A part of a part that binds closer than any comparison. */
interface Operand extends Part {
  /** With the brackets around it. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** Whether a literal or an operation took part: a bare name says nothing new. */
  readonly made: boolean;
}

/** CPython takes no more. */
const mostDepth = 200;
/** What is kept of a dotted name. */
const mostNameLength = 200;
const mostCodeCharacters = 100_000;

/**
 * Reads expressions from the bytes and folds what text they make, as far as it is known without running anything. However
 * many are asked for, time is linear: once a multiple of the text was read, nothing more is known.
 */
export class ExpressionReader {
  readonly #text: PythonText;
  readonly #lookup: Lookup;
  readonly #listener: ExpressionListener | undefined;
  readonly #told = new ToldTexts();
  #budget: number;
  #reached = 0;
  #most = mostCharacters;
  /** At this depth nothing behind the first surprise is read. */
  #brief = -1;
  /** Lambdas whose parameters are read. */
  #lambdas = 0;
  /** Whether names are looked up. */
  #folds = true;

  constructor(text: PythonText, lookup: Lookup, listener?: ExpressionListener) {
    this.#text = text;
    this.#lookup = lookup;
    this.#listener = listener;
    this.#budget = 16 * text.end + 10_000;
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
    this.#most = mostCodeCharacters;
    const value = this.argument(i);
    this.#most = mostCharacters;
    return value;
  }

  /** The right side of an assignment, where it is the whole rest of its statement. */
  assigned(i: number): Value {
    this.#brief = 0;
    const part = this.#start(i, 0);
    return this.#endsStatement(part.next) ? part.value : unknown;
  }

  /** Where the expression at `i` ends: at a separator outside brackets. */
  end(i: number): number {
    this.#brief = -1;
    this.#folds = false;
    const { next } = this.#start(i, 0);
    this.#folds = true;
    return next;
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
      if (this.#endsStatement(next) || byteAt(this.#text.bytes, next) === COLON) break;
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
    if (this.#budget <= 0) return { value: unknown, start: i, end: i, next: end, told: undefined };
    this.#reached = i;
    const part = this.#part(i, depth);
    this.#budget -= this.#reached - i + 1;
    return part;
  }

  #endsStatement(i: number): boolean {
    const byte = byteAt(this.#text.bytes, i);
    return i >= this.#text.end || isNewline(byte) || byte === SEMICOLON || byte === HASH;
  }

  #part(i: number, depth: number): Part {
    const { end } = this.#text;
    let only: Operand | undefined;
    let mixed = false;
    let next = this.#skip(i, depth);
    const start = next;
    let last = next;
    while (next < end && !this.#separates(next, depth)) {
      const joint = this.#joint(next, depth);
      if (joint > next) {
        mixed = true;
        last = joint;
        next = this.#skip(joint, depth);
      } else {
        mixed ||= only !== undefined;
        only = this.#tell(this.#sum(next, depth));
        last = only.outerEnd;
        next = only.next;
      }
      if (mixed && depth === this.#brief) return { value: unknown, start, end: last, next: end, told: undefined };
    }
    if (only === undefined || mixed) return { value: unknown, start, end: last, next, told: undefined };
    return only;
  }

  #tell(operand: Operand): Operand {
    const { value, start, end, made, told } = operand;
    if (this.#listener === undefined || told !== undefined || !made || value.kind !== 'text') return operand;
    return { ...operand, told: this.#told.add(value.text, start, end) };
  }

  /** Past blanks; in brackets past newlines, unless a statement starts there: then nothing more is read. */
  #skip(i: number, depth: number): number {
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

  #separates(i: number, depth: number): boolean {
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
        return depth === 0 && this.#endsStatement(i);
    }
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
      const right = this.#term(this.#skip(left.next + 1, depth), depth);
      const value = byte === PLUS ? plus(left.value, right.value, this.#most) : unknown;
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
      const right = this.#unary(this.#skip(operator, depth), depth);
      const single = operator === left.next + 1;
      let value = unknown;
      if (single && byte === PERCENT) value = percent(left.value, right.value);
      else if (single && byte === SLASH) value = divide(left.value, right.value);
      left = this.#combined(left, right, value);
    }
  }

  #combined(left: Operand, right: Operand, value: Value): Operand {
    if (value.kind === 'text') this.#told.takeBack([left, right]);
    else for (const operand of [left, right]) this.#tell(operand);
    const { outerStart } = left;
    const { outerEnd, next } = right;
    return { value, start: outerStart, end: outerEnd, outerStart, outerEnd, next, made: true, told: undefined };
  }

  #unary(i: number, depth: number): Operand {
    const { bytes } = this.#text;
    let at = i;
    for (;;) {
      const byte = byteAt(bytes, at);
      if (byte === MINUS || byte === PLUS || byte === TILDE) at = this.#skip(at + 1, depth);
      else if (wordAt(bytes, at, 'await')) at = this.#skip(at + 5, depth);
      else break;
    }
    const operand = this.#primary(at, depth);
    if (at === i) return operand;
    this.#tell(operand);
    return { ...operand, value: unknown, start: i, outerStart: i, told: undefined };
  }

  #primary(i: number, depth: number): Operand {
    const { bytes } = this.#text;
    const byte = byteAt(bytes, i);
    if (quoteAt(this.#text, i) >= 0) return this.#trailers(this.#strings(i, depth), '', depth);
    if (startsName(byte) && !isJoint(bytes, i)) {
      const end = wordEnd(bytes, i);
      const name = nameText(this.#text, i, end);
      return this.#trailers(this.#operand(this.#named(name, i), i, end, depth, false), name, depth);
    }
    if (isDigit(byte)) {
      const end = wordEnd(bytes, i);
      const value = Number(sliceText(this.#text, i, Math.min(end, i + 20)));
      const number: Value = Number.isSafeInteger(value) ? { kind: 'number', value } : unknown;
      return this.#operand(number, i, end, depth, false);
    }
    if (byte === OPEN_PAREN || byte === OPEN_BRACKET || byte === OPEN_BRACE) {
      return this.#trailers(this.#display(i, depth), undefined, depth);
    }
    return { value: unknown, start: i, end: i, outerStart: i, outerEnd: i, next: i, made: false, told: undefined };
  }

  #operand(value: Value, start: number, end: number, depth: number, made: boolean): Operand {
    const next = this.#skip(end, depth);
    return { value, start, end, outerStart: start, outerEnd: end, next, made, told: undefined };
  }

  #named(name: string, offset: number): Value {
    const text = fixedNames.get(name) ?? (this.#folds && !name.includes('.') ? this.#lookup(name, offset) : undefined);
    return text === undefined ? { kind: 'name', name } : textValue(text);
  }

  /** Adjacent literals are one. */
  #strings(i: number, depth: number): Operand {
    let known: string | undefined = '';
    let end = i;
    for (let next = i, quote = quoteAt(this.#text, i); quote >= 0; quote = quoteAt(this.#text, next)) {
      const { text, next: behind } = readLiteral(this.#text, quote, this.#most, (at) => this.#field(at, depth + 1));
      if (text === undefined) known = undefined;
      else if (known !== undefined && known.length <= this.#most) known += text;
      end = behind;
      next = this.#skip(end, depth);
    }
    return this.#operand(known === undefined ? unknown : textValue(known, this.#most), i, end, depth, true);
  }

  #field(i: number, depth: number): Literal {
    const { bytes, end } = this.#text;
    if (depth > mostDepth) return { text: undefined, next: end };
    const part = this.#part(i, depth);
    this.#told.takeBack([part]);
    let { next } = part;
    if (next >= end || byteAt(bytes, next) !== COMMA) return { text: asShown(part.value), next };
    while (next < end && byteAt(bytes, next) === COMMA) next = this.#part(next + 1, depth).next;
    return { text: undefined, next };
  }

  /** What stands in brackets of its own: a value in parentheses, a tuple, a list, a set, a dictionary. */
  #display(i: number, depth: number): Operand {
    const { items, next, commas } = this.#items(i, depth);
    const byte = byteAt(this.#text.bytes, i);
    const [only] = items;
    if (byte === OPEN_PAREN && only !== undefined && items.length === 1 && !commas) {
      const behind = this.#skip(next, depth);
      return { ...only, outerStart: i, outerEnd: next, next: behind, made: only.told !== undefined };
    }
    const tuple = byte === OPEN_PAREN;
    const value: Value = byte === OPEN_BRACE ? unknown : { kind: 'list', tuple, items };
    return this.#operand(value, i, next, depth, false);
  }

  /** What stands in the bracket at `i`. Where it is not closed as it should, nothing more is read. */
  #items(i: number, depth: number): { items: readonly Part[]; next: number; commas: boolean } {
    const { bytes, end } = this.#text;
    const closer = byteAt(bytes, i) === OPEN_PAREN ? CLOSE_PAREN : byteAt(bytes, i) + 2;
    const items: Part[] = [];
    let commas = false;
    let keyword: string | undefined;
    let next = depth < mostDepth ? this.#skip(i + 1, depth + 1) : end;
    while (next < end && byteAt(bytes, next) !== closer) {
      if (byteAt(bytes, next) === STAR) keyword = '*';
      const part = this.#part(next, depth + 1);
      next = part.next;
      const byte = byteAt(bytes, next);
      if (byte === EQUALS && part.value.kind === 'name') keyword = part.value.name;
      else if (byte === EQUALS)
        keyword = sliceText(this.#text, part.start, Math.min(part.end, part.start + mostNameLength));
      else {
        if (items.length < mostItems) items.push(keyword === undefined ? part : { ...part, keyword });
        keyword = undefined;
      }
      if (next >= end || byte === closer) break;
      // A closer of another kind: the brackets are in disorder.
      if (byte === CLOSE_PAREN || byte === CLOSE_BRACKET || byte === CLOSE_BRACE) return { items, next: end, commas };
      commas = true;
      next = this.#skip(next + 1, depth + 1);
    }
    return { items, next: Math.min(next + 1, end), commas };
  }

  /** Attributes, calls and subscripts of what was read. `name`: as long as it is no more than names. */
  #trailers(operand: Operand, name: string | undefined, depth: number): Operand {
    const { bytes } = this.#text;
    let dotted = name;
    for (;;) {
      const at = operand.next;
      const byte = byteAt(bytes, at);
      if (at >= this.#text.end) return operand;
      if (byte === DOT) {
        const start = this.#skip(at + 1, depth);
        if (!startsName(byteAt(bytes, start))) return operand;
        const end = wordEnd(bytes, start);
        const attribute = nameText(this.#text, start, end);
        dotted = dotted && dotted.length < mostNameLength ? `${dotted}.${attribute}` : undefined;
        operand = this.#attribute(operand, dotted, attribute, this.#skip(end, depth), end, depth);
      } else if (byte === OPEN_PAREN) {
        operand = this.#call(operand, operand.value, dotted ?? '', at, depth);
        dotted = undefined;
      } else if (byte === OPEN_BRACKET) {
        const { next } = this.#items(at, depth);
        operand = this.#extended(operand, unknown, next, depth);
        dotted = undefined;
      } else {
        return operand;
      }
    }
  }

  #attribute(
    owner: Operand,
    dotted: string | undefined,
    attribute: string,
    next: number,
    end: number,
    depth: number,
  ): Operand {
    const { bytes } = this.#text;
    if (byteAt(bytes, next) === OPEN_PAREN && next < this.#text.end) {
      return this.#call(owner, owner.value, dotted ?? attribute, next, depth);
    }
    if (attribute === 'parents' && byteAt(bytes, next) === OPEN_BRACKET && next < this.#text.end) {
      const { items, next: behind } = this.#items(next, depth);
      return this.#extended(owner, foldParents(owner.value, items[0]?.value), behind, depth);
    }
    if (owner.value.kind === 'name' && dotted !== undefined && attribute !== 'parent') {
      return this.#operand(this.#named(dotted, owner.start), owner.outerStart, end, depth, false);
    }
    return this.#extended(owner, foldAttribute(attribute, owner.value), end, depth);
  }

  #call(callee: Operand, owner: Value, name: string, bracket: number, depth: number): Operand {
    const { items, next } = this.#items(bracket, depth);
    if (name !== '') this.#listener?.call(name, items);
    const folded = name === '' ? undefined : foldCall(name, owner, items);
    if (folded?.kind === 'text') this.#told.takeBack(items);
    return this.#extended(callee, folded ?? unknown, next, depth);
  }

  #extended(operand: Operand, value: Value, end: number, depth: number): Operand {
    if (value.kind === 'text') this.#told.takeBack([operand]);
    else this.#tell(operand);
    return this.#operand(value, operand.outerStart, end, depth, true);
  }
}

const EXCLAMATION = 33;
const MINUS = 45;
const TILDE = 126;
