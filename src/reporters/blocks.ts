import { groups as groupOrder } from '../domain/check.ts';
import { type Finding, type Severity, severities } from '../domain/finding.ts';
import { groupedBy } from '../domain/group.ts';
import type { Report } from '../domain/report.ts';
import { codeBlock, codeSpan, escapeMarkdown } from './markdown.ts';
import { chainPicture } from './mermaid.ts';
import { chainOf, relatedBesideChain, shownPlace } from './place.ts';
import {
  acknowledgedSection,
  capped,
  checksSection,
  coverageSection,
  resultSections,
  type Section,
} from './sections.ts';
import type { CheckTitles } from './titles.ts';
import { countsLine, furtherReasons, noveltyLine, verdictLine } from './verdict.ts';

/** A reason may hold the output of a program. */
const reasonLength = 1000;
const placesShown = 5;
const firstShown = 3;
/** Characters of a code block that the page shows without scrolling. */
const blockWidth = 100;

/** The verdict as a heading, and why a run could not be completed. */
export function* headBlocks(report: Report): Generator<string> {
  yield `## lane-guard: ${escapeMarkdown(verdictLine(report).slice(0, reasonLength))}`;
  const reasons = capped(furtherReasons(report)).map((reason) => reason.slice(0, reasonLength));
  if (reasons.length > 0) yield list(reasons);
  if (report.verdict === 'could-not-run' && report.findings.length > 0)
    yield `Found nevertheless: ${countsLine(report)}`;
  const novelty = noveltyLine(report.findings);
  if (novelty !== null) yield `Of the findings: ${novelty}`;
}

/** The gravest findings in a line each, for a page on which much stands above them. */
export function* firstBlocks(findings: readonly Finding[]): Generator<string> {
  if (findings.length === 0) return;
  const lines = findings.slice(0, firstShown).map(({ location, message }) => `${shownPlace(location)}: ${message}`);
  const left = findings.length - lines.length;
  yield list([...lines.map((line) => line.slice(0, reasonLength)), ...(left === 0 ? [] : [`and ${left} more`])]);
}

/** How many findings each group has, by severity and by check. */
export function* groupBlocks(findings: readonly Finding[], titles: CheckTitles): Generator<string> {
  const byGroup = groupedBy(findings, (finding) => titles[finding.check].group);
  const rows = groupOrder.flatMap((group) => {
    const same = byGroup.get(group);
    return same ? [[group, ...severities.map((severity) => String(number(same, severity))), checksOf(same)]] : [];
  });
  if (rows.length > 0) yield table(['Group', 'Errors', 'Warnings', 'Notices', 'Checks'], rows);
}

/** Every finding below a heading for its group, `pictures` of the chains drawn. */
export function* wholeBlocks(findings: readonly Finding[], titles: CheckTitles, pictures: number): Generator<string> {
  let left = pictures;
  const byGroup = groupedBy(findings, (finding) => titles[finding.check].group);
  for (const group of groupOrder) {
    const same = byGroup.get(group) ?? [];
    if (same.length > 0) yield `### ${group}`;
    for (const finding of same) {
      const drawn = left > 0 && chainOf(finding).length > 1;
      if (drawn) left--;
      yield* findingBlocks(finding, drawn);
    }
  }
}

/** One row for each check, and its first finding whole. */
export function* rowBlocks(findings: readonly Finding[], titles: CheckTitles): Generator<string> {
  const byCheck = groupedBy(findings, (finding) => finding.check);
  const rows = [...byCheck].map(([check, same]) => {
    const places = capped(
      same.map((finding) => shownPlace(finding.location)),
      placesShown,
    );
    const novelty = noveltyLine(same);
    const number = novelty === null ? String(same.length) : `${same.length} (${novelty})`;
    return [check, titles[check].title, number, places.join(', ')];
  });
  if (rows.length === 0) return;
  yield table(['Check', 'Sees', 'Findings', 'First places'], rows);
  yield '### The first of each check';
  for (const [first] of byCheck.values()) if (first) yield* findingBlocks(first, false);
}

/** Check, severity, place, message, chain, related places and remedy. */
export function* findingBlocks(finding: Finding, picture: boolean): Generator<string> {
  const old = finding.new === false ? ' (old)' : '';
  yield `**${finding.severity}** ${codeSpan(finding.check)} at ${codeSpan(shownPlace(finding.location))}${old}`;
  yield escapeMarkdown(finding.message);
  const chain = chainOf(finding);
  if (chain.length > 0)
    yield chain
      .map(({ path, line, target }) => `1. ${codeSpan(`${path}:${line}`)} imports ${codeSpan(target)}`)
      .join('\n');
  if (picture) yield chainPicture(chain);
  const related = relatedBesideChain(finding).map((location) => `${shownPlace(location)} ${location.note ?? ''}`);
  if (related.length > 0) yield list(capped(related));
  if (finding.remedy !== '') yield* remedyBlocks(finding.remedy);
}

/** A block has a button to copy it, but does not wrap: what is too long for the page stands in a line that does. */
function* remedyBlocks(remedy: string): Generator<string> {
  const lines = remedy.split('\n');
  if (lines.length === 1 && remedy.length > blockWidth) yield `Remedy: ${codeSpan(remedy)}`;
  else {
    yield 'Remedy:';
    yield codeBlock(remedy);
  }
}

/**
 * What happened and what comes next, then folded what was not counted, run and seen.
 *
 * @param further shown folded as well.
 */
export function* tailBlocks(report: Report, further: readonly Section[] = []): Generator<string> {
  for (const { title, lines } of resultSections(report)) {
    yield `### ${title}`;
    yield list(lines);
  }
  const folds = [...further, acknowledgedSection(report), checksSection(report), coverageSection(report)];
  for (const section of folds) {
    if (section.lines.length > 0) yield folded(section);
  }
}

/** @param reportAt where the whole report lies: an address or a path. */
export function omissionBlock(reportAt: string | undefined): string {
  const place = reportAt === undefined ? 'the JSON report' : `the JSON report (${placeOfReport(reportAt)})`;
  return `The findings do not fit here: the log names the most severe, ${place} has all.`;
}

/** Where the log is and, once the workflow uploads it, the report. Nothing where that is not known. */
export function* runBlocks(reportAt: string | null): Generator<string> {
  if (reportAt === null) return;
  yield `The whole report: ${placeOfReport(reportAt)}, in the log, and as an artifact where the workflow uploads one.`;
}

/** The address of a run comes from the runner; what is no address is shown as it is. */
function placeOfReport(reportAt: string): string {
  return /^https?:\/\/[\w.:/-]+$/.test(reportAt) ? `<${reportAt}>` : codeSpan(reportAt);
}

export function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n');
}

/** Text of a table: escaped, and set off from the rest where it is what a reader looks for. */
export type Cell = string | { readonly strong: string };

export function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [heads, heads.map(() => '---'), ...rows.map((cells) => cells.map(cellText))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellText(cell: Cell): string {
  return typeof cell === 'string' ? escapeMarkdown(cell) : `**${escapeMarkdown(cell.strong)}**`;
}

/** The blank lines make the inside Markdown again. */
function folded({ title, lines }: Section): string {
  return `<details>\n<summary>${title}</summary>\n\n${list(lines)}\n\n</details>`;
}

function number(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function checksOf(findings: readonly Finding[]): string {
  const byCheck = groupedBy(findings, (finding) => finding.check);
  return [...byCheck].map(([check, same]) => `${same.length} ${check}`).join(', ');
}
