// Where one rule of a manifest takes back what another one states.
import type { Stated } from '../domain/location.ts';
import type { LaneDeclaration } from '../domain/manifest.ts';
import { type Effort, stepsOfResult } from './effort.ts';
import type { FileClass } from './file-classes.ts';
import { isMatched, type LaneRules, type Rule, type RuledTree } from './lane-rules.ts';
import { directoryPattern } from './pattern.ts';
import { areDisjoint, includes } from './pattern-relations.ts';

/** A glob of `allow_from` that allows nothing. */
export interface DeniedAllowance {
  readonly lane: LaneDeclaration;
  readonly glob: Stated<string>;
  /** The rules that deny it, at least one: one that denies all of it, else those that do so together. */
  readonly by: readonly Rule[];
  /** How many files it matches; 0: it matches none, and the patterns alone tell that it never can allow one. */
  readonly files: number;
  /** Whether those are its files of code alone. */
  readonly code: boolean;
}

/** A lane that another one may depend on by `depends_on`, and may import nothing of. */
export interface DeniedDependency {
  readonly lane: LaneDeclaration;
  readonly dependency: Stated<string>;
  readonly on: LaneDeclaration;
  /** Empty where `allow_from` alone denies it. */
  readonly by: readonly Rule[];
  /** How many files the lane has; 0: the patterns alone tell it. */
  readonly files: number;
  /** Whether those are its files of code alone. */
  readonly code: boolean;
}

/**
 * In the order of the manifest. A lane may always import itself: what it allows of its own is never denied.
 *
 * @throws SearchStopped, as all searches of this file.
 */
export function* deniedAllowances({ lanes, byGlob, effort }: RuledTree): Iterable<DeniedAllowance> {
  for (const { lane, allow, deny, invariants } of lanes.values()) {
    const denying = [...deny, ...invariants];
    if (denying.length === 0) continue;
    for (const { glob, pattern, stated } of allow ?? []) {
      if (!pattern) continue;
      const matched = byGlob.get(glob);
      if (matched) {
        const isOwn = ({ lane: of }: FileClass) => {
          effort.spend(1);
          return of === lane.name.value;
        };
        const by = matched.some(isOwn) ? null : denyingRules(matched, denying, effort);
        if (by) {
          effort.spend(stepsOfResult + matched.length);
          yield { lane, glob: stated, by, ...countOf(matched) };
        }
      } else if (!includes(directoryPattern(lane.root.value), pattern)) {
        const by = denying.find((one) => {
          effort.spend(5 * pattern.alternatives.length * (one.pattern?.alternatives.length ?? 0));
          return one.pattern && includes(one.pattern, pattern);
        });
        if (by) {
          effort.spend(stepsOfResult);
          yield { lane, glob: stated, by: [by], files: 0, code: false };
        }
      }
    }
  }
}

/** In the order of the manifest. */
export function* deniedDependencies({ lanes, effort }: RuledTree): Iterable<DeniedDependency> {
  for (const rules of lanes.values()) {
    for (const dependency of rules.lane.dependsOn) {
      const on = lanes.get(dependency.value);
      if (!on || on === rules) continue;
      const by = denyingAll(rules, on, effort);
      if (!by) continue;
      effort.spend(stepsOfResult + on.classes.length);
      yield { lane: rules.lane, dependency, on: on.lane, by, ...countOf(on.classes) };
    }
  }
}

/** The rules that deny every file of a lane, none where that is `allow_from` alone; null where some may be imported. */
function denyingAll({ allow, deny, invariants }: LaneRules, on: LaneRules, effort: Effort): readonly Rule[] | null {
  const denying = [...deny, ...invariants];
  // A denial that holds whatever is allowed besides is the one to mend.
  const whole = denyingRules(on.classes, denying, effort);
  if (whole) return whole;
  const isOutside = ({ matched, files }: FileClass) => {
    effort.spend(allow?.length ?? 0);
    if (!allow || allow.some(({ glob }) => matched.has(glob))) return false;
    const root = directoryPattern(on.lane.root.value);
    // A lane without a file may come to hold one that a glob matches.
    return files > 0 || allow.every(({ pattern }) => !pattern || areDisjoint(pattern, root));
  };
  const rest = on.classes.filter((one) => !isOutside(one));
  return rest.length === 0 ? [] : denyingRules(rest, denying, effort);
}

/** The first rule that denies all of some files, else those that do so together; null where they do not. */
function denyingRules(classes: readonly FileClass[], rules: readonly Rule[], effort: Effort): readonly Rule[] | null {
  const used = new Set<Rule>();
  for (const { matched } of classes) {
    const rule = rules.find(({ glob }) => {
      effort.spend(1);
      return matched.has(glob);
    });
    if (!rule) return null;
    used.add(rule);
  }
  // Only now: most are not denied at all, and the first file tells.
  const whole = rules.find(({ glob }) => isMatched(classes, glob, effort));
  return whole ? [whole] : [...used];
}

function countOf(classes: readonly FileClass[]): { readonly files: number; readonly code: boolean } {
  const files = classes.reduce((sum, one) => sum + one.files, 0);
  return { files, code: files > 0 && classes.every(({ code }) => code) };
}
