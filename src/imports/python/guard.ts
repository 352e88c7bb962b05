import type { Block } from './blocks.ts';
import { byteAt, CLOSE_PAREN, COLON, COMMA, OPEN_PAREN, wordAt } from './bytes.ts';
import { type DottedName, lastPart } from './names.ts';
import type { PythonText } from './text.ts';

const importErrors: ReadonlySet<string> = new Set(['ImportError', 'ModuleNotFoundError']);
const everyError: ReadonlySet<string> = new Set([...importErrors, 'Exception', 'BaseException']);

/**
 * Follows the header of an `except` or a `with`, token by token, and sets `guards` on its block where it names what
 * catches an ImportError: an exception, or a tuple that holds one; `suppress(…)` with one among its arguments.
 */
export class GuardHeader {
  /** Whether it was found to catch an ImportError. */
  catches = false;
  readonly #kind: 'except' | 'with';
  readonly #block: Block | undefined;
  /** Whether the next token starts an item. */
  #ready = true;
  /** How many of the open brackets only group items. */
  #grouping = 0;
  /** How deep the arguments of `suppress` are; -1 outside. */
  #suppressing = -1;
  #suppressNext = false;

  constructor(kind: 'except' | 'with', block: Block | undefined) {
    this.#kind = kind;
    this.#block = block;
  }

  /** A bare `except:` catches everything. */
  static bare(block: Block | undefined): GuardHeader {
    const header = new GuardHeader('except', block);
    header.#found();
    return header;
  }

  /** `depth`: of the open brackets around it. */
  name(text: PythonText, name: DottedName, depth: number): void {
    const ready = this.#ready;
    this.#ready = false;
    if (!ready) return;
    const next = byteAt(text.bytes, name.next);
    const last = lastPart(name.text);
    const isWhole = next === COMMA || next === CLOSE_PAREN || next === COLON || wordAt(text.bytes, name.next, 'as');
    if (this.#kind === 'except') {
      if (isWhole && everyError.has(last)) this.#found();
    } else if (this.#suppressing === depth) {
      if (isWhole && importErrors.has(last)) this.#found();
    } else {
      this.#suppressNext = last === 'suppress' && next === OPEN_PAREN;
    }
  }

  /** A bracket opened; `depth` counts it. */
  open(depth: number, paren: boolean): void {
    if (this.#suppressNext) {
      this.#suppressNext = false;
      this.#suppressing = depth;
      this.#ready = true;
    } else if (this.#ready && paren && depth === this.#grouping + 1) {
      this.#grouping = depth;
    } else {
      this.#ready = false;
    }
  }

  /** A bracket closed; `depth` counts it no more. */
  close(depth: number): void {
    if (depth < this.#suppressing) this.#suppressing = -1;
    if (depth < this.#grouping) this.#grouping = depth;
    this.#ready = false;
  }

  comma(depth: number): void {
    this.#ready = this.#suppressing === depth || (this.#suppressing < 0 && depth === this.#grouping);
  }

  #found(): void {
    this.catches = true;
    if (this.#block !== undefined) this.#block.guards = true;
  }
}
