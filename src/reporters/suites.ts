import { counted } from '../domain/count.ts';
import { groupedBy } from '../domain/group.ts';
import { compareText } from '../domain/order.ts';
import type { Report, SuiteComparison, SuiteReport } from '../domain/report.ts';

/** Over all suites; the JSON report has as many of each. */
const slowestShown = 5;
/** Seconds; a list of tests that take no time tells nothing. */
const worthTelling = 0.1;
/** A test's name holds its parameters, which may be long. */
const nameLength = 300;

/** `production (accepted)`; `shared`; `promotion check tests/contracts`. */
export function suiteName({ side, name, lane }: Pick<SuiteReport, 'side' | 'name' | 'lane'>): string {
  if (name !== null) return `promotion check ${name}`;
  return lane === null ? side : `${side} (${lane})`;
}

/** `production (accepted): failed: 3 passed, 1 failed, 0 skipped in 1 file`, and how that was at the base. */
export function suiteLine(suite: SuiteReport): string {
  const status = suite.reason === null ? suite.status : `${suite.status}: ${suite.reason}`;
  const flaky = suite.failures.filter((test) => test.flaky).length;
  const parts = [
    `${suiteName(suite)}: ${status}: ${countsLine(suite)}`,
    ...(flaky > 0 ? [`${flaky} of them flaky`] : []),
    ...(suite.before === null ? [] : [comparisonLine(suite.before)]),
  ];
  return parts.join('; ');
}

/** `3 passed, 1 failed, 0 skipped in 1 file`; of a command, which has no test files, without these. */
export function countsLine({ counts, files, name }: Pick<SuiteReport, 'counts' | 'files' | 'name'>): string {
  const { passed, failed, skipped } = counts;
  const where = name !== null && files.length === 0 ? '' : ` in ${counted(files.length, 'file')}`;
  return `${passed} passed, ${failed} failed, ${skipped} skipped${where}`;
}

/** `since 0123456789ab: 1 new failure, 2 still failing, 0 mended`. */
export function comparisonLine(before: SuiteComparison): string {
  const commit = before.commit.slice(0, 12);
  const broken = before.status === 'interrupted' ? `${commit}, where it was interrupted (${before.reason})` : commit;
  const { new: brought, stillFailing, mended } = before;
  return `since ${broken}: ${counted(brought.length, 'new failure')}, ${stillFailing.length} still failing, ${mended.length} mended`;
}

/** `tests/smoke/test_x.py::test_start: 12.3 s`, the slowest of all suites first. */
export function slowestLines({ suites }: Pick<Report, 'suites'>): string[] {
  const times = new Map<string, number>();
  for (const { slowest = [] } of suites) {
    // A test that imports both sides runs in both suites.
    for (const { id, seconds } of slowest) times.set(id, Math.max(seconds, times.get(id) ?? 0));
  }
  return [...times]
    .filter(([, seconds]) => seconds >= worthTelling)
    .sort(([a, short], [b, long]) => long - short || compareText(a, b))
    .slice(0, slowestShown)
    .map(([id, seconds]) => `${id.slice(0, nameLength)}: ${seconds.toFixed(1)} s`);
}

/** Each failing test with what it did before and what it said: `tests/smoke/test_x.py::test_a (new): AssertionError: …`. */
export function failureLines({ suites }: Pick<Report, 'suites'>): string[] {
  const failures = groupedBy(
    suites.flatMap((suite) => suite.failures),
    (test) => test.id,
  );
  const brought = new Set(suites.flatMap(({ before }) => before?.new ?? []));
  const remaining = new Set(suites.flatMap(({ before }) => before?.stillFailing ?? []));
  return [...failures].map(([id, same]) => {
    const marks = [
      ...(brought.has(id) ? ['new'] : []),
      ...(remaining.has(id) ? ['still failing'] : []),
      ...(same.some((test) => test.flaky) ? ['flaky'] : []),
    ];
    const message = same.find((test) => test.message)?.message;
    const mark = marks.length === 0 ? '' : ` (${marks.join(', ')})`;
    return `${id.slice(0, nameLength)}${mark}${message ? `: ${message}` : ''}`;
  });
}

/** Ids of tests that failed at the base and pass now, each once. */
export function mendedLines({ suites }: Pick<Report, 'suites'>): string[] {
  return [...new Set(suites.flatMap(({ before }) => before?.mended ?? []))].sort(compareText);
}
