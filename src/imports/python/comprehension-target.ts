import { byteAt, OPEN_BRACKET, OPEN_PAREN, wordAt } from './bytes.ts';
import type { DottedName } from './names.ts';
import type { PythonText } from './text.ts';

/** The target of a comprehension, between its `for` and its `in`. */
export class ComprehensionTarget {
  readonly #text: PythonText;
  /** Takes the names of a target; `end`: of the `in` behind it, undefined where there is none. */
  readonly #bound: (names: readonly string[], end: number | undefined) => void;
  /** The depth that its `for` stands at; -1: none is read. */
  #depth = -1;
  /** Its names so far. */
  #names: string[] = [];

  constructor(text: PythonText, bound: (names: readonly string[], end: number | undefined) => void) {
    this.#text = text;
    this.#bound = bound;
  }

  name(i: number, name: DottedName, depth: number): void {
    const { bytes } = this.#text;
    if (this.#depth < 0) {
      if (depth > 0 && wordAt(bytes, i, 'for')) this.#depth = depth;
    } else if (depth <= this.#depth && (depth < this.#depth || wordAt(bytes, i, 'in'))) {
      this.#bound(this.#names, depth === this.#depth ? i : undefined);
      this.clear();
    } else if (name.isSingle && byteAt(bytes, name.next) !== OPEN_PAREN && byteAt(bytes, name.next) !== OPEN_BRACKET) {
      this.#names.push(name.text);
    }
  }

  /** A bracket closes, and `depth` is that of what stands about it. */
  close(depth: number): void {
    if (depth >= this.#depth) return;
    this.#bound(this.#names, undefined);
    this.clear();
  }

  clear(): void {
    this.#depth = -1;
    if (this.#names.length > 0) this.#names = [];
  }
}
