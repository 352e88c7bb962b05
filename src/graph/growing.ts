/** Numbers in the order in which they are added; how many come is not known before. */
export class GrowingNumbers {
  #numbers = new Int32Array(1 << 12);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length++] = number;
  }

  /** Undefined past the end. */
  at(index: number): number | undefined {
    return index < this.length ? this.#numbers[index] : undefined;
  }

  /** Replaces what was added at `index`. */
  set(index: number, number: number): void {
    this.#numbers[index] = number;
  }

  /** What was added, without a copy. */
  finish(): Int32Array {
    return this.#numbers.subarray(0, this.length);
  }
}
