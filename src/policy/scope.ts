import type { Finding } from '../domain/finding.ts';
import type { Waiver } from '../domain/waiver.ts';
import { Effort } from '../manifest/effort.ts';
import { compilePattern } from '../manifest/pattern.ts';
import { type Matched, PatternSet } from '../manifest/patterns.ts';

/** The module's name of a path, where the graph knows one. */
export type NameOf = (path: string) => string | undefined;

/** A waiver, and whether a finding falls under it. */
export interface WaiverScope {
  readonly waiver: Waiver;
  matches(finding: Finding): boolean;
}

/**
 * For each waiver whether findings fall under it: those of its check for which all that it states holds. `path` is a glob of the
 * finding's path; `from` that of the importing file, `to` that of what it imports, or a module's name, which means what lies
 * below it as well. Together, so that each path is held against the globs once and not for every waiver.
 */
export function scopeMatchers(waivers: readonly Waiver[], nameOf: NameOf): readonly WaiverScope[] {
  const globs = waivers.flatMap(({ path, from, to }) => [path, from, to].flatMap((one) => (one ? [one.value] : [])));
  // The reader of the manifest refuses a waiver whose glob cannot be used; a waiver that is not compared would be no waiver.
  const patterns = new PatternSet(globs, compilePattern, new Effort(Number.POSITIVE_INFINITY));
  const ends = new Map<Finding, FindingEnds>();
  return waivers.map((waiver) => {
    const path = waiver.path && patterns.numberOf(waiver.path.value);
    const from = waiver.from && endMatcher(waiver.from.value, patterns);
    const to = waiver.to && endMatcher(waiver.to.value, patterns);
    const matches = (finding: Finding) => {
      if (finding.check !== waiver.check.value) return false;
      const known = ends.get(finding) ?? endsOf(finding, patterns, nameOf);
      ends.set(finding, known);
      if (path !== undefined && !known.at.matched.some((matched) => matched.has(path))) return false;
      if (from && !from(known.at)) return false;
      // A finding that groups several imports is waived where all of them are.
      return !to || (known.targets.length > 0 && known.targets.every(to));
    };
    return { waiver, matches };
  });
}

/** One end of an import: the globs that match each path it may have, and its dotted name. */
interface End {
  readonly matched: readonly Matched[];
  readonly name: string;
}

interface FindingEnds {
  readonly at: End;
  readonly targets: readonly End[];
}

function endMatcher(written: string, patterns: PatternSet): (end: End) => boolean {
  const glob = patterns.numberOf(written);
  // What has neither a slash nor a star may be a name.
  const isName = /^[^/*?[\]{}()!]+$/.test(written);
  const below = `${written}.`;
  return ({ matched, name }) =>
    matched.some((globs) => globs.has(glob)) || (isName && (name === written || name.startsWith(below)));
}

function endsOf(finding: Finding, patterns: PatternSet, nameOf: NameOf): FindingEnds {
  const at = finding.location.path;
  return {
    at: { matched: [patterns.matching(at)], name: nameOf(at) ?? nameOfPath(at) },
    targets: targetsOf(finding).map((target) => endOf(target, patterns)),
  };
}

function targetsOf({ data }: Finding): readonly string[] {
  const { target, targets } = data;
  if (Array.isArray(targets)) return targets.filter((one: unknown) => typeof one === 'string');
  return typeof target === 'string' ? [target] : [];
}

/** What is imported, as a dotted name or a path without its ending: a glob may mean the file or the package. */
function endOf(target: string, patterns: PatternSet): End {
  const path = target.includes('/') ? target : target.replaceAll('.', '/');
  return {
    matched: [path, ...endings.map((ending) => path + ending)].map((one) => patterns.matching(one)),
    name: target.includes('/') ? nameOfPath(target) : target,
  };
}

const endings = ['.py', '/__init__.py', '.ts', '.tsx', '.js', '/index.ts', '/index.js'] as const;

function nameOfPath(path: string): string {
  return path
    .replace(/\.(py|[cm]?[jt]s|[jt]sx)$/, '')
    .replace(/\/__init__$/, '')
    .replaceAll('/', '.');
}
