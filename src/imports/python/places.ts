/**
 * Which lines of a text have to be read closely: those near given offsets. What a file holds of use lies in few of its
 * lines, and to tell of every name in all the others takes most of the time.
 */
export class Places {
  readonly #offsets: readonly number[];
  #next = 0;
  #start = 0;
  #isClose = true;
  /** Whether an offset lies in a line that was not read closely, as in a very long one: then all has to be read anew. */
  missed = false;

  /** @param offsets in bytes, in their order. */
  constructor(offsets: readonly number[]) {
    this.#offsets = offsets;
  }

  /** A logical line starts at `i`: whether it has to be read closely. */
  startLine(i: number): boolean {
    this.#pass(i);
    this.#isClose = (this.#offsets[this.#next] ?? Number.POSITIVE_INFINITY) < i + reach;
    return this.#isClose;
  }

  /** The text ended. */
  end(): void {
    this.#pass(Number.POSITIVE_INFINITY);
  }

  #pass(i: number): void {
    // The text is read anew from here on.
    if (i < this.#start) this.missed = true;
    this.#start = i;
    for (; (this.#offsets[this.#next] ?? Number.POSITIVE_INFINITY) < i; this.#next++) this.missed ||= !this.#isClose;
  }
}

/** Bytes: of the lines that start so far before an offset, most hold it. */
const reach = 400;
