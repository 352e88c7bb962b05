import { byteAt } from './bytes.ts';

/**
 * Behind the character beyond ASCII that starts at `i`; 0 where its bytes are not UTF-8: a byte too many or too few, a
 * longer form than it needs, a surrogate, or more than U+10FFFF.
 */
export function afterCharacter(i: usize): usize {
  const first = byteAt(i);
  const second = byteAt(i + 1);
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return continues(i + 1) ? i + 2 : 0;
  if (!continues(i + 1) || !continues(i + 2)) return 0;
  if (first < 0xf0) {
    if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second >= 0xa0)) return 0;
    return i + 3;
  }
  if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second >= 0x90)) return 0;
  return continues(i + 3) ? i + 4 : 0;
}

function continues(i: usize): bool {
  return (byteAt(i) & 0xc0) === 0x80;
}
