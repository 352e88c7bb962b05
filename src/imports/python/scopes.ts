/** An assignment that may give a name the text it stands for. */
export interface Assignment {
  /** Where its right side starts. */
  readonly expression: number;
  text: string | undefined;
}

interface Binding {
  /** Where it was bound first, so that a second reading of the same text changes nothing. */
  readonly offset: number;
  /** Undefined where something else than one assignment binds it. */
  assignment: Assignment | undefined;
}

interface Scope {
  readonly start: number;
  /** The end of the text as long as it is open. */
  end: number;
  readonly column: number;
  readonly parent: Scope | undefined;
  readonly bindings: Map<string, Binding>;
}

/** More names than any file has: of such a file nothing is known. */
const mostNames = 100_000;
/** CPython takes no deeper indentation. */
const mostNested = 100;

/** The functions of a file and the names that each binds. */
export class Scopes {
  readonly #module: Scope;
  /** In the order of their starts. */
  readonly #all: Scope[];
  #current: Scope;
  #names = 0;

  /** @param end of the text. */
  constructor(end: number) {
    this.#module = { start: 0, end, column: -1, parent: undefined, bindings: new Map() };
    this.#all = [this.#module];
    this.#current = this.#module;
  }

  /** A line starts at this column: closes the functions that it does not belong to. */
  enterLine(offset: number, column: number): void {
    while (this.#current.parent !== undefined && this.#current.column >= column) {
      this.#current.end = offset;
      this.#current = this.#current.parent;
    }
  }

  /** A function starts, indented by `column`. */
  open(start: number, column: number): void {
    const { end } = this.#module;
    this.#current = { start, end, column, parent: this.#current, bindings: new Map() };
    this.#all.push(this.#current);
  }

  /** One name is assigned what stands at `expression`. */
  assign(name: string, offset: number, expression: number): void {
    this.#bind(this.#current, name, offset, { expression, text: undefined });
  }

  bind(name: string, offset: number): void {
    this.#bind(this.#current, name, offset, undefined);
  }

  /** The function at hand may bind the name of any scope around it. */
  bindOutside(name: string, offset: number): void {
    let scope = this.#current.parent;
    for (let up = 0; scope !== undefined && up < mostNested; up++) {
      this.#bind(scope, name, offset, undefined);
      scope = scope.parent;
    }
  }

  #bind(scope: Scope, name: string, offset: number, assignment: Assignment | undefined): void {
    const known = scope.bindings.get(name);
    if (known !== undefined) {
      if (known.offset !== offset || assignment === undefined) known.assignment = undefined;
      return;
    }
    if (this.#names++ < mostNames) scope.bindings.set(name, { offset, assignment });
  }

  /** Assignments that alone bind their names: those of the module first, each in the order of the source. */
  *assigned(): Iterable<Assignment> {
    for (const { bindings } of this.#all) {
      for (const { assignment } of bindings.values()) if (assignment !== undefined) yield assignment;
    }
  }

  /** What a name stands for where it is read. */
  textOf(name: string, offset: number): string | undefined {
    if (this.#names > mostNames) return undefined;
    let scope: Scope | undefined = this.#lastBefore(offset);
    for (let up = 0; scope !== undefined && up < mostNested; up++) {
      const binding = offset < scope.end ? scope.bindings.get(name) : undefined;
      if (binding !== undefined) return binding.assignment?.text;
      scope = scope.parent;
    }
    return undefined;
  }

  /** The scope that starts last at or before an offset; it may have ended before. */
  #lastBefore(offset: number): Scope {
    let low = 0;
    let high = this.#all.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#all[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#all[low] ?? this.#module;
  }
}
