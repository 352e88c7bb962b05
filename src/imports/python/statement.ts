import type { ImportedName } from '../../domain/graph.ts';
import { byteAt, CLOSE_PAREN, COMMA, DOT, OPEN_PAREN, STAR, wordAt, wordEnd } from './bytes.ts';
import { nameText, readDottedName, startsName } from './names.ts';
import type { PythonText } from './text.ts';
import { skipBlanks } from './text.ts';

/** An import statement as it stands, in byte offsets. */
export interface ImportText {
  readonly form: 'import' | 'from';
  readonly lazy: boolean;
  readonly level: number;
  readonly module: string;
  readonly names: readonly ImportedName[];
  /** Behind its last token. */
  readonly end: number;
  /** Where to go on reading: at its bracket, where that is not closed behind the names. */
  readonly next: number;
}

/**
 * Reads the import statement that starts at `i`; undefined where none does. What CPython would refuse behind the first
 * name is left out: the statement imports what stands before it.
 */
export function readImport(text: PythonText, i: number): ImportText | undefined {
  const { bytes } = text;
  if (!startsImport[byteAt(bytes, i)]) return undefined;
  if (wordAt(bytes, i, 'import')) return readNames(text, i, false);
  if (wordAt(bytes, i, 'from')) return readFrom(text, i, false);
  // PEP 810: a soft keyword, so only before one of the two.
  if (!wordAt(bytes, i, 'lazy')) return undefined;
  const start = skipBlanks(text, i + 4, false);
  if (wordAt(bytes, start, 'import')) return readNames(text, start, true);
  return wordAt(bytes, start, 'from') ? readFrom(text, start, true) : undefined;
}

/** The first letters of the words that start one: nearly every statement is told by its first. */
const startsImport: readonly boolean[] = Array.from({ length: 256 }, (_, byte) =>
  'ifl'.includes(String.fromCharCode(byte)),
);

/** `import a.b as c, d` */
function readNames(text: PythonText, start: number, lazy: boolean): ImportText | undefined {
  const list = readList(text, start + 6, true, false);
  if (list.names.length === 0) return undefined;
  return { form: 'import', lazy, level: 0, module: '', names: list.names, end: list.end, next: list.end };
}

/** `from ..a import b as c`, `from . import (b, c)`, `from a import *` */
function readFrom(text: PythonText, start: number, lazy: boolean): ImportText | undefined {
  const { bytes } = text;
  let i = skipBlanks(text, start + 4, false);
  let level = 0;
  while (bytes[i] === DOT) {
    level++;
    i = skipBlanks(text, i + 1, false);
  }
  let module = '';
  if (!wordAt(bytes, i, 'import')) {
    const name = readDottedName(text, i, false);
    if (name === undefined) return undefined;
    module = name.text;
    i = name.next;
  } else if (level === 0) {
    return undefined;
  }
  if (!wordAt(bytes, i, 'import')) return undefined;
  const keywordEnd = i + 6;
  i = skipBlanks(text, keywordEnd, false);
  const from = { form: 'from' as const, lazy, level, module };
  if (bytes[i] === STAR) return { ...from, names: [{ name: '*' }], end: i + 1, next: i + 1 };
  if (bytes[i] !== OPEN_PAREN) {
    const list = readList(text, keywordEnd, false, false);
    return { ...from, names: list.names, end: list.end, next: list.end };
  }
  const list = readList(text, i + 1, false, true);
  const closed = bytes[list.next] === CLOSE_PAREN;
  // A bracket that is not closed here goes to whoever watches brackets.
  return { ...from, names: list.names, end: closed ? list.next + 1 : list.end, next: closed ? list.next + 1 : i };
}

interface NameList {
  readonly names: readonly ImportedName[];
  readonly end: number;
  readonly next: number;
}

/** A list that goes on is cut, and the file with it: see `records.ts`. */
const mostNames = 1_000_000;

function readList(text: PythonText, start: number, dotted: boolean, inBrackets: boolean): NameList {
  const { bytes } = text;
  const names: ImportedName[] = [];
  let end = start;
  let next = skipBlanks(text, start, inBrackets);
  // In an open bracket the next line's statement would be read as a name.
  while (names.length < mostNames && !wordAt(bytes, next, 'import') && !wordAt(bytes, next, 'from')) {
    const name = dotted ? readDottedName(text, next, inBrackets) : readName(text, next, inBrackets);
    if (name === undefined) break;
    let alias: string | undefined;
    end = name.end;
    next = name.next;
    if (wordAt(bytes, next, 'as')) {
      const bound = readName(text, skipBlanks(text, next + 2, inBrackets), inBrackets);
      if (bound === undefined) {
        names.push({ name: name.text });
        break;
      }
      alias = bound.text;
      end = bound.end;
      next = bound.next;
    }
    names.push(alias === undefined ? { name: name.text } : { name: name.text, alias });
    if (bytes[next] !== COMMA) break;
    next = skipBlanks(text, next + 1, inBrackets);
  }
  return { names, end, next };
}

function readName(text: PythonText, i: number, inBrackets: boolean) {
  const { bytes } = text;
  if (!startsName(byteAt(bytes, i))) return undefined;
  const end = wordEnd(bytes, i);
  return { text: nameText(text, i, end), end, next: skipBlanks(text, end, inBrackets) };
}
