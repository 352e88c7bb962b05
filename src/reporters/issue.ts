import { counted } from '../domain/count.ts';
import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { groupBlocks, headBlocks, omissionBlock, rowBlocks, runBlocks, tailBlocks, wholeBlocks } from './blocks.ts';
import { characters, firstWithin } from './ladder.ts';
import { marker } from './marker.ts';
import { lanesPicture } from './mermaid.ts';
import { activeBySeverity } from './order.ts';
import type { CheckTitles } from './titles.ts';
import { type Trend, trendBlocks } from './trend.ts';

/** GitHub refuses a longer body. */
const limit = 65_536;
const chainPictures = 3;

/** The one issue that scheduled audits keep, found again by the marker in its first line. */
export interface TrackingIssue {
  readonly title: string;
  readonly body: string;
  /** Closed where nothing is found: an issue that is not there yet is then not opened. */
  readonly state: 'open' | 'closed';
}

export interface IssueOptions {
  /** The judged folder; `.` for the repository's root. */
  readonly folder: string;
  readonly reportAt: string | null;
  /** Null where no earlier report was given. */
  readonly trend: Trend | null;
}

/** The audit as an issue, its body at most 65,536 characters: every finding, else a row for each check, else the counts. */
export function renderIssue(report: Report, titles: CheckTitles, options: IssueOptions): TrackingIssue {
  const findings = activeBySeverity(report.findings);
  const clean = report.verdict === 'pass' && findings.length === 0;
  const reportAt = options.reportAt ?? undefined;
  const body = firstWithin(limit, characters, [
    blocks(report, titles, options, findings, wholeBlocks(findings, titles, chainPictures)),
    blocks(report, titles, options, findings, few(findings, titles, reportAt)),
    [marker('issue', options.folder), ...headBlocks(report), ...groupBlocks(findings, titles), omissionBlock(reportAt)],
  ]);
  return { title: titleOf(report, options.folder), body, state: clean ? 'closed' : 'open' };
}

function titleOf({ verdict, counts }: Report, folder: string): string {
  const where = folder === '.' || folder === '' ? '' : ` of ${folder.replace(/[^\w./-]/g, '?').slice(0, 100)}`;
  if (verdict === 'could-not-run') return `lane-guard audit${where}: could not run`;
  return `lane-guard audit${where}: ${counted(counts.errors, 'error')}, ${counted(counts.warnings, 'warning')}, ${counted(counts.notices, 'notice')}`;
}

function* blocks(
  report: Report,
  titles: CheckTitles,
  { folder, trend, reportAt }: IssueOptions,
  findings: readonly Finding[],
  body: Iterable<string>,
): Generator<string> {
  yield marker('issue', folder);
  yield* headBlocks(report);
  if (trend !== null) yield* trendBlocks(trend);
  yield* groupBlocks(findings, titles);
  const picture = lanesPicture(report, findings, titles);
  if (picture !== null) yield picture;
  yield* body;
  yield* tailBlocks(report);
  yield* runBlocks(reportAt);
}

function* few(findings: readonly Finding[], titles: CheckTitles, reportAt: string | undefined): Generator<string> {
  yield omissionBlock(reportAt);
  yield* rowBlocks(findings, titles);
}
