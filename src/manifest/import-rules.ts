import type { Lane } from '../domain/lane.ts';
import type { Stated } from '../domain/location.ts';
import type { Manifest } from '../domain/manifest.ts';
import { type Matched, PatternSet } from './patterns.ts';

/** Why an import is denied: the rule as it is written, and where. */
export interface Denial {
  readonly kind: 'deny_from' | 'allow_from' | 'invariant';
  /** The glob or arrow that denies; for `allow_from` its list, which the target is outside of. */
  readonly rule: Stated<string>;
}

interface LaneRules {
  readonly deny: readonly { readonly rule: Stated<string>; readonly glob: number }[];
  readonly allow: { readonly rule: Stated<string>; readonly globs: readonly number[] } | null;
}

interface Invariant {
  readonly rule: Stated<string>;
  readonly importer: number;
}

/** The import rules of a manifest. */
export interface ImportRules {
  /**
   * May a file of this lane import that one? A lane may always import itself; `deny_from` wins over `allow_from`; invariants
   * win over both.
   */
  denies(importer: string, lane: Lane | undefined, imported: string, target: Lane | undefined): Denial | null;
  /**
   * Names the rules that a file is under: `denies` gives files of the same rules the same answers. Null where it is under
   * none, and may import anything.
   */
  over(importer: string, lane: Lane | undefined): string | null;
  /** The globs that match a path: `denies` gives places of one lane that the same globs match the same answers. */
  matching(path: string): Matched;
}

/** Reads the rules once, so that each answer costs little. */
export function importRules(manifest: Manifest): ImportRules {
  const patterns = new PatternSet(globsOf(manifest));
  const lanes = new Map(
    manifest.lanes.map((declared) => {
      const [first, ...rest] = declared.allowFrom ?? [];
      const globs = first ? [first, ...rest].map((glob) => glob.value) : [];
      const rules: LaneRules = {
        deny: declared.denyFrom.map((rule) => ({ rule, glob: patterns.numberOf(rule.value) })),
        allow: declared.allowFrom
          ? {
              rule: { ...first, value: globs.join(', '), at: first?.at ?? declared.at },
              globs: globs.map((glob) => patterns.numberOf(glob)),
            }
          : null,
      };
      return [declared.name.value, rules] as const;
    }),
  );
  const invariants = manifest.importInvariants.map((invariant) => ({
    rule: invariant.stated,
    importer: patterns.numberOf(invariant.importer),
    imported: patterns.numberOf(invariant.imported),
  }));
  const importers = [...new Set(invariants.map(({ importer }) => importer))];
  const about = new Map<Matched, readonly Invariant[]>();
  const invariantsAbout = (imported: Matched): readonly Invariant[] => {
    const known = about.get(imported) ?? invariants.filter((invariant) => imported.has(invariant.imported));
    about.set(imported, known);
    return known;
  };
  return {
    denies: (importer, lane, imported, target) => {
      if (lane !== undefined && lane.name === target?.name) return null;
      const globs = patterns.matching(imported);
      const broken = invariantsAbout(globs).find((invariant) => patterns.matching(importer).has(invariant.importer));
      if (broken) return { kind: 'invariant', rule: broken.rule };
      const rules = lane === undefined ? undefined : lanes.get(lane.name);
      const denied = rules?.deny.find((deny) => globs.has(deny.glob));
      if (denied) return { kind: 'deny_from', rule: denied.rule };
      if (rules?.allow && !rules.allow.globs.some((glob) => globs.has(glob))) {
        return { kind: 'allow_from', rule: rules.allow.rule };
      }
      return null;
    },
    over: (importer, lane) => {
      const rules = lane === undefined ? undefined : lanes.get(lane.name);
      const ofLane = rules && (rules.deny.length > 0 || rules.allow !== null);
      const globs = importers.length === 0 ? null : patterns.matching(importer);
      const broken = globs === null ? [] : importers.filter((glob) => globs.has(glob));
      // An invariant does not mean a lane's imports of itself, so the lane counts there too.
      return ofLane || broken.length > 0 ? `${lane?.name ?? ''}\0${broken.join()}` : null;
    },
    matching: (path) => patterns.matching(path),
  };
}

/** Every glob that an import rule or an invariant of the manifest holds. */
export function* globsOf(manifest: Manifest): Iterable<string> {
  for (const { allowFrom, denyFrom } of manifest.lanes) {
    for (const glob of [...(allowFrom ?? []), ...denyFrom]) yield glob.value;
  }
  for (const { importer, imported } of manifest.importInvariants) yield* [importer, imported];
}
