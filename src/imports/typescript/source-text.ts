/** Where a stretch of the source stands, as `ImportStatement` gives it. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** Decoded text with the starts of its lines. */
export class SourceText {
  readonly text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    // Not the compiler's own lines: it also breaks at U+2028, where neither git nor an editor does.
    for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) this.#starts.push(index + lineBreak.length);
  }

  /** From 1; columns in UTF-16 code units; the end is cut to the line of the start. */
  span(start: number, end: number): Span {
    const line = this.#lineAt(start);
    const lineStart = this.#starts[line] ?? 0;
    const nextLine = this.#starts[line + 1];
    const last = nextLine !== undefined && end >= nextLine ? this.#endOfLine(nextLine) : end;
    return { line: line + 1, column: start - lineStart + 1, endColumn: last - lineStart + 1 };
  }

  #lineAt(position: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #endOfLine(nextLine: number): number {
    return this.text.startsWith('\r\n', nextLine - 2) ? nextLine - 2 : nextLine - 1;
  }
}

/** UTF-8, or UTF-16 with a byte order mark, as the compiler reads files; the mark is no character of the first line. */
export function decode(source: Uint8Array): string {
  const [first, second] = source;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(source);
}
