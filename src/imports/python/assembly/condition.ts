import { byteAt, CLOSE_PAREN, COLON, OPEN_PAREN, wordAt } from './bytes.ts';
import { isAscii, lastPart, nameEnd, nameNext, readDottedName } from './names.ts';
import { doubt, skipBlanks } from './text.ts';

/**
 * Reads the condition behind `if` or `elif` at `i`: 1 where it is `TYPE_CHECKING` (or an attribute of that name), -1 where
 * it is its negation, 0 where it is anything else. Parentheses and any number of `not` are seen through.
 */
export function typeCheckingTest(i: usize): i32 {
  let sign = 1;
  let open = 0;
  for (;;) {
    i = skipBlanks(i, open > 0);
    if (byteAt(i) === OPEN_PAREN) {
      open++;
      i++;
    } else if (wordAt(i, 'not')) {
      sign = -sign;
      i += 3;
    } else {
      break;
    }
  }
  if (!readDottedName(i, open > 0)) return 0;
  // It may be that name to CPython, which compares in NFKC.
  if (!isAscii(lastPart, nameEnd)) doubt();
  if (!wordAt(lastPart, 'TYPE_CHECKING')) return 0;
  i = nameNext;
  for (; open > 0 && byteAt(i) === CLOSE_PAREN; open--) i = skipBlanks(i + 1, open > 1);
  return open === 0 && byteAt(i) === COLON ? sign : 0;
}
