/** A piece of Python, and what is read of it in the form of `render`. */
export interface SourceCase {
  readonly name: string;
  readonly source: string;
  /** How `source` is turned into bytes; UTF-8 where absent. */
  readonly encoding?: 'latin1';
  /** The first CPython that parses it, or `never`; 3.11 where absent. */
  readonly parses?: '3.12' | '3.13' | '3.14' | '3.15' | 'never';
  readonly expected: readonly string[];
}

export function bytesOf(each: Pick<SourceCase, 'source' | 'encoding'>): Uint8Array {
  return Buffer.from(each.source, each.encoding ?? 'utf8');
}
