/** What a process printed: the first and the last of it, and how much lies between. Memory is bounded. */
export class BoundedOutput {
  readonly #headLimit: number;
  readonly #tailLimit: number;
  readonly #head: Buffer[] = [];
  #headSize = 0;
  #tail: Buffer[] = [];
  #tailSize = 0;
  #leftOut = 0;

  /** Limits in bytes. */
  constructor(headLimit: number, tailLimit: number) {
    this.#headLimit = headLimit;
    this.#tailLimit = tailLimit;
  }

  add(chunk: Buffer): void {
    const first = chunk.subarray(0, this.#headLimit - this.#headSize);
    if (first.length > 0) {
      this.#head.push(first);
      this.#headSize += first.length;
    }
    const rest = chunk.subarray(first.length);
    if (rest.length === 0) return;
    this.#tail.push(rest);
    this.#tailSize += rest.length;
    // Cut only past twice the limit, so that many small chunks cost one copy now and then rather than one each.
    if (this.#tailSize > 2 * this.#tailLimit) this.#cut();
  }

  #cut(): void {
    const whole = Buffer.concat(this.#tail);
    const kept = whole.subarray(Math.max(0, whole.length - this.#tailLimit));
    this.#leftOut += whole.length - kept.length;
    this.#tail = [Buffer.from(kept)];
    this.#tailSize = kept.length;
  }

  /** What `text` has behind the head; empty where the head holds everything. */
  rest(): string {
    if (this.#tailSize > this.#tailLimit) this.#cut();
    const tail = Buffer.concat(this.#tail).toString('utf8');
    return this.#leftOut === 0 ? tail : `\n… ${this.#leftOut} bytes left out …\n${tail}`;
  }

  /** The part of the next chunk that the head takes still. */
  headOf(chunk: Buffer): Buffer {
    return chunk.subarray(0, this.#headLimit - this.#headSize);
  }

  /** As UTF-8; bytes that are none, also those of a character cut in two, become U+FFFD. */
  text(): string {
    if (this.#tailSize > this.#tailLimit) this.#cut();
    const head = Buffer.concat(this.#head);
    const tail = Buffer.concat(this.#tail);
    if (this.#leftOut === 0) return Buffer.concat([head, tail]).toString('utf8');
    return `${head.toString('utf8')}\n… ${this.#leftOut} bytes left out …\n${tail.toString('utf8')}`;
  }
}
