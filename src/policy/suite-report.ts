import { compareText } from '../domain/order.ts';
import type { SuiteComparison, SuiteReport, SuiteStatus, TestCounts, TestTime } from '../domain/report.ts';
import type { SmokeResults, SuiteBefore, SuiteResult, TestBefore, TestResult } from '../domain/smoke.ts';

/** A list of the slowest is for people: more are in the JUnit report of pytest. */
const slowestShown = 5;

/** What became of each suite, and of its tests since the base of the range. */
export function suiteReports({ suites, before }: SmokeResults): SuiteReport[] {
  return suites.map((suite) => ({
    side: suite.side,
    name: suite.name ?? null,
    lane: suite.lane,
    ...endOf(suite),
    files: suite.files,
    counts: countsOf(suite.tests),
    failures: suite.tests.filter(isFailing),
    slowest: slowestOf(suite),
    before: before ? compared(suite, before) : null,
  }));
}

function isFailing({ status }: TestResult): boolean {
  return status === 'failed' || status === 'error';
}

function countsOf(tests: readonly TestResult[]): TestCounts {
  const failed = tests.filter(isFailing).length;
  const skipped = tests.filter(({ status }) => status === 'skipped').length;
  return { passed: tests.length - failed - skipped, failed, skipped };
}

function endOf({ end, tests }: SuiteResult): { readonly status: SuiteStatus; readonly reason: string | null } {
  if (end.kind === 'interrupted') return { status: 'interrupted', reason: end.reason };
  const { passed, failed } = countsOf(tests);
  const empty = end.kind === 'no-tests' || passed + failed === 0;
  return { status: failed > 0 ? 'failed' : empty ? 'empty' : 'passed', reason: null };
}

/** A command is no test: how long it took says nothing of one. */
function slowestOf({ tests, command }: SuiteResult): TestTime[] {
  if (command !== undefined) return [];
  return tests
    .filter(({ seconds }) => seconds > 0)
    .sort((a, b) => b.seconds - a.seconds || compareText(a.id, b.id))
    .slice(0, slowestShown)
    .map(({ id, seconds }) => ({ id, seconds }));
}

/** Null where nothing of the suite was run at the base: a test of the production lane alone has no before. */
function compared(suite: SuiteResult, { commit, suite: there, mended }: SuiteBefore): SuiteComparison | null {
  const own = suite.name === undefined && suite.side === 'development';
  if (!own && !suite.tests.some(({ before }) => before !== undefined)) return null;
  const failures = suite.tests.filter((test) => isFailing(test) && !test.flaky);
  const was = (...states: readonly TestBefore[]) => {
    const found = failures.filter(({ before }) => before !== undefined && states.includes(before));
    // A test whose teardown errs stands there twice.
    return [...new Set(found.map(({ id }) => id))].sort(compareText);
  };
  const ids = new Set(suite.tests.map(({ id }) => id));
  const paths = new Set(suite.tests.map(({ path }) => path));
  return {
    commit,
    ...endOf(there),
    counts: countsOf(there.tests),
    new: was('passed', 'skipped', 'absent'),
    stillFailing: was('failed'),
    // A file that could not be collected at the base goes by its path.
    mended: mended.filter((id) => ids.has(id) || paths.has(id)),
  };
}
