import type { Group } from '../domain/check.ts';
import type { CheckId } from '../domain/check-id.ts';
import { counted } from '../domain/count.ts';
import type { Finding } from '../domain/finding.ts';
import type { Report, SuiteReport } from '../domain/report.ts';
import type { SuiteSide } from '../domain/smoke.ts';
import { shownPlace } from './place.ts';
import { capped } from './sections.ts';
import type { CheckTitles } from './titles.ts';

/** One line of the review that a promotion passes. Text of the repository in it is not escaped. */
export interface ReviewItem {
  readonly item: string;
  readonly state: 'yes' | 'no' | 'not known';
  /** What was looked at and what was found there, or why nothing is known. */
  readonly evidence: string;
}

const evidenceLength = 300;
const placesShown = 3;

/** What a reviewer of a promotion looks for, answered from the report. */
export function reviewChecklist(report: Report, titles: CheckTitles): ReviewItem[] {
  const byChecks = (item: string, checks: readonly CheckId[], seen: string) => checkItem(item, checks, seen, report);
  const { coverage } = report;
  const files = counted(coverage.python + coverage.typescript, 'file');
  const imports = `${counted(coverage.imports, 'import')} of ${files}`;
  return [
    byChecks('Imports are updated', ['unrewritten-import', 'unresolved-import'], imports),
    suiteItem('Smoke tests pass before (development)', 'development', report),
    suiteItem('Smoke tests pass after (production)', 'production', report),
    byChecks('Nothing dangles', ['dangling-dependency', 'dangling-chain', 'hidden-dependency'], imports),
    byChecks('The manifest is right', idsOf('manifest', titles), counted(coverage.lanes.length, 'lane')),
    byChecks(
      'One module, announced',
      ['bulk-promotion', 'unannounced-promotion', 'mismatched-promotion-commit', 'malformed-promotion-commit'],
      report.range === null ? 'the tree' : counted(report.range.commits, 'commit'),
    ),
    byChecks('The label is set', ['unlabelled-promotion'], 'the pull request'),
    byChecks('The candidate is kept', ['deleted-candidate'], 'what the range deletes'),
  ];
}

function idsOf(group: Group, titles: CheckTitles): CheckId[] {
  return (Object.keys(titles) as CheckId[]).filter((id) => titles[id].group === group);
}

function checkItem(item: string, checks: readonly CheckId[], seen: string, report: Report): ReviewItem {
  const found = report.findings.filter((finding) => finding.status === 'active' && checks.includes(finding.check));
  const errors = found.filter((finding) => finding.severity === 'error');
  if (errors.length > 0) return { item, state: 'no', evidence: placesOf(errors) };
  const waiting = report.checks.filter((check) => checks.includes(check.id) && check.status !== 'ran');
  const unknown = waiting.find((check) => check.reason !== 'not selected') ?? waiting[0];
  const known = report.checks.filter((check) => checks.includes(check.id) && check.status === 'ran');
  if (known.length === 0 || unknown?.status === 'crashed' || (unknown && unknown.reason !== 'not selected')) {
    const reason = unknown
      ? `${unknown.id} ${unknown.status}: ${unknown.reason ?? 'no reason was given'}`
      : 'no check ran';
    return { item, state: 'not known', evidence: reason.slice(0, evidenceLength) };
  }
  const who = known.length === 1 ? known[0]?.id : counted(known.length, 'check');
  if (found.length === 0) return { item, state: 'yes', evidence: `${who} found nothing in ${seen}` };
  return { item, state: 'yes', evidence: `${who} found no error in ${seen}; ${placesOf(found)}` };
}

function placesOf(findings: readonly Finding[]): string {
  const places = capped(
    findings.map((finding) => `${finding.check} at ${shownPlace(finding.location)}`),
    placesShown,
  );
  return places.map((place) => place.slice(0, evidenceLength)).join(', ');
}

/** A side without tests of its own is judged by the suite that both share. */
function suiteItem(item: string, side: SuiteSide, report: Report): ReviewItem {
  const own = report.suites.filter((suite) => suite.side === side);
  const suites = own.some((suite) => suite.status !== 'empty')
    ? own
    : [...own, ...report.suites.filter((suite) => suite.side === 'shared')];
  if (suites.length === 0) {
    const smoke = report.checks.find((check) => check.id === 'failing-smoke-test');
    return { item, state: 'not known', evidence: smoke?.reason ?? 'no smoke suite was run' };
  }
  const bad = suites.filter((suite) => suite.status === 'failed' || suite.status === 'interrupted');
  const state = bad.length > 0 ? 'no' : suites.some((suite) => suite.status === 'passed') ? 'yes' : 'not known';
  return { item, state, evidence: suites.map(suiteEvidence).join('; ').slice(0, evidenceLength) };
}

function suiteEvidence({ side, lane, status, reason, counts, files, failures }: SuiteReport): string {
  const name = lane === null ? side : `${side} (${lane})`;
  if (status === 'empty' || status === 'interrupted')
    return `${name}: ${status}${reason === null ? '' : `: ${reason}`}`;
  const tests = `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped in ${counted(files.length, 'file')}`;
  const first = failures[0] ? `, first ${failures[0].id}` : '';
  return `${name}: ${tests}${first}`;
}
