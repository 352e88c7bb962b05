import type { CheckId } from '../domain/check-id.ts';
import type { Finding } from '../domain/finding.ts';
import { severities } from '../domain/finding.ts';
import { groupedBy } from '../domain/group.ts';
import type { Report } from '../domain/report.ts';
import { style } from './html-style.ts';
import { activeBySeverity, byPlace } from './order.ts';
import { chainOf, relatedBesideChain, shownPlace } from './place.ts';
import { checksSection, coverageSection, resultSections, type Section, testSections } from './sections.ts';
import type { CheckTitles } from './titles.ts';
import { countsLine, furtherReasons, noveltyLine, verdictLine } from './verdict.ts';
import { visible, visibleLines } from './visible.ts';
import { escapeXml } from './xml.ts';

/**
 * The report as one HTML file that loads nothing and runs nothing: the boxes that hide a check's findings are style alone,
 * and the policy in its head forbids all else. It holds every finding, with those that are waived or in the baseline.
 */
export function renderHtml(report: Report, titles: CheckTitles): string {
  const findings = [
    ...activeBySeverity(report.findings),
    ...report.findings.filter(({ status }) => status !== 'active').sort(byPlace),
  ];
  const byCheck = groupedBy(findings, (finding) => finding.check);
  const parts = [
    ...head(report, [...byCheck.keys()]),
    ...table(byCheck, titles),
    ...filter(byCheck, findings.filter(isOld).length),
    ...(findings.length > 0 ? ['<h2>Findings</h2>'] : []),
    ...findings.map((finding) => article(finding, titles)),
    ...[...resultSections(report), ...testSections(report)].flatMap(section),
    ...section(checksSection(report)),
    ...section(coverageSection(report)),
    '</body>',
    '</html>',
  ];
  return `${parts.join('\n')}\n`;
}

function head(report: Report, checks: readonly CheckId[]): string[] {
  const hiding = [...checks, 'old'].map((id) => `body:has(#show-${id}:not(:checked)) .${id} { display: none }`);
  const reasons = furtherReasons(report);
  const novelty = noveltyLine(report.findings);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    '<title>lane-guard</title>',
    `<style>${style}${hiding.join('\n')}</style>`,
    '</head>',
    '<body>',
    `<h1 class="${report.verdict}">lane-guard: ${shown(verdictLine(report))}</h1>`,
    ...(reasons.length > 0 ? [list(reasons)] : []),
    ...(report.verdict === 'could-not-run' ? [`<p>Found nevertheless: ${shown(countsLine(report))}</p>`] : []),
    ...(novelty === null ? [] : [`<p>Of the findings: ${novelty}</p>`]),
  ];
}

function table(byCheck: ReadonlyMap<CheckId, readonly Finding[]>, titles: CheckTitles): string[] {
  if (byCheck.size === 0) return [];
  const rows = [...byCheck].map(([id, same]) => {
    const active = same.filter((finding) => finding.status === 'active');
    const counts = severities.map((severity) => active.filter((finding) => finding.severity === severity).length);
    const cells = [titles[id].group, id, titles[id].title, ...counts.map(String), String(same.length - active.length)];
    return `<tr>${cells.map((cell) => `<td>${shown(cell)}</td>`).join('')}</tr>`;
  });
  const heads = ['Group', 'Check', 'Sees', 'Errors', 'Warnings', 'Notices', 'Waived or in the baseline'];
  return ['<table>', `<tr>${heads.map((cell) => `<th>${cell}</th>`).join('')}</tr>`, ...rows, '</table>'];
}

/** The base had it already. */
function isOld(finding: Finding): boolean {
  return finding.new === false;
}

/** @param old how many findings are old: a box hides them, whatever check they are of. */
function filter(byCheck: ReadonlyMap<CheckId, readonly Finding[]>, old: number): string[] {
  const box = (id: string, name: string, number: number) =>
    `<label><input type="checkbox" id="show-${id}" checked> ${name} (${number})</label>`;
  const boxes = [
    ...(old > 0 ? [box('old', 'old findings', old)] : []),
    ...(byCheck.size < 2 ? [] : [...byCheck].map(([id, same]) => box(id, id, same.length))),
  ];
  if (boxes.length === 0) return [];
  return ['<h2>Show</h2>', '<fieldset>', ...boxes, '</fieldset>'];
}

function article(finding: Finding, titles: CheckTitles): string {
  const { check, severity, status, location, message, remedy, waiver } = finding;
  const chain = chainOf(finding).map(
    ({ path, line, target }) =>
      `<li><code>${shown(`${path}:${line}`)}</code> imports <code>${shown(target)}</code></li>`,
  );
  const related = relatedBesideChain(finding).map((at) => `${shownPlace(at)} ${at.note ?? ''}`.trimEnd());
  const known = waiver === null ? status : `waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}`;
  const weight = `${severity}${isOld(finding) ? ', old' : finding.new ? ', new' : ''}`;
  return [
    `<article class="${severity} ${check}${isOld(finding) ? ' old' : ''}"><p><b>${weight}</b> <code title="${shown(titles[check].title)}">${check}</code> at <code>${shown(shownPlace(location))}</code></p>`,
    `<p>${shown(message)}</p>`,
    ...(status === 'active' ? [] : [`<p class="dim">${shown(known)}</p>`]),
    ...(chain.length > 0 ? [`<ol>${chain.join('')}</ol>`] : []),
    ...(related.length > 0 ? [list(related)] : []),
    ...(remedy === ''
      ? []
      : [`<p class="dim">Remedy:</p><pre>${visibleLines(remedy).map(escapeXml).join('\n')}</pre>`]),
    '</article>',
  ].join('\n');
}

function section({ title, lines }: Section): string[] {
  return [`<h2>${title}</h2>`, list(lines)];
}

function list(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${shown(line)}</li>`).join('')}</ul>`;
}

function shown(text: string): string {
  return escapeXml(visible(text));
}
