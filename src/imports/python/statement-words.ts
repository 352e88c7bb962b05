import { byteAt, COLON, EQUALS, OPEN_BRACKET, OPEN_PAREN, wordEnd } from './bytes.ts';
import { nameText, readDottedName } from './names.ts';
import type { PythonText } from './text.ts';

/** What the statement at `i`, which is no import, is in the words of a message: `a function`, `a call of "f"`. */
export function statementWords(text: PythonText, i: number): string {
  const { bytes } = text;
  const word = nameText(text, i, wordEnd(bytes, i));
  const known = keywordWords.get(word);
  if (known !== undefined) return known;
  const name = readDottedName(text, i, false);
  if (name === undefined) return 'a statement of its own';
  const next = byteAt(bytes, name.next);
  if (next === OPEN_PAREN) return `a call of "${name.text}"`;
  return next === EQUALS || next === COLON || next === OPEN_BRACKET
    ? `an assignment to "${name.text}"`
    : `a statement with "${name.text}"`;
}

const keywordWords: ReadonlyMap<string, string> = new Map([
  ['def', 'a function'],
  ['async', 'a function'],
  ['class', 'a class'],
  ['if', 'a condition'],
  ['match', 'a condition'],
  ['for', 'a loop'],
  ['while', 'a loop'],
  ['raise', 'a raise'],
  ['del', 'a deletion'],
  ['global', 'a declaration'],
  ['return', 'a return'],
  ['assert', 'an assertion'],
]);
