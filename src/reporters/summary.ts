import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { groupBlocks, headBlocks, omissionBlock, rowBlocks, tailBlocks, wholeBlocks } from './blocks.ts';
import { bytes, firstWithin } from './ladder.ts';
import { lanesPicture } from './mermaid.ts';
import { activeBySeverity } from './order.ts';
import { testSections } from './sections.ts';
import type { CheckTitles } from './titles.ts';
import { type Trend, trendBlocks } from './trend.ts';

/** GitHub takes this many bytes of a step's summary; a longer one is refused whole. */
const limit = 1_048_576;
/** Each picture is a frame of its own on the page. */
const chainPictures = 10;

/**
 * The report as GitHub-flavoured Markdown for a job's summary, at most 1,048,576 bytes: every finding, or where that is
 * too long one row for each check, or where that is too long as well the counts.
 *
 * @param reportAt where the whole report lies, to be named where not all is shown.
 * @param trend of an audit that was given an earlier report.
 */
export function renderSummary(
  report: Report,
  titles: CheckTitles,
  reportAt?: string,
  trend: Trend | null = null,
): string {
  const findings = activeBySeverity(report.findings);
  return firstWithin(limit, bytes, [
    whole(report, findings, titles, trend),
    grouped(report, findings, titles, reportAt, trend),
    counts(report, findings, titles, reportAt),
  ]);
}

function* whole(
  report: Report,
  findings: readonly Finding[],
  titles: CheckTitles,
  trend: Trend | null,
): Generator<string> {
  yield* top(report, findings, titles, trend);
  yield* wholeBlocks(findings, titles, chainPictures);
  yield* tailBlocks(report, testSections(report));
}

function* grouped(
  report: Report,
  findings: readonly Finding[],
  titles: CheckTitles,
  reportAt: string | undefined,
  trend: Trend | null,
): Generator<string> {
  yield* top(report, findings, titles, trend);
  yield omissionBlock(reportAt);
  yield* rowBlocks(findings, titles);
  yield* tailBlocks(report, testSections(report));
}

function* counts(
  report: Report,
  findings: readonly Finding[],
  titles: CheckTitles,
  reportAt: string | undefined,
): Generator<string> {
  yield* headBlocks(report);
  yield* groupBlocks(findings, titles);
  yield omissionBlock(reportAt);
}

function* top(
  report: Report,
  findings: readonly Finding[],
  titles: CheckTitles,
  trend: Trend | null,
): Generator<string> {
  yield* headBlocks(report);
  if (trend !== null) yield* trendBlocks(trend);
  yield* groupBlocks(findings, titles);
  const picture = lanesPicture(report, findings, titles);
  if (picture !== null) yield picture;
}
