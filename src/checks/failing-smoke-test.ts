import type { Check } from '../domain/check.ts';
import type { Violation } from '../domain/finding.ts';
import type { Repository } from '../domain/repository.ts';
import type { SuiteResult, TestResult } from '../domain/smoke.ts';
import { pytestCommand, suiteName, suitePath } from '../smoke/suite-name.ts';

export const check: Check = {
  id: 'failing-smoke-test',
  group: 'smoke',
  title: 'a smoke test fails or ends in an error',
  severity: 'error',
  old: 'error',
  needs: ['smoke'],
  *run(repository) {
    for (const failure of failures(repository.smoke.suites).values()) yield violation(failure, repository);
  },
};

interface Failure {
  readonly test: TestResult;
  /** A test that imports both sides runs in both suites, and may fail in both. */
  readonly suites: SuiteResult[];
}

function failures(suites: readonly SuiteResult[]): Map<string, Failure> {
  const found = new Map<string, Failure>();
  for (const suite of suites) {
    for (const test of suite.tests) {
      if (test.status !== 'failed' && test.status !== 'error') continue;
      const known = found.get(test.id);
      if (!known) found.set(test.id, { test, suites: [suite] });
      // A test that fails and whose teardown fails too stands in its report twice.
      else if (!known.suites.includes(suite)) known.suites.push(suite);
    }
  }
  return found;
}

function violation({ test, suites }: Failure, { lanes, settings, smoke }: Repository): Violation {
  const [first] = suites;
  const commit = smoke.before?.commit.slice(0, 12) ?? '';
  const names = suites.map((suite) => `the ${suiteName(suite, lanes)}`).join(' and ');
  const verb = test.status === 'failed' ? 'fails' : 'ends in an error';
  const known = test.path !== '';
  const path = known || !first ? test.path : suitePath(first, settings);
  return {
    message: `${test.id} ${verb} in ${names}${history(test, commit)}${test.message ? `: ${test.message}` : ''}`,
    remedy: remedyOf(test, first, known ? test.id : (settings.smoke[0] ?? path)),
    ...(test.flaky ? { severity: 'warning' as const } : {}),
    ...placesOf(test, path),
    value: test.id,
    ...(test.before ? { new: test.before !== 'failed' } : {}),
    data: {
      test: test.id,
      ...(test.before ? { before: test.before } : {}),
      ...(test.flaky ? { flaky: true } : {}),
      side: first?.side ?? null,
      sides: suites.map((suite) => suite.side),
    },
  };
}

/** A fixture that fails is told where it does, with the test that asked for it beside it. */
function placesOf({ at, line }: TestResult, path: string): Pick<Violation, 'location' | 'related'> {
  const own = { path, ...(line === undefined ? {} : { line }) };
  return at ? { location: at, related: [{ ...own, note: 'the test' }] } : { location: own };
}

/** What is known of the test from before the change, and from running it again. */
function history({ before, flaky }: TestResult, commit: string): string {
  const again = flaky ? ', and passes when it is run again (flaky)' : '';
  if (before === 'passed') return `${again}; new: it passed at ${commit}, before the change`;
  if (before === 'failed') return `${again}; already failing at ${commit}, before the change`;
  if (before === 'skipped') return `${again}; it was skipped at ${commit}, before the change`;
  return before === 'absent' ? `${again}; the change brings it` : again;
}

function remedyOf({ flaky }: TestResult, suite: SuiteResult | undefined, target: string): string {
  if (suite?.command !== undefined) return suite.command;
  const run = pytestCommand(target, suite?.python ?? null);
  return flaky ? `mend what its result depends on (time, order, chance, network): ${run}` : run;
}
