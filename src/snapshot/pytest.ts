import type { Host, SupervisedEnd } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import type { SuiteResult, SuiteSide, TestResult } from '../domain/smoke.ts';
import { type JunitReading, readJunit, reportLimit } from '../smoke/junit.ts';
import { suiteEnd, survivorsSaid } from '../smoke/outcome.ts';
import { type PytestTold, pytestArguments, readTold } from '../smoke/pytest-script.ts';
import type { LoadedFiles } from '../smoke/recorder-script.ts';

/** Added to what a suite's process gets. */
export const suiteEnvironment = {
  // Leave nothing behind in the tree that is judged.
  PYTHONDONTWRITEBYTECODE: '1',
  // What was printed before a kill is not lost in a buffer.
  PYTHONUNBUFFERED: '1',
};

/** Characters of a suite's output that are kept for people. */
const outputLimit = 16 * 1024;
/** Bytes of what our program tells, with the record of what was loaded. */
const recordLimit = 16 * 1024 * 1024;
/** A suite in which more fail is broken, not flaky. */
const mostRetried = 50;

/** The interpreter that runs pytest: which one that is shows when the first suite is started. */
export interface PytestInterpreter {
  /** In the order in which they are tried; the one that was found, once it was. */
  names: readonly string[];
  /** Whether it has pytest-xdist; null: none was found yet. */
  xdist: boolean | null;
}

/** @param named null: `python3`, else `python`. */
export function pytestInterpreter(named: string | null): PytestInterpreter {
  return { names: candidates(named), xdist: null };
}

/**
 * An interpreter that starts.
 *
 * @throws Misconfiguration where none does.
 */
export async function findPython(host: Host, named: string | null): Promise<string> {
  for (const python of candidates(named)) {
    const end = await host.supervise({
      command: python,
      args: ['-c', 'pass'],
      seconds: 60,
      environment: suiteEnvironment,
    });
    if (!isAbsent(end)) return python;
  }
  throw noInterpreter(candidates(named), 'production is to be imported');
}

function candidates(named: string | null): readonly string[] {
  return named === null ? ['python3', 'python'] : [named];
}

/** pyenv's stand-ins also end with 127 where no version has the command. */
function isAbsent({ exitCode }: SupervisedEnd): boolean {
  return exitCode === 127 || exitCode === 126;
}

function noInterpreter(tried: readonly string[], wanted: string): Misconfiguration {
  return new Misconfiguration(
    `no Python interpreter: ${tried.map((name) => `"${name}"`).join(' and ')} cannot be started, and ${wanted}`,
    'install Python 3, or name the interpreter by `python`; in a workflow `uses: actions/setup-python` comes before this step',
  );
}

/** How pytest is run, the same for every suite. */
export interface PytestRun {
  readonly interpreter: PytestInterpreter;
  /** Seconds of one suite. */
  readonly limit: number;
  /** Where reports go; absolute. */
  readonly temporary: string;
  /** Processes of pytest-xdist, where it is installed; 0: none of our own. */
  readonly workers: number;
  /** How often what fails is run again. */
  readonly retries: number;
  /** Another one each time: of a run of pytest. */
  readonly number: () => number;
  /** Every path of the judged tree. */
  readonly own: ReadonlySet<string>;
  /** Where pytest starts; absent: in the judged folder. */
  readonly folder?: string;
}

/** What is run. */
export interface PytestTarget {
  readonly side: SuiteSide;
  readonly lane: string | null;
  readonly name?: string;
  /** The test files, for the report. */
  readonly files: readonly string[];
  /** What pytest is given; the files where absent. */
  readonly given?: readonly string[];
  /** Roots of the lanes, where what each file loads is to be noted. */
  readonly lanes?: readonly string[];
  /** What people are told while it runs. */
  readonly title: string;
}

/** What a suite left, and of each test file the own files that it loaded, where that was noted. */
export interface PytestLeft {
  readonly suite: SuiteResult;
  readonly record?: ReadonlyMap<string, LoadedFiles>;
}

/**
 * Runs pytest once over a suite, and again over what fails where that is asked for.
 *
 * @throws Misconfiguration where there is no interpreter or no pytest.
 */
export async function runPytest(host: Host, target: PytestTarget, run: PytestRun): Promise<PytestLeft> {
  const { side, lane, name, files, given = files } = target;
  const first = await start(host, given, files, target, run);
  const { end, python, told } = first;
  const survivors = end.survivors > 0 ? `\n${survivorsSaid(end.survivors)}\n` : '';
  const cancelled = host.cancelledBy();
  const suite: SuiteResult = {
    side,
    lane,
    ...(name === undefined ? {} : { name }),
    files,
    end:
      cancelled === null
        ? suiteEnd({
            ...end,
            limit: run.limit,
            python,
            report: first.report,
            ...(told?.stopped === undefined ? {} : { stopped: told.stopped }),
          })
        : { kind: 'interrupted', reason: `was cancelled by ${cancelled}` },
    exitCode: end.exitCode,
    python,
    tests: first.report && 'tests' in first.report ? first.report.tests : [],
    seconds: end.seconds,
    output: end.output.slice(-outputLimit) + survivors,
  };
  const tests = suite.end.kind === 'finished' ? await retried(host, suite, target, run) : suite.tests;
  return { suite: { ...suite, tests }, ...(told?.record ? { record: told.record } : {}) };
}

