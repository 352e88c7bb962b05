import type { Host, SupervisedEnd } from '../domain/host.ts';
import type { SuiteEnd, SuiteResult } from '../domain/smoke.ts';
import { commandWords } from '../smoke/command-words.ts';
import type { NamedSuite } from '../smoke/named-suites.ts';
import { survivorsSaid } from '../smoke/outcome.ts';
import { lastLineOf } from '../smoke/pytest-words.ts';
import { suiteEnvironment } from './pytest.ts';

/** Characters of the output that are kept for people. */
const outputLimit = 16 * 1024;

/**
 * Runs a line of `check-commands`: a program with its arguments as it is, so that it needs no shell; the rest by `sh`, which
 * Windows has with Git. `cmd` and PowerShell would read another language.
 */
export async function runCommand(
  host: Host,
  { name, lane, at }: Pick<NamedSuite, 'name' | 'lane' | 'at'>,
  command: string,
  seconds: number,
): Promise<SuiteResult> {
  const run = { seconds, environment: suiteEnvironment, title: `promotion check ${name}` };
  const words = commandWords(command);
  const direct = words && (await host.supervise({ command: words[0] ?? '', args: words.slice(1), ...run }));
  // On Windows `npm` is a script, which only a shell starts.
  const needsShell = direct === null || (direct.unstarted === true && host.cancelledBy() === null);
  const end = needsShell ? await host.supervise({ command: 'sh', args: ['-c', command], ...run }) : direct;
  const stopped = end.unstarted ? unstartable(command, words) : stopOf(end, command, seconds, host);
  const last = lastLineOf(end.output);
  const message = `exit code ${end.exitCode}${last ? `: ${last}` : ''}`;
  const result = end.exitCode === 0 ? { status: 'passed' as const } : { status: 'failed' as const, message };
  const test = { id: name, path: at.path, ...(at.line === undefined ? {} : { line: at.line }), ...result };
  return {
    side: 'production',
    lane,
    name,
    command,
    files: [],
    end: stopped ?? { kind: 'finished' },
    exitCode: end.exitCode,
    python: null,
    tests: stopped ? [] : [{ ...test, seconds: end.seconds }],
    seconds: end.seconds,
    output: end.output.slice(-outputLimit) + (end.survivors > 0 ? `\n${survivorsSaid(end.survivors)}\n` : ''),
  };
}

function stopOf(end: SupervisedEnd, command: string, limit: number, host: Host): SuiteEnd | null {
  const reason = end.timedOut
    ? `ran longer than its limit of ${limit} s and was ended`
    : end.signal === null
      ? null
      : host.cancelledBy() === null
        ? `died of ${end.signal}`
        : `was cancelled by ${host.cancelledBy()}`;
  return reason === null ? null : { kind: 'interrupted', reason, remedy: command };
}

function unstartable(command: string, words: readonly string[] | null): SuiteEnd {
  const shell = 'put a POSIX shell on PATH as "sh" (on Windows Git brings one, in its folder "bin")';
  return words === null
    ? {
        kind: 'interrupted',
        reason: `could not be started: "${command}" needs a shell, and there is no "sh" on PATH`,
        remedy: `${shell}, or write the check as one program with its arguments`,
      }
    : {
        kind: 'interrupted',
        reason: `could not be started: there is neither "${words[0]}" nor "sh" on PATH`,
        remedy: `install "${words[0]}" in a step before this one, or ${shell} where it is a script`,
      };
}
