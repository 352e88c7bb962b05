import { byFirstLetter, byteAt, wordAt } from './bytes.ts';
import { readImport } from './statement.ts';
import type { PythonText } from './text.ts';
import { skipBlanks } from './text.ts';

/** Keywords that start a statement and can stand nowhere in an expression, by their first letter. */
const statementKeywords: ReadonlyMap<number, readonly string[]> = byFirstLetter(
  [
    'assert',
    'break',
    'class',
    'continue',
    'def',
    'del',
    'except',
    'finally',
    'global',
    'import',
    'nonlocal',
    'pass',
    'raise',
    'return',
    'try',
    'while',
    'with',
  ],
  (word) => word,
);

/** Whether the line that starts at `i` begins a statement, and can be no continuation of an expression. */
export function startsStatement(text: PythonText, i: number): boolean {
  const { bytes } = text;
  const start = skipBlanks(text, i, false);
  const words = statementKeywords.get(byteAt(bytes, start));
  if (words?.some((word) => wordAt(bytes, start, word))) return true;
  // `yield` may be followed by a line that starts with `from`, and a comprehension by one that starts with `async for`.
  if (wordAt(bytes, start, 'from') || wordAt(bytes, start, 'lazy')) return readImport(text, start) !== undefined;
  if (!wordAt(bytes, start, 'async')) return false;
  const second = skipBlanks(text, start + 5, false);
  return wordAt(bytes, second, 'def') || wordAt(bytes, second, 'with');
}
