import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedOut, Git } from '../domain/host.ts';

/** Never run what a repository's own attributes name: a smudge filter of LFS would reach for the network. */
const unfiltered = ['filter.lfs.smudge=', 'filter.lfs.process=', 'filter.lfs.required=false', 'core.autocrlf=false'];

/** Commits that are checked out beside the judged folder; all of them go with the run. */
export class Worktrees {
  readonly #git: Git;
  readonly #folder: string;
  readonly #paths = new Set<string>();

  /** @param folder the judged one; absolute. */
  constructor(git: Git, folder: string) {
    this.#git = git;
    this.#folder = folder;
  }

  /** @param parent an absolute folder, where the new one goes. */
  async add(commit: string, parent: string): Promise<CheckedOut | { readonly reason: string }> {
    if (!/^[0-9a-f]{40,64}$/.test(commit)) return { reason: `"${commit}" is no full name of a commit` };
    const path = join(parent, `base-${commit.slice(0, 12)}`);
    const prefix = await this.#git.run(['rev-parse', '--show-prefix']);
    this.#paths.add(path);
    const filters = unfiltered.flatMap((setting) => ['-c', setting]);
    const added = await this.#git.run([...filters, 'worktree', 'add', '--quiet', '--detach', '--force', path, commit]);
    if (added.code !== 0) {
      await this.#remove(path);
      const said = added.stderr.trim().split('\n').at(-1) ?? '';
      return { reason: `git worktree add ended with ${added.code}: ${said.replaceAll(path, 'the worktree')}` };
    }
    const below = prefix.stdout.toString('utf8').trim();
    return { folder: join(path, below), remove: () => this.#remove(path) };
  }

  async #remove(path: string): Promise<void> {
    if (!this.#paths.delete(path)) return;
    removeFolder(path);
    // With the folder gone, git forgets it.
    await this.#git.run(['worktree', 'prune', '--expire=now']);
  }

  /** Removes what is left, at once: the process is about to end. */
  dispose(): void {
    if (this.#paths.size === 0) return;
    for (const path of this.#paths) removeFolder(path);
    this.#paths.clear();
    spawnSync(
      'git',
      ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', 'worktree', 'prune', '--expire=now'],
      {
        cwd: this.#folder,
        stdio: 'ignore',
        timeout: 2000,
      },
    );
  }
}

/** What a test put out of our reach stays, and is no reason to lose what was found. */
function removeFolder(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 2 });
  } catch {
    // Left to the temporary folder's own end.
  }
}
