/** A value or a key as its format reads it, and where it stands: offsets in UTF-16 code units, without quotes. */
export interface Scalar {
  readonly text: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** A name in a text, from one offset to another. */
export interface Stretch {
  /** As it is meant: blanks within are left out. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The place of a stretch of a scalar's text. Where escapes or folding make the text another than the source, nothing tells
 * where in it the stretch stands: its place is then the whole scalar's.
 */
export function placeIn(source: string, scalar: Scalar, { text, from, to }: Stretch): Scalar {
  const start = scalar.start + from;
  const isVerbatim =
    scalar.end - scalar.start === scalar.text.length && source.startsWith(scalar.text.slice(from, to), start);
  return isVerbatim ? { text, start, end: scalar.start + to } : { text, start: scalar.start, end: scalar.end };
}
