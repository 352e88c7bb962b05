import { byteAt, DOT, startsName, wordEnd } from './bytes.ts';
import { draft, intern } from './interned.ts';
import { doubt, skipBlanks } from './text.ts';

/** The name that was read last. */

export let nameStart: usize = 0;
/** Behind its last letter. */
export let nameEnd: usize = 0;
/** Behind the blanks that follow. */
export let nameNext: usize = 0;
/** Where its last part starts. */
export let lastPart: usize = 0;
/** Whether blanks stand in it. */
let isSpaced: bool = false;

/** Reads the dotted name that starts at `i`; false where no name does. */
export function readDottedName(i: usize, inBrackets: bool): bool {
  if (!readName(i, inBrackets)) return false;
  while (byteAt(nameNext) === DOT) {
    const start = skipBlanks(nameNext + 1, inBrackets);
    if (!startsName(byteAt(start))) break;
    isSpaced = isSpaced || nameNext !== nameEnd || start !== nameNext + 1;
    lastPart = start;
    nameEnd = wordEnd(start);
    nameNext = skipBlanks(nameEnd, inBrackets);
  }
  return true;
}

/** The same without dots. */
export function readName(i: usize, inBrackets: bool): bool {
  if (!startsName(byteAt(i))) return false;
  nameStart = i;
  lastPart = i;
  isSpaced = false;
  nameEnd = wordEnd(i);
  nameNext = skipBlanks(nameEnd, inBrackets);
  return true;
}

/** The number of the name that was read last; -1 where the reference has to read the file. */
export function internName(): i32 {
  if (!isAscii(nameStart, nameEnd)) {
    // CPython compares identifiers in NFKC.
    doubt();
    return -1;
  }
  if (!isSpaced) return intern(nameStart, <u32>(nameEnd - nameStart));
  let length: u32 = 0;
  for (let i = nameStart; i < nameEnd; ) {
    const partEnd = wordEnd(i);
    memory.copy(draft() + length, i, partEnd - i);
    length += <u32>(partEnd - i);
    i = skipBlanks(partEnd, false);
    if (byteAt(i) !== DOT || i >= nameEnd) break;
    store<u8>(draft() + length++, <u8>DOT);
    i = skipBlanks(i + 1, false);
  }
  return intern(draft(), length);
}

/** Whether no byte between two offsets belongs to a character beyond ASCII. */
export function isAscii(from: usize, to: usize): bool {
  for (let i = from; i < to; i++) if (byteAt(i) >= 128) return false;
  return true;
}
