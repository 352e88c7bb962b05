import type { Host, SupervisedEnd } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import type { SuiteResult, SuiteSide, TestResult } from '../domain/smoke.ts';
import { readJunit, reportLimit } from '../smoke/junit.ts';
import { suiteEnd, survivorsSaid } from '../smoke/outcome.ts';
import { type LoadedFiles, readRecord, recordedPytest } from '../smoke/recorder-script.ts';

/** Added to what a suite's process gets. */
export const suiteEnvironment = {
  // Leave nothing behind in the tree that is judged.
  PYTHONDONTWRITEBYTECODE: '1',
  // What was printed before a kill is not lost in a buffer.
  PYTHONUNBUFFERED: '1',
};

/** Characters of a suite's output that are kept for people. */
const outputLimit = 16 * 1024;
/** Bytes of a record of what was loaded. */
const recordLimit = 16 * 1024 * 1024;
/** A suite in which more fail is broken, not flaky. */
const mostRetried = 50;

/** Tells what is installed without loading it, as `pytest --version` would. */
const installed = `
import importlib.util, sys
found = [name for name in ("pytest", "xdist") if importlib.util.find_spec(name)]
print("installed:", *found)
sys.exit(0 if "pytest" in found else 3)
`;

/** An interpreter that has pytest. */
export interface FoundPytest {
  readonly python: string;
  /** Whether it has pytest-xdist as well. */
  readonly xdist: boolean;
}

/**
 * The interpreter that has pytest.
 *
 * @param named null: `python3`, else `python`.
 * @throws Misconfiguration where there is no interpreter or no pytest.
 */
export async function findPytest(host: Host, named: string | null): Promise<FoundPytest> {
  let xdist = false;
  const python = await findInterpreter(host, named, ['-c', installed], 'there are smoke tests to run', (tried, end) => {
    const told = /^installed:(.*)$/m.exec(end.output)?.[1];
    xdist = told?.includes('xdist') === true;
    if (end.exitCode === 0 && told !== undefined) return;
    const install = `${tried} -m pip install pytest`;
    if (told !== undefined) {
      throw new Misconfiguration(`"${tried}" has no pytest, and there are smoke tests to run`, install);
    }
    const how = end.timedOut ? 'did not end within 60 s' : `ended with ${end.exitCode ?? end.signal}`;
    throw new Misconfiguration(`"${tried}" ${how} when it was asked whether it has pytest`, install);
  });
  return { python, xdist };
}

/**
 * An interpreter that starts.
 *
 * @throws Misconfiguration where none does.
 */
export async function findPython(host: Host, named: string | null): Promise<string> {
  return findInterpreter(host, named, ['-c', 'pass'], 'production is to be imported', () => undefined);
}

async function findInterpreter(
  host: Host,
  named: string | null,
  args: readonly string[],
  wanted: string,
  refuse: (python: string, end: SupervisedEnd) => void,
): Promise<string> {
  const candidates = named === null ? ['python3', 'python'] : [named];
  for (const python of candidates) {
    const end = await host.supervise({ command: python, args, seconds: 60, environment: suiteEnvironment });
    // pyenv's stand-ins also end with 127 where no version has the command.
    if (end.exitCode === 127 || end.exitCode === 126) continue;
    if (host.cancelledBy() === null) refuse(python, end);
    return python;
  }
  throw new Misconfiguration(
    `no Python interpreter: ${candidates.map((name) => `"${name}"`).join(' and ')} cannot be started, and ${wanted}`,
    'install Python 3, or name the interpreter by `python`; in a workflow `uses: actions/setup-python` comes before this step',
  );
}

/** How pytest is run, the same for every suite. */
export interface PytestRun {
  readonly python: string;
  /** Seconds of one suite. */
  readonly limit: number;
  /** Where reports go; absolute. */
  readonly temporary: string;
  /** Processes of pytest-xdist; 0: none of our own. */
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

/** Runs pytest once over a suite, and again over what fails where that is asked for. */
export async function runPytest(host: Host, target: PytestTarget, run: PytestRun): Promise<PytestLeft> {
  const { side, lane, name, files, given = files } = target;
  const first = await start(host, given, files, target, run);
  const { end } = first;
  const survivors = end.survivors > 0 ? `\n${survivorsSaid(end.survivors)}\n` : '';
  const cancelled = host.cancelledBy();
  const suite: SuiteResult = {
    side,
    lane,
    ...(name === undefined ? {} : { name }),
    files,
    end:
      cancelled === null
        ? suiteEnd({ ...end, limit: run.limit, python: run.python, report: first.report })
        : { kind: 'interrupted', reason: `was cancelled by ${cancelled}` },
    exitCode: end.exitCode,
    python: run.python,
    tests: first.report && 'tests' in first.report ? first.report.tests : [],
    seconds: end.seconds,
    output: end.output.slice(-outputLimit) + survivors,
  };
  const tests = suite.end.kind === 'finished' ? await retried(host, suite, target, run) : suite.tests;
  return { suite: { ...suite, tests }, ...(first.record ? { record: first.record } : {}) };
}

async function start(
  host: Host,
  given: readonly string[],
  files: readonly string[],
  target: PytestTarget,
  run: PytestRun,
) {
  // A report of an earlier run must not pass for that of one which writes none, be it a file or what a test put in its place.
  const base = `${run.temporary}/smoke-${run.number()}`;
  const reportPath = `${base}.xml`;
  const recordPath = target.lanes ? `${base}.json` : null;
  // addopts comes before what the command line says, so that these win over it, and nothing else is touched.
  const args = [
    `--junitxml=${reportPath}`,
    '--maxfail=0',
    '--color=no',
    ...(run.workers > 0 ? [`--numprocesses=${run.workers}`] : []),
    ...given.map(asArgument),
  ];
  const end = await host.supervise({
    command: run.python,
    args:
      recordPath === null || target.lanes === undefined
        ? ['-m', 'pytest', ...args]
        : recordedPytest({ result: recordPath, lanes: target.lanes }, args),
    seconds: run.limit,
    environment: suiteEnvironment,
    title: target.title,
    ...(run.folder === undefined ? {} : { folder: run.folder }),
  });
  const text = async (path: string, limit: number) => {
    const bytes = await host.readTemporary(path, limit);
    return bytes && new TextDecoder().decode(bytes);
  };
  const xml = await text(reportPath, reportLimit);
  const json = recordPath === null ? undefined : await text(recordPath, recordLimit);
  return {
    end,
    report: xml === undefined ? undefined : readJunit(xml, files, run.own),
    record: json === undefined ? undefined : readRecord(json),
  };
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
