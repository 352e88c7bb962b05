import { byteAt, textAt } from './bytes.ts';
import { doubt, end } from './text.ts';
import { afterCharacter } from './utf8.ts';

/** What is asked of the bytes of a file, whatever they mean. */

/** Whether the text holds the words without which no call of a loader can stand in it. */
export let mayLoad: bool = false;

/**
 * Looks through the text from `i` on for those words, for NUL bytes and for what is not UTF-8. The reference's
 * `Loaders.mayOccur` looks for the same words.
 */
export function inspect(i: usize): void {
  const nul = i8x16.splat(0);
  const t = i8x16.splat(116);
  const underscore = i8x16.splat(95);
  const c = i8x16.splat(99);
  const paren = i8x16.splat(40);
  let valid = i;
  mayLoad = false;
  for (; i < end; i += 16) {
    const block = v128.load(i);
    const next = v128.load(i, 1);
    // As signed bytes NUL and all beyond ASCII are not above 0. Line feeds stand behind the text.
    if (v128.any_true(i8x16.le_s(block, nul))) valid = validTo(max(valid, i), i + 16);
    // `import_` and `exec(` by two of their letters.
    const word = v128.and(i8x16.eq(block, t), i8x16.eq(next, underscore));
    const call = v128.and(i8x16.eq(block, c), i8x16.eq(next, paren));
    if (!mayLoad && v128.any_true(v128.or(word, call))) {
      for (let at = i8x16.bitmask(v128.or(word, call)); at !== 0; at &= at - 1) {
        if (isLoaderWord(i + ctz(at))) mayLoad = true;
      }
    }
  }
}

/** `i`: at the `t` of `import_`, or at the `c` of `exec(`. */
function isLoaderWord(i: usize): bool {
  if (textAt(i - 3, 'exec(')) return true;
  return textAt(i - 5, 'import_module') || textAt(i - 7, '__import__');
}

/** Follows the bytes from `i`, where a character starts, to `to`. Gives the start of the first character not followed. */
function validTo(i: usize, to: usize): usize {
  while (i < to && i < end) {
    const byte = byteAt(i);
    if (byte === 0) return doubtAt(to);
    if (byte < 128) {
      i++;
      continue;
    }
    i = afterCharacter(i);
    if (i === 0) return doubtAt(to);
  }
  return i;
}

function doubtAt(to: usize): usize {
  doubt();
  return to;
}
