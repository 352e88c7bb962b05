/** The functions of a text, by where their `def` stands, each with its end. */
export class FunctionSpans {
  readonly #spans: { readonly start: number; end: number }[] = [];
  readonly #open: { readonly column: number; readonly span: { end: number } }[] = [];
  readonly #textEnd: number;

  /** @param textEnd where functions end that nothing else does. */
  constructor(textEnd: number) {
    this.#textEnd = textEnd;
  }

  /** A logical line starts at `offset`: functions that it does not belong to end. */
  enterLine(offset: number, column: number): void {
    for (let last = this.#open.at(-1); last !== undefined && last.column >= column; last = this.#open.at(-1)) {
      last.span.end = offset;
      this.#open.pop();
    }
  }

  /** A `def` stands at `start`, in a line that is indented by `column`. */
  open(start: number, column: number): void {
    const span = { start, end: this.#textEnd };
    this.#spans.push(span);
    this.#open.push({ column, span });
  }

  /** The starts of the functions around some offsets, which are in their order. */
  around(offsets: readonly number[]): ReadonlySet<number> {
    const found = new Set<number>();
    let next = 0;
    for (const { start, end } of this.#spans) {
      while ((offsets[next] ?? end) < start) next++;
      if ((offsets[next] ?? end) < end) found.add(start);
    }
    return found;
  }
}
