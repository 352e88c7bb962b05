import { Buffer } from 'node:buffer';

/**
 * Whether one of the words stands where a dotted name or a path goes on, or a string ends, in a line that holds a quote: in
 * prose, in comments and as a part of code it does not. A name within lines of text is none, so that its quotes are its own.
 */
export function mayNameOneOf(content: Uint8Array, words: readonly string[]): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
  return words.some((word) => {
    for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) {
      if (goesOn.includes(bytes[at + word.length] ?? 0) && isQuoted(bytes, at)) return true;
    }
    return false;
  });
}

const goesOn = Buffer.from('./\\"\':{%');

/** Whether the line of `at` holds a quote and is no comment. A line that is longer than a reader's is taken to. */
function isQuoted(bytes: Buffer, at: number): boolean {
  const before = bytes.toString('latin1', Math.max(0, at - longLine), at);
  const behind = bytes.toString('latin1', at, at + longLine);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const end = behind.search(/[\r\n]/);
  if ((start === 0 && at >= longLine) || (end < 0 && behind.length === longLine)) return true;
  const line = before.slice(start) + (end < 0 ? behind : behind.slice(0, end));
  // A joined line may go on within a text.
  return /["'\\]/.test(line) && !/^[ \t\f]*#/.test(line);
}

/** Bytes. */
const longLine = 500;
