import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import {
  type Cell,
  firstBlocks,
  groupBlocks,
  headBlocks,
  list,
  omissionBlock,
  rowBlocks,
  runBlocks,
  table,
  tailBlocks,
  wholeBlocks,
} from './blocks.ts';
import { reviewChecklist } from './checklist.ts';
import { characters, firstWithin } from './ladder.ts';
import { marker } from './marker.ts';
import { lanesPicture } from './mermaid.ts';
import { activeBySeverity } from './order.ts';
import { capped } from './sections.ts';
import type { CheckTitles } from './titles.ts';

/** GitHub refuses a comment of more characters. */
const limit = 65_536;
const chainPictures = 3;
const promotionsShown = 10;

export interface CommentOptions {
  /** The setting `comment`. */
  readonly when: 'on-findings' | 'always' | 'never';
  /** Whether an earlier run left one on this pull request. */
  readonly exists: boolean;
  /** The judged folder; `.` for the repository's root. */
  readonly folder: string;
  /** Where the whole report lies; null where that is not known. */
  readonly reportAt: string | null;
}

/**
 * The one comment on a pull request, at most 65,536 characters, its hidden marker in the first line; null where there is
 * nothing to say. A change that was never red stays without one; where there is one, it turns to the pass.
 */
export function renderComment(report: Report, titles: CheckTitles, options: CommentOptions): string | null {
  const findings = activeBySeverity(report.findings);
  const clean = report.verdict === 'pass' && findings.length === 0;
  if (options.when === 'never' || (options.when === 'on-findings' && clean && !options.exists)) return null;
  const reportAt = options.reportAt ?? undefined;
  return firstWithin(limit, characters, [
    blocks(report, titles, options, findings, wholeBlocks(findings, titles, chainPictures)),
    blocks(report, titles, options, findings, few(findings, titles, reportAt)),
    bare(report, titles, options, findings),
  ]);
}

function* blocks(
  report: Report,
  titles: CheckTitles,
  options: CommentOptions,
  findings: readonly Finding[],
  body: Iterable<string>,
): Generator<string> {
  yield* top(report, titles, options, findings);
  const picture = lanesPicture(report, findings, titles);
  if (picture !== null) yield picture;
  yield* body;
  // The checklist tells them.
  yield* tailBlocks({ ...report, promotions: [] });
  yield* runBlocks(options.reportAt);
}

function* few(findings: readonly Finding[], titles: CheckTitles, reportAt: string | undefined): Generator<string> {
  yield omissionBlock(reportAt);
  yield* rowBlocks(findings, titles);
}

function* bare(
  report: Report,
  titles: CheckTitles,
  options: CommentOptions,
  findings: readonly Finding[],
): Generator<string> {
  yield* top(report, titles, options, findings);
  yield omissionBlock(options.reportAt ?? undefined);
}

function* top(
  report: Report,
  titles: CheckTitles,
  { folder, exists }: CommentOptions,
  findings: readonly Finding[],
): Generator<string> {
  yield marker('comment', folder);
  yield* headBlocks(report);
  if (exists && report.verdict === 'pass' && findings.length === 0) yield 'What was found here before is mended.';
  // Else the checklist would stand between the verdict and what is wrong.
  if (report.promotions.length > 0) yield* firstBlocks(findings);
  yield* groupBlocks(findings, titles);
  yield* checklistBlocks(report, titles);
}

/** For a promotion: what is promoted, and what a reviewer looks for. */
function* checklistBlocks(report: Report, titles: CheckTitles): Generator<string> {
  if (report.promotions.length === 0) return;
  yield '### Review of the promotion';
  yield list(
    capped(
      report.promotions.map(({ module, from, to }) => `${module}: ${from} → ${to}`),
      promotionsShown,
    ),
  );
  const rows = reviewChecklist(report, titles).map(({ item, state, evidence }): Cell[] => [
    item,
    state === 'no' ? { strong: state } : state,
    evidence,
  ]);
  yield table(['Review', 'Met', 'Evidence'], rows);
}
