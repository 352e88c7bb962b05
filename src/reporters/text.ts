import picocolors from 'picocolors';
import type { Finding, Severity } from '../domain/finding.ts';
import { groupedBy } from '../domain/group.ts';
import type { Report } from '../domain/report.ts';
import { codeFrame } from './code-frame.ts';
import { byPlace } from './order.ts';
import { chainOf, relatedBesideChain, shownPlace } from './place.ts';
import {
  acknowledgedSection,
  capped,
  checksSection,
  coverageSection,
  resultSections,
  type Section,
  slowestSection,
} from './sections.ts';
import { countsLine, furtherReasons, verdictLine } from './verdict.ts';
import { visible, visibleLines } from './visible.ts';

export interface TextOptions {
  readonly color: boolean;
  /** Cells of the terminal; only code frames are cut to it, since messages and remedies are there to copy. */
  readonly width: number;
  /** The text of a line (from 1) of the judged tree; undefined where it is not to be had. */
  readonly sourceLine: (path: string, line: number) => string | undefined;
}

/**
 * The report for a terminal or a log: the verdict in the first line, then findings by file, then what was run and seen.
 * The text carries no control character but line feeds and, with `color`, the colours given here.
 */
export function renderText(report: Report, options: TextOptions): string {
  const paint = picocolors.createColors(options.color);
  const active = report.findings.filter((finding) => finding.status === 'active').sort(byPlace);
  const sections = [
    acknowledgedSection(report),
    ...resultSections(report),
    ...slowestSection(report),
    checksSection(report),
    coverageSection(report),
  ].filter((section) => section.lines.length > 0);
  const blocks = [
    head(report, paint),
    ...[...groupedBy(active, (finding) => finding.location.path)].map(([path, findings]) =>
      fileBlock(path, findings, options, paint),
    ),
    ...sections.map((section) => sectionBlock(section, paint)),
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

type Paint = ReturnType<typeof picocolors.createColors>;

function head(report: Report, paint: Paint): string[] {
  const verdictColor = { pass: paint.green, fail: paint.red, 'could-not-run': paint.red }[report.verdict];
  const lines = [verdictColor(paint.bold(visible(`lane-guard: ${verdictLine(report)}`)))];
  lines.push(...furtherReasons(report).map((reason) => visible(`  also: ${reason}`)));
  if (report.verdict === 'could-not-run' && report.findings.length > 0) {
    lines.push(`  found nevertheless: ${countsLine(report)}`);
  }
  return lines;
}

function fileBlock(path: string, findings: readonly Finding[], options: TextOptions, paint: Paint): string[] {
  return [
    paint.underline(visible(path === '' ? 'repository' : path)),
    ...findings
      .map((finding) => findingLines(finding, options, paint).join('\n'))
      .join('\n\n')
      .split('\n'),
  ];
}

function findingLines(finding: Finding, options: TextOptions, paint: Paint): string[] {
  const { location, severity } = finding;
  const heading = [
    ...(location.line === undefined ? [] : [shownPlace({ ...location, path: '-' }).slice(2)]),
    severityColor(paint, severity)(severity),
    paint.bold(finding.check),
    ...(finding.new === false ? [paint.dim('(old)')] : []),
  ];
  return [
    `  ${heading.join('  ')}`,
    `    ${visible(finding.message)}`,
    ...frameLines(finding, options, paint),
    ...labelled(paint.dim('chain:'), paint.dim('  →   '), chainLines(finding)),
    ...labelled(paint.dim('see:  '), '      ', relatedLines(finding)),
    ...(finding.remedy === '' ? [] : labelled(paint.cyan('mend: '), '      ', visibleLines(finding.remedy))),
  ];
}

function frameLines(finding: Finding, options: TextOptions, paint: Paint): string[] {
  const { path, line } = finding.location;
  const source = line === undefined ? undefined : options.sourceLine(path, line);
  if (source === undefined) return [];
  const [code, carets] = codeFrame(source, finding.location, options.width - 6);
  const color = severityColor(paint, finding.severity);
  return [...(code ? [`      ${paint.dim(code)}`] : []), ...(carets ? [`      ${color(carets)}`] : [])];
}

function chainLines(finding: Finding): string[] {
  return chainOf(finding).map((step) => visible(`${step.path}:${step.line}  imports ${step.target}`));
}

function relatedLines(finding: Finding): string[] {
  const places = relatedBesideChain(finding).map((location) =>
    `${shownPlace(location)}  ${location.note ?? ''}`.trimEnd(),
  );
  return capped(places).map(visible);
}

function labelled(first: string, following: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => `    ${index === 0 ? first : following} ${line}`.trimEnd());
}

function sectionBlock(section: Section, paint: Paint): string[] {
  return [paint.bold(section.title), ...section.lines.map((line) => `  ${visible(line)}`)];
}

function severityColor(paint: Paint, severity: Severity): (text: string) => string {
  return { error: paint.red, warning: paint.yellow, notice: paint.blue }[severity];
}
