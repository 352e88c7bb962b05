// The files of a tree as rules see them: those of one lane that the same globs match are alike.
import type { LaneMap } from '../domain/lane.ts';
import type { TreeEntry } from '../domain/repository.ts';
import type { Matched, PatternSet } from './patterns.ts';

/** Files of one lane, or of none, to which every rule gives the same answer. */
export interface FileClass {
  /** Name of the lane; null for none. */
  readonly lane: string | null;
  readonly matched: Matched;
  /** The first of them. */
  readonly first: string;
  readonly files: number;
}

/** Parts the files of a tree by lane and globs, in the order of their first files. Submodules have none. */
export function fileClasses(files: readonly TreeEntry[], lanes: LaneMap, patterns: PatternSet): readonly FileClass[] {
  const byLane = new Map<string | null, Map<Matched, { -readonly [K in keyof FileClass]: FileClass[K] }>>();
  const classes: FileClass[] = [];
  for (const { path, kind } of files) {
    if (kind === 'submodule') continue;
    const lane = lanes.laneOf(path)?.name ?? null;
    const ofLane = byLane.get(lane) ?? new Map();
    byLane.set(lane, ofLane);
    const matched = patterns.matching(path);
    const known = ofLane.get(matched);
    if (known) known.files++;
    else {
      const added = { lane, matched, first: path, files: 1 };
      ofLane.set(matched, added);
      classes.push(added);
    }
  }
  return classes;
}
