/** What is known of an expression without running it. */
export type Value =
  /** With a mark (below) for each part that is not known. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** A name, dotted or not, that stands for nothing known. */
  | { readonly kind: 'name'; readonly name: string }
  /** A list or tuple as it is written out; `held`: of a list that had a name, and so may have been changed. */
  | { readonly kind: 'list'; readonly tuple: boolean; readonly items: readonly Item[]; readonly held?: boolean }
  /** A dictionary as it is written out. */
  | { readonly kind: 'table'; readonly keys: readonly Item[]; readonly values: readonly Item[] }
  | { readonly kind: 'unknown' };

/** A part of an expression list, with its place in bytes. */
export interface Item {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
  /** The keyword of an argument; the variable of `**`, or a star's, make it `*`. */
  readonly keyword?: string;
  /** What was told of it. */
  readonly told?: ToldText | undefined;
}

/** A text that an expression makes, with its place in bytes. */
export interface ToldText {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Stands for characters that are not known. */
export const HOLE = '\0';
/** The path of the file itself, `__file__`. */
export const FILE = '\x01';
/** The directory of the file. */
export const HERE = '\x02';

/** Longer texts name no module; of those only the start is kept, so that `a = a + a` stays small. */
export const mostCharacters = 1000;

/** Around what a text may be, one of several, and between those. */
const EITHER = '\x03';
const OR = '\x04';
const END = '\x05';

export const unknown: Value = { kind: 'unknown' };

/** A text of so many characters at most, and a hole for the rest. */
export function textValue(text: string, most = mostCharacters): Value {
  return { kind: 'text', text: text.length > most ? text.slice(0, most) + HOLE : text };
}

/** The characters of a literal: those that serve as marks are as good as not known. */
export function literalText(text: string): string {
  return replaceMarks(text, HOLE);
}

/** The text with `instead` in the place of what is not known. */
export function replaceMarks(text: string, instead: string): string {
  return text.replaceAll(marks, instead);
}

const marks = new RegExp(`[${HOLE}-${END}]+`, 'g');

/** As an operand of strings. */
export function asText(value: Value): string {
  return value.kind === 'text' ? value.text : HOLE;
}

/** As a field of a formatted string shows it. */
export function asShown(value: Value | undefined): string {
  if (value?.kind === 'number') return String(value.value);
  return value === undefined ? HOLE : asText(value);
}

/** What is known from the start of a text on. */
export function knownStart(text: string): string {
  const mark = text.search(anyMark);
  return mark < 0 ? text : text.slice(0, mark);
}

const anyMark = new RegExp(`[${HOLE}-${END}]`);

/** Whether every character is known. */
export function isWhole(text: string): boolean {
  return !anyMark.test(text);
}

/** Of what a text may be so much is followed; the rest is as good as not known. */
export const mostChoices = 16;

/** The text that is one of these values; unknown where none of them is a text. */
export function choice(values: Iterable<Value>, most = mostCharacters): Value {
  const texts = new Set<string>();
  let known = false;
  for (const value of values) {
    if (value.kind !== 'text') texts.add(HOLE);
    else {
      known = true;
      for (const text of expand(value.text)) texts.add(text);
    }
    if (texts.size > mostChoices) break;
  }
  if (!known) return unknown;
  const kept = [...texts].slice(0, mostChoices);
  if (texts.size > kept.length) kept.push(HOLE);
  return kept.length === 1 ? textValue(kept[0] ?? '', most) : textValue(`${EITHER}${kept.join(OR)}${END}`, most);
}

/** Whether a text may be one of several. */
export function isChoice(text: string): boolean {
  return text.includes(EITHER);
}

/** What a text may be: itself alone where there is no choice. Where there is too much to choose from, a part is not known. */
export function expand(text: string): readonly string[] {
  if (!isChoice(text)) return [text];
  let texts = [''];
  for (let i = 0; i < text.length; ) {
    const start = text.indexOf(EITHER, i);
    const before = text.slice(i, start < 0 ? text.length : start);
    if (before !== '') texts = texts.map((each) => each + before);
    if (start < 0) break;
    const end = text.indexOf(END, start);
    // A text that was cut within the choice.
    const parts = end < 0 ? [HOLE] : text.slice(start + 1, end).split(OR);
    const taken = texts.length * parts.length > mostChoices ? [HOLE] : parts;
    texts = texts.flatMap((each) => taken.map((part) => each + part));
    i = end < 0 ? text.length : end + 1;
  }
  return texts;
}

/** What a function makes of a text, whichever of several it is. */
export function lift(text: string, make: (text: string) => Value): Value {
  return isChoice(text) ? choice(expand(text).map(make)) : make(text);
}

/** The items of a list and of the lists in it, of each list once: by names they may hold the same one at every level. */
export function* itemsWithin<T extends Pick<Item, 'value'>>(items: readonly T[]): Generator<T | Item> {
  yield* items;
  const lists = new Set(listsAmong(items));
  // What is added is come to as well.
  for (const list of lists) {
    yield* list;
    for (const inner of listsAmong(list)) lists.add(inner);
  }
}

function listsAmong(items: readonly Pick<Item, 'value'>[]): (readonly Item[])[] {
  return items.flatMap(({ value }) => (value.kind === 'list' ? [value.items] : []));
}

/** What is kept of a list. */
export const mostItems = 1000;

/** `a + b` */
export function plus(left: Value, right: Value, most: number): Value {
  if (left.kind === 'list' || right.kind === 'list') return addLists(left, right);
  if (left.kind !== 'text' && right.kind !== 'text') return unknown;
  return textValue(asText(left) + asText(right), most);
}

/** Of a list and something unknown what is known stays; that it is all of it is then not known. */
function addLists(left: Value, right: Value): Value {
  if (left.kind !== 'list') return right.kind === 'list' ? { ...right, held: true } : unknown;
  if (right.kind !== 'list' || left.items.length + right.items.length > mostItems) return { ...left, held: true };
  return { kind: 'list', tuple: left.tuple, items: [...left.items, ...right.items] };
}
