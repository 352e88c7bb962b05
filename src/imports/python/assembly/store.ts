import { LF } from './bytes.ts';
import { PADDING } from './text.ts';

/**
 * The memory that grows: the text, the records, the start of each file's records, the names. Nothing here grows during a
 * scan: the caller may go on reading from the view of the text that it was given before. What does not fit traps.
 */

/** What one file may add, in 32-bit numbers; the reference reads a file of more. */
export const mostRecordWords: i32 = 1 << 17;
/** The same for names that no file before had. */
export const mostNewNames: i32 = 1 << 14;

let text: usize = 0;
/** How many bytes it may have. */
export let textSize: usize = 0;
export let records: usize = 0;
let recordCapacity: usize = 0;
/** In 32-bit numbers. */
export let recordEnd: i32 = 0;
export let starts: usize = 0;
let startCapacity: usize = 0;
export let fileCount: i32 = 0;

/** Room for a text of `size` bytes; what was in the one before stays. */
export function reserveText(size: usize): void {
  if (size > textSize) {
    textSize = max(size, textSize * 2);
    text = resized(text, textSize + PADDING * 2);
    // What looks back from the first byte sees the end of a line.
    store<u8>(text + PADDING - 1, <u8>LF);
  }
}

/** Where the text is. */
export function textStart(): usize {
  return text + PADDING;
}

/** Room for what one more file may add. */
export function reserveRecords(): void {
  records = grown(records, recordCapacity, (<usize>(recordEnd + mostRecordWords)) << 2);
  recordCapacity = capacity;
  starts = grown(starts, startCapacity, (<usize>(fileCount + 2)) << 2);
  startCapacity = capacity;
}

/** What `grown` made of the capacity. */
export let capacity: usize = 0;

/** The block at `block`, or a larger one with its content, so that it holds `needed` bytes. New bytes are zero. */
export function grown(block: usize, has: usize, needed: usize): usize {
  capacity = has;
  if (needed <= has) return block;
  capacity = max(needed, has * 2);
  return resized(block, capacity);
}

/** The block at `block`, if there is one, with its content and with room for `size` bytes. */
export function resized(block: usize, size: usize): usize {
  return block === 0 ? heap.alloc(size) : heap.realloc(block, size);
}

/** Keeps the records up to `at`. */
export function setRecordEnd(at: i32): void {
  recordEnd = at;
}

/** Counts the file whose records stand from the last file's to the end. */
export function endFile(): void {
  fileCount++;
  store<i32>(starts + ((<usize>fileCount) << 2), recordEnd);
}
