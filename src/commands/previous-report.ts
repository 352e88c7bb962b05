import { fieldsOf } from '../domain/fields.ts';
import type { Past } from '../reporters/issue.ts';

/** Bytes; above it nothing is read. */
export const previousReportLimit = 64_000_000;

/**
 * The active findings of an earlier audit's `report.json`. Somebody else may have written it: what is no finding is left out.
 *
 * @returns why nothing could be read, as a text.
 */
export function readPastFindings(source: Uint8Array): Past[] | string {
  let report: unknown;
  try {
    report = JSON.parse(Buffer.from(source).toString('utf8'));
  } catch {
    return 'previous-report is no JSON';
  }
  const { version, findings } = fieldsOf(report);
  if (version !== 1 || !Array.isArray(findings)) return 'previous-report is no report of lane-guard';
  return findings.flatMap((each): Past[] => {
    const { fingerprint, check, message, status, location } = fieldsOf(each);
    const { path, line } = fieldsOf(location);
    if (status !== 'active' || typeof fingerprint !== 'string' || typeof path !== 'string') return [];
    if (typeof check !== 'string' || typeof message !== 'string') return [];
    const at = typeof line === 'number' ? { path, line } : { path };
    return [{ fingerprint, check: check as Past['check'], message, location: at }];
  });
}
