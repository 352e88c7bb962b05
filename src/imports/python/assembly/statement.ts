import { currentBits, currentFunctions } from './blocks.ts';
import { byteAt, CLOSE_PAREN, COMMA, DOT, OPEN_PAREN, STAR, wordAt } from './bytes.ts';
import { intern } from './interned.ts';
import { internName, nameEnd, nameNext, readDottedName, readName } from './names.ts';
import { addName, closeRecord, FROM, LAZY, nameTotal, openRecord, STAR_NAME } from './records.ts';
import { doubted, skipBlanks } from './text.ts';

/**
 * Reads the import statement that starts at `i` and records it. Says where to go on; 0 where none starts. What CPython
 * would refuse behind the first name is left out: the statement imports what stands before it.
 */
export function readImport(i: usize): usize {
  switch (byteAt(i)) {
    case 102: // from
      return wordAt(i, 'from') ? readFrom(i, i, 0) : 0;
    case 105: // import
      return wordAt(i, 'import') ? readNames(i, i, 0) : 0;
    case 108: // lazy
      return wordAt(i, 'lazy') ? readLazy(i) : 0;
    default:
      return 0;
  }
}

/** Whether an import statement starts at `i`, or what may pass for one. Records nothing. */
export function startsImport(i: usize): bool {
  const start = wordAt(i, 'lazy') ? skipBlanks(i + 4, false) : i;
  return wordAt(start, 'import') || (wordAt(start, 'from') && readHead(start));
}

/** PEP 810: a soft keyword, so only before one of the two. */
function readLazy(i: usize): usize {
  const start = skipBlanks(i + 4, false);
  if (wordAt(start, 'import')) return readNames(i, start, LAZY);
  return wordAt(start, 'from') ? readFrom(i, start, LAZY) : 0;
}

/** `import a.b as c, d`, its keyword at `start`. */
function readNames(statement: usize, start: usize, lazy: i32): usize {
  openRecord();
  readList(start + 6, true, false);
  if (nameTotal() === 0) return 0;
  close(statement, listEnd, lazy, 0, -1);
  return listEnd;
}

/** `from ..a import b as c`, `from . import (b, c)`, `from a import *` */
function readFrom(statement: usize, start: usize, lazy: i32): usize {
  if (!readHead(start)) return 0;
  const bits = lazy | FROM;
  const level = headLevel;
  const module = headNamed ? internName() : -1;
  const keywordEnd = headEnd;
  const i = skipBlanks(keywordEnd, false);
  openRecord();
  if (byteAt(i) === STAR) {
    addName(intern(i, 1), -1);
    close(statement, i + 1, bits | STAR_NAME, level, module);
    return i + 1;
  }
  const inBrackets = byteAt(i) === OPEN_PAREN;
  readList(inBrackets ? i + 1 : keywordEnd, false, inBrackets);
  const closed = inBrackets && byteAt(listNext) === CLOSE_PAREN;
  const stop = closed ? listNext + 1 : listEnd;
  close(statement, stop, bits, level, module);
  // A bracket that is not closed here goes to whoever watches brackets.
  return inBrackets && !closed ? i : stop;
}

/** Of the `from` that was read last: its dots, whether a name follows them, and what is behind its `import`. */
let headLevel: i32 = 0;
let headNamed: bool = false;
let headEnd: usize = 0;

/** Reads `from ..a import` at `start`; false where something else stands there. */
function readHead(start: usize): bool {
  let i = skipBlanks(start + 4, false);
  headLevel = 0;
  while (byteAt(i) === DOT) {
    headLevel++;
    i = skipBlanks(i + 1, false);
  }
  headNamed = !wordAt(i, 'import');
  if (headNamed) {
    if (!readDottedName(i, false)) return false;
    i = nameNext;
  } else if (headLevel === 0) {
    return false;
  }
  headEnd = i + 6;
  return wordAt(i, 'import');
}

/** Of the list that was read last: behind its last name, and where reading it stopped. */
let listEnd: usize = 0;
let listNext: usize = 0;

function readList(start: usize, dotted: bool, inBrackets: bool): void {
  listEnd = start;
  listNext = skipBlanks(start, inBrackets);
  // In an open bracket the next line's statement would be read as a name.
  while (!doubted && !wordAt(listNext, 'import') && !wordAt(listNext, 'from')) {
    if (!(dotted ? readDottedName(listNext, inBrackets) : readName(listNext, inBrackets))) break;
    const name = takeName();
    let alias = -1;
    let complete = true;
    if (wordAt(listNext, 'as')) {
      complete = readName(skipBlanks(listNext + 2, inBrackets), inBrackets);
      if (complete) alias = takeName();
    }
    addName(name, alias);
    if (!complete || byteAt(listNext) !== COMMA) break;
    listNext = skipBlanks(listNext + 1, inBrackets);
  }
}

/** The number of the name that was read last, which belongs to the list. */
function takeName(): i32 {
  listEnd = nameEnd;
  listNext = nameNext;
  return internName();
}

function close(start: usize, stop: usize, bits: i32, level: i32, module: i32): void {
  closeRecord(start, stop, bits | currentBits(), currentFunctions(), level, module);
}
