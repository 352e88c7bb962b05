import type { Commit } from '../domain/history.ts';
import type { Git } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import { isCode } from '../domain/module-path.ts';
import { encodePath } from '../domain/path-name.ts';
import { isGone } from '../history/empty-blob.ts';
import { parseRawDiff } from '../history/log.ts';
import type { RangeEnds } from '../history/promotions.ts';
import type { FactStore } from './file-facts.ts';
import { diffOptions, output } from './git-output.ts';

/** Commits that are looked ahead. */
const width = 200;

/**
 * Asks git for what a run of commits will be judged by in one go: a process for each commit costs more than all else, and one
 * that walks the history for each makes the whole quadratic. What is judged does not depend on it.
 */
export class Ahead {
  readonly #git: Git;
  readonly #base: string;
  readonly #commits: readonly Commit[];
  readonly #lanes: LaneMap;
  readonly #store: FactStore;
  readonly #ends: RangeEnds;
  readonly #held = new Set<string>();
  readonly #asked = new Set<string>();
  #at = 0;
  #end = 0;

  /** @param commits the first-parent line, oldest first, that `reach` is called for in this order. */
  constructor(git: Git, base: string, commits: readonly Commit[], lanes: LaneMap, store: FactStore, ends: RangeEnds) {
    this.#git = git;
    this.#base = base;
    this.#commits = commits;
    this.#lanes = lanes;
    this.#store = store;
    this.#ends = ends;
  }

  /** This commit is judged next. */
  async reach(sha: string): Promise<void> {
    while (this.#at < this.#commits.length && this.#commits[this.#at]?.sha !== sha) this.#at++;
    if (this.#at < this.#end) return;
    this.#end = this.#at + width;
    const wanted = this.#upcoming().flatMap(({ path, before, after, counterparts }) => [
      { path, blob: before ?? after },
      ...(before === undefined ? counterparts : []),
    ]);
    await this.#store.read(wanted);
  }

  /** Every content that these paths had in the history of the base, as `<path>\0<blob>`; more paths may be among them. */
  async heldBefore(paths: readonly string[]): Promise<ReadonlySet<string>> {
    if (!paths.some((path) => !this.#asked.has(path))) return this.#held;
    const added = this.#upcoming().flatMap(({ path, before }) => (before === undefined ? [path] : []));
    const wanted = new Set([...paths, ...added]);
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

  /** Production code that the next commits touch, with what may be its counterparts where it is new. */
  #upcoming(): readonly Touched[] {
    const found = new Map<string, Touched>();
    for (const { changes } of this.#commits.slice(this.#at, this.#end)) {
      for (const { path, before, after } of changes) {
        if (after === undefined || (before !== undefined && isGone(before)) || !isCode(path)) continue;
        const edges = this.#lanes.edgesInto(path);
        if (edges.length === 0 || found.has(`${path}\0${before}`)) continue;
        const counterparts = edges.flatMap((edge) => this.#blobsAt(this.#lanes.counterpart(edge, path) ?? ''));
        // Of what has none only new files are looked at.
        if (before !== undefined && counterparts.length === 0) continue;
        found.set(`${path}\0${before}`, { path, before, after, counterparts });
      }
    }
    return [...found.values()];
  }

  #blobsAt(path: string): { readonly path: string; readonly blob: string }[] {
    const blobs = new Set([this.#ends.base.get(path), this.#ends.head.get(path)]);
    return [...blobs].flatMap((blob) => (blob === undefined ? [] : [{ path, blob }]));
  }
}

interface Touched {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly counterparts: readonly { readonly path: string; readonly blob: string }[];
}
