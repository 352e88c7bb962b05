// What the rules of each lane say of the files of a tree, for checks that hold rules against each other.
import { groupedBy } from '../domain/group.ts';
import type { LaneMap } from '../domain/lane.ts';
import type { Stated } from '../domain/location.ts';
import type { LaneDeclaration, Manifest } from '../domain/manifest.ts';
import type { TreeEntry } from '../domain/repository.ts';
import { Effort } from './effort.ts';
import { type FileClass, fileClasses, importable } from './file-classes.ts';
import { globsOf } from './import-rules.ts';
import { compilePattern, directoryPattern, type Pattern } from './pattern.ts';
import { includes } from './pattern-relations.ts';
import { PatternSet } from './patterns.ts';

/** One glob of a rule. */
export interface Rule {
  readonly kind: 'allow_from' | 'deny_from' | 'invariant';
  /** As it is written: the glob, of an invariant its arrow. */
  readonly stated: Stated<string>;
  /** The number of the glob of what is imported. */
  readonly glob: number;
  /** Null where the glob cannot be used. */
  readonly pattern: Pattern | null;
}

/** The rules that all files of a lane are under. */
export interface LaneRules {
  readonly lane: LaneDeclaration;
  /** Null: anything is allowed that is not denied. */
  readonly allow: readonly Rule[] | null;
  /** `deny_from`. */
  readonly deny: readonly Rule[];
  /** Invariants that are about every file of the lane. */
  readonly invariants: readonly Rule[];
  /** The lane's code, else its files; of a lane without any one class that stands for whatever its root may come to hold. */
  readonly classes: readonly FileClass[];
}

/** Rules and tree, each read once. */
export interface RuledTree {
  /** By name, in the order of the manifest. */
  readonly lanes: ReadonlyMap<string, LaneRules>;
  /** Code, else files, by the number of a glob that matches them; a glob that matches none is not there. */
  readonly byGlob: ReadonlyMap<number, readonly FileClass[]>;
  /** What is left for searches over it. */
  readonly effort: Effort;
}

/**
 * @param files of the tree; @param lanes whose they are; @param effort what this and all searches over it may cost.
 * @throws SearchStopped where it costs more.
 */
export function ruledTree(
  manifest: Manifest,
  files: readonly TreeEntry[],
  lanes: LaneMap,
  effort = new Effort(),
): RuledTree {
  const patterns = new PatternSet(globsOf(manifest), compilePattern, effort);
  const byLane = new Map<string, FileClass[]>();
  const matching = new Map<number, FileClass[]>();
  for (const one of fileClasses(files, lanes, patterns)) {
    if (one.lane !== null) append(byLane, one.lane, one);
    effort.spend(one.matched.size);
    for (const glob of one.matched) append(matching, glob, one);
  }
  const byGlob = new Map([...matching].map(([glob, classes]) => [glob, importable(classes)] as const));
  const ruled = new Map<string, LaneRules>();
  const importers = groupedBy(manifest.importInvariants, ({ importer }) => patterns.numberOf(importer));
  const ruleOf = (kind: Rule['kind'], stated: Stated<string>, glob: string): Rule => ({
    kind,
    stated,
    glob: patterns.numberOf(glob),
    pattern: patterns.patternOf(glob),
  });
  for (const lane of manifest.lanes) {
    const name = lane.name.value;
    const classes = importable(byLane.get(name) ?? [emptyClass(lane, patterns, effort)]);
    effort.spend(importers.size + 1);
    const about = new Set([...importers.keys()].filter((importer) => isMatched(classes, importer, effort)));
    effort.spend(about.size === 0 ? 1 : manifest.importInvariants.length);
    const invariants =
      about.size === 0
        ? []
        : manifest.importInvariants.filter(({ importer }) => about.has(patterns.numberOf(importer)));
    ruled.set(name, {
      lane,
      allow: lane.allowFrom ? once(lane.allowFrom.map((stated) => ruleOf('allow_from', stated, stated.value))) : null,
      deny: once(lane.denyFrom.map((stated) => ruleOf('deny_from', stated, stated.value))),
      invariants: once(invariants.map(({ stated, imported }) => ruleOf('invariant', stated, imported))),
      classes,
    });
  }
  return { lanes: ruled, byGlob, effort };
}

/** Whether a glob matches every one of some files. */
export function isMatched(classes: readonly FileClass[], glob: number, effort: Effort): boolean {
  return classes.every(({ matched }) => {
    effort.spend(1);
    return matched.has(glob);
  });
}

/** What says the same again adds nothing. */
function once(rules: readonly Rule[]): readonly Rule[] {
  const seen = new Set<number>();
  return rules.filter(({ glob }) => !seen.has(glob) && seen.add(glob));
}

/** By the globs that match whatever lies below the root; those that match any one name there are looked at. */
function emptyClass(lane: LaneDeclaration, patterns: PatternSet, effort: Effort): FileClass {
  const root = lane.root.value;
  const whole = directoryPattern(root);
  const matched = new Set<number>();
  for (const glob of patterns.matching(`${root}a`)) {
    const pattern = patterns.patternAt(glob);
    effort.spend(5 * (pattern?.alternatives.length ?? 0));
    if (pattern && includes(pattern, whole)) matched.add(glob);
  }
  return { lane: lane.name.value, matched, code: true, first: root, files: 0 };
}

function append<K>(index: Map<K, FileClass[]>, key: K, one: FileClass): void {
  const list = index.get(key);
  if (list) list.push(one);
  else index.set(key, [one]);
}
