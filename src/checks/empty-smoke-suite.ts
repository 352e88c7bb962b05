import type { Check } from '../domain/check.ts';
import type { Severity } from '../domain/finding.ts';
import { type Lane, laneLabel } from '../domain/lane.ts';
import { isCode, isPackageInit } from '../domain/module-path.ts';
import { directoryOf } from '../domain/path.ts';
import type { Repository } from '../domain/repository.ts';
import { shellWord } from '../domain/shell.ts';
import type { SuiteResult } from '../domain/smoke.ts';
import { isForPytest, sidesAt } from '../smoke/partition.ts';
import { suiteName, suitePath } from '../smoke/suite-name.ts';

export const check: Check = {
  id: 'empty-smoke-suite',
  group: 'smoke',
  title: 'a side has no smoke test, or every one of its tests is skipped',
  severity: 'error',
  needs: ['smoke'],
  uses: ['commits', 'smoke-tests'],
  *run(repository) {
    const { smoke, settings, lanes } = repository;
    for (const suite of smoke.suites) {
      const scripts = scriptsOf(suite, repository);
      const how = suite.command === undefined ? emptiness(suite, scripts) : undefined;
      if (!how || isCoveredElsewhere(suite, smoke.suites) || (suite.files.length === 0 && isDone(suite, repository)))
        continue;
      const lane = lanes.lanes.find((candidate) => candidate.name === suite.lane);
      yield {
        message: `the ${suiteName(suite, lanes)} is empty: ${how(settings.smoke.join(', '), lane)}`,
        remedy: remedyOf(suite, settings.smoke[0] ?? '.', lane, scripts),
        location: { path: scripts?.tests[0] ?? suitePath(suite, settings) },
        value: suite.name ?? suite.side,
        severity: severityIn(repository),
        data: { side: suite.side, lane: suite.lane, files: suite.files, skipped: suite.tests.length },
      };
    }
  },
};

type Said = (smoke: string, lane: Lane | undefined) => string;

/** Undefined: a test ran, or the run was cut short and says nothing of emptiness. */
function emptiness({ end, tests, files }: SuiteResult, scripts: Scripts | null): Said | undefined {
  if (end.kind === 'interrupted' || tests.some((test) => test.status !== 'skipped')) return undefined;
  if (tests.length === 1) return () => `its only test is skipped (${tests[0]?.id})`;
  if (tests.length > 1) return () => `each of its ${tests.length} tests is skipped`;
  if (files.length > 0) return () => `pytest collects no test from ${files.join(', ')}`;
  const [script] = scripts?.tests ?? [];
  if (script) return () => `its tests are no Python (${script}), and no report of them was brought`;
  return (smoke, lane) => `no test below ${smoke} imports or names ${lane ? laneLabel(lane) : 'a lane'}`;
}

/** What a lane without Python is tested by. */
interface Scripts {
  /** Test files in TypeScript and JavaScript. */
  readonly tests: readonly string[];
}

/** Null where the side holds Python, whose tests are run here. */
function scriptsOf({ side, name, files }: SuiteResult, repository: Repository): Scripts | null {
  if (side === 'shared' || name !== undefined || files.length > 0) return null;
  const sources = repository.files.filter(
    ({ path }) => isCode(path) && !isPackageInit(path) && sidesAt(path, repository.lanes).includes(side),
  );
  if (sources.length === 0 || sources.some(({ path }) => isForPytest(path))) return null;
  const tests = repository.has('smoke-tests') ? repository.smokeTests : [];
  return {
    tests: tests.filter((test) => test.sides.includes(side) && !isForPytest(test.path)).map(({ path }) => path),
  };
}

function remedyOf(
  { tests, files }: SuiteResult,
  smoke: string,
  lane: Lane | undefined,
  scripts: Scripts | null,
): string {
  if (tests.length > 0) return 'mend what the tests are skipped for, or remove the skip of one';
  if (files.length > 0)
    return `add a function \`test_…\` to ${files[0]}, or mend what deselects it in pytest's settings`;
  const label = lane ? laneLabel(lane) : 'lane';
  const word = label.replace(/[^\p{L}\p{N}]+/gu, '_');
  const folder = smoke.endsWith('.py') ? directoryOf(smoke) : `${smoke.replace(/\/+$/, '')}/`;
  const bring = (path: string) =>
    `npx vitest run ${shellWord(path)} --reporter=junit --outputFile=smoke.xml\`, and bring the report: \`smoke-reports: smoke.xml\``;
  if (scripts?.tests[0] !== undefined) return `run them in a step before this one, \`${bring(scripts.tests[0])}`;
  if (scripts) {
    const path = `${folder}${word}.test.ts`;
    return `add ${path} with a test that imports a module of ${label} and expects what it does, run it in a step before this one, \`${bring(path)}`;
  }
  return `add ${folder}test_${word}_smoke.py with a test that imports a module of ${label} and asserts what it does`;
}

/** Whether a test that names no lane loaded one of the side's modules while it ran, or might have, had it run to its end. */
function isCoveredElsewhere({ side, files, name }: SuiteResult, suites: readonly SuiteResult[]): boolean {
  if (files.length > 0 || name !== undefined) return false;
  return suites.some(
    ({ side: of, end, loaded, tests }) =>
      (of === 'shared' && end.kind === 'interrupted') ||
      tests.some(({ path, status }) => status !== 'skipped' && loaded?.get(path)?.includes(side)),
  );
}

/** Once everything is promoted and the development lane is cleared, nothing is left there to test. */
function isDone({ side }: SuiteResult, { files, lanes }: Repository): boolean {
  if (side !== 'development') return false;
  return !files.some(({ path }) => isCode(path) && !isPackageInit(path) && lanes.edgeFrom(path) !== undefined);
}

function severityIn(repository: Repository): Severity {
  const promotes =
    repository.has('commits') && repository.history.total.length + repository.history.promotions.length > 0;
  return promotes ? 'error' : 'warning';
}
