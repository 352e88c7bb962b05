import type { Location } from './location.ts';

/** What a folder holds that the tree does not: why a root that somebody sees is not there. */
export interface Layout {
  /** Symbolic links that lead nowhere or outside. */
  readonly brokenLinks: readonly string[];
  /** By the roots that hold no file: the pattern by which git ignores them, where one does. */
  readonly ignored: ReadonlyMap<string, IgnorePattern>;
}

export interface IgnorePattern {
  readonly pattern: string;
  /** Of the file in the tree; null where it stands in a file of the user's own. */
  readonly at: Location | null;
}
