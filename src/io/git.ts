import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import type { Git, GitResult } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { readObjects } from './git-objects.ts';

/**
 * The `git` of the PATH in one folder. A repository's own configuration may come from a change under review: nothing that
 * git could start by it (hooks, fsmonitor, external diff, `ext::` remotes, gpg) is left on.
 *
 * Throws `Misconfiguration` where git or the folder is missing, and where git refuses a repository of another owner.
 *
 * @param more variables that git gets besides, asked for at each call.
 */
export function createGit(folder: string, more: () => NodeJS.ProcessEnv = () => ({})): Git {
  const start = (args: readonly string[]): ChildProcessWithoutNullStreams =>
    spawn('git', [...gitSettings.flatMap((setting) => ['-c', setting]), ...args], {
      cwd: folder,
      env: { ...gitEnvironment(process.env), ...more() },
      stdio: 'pipe',
      windowsHide: true,
    });
  return {
    run: (args, input) => run(() => start(args), folder, input),
    objects: async (names, visit) => {
      await readObjects(
        () => start(['cat-file', '--batch']),
        names,
        visit,
        (error) => explainStart(error, folder),
      );
    },
  };
}

/** What `git` is told on each call, above all files of configuration. */
export const gitSettings: readonly string[] = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.quotePath=false',
  'diff.external=',
  'diff.renames=false',
  'protocol.ext.allow=never',
  'log.showSignature=false',
  'i18n.logOutputEncoding=UTF-8',
  'color.ui=false',
];

/** Variables that would point git at another repository, start a program, or change what its output means. */
const dropped =
  /^GIT_(DIR|WORK_TREE|IMPLICIT_WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|GRAFT_FILE|SHALLOW_FILE|REPLACE_REF_BASE|EXTERNAL_DIFF|DIFF_OPTS|PAGER|(GLOB|NOGLOB|ICASE)_PATHSPECS|TRACE.*)$/;

/** The environment of every git that we start. */
export function gitEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !dropped.test(name));
  return {
    ...Object.fromEntries(kept),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    // A replaced object would be judged in place of the one that is merged.
    GIT_NO_REPLACE_OBJECTS: '1',
    LC_ALL: 'C',
  };
}

/** More than this is no answer to any question that we ask. */
const outputLimit = 1 << 29;

async function run(
  start: () => ChildProcessWithoutNullStreams,
  folder: string,
  input: string | Uint8Array | undefined,
): Promise<GitResult> {
  const child = startIn(folder, start);
  const closed = once(child, 'close');
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  let size = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > outputLimit) child.kill();
    else stdout.push(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    if (stderr.length < 1000) stderr.push(chunk);
  });
  // Git may answer without reading what it is given.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  let code: number | null;
  try {
    [code] = (await closed) as [number | null];
  } catch (error) {
    throw explainStart(error, folder);
  }
  const words = Buffer.concat(stderr).toString('utf8');
  if (size > outputLimit) return { code: 1, stdout: Buffer.alloc(0), stderr: 'git gave more than 512 MB' };
  refuseForeignOwner(words);
  return { code: code ?? 1, stdout: Buffer.concat(stdout), stderr: words };
}

/** What is wrong may be told at once, as for an argument that holds a NUL, or by the child's `error`. */
function startIn(folder: string, start: () => ChildProcessWithoutNullStreams): ChildProcessWithoutNullStreams {
  try {
    return start();
  } catch (error) {
    throw explainStart(error, folder);
  }
}

/** A spawn fails with ENOENT for a missing program and for a missing folder alike. */
function explainStart(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EACCES') return error;
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return new Misconfiguration('the folder to judge does not exist', 'Name a folder that exists');
  }
  return new Misconfiguration('git was not found on the PATH', 'Install git (https://git-scm.com/downloads)');
}

function refuseForeignOwner(words: string): void {
  const owned = /detected dubious ownership in repository at '([^\n]*)'/.exec(words);
  if (!owned) return;
  const path = (owned[1] ?? '').replaceAll("'", "'\\''");
  throw new Misconfiguration(
    'git refuses the repository, since another user owns it (safe.directory)',
    `git config --global --add safe.directory '${path}'`,
  );
}
