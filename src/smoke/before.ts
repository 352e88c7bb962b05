import type { SuiteBefore, SuiteResult, TestBefore, TestResult } from '../domain/smoke.ts';

/** The tests of a suite, each with what it did at the base. Only of the development suite is it known what is new. */
export function withBefore(suite: SuiteResult, before: SuiteBefore, filesAtBase?: ReadonlySet<string>): SuiteResult {
  const known = statusById(before.suite);
  const whole = before.suite.end.kind !== 'interrupted';
  const ran = new Set(before.suite.tests.map(({ path }) => path));
  const beforeOf = (test: TestResult): TestBefore | undefined => {
    const found = known.get(test.id);
    if (found !== undefined) return found;
    if (suite.side !== 'development' || test.path === '') return undefined;
    if (filesAtBase && !filesAtBase.has(test.path)) return 'absent';
    // A file that could not be collected there stands in the report as one test: what it held is not known.
    return whole && !known.has(test.path) && ran.has(test.path) ? 'absent' : 'unknown';
  };
  const tests = suite.tests.map((test) => {
    const found = beforeOf(test);
    return found === undefined ? test : { ...test, before: found };
  });
  return { ...suite, tests };
}

/** Ids of the tests that failed at the base and pass in every suite of the head that has them, sorted. */
export function mendedTests(before: SuiteResult, suites: readonly SuiteResult[]): string[] {
  const failed = [...statusById(before)].filter(([, status]) => status === 'failed').map(([id]) => id);
  const now = suites.flatMap(({ tests }) => tests);
  return failed
    .filter((id) => {
      const same = now.filter((test) => test.id === id);
      // A file that could not be collected is mended once its tests are there.
      const below = same.length > 0 ? same : now.filter((test) => test.id.startsWith(`${id}::`));
      return below.length > 0 && below.every(({ status }) => status === 'passed');
    })
    .sort();
}

function statusById({ tests }: SuiteResult): Map<string, 'passed' | 'failed' | 'skipped'> {
  const known = new Map<string, 'passed' | 'failed' | 'skipped'>();
  for (const { id, status } of tests) {
    const plain = status === 'error' ? 'failed' : status;
    // A test whose teardown errs stands there twice.
    if (known.get(id) !== 'failed') known.set(id, plain);
  }
  return known;
}
