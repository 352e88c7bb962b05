import { type Finding, severities } from '../domain/finding.ts';
import { comparePlaces, compareText } from '../domain/order.ts';

/** Findings that count for the verdict, most severe first; of one severity those that the range brought come first. */
export function activeBySeverity(findings: readonly Finding[]): Finding[] {
  return findings
    .filter((finding) => finding.status === 'active')
    .sort((a, b) => rank(a) - rank(b) || Number(a.new === false) - Number(b.new === false) || byPlace(a, b));
}

/** By place; at one place as a person reads them, the most severe first, which is not the order of the report. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    comparePlaces(a.location, b.location) ||
    rank(a) - rank(b) ||
    compareText(a.check, b.check) ||
    compareText(a.message, b.message)
  );
}

function rank(finding: Finding): number {
  return severities.indexOf(finding.severity);
}
