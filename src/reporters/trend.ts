import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { list } from './blocks.ts';
import { activeBySeverity } from './order.ts';
import { shownPlace } from './place.ts';
import { capped } from './sections.ts';

/** What changed since an earlier audit. */
export interface Trend {
  readonly appeared: readonly Finding[];
  readonly remaining: number;
  readonly gone: readonly Past[];
}

/** What is read of an earlier report's finding. */
export type Past = Pick<Finding, 'fingerprint' | 'check' | 'message' | 'location'>;

/** @param past the active findings of the earlier report. */
export function trendOf(past: readonly Past[], report: Report): Trend {
  const active = activeBySeverity(report.findings);
  const before = new Set(past.map((finding) => finding.fingerprint));
  const now = new Set(active.map((finding) => finding.fingerprint));
  const appeared = active.filter((finding) => !before.has(finding.fingerprint));
  const gone = past.filter((finding) => !now.has(finding.fingerprint));
  return { appeared, remaining: active.length - appeared.length, gone };
}

/** How many findings are new, gone and as before, and the first of them. */
export function* trendBlocks({ appeared, remaining, gone }: Trend): Generator<string> {
  yield `Since the last audit: ${appeared.length} new, ${gone.length} gone, ${remaining} as before.`;
  const lines = [
    ...capped(appeared.map((finding) => `new: ${line(finding)}`)),
    ...capped(gone.map((finding) => `gone: ${line(finding)}`)),
  ];
  if (lines.length > 0) yield list(lines);
}

function line({ check, message, location }: Past): string {
  return `${check} at ${shownPlace(location)}: ${message}`;
}
