import { byteAt, DOT, isWord, textAt } from './bytes.ts';
import { begin, doubt, end } from './text.ts';
import { afterCharacter } from './utf8.ts';

/** What is asked of the bytes of a file, whatever they mean. */

/** Whether the text holds a word without which no loader can be called that need not be imported. */
export let mayLoad: bool = false;
/** Whether the text may run source code that a string holds. */
export let mayRunCode: bool = false;

/**
 * Looks through the text from `i` on for those words, for NUL bytes and for what is not UTF-8. The reference's
 * `Loaders.mayOccur` looks for the same words.
 */
export function inspect(i: usize): void {
  const nul = i8x16.splat(0);
  const t = i8x16.splat(116);
  const underscore = i8x16.splat(95);
  const x = i8x16.splat(120);
  const e = i8x16.splat(101);
  let valid = i;
  mayLoad = false;
  mayRunCode = false;
  for (; i < end; i += 16) {
    const block = v128.load(i);
    const next = v128.load(i, 1);
    // As signed bytes NUL and all beyond ASCII are not above 0. Line feeds stand behind the text.
    if (v128.any_true(i8x16.le_s(block, nul))) valid = validTo(max(valid, i), i + 16);
    // `import_` and `exec` by two of their letters.
    const word = v128.and(i8x16.eq(block, t), i8x16.eq(next, underscore));
    const code = v128.and(i8x16.eq(block, x), i8x16.eq(next, e));
    if (v128.any_true(v128.or(word, code))) findWords(i, i8x16.bitmask(word), i8x16.bitmask(code));
  }
}

/** `words`, `codes`: by bits, where from `i` on the `t_` of `import_` and the `xe` of `exec` may stand. */
function findWords(i: usize, words: i32, codes: i32): void {
  for (; words !== 0; words &= words - 1) {
    const place = i + ctz(words);
    if (textAt(place - 5, 'import_module') || textAt(place - 7, '__import__')) mayLoad = true;
  }
  for (; codes !== 0; codes &= codes - 1) if (isExec(i + ctz(codes) - 1)) mayRunCode = true;
}

/** `exec` as a name of its own: blanks may stand before its bracket, or it may be called by another name. */
function isExec(i: usize): bool {
  if (i < begin || !textAt(i, 'exec') || isWord(byteAt(i + 4))) return false;
  return i === begin || (!isWord(byteAt(i - 1)) && byteAt(i - 1) !== DOT);
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
