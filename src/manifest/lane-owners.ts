// Whom CODEOWNERS gives a lane to.
import type { OwnerRule } from '../domain/code-owners.ts';
import type { TreeEntry } from '../domain/repository.ts';
import type { OwnerMap } from './codeowners.ts';
import { ownerPattern } from './owner.ts';

/** Who answers for the files of a lane. */
export interface LaneOwners {
  /** As a manifest may name them; empty: nobody can be named. */
  readonly owners: readonly string[];
  /** The line that decides about most of the files that a line gives to somebody; null: none gives any. */
  readonly rule: OwnerRule | null;
  /** How many files that line decides about, and how many the lane has. */
  readonly decided: number;
  readonly files: number;
}

/**
 * The owners that the last matching lines of CODEOWNERS give most of a lane's files to. A line that decides about less than
 * half of them, as one about tests, names no owner of the lane.
 *
 * @param isIn whether a file is in the lane.
 */
export function laneOwnersOf(files: readonly TreeEntry[], isIn: (path: string) => boolean, map: OwnerMap): LaneOwners {
  const decided = new Map<OwnerRule, number>();
  let count = 0;
  for (const { path, kind } of files) {
    if (kind === 'submodule' || !isIn(path)) continue;
    count++;
    const rule = map.ruleOf(path);
    if (rule && rule.owners.length > 0) decided.set(rule, (decided.get(rule) ?? 0) + 1);
  }
  const [most] = [...decided].sort(([a, more], [b, fewer]) => fewer - more || a.line - b.line);
  if (!most) return { owners: [], rule: null, decided: 0, files: count };
  const [rule, of] = most;
  const owners = rule.owners.filter((owner) => ownerPattern.test(owner));
  return { owners: 2 * of >= count ? [...new Set(owners)] : [], rule, decided: of, files: count };
}
