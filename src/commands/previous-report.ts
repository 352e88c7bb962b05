import { fieldsOf } from '../domain/fields.ts';
import type { Host } from '../domain/host.ts';
import type { Past, Trend } from '../reporters/trend.ts';
import { trendOf } from '../reporters/trend.ts';
import type { Checked } from './check.ts';

/** Bytes; above it nothing is read. */
const previousReportLimit = 64_000_000;

/**
 * What changed since the audit whose report the workflow names; null where it names none, or this is no audit.
 *
 * @returns why the trend cannot be told, as a text: the verdict does not depend on it.
 */
export async function readTrend(
  host: Pick<Host, 'readNamed'>,
  {
    report,
    settings,
    audit,
  }: Pick<Checked, 'report' | 'audit'> & { settings: Pick<Checked['settings'], 'previousReport'> },
): Promise<Trend | string | null> {
  const { previousReport: path } = settings;
  if (path === null || !audit) return null;
  const source = await host.readNamed(path, previousReportLimit);
  if (!source) return `"previous-report: ${path}" names no file of ${previousReportLimit / 1_000_000} MB at most`;
  const past = readPastFindings(source);
  return typeof past === 'string' ? past : trendOf(past, report);
}

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
