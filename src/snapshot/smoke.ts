import { counted } from '../domain/count.ts';
import type { Host, SupervisedEnd } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import type { SmokeResults, SuiteResult } from '../domain/smoke.ts';
import { readJunit, reportLimit } from '../smoke/junit.ts';
import { suiteEnd, survivorsSaid } from '../smoke/outcome.ts';
import type { SuitePlan } from '../smoke/partition.ts';

export interface SmokeRequest {
  readonly suites: readonly SuitePlan[];
  /** The interpreter; null: `python3`, else `python`. */
  readonly python: string | null;
  /** Limit of one suite. */
  readonly timeoutSeconds: number;
}

/** Added to what a suite's process gets. */
const environment = {
  // Leave nothing behind in the tree that is judged.
  PYTHONDONTWRITEBYTECODE: '1',
  // What was printed before a kill is not lost in a buffer.
  PYTHONUNBUFFERED: '1',
};

/** Characters of a suite's output that are kept for people. */
const outputLimit = 16 * 1024;

/**
 * Runs each suite that has a test, one after the other: production, development, shared. pytest starts in the repository's
 * root with the repository's own settings; a suite without a test file starts nothing and has the end `no-tests`.
 *
 * @throws Misconfiguration where a test is to run and there is no Python or no pytest.
 */
export async function gatherSmoke(host: Host, request: SmokeRequest): Promise<SmokeResults> {
  if (request.suites.every((suite) => suite.files.length === 0)) return { suites: request.suites.map(unstarted) };
  const python = await findPython(host, request.python);
  const folder = await host.temporaryFolder();
  const suites: SuiteResult[] = [];
  for (const plan of request.suites) {
    if (plan.files.length === 0) suites.push(unstarted(plan));
    else suites.push(await runSuite(host, plan, { python, limit: request.timeoutSeconds, folder }));
  }
  return { suites };
}

function unstarted({ side, lane, files }: SuitePlan): SuiteResult {
  return {
    side,
    lane,
    files,
    end: { kind: 'no-tests' },
    exitCode: null,
    python: null,
    tests: [],
    seconds: 0,
    output: '',
  };
}

async function findPython(host: Host, named: string | null): Promise<string> {
  const candidates = named === null ? ['python3', 'python'] : [named];
  for (const python of candidates) {
    const end = await host.supervise({
      command: python,
      args: ['-m', 'pytest', '--version'],
      seconds: 60,
      environment,
    });
    // pyenv's stand-ins also end with 127 where no version has the command.
    if (end.exitCode === 127 || end.exitCode === 126) continue;
    refuseWithoutPytest(python, end);
    return python;
  }
  throw new Misconfiguration(
    `no Python interpreter: ${candidates.map((name) => `"${name}"`).join(' and ')} cannot be started, and there are smoke tests to run`,
    'install Python 3, or name the interpreter by `python`; in a workflow `uses: actions/setup-python` comes before this step',
  );
}

function refuseWithoutPytest(python: string, end: SupervisedEnd): void {
  // Older versions read addopts even for --version and refuse those of a missing plugin (4): the suite tells of it.
  if (end.exitCode === 0 || end.exitCode === 4) return;
  const install = `${python} -m pip install pytest`;
  if (/No module named '?pytest\b/.test(end.output)) {
    throw new Misconfiguration(`"${python}" has no pytest, and there are smoke tests to run`, install);
  }
  const how = end.timedOut ? 'did not end within 60 s' : `ended with ${end.exitCode ?? end.signal}`;
  throw new Misconfiguration(`"${python} -m pytest --version" ${how}`, install);
}

interface Run {
  readonly python: string;
  readonly limit: number;
  readonly folder: string;
}

async function runSuite(host: Host, { side, lane, label, files }: SuitePlan, run: Run): Promise<SuiteResult> {
  host.progress(`${side} suite${label ? ` (${label})` : ''}: ${counted(files.length, 'file')}`);
  const reportPath = await unusedPath(host, `${run.folder}/smoke-${side}`);
  const end = await host.supervise({
    command: run.python,
    // addopts comes before what the command line says, so that these three win over it, and nothing else is touched.
    args: ['-m', 'pytest', `--junitxml=${reportPath}`, '--maxfail=0', '--color=no', ...files.map(asArgument)],
    seconds: run.limit,
    environment,
  });
  const bytes = await host.readTemporary(reportPath, reportLimit);
  const report = bytes && readJunit(new TextDecoder().decode(bytes), files);
  const survivors = end.survivors > 0 ? `\n${survivorsSaid(end.survivors)}\n` : '';
  return {
    side,
    lane,
    files,
    end: suiteEnd({ ...end, limit: run.limit, python: run.python, report }),
    exitCode: end.exitCode,
    python: run.python,
    tests: report && 'tests' in report ? report.tests : [],
    seconds: end.seconds,
    output: end.output.slice(-outputLimit) + survivors,
  };
}

/** A report of an earlier run must not pass for that of a run which writes none. */
async function unusedPath(host: Host, base: string): Promise<string> {
  for (let number = 1; ; number++) {
    const path = `${base}-${number}.xml`;
    if ((await host.readTemporary(path, reportLimit)) === undefined) return path;
  }
}

/** pytest takes `-x` for an option and `@x` for a file of arguments. */
function asArgument(path: string): string {
  return /^[\p{L}\p{N}_.]/u.test(path) ? path : `./${path}`;
}
