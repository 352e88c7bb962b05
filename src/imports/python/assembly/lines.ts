import { byteAt, CR, isNewline, LF } from './bytes.ts';
import { afterRecord, firstRecord, recordAt } from './records.ts';
import { recordEnd } from './store.ts';
import { begin, end } from './text.ts';

/** The line and the column up to which the text was followed; columns count UTF-16 code units. Both from 1. */
let place: usize = 0;
let line: u32 = 1;
let column: u32 = 1;

/** Turns the offsets in the current file's records into places. One sweep, however many share a line. */
export function locateRecords(): void {
  place = begin;
  line = 1;
  column = 1;
  for (let at = firstRecord(); at < recordEnd; at = afterRecord(at)) {
    const record = recordAt(at);
    const start = <usize>record.line;
    const stop = <usize>record.column;
    moveTo(start);
    record.line = line;
    record.column = column;
    moveInLine(min(stop, end));
    record.endColumn = column;
  }
}

/** Follows the text to `to`, which is no place within CR LF. */
function moveTo(to: usize): void {
  const lines = countNewlines(place, to);
  if (lines > 0) {
    line += lines;
    column = 1;
    place = to;
    while (!isNewline(byteAt(place - 1))) place--;
  }
  moveInLine(to);
}

/** Follows the text to `to`, or to the end of the line. */
function moveInLine(to: usize): void {
  for (; place < to; place++) {
    const byte = byteAt(place);
    if (isNewline(byte)) return;
    // A character of four bytes takes two code units; the bytes that continue a character take none.
    if ((byte & 0xc0) !== 0x80) column += byte >= 0xf0 ? 2 : 1;
  }
}

/** How many lines end between two places. CR LF counts where its LF stands. */
function countNewlines(from: usize, to: usize): u32 {
  const lf = i8x16.splat(<i8>LF);
  const cr = i8x16.splat(<i8>CR);
  let count: u32 = 0;
  for (let i = from; i < to; i += 16) {
    const block = v128.load(i);
    const isLf = i8x16.eq(block, lf);
    const isLoneCr = v128.andnot(i8x16.eq(block, cr), i8x16.eq(v128.load(i, 1), lf));
    let ends = i8x16.bitmask(v128.or(isLf, isLoneCr));
    const rest = to - i;
    if (rest < 16) ends &= (1 << (<i32>rest)) - 1;
    count += popcnt(ends);
  }
  return count;
}
