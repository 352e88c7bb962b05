import type { Commit } from '../domain/history.ts';
import type { Git } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import { isCode } from '../domain/module-path.ts';
import { isGone } from '../history/empty-blob.ts';
import type { ChangeSet } from '../history/promotions.ts';
import { putFile } from '../history/tree-index.ts';
import { listFiles } from './git-output.ts';

/** Commits, and paths that they change, that are looked ahead: what they ask of files is in memory. */
const mostCommits = 1000;
const mostChanges = 4000;

/**
 * The commits of the first-parent line that could promote or take code away, with what the lanes hold around them. The trees
 * of one are those of the next once that is asked for.
 *
 * @param blanked as `RangeEnds`; null: only what could promote is wanted.
 * @param foresee is given some commits before the first of them is, with a way to walk through all: what they will be judged
 *   by can be had in one go. They may be walked more than once.
 */
export async function* changeSets(
  git: Git,
  commits: readonly Commit[],
  lanes: LaneMap,
  blanked: ReadonlySet<string> | null,
  foresee: (commits: readonly Commit[], walk: () => Iterable<ChangeSet>) => Promise<void>,
): AsyncIterable<ChangeSet> {
  const isJudged = (path: string) => lanes.edgesFrom(path).length > 0 || lanes.edgesInto(path).length > 0;
  const concerns = ({ changes }: Commit) =>
    changes.some(
      ({ path, after }) =>
        isCode(path) &&
        (isGone(after)
          ? blanked !== null && isJudged(path)
          : lanes.edgesInto(path).length > 0 || blanked?.has(`${path}\0${after}`) === true),
    );
  for (const line of linesOf(commits)) {
    const first = line.findIndex(concerns);
    const parent = line[first]?.parents[0];
    if (parent === undefined) continue;
    const listed = [...(await listFiles(git, parent))].filter(([path]) => isJudged(path));
    const carried = new CarriedTrees(listed, isJudged);
    for (const stretch of stretchesOf(line.slice(first))) {
      await foresee(stretch, function* () {
        yield* carried.walk(stretch, concerns);
        carried.rewind(stretch);
      });
      yield* carried.walk(stretch, concerns);
    }
  }
}

function stretchesOf(commits: readonly Commit[]): Commit[][] {
  const stretches: Commit[][] = [];
  let changes = Number.POSITIVE_INFINITY;
  for (const commit of commits) {
    changes += commit.changes.length;
    const last = stretches.at(-1);
    if (last && changes <= mostChanges && last.length < mostCommits) last.push(commit);
    else {
      stretches.push([commit]);
      changes = commit.changes.length;
    }
  }
  return stretches;
}

/** Runs of commits of which each is the parent of the next. The first commit of a repository is never a promotion. */
function linesOf(commits: readonly Commit[]): Commit[][] {
  const lines: Commit[][] = [];
  let last = '';
  for (const commit of commits) {
    const [parent] = commit.parents;
    if (!commit.firstParent || parent === undefined) continue;
    if (parent === last) lines.at(-1)?.push(commit);
    else lines.push([commit]);
    last = commit.sha;
  }
  return lines;
}

/** The two trees around a commit, carried along: a copy for each commit would make the whole quadratic. */
class CarriedTrees {
  readonly #before: Map<string, string>;
  readonly #after: Map<string, string>;
  readonly #isJudged: (path: string) => boolean;

  constructor(files: readonly (readonly [string, string])[], isJudged: (path: string) => boolean) {
    this.#before = new Map(files);
    this.#after = new Map(files);
    this.#isJudged = isJudged;
  }

  /** To be walked to its end. */
  *walk(commits: readonly Commit[], concerns: (commit: Commit) => boolean): Generator<ChangeSet> {
    for (const commit of commits) {
      const { sha, changes } = commit;
      this.#put(this.#after, commit, 'after');
      if (concerns(commit)) yield { commit: sha, changes, before: this.#before, after: this.#after };
      this.#put(this.#before, commit, 'after');
    }
  }

  rewind(commits: readonly Commit[]): void {
    for (const commit of commits.toReversed()) {
      this.#put(this.#after, commit, 'before');
      this.#put(this.#before, commit, 'before');
    }
  }

  #put(tree: Map<string, string>, { changes }: Commit, side: 'before' | 'after'): void {
    for (const change of changes) if (this.#isJudged(change.path)) putFile(tree, change.path, change[side]);
  }
}
