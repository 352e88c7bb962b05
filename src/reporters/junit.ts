import { groups } from '../domain/check.ts';
import { type Finding, type Severity, severities } from '../domain/finding.ts';
import { groupedBy } from '../domain/group.ts';
import type { CheckReport, Report } from '../domain/report.ts';
import { activeBySeverity, byPlace } from './order.ts';
import { chainOf, relatedBesideChain, shownPlace } from './place.ts';
import type { CheckTitles } from './titles.ts';
import { visible, visibleLines } from './visible.ts';
import { escapeXml } from './xml.ts';

/**
 * The findings as JUnit XML: a suite for each group, a case for each check, a failure for each finding that weighs enough
 * to fail the run. What fails nothing (lesser findings, waived ones, those of the baseline) stands in `system-out`, so
 * that a reader of the file comes to the same verdict. A run that could not be completed is an error in a suite of its own.
 *
 * @param failOn the setting `fail-on`.
 */
export function renderJunit(report: Report, titles: CheckTitles, failOn: Severity | 'never'): string {
  const byCheck = groupedBy(
    [
      ...activeBySeverity(report.findings),
      ...report.findings.filter(({ status }) => status !== 'active').sort(byPlace),
    ],
    (finding) => finding.check,
  );
  const listed = new Set(report.checks.map((check) => check.id));
  const unlisted = [...byCheck.keys()].filter((id) => !listed.has(id));
  const all = [...report.checks, ...unlisted.map((id): CheckReport => ({ id, status: 'ran', reason: null }))];
  const byGroup = groupedBy(all, (check) => titles[check.id].group);
  const suites = groups.flatMap((group): Suite[] => {
    const cases = (byGroup.get(group) ?? []).map((check) => caseOf(check, group, byCheck.get(check.id) ?? [], failOn));
    return cases.length === 0 ? [] : [{ name: group, cases }];
  });
  const reasons = report.reasons.map((reason, index) => errorCase(`reason ${index + 1}`, 'run', reason));
  if (reasons.length > 0) suites.unshift({ name: 'run', cases: reasons });
  const cases = suites.flatMap((suite) => suite.cases);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="lane-guard"${countsOf(cases)}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite name="${name}"${countsOf(cases)}>`,
      ...cases.map((one) => one.xml),
      '  </testsuite>',
    ]),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

interface Case {
  readonly result: 'passed' | 'failed' | 'error' | 'skipped';
  readonly xml: string;
}

function caseOf(check: CheckReport, group: string, findings: readonly Finding[], failOn: Severity | 'never'): Case {
  const least = failOn === 'never' ? -1 : severities.indexOf(failOn);
  const fails = (finding: Finding) => finding.status === 'active' && severities.indexOf(finding.severity) <= least;
  const reason = check.reason ?? 'no reason was given';
  if (check.status === 'crashed') return errorCase(check.id, group, reason);
  const failing = findings.filter(fails);
  const beside = findings.filter((finding) => !fails(finding));
  const parts = [
    ...(check.status === 'skipped' ? [`      <skipped message="${escapeXml(visible(reason))}"/>`] : []),
    ...failing.map(
      (finding) =>
        `      <failure type="${finding.severity}" message="${escapeXml(visible(`${shownPlace(finding.location)}: ${finding.message}`))}">` +
        `${escapeXml(textOf(finding))}</failure>`,
    ),
    ...(beside.length > 0 ? [`      <system-out>${escapeXml(beside.map(textOf).join('\n\n'))}</system-out>`] : []),
  ];
  const result = failing.length > 0 ? 'failed' : check.status === 'skipped' ? 'skipped' : 'passed';
  return { result, xml: element(check.id, group, parts) };
}

function errorCase(name: string, group: string, reason: string): Case {
  const parts = [`      <error type="could-not-run" message="${escapeXml(visible(reason))}"/>`];
  return { result: 'error', xml: element(name, group, parts) };
}

function element(name: string, group: string, parts: readonly string[]): string {
  const start = `    <testcase name="${name}" classname="lane-guard.${group}"`;
  return parts.length === 0 ? `${start}/>` : [`${start}>`, ...parts, '    </testcase>'].join('\n');
}

function textOf(finding: Finding): string {
  const { severity, status, check, location, message, remedy } = finding;
  const weight = status === 'active' ? severity : `${severity}, ${status}`;
  return [
    `${weight} ${check} at ${visible(shownPlace(location))}`,
    visible(message),
    ...chainOf(finding).map(({ path, line, target }) => visible(`chain: ${path}:${line} imports ${target}`)),
    ...relatedBesideChain(finding).map((at) => visible(`see: ${shownPlace(at)} ${at.note ?? ''}`.trimEnd())),
    ...(remedy === '' ? [] : ['remedy:', ...visibleLines(remedy)]),
  ].join('\n');
}

function countsOf(cases: readonly Case[]): string {
  const number = (result: Case['result']) => cases.filter((one) => one.result === result).length;
  return ` tests="${cases.length}" failures="${number('failed')}" errors="${number('error')}" skipped="${number('skipped')}"`;
}
