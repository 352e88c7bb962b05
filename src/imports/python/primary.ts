import {
  byteAt,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  COMMA,
  DOT,
  EQUALS,
  isDigit,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  STAR,
  wordEnd,
} from './bytes.ts';
import type { ExpressionCursor } from './expression-cursor.ts';
import { fixedNames, foldAttribute, foldCall, foldParents, foldSubscript } from './functions.ts';
import { type Literal, quoteAt, readLiteral } from './literal.ts';
import { nameText, startsName } from './names.ts';
import { type ExpressionListener, type Lookup, mostDepth, type Operand, type Part } from './operand.ts';
import { isJoint } from './operators.ts';
import { type PythonText, sliceText } from './text.ts';
import type { ToldTexts } from './told-texts.ts';
import { asShown, isChoice, mostCharacters, mostItems, textValue, unknown, type Value } from './value.ts';

/** What is kept of a dotted name. */
const mostNameLength = 200;

/** What primaries share with the expressions that they stand in, and that stand in them. */
export interface PrimaryContext {
  readonly text: PythonText;
  readonly cursor: ExpressionCursor;
  readonly told: ToldTexts;
  readonly listener: ExpressionListener | undefined;
  readonly lookup: Lookup;
  /** Reads the expression at `i`, up to what separates it from the next. */
  part(i: number, depth: number): Part;
}

/** Reads what binds closest: names, numbers, strings and brackets, with the attributes, calls and subscripts behind them. */
export class PrimaryReader {
  readonly #text: PythonText;
  readonly #cursor: ExpressionCursor;
  readonly #told: ToldTexts;
  readonly #listener: ExpressionListener | undefined;
  readonly #lookup: Lookup;
  readonly #part: PrimaryContext['part'];
  /** Characters that are kept of a string. */
  most = mostCharacters;
  /** Whether names are looked up. */
  folds = true;

  constructor({ text, cursor, told, listener, lookup, part }: PrimaryContext) {
    this.#text = text;
    this.#cursor = cursor;
    this.#told = told;
    this.#listener = listener;
    this.#lookup = lookup;
    this.#part = part;
  }

  /** The primary at `i`; an empty one where none starts. */
  read(i: number, depth: number): Operand {
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
    const next = this.#cursor.skip(end, depth);
    return { value, start, end, outerStart: start, outerEnd: end, next, made, told: undefined };
  }

  #named(name: string, offset: number): Value {
    const text = fixedNames.get(name);
    if (text !== undefined) return textValue(text);
    return (this.folds ? this.#lookup(name, offset) : undefined) ?? { kind: 'name', name };
  }

  /** Adjacent literals are one. */
  #strings(i: number, depth: number): Operand {
    let known: string | undefined = '';
    let end = i;
    for (let next = i, quote = quoteAt(this.#text, i); quote >= 0; quote = quoteAt(this.#text, next)) {
      const { text, next: behind } = readLiteral(this.#text, quote, this.most, (at) => this.#field(at, depth + 1));
      if (text === undefined) known = undefined;
      else if (known !== undefined && known.length <= this.most) known += text;
      end = behind;
      next = this.#cursor.skip(end, depth);
    }
    return this.#operand(known === undefined ? unknown : textValue(known, this.most), i, end, depth, true);
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
    const { items, keys, next, commas } = this.#items(i, depth);
    const byte = byteAt(this.#text.bytes, i);
    const [only] = items;
    if (byte === OPEN_PAREN && only !== undefined && items.length === 1 && !commas) {
      const behind = this.#cursor.skip(next, depth);
      return { ...only, outerStart: i, outerEnd: next, next: behind, made: only.told !== undefined };
    }
    const tuple = byte === OPEN_PAREN;
    const value: Value =
      keys.length > 0
        ? { kind: 'table', keys, values: items }
        : { kind: 'list', tuple, items, held: byte === OPEN_BRACE };
    return this.#operand(value, i, next, depth, false);
  }

  /** What stands in the bracket at `i`. Where it is not closed as it should, nothing more is read. */
  #items(i: number, depth: number): { items: readonly Part[]; keys: readonly Part[]; next: number; commas: boolean } {
    const { bytes, end } = this.#text;
    const opener = byteAt(bytes, i);
    const closer = opener === OPEN_PAREN ? CLOSE_PAREN : opener + 2;
    const items: Part[] = [];
    const keys: Part[] = [];
    let commas = false;
    let keyword: string | undefined;
    let next = depth < mostDepth ? this.#cursor.skip(i + 1, depth + 1) : end;
    while (next < end && byteAt(bytes, next) !== closer) {
      if (byteAt(bytes, next) === STAR) keyword = '*';
      const part = this.#part(next, depth + 1);
      next = part.next;
      const byte = byteAt(bytes, next);
      if (byte === EQUALS && part.value.kind === 'name') keyword = part.value.name;
      else if (byte === EQUALS)
        keyword = sliceText(this.#text, part.start, Math.min(part.end, part.start + mostNameLength));
      else {
        const taken = opener === OPEN_BRACE && byte === COLON && next < end ? keys : items;
        if (taken.length < mostItems) taken.push(keyword === undefined ? part : { ...part, keyword });
        keyword = undefined;
      }
      if (next >= end || byte === closer) break;
      // A closer of another kind: the brackets are in disorder.
      if (byte === CLOSE_PAREN || byte === CLOSE_BRACKET || byte === CLOSE_BRACE)
        return { items, keys, next: end, commas };
      commas = true;
      next = this.#cursor.skip(next + 1, depth + 1);
    }
    return { items, keys, next: Math.min(next + 1, end), commas };
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
        const start = this.#cursor.skip(at + 1, depth);
        if (!startsName(byteAt(bytes, start))) return operand;
        const end = wordEnd(bytes, start);
        const attribute = nameText(this.#text, start, end);
        dotted = dotted && dotted.length < mostNameLength ? `${dotted}.${attribute}` : undefined;
        operand = this.#attribute(operand, dotted, attribute, this.#cursor.skip(end, depth), end, depth);
      } else if (byte === OPEN_PAREN) {
        operand = this.#call(operand, operand.value, dotted ?? '', at, depth);
        dotted = undefined;
      } else if (byte === OPEN_BRACKET) {
        const { items, next } = this.#items(at, depth);
        operand = this.#extended(operand, foldSubscript(operand.value, items[0]?.value), next, depth, false);
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
    // What may be one of several is told where each of them stands.
    const made = folded?.kind !== 'text' || owner.kind === 'text' || !isChoice(folded.text);
    if (folded?.kind === 'text' && made) this.#told.takeBack(items);
    return this.#extended(callee, folded ?? unknown, next, depth, made);
  }

  #extended(operand: Operand, value: Value, end: number, depth: number, made = true): Operand {
    if (value.kind === 'text') this.#told.takeBack([{ told: operand.told, value: unknown }]);
    else this.#told.tell(operand);
    return this.#operand(value, operand.outerStart, end, depth, made);
  }
}
