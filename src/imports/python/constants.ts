import { BoundWords } from './bound-words.ts';
import { ExpressionReader } from './expression.ts';
import type { ImportedValues } from './imported-values.ts';
import { readScopes } from './scope-reader.ts';
import type { Assignment, Scopes } from './scopes.ts';
import type { PythonText } from './text.ts';
import { choice, unknown, type Value } from './value.ts';

/**
 * What names stand for in a file: texts, lists and dictionaries that assignments, loops and defaults of parameters give them
 * in the same function or, outside of functions, in the module. Where there are several, or something else binds the name
 * as well, it is any of them. Class bodies, comprehensions and lambdas count as what they stand in.
 */
export class Constants {
  readonly #text: PythonText;
  readonly #imported: ImportedValues | undefined;
  readonly #words: BoundWords;
  /** The functions that names are asked for in; undefined: any. */
  #around: ReadonlySet<number> | undefined;
  #scopes: Scopes | undefined;
  /** In the order in which they count. */
  #assignments: readonly Assignment[] = [];
  /** Up to where all of them were read. */
  #read = 0;
  /** Whether an attribute was asked for, which any function may give. */
  #asksAttribute = false;
  /** One for each assignment that is being read: what it names is read while it waits. */
  readonly #readers: ExpressionReader[] = [];
  /** Which assignment each of them reads. */
  readonly #orders: number[] = [];

  /**
   * @param around by the starts of their `def`s, the functions that names are asked for in; undefined: any.
   * @param imported what names stand for that nothing in the file gives a value.
   */
  constructor(text: PythonText, around?: ReadonlySet<number>, imported?: ImportedValues) {
    this.#text = text;
    this.#around = around;
    this.#imported = imported;
    this.#words = new BoundWords(text);
  }

  /** Undefined where the name, or the attribute of one, stands for nothing known at this offset. */
  valueOf(name: string, offset: number): Value | undefined {
    const value = this.#valueOf(name, offset, Number.POSITIVE_INFINITY, 0);
    if (!this.#asksAttribute || this.#around === undefined) return value;
    this.#around = undefined;
    this.#readScopes();
    return this.#valueOf(name, offset, Number.POSITIVE_INFINITY, 0);
  }

  #readScopes(): Scopes {
    this.#scopes = readScopes(this.#text, this.#around);
    this.#assignments = this.#scopes.number();
    this.#read = 0;
    this.#readers.length = 0;
    return this.#scopes;
  }

  /** Whether there was more than is followed. */
  get isCut(): boolean {
    return this.#scopes?.isCut === true || this.#readers.some((reader) => reader.isSpent);
  }

  /** @param before assignments from here on do not count; @param depth of assignments that wait for this one. */
  #valueOf(name: string, offset: number, before: number, depth: number): Value | undefined {
    // Most names that a call is given are parameters: to read every scope for one takes longer than everything else.
    if (!this.#words.mayStandFor(name)) return this.#imported?.(name);
    if (name.includes('.')) {
      if (!this.#words.mayOwn(name.slice(0, name.indexOf('.')))) return this.#imported?.(name);
      this.#asksAttribute = true;
    }
    const scopes = this.#scopes ?? this.#readScopes();
    const own = scopes.valueOf(name, offset, { before, read: (assignment) => this.#valueBy(assignment, depth) });
    return own ?? this.#imported?.(name);
  }

  #valueBy(assignment: Assignment, depth: number): Value {
    if (assignment.value !== undefined) return assignment.value;
    // A long chain is read from its start, so that nothing waits any deeper.
    if (depth === mostWaiting) this.#readAllBefore(assignment.order);
    this.#orders[depth] = assignment.order;
    assignment.value = valueBy(assignment, this.#readerAt(depth));
    return assignment.value;
  }

  #readAllBefore(order: number): void {
    for (; this.#read < order; this.#read++) {
      const assignment = this.#assignments[this.#read];
      if (assignment === undefined || assignment.value !== undefined) continue;
      this.#orders[mostWaiting] = assignment.order;
      assignment.value = valueBy(assignment, this.#readerAt(mostWaiting));
    }
  }

  #readerAt(depth: number): ExpressionReader {
    this.#readers[depth] ??= new ExpressionReader(this.#text, (name, offset) =>
      this.#valueOf(name, offset, this.#orders[depth] ?? 0, depth + 1),
    );
    return this.#readers[depth];
  }
}

/** Of assignments that each name the next one. Expressions nest as deep as `mostDepth`, and the stack holds a few such. */
const mostWaiting = 2;

function valueBy({ form, expression }: Assignment, values: ExpressionReader): Value {
  switch (form) {
    case 'assigned':
      return values.assigned(expression);
    case 'default':
      return values.argument(expression);
    default:
      return eachOf(values.iterated(expression, form === 'loop' ? 0 : 1));
  }
}

/** What a loop gives one after the other. */
function eachOf(value: Value): Value {
  const items = value.kind === 'list' ? value.items : value.kind === 'table' ? value.keys : [];
  return choice(items.map((item) => (item.keyword === undefined ? item.value : unknown)));
}
