/**
 * This room alone touches files, processes, the environment, the clock and chance; it decides nothing of what they
 * mean.
 */

import { constants, mkdtempSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Event, Git, Host } from '../domain/host.ts';
import { loadTypeScriptEngine, supervisorEntry } from './bundle.ts';
import { type Cancellation, uncancelled } from './cancellation.ts';
import { readCommitTree } from './commit-tree.ts';
import { createRemote } from './fetch.ts';
import { createGit } from './git.ts';
import type { GitHub } from './github.ts';
import { guardFiles } from './guarded-files.ts';
import { listIndex } from './index-listing.ts';
import { LentObjects } from './lent-objects.ts';
import type { LiveOutput } from './live-output.ts';
import { readWorkingTree } from './working-tree.ts';
import { Worktrees } from './worktree.ts';

export interface HostOptions {
  /** The folder to judge, as the user wrote it. */
  readonly folder: string;
  readonly event: Event;
  readonly github: GitHub | null;
  /** Where the run may fetch from; absent: it may not. */
  readonly remote?: { readonly token: string | null; readonly server: string };
  /** Says what is being done, where somebody looks. */
  readonly progress: (text: string) => void;
  /** Opens the place where a process with a title is shown while it runs; absent: nobody looks. */
  readonly show?: (title: string) => LiveOutput | null;
  /** Absent: nothing cancels the run. */
  readonly cancellation?: Cancellation;
}

/** Builds the world for one command. */
export async function createHost(options: HostOptions): Promise<Host> {
  const folder = resolve(options.folder);
  const lent = new LentObjects();
  const git = createGit(folder, () => lent.environment);
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  // Asked before anything else is loaded or known: both answers are nearly always wanted, and git takes its time.
  const listing = isFolder ? listIndex(git) : null;
  listing?.catch(() => undefined);
  const isRepository = isFolder && (await isInsideRepository(git));
  let first = listing;
  let temporary: string | undefined;
  const temporaryFolder = async () => {
    temporary ??= mkdtempSync(join(tmpdir(), 'lane-guard-'));
    return temporary;
  };
  const cancellation = options.cancellation ?? uncancelled;
  const worktrees = new Worktrees(git, folder);
  const clean = () => {
    worktrees.dispose();
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true, maxRetries: 2 });
  };
  const forget = cancellation.atLastMoment(clean);
  return {
    workingTree: () => {
      const listed = isRepository ? (first ?? listIndex(git)) : null;
      // Later calls see what was changed since.
      first = null;
      return readWorkingTree(folder, listed, options.folder);
    },
    commitTree: (sha) => readCommitTree(git, sha),
    isRepository,
    git,
    remote: options.remote ? createRemote({ folder, ...options.remote, cancellation }) : null,
    lendCommits: async (base, head) => {
      if (!options.github) return null;
      const { lendCommits } = await import('./lent-commits.ts');
      await lent.open(git, folder, await temporaryFolder());
      return lendCommits(options.github.history, lent, git, base, head);
    },
    event: options.event,
    now: Math.floor(Date.now() / 1000),
    loadTypeScript: loadTypeScriptEngine,
    supervise: async (run) => {
      const { supervise } = await import('./supervise.ts');
      const entry = supervisorEntry();
      const { show } = options;
      const surroundings = { entry, environment: process.env, cancellation, ...(show ? { show } : {}) };
      return supervise(run, { folder, temporary: await temporaryFolder(), ...surroundings });
    },
    cancelledBy: () => cancellation.signal,
    guardFiles: () => guardFiles(git, folder, process.env),
    afterCancellation: (milliseconds) =>
      new Promise((resolve) => cancellation.onCancel(() => setTimeout(resolve, milliseconds).unref())),
    checkOut: async (commit) => worktrees.add(commit, await temporaryFolder()),
    readNamed: (path, limit) => readBounded(resolve(folder, path), limit),
    temporaryFolder,
    readTemporary: readBounded,
    fetchPullRequest: async (number) => (await options.github?.pullRequest(number)) ?? null,
    fetchReviews: async (number, teams) =>
      options.github ? options.github.reviews(number, teams) : 'reviews are read from the API, and there is no token',
    surfaces: options.github?.surfaces ?? null,
    progress: options.progress,
    dispose: () => {
      forget();
      clean();
    },
  };
}

async function isInsideRepository(git: Git): Promise<boolean> {
  const { code, stdout } = await git.run(['rev-parse', '--is-inside-work-tree']);
  return code === 0 && stdout.toString('latin1').trim() === 'true';
}

/** A test may put a link or a device where its report should be: only a regular file within the limit is read. */
async function readBounded(path: string, limit: number): Promise<Uint8Array | undefined> {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => undefined);
  if (!handle) return undefined;
  try {
    const status = await handle.stat();
    return status.isFile() && status.size <= limit ? await handle.readFile() : undefined;
  } finally {
    await handle.close();
  }
}
