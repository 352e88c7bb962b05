import { byteAt, wordAt } from './bytes.ts';

/** Words that start a statement which binds names beside its targets; `async` stands before one of them. */
export type BindingKeyword = 'async' | 'class' | 'def' | 'del' | 'global' | 'nonlocal';

/** By their first byte: most statements start with none of them. */
const byByte: ReadonlyMap<number, readonly BindingKeyword[]> = new Map([
  [97, ['async']],
  [99, ['class']],
  [100, ['def', 'del']],
  [103, ['global']],
  [110, ['nonlocal']],
]);

/** The one that stands at `i`. */
export function bindingKeywordAt(bytes: Uint8Array, i: number): BindingKeyword | undefined {
  return byByte.get(byteAt(bytes, i))?.find((word) => wordAt(bytes, i, word));
}
