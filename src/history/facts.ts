import type { TextMeasure } from './similarity.ts';

/** Regular files of a tree: git's object name by path. */
export type TreeFiles = ReadonlyMap<string, string>;

/** What promotions ask of a file's content. */
export interface FileFacts {
  readonly shim: boolean;
  /** False for what is no text, is too large to be compared, or cannot be had: `text` then holds nothing. */
  readonly isText: boolean;
  readonly text: TextMeasure;
}

/**
 * Facts of one blob at one path; undefined where they are not known yet or cannot be had. Whoever gives this function may
 * note what was asked, read it, and ask again: the answers only grow.
 */
export type Facts = (path: string, blob: string) => FileFacts | undefined;
