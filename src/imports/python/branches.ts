import { byteAt, COLON, EQUALS, wordAt } from './bytes.ts';
import { choice, unknown, type Value } from './value.ts';

/**
 * What the operands of one expression make of it where `if … else` or `or` stands between them: any of several values. What
 * binds closer, a comparison or `and`, makes a value that is not known.
 */
export class Branches {
  /** Whether there may be a value in the end. */
  possible = true;
  readonly #values: Value[] = [];
  /** What stands between the last `or`, `if` or `else` and here: undefined without an operand. */
  #current: Value | undefined;
  #spoiled = false;
  /** Between `if` and `else`: what stands there gives no value. */
  #condition = false;
  /** In the body of a lambda, which reaches to the end. */
  #lambda = false;

  /** @param first the operand before the first joint, if there is one. */
  constructor(first: Value | undefined) {
    this.#current = first;
  }

  /** What joins operands stands at `i`. */
  joint(bytes: Uint8Array, i: number): void {
    if (this.#lambda) return;
    if (this.#condition) {
      if (wordAt(bytes, i, 'else')) this.#condition = false;
      else if (wordAt(bytes, i, 'lambda')) this.possible = false;
    } else if (wordAt(bytes, i, 'or')) this.#take();
    else if (wordAt(bytes, i, 'if')) {
      this.#take();
      this.#condition = true;
    } else if (wordAt(bytes, i, 'lambda')) {
      this.#lambda = true;
      this.#current = unknown;
      this.#spoiled = true;
    } else if (byteAt(bytes, i) === COLON && bytes[i + 1] === EQUALS) this.#current = undefined;
    else if (this.#current === undefined && !wordAt(bytes, i, 'not')) this.possible = false;
    else if (startsClause(bytes, i)) this.possible = false;
    else this.#spoiled = true;
  }

  operand(value: Value): void {
    if (this.#condition || this.#lambda) return;
    if (this.#current !== undefined && !this.#spoiled) this.possible = false;
    this.#current = value;
  }

  /** The operand before an `or`, an `if` or the end. */
  #take(): void {
    if (this.#current === undefined) this.possible = false;
    else if (this.#values.length < mostOperands) this.#values.push(this.#spoiled ? unknown : this.#current);
    this.#current = undefined;
    this.#spoiled = false;
  }

  get value(): Value {
    if (!this.possible || this.#condition) return unknown;
    this.#take();
    return this.possible ? choice(this.#values) : unknown;
  }
}

/** Beyond what a choice holds. */
const mostOperands = 20;

/** Whether a comprehension goes on, or a word that stands in no expression. */
function startsClause(bytes: Uint8Array, i: number): boolean {
  return ['for', 'async', 'else', 'as', 'yield'].some((word) => wordAt(bytes, i, word));
}

/** Whether what follows the iterable of a comprehension starts at `i`. */
export function isClause(bytes: Uint8Array, i: number): boolean {
  return wordAt(bytes, i, 'for') || wordAt(bytes, i, 'if') || wordAt(bytes, i, 'async');
}
