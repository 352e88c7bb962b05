import { byteAt, DOT, isDigit, isWord, wordEnd } from './bytes.ts';
import type { PythonText } from './text.ts';
import { skipBlanks } from './text.ts';

/** A name, or names joined by dots, with blanks taken out. */
export interface DottedName {
  readonly text: string;
  /** Behind its last letter. */
  readonly end: number;
  /** Behind the blanks that follow. */
  readonly next: number;
}

/** Reads the dotted name that starts at `i`; undefined where no name does. */
export function readDottedName(text: PythonText, i: number, inBrackets: boolean): DottedName | undefined {
  const { bytes } = text;
  if (!startsName(byteAt(bytes, i))) return undefined;
  let end = wordEnd(bytes, i);
  let name = nameText(text, i, end);
  let next = skipBlanks(text, end, inBrackets);
  while (bytes[next] === DOT) {
    const start = skipBlanks(text, next + 1, inBrackets);
    if (!startsName(byteAt(bytes, start))) break;
    end = wordEnd(bytes, start);
    name += `.${nameText(text, start, end)}`;
    next = skipBlanks(text, end, inBrackets);
  }
  return { text: name, end, next };
}

export function startsName(byte: number): boolean {
  return isWord(byte) && !isDigit(byte);
}

/** The last part of a dotted name. */
export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** CPython compares identifiers in NFKC. */
export function nameText({ bytes }: PythonText, start: number, end: number): string {
  for (let i = start; i < end; i++) {
    if (byteAt(bytes, i) >= 128) return bytes.toString('utf8', start, end).normalize('NFKC');
  }
  return bytes.toString('latin1', start, end);
}
