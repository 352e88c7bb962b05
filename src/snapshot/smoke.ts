import { counted } from '../domain/count.ts';
import type { Host } from '../domain/host.ts';
import { compareText } from '../domain/order.ts';
import type { SmokeResults, SuiteBefore, SuiteResult, SuiteSide } from '../domain/smoke.ts';
import { mendedTests, withBefore } from '../smoke/before.ts';
import type { NamedSuite } from '../smoke/named-suites.ts';
import type { SuitePlan } from '../smoke/partition.ts';
import { deselecting } from '../smoke/pytest-words.ts';
import { runCommand } from './command-check.ts';
import { guarded, withWritten } from './guarded.ts';
import { type PytestRun, pytestInterpreter, runPytest } from './pytest.ts';

export interface SmokeRequest {
  readonly suites: readonly SuitePlan[];
  /** The interpreter; null: `python3`, else `python`. */
  readonly python: string | null;
  /** Limit of one suite. */
  readonly timeoutSeconds: number;
  /** Processes of pytest-xdist. */
  readonly workers?: number;
  readonly retries?: number;
  /** What `promotion.checks` names beside the smoke tests. */
  readonly named?: readonly NamedSuite[];
  /** Where the development suite was before: runs it there as well. */
  readonly base?: { readonly commit: string; readonly files: ReadonlySet<string> };
  /** The sides of the lanes that hold a file, and the roots of all lanes. */
  readonly sidesOf?: (path: string) => readonly SuiteSide[];
  readonly laneRoots?: readonly string[];
  /** Every path of the judged tree. */
  readonly paths?: readonly string[];
}

/**
 * Runs each suite that has a test, one after the other: production, development, shared, then what promotions need. pytest
 * starts in the repository's root with the repository's own settings; a suite without a test file starts nothing and has
 * the end `no-tests`. What a signal cut short says so, and so does what was not started any more.
 *
 * @throws Misconfiguration where a test is to run and there is no Python or no pytest.
 */
export async function gatherSmoke(host: Host, request: SmokeRequest): Promise<SmokeResults> {
  const { suites: plans, named = [] } = request;
  const wantsPytest = plans.some(({ files }) => files.length > 0) || named.some(({ runs }) => 'given' in runs);
  if (!wantsPytest && named.length === 0) return { suites: plans.map((plan) => unstarted(plan)) };
  const notes: string[] = [];
  const run = wantsPytest ? await prepare(host, request) : null;
  const suites: SuiteResult[] = [];
  for (const plan of plans) {
    if (plan.files.length === 0 || !run) suites.push(unstarted(plan));
    else if (host.cancelledBy() !== null) suites.push(cancelled(plan, host));
    else suites.push(await runSuite(host, plan, run, request));
  }
  notes.push(...unrun(suites));
  const before = run ? await runBefore(host, request, run, suites, notes) : null;
  const compared = before ? suites.map((suite) => withBefore(suite, before, request.base?.files)) : suites;
  for (const one of named) {
    if (host.cancelledBy() !== null)
      compared.push(cancelled({ side: 'production', lane: one.lane, files: [] }, host, one.name));
    else compared.push(await runNamed(host, one, run, request.timeoutSeconds));
  }
  const { names: [python] = [], xdist = null } = run?.interpreter ?? {};
  if (request.workers && xdist === false) {
    notes.unshift(
      `smoke-workers is ${request.workers}, and "${python}" has no pytest-xdist: the suites run in one process`,
    );
  }
  return { suites: compared, before, ...(notes.length > 0 ? { notes } : {}) };
}

async function prepare(host: Host, request: SmokeRequest): Promise<PytestRun> {
  const temporary = await host.temporaryFolder();
  let runs = 0;
  const number = () => ++runs;
  return {
    interpreter: pytestInterpreter(request.python),
    limit: request.timeoutSeconds,
    temporary,
    workers: request.workers ?? 0,
    retries: request.retries ?? 0,
    number,
    own: new Set(request.paths),
  };
}

