import type { Finding } from '../domain/finding.ts';
import type { Waiver } from '../domain/waiver.ts';
import { compilePattern, matchesNames } from '../manifest/pattern.ts';

/** The module's name of a path, where the graph knows one. */
export type NameOf = (path: string) => string | undefined;

/**
 * Whether findings fall under a waiver: those of its check for which all that it states holds. `path` is a glob of the
 * finding's path; `from` that of the importing file, `to` that of what it imports, or a module's name, which means what lies
 * below it as well.
 */
export function scopeMatcher(waiver: Waiver, nameOf: NameOf): (finding: Finding) => boolean {
  const path = waiver.path && globMatcher(waiver.path.value);
  const from = waiver.from && endMatcher(waiver.from.value);
  const to = waiver.to && endMatcher(waiver.to.value);
  return (finding) => {
    const at = finding.location.path;
    if (finding.check !== waiver.check.value || (path && !path(at))) return false;
    if (from && !from({ paths: [at], name: nameOf(at) ?? nameOfPath(at) })) return false;
    if (!to) return true;
    const targets = targetsOf(finding);
    // A finding that groups several imports is waived where all of them are.
    return targets.length > 0 && targets.every((target) => to(endOf(target)));
  };
}

/** One end of an import. */
interface End {
  readonly paths: readonly string[];
  readonly name: string;
}

function endMatcher(written: string): (end: End) => boolean {
  const matches = globMatcher(written);
  // What has neither a slash nor a star may be a name.
  const isName = /^[^/*?[\]{}()!]+$/.test(written);
  return ({ paths, name }) => paths.some(matches) || (isName && (name === written || name.startsWith(`${written}.`)));
}

function globMatcher(written: string): (path: string) => boolean {
  const pattern = compilePattern(written);
  // The reader of the manifest refuses such a waiver.
  if ('fault' in pattern) return () => false;
  return (path) => pattern.alternatives.some((segments) => matchesNames(segments, path.split('/')));
}

function targetsOf({ data }: Finding): readonly string[] {
  const { target, targets } = data;
  if (Array.isArray(targets)) return targets.filter((one: unknown) => typeof one === 'string');
  return typeof target === 'string' ? [target] : [];
}

/** What is imported, as a dotted name or a path without its ending: a glob may mean the file or the package. */
function endOf(target: string): End {
  const path = target.includes('/') ? target : target.replaceAll('.', '/');
  return {
    paths: [path, ...endings.map((ending) => path + ending)],
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
