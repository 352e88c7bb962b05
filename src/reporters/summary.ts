import { type Group, groups as groupOrder } from '../domain/check.ts';
import type { CheckId } from '../domain/check-id.ts';
import { type Finding, type Severity, severities } from '../domain/finding.ts';
import { groupedBy } from '../domain/group.ts';
import type { Report } from '../domain/report.ts';
import { codeBlock, codeSpan, escapeMarkdown } from './markdown.ts';
import { activeBySeverity } from './order.ts';
import { chainOf, relatedBesideChain, shownPlace } from './place.ts';
import {
  acknowledgedSection,
  capped,
  checksSection,
  coverageSection,
  resultSections,
  type Section,
} from './sections.ts';
import { countsLine, furtherReasons, verdictLine } from './verdict.ts';

/** GitHub takes this many bytes of a step's summary; a longer one is refused whole. */
const limit = 1_048_576;
/** A reason may hold the output of a program. */
const reasonLength = 1000;
const placesShown = 5;

/** What the summary has to know of each check. */
export type CheckTitles = Readonly<Record<CheckId, { readonly group: Group; readonly title: string }>>;

/**
 * The report as GitHub-flavoured Markdown for a job's summary, at most 1,048,576 bytes: every finding, or where that is
 * too long one row for each check, or where that is too long as well the counts.
 */
export function renderSummary(report: Report, titles: CheckTitles): string {
  const findings = activeBySeverity(report.findings);
  return (
    withinLimit(wholeSummary(report, findings, titles)) ??
    withinLimit(groupedSummary(report, findings, titles)) ??
    countsSummary(report, findings, titles)
  );
}

function* wholeSummary(report: Report, findings: readonly Finding[], titles: CheckTitles): Generator<string> {
  yield* head(report);
  yield* groupTable(findings, titles);
  for (const group of groupOrder) {
    const ofGroup = findings.filter((finding) => titles[finding.check].group === group);
    if (ofGroup.length > 0) yield `### ${group}`;
    for (const finding of ofGroup) yield* findingBlocks(finding);
  }
  yield* tail(report);
}

function* groupedSummary(report: Report, findings: readonly Finding[], titles: CheckTitles): Generator<string> {
  yield* head(report);
  yield* groupTable(findings, titles);
  yield shortened;
  const byCheck = groupedBy(findings, (finding) => finding.check);
  const rows = [...byCheck].map(([check, same]) => {
    const places = capped(
      same.map((finding) => shownPlace(finding.location)),
      placesShown,
    );
    return [check, titles[check].title, String(same.length), places.join(', ')];
  });
  yield table(['Check', 'Sees', 'Findings', 'First places'], rows);
  yield* tail(report);
}

function countsSummary(report: Report, findings: readonly Finding[], titles: CheckTitles): string {
  return joined([...head(report), ...groupTable(findings, titles), shortened]);
}

const shortened = 'The findings do not fit here: the log names the most severe, the JSON report has all.';

function* head(report: Report): Generator<string> {
  yield `## lane-guard: ${escapeMarkdown(verdictLine(report).slice(0, reasonLength))}`;
  const reasons = capped(furtherReasons(report)).map((reason) => reason.slice(0, reasonLength));
  if (reasons.length > 0) yield list(reasons);
  if (report.verdict === 'could-not-run' && report.findings.length > 0)
    yield `Found nevertheless: ${countsLine(report)}`;
}

function* groupTable(findings: readonly Finding[], titles: CheckTitles): Generator<string> {
  const counts = new Map<Group, Record<Severity, number>>();
  for (const { check, severity } of findings) {
    const { group } = titles[check];
    const count = counts.get(group) ?? { error: 0, warning: 0, notice: 0 };
    count[severity]++;
    counts.set(group, count);
  }
  const rows = groupOrder.flatMap((group) => {
    const count = counts.get(group);
    return count ? [[group, ...severities.map((severity) => String(count[severity]))]] : [];
  });
  if (rows.length > 0) yield table(['Group', 'Errors', 'Warnings', 'Notices'], rows);
}

function* findingBlocks(finding: Finding): Generator<string> {
  const old = finding.new === false ? ' (old)' : '';
  yield `**${finding.severity}** ${codeSpan(finding.check)} at ${codeSpan(shownPlace(finding.location))}${old}`;
  yield escapeMarkdown(finding.message);
  const chain = chainOf(finding).map(
    (step) => `1. ${codeSpan(`${step.path}:${step.line}`)} imports ${codeSpan(step.target)}`,
  );
  if (chain.length > 0) yield chain.join('\n');
  const related = relatedBesideChain(finding).map((location) => `${shownPlace(location)} ${location.note ?? ''}`);
  if (related.length > 0) yield list(capped(related));
  if (finding.remedy !== '') yield codeBlock(finding.remedy);
}

function* tail(report: Report): Generator<string> {
  for (const { title, lines } of resultSections(report)) {
    yield `### ${title}`;
    yield list(lines);
  }
  for (const section of [acknowledgedSection(report), checksSection(report), coverageSection(report)]) {
    if (section.lines.length > 0) yield folded(section);
  }
}

/** The blank lines make the inside Markdown again. */
function folded({ title, lines }: Section): string {
  return `<details>\n<summary>${title}</summary>\n\n${list(lines)}\n\n</details>`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, heads.map(() => '---'), ...rows.map((cells) => cells.map(escapeMarkdown))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The blocks as one text; undefined as soon as they are too long, so that nothing longer is ever built. */
function withinLimit(blocks: Iterable<string>): string | undefined {
  const kept: string[] = [];
  let bytes = 0;
  for (const block of blocks) {
    kept.push(block);
    bytes += Buffer.byteLength(block) + 2;
    if (bytes > limit) return undefined;
  }
  return joined(kept);
}

function joined(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}
