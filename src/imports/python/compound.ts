import type { Block, Blocks } from './blocks.ts';
import { STAR, wordAt, wordEnd } from './bytes.ts';
import { typeCheckingTest } from './condition.ts';
import { GuardHeader } from './guard.ts';
import type { PythonText } from './text.ts';
import { skipBlanks } from './text.ts';

/** A line that opens a suite. */
export interface CompoundHeader {
  /** The block that the header itself is evaluated in. */
  readonly owner: Block;
  /** Where its `def` stands, of a function. */
  readonly definition?: number;
  /** Where to go on reading. */
  readonly next: number;
  /** What follows the header's names, where they tell whether imports are guarded. */
  readonly guard?: GuardHeader;
}

/** Opens the block of the compound statement that starts at `i`; undefined where none does that bears on labels. */
export function openCompound(text: PythonText, blocks: Blocks, i: number, column: number): CompoundHeader | undefined {
  const { bytes } = text;
  switch (bytes[i]) {
    case 97: // async
      return wordAt(bytes, i, 'async') ? openAsync(text, blocks, i, column) : undefined;
    case 100: // def
      return wordAt(bytes, i, 'def') ? openFunction(text, blocks, i, column) : undefined;
    case 101: // elif, else, except
      return openNext(text, blocks, i, column);
    case 105: // if
      if (!wordAt(bytes, i, 'if')) return undefined;
      return openIf(text, blocks, i, column);
    case 116: // try
      if (!wordAt(bytes, i, 'try')) return undefined;
      return openTry(blocks, i, column);
    case 119: // with
      return wordAt(bytes, i, 'with') ? openWith(text, blocks, i, column) : undefined;
    default:
      return undefined;
  }
}

function openIf(text: PythonText, blocks: Blocks, i: number, column: number): CompoundHeader {
  const owner = blocks.top;
  blocks.openIf(column, typeCheckingTest(text, i + 2));
  return { owner, next: i + 2 };
}

function openTry(blocks: Blocks, i: number, column: number): CompoundHeader {
  const owner = blocks.top;
  blocks.openTry(column);
  return { owner, next: i + 3 };
}

function openAsync(text: PythonText, blocks: Blocks, i: number, column: number): CompoundHeader | undefined {
  const second = skipBlanks(text, i + 5, false);
  if (wordAt(text.bytes, second, 'def')) return openFunction(text, blocks, second, column);
  return wordAt(text.bytes, second, 'with') ? openWith(text, blocks, second, column) : undefined;
}

/** Goes on behind the function's name, which is no callee. */
function openFunction(text: PythonText, blocks: Blocks, i: number, column: number): CompoundHeader {
  const owner = blocks.top;
  blocks.openFunction(column);
  return { owner, definition: i, next: wordEnd(text.bytes, skipBlanks(text, i + 3, false)) };
}

function openWith(text: PythonText, blocks: Blocks, i: number, column: number): CompoundHeader {
  const owner = blocks.top;
  return { owner, next: i + 4, guard: new GuardHeader(text, i + 4, 'with', blocks.openWith(column)) };
}

function openNext(text: PythonText, blocks: Blocks, i: number, column: number): CompoundHeader | undefined {
  const { bytes } = text;
  if (wordAt(bytes, i, 'elif')) {
    return { owner: blocks.openElif(column, typeCheckingTest(text, i + 4)), next: i + 4 };
  }
  const owner = blocks.top;
  if (wordAt(bytes, i, 'else')) {
    blocks.openElse(column);
    return { owner, next: i + 4 };
  }
  if (!wordAt(bytes, i, 'except')) return undefined;
  const body = blocks.openHandler(column);
  let next = skipBlanks(text, i + 6, false);
  if (bytes[next] === STAR) next = skipBlanks(text, next + 1, false);
  return { owner, next, guard: new GuardHeader(text, next, 'except', body) };
}
