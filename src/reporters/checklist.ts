import type { Group } from '../domain/check.ts';
import type { CheckId } from '../domain/check-id.ts';
import { counted } from '../domain/count.ts';
import type { Finding } from '../domain/finding.ts';
import type { Report, SuiteReport } from '../domain/report.ts';
import type { SuiteSide } from '../domain/smoke.ts';
import { shownPlace } from './place.ts';
import { capped } from './sections.ts';
import { comparisonLine, countsLine, suiteName } from './suites.ts';
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
    comparisonItem('No smoke test breaks from before to after', report),
    ...namedItems('The checks of the promotion pass', report),
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
  const smokeSuites = report.suites.filter((suite) => suite.name === null);
  const own = smokeSuites.filter((suite) => suite.side === side);
  const suites = own.some((suite) => suite.status !== 'empty')
    ? own
    : [...own, ...smokeSuites.filter((suite) => suite.side === 'shared')];
  if (suites.length === 0) {
    const smoke = report.checks.find((check) => check.id === 'failing-smoke-test');
    return { item, state: 'not known', evidence: smoke?.reason ?? 'no smoke suite was run' };
  }
  return suitesItem(item, suites);
}

function suitesItem(item: string, suites: readonly SuiteReport[]): ReviewItem {
  const bad = suites.some((suite) => suite.status === 'interrupted' || suite.failures.some((test) => !test.flaky));
  const state = bad
    ? 'no'
    : suites.some(({ status }) => status === 'passed' || status === 'failed')
      ? 'yes'
      : 'not known';
  return { item, state, evidence: suites.map(suiteEvidence).join('; ').slice(0, evidenceLength) };
}

/** What the same tests did at the base. */
function comparisonItem(item: string, { suites, coverage }: Report): ReviewItem {
  const compared = suites.flatMap((suite) => (suite.before === null ? [] : [{ suite, before: suite.before }]));
  if (compared.length === 0) {
    const note = coverage.notes.find((each) => each.includes('development suite'));
    const evidence = note ?? 'the development suite was not run at the base';
    return { item, state: 'not known', evidence: evidence.slice(0, evidenceLength) };
  }
  const broken = compared.some(({ before }) => before.new.length > 0);
  const doubtful = compared.some(({ suite, before }) =>
    [suite.status, before.status].some((status) => status === 'interrupted'),
  );
  const evidence = compared.map(({ suite, before }) => {
    const first = before.new[0] === undefined ? '' : `, first ${before.new[0]}`;
    return `${suiteName(suite)} ${comparisonLine(before)}${first}`;
  });
  const state = broken ? 'no' : doubtful ? 'not known' : 'yes';
  return { item, state, evidence: evidence.join('; ').slice(0, evidenceLength) };
}

/** What `promotion.checks` names beside the smoke suites; without such, no line. */
function namedItems(item: string, { suites }: Report): ReviewItem[] {
  const named = suites.filter((suite) => suite.name !== null);
  return named.length === 0 ? [] : [suitesItem(item, named)];
}

function suiteEvidence(suite: SuiteReport): string {
  const { status, reason, failures } = suite;
  const name = suiteName(suite);
  if (status === 'empty' || status === 'interrupted')
    return `${name}: ${status}${reason === null ? '' : `: ${reason}`}`;
  const [failure] = failures;
  const first = failure ? `, first ${failure.id}${failure.flaky ? ' (flaky)' : ''}` : '';
  return `${name}: ${countsLine(suite)}${first}`;
}
