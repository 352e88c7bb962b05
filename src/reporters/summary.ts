import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { groupBlocks, headBlocks, omissionBlock, rowBlocks, tailBlocks, wholeBlocks } from './blocks.ts';
import { bytes, firstWithin } from './ladder.ts';
import { lanesPicture } from './mermaid.ts';
import { activeBySeverity } from './order.ts';
import { testSections } from './sections.ts';
import type { CheckTitles } from './titles.ts';

/** GitHub takes this many bytes of a step's summary; a longer one is refused whole. */
const limit = 1_048_576;
/** Each picture is a frame of its own on the page. */
const chainPictures = 10;

/**
 * The report as GitHub-flavoured Markdown for a job's summary, at most 1,048,576 bytes: every finding, or where that is
 * too long one row for each check, or where that is too long as well the counts.
 *
 * @param reportAt where the whole report lies, to be named where not all is shown.
 */
export function renderSummary(report: Report, titles: CheckTitles, reportAt?: string): string {
  const findings = activeBySeverity(report.findings);
  return firstWithin(limit, bytes, [
    whole(report, findings, titles),
    grouped(report, findings, titles, reportAt),
    counts(report, findings, titles, reportAt),
  ]);
}

function* whole(report: Report, findings: readonly Finding[], titles: CheckTitles): Generator<string> {
  yield* top(report, findings, titles);
  yield* wholeBlocks(findings, titles, chainPictures);
  yield* tailBlocks(report, testSections(report));
}

function* grouped(
  report: Report,
  findings: readonly Finding[],
  titles: CheckTitles,
  reportAt: string | undefined,
): Generator<string> {
  yield* top(report, findings, titles);
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

function* top(report: Report, findings: readonly Finding[], titles: CheckTitles): Generator<string> {
  yield* headBlocks(report);
  yield* groupBlocks(findings, titles);
  const picture = lanesPicture(report, findings, titles);
  if (picture !== null) yield picture;
}
