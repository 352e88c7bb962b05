import { DEFERRED, GUARDED, guardRecords, TYPE_ONLY } from './records.ts';
import { recordEnd } from './store.ts';
import { doubt } from './text.ts';

/** A suite that is open, with what holds of an import in it. */
@unmanaged
class Block {
  kind: i32;
  /** The column of its header; -1 for the module. */
  indent: i32;
  /** Of the records in it, as far as they are known when it opens. */
  bits: i32;
  /** How many functions are around an import in it. */
  functions: i32;
  /** Of an `if` or `elif`: whether only a type checker reads what the chain says for every other case. */
  elseTypeOnly: bool;
  /** Of a `try` and its handlers: whether one of those is known to catch the ImportError. */
  caught: bool;
  /** Of a `try` and its handlers: where the records of the body of the `try` stand. */
  bodyStart: i32;
  bodyEnd: i32;
}

const MODULE: i32 = 0;
const FUNCTION: i32 = 1;
const BRANCH: i32 = 2;
const TRY: i32 = 3;
const HANDLER: i32 = 4;
const WITH: i32 = 5;

/** CPython takes no deeper indentation than 100. */
const mostOpen: i32 = 128;
/** One more than may be open: the module's, which is no suite. */
const stack = memory.data((128 + 1) * 32);
/** How many are open beside the module's. */
let open: i32 = 0;
/** Whether the last block that the current line closed stands at the line's column: it is what `else` belongs to. */
let followsBlock: bool = false;

function blockAt(k: i32): Block {
  return changetype<Block>(stack + <usize>k * offsetof<Block>());
}

export function openModule(): void {
  open = 0;
  followsBlock = false;
  const module = blockAt(0);
  module.kind = MODULE;
  module.indent = -1;
  module.bits = 0;
  module.functions = 0;
}

/** The bits of a record that stands here. */
export function currentBits(): i32 {
  return blockAt(open).bits;
}

export function currentFunctions(): i32 {
  return blockAt(open).functions;
}

/** A line starts at this column: closes what is indented as far or farther. */
export function enterLine(column: i32): void {
  followsBlock = false;
  while (blockAt(open).indent >= column) {
    const closed = blockAt(open--);
    if (closed.kind === TRY) closed.bodyEnd = recordEnd;
    followsBlock = closed.indent === column;
  }
}

/** What `followsBlock` tells of: it stays readable until another one opens. */
function previous(): Block {
  return blockAt(open + 1);
}

function push(kind: i32, column: i32, bits: i32): Block {
  if (open === mostOpen) {
    doubt();
    return blockAt(open);
  }
  const functions = blockAt(open).functions;
  const block = blockAt(++open);
  block.kind = kind;
  block.indent = column;
  block.bits = bits;
  block.functions = functions;
  block.elseTypeOnly = false;
  block.caught = false;
  return block;
}

/** A function's body runs later than what guards its definition. */
export function openFunction(column: i32): void {
  const block = push(FUNCTION, column, (currentBits() | DEFERRED) & ~GUARDED);
  block.functions++;
}

/** `test`: 1 where the condition is TYPE_CHECKING, -1 where it is its negation, else 0. */
export function openIf(column: i32, test: i32): void {
  openBranch(column, test, false);
}

/** An `elif` stands in the `else` of the `if` before. */
export function openElif(column: i32, test: i32): void {
  openBranch(column, test, followsTypeCheck());
}

export function openElse(column: i32): void {
  if (followsTypeCheck()) push(BRANCH, column, currentBits() | TYPE_ONLY);
}

function followsTypeCheck(): bool {
  return followsBlock && previous().elseTypeOnly;
}

function openBranch(column: i32, test: i32, elseTypeOnly: bool): void {
  if (test === 0 && !elseTypeOnly) return;
  const typeOnly = elseTypeOnly || test > 0;
  const block = push(BRANCH, column, currentBits() | (typeOnly ? TYPE_ONLY : 0));
  block.elseTypeOnly = elseTypeOnly || test < 0;
}

export function openTry(column: i32): void {
  const block = push(TRY, column, currentBits());
  block.bodyStart = recordEnd;
}

/** Opens a handler, where it belongs to a `try`. Says whether it matters what it catches. */
export function openHandler(column: i32): bool {
  if (!followsBlock || (previous().kind !== TRY && previous().kind !== HANDLER)) return false;
  // The handler takes the place of the block that it follows, and so keeps what that knows of the body.
  const caught = previous().caught;
  const handler = push(HANDLER, column, currentBits());
  handler.caught = caught;
  return !caught && handler.bodyStart < handler.bodyEnd;
}

export function openWith(column: i32): void {
  push(WITH, column, currentBits());
}

/** The handler or the `with` whose header is read catches the ImportError. */
export function guard(): void {
  const block = blockAt(open);
  if (block.kind === WITH) block.bits |= GUARDED;
  else if (!block.caught) {
    block.caught = true;
    guardRecords(block.bodyStart, block.bodyEnd, block.functions);
  }
}

/** Whether a handler that is still to come may tell something of the records so far. */
export function awaitsHandler(): bool {
  for (let k = open; k > 0; k--) {
    const block = blockAt(k);
    if (block.kind === TRY && block.bodyStart < recordEnd) return true;
    if (block.kind === HANDLER && block.bodyStart < block.bodyEnd && !block.caught) return true;
  }
  return false;
}
