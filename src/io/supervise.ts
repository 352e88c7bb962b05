import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SupervisedEnd, SupervisedRun } from '../domain/host.ts';
import { cleanEnvironment } from './child-environment.ts';
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
}

/**
 * Runs a command under the supervisor. A command that is not found ends with 127, one that cannot be started with 126, as
 * in a shell, with the reason as its output.
 *
 * @throws Error where the supervisor itself was ended from outside and left no result.
 */
export async function supervise(run: SupervisedRun, options: SupervisionOptions): Promise<SupervisedEnd> {
  const { exec } = await import('@actions/exec');
  const base = join(options.temporary, `supervised-${randomUUID()}`);
  const result = `${base}.result.json`;
  const request: SupervisionRequest = {
    command: run.command,
    args: run.args,
    folder: options.folder,
    seconds: run.seconds,
    environment: run.environment ?? {},
    result,
  };
  await writeFile(`${base}.json`, JSON.stringify(request), { mode: 0o600, flag: 'wx' });
  try {
    // The toolkit splits its first argument at blanks, as in `C:\Program Files\node.exe`, unless it is quoted.
    const code = await exec(`"${process.execPath}"`, [options.entry, `${base}.json`], {
      cwd: options.temporary,
      env: cleanEnvironment(options.environment),
      silent: true,
      ignoreReturnCode: true,
    });
    const written = await readFile(result, 'utf8').catch(() => undefined);
    if (written === undefined)
      throw new Error(`the supervisor of "${run.command}" ended with ${code} and left no result`);
    return JSON.parse(written) as SupervisedEnd;
  } finally {
    await rm(`${base}.json`, { force: true });
    await rm(result, { force: true });
  }
}
