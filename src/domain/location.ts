/**
 * A place in the judged tree. `path` is relative to the repository's root, with forward slashes. `line` and `column`
 * count from 1; columns are UTF-16 code units; `endColumn` is exclusive and on the same line.
 */
export interface Location {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly endColumn?: number;
  /** What stands there, in a few words: shown beside related places. */
  readonly note?: string;
}

/** `lukhas/a.py:3:7`, as editors open it; without what is not known. */
export function placeOf({ path, line, column }: Place): string {
  return [path, ...(line === undefined ? [] : column === undefined ? [line] : [line, column])].join(':');
}

interface Place {
  readonly path: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** A value together with the place that states it. */
export interface Stated<T> {
  readonly value: T;
  readonly at: Location;
  /** Where it stood, with the commit, if the judged tree does not state it: `ops/matriz.yaml:11 of 0123456789ab`. */
  readonly was?: string;
}

/** Where a value stands, for messages: the line in the judged tree, else in the commit that states it. */
export function statedPlace({ at, was }: Stated<unknown>): string {
  return was ?? placeOf({ path: at.path, line: at.line });
}

/** The place of a value with a note on what it is; with the commit that states it, where the judged tree does not. */
export function notedPlace({ at, was }: Stated<unknown>, note: string): Location {
  return { ...at, note: was === undefined ? note : `${note} at ${was}` };
}
