import {
  BACKSLASH,
  byteAt,
  COLON,
  CR,
  FF,
  HASH,
  isNewline,
  isQuote,
  isWord,
  LF,
  SEMICOLON,
  SPACE,
  TAB,
  wordAt,
} from './bytes.ts';
import { begin, end } from './text.ts';

/**
 * The last `import` of the text in a line where an import statement may stand; 0 where there is none. Behind it nothing
 * is recorded, whatever it means.
 */
export function lastImport(): usize {
  const i = i8x16.splat(105);
  const m = i8x16.splat(109);
  const p = i8x16.splat(112);
  const t = i8x16.splat(116);
  let block = end;
  // Blocks end where the last one began, or the last line that was turned down.
  let limit = end;
  while (block > begin) {
    block -= 16;
    const start = v128.and(i8x16.eq(v128.load(block), i), i8x16.eq(v128.load(block, 1), m));
    const rest = v128.and(i8x16.eq(v128.load(block, 2), p), i8x16.eq(v128.load(block, 5), t));
    let found = i8x16.bitmask(v128.and(start, rest));
    while (found !== 0) {
      const bit = 31 - clz(found);
      found ^= 1 << bit;
      const place = block + bit;
      if (place < begin) return 0;
      if (place >= limit || !isImportWord(place)) continue;
      const line = lineOf(place);
      if (mayHoldImport(line, place)) return place;
      limit = line;
    }
  }
  return 0;
}

function isImportWord(i: usize): bool {
  return wordAt(i, 'import') && (i === begin || !isWord(byteAt(i - 1)));
}

/** Where the line starts that holds `i`. */
function lineOf(i: usize): usize {
  while (i > begin && !isNewline(byteAt(i - 1))) i--;
  return i;
}

/** Whether the `import` at `place` may belong to a statement, by what stands before it. If not, none of its line does. */
function mayHoldImport(line: usize, place: usize): bool {
  let i = line;
  while (byteAt(i) === SPACE || byteAt(i) === TAB || byteAt(i) === FF) i++;
  // A string that began on a line before may end in what looks like a comment.
  if (byteAt(i) === HASH) return holdsQuote(i, place);
  if (i === place || wordAt(i, 'from') || wordAt(i, 'import') || wordAt(i, 'lazy')) return true;
  if (isJoined(line)) return true;
  for (; i < place; i++) if (byteAt(i) === SEMICOLON || byteAt(i) === COLON) return true;
  return false;
}

function holdsQuote(from: usize, to: usize): bool {
  for (let i = from; i < to; i++) if (isQuote(byteAt(i))) return true;
  return false;
}

/** Whether the line before ends in a backslash. */
function isJoined(line: usize): bool {
  let before = line - 1;
  if (before > begin && byteAt(before) === LF && byteAt(before - 1) === CR) before--;
  return before > begin && byteAt(before - 1) === BACKSLASH;
}
