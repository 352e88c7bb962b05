import picomatch from 'picomatch';
import type { Lane } from '../domain/lane.ts';
import type { Stated } from '../domain/location.ts';
import type { Manifest } from '../domain/manifest.ts';

/** Why an import is denied: the rule as it is written, and where. */
export interface Denial {
  readonly kind: 'deny_from' | 'allow_from' | 'invariant';
  /** The glob or arrow that denies; for `allow_from` its list, which the target is outside of. */
  readonly rule: Stated<string>;
}

type Matcher = (path: string) => boolean;

interface LaneRules {
  readonly deny: readonly { readonly rule: Stated<string>; readonly matches: Matcher }[];
  readonly allow: { readonly rule: Stated<string>; readonly matches: Matcher } | null;
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
}

/** Reads the rules once, so that each answer costs little. */
export function importRules(manifest: Manifest): ImportRules {
  const lanes = new Map<string, LaneRules>();
  for (const declared of manifest.lanes) {
    const [first, ...rest] = declared.allowFrom ?? [];
    const globs = first ? [first, ...rest].map((glob) => glob.value) : [];
    lanes.set(declared.name.value, {
      deny: declared.denyFrom.map((rule) => ({ rule, matches: matcher([rule.value]) })),
      allow: declared.allowFrom
        ? { rule: { value: globs.join(', '), at: first?.at ?? declared.at }, matches: matcher(globs) }
        : null,
    });
  }
  const invariants = manifest.importInvariants.map((invariant) => ({
    rule: invariant.stated,
    importer: matcher([invariant.importer]),
    imported: matcher([invariant.imported]),
  }));
  return {
    denies: (importer, lane, imported, target) => {
      if (lane !== undefined && lane.name === target?.name) return null;
      const broken = invariants.find((invariant) => invariant.imported(imported) && invariant.importer(importer));
      if (broken) return { kind: 'invariant', rule: broken.rule };
      const rules = lane === undefined ? undefined : lanes.get(lane.name);
      const denied = rules?.deny.find((deny) => deny.matches(imported));
      if (denied) return { kind: 'deny_from', rule: denied.rule };
      if (rules?.allow && !rules.allow.matches(imported)) return { kind: 'allow_from', rule: rules.allow.rule };
      return null;
    },
    over: (importer, lane) => {
      const rules = lane === undefined ? undefined : lanes.get(lane.name);
      const ofLane = rules && (rules.deny.length > 0 || rules.allow !== null);
      const broken = invariants.flatMap((invariant, index) => (invariant.importer(importer) ? [index] : []));
      // An invariant does not mean a lane's imports of itself, so the lane counts there too.
      return ofLane || broken.length > 0 ? `${lane?.name ?? ''}\0${broken.join()}` : null;
    },
  };
}

/** Globs over paths of the tree; each answer is kept, as many imports share their target. */
function matcher(globs: readonly string[]): Matcher {
  const matches = globs.length === 0 ? () => false : picomatch([...globs], { dot: true, strictSlashes: false });
  const known = new Map<string, boolean>();
  return (path) => {
    let answer = known.get(path);
    if (answer === undefined) {
      answer = matches(path);
      known.set(path, answer);
    }
    return answer;
  };
}
