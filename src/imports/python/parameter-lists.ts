/** The lists of parameters that are open, of functions and of lambdas, and where in them a parameter's name comes next. */
export class ParameterLists {
  /** Innermost last: at which depth, and whether a parameter comes next. */
  readonly #open: { readonly depth: number; readonly lambda: boolean; awaited: boolean }[] = [];

  /** A `def` was read: its bracket comes next. */
  openFunction(): void {
    this.#open.push({ depth: 1, lambda: false, awaited: false });
  }

  openLambda(depth: number): void {
    this.#open.push({ depth, lambda: true, awaited: true });
  }

  /** A bracket opens, and what it holds is at `depth`. */
  openBracket(depth: number): void {
    const innermost = this.#open.at(-1);
    if (innermost !== undefined && !innermost.lambda && innermost.depth === depth) innermost.awaited = true;
  }

  /** Whether a name that stands at `depth` is a parameter's; the next one is none. */
  take(depth: number): boolean {
    const innermost = this.#open.at(-1);
    if (innermost === undefined || !innermost.awaited || innermost.depth !== depth) return false;
    innermost.awaited = false;
    return true;
  }

  comma(depth: number): void {
    const innermost = this.#open.at(-1);
    if (innermost?.depth === depth) innermost.awaited = true;
  }

  /** A bracket closes, and `depth` is that of what stands about it. */
  close(depth: number): void {
    while ((this.#open.at(-1)?.depth ?? 0) > depth) this.#open.pop();
  }

  /** Whether a colon at `depth` ends the parameters of a lambda. */
  colon(depth: number): boolean {
    const innermost = this.#open.at(-1);
    if (innermost === undefined || !innermost.lambda || innermost.depth !== depth) return false;
    this.#open.pop();
    return true;
  }

  clear(): void {
    this.#open.length = 0;
  }

  /** Whether the innermost list is a lambda's. */
  get areLambda(): boolean {
    return this.#open.at(-1)?.lambda === true;
  }

  /** Whether any of them is a lambda's. */
  get holdLambda(): boolean {
    return this.#open.some(({ lambda }) => lambda);
  }
}
