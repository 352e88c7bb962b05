import { CLOSE_PAREN, EQUALS } from './bytes.ts';
import { readDottedName } from './names.ts';
import { type PythonText, skipBlanks } from './text.ts';

/** Where the value of an argument stands. */
export interface Argument {
  /** Absent for a positional one. */
  readonly keyword: string | undefined;
  readonly value: number;
}

/** The argument that starts at `i`, behind the bracket or a comma; undefined where the list ends there. */
export function argumentAt(text: PythonText, i: number): Argument | undefined {
  const { bytes } = text;
  const start = skipBlanks(text, i, true);
  if (bytes[start] === CLOSE_PAREN) return undefined;
  const name = readDottedName(text, start, true);
  if (name === undefined || bytes[name.next] !== EQUALS || bytes[name.next + 1] === EQUALS) {
    return { keyword: undefined, value: start };
  }
  return { keyword: name.text, value: skipBlanks(text, name.next + 1, true) };
}
