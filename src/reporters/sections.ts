import { counted } from '../domain/count.ts';
import type { Finding } from '../domain/finding.ts';
import { groupedBy } from '../domain/group.ts';
import type { CheckReport, Coverage, NextPromotion, PromotionReport, Report } from '../domain/report.ts';
import { byPlace } from './order.ts';
import { shownPlace } from './place.ts';
import { failureLines, mendedLines, slowestLines, suiteLine } from './suites.ts';

/** A titled list of lines. Text of the repository in it is not escaped: who prints it does that. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A terminal or a summary shows this many of a list; the JSON report has all. */
const shown = 10;

/** What happened and what comes next: promotions, suites, what to promote. Empty ones are left out. */
export function resultSections(report: Report): Section[] {
  return [
    { title: 'Promotions', lines: capped(report.promotions.map(promotionLine)) },
    { title: 'Suites', lines: report.suites.map(suiteLine) },
    { title: 'Promote next, best first', lines: capped(report.next.map(nextLine)) },
  ].filter((section) => section.lines.length > 0);
}

/** The tests that took longest. Not for what is written again only where it changed: no two runs take the same time. */
export function slowestSection(report: Report): Section[] {
  const lines = slowestLines(report);
  return lines.length === 0 ? [] : [{ title: 'Slowest tests', lines }];
}

/** Test by test: what fails, with what it says, and what is mended. Empty ones are left out. */
export function testSections(report: Report): Section[] {
  return [
    { title: 'Failing tests', lines: capped(failureLines(report)) },
    { title: 'Mended tests', lines: capped(mendedLines(report)) },
    ...slowestSection(report),
  ].filter((section) => section.lines.length > 0);
}

/** Checks that did not run, by equal reason, crashes first. */
export function checksSection(report: Report): Section {
  const ran = report.checks.filter((check) => check.status === 'ran').length;
  const total = `${ran} of ${counted(report.checks.length, 'check')} ran`;
  return {
    title: 'Checks',
    lines: [total, ...byReason(report.checks, 'crashed'), ...byReason(report.checks, 'skipped')],
  };
}

/** What was looked at and what limits the verdict. */
export function coverageSection(report: Report): Section {
  const { coverage, range } = report;
  const lines = [
    `${counted(coverage.python, 'Python file')}, ${counted(coverage.typescript, 'TypeScript file')}, ` +
      `${coverage.outsideLanes} of them in no lane; ${counted(coverage.imports, 'import')}`,
    ...coverage.lanes.map((lane) => `lane ${lane.name} (${lane.root}): ${counted(lane.files, 'file')}`),
    range === null
      ? 'no range of commits was judged, the tree alone'
      : `range ${abbreviated(range.base)}..${abbreviated(range.head)}: ${counted(range.commits, 'commit')}`,
    ...listed('unreadable', coverage.unreadable.map(unreadablePlace)),
    ...listed('dynamic imports of an unknown name', coverage.unknownCalls.map(shownPlace)),
    ...listed('production shims into a development lane', coverage.shims),
    ...listed('links that lead nowhere or outside', coverage.brokenLinks),
    ...coverage.notes.map((note) => `note: ${note}`),
  ];
  return { title: 'Coverage', lines };
}

/** Findings that do not count for the verdict, each in one line; none: no lines. */
export function acknowledgedSection(report: Report): Section {
  const lines = report.findings
    .filter((finding) => finding.status !== 'active')
    .sort(byPlace)
    .map(
      (finding) => `${shownPlace(finding.location)}  ${finding.check}  ${acknowledged(finding)}  ${finding.message}`,
    );
  return { title: 'Waived or in the baseline', lines: capped(lines) };
}

/** Who took it upon himself, until when and why. */
function acknowledged({ status, waiver }: Finding): string {
  if (waiver === null) return status;
  const { owner, expires, reason } = waiver;
  return `${status} by ${owner}, ${expires === 'never' ? 'for ever' : `until ${expires}`}: ${reason};`;
}

/** The first of a list and how many more there are. */
export function capped(lines: readonly string[], limit = shown): string[] {
  if (lines.length <= limit) return [...lines];
  return [...lines.slice(0, limit), `and ${lines.length - limit} more in the JSON report`];
}

function promotionLine(promotion: PromotionReport): string {
  const where = promotion.commit === null ? 'over the whole range' : `in commit ${abbreviated(promotion.commit)}`;
  return `${promotion.module}: ${promotion.from} → ${promotion.to} ${where}, ${counted(promotion.files.length, 'file')}`;
}

function nextLine(next: NextPromotion): string {
  const blockers = next.blockers.length === 0 ? '' : capped(next.blockers).join(', ');
  // Beside what it says of itself, for who imports it is told there as well.
  const needs = blockers === '' ? '' : `; promote before it: ${blockers}`;
  return `${next.module}: ${next.from} → ${next.to}: ${next.reason}${needs}`;
}

function byReason(checks: readonly CheckReport[], status: 'skipped' | 'crashed'): string[] {
  const halted = checks.filter((check) => check.status === status);
  const reasons = groupedBy(halted, (check) => check.reason ?? 'no reason was given');
  return [...reasons].map(([reason, same]) => {
    // Who names one check need not be told of all the others; what keeps most from running is no news of each.
    const isMany = reason === 'not selected' || 2 * same.length > checks.length;
    const ids = isMany ? counted(same.length, 'check') : same.map((check) => check.id).join(', ');
    return `${status}: ${ids}: ${reason}`;
  });
}

function unreadablePlace(file: Coverage['unreadable'][number]): string {
  return `${shownPlace({ path: file.path, ...(file.line !== null && { line: file.line }) })} (${file.reason})`;
}

function listed(title: string, places: readonly string[]): string[] {
  return places.length === 0 ? [] : [`${title} (${places.length}): ${capped(places).join(', ')}`];
}

function abbreviated(sha: string): string {
  return sha.slice(0, 12);
}
