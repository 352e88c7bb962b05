import { byteAt, CLOSE_PAREN, COLON, OPEN_PAREN, wordAt } from './bytes.ts';
import { lastPart, readDottedName } from './names.ts';
import type { PythonText } from './text.ts';
import { skipBlanks } from './text.ts';

/**
 * Reads the condition behind `if` or `elif` at `i`: 1 where it is `TYPE_CHECKING` (or an attribute of that name), -1 where
 * it is its negation, 0 where it is anything else. Parentheses and any number of `not` are seen through.
 */
export function typeCheckingTest(text: PythonText, i: number): number {
  const { bytes } = text;
  let sign = 1;
  let open = 0;
  for (;;) {
    i = skipBlanks(text, i, open > 0);
    if (bytes[i] === OPEN_PAREN) {
      open++;
      i++;
    } else if (wordAt(bytes, i, 'not')) {
      sign = -sign;
      i += 3;
    } else {
      break;
    }
  }
  const name = readDottedName(text, i, open > 0);
  if (name === undefined || lastPart(name.text) !== 'TYPE_CHECKING') return 0;
  i = name.next;
  for (; open > 0 && bytes[i] === CLOSE_PAREN; open--) i = skipBlanks(text, i + 1, open > 1);
  return open === 0 && byteAt(bytes, i) === COLON ? sign : 0;
}
