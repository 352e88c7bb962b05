import { byteAt, COMMA } from './bytes.ts';
import { readDottedName } from './names.ts';
import { type PythonText, skipBlanks } from './text.ts';

/** The names of `global a, b`, `nonlocal a` or `del a`, without attributes, and where the last one ends. */
export function declaredNames(text: PythonText, i: number, keyword: string): { names: string[]; end: number } {
  const names: string[] = [];
  let name = readDottedName(text, skipBlanks(text, i + keyword.length, false), false);
  let end = i + 3;
  while (name !== undefined) {
    end = Math.max(end, name.end);
    if (!name.text.includes('.')) names.push(name.text);
    if (byteAt(text.bytes, name.next) !== COMMA) break;
    name = readDottedName(text, skipBlanks(text, name.next + 1, false), false);
  }
  return { names, end };
}
