import { counted } from '../domain/count.ts';
import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';

/**
 * The verdict in one line: `fail: 3 errors, 1 warning, 0 notices in 46 files (2 lanes)`, or `could not run: <reason>`.
 * Text of the repository in it is not escaped.
 */
export function verdictLine(report: Report): string {
  if (report.verdict === 'could-not-run') return `could not run: ${report.reasons[0] ?? 'no reason was given'}`;
  return `${report.verdict}: ${countsLine(report)}`;
}

/** `3 errors, 1 warning, 0 notices in 46 files (2 lanes)`, and `; 2 waived, 27 in the baseline` where there are such. */
export function countsLine(report: Report): string {
  const { counts, coverage } = report;
  const findings = [
    counted(counts.errors, 'error'),
    counted(counts.warnings, 'warning'),
    counted(counts.notices, 'notice'),
  ];
  const files = counted(coverage.python + coverage.typescript, 'file');
  const known = [
    ...(counts.waived > 0 ? [`${counts.waived} waived`] : []),
    ...(counts.baselined > 0 ? [`${counts.baselined} in the baseline`] : []),
  ];
  const beside = known.length === 0 ? '' : `; ${known.join(', ')}`;
  return `${findings.join(', ')} in ${files} (${counted(coverage.lanes.length, 'lane')})${beside}`;
}

/** `3 new, 40 old` of the findings that count, and `, 2 not compared` where there are such; null where none was compared. */
export function noveltyLine(findings: readonly Finding[]): string | null {
  const counts = { new: 0, old: 0, unknown: 0 };
  for (const finding of findings) {
    if (finding.status === 'active') counts[finding.new === null ? 'unknown' : finding.new ? 'new' : 'old']++;
  }
  if (counts.new + counts.old === 0) return null;
  return `${counts.new} new, ${counts.old} old${counts.unknown > 0 ? `, ${counts.unknown} not compared` : ''}`;
}

/** Reasons that the verdict line does not show. */
export function furtherReasons(report: Report): readonly string[] {
  return report.verdict === 'could-not-run' ? report.reasons.slice(1) : report.reasons;
}
