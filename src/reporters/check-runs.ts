import { type Group, groups } from '../domain/check.ts';
import { counted } from '../domain/count.ts';
import { type Finding, type Severity, severities } from '../domain/finding.ts';
import { groupedBy } from '../domain/group.ts';
import type { CheckReport, Report } from '../domain/report.ts';
import { list, omissionBlock, rowBlocks, wholeBlocks } from './blocks.ts';
import { bytes, firstWithin } from './ladder.ts';
import { escapeMarkdown } from './markdown.ts';
import { activeBySeverity } from './order.ts';
import type { CheckTitles } from './titles.ts';
import { isVisible, visible, visibleLines } from './visible.ts';

/** GitHub refuses a request with more annotations, and a longer summary: it counts bytes there, unlike in a comment. */
const perBatch = 50;
const summaryLength = 65_535;
/** Every batch is a write of its own, a second apart: more would keep the job waiting for what nobody reads. */
const mostBatches = 5;
/** GitHub takes 64 KB of a message and 255 characters of a title. */
const messageLength = 16_000;
const titleLength = 255;

/** An annotation as the API wants it (`POST /repos/{owner}/{repo}/check-runs`). */
export interface RunAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/** The check run of one group. */
export interface CheckRun {
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'skipped';
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** The first goes with the run when it is made, each of the others with an update. */
  readonly batches: readonly (readonly RunAnnotation[])[];
}

/**
 * A check run for each group that has a check, so that a branch may require groups. A group that could not run fails, one
 * whose findings do not fail the run is neutral, and one in which no check was to run is skipped.
 *
 * @param failOn the setting `fail-on`.
 */
export function renderCheckRuns(report: Report, titles: CheckTitles, failOn: Severity | 'never'): CheckRun[] {
  const checks = groupedBy(report.checks, (check) => titles[check.id].group);
  const findings = groupedBy(activeBySeverity(report.findings), (finding) => titles[finding.check].group);
  return groups.flatMap((group) => {
    const own = checks.get(group) ?? [];
    const found = findings.get(group) ?? [];
    return own.length + found.length === 0 ? [] : [checkRun(group, own, found, { report, titles, failOn })];
  });
}

interface Context {
  readonly report: Report;
  readonly titles: CheckTitles;
  readonly failOn: Severity | 'never';
}

function checkRun(
  group: Group,
  checks: readonly CheckReport[],
  findings: readonly Finding[],
  context: Context,
): CheckRun {
  const reasons = reasonsOf(checks, context.report);
  const conclusion = conclude(checks, findings, reasons, context.failOn);
  const placed = findings.filter(({ location }) => location.path !== '' && isVisible(location.path));
  const shown = placed.slice(0, perBatch * mostBatches).map(annotation);
  const batches = Array.from({ length: Math.ceil(shown.length / perBatch) }, (_, index) =>
    shown.slice(index * perBatch, (index + 1) * perBatch),
  );
  const left = findings.length - shown.length;
  const title = reasons.length > 0 ? 'could not run' : conclusion === 'skipped' ? 'skipped' : countsOf(findings);
  const top = [
    ...(reasons.length > 0 ? [list(reasons.map((reason) => reason.slice(0, 1000)))] : []),
    ...(left === 0 ? [] : [`${counted(left, 'finding')} ${left === 1 ? 'has' : 'have'} no annotation.`]),
  ];
  const states = checks.length === 0 ? [] : ['### Checks', list(checks.map(stateOf))];
  const summary = firstWithin(summaryLength, bytes, [
    chained(top, wholeBlocks(findings, context.titles, 0), states),
    chained([...top, omissionBlock(undefined)], rowBlocks(findings, context.titles), states),
    [escapeMarkdown(title), omissionBlock(undefined)],
  ]);
  return { name: `lane-guard / ${group}`, conclusion, title, summary, batches };
}

function* chained(...parts: readonly Iterable<string>[]): Generator<string> {
  for (const part of parts) yield* part;
}

/** Why the group counts as not run. What no check is to blame for concerns every group: none may turn green by it. */
function reasonsOf(checks: readonly CheckReport[], report: Report): string[] {
  const reasonOf = ({ id, status, reason }: CheckReport) =>
    status === 'crashed' ? `the check ${id} crashed: ${reason}` : status === 'skipped' ? reason : null;
  const told = new Set(report.checks.map(reasonOf));
  const own = new Set(checks.map(reasonOf));
  return report.reasons.filter((reason) => own.has(reason) || !told.has(reason));
}

function conclude(
  checks: readonly CheckReport[],
  findings: readonly Finding[],
  reasons: readonly string[],
  failOn: Severity | 'never',
): CheckRun['conclusion'] {
  const least = failOn === 'never' ? -1 : severities.indexOf(failOn);
  if (reasons.length > 0 || findings.some((finding) => severities.indexOf(finding.severity) <= least)) return 'failure';
  if (findings.length > 0) return 'neutral';
  return checks.every((check) => check.status === 'skipped') ? 'skipped' : 'success';
}

function annotation({ check, severity, message, remedy, location }: Finding): RunAnnotation {
  const line = Math.max(1, location.line ?? 1);
  const { column, endColumn } = location;
  const text = [visible(cut(message)), ...(remedy === '' ? [] : visibleLines(cut(remedy)))].join('\n');
  return {
    path: location.path,
    start_line: line,
    end_line: line,
    ...(location.line === undefined || column === undefined
      ? {}
      : { start_column: column, end_column: endColumn ?? column }),
    annotation_level: severity === 'error' ? 'failure' : severity,
    title: check.slice(0, titleLength),
    message: cut(text),
  };
}

function cut(text: string): string {
  if (text.length <= messageLength) return text;
  return `${text.slice(0, messageLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function countsOf(findings: readonly Finding[]): string {
  const number = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return severities.map((severity) => counted(number(severity), severity)).join(', ');
}

function stateOf({ id, status, reason }: CheckReport): string {
  return status === 'ran' ? `${id}: ran` : `${id}: ${status}: ${(reason ?? 'no reason was given').slice(0, 1000)}`;
}
