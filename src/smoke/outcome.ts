import { counted } from '../domain/count.ts';
import type { SuiteEnd, TestResult } from '../domain/smoke.ts';
import type { JunitReading, JunitReport } from './junit.ts';
import { internalErrorIn, interruptionIn, lastLineOf, refusalIn } from './pytest-words.ts';

/** How one run of pytest ended, and the report that it left. */
export interface PytestEnd {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly timedOut: boolean;
  readonly survivors: number;
  readonly output: string;
  /** The time limit in seconds. */
  readonly limit: number;
  /** The interpreter, as a remedy has to name it. */
  readonly python: string;
  /** The exception by which it stopped itself, where one was seen. */
  readonly stopped?: string;
  /** Undefined where none was written, or one too large to read. */
  readonly report: JunitReading | undefined;
}

/**
 * Tells each way that pytest ends apart (its exit codes: https://docs.pytest.org/en/stable/reference/exit-codes.html).
 * Files that could not be collected are failing tests of a finished suite; whatever leaves the result in doubt interrupts.
 */
export function suiteEnd(end: PytestEnd): SuiteEnd {
  if (end.timedOut) {
    return interrupted(
      end,
      `ran longer than its limit of ${end.limit} s and was ended`,
      'raise `smoke-timeout`, or mend the test that hangs',
    );
  }
  if (end.signal !== null) return interrupted(end, `died of ${end.signal}`);
  if (end.exitCode === 3) {
    return interrupted(end, `met an internal error of pytest (exit code 3)${words(internalErrorIn(end.output))}`);
  }
  if (end.exitCode === 4) return refused(end);
  if (end.exitCode === 126 || end.exitCode === 127) {
    return interrupted(end, `could not be started (exit code ${end.exitCode})${words(lastLineOf(end.output))}`);
  }
  if (end.exitCode === null || end.exitCode > 5 || end.exitCode < 0) {
    return interrupted(
      end,
      `ended with ${end.exitCode}, which is no exit code of pytest${words(lastLineOf(end.output))}`,
    );
  }
  return completed(end, end.exitCode);
}

/** The exit codes that come with a report: 0 passed, 1 failed, 2 interrupted, 5 nothing collected. */
function completed(end: PytestEnd, exitCode: number): SuiteEnd {
  const { report } = end;
  const stopped = exitCode === 2 ? words(interruptionIn(end.output)) : '';
  if (report === undefined) {
    if (exitCode === 2) return interrupted(end, `was interrupted (exit code 2) and wrote no report${stopped}`);
    const last = exitCode === 0 ? '' : words(lastLineOf(end.output));
    return interrupted(end, `ended with ${exitCode} but wrote no report, or one that is too large${last}`, unreported);
  }
  if ('malformed' in report) {
    return interrupted(end, `ended with ${exitCode}, but its report cannot be read: ${report.malformed}`);
  }
  if (exitCode === 2) {
    if (onlyCollection(report)) return { kind: 'finished' };
    return interrupted(end, `was interrupted (exit code 2)${stopped}`);
  }
  if (end.stopped !== undefined) {
    return interrupted(
      end,
      `was stopped from within before its end (exit code ${exitCode}): ${end.stopped}`,
      'remove the call of `pytest.exit` in a test or conftest.py: what comes after it is not run',
    );
  }
  const contradiction = contradictionOf(exitCode, report);
  if (contradiction) return interrupted(end, `ended with ${exitCode}, but its report ${contradiction}`);
  return exitCode === 5 ? { kind: 'no-tests' } : { kind: 'finished' };
}

const unreported =
  'remove what ends the process early (`os._exit` in a test or conftest.py) or `-p no:junitxml` from addopts';

/** Whether it stopped because files could not be collected, and for no other reason that the report shows. */
function onlyCollection({ tests, collectionErrors }: JunitReport): boolean {
  return collectionErrors > 0 && tests.filter((test) => test.status !== 'skipped').length === collectionErrors;
}

function contradictionOf(exitCode: number, { tests, declared }: JunitReport): string | undefined {
  const failing = Math.max(tests.filter(isFailing).length, declared.failing);
  const ran = tests.filter((test) => test.status !== 'skipped').length;
  if (declared.tests > tests.length) return `counts ${declared.tests} tests and holds ${tests.length}`;
  if (exitCode === 0 && failing > 0) return `holds ${counted(failing, 'failing test')}`;
  // pytest itself ends with 5 then, except where `--collect-only` or the like is in addopts.
  if (exitCode === 0 && tests.length === 0) return 'holds no test';
  if (exitCode === 1 && !tests.some(isFailing)) return 'holds no failing test';
  if (exitCode === 5 && ran > 0) return `holds ${counted(ran, 'test')} that ran`;
  return undefined;
}

function isFailing(test: TestResult): boolean {
  return test.status === 'failed' || test.status === 'error';
}

function refused(end: PytestEnd): SuiteEnd {
  const refusal = refusalIn(end.output);
  if (!refusal)
    return interrupted(end, `refused its arguments or configuration (exit code 4)${words(lastLineOf(end.output))}`);
  const missing = refusal.plugins.length === 0 ? '' : ` (${refusal.plugins.join(', ')} not installed)`;
  const install = `${end.python} -m pip install ${refusal.plugins.join(' ')}`;
  const told = interrupted(
    end,
    `was refused by pytest (exit code 4): ${refusal.words}${missing}`,
    refusal.plugins.length === 0 ? undefined : install,
  );
  return refusal.at ? { ...told, at: refusal.at } : told;
}

function words(said: string | undefined): string {
  return said ? `: ${said}` : '';
}

function interrupted(end: PytestEnd, reason: string, remedy?: string): SuiteEnd & { readonly kind: 'interrupted' } {
  const outlived = end.survivors === 0 ? '' : `; ${survivorsSaid(end.survivors)}`;
  return { kind: 'interrupted', reason: reason + outlived, ...(remedy ? { remedy } : {}) };
}

/** For the reason and for the output of a suite that finished otherwise. */
export function survivorsSaid(count: number): string {
  return count === 1 ? '1 process that outlived it was ended' : `${count} processes that outlived it were ended`;
}
