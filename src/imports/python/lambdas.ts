/** More than CPython takes; the rest is not followed. */
const most = 100_000;

/** The `lambda`s around the current token: what stands in their bodies runs later. */
export class Lambdas {
  /** By nesting: the depth of brackets at which each stands, and whether its body has begun. */
  readonly #open: { readonly depth: number; inBody: boolean }[] = [];
  #bodies = 0;

  get active(): boolean {
    return this.#bodies > 0;
  }

  open(depth: number): void {
    if (this.#open.length < most) this.#open.push({ depth, inBody: false });
  }

  /** True where the colon is that of the innermost lambda; else, at its depth, it ends it (`{lambda: 1: 2}`). */
  colon(depth: number): boolean {
    const innermost = this.#open.at(-1);
    if (innermost === undefined || innermost.depth !== depth) return false;
    if (!innermost.inBody) {
      innermost.inBody = true;
      this.#bodies++;
      return true;
    }
    this.comma(depth);
    return this.#open.at(-1)?.depth === depth && this.colon(depth);
  }

  /** Ends the bodies at its depth; in a parameter list it ends nothing. */
  comma(depth: number): void {
    for (let top = this.#open.at(-1); top?.depth === depth && top.inBody; top = this.#open.at(-1)) this.#pop();
  }

  /** A bracket closed; `depth` counts it no more. */
  close(depth: number): void {
    for (let top = this.#open.at(-1); top !== undefined && top.depth > depth; top = this.#open.at(-1)) this.#pop();
  }

  clear(): void {
    if (this.#open.length === 0) return;
    this.#open.length = 0;
    this.#bodies = 0;
  }

  #pop(): void {
    if (this.#open.pop()?.inBody) this.#bodies--;
  }
}