interface Started {
  readonly end: SupervisedEnd;
  readonly python: string;
  readonly report: JunitReading | undefined;
  readonly told: PytestTold | undefined;
}

async function start(
  host: Host,
  given: readonly string[],
  files: readonly string[],
  target: PytestTarget,
  run: PytestRun,
): Promise<Started> {
  const text = async (path: string, limit: number) => {
    const bytes = await host.readTemporary(path, limit);
    return bytes && new TextDecoder().decode(bytes);
  };
  // A report of an earlier run must not pass for that of one which writes none, be it a file or what a test put in its place.
  let base = `${run.temporary}/smoke-${run.number()}`;
  while ((await text(`${base}.xml`, reportLimit)) !== undefined) base = `${run.temporary}/smoke-${run.number()}`;
  const request = { result: `${base}.json`, workers: run.workers, lanes: target.lanes ?? null };
  // addopts comes before what the command line says, so that these win over it, and nothing else is touched.
  const args = ['-q', `--junitxml=${base}.xml`, '--maxfail=0', '--color=no', ...given.map(asArgument)];
  const { interpreter } = run;
  for (const python of interpreter.names) {
    const end = await host.supervise({
      command: python,
      args: pytestArguments(request, args),
      seconds: run.limit,
      environment: suiteEnvironment,
      title: target.title,
      ...(run.folder === undefined ? {} : { folder: run.folder }),
    });
    const json = await text(request.result, recordLimit);
    const told = json === undefined ? undefined : readTold(json);
    if (interpreter.xdist === null) {
      if (told === undefined && isAbsent(end)) continue;
      if (host.cancelledBy() === null) settle(interpreter, python, end, told, run.limit);
    }
    const xml = await text(`${base}.xml`, reportLimit);
    return { end, python, told, report: xml === undefined ? undefined : readJunit(xml, files, run.own) };
  }
  throw noInterpreter(interpreter.names, wanted);
}

const wanted = 'there are smoke tests to run';

/** Takes the interpreter that was started, or throws what it lacks. */
function settle(
  interpreter: PytestInterpreter,
  python: string,
  end: SupervisedEnd,
  told: PytestTold | undefined,
  limit: number,
): void {
  const install = `${python} -m pip install pytest`;
  if (told === undefined) {
    const how = end.timedOut ? `did not end within ${limit} s` : `ended with ${end.exitCode ?? end.signal}`;
    throw new Misconfiguration(`"${python}" ${how} when it was asked whether it has pytest`, install);
  }
  if (told.absent.includes('pytest')) throw new Misconfiguration(`"${python}" has no pytest, and ${wanted}`, install);
  interpreter.names = [python];
  interpreter.xdist = !told.absent.includes('xdist');
}

/** The tests, those marked as flaky that fail and then pass. */
async function retried(
  host: Host,
  { tests }: SuiteResult,
  target: PytestTarget,
  run: PytestRun,
): Promise<readonly TestResult[]> {
  const isFailing = ({ status }: TestResult) => status === 'failed' || status === 'error';
  const flaky = new Set<string>();
  for (let round = 0; round < run.retries; round++) {
    const failing = tests.filter((test) => isFailing(test) && test.path !== '' && !flaky.has(test.id));
    const ids = [...new Set(failing.map(({ id }) => id))];
    if (ids.length === 0 || ids.length > mostRetried || host.cancelledBy() !== null) break;
    const title = `${target.side} suite: ${ids.length === 1 ? ids[0] : `${ids.length} tests`} again`;
    const { lanes: _, ...repeated } = { ...target, title };
    const { report } = await start(host, ids, target.files, repeated, { ...run, workers: 0 });
    if (!report || !('tests' in report)) continue;
    const again = report.tests.filter(isFailing).map(({ id }) => id);
    for (const { id, status } of report.tests) {
      if (status === 'passed' && ids.includes(id) && !again.includes(id)) flaky.add(id);
    }
  }
  return tests.map((test) => (isFailing(test) && flaky.has(test.id) ? { ...test, flaky: true } : test));
}

/** pytest takes `-x` for an option and `@x` for a file of arguments. */
function asArgument(path: string): string {
  return /^[\p{L}\p{N}_.]/u.test(path) ? path : `./${path}`;
}
