import type { Commit } from '../domain/history.ts';
import type { Git } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import { isCode } from '../domain/module-path.ts';
import { isGone } from '../history/empty-blob.ts';
import type { ChangeSet } from '../history/promotions.ts';
import { listFiles } from './git-output.ts';

/**
 * The commits of the first-parent line that could promote or take code away, with what the lanes hold around them. The trees
 * of one are those of the next once that is asked for.
 *
 * @param blanked as `RangeEnds`; null: only what could promote is wanted.
 */
export async function* changeSets(
  git: Git,
  commits: readonly Commit[],
  lanes: LaneMap,
  blanked: ReadonlySet<string> | null,
): AsyncIterable<ChangeSet> {
  // Two trees that are carried along: a copy for each commit would make the whole quadratic.
  let trees: { before: Map<string, string>; after: Map<string, string> } | undefined;
  let treeOf = '';
  const isJudged = (path: string) => lanes.edgesFrom(path).length > 0 || lanes.edgesInto(path).length > 0;
  for (const commit of commits) {
    const [parent] = commit.parents;
    // The first commit of a repository is never a promotion.
    if (!commit.firstParent || parent === undefined) continue;
    const concerns = commit.changes.some(
      ({ path, after }) =>
        isCode(path) &&
        (isGone(after)
          ? blanked !== null && isJudged(path)
          : lanes.edgesInto(path).length > 0 || blanked?.has(`${path}\0${after}`) === true),
    );
    if (treeOf !== parent) trees = undefined;
    if (concerns && trees === undefined) {
      const listed = [...(await listFiles(git, parent))].filter(([path]) => isJudged(path));
      trees = { before: new Map(listed), after: new Map(listed) };
    }
    if (trees) applied(trees.after, commit, isJudged);
    if (concerns && trees) yield { commit: commit.sha, changes: commit.changes, ...trees };
    if (trees) applied(trees.before, commit, isJudged);
    treeOf = commit.sha;
  }
}

/** Makes the tree that of the commit. */
function applied(tree: Map<string, string>, commit: Commit, isJudged: (path: string) => boolean): void {
  for (const { path, after } of commit.changes) {
    if (after === undefined) tree.delete(path);
    else if (isJudged(path)) tree.set(path, after);
  }
}
