import { gzipSync } from 'node:zlib';
import type { CheckId } from '../domain/check-id.ts';
import { counted } from '../domain/count.ts';
import type { Finding, Severity } from '../domain/finding.ts';
import { groupedBy } from '../domain/group.ts';
import type { Location } from '../domain/location.ts';
import type { Report } from '../domain/report.ts';
import { activeBySeverity, byPlace } from './order.ts';
import { chainOf, relatedBesideChain } from './place.ts';
import type { CheckRules } from './titles.ts';
import { uriPath } from './uri.ts';
import { verdictLine } from './verdict.ts';
import { visible, visibleLines } from './visible.ts';

/** GitHub refuses a run of more results, and a file of more bytes after gzip. */
const mostResults = 25_000;
const mostBytes = 10_000_000;
/** GitHub refuses a result with more places than 1,000, and shows 100. */
const mostPlaces = 100;
/** GitHub refuses a longer one. */
const descriptionLength = 1024;

export interface SarifOptions {
  readonly rules: CheckRules;
  /** The page of each check, as Markdown. */
  readonly pages: Readonly<Record<CheckId, string>>;
  /** Of this tool. */
  readonly version: string;
}

/**
 * The report as SARIF 2.1.0 (OASIS standard), within GitHub's limits for an upload: the most severe results are kept, and
 * a notification says how many are left out. What is waived or in the baseline is carried as suppressed.
 */
export function renderSarif(report: Report, options: SarifOptions): string {
  const suppressed = report.findings.filter((finding) => finding.status !== 'active').sort(byPlace);
  const findings = [...activeBySeverity(report.findings), ...suppressed];
  const results = resultsOf(findings.slice(0, mostResults), options.rules);
  for (let kept = results.length; ; kept = Math.floor(kept / 2)) {
    const text = log(report, options, results.slice(0, kept), findings.length - kept);
    // Level 1 packs least: what it packs to is never less than what an upload has.
    if (kept === 0 || text.length * 3 <= mostBytes || gzipSync(text, { level: 1 }).length <= mostBytes) return text;
  }
}

function log(report: Report, { rules, pages, version }: SarifOptions, results: object[], left: number): string {
  const ids = Object.keys(rules) as CheckId[];
  const driver = {
    name: 'lane-guard',
    semanticVersion: version,
    rules: ids.map((id) => rule(id, rules[id], pages[id])),
  };
  const run = {
    tool: { driver },
    invocations: [
      {
        executionSuccessful: report.verdict !== 'could-not-run',
        toolExecutionNotifications: notifications(report, left),
        toolConfigurationNotifications: skipped(report, ids),
      },
    ],
    originalUriBaseIds: { [baseId]: { description: { text: 'the root of the repository' } } },
    columnKind: 'utf16CodeUnits',
    results,
  };
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 1)}\n`;
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
const baseId = '%SRCROOT%';
const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };
const problems: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'recommendation',
};

/** `security-severity` is left out: it would make of each finding a security alert. */
function rule(id: CheckId, { group, title, severity }: CheckRules[CheckId], page: string): object {
  const text = title.slice(0, descriptionLength);
  return {
    id,
    name: id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: page, markdown: page },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [group], 'problem.severity': problems[severity] },
  };
}

function resultsOf(findings: readonly Finding[], rules: CheckRules): object[] {
  const indexes = new Map(Object.keys(rules).map((id, index) => [id, index]));
  const neighbours = groupedBy(findings, lineKey);
  return findings.map((finding) => {
    const { check, severity, fingerprint } = finding;
    const flow = codeFlow(finding);
    const related = relatedBesideChain(finding).slice(0, mostPlaces);
    const isAlone = finding.location.line !== undefined && neighbours.get(lineKey(finding))?.length === 1;
    return {
      ruleId: check,
      ruleIndex: indexes.get(check),
      level: levels[severity],
      message: { text: messageOf(finding) },
      locations: [place(finding.location)],
      ...(related.length === 0
        ? {}
        : { relatedLocations: related.map((at, index) => ({ id: index + 1, ...place(at) })) }),
      ...(flow.length === 0 ? {} : { codeFlows: [{ threadFlows: [{ locations: flow }] }] }),
      partialFingerprints: {
        'laneGuard/v1': fingerprint,
        // The uploading action makes this one of the line, warns of any other, and GitHub knows results by it alone. It
        // must be ours where results would share it, or the file has no such line: GitHub would take them for one.
        ...(isAlone ? {} : { primaryLocationLineHash: `${fingerprint}:1` }),
      },
      ...suppressions(finding),
      properties: { value: finding.value, new: finding.new },
    };
  });
}

function lineKey({ check, location }: Finding): string {
  return JSON.stringify([check, location.path, location.line ?? 1]);
}

/** A title that ends where GitHub cuts it, then the remedy. */
function messageOf({ message, remedy }: Finding): string {
  const lines = [visible(message), ...(remedy === '' ? [] : ['', 'Remedy:', ...visibleLines(remedy)])];
  return plain(lines.join('\n'));
}

/** `[text](target)` is a link in a message (SARIF 2.1.0, section 3.11.6); a backslash makes it text. */
function plain(text: string): string {
  return text.includes('](') ? text.replace(/[[\]]/g, '\\$&') : text;
}

function place(location: Location): object {
  const { path, line, column, endColumn, note } = location;
  return {
    physicalLocation: {
      // A place is required; the root stands for the repository.
      artifactLocation: { uri: path === '' ? '.' : uriPath(path), uriBaseId: baseId },
      // A line is required as well.
      region: {
        startLine: line ?? 1,
        ...(line !== undefined && column !== undefined ? { startColumn: column } : {}),
        ...(line !== undefined && column !== undefined && endColumn !== undefined ? { endLine: line, endColumn } : {}),
      },
    },
    ...(note === undefined ? {} : { message: { text: plain(visible(note)) } }),
  };
}

function codeFlow(finding: Finding): object[] {
  return chainOf(finding)
    .slice(0, mostPlaces)
    .map(({ path, line, target }) => ({ location: place({ path, line, note: `imports ${target}` }) }));
}

function suppressions({ status, waiver }: Finding): object {
  if (status === 'active') return {};
  const justification =
    waiver === null ? 'in the baseline' : `waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}`;
  const location = waiver === null ? {} : { location: place(waiver.location) };
  return {
    suppressions: [{ kind: 'external', status: 'accepted', justification: visible(justification), ...location }],
  };
}

function notifications(report: Report, left: number): object[] {
  const texts = [
    ...(report.verdict === 'could-not-run' ? [] : [{ level: 'note', text: verdictLine(report) }]),
    ...report.reasons.map((text) => ({ level: 'error', text: `could not run: ${text}` })),
    ...(left === 0
      ? []
      : [{ level: 'warning', text: `${counted(left, 'result')} left out, the least severe: the JSON report has all` }]),
  ];
  return texts.map(({ level, text }) => ({ level, message: { text: plain(visible(text)) } }));
}

function skipped(report: Report, ids: readonly CheckId[]): object[] {
  return report.checks
    .filter((check) => check.status !== 'ran')
    .map(({ id, status, reason }) => ({
      level: status === 'crashed' ? 'error' : 'note',
      associatedRule: { id, index: ids.indexOf(id) },
      message: { text: plain(visible(`${status}: ${reason ?? 'no reason was given'}`)) },
    }));
}
