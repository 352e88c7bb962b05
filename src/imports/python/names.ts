import { byteAt, DOT, isDigit, isWord, SPACE, TAB, wordEnd } from './bytes.ts';
import { startsStatement } from './keywords.ts';
import type { PythonText } from './text.ts';
import { skipBlanks, sliceText } from './text.ts';

/** A name, or names joined by dots, perhaps with blanks around them. */
export class DottedName {
  /** Where its last part starts. */
  readonly last: number;
  /** Behind its last letter. */
  readonly end: number;
  /** Behind the blanks that follow. */
  readonly next: number;
  readonly #source: PythonText;
  readonly #start: number;
  #text: string | undefined;

  constructor(source: PythonText, start: number, last: number, end: number, next: number) {
    this.#source = source;
    this.#start = start;
    this.last = last;
    this.end = end;
    this.next = next;
  }

  /** Whether it is one name without a dot. */
  get isSingle(): boolean {
    return this.last === this.#start;
  }

  /** Without the blanks. Most names that the lexer tells of are passed over by their surroundings, and never spelt out. */
  get text(): string {
    this.#text ??= this.#spell();
    return this.#text;
  }

  #spell(): string {
    let spelt = '';
    for (let i = this.#start; ; ) {
      const end = wordEnd(this.#source.bytes, i);
      spelt += nameText(this.#source, i, end);
      if (end >= this.end) return spelt;
      spelt += '.';
      // Past the dot. Where the name goes over lines is known to be in brackets.
      i = skipBlanks(this.#source, skipBlanks(this.#source, end, true) + 1, true);
    }
  }
}

/** Reads the dotted name that starts at `i`; undefined where no name does. */
export function readDottedName(text: PythonText, i: number, inBrackets: boolean): DottedName | undefined {
  const { bytes } = text;
  if (!startsName(byteAt(bytes, i))) return undefined;
  let last = i;
  let end = wordEnd(bytes, i);
  let next = skipBlanks(text, end, inBrackets);
  while (bytes[next] === DOT) {
    const start = skipBlanks(text, next + 1, inBrackets);
    if (!startsName(byteAt(bytes, start))) break;
    // In an open bracket the next line's statement would be read as a part.
    if (inBrackets && start > next + 1 && startsStatement(text, start)) break;
    last = start;
    end = wordEnd(bytes, start);
    next = skipBlanks(text, end, inBrackets);
  }
  return new DottedName(text, i, last, end, next);
}

/** Whether a byte may begin a name. */
export function startsName(byte: number): boolean {
  return isWord(byte) && !isDigit(byte);
}

/** Whether the name at `i` is taken of something that is no name, as in `f().x`. */
export function isAttribute(bytes: Uint8Array, i: number): boolean {
  let before = i - 1;
  while (before > 0 && (bytes[before] === SPACE || bytes[before] === TAB)) before--;
  return before >= 0 && bytes[before] === DOT;
}

/** The last part of a dotted name. */
export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** CPython compares identifiers in NFKC. */
export function nameText(text: PythonText, start: number, end: number): string {
  const { bytes } = text;
  // Most names are short and ASCII: no call out of the engine pays for those.
  if (end - start > 64) return sliceText(text, start, end).normalize('NFKC');
  let name = '';
  for (let i = start; i < end; i++) {
    const byte = byteAt(bytes, i);
    if (byte >= 128) return sliceText(text, start, end).normalize('NFKC');
    name += asciiCharacters[byte];
  }
  return name;
}

const asciiCharacters: readonly string[] = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
