import { byteAt, CR, isNewline, LF } from './bytes.ts';
import type { PythonText } from './text.ts';

/** A stretch of the text, in byte offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** From 1; columns in UTF-16 code units; `endColumn` exclusive and on `line`. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** The places of `spans`, which are in the order of their starts. One sweep, however many share a line. */
export function locate(text: PythonText, spans: readonly Span[]): Place[] {
  const { bytes } = text;
  const places: Place[] = [];
  const feedsOnly = !bytes.includes(CR);
  let line = 1;
  let lineStart = 0;
  for (let first = 0; first < spans.length; ) {
    const start = spans[first]?.start ?? 0;
    if (feedsOnly) {
      // A search by the engine passes over a line quicker than a loop here; the padding ends the last one.
      for (let feed = bytes.indexOf(LF, lineStart); feed < start; feed = bytes.indexOf(LF, lineStart)) {
        line++;
        lineStart = feed + 1;
      }
    } else {
      for (let i = lineStart; i < start; i++) {
        const byte = byteAt(bytes, i);
        if (byte > CR || (byte !== LF && (byte !== CR || bytes[i + 1] === LF))) continue;
        line++;
        lineStart = i + 1;
      }
    }
    const lineEnd = endOfLine(text, start);
    let last = first + 1;
    while ((spans[last]?.start ?? text.end + 1) <= lineEnd) last++;
    const starts = spans.slice(first, last).map((span) => span.start);
    const ends = spans.slice(first, last).map((span) => Math.min(span.end, lineEnd));
    const columns = columnsOf(bytes, lineStart, starts);
    const endColumns = columnsOf(bytes, lineStart, ends);
    columns.forEach((column, k) => {
      places.push({ line, column, endColumn: endColumns[k] ?? column });
    });
    first = last;
  }
  return places;
}

function endOfLine({ bytes, end }: PythonText, i: number): number {
  while (i < end && !isNewline(byteAt(bytes, i))) i++;
  return i;
}

/** The columns of offsets in the line that starts at `start`. */
function columnsOf(bytes: Uint8Array, start: number, offsets: readonly number[]): number[] {
  const columns: number[] = [];
  // Nested calls end in another order than they start.
  const order = offsets.map((_, k) => k).sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
  let column = 1;
  let i = start;
  for (const k of order) {
    const offset = offsets[k] ?? 0;
    for (; i < offset; i++) {
      const byte = byteAt(bytes, i);
      // A character of four bytes takes two code units; the bytes that continue a character take none.
      if ((byte & 0xc0) !== 0x80) column += byte >= 0xf0 ? 2 : 1;
    }
    columns[k] = column;
  }
  return columns;
}
