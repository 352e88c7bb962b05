import { type Finding, severities } from '../domain/finding.ts';

/** Findings that count for the verdict, most severe first; of one severity those that the range brought come first. */
export function activeBySeverity(findings: readonly Finding[]): Finding[] {
  return findings
    .filter((finding) => finding.status === 'active')
    .sort((a, b) => rank(a) - rank(b) || Number(a.new === false) - Number(b.new === false) || byPlace(a, b));
}

/** The order of files, and of lines in a file. A finding without a line stands before those that have one. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    byCodeUnit(a.location.path, b.location.path) ||
    (a.location.line ?? 0) - (b.location.line ?? 0) ||
    (a.location.column ?? 0) - (b.location.column ?? 0) ||
    rank(a) - rank(b) ||
    byCodeUnit(a.check, b.check) ||
    byCodeUnit(a.message, b.message)
  );
}

/** Values by key; keys in the order in which they first come. */
export function groupedBy<T, K>(values: Iterable<T>, key: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rank(finding: Finding): number {
  return severities.indexOf(finding.severity);
}
