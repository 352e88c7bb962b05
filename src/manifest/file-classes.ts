// The files of a tree as rules see them: those of one lane that the same globs match are alike.
import type { LaneMap } from '../domain/lane.ts';
import { isCode } from '../domain/module-path.ts';
import type { TreeEntry } from '../domain/repository.ts';
import type { Matched, PatternSet } from './patterns.ts';

/** Files of one lane, or of none, all of them code or none of them, to which every rule gives the same answer. */
export interface FileClass {
  /** Name of the lane; null for none. */
  readonly lane: string | null;
  readonly matched: Matched;
  /** Whether they can be imported: the others are text and data. */
  readonly code: boolean;
  /** The first of them. */
  readonly first: string;
  readonly files: number;
}

/** Parts the files of a tree by lane and globs, in the order of their first files. Submodules have none. */
export function fileClasses(files: readonly TreeEntry[], lanes: LaneMap, patterns: PatternSet): readonly FileClass[] {
  type Counted = { -readonly [K in keyof FileClass]: FileClass[K] };
  const byLane = new Map<
    string | null,
    { readonly code: Map<Matched, Counted>; readonly other: Map<Matched, Counted> }
  >();
  const classes: FileClass[] = [];
  for (const { path, kind } of files) {
    if (kind === 'submodule') continue;
    const lane = lanes.laneOf(path)?.name ?? null;
    const ofLane = byLane.get(lane) ?? { code: new Map(), other: new Map() };
    byLane.set(lane, ofLane);
    const matched = patterns.matching(path);
    const code = isCode(path);
    const alike = code ? ofLane.code : ofLane.other;
    const known = alike.get(matched);
    if (known) known.files++;
    else {
      const added = { lane, matched, code, first: path, files: 1 };
      alike.set(matched, added);
      classes.push(added);
    }
  }
  return classes;
}

/**
 * Those of code, where there is any: a README beside the modules that rules are about is imported by nobody, and must not
 * make them look half denied. Else all of them.
 */
export function importable(classes: readonly FileClass[]): readonly FileClass[] {
  const code = classes.filter((one) => one.code);
  return code.length > 0 ? code : classes;
}
