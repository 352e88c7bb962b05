import { openElif, openElse, openFunction, openIf, openTry } from './blocks.ts';
import { byteAt, STAR, wordAt, wordEnd } from './bytes.ts';
import { typeCheckingTest } from './condition.ts';
import { openExceptHeader, openWithHeader } from './guard.ts';
import { skipBlanks } from './text.ts';

/**
 * Opens the block of the compound statement that starts at `i`. Says where to go on; 0 where none starts that bears on
 * labels.
 */
export function openCompound(i: usize, column: i32): usize {
  switch (byteAt(i)) {
    case 97: // async
      return wordAt(i, 'async') ? openAsync(i, column) : 0;
    case 100: // def
      return wordAt(i, 'def') ? openDef(i, column) : 0;
    case 101: // elif, else, except
      return openNext(i, column);
    case 105: // if
      if (!wordAt(i, 'if')) return 0;
      openIf(column, typeCheckingTest(i + 2));
      return i + 2;
    case 116: // try
      if (!wordAt(i, 'try')) return 0;
      openTry(column);
      return i + 3;
    case 119: // with
      if (!wordAt(i, 'with')) return 0;
      openWithHeader(i + 4, column);
      return i + 4;
    default:
      return 0;
  }
}

function openAsync(i: usize, column: i32): usize {
  const second = skipBlanks(i + 5, false);
  if (wordAt(second, 'def')) return openDef(second, column);
  if (!wordAt(second, 'with')) return 0;
  openWithHeader(second + 4, column);
  return second + 4;
}

function openDef(i: usize, column: i32): usize {
  openFunction(column);
  return wordEnd(skipBlanks(i + 3, false));
}

function openNext(i: usize, column: i32): usize {
  if (wordAt(i, 'elif')) {
    openElif(column, typeCheckingTest(i + 4));
    return i + 4;
  }
  if (wordAt(i, 'else')) {
    openElse(column);
    return i + 4;
  }
  if (!wordAt(i, 'except')) return 0;
  let next = skipBlanks(i + 6, false);
  if (byteAt(next) === STAR) next = skipBlanks(next + 1, false);
  openExceptHeader(next, column);
  return next;
}
