import { byteAt, wordAt } from './bytes.ts';
import { startsImport } from './statement.ts';
import { skipBlanks } from './text.ts';

/**
 * Whether the line that starts at `i` begins a statement, and can be no continuation of an expression: with a keyword that
 * can stand nowhere in one, or as an import.
 */
export function startsStatement(i: usize): bool {
  const start = skipBlanks(i, false);
  switch (byteAt(start)) {
    case 97:
      return wordAt(start, 'assert') || startsAsync(start);
    case 98:
      return wordAt(start, 'break');
    case 99:
      return wordAt(start, 'class') || wordAt(start, 'continue');
    case 100:
      return wordAt(start, 'def') || wordAt(start, 'del');
    case 101:
      return wordAt(start, 'except');
    case 102:
      return wordAt(start, 'finally') || startsImport(start);
    case 103:
      return wordAt(start, 'global');
    case 105:
    case 108:
      return startsImport(start);
    case 110:
      return wordAt(start, 'nonlocal');
    case 112:
      return wordAt(start, 'pass');
    case 114:
      return wordAt(start, 'raise') || wordAt(start, 'return');
    case 116:
      return wordAt(start, 'try');
    case 119:
      return wordAt(start, 'while') || wordAt(start, 'with');
    default:
      return false;
  }
}

/** A comprehension may be followed by a line that starts with `async for`. */
function startsAsync(i: usize): bool {
  if (!wordAt(i, 'async')) return false;
  const second = skipBlanks(i + 5, false);
  return wordAt(second, 'def') || wordAt(second, 'with');
}
