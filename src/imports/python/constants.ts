import { ExpressionReader } from './expression.ts';
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
  readonly #scopes: Scopes;
  readonly #values: ExpressionReader;

  constructor(text: PythonText) {
    this.#scopes = readScopes(text);
    this.#values = new ExpressionReader(text, (name, offset) => this.#scopes.valueOf(name, offset));
    // In the order of the source, the module's first: what a constant is made of stands before it.
    for (const assignment of this.#scopes.assigned()) assignment.value = this.#read(assignment);
  }

  #read({ form, expression }: Assignment): Value {
    switch (form) {
      case 'assigned':
        return this.#values.assigned(expression);
      case 'default':
        return this.#values.argument(expression);
      default:
        return eachOf(this.#values.iterated(expression, form === 'loop' ? 0 : 1));
    }
  }

  /** Undefined where the name, or the attribute of one, stands for nothing known at this offset. */
  valueOf(name: string, offset: number): Value | undefined {
    return this.#scopes.valueOf(name, offset);
  }

  /** Whether there was more than is followed. */
  get isCut(): boolean {
    return this.#scopes.isCut || this.#values.isSpent;
  }
}

/** What a loop gives one after the other. */
function eachOf(value: Value): Value {
  const items = value.kind === 'list' ? value.items : value.kind === 'table' ? value.keys : [];
  return choice(items.map((item) => (item.keyword === undefined ? item.value : unknown)));
}
