import type { Commit } from '../domain/history.ts';
import type { Git } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import { isCode } from '../domain/module-path.ts';
import { encodePath } from '../domain/path-name.ts';
import { parseRawDiff } from '../history/log.ts';
import { diffOptions, output } from './git-output.ts';

/**
 * Asks git for what production held before the range, for a run of commits in one go: a process that walks the history for
 * each of them makes the whole quadratic. What is judged does not depend on it.
 */
export class Ahead {
  readonly #git: Git;
  readonly #base: string;
  readonly #lanes: LaneMap;
  readonly #held = new Set<string>();
  readonly #asked = new Set<string>();
  #upcoming: readonly string[] = [];

  constructor(git: Git, base: string, lanes: LaneMap) {
    this.#git = git;
    this.#base = base;
    this.#lanes = lanes;
  }

  /** These commits are judged next: the production code that they bring will be asked for. */
  reach(commits: readonly Commit[]): void {
    this.#upcoming = commits
      .flatMap(({ changes }) => changes)
      .filter(({ path, before, after }) => before === undefined && after !== undefined && isCode(path))
      .flatMap(({ path }) => (this.#lanes.edgesInto(path).length > 0 ? [path] : []));
  }

  /** Every content that these paths had in the history of the base, as `<path>\0<blob>`; more paths may be among them. */
  async heldBefore(paths: readonly string[]): Promise<ReadonlySet<string>> {
    if (!paths.some((path) => !this.#asked.has(path))) return this.#held;
    const wanted = new Set([...paths, ...this.#upcoming]);
    // Standard input takes one path a line.
    const asked = [...wanted].filter((path) => !this.#asked.has(path) && !path.includes('\n'));
    for (const path of wanted) this.#asked.add(path);
    if (asked.length === 0) return this.#held;
    const input = Buffer.concat([
      Buffer.from(`${this.#base}\n--\n`),
      ...asked.map((path) => Buffer.concat([encodePath(path), Buffer.from('\n')])),
    ]);
    const log = await output(this.#git, ['log', '--format=', '--full-history', '--stdin', ...diffOptions], input);
    for (const changes of parseRawDiff(log).values()) {
      for (const { path, before, after } of changes) {
        if (before !== undefined) this.#held.add(`${path}\0${before}`);
        if (after !== undefined) this.#held.add(`${path}\0${after}`);
      }
    }
    return this.#held;
  }
}
