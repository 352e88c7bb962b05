import { resized } from './store.ts';
import { begin, end } from './text.ts';

/** Texts whose presence in a file is asked for: for each its length in four bytes, then its own. */
let needles: usize = 0;
let needlesEnd: usize = 0;

export function addNeedle(from: usize, length: u32): void {
  const size = needlesEnd - needles;
  needles = resized(needles, size + length + 4);
  needlesEnd = needles + size + length + 4;
  store<u32>(needles + size, length);
  memory.copy(needles + size + 4, from, length);
}

/** Whether the text holds one of them. */
export function mentionsNeedle(): bool {
  for (let needle = needles; needle < needlesEnd; needle += load<u32>(needle) + 4) {
    if (holds(needle + 4, load<u32>(needle))) return true;
  }
  return false;
}

/** Whether the text holds the `length` bytes at `needle`. */
export function holds(needle: usize, length: u32): bool {
  if (length === 0) return true;
  const first = i8x16.splat(load<i8>(needle));
  const last = i8x16.splat(load<i8>(needle + length - 1));
  for (let i = begin; i + length <= end; i += 16) {
    const ends = v128.and(i8x16.eq(v128.load(i), first), i8x16.eq(v128.load(i + length - 1), last));
    for (let at = i8x16.bitmask(ends); at !== 0; at &= at - 1) {
      const place = i + ctz(at);
      if (place + length <= end && memory.compare(place, needle, length) === 0) return true;
    }
  }
  return false;
}
