import { counted } from '../domain/count.ts';
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

/** Reasons that the verdict line does not show. */
export function furtherReasons(report: Report): readonly string[] {
  return report.verdict === 'could-not-run' ? report.reasons.slice(1) : report.reasons;
}
