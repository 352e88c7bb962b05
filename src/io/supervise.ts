import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { SupervisedEnd, SupervisedRun } from '../domain/host.ts';
import type { Cancellation } from './cancellation.ts';
import { cleanEnvironment } from './child-environment.ts';
import type { LiveOutput } from './live-output.ts';
import type { SupervisionRequest } from './supervisor.ts';

export interface SupervisionOptions {
  /** Working directory of the command. */
  readonly folder: string;
  /** Where the request and the result are exchanged; absolute. */
  readonly temporary: string;
  /** Path of the supervisor; absolute. */
  readonly entry: string;
  /** The environment to clean and pass on. */
  readonly environment: NodeJS.ProcessEnv;
  readonly cancellation?: Cancellation;
  /** Opens the place where the output of what has a title is shown; absent or null: nobody looks. */
  readonly show?: (title: string) => LiveOutput | null;
}

/**
 * Runs a command under the supervisor. A command that is not found ends with 127, one that cannot be started with 126, as
 * in a shell, with the reason as its output. A run that is cancelled is ended by the signal that cancelled it, or is not started.
 *
 * @throws Error where the supervisor itself was ended from outside and left no result.
 */
export async function supervise(run: SupervisedRun, options: SupervisionOptions): Promise<SupervisedEnd> {
  const { cancellation } = options;
  if (cancellation?.signal) return unstarted(cancellation.signal);
  const { exec } = await import('@actions/exec');
  const base = join(options.temporary, `supervised-${randomUUID()}`);
  const result = `${base}.result.json`;
  const stop = `${base}.stop`;
  const live = run.title === undefined ? null : (options.show?.(run.title) ?? null);
  const request: SupervisionRequest = {
    command: commandOf(run, options.folder),
    args: run.args,
    folder: run.folder ?? options.folder,
    seconds: run.seconds,
    environment: run.environment ?? {},
    result,
    stop,
    live: live !== null,
  };
  // The toolkit does not tell the supervisor's id, so that no signal can be sent to it.
  const forget = cancellation?.onCancel(() => writeFileSync(stop, ''));
  try {
    await writeFile(`${base}.json`, JSON.stringify(request), { mode: 0o600, flag: 'wx' });
    // The toolkit splits its first argument at blanks, as in `C:\Program Files\node.exe`, unless it is quoted.
    const code = await exec(`"${process.execPath}"`, [options.entry, `${base}.json`], {
      cwd: options.temporary,
      env: cleanEnvironment(options.environment),
      silent: true,
      ignoreReturnCode: true,
      ...(live ? { listeners: { stdout: (chunk) => live.write(chunk) } } : {}),
    });
    const written = await readFile(result, 'utf8').catch(() => undefined);
    if (written === undefined && cancellation?.signal) return unstarted(cancellation.signal);
    if (written === undefined)
      throw new Error(`the supervisor of "${run.command}" ended with ${code} and left no result`);
    return JSON.parse(written) as SupervisedEnd;
  } finally {
    live?.end();
    forget?.();
    await rm(`${base}.json`, { force: true });
    await rm(stop, { force: true });
    await rm(result, { force: true });
  }
}

/** `.venv/bin/python` is meant from the judged folder, also where it starts in another one, as in the tree of the base. */
function commandOf({ command, folder }: SupervisedRun, judged: string): string {
  return folder !== undefined && /[\\/]/.test(command) ? resolve(judged, command) : command;
}

function unstarted(signal: string): SupervisedEnd {
  return { exitCode: null, signal, timedOut: false, survivors: 0, seconds: 0, output: '' };
}
