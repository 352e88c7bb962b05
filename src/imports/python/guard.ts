import type { Block } from './blocks.ts';
import { byteAt, CLOSE_PAREN, COLON, COMMA, OPEN_PAREN, wordAt } from './bytes.ts';
import { type DottedName, lastPart } from './names.ts';
import type { PythonText } from './text.ts';
import { skipBlanks } from './text.ts';

const importErrors: ReadonlySet<string> = new Set(['ImportError', 'ModuleNotFoundError']);
const everyError: ReadonlySet<string> = new Set([...importErrors, 'Exception', 'BaseException']);

/**
 * What an item is: in an `except` and in the arguments of `suppress` the name of what catches an ImportError, in a `with`
 * such a call of `suppress`; or a tuple that holds one.
 */
type Item = 'catching' | 'tuple' | 'other';

/** CPython takes no more brackets in one another. */
const most = 200;

/** A list of items: the header's own, or one in brackets. */
interface List {
  /** How many brackets are open within it. */
  readonly depth: number;
  readonly isArguments: boolean;
  /** Where the next item starts: what stands there may be the whole of it. */
  next: number;
  item: Item;
  catching: boolean;
  commas: boolean;
}

/**
 * Follows the header of an `except` or a `with`, token by token, and sets `guards` on its block where it names what
 * catches an ImportError: an exception, or a tuple that holds one; `suppress(…)` with one among its arguments.
 */
export class GuardHeader {
  /** Whether it was found to catch an ImportError; known at its end. */
  catches = false;
  readonly #text: PythonText;
  readonly #kind: 'except' | 'with';
  readonly #block: Block | undefined;
  readonly #lists: List[];
  /** Where the bracket of a call of `suppress` opens. */
  #call = -1;

  /** `i`: behind the keyword. */
  constructor(text: PythonText, i: number, kind: 'except' | 'with', block: Block | undefined) {
    this.#text = text;
    this.#kind = kind;
    this.#block = block;
    this.#lists = [newList(0, false, skipBlanks(text, i, false))];
  }

  get #list(): List | undefined {
    return this.#lists.at(-1);
  }

  /** A name starts at `i`. */
  name(i: number, name: DottedName): void {
    const list = this.#list;
    if (list?.next !== i) return;
    const last = lastPart(name.text);
    if (this.#kind === 'with' && !list.isArguments) {
      if (last === 'suppress' && this.#text.bytes[name.next] === OPEN_PAREN) this.#call = name.next;
    } else if ((this.#kind === 'with' ? importErrors : everyError).has(last) && this.#endsItem(name.next)) {
      list.item = 'catching';
    }
  }

  /** A bracket opened at `i`; `depth` counts it. */
  open(i: number, depth: number): void {
    const isGroup = this.#list?.next === i && this.#text.bytes[i] === OPEN_PAREN;
    if ((i !== this.#call && !isGroup) || this.#lists.length > most) return;
    const isArguments = i === this.#call || this.#list?.isArguments === true;
    this.#lists.push(newList(depth, isArguments, skipBlanks(this.#text, i + 1, true)));
  }

  comma(i: number, depth: number): void {
    const list = this.#list;
    if (list?.depth !== depth) return;
    endItem(list);
    list.item = 'other';
    list.commas = true;
    list.next = skipBlanks(this.#text, i + 1, depth > 0);
  }

  /** A bracket closed at `i`; `depth` counts it no more. */
  close(i: number, depth: number): void {
    const closed = this.#list;
    if (closed === undefined || closed.depth <= depth) return;
    this.#lists.pop();
    endItem(closed);
    const list = this.#list;
    const next = skipBlanks(this.#text, i + 1, depth > 0);
    if (list !== undefined && this.#endsItem(next)) list.item = this.#itemOf(closed, list, next);
  }

  /** At the colon. A bare `except:` catches everything. */
  end(i: number): void {
    const list = this.#list;
    if (list === undefined) return;
    const isBare = this.#kind === 'except' && list.next === i;
    const isTuple = list.item === 'tuple' && !list.commas;
    endItem(list);
    this.catches = isBare || isTuple || list.catching;
    if (this.catches && this.#block !== undefined) this.#block.guards = true;
  }

  /** What brackets make of their items, in the list that they stand in. */
  #itemOf(closed: List, list: List, next: number): Item {
    if (closed.isArguments && !list.isArguments) return closed.catching ? 'catching' : 'other';
    if (!closed.commas) return closed.item;
    if (!closed.catching || list.isArguments) return 'other';
    // The items of a `with` may stand in brackets, but no tuple is one of them.
    if (this.#kind === 'with' && this.#text.bytes[next] !== COLON) return 'other';
    return 'tuple';
  }

  #endsItem(i: number): boolean {
    const byte = byteAt(this.#text.bytes, i);
    return byte === COMMA || byte === CLOSE_PAREN || byte === COLON || wordAt(this.#text.bytes, i, 'as');
  }
}

function newList(depth: number, isArguments: boolean, next: number): List {
  return { depth, isArguments, next, item: 'other', catching: false, commas: false };
}

function endItem(list: List): void {
  if (list.item === 'catching') list.catching = true;
}