/** Files of suites that ran to their end, none of whose tests is among the results. */
function unrun(suites: readonly SuiteResult[]): string[] {
  const silent = new Set<string>();
  for (const { end, files, tests } of suites) {
    const told = new Set(tests.map(({ path }) => path));
    if (end.kind === 'finished') for (const file of files) if (!told.has(file)) silent.add(file);
  }
  const [first, ...more] = [...silent].sort(compareText);
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : ` and ${counted(more.length, 'more file')}`;
  return [`pytest ran no test of ${first}${others}: ${deselecting}`];
}

async function runSuite(host: Host, plan: SuitePlan, run: PytestRun, request: SmokeRequest): Promise<SuiteResult> {
  const { side, lane, label, files } = plan;
  const title = `${side} suite${label ? ` (${label})` : ''}: ${counted(files.length, 'file')}`;
  // With a promotion, what a test of either side runs tells whether it covers the promoted module.
  const records = side === 'shared' || request.base !== undefined;
  const lanes = records && request.laneRoots ? { lanes: request.laneRoots } : {};
  const { result, written } = await guarded(host, () => runPytest(host, { side, lane, files, title, ...lanes }, run));
  const suite = withWritten(result.suite, written);
  const { record } = result;
  if (!record) return suite;
  const loaded = new Map<string, SuiteSide[]>();
  const imported = new Map<string, readonly string[]>();
  for (const file of files) {
    const sidesOf = (path: string) => request.sidesOf?.(path) ?? [];
    const known = [...(record.get(file) ?? [])].filter(([path]) => sidesOf(path).length > 0);
    loaded.set(file, [...new Set(known.flatMap(([path]) => sidesOf(path)))].sort());
    imported.set(file, known.flatMap(([path, direct]) => (direct ? [path] : [])).sort(compareText));
  }
  return { ...suite, loaded, imported };
}

/** The development suite as it was, with the tests that are there still. */
async function runBefore(
  host: Host,
  { base, suites: plans }: SmokeRequest,
  run: PytestRun,
  suites: readonly SuiteResult[],
  notes: string[],
): Promise<SuiteBefore | null> {
  const plan = plans.find(({ side }) => side === 'development');
  const files = plan?.files.filter((file) => base?.files.has(file)) ?? [];
  if (!base || !plan || plan.files.length === 0 || host.cancelledBy() !== null) return null;
  if (files.length === 0) {
    notes.push('the change brings every test of the development suite: there is no before to compare with');
    return null;
  }
  const short = base.commit.slice(0, 12);
  const checkedOut = await host.checkOut(base.commit);
  if ('reason' in checkedOut) {
    notes.push(`the development suite was not run at ${short}, before the change: ${checkedOut.reason}`);
    return null;
  }
  try {
    const title = `development suite at ${short}: ${counted(files.length, 'file')}`;
    const { side, lane } = plan;
    const there = { ...run, folder: checkedOut.folder, retries: 0 };
    const { result } = await guarded(host, () => runPytest(host, { side, lane, files, title }, there));
    const { suite } = result;
    if (suite.end.kind === 'interrupted') {
      notes.push(
        `the development suite at ${short}, before the change, ${suite.end.reason}: what failed there is not known`,
      );
    }
    return { commit: base.commit, suite, mended: mendedTests(suite, suites) };
  } finally {
    await checkedOut.remove();
  }
}

async function runNamed(host: Host, one: NamedSuite, run: PytestRun | null, limit: number): Promise<SuiteResult> {
  const { result, written } = await guarded(host, () => runCheck(host, one, run, limit));
  return withWritten(result, written);
}

async function runCheck(host: Host, one: NamedSuite, run: PytestRun | null, limit: number): Promise<SuiteResult> {
  const { name, lane, runs } = one;
  if ('given' in runs) {
    const { files, given } = runs;
    const title = `promotion check ${name}`;
    if (!run) throw new Error('a suite of pytest without pytest');
    return (await runPytest(host, { side: 'production', lane, name, files, given: [given], title }, run)).suite;
  }
  return runCommand(host, one, runs.command, limit);
}

type Plan = Pick<SuitePlan, 'side' | 'lane' | 'files'>;

function unstarted({ side, lane, files }: Plan): SuiteResult {
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

function cancelled(plan: Plan, host: Host, name?: string): SuiteResult {
  const reason = `was not run: cancelled by ${host.cancelledBy()}`;
  return { ...unstarted(plan), ...(name === undefined ? {} : { name }), end: { kind: 'interrupted', reason } };
}
