import { ExpressionReader } from './expression.ts';
import { readScopes } from './scope-reader.ts';
import type { Scopes } from './scopes.ts';
import type { PythonText } from './text.ts';

/**
 * The texts that names stand for in a file: names that one assignment binds, and nothing else in the same function or,
 * outside of functions, in the module. Class bodies, comprehensions and lambdas count as what they stand in.
 */
export class Constants {
  readonly #scopes: Scopes;
  readonly #values: ExpressionReader;

  constructor(text: PythonText) {
    this.#scopes = readScopes(text);
    this.#values = new ExpressionReader(text, (name, offset) => this.#scopes.textOf(name, offset));
    // In the order of the source, the module's first: what a constant is made of stands before it.
    for (const binding of this.#scopes.assigned()) {
      const value = this.#values.assigned(binding.expression);
      if (value.kind === 'text') binding.text = value.text;
    }
  }

  /** Undefined where the name stands for nothing known at this offset. */
  textOf(name: string, offset: number): string | undefined {
    return this.#scopes.textOf(name, offset);
  }
}
