/** An indented suite, with what holds of an import in it. */
export interface Block {
  readonly kind: 'module' | 'function' | 'if' | 'try' | 'handler' | 'with';
  /** The column of its header; -1 for the module. */
  readonly indent: number;
  readonly parent: Block | undefined;
  readonly deferred: boolean;
  readonly typeOnly: boolean;
  /** Of an `if` or `elif`: whether only a type checker reads what the chain says for every other case. */
  readonly elseTypeOnly: boolean;
  /** Of a handler: the body of its `try`. */
  readonly tryBody: Block | undefined;
  /** Of a `try` body or a `with`: whether an ImportError in it is caught. Known later than its imports. */
  guards: boolean;
  /** What `isGuarded` found; undefined before. */
  guarded: boolean | undefined;
}

/**
 * The blocks that are open, by indentation. Only those that bear on labels are kept: a class, a loop or a `match` changes
 * nothing.
 */
export class Blocks {
  readonly #module = newBlock(undefined, 'module', -1, {});
  readonly #open = [this.#module];
  /** The block that the current line closed, if the line stands at the column of its header: what `else` belongs to. */
  #previous: Block | undefined;

  get top(): Block {
    return this.#open.at(-1) ?? this.#module;
  }

  /** A line starts at this column: closes what is indented as far or farther. */
  enterLine(column: number): void {
    this.#previous = undefined;
    while (this.top.indent >= column) {
      const closed = this.#open.pop();
      this.#previous = closed?.indent === column ? closed : undefined;
    }
  }

  openFunction(column: number): void {
    this.#open.push(newBlock(this.top, 'function', column, { deferred: true }));
  }

  /** `test`: 1 where the condition is TYPE_CHECKING, -1 where it is its negation, else 0. */
  openIf(column: number, test: number): void {
    this.#openBranch(this.top, column, test, false);
  }

  /** Gives the block that the condition is evaluated in: an `elif` stands in the `else` of the `if` before. */
  openElif(column: number, test: number): Block {
    const typeOnly = this.#previous?.elseTypeOnly === true;
    const outer = typeOnly ? newBlock(this.top, 'if', column, { typeOnly }) : this.top;
    this.#openBranch(outer, column, test, typeOnly);
    return outer;
  }

  openElse(column: number): void {
    if (this.#previous?.elseTypeOnly !== true) return;
    this.#open.push(newBlock(this.top, 'if', column, { typeOnly: true }));
  }

  #openBranch(outer: Block, column: number, test: number, elseTypeOnly: boolean): void {
    if (test === 0 && !elseTypeOnly) return;
    const parts = { typeOnly: outer.typeOnly || test > 0, elseTypeOnly: elseTypeOnly || test < 0 };
    this.#open.push(newBlock(outer, 'if', column, parts));
  }

  openTry(column: number): void {
    this.#open.push(newBlock(this.top, 'try', column, {}));
  }

  /** Gives the body that the handler guards if it catches the ImportError; undefined where no `try` stands before it. */
  openHandler(column: number): Block | undefined {
    const tryBody = this.#previous?.kind === 'try' ? this.#previous : this.#previous?.tryBody;
    if (tryBody !== undefined) this.#open.push(newBlock(this.top, 'handler', column, { tryBody }));
    return tryBody;
  }

  openWith(column: number): Block {
    const block = newBlock(this.top, 'with', column, {});
    this.#open.push(block);
    return block;
  }
}

function newBlock(parent: Block | undefined, kind: Block['kind'], indent: number, parts: Partial<Block>): Block {
  const { deferred = false, typeOnly = false, elseTypeOnly = false, tryBody } = parts;
  return {
    kind,
    indent,
    parent,
    deferred: deferred || parent?.deferred === true,
    typeOnly: typeOnly || parent?.typeOnly === true,
    elseTypeOnly,
    tryBody,
    guards: false,
    guarded: undefined,
  };
}

/**
 * Whether an import in the block is guarded, by it or a block around it. To be asked once every handler is known. A
 * function's body runs later than what guards its definition.
 */
export function isGuarded(block: Block): boolean {
  const path: Block[] = [];
  let outer: Block | undefined = block;
  for (; outer !== undefined && outer.guarded === undefined; outer = outer.parent) path.push(outer);
  let guarded = outer?.guarded === true;
  for (const each of path.reverse()) {
    guarded = each.kind !== 'function' && (each.guards || guarded);
    each.guarded = guarded;
  }
  return guarded;
}
