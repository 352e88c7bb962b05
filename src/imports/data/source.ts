/** Bytes as text: UTF-8 without its mark, and what is not UTF-8 replaced. */
export function decode(bytes: Uint8Array): string {
  return withLineFeeds(new TextDecoder('utf-8').decode(bytes));
}

/** A carriage return alone ends a line for editors and for Python: it is made a line feed, and offsets stay. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n');
}
