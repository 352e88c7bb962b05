import type { Host } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import type { SmokeResults, SmokeTestFile, SuiteEnd, SuiteResult, TestResult } from '../domain/smoke.ts';
import { readJunit, reportLimit } from '../smoke/junit.ts';
import { suitesOf } from '../smoke/partition.ts';

/**
 * The suites from reports that another job brought. A test belongs to the sides of its file; one whose file the report does
 * not tell, or that is no smoke test of the tree, is shared.
 *
 * @param own every path of the judged tree.
 * @throws Misconfiguration for a report that is not there.
 */
export async function readReports(
  host: Host,
  paths: readonly string[],
  files: readonly SmokeTestFile[],
  lanes: LaneMap,
  own: ReadonlySet<string>,
): Promise<SmokeResults> {
  const known = files.map(({ path }) => path);
  const tests: TestResult[] = [];
  const faults: string[] = [];
  for (const path of paths) {
    const bytes = await host.readNamed(path, reportLimit);
    if (bytes === undefined) {
      throw new Misconfiguration(
        `smoke-reports: "${path}" is no file, or one larger than ${reportLimit / 1024 / 1024} MiB`,
        'bring the report of the job that ran the tests: actions/download-artifact comes before this step',
      );
    }
    const report = readJunit(new TextDecoder().decode(bytes), known, own);
    if ('malformed' in report) faults.push(`cannot be read: its report ${path} is no JUnit XML (${report.malformed})`);
    else if (report.declared.tests > report.tests.length) {
      faults.push(
        `is not whole: its report ${path} counts ${report.declared.tests} tests and holds ${report.tests.length}`,
      );
    } else tests.push(...report.tests);
  }
  const sidesOf = new Map(files.map(({ path, sides }) => [path, sides]));
  const plans = suitesOf(files, lanes, () => true);
  const suites = plans.map(({ side, lane, files: planned }): SuiteResult => {
    const own = tests.filter(({ path }) => (sidesOf.get(path) ?? ['shared']).includes(side));
    const isThere = own.length > 0 || planned.length === 0;
    const end: SuiteEnd =
      faults[0] !== undefined
        ? { kind: 'interrupted', reason: faults[0] }
        : isThere
          ? { kind: own.length === 0 ? 'no-tests' : 'finished' }
          : { kind: 'interrupted', reason: `has no test in ${paths.join(', ')}`, remedy: remedyOf(planned) };
    return { side, lane, files: planned, end, exitCode: null, python: null, tests: own, seconds: sum(own), output: '' };
  });
  if (suites.some(({ side }) => side === 'shared')) return { suites };
  const unknown = tests.filter(({ path }) => !sidesOf.has(path));
  if (unknown.length === 0) return { suites };
  const shared: SuiteResult = {
    side: 'shared',
    lane: null,
    files: [],
    end: { kind: 'finished' },
    exitCode: null,
    python: null,
    tests: unknown,
    seconds: sum(unknown),
    output: '',
  };
  return { suites: [...suites, shared] };
}

function remedyOf(files: readonly string[]): string {
  return `run ${files[0]} in the job that writes the report, and have it name the file of each test`;
}

function sum(tests: readonly TestResult[]): number {
  return Math.round(tests.reduce((seconds, test) => seconds + test.seconds, 0) * 1000) / 1000;
}
