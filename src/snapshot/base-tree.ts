import type { Git, Tree } from '../domain/host.ts';
import type { TreeEntry } from '../domain/repository.ts';
import { type Differences, parseDifferences } from '../history/moves.ts';
import { pythonScanner } from '../imports/python/scan.ts';
import { mayBeScript } from '../imports/python/script.ts';
import { handlesTypeScript } from '../imports/typescript/handles.ts';
import { isProject } from './graph.ts';

/** The tree of a commit that is held against the judged one. */
export interface BaseTree {
  readonly tree: Tree;
  /** Whether a path holds the same content in both trees. */
  isSame(path: string): boolean;
  /** Files of the base that are not the same in the judged tree. */
  readonly changed: readonly TreeEntry[];
  /** Files that are new or changed in the judged tree. */
  readonly changes: readonly TreeEntry[];
  /** Where files were before they were moved, by where they are. */
  readonly moves: ReadonlyMap<string, string>;
}

/** Files beyond these are held for moved only where their content is the same: all others would be compared with each other. */
const mostMoves = 200;

/**
 * Holds a judged tree against that of a commit. What lies in the folder is compared as it lies there, with edits and files that
 * git does not track yet; a file that was moved and is not tracked yet counts as a new one.
 *
 * @param head the judged tree, and the commit that it is of; null: it is what lies in the folder.
 * @returns the reason where git cannot compare them.
 */
export async function compareTrees(
  git: Git,
  head: { readonly tree: Tree; readonly commit: string | null },
  base: { readonly tree: Tree; readonly commit: string },
): Promise<BaseTree | { readonly reason: string }> {
  const sides = head.commit === null ? [base.commit] : [base.commit, head.commit];
  const options = [
    '--raw',
    '-z',
    '--no-abbrev',
    '--relative',
    '--ignore-submodules=all',
    '--no-ext-diff',
    '--no-textconv',
  ];
  const moved = ['-M', `-l${mostMoves}`];
  const { code, stdout, stderr } = await git.run(['diff', ...options, ...moved, '--end-of-options', ...sides, '--']);
  if (code !== 0) return { reason: `git diff failed: ${stderr.trim().split('\n')[0]}` };
  return held(head.tree, base.tree, parseDifferences(stdout));
}

function held(head: Tree, base: Tree, { paths, moves }: Differences): BaseTree {
  const before = new Map(base.entries.map((entry) => [entry.path, entry]));
  const same = new Set<string>();
  for (const entry of head.entries) {
    const other = before.get(entry.path);
    if (other && isLike(entry, other) && !paths.has(entry.linked?.source ?? entry.path)) same.add(entry.path);
  }
  const isSame = (path: string) => same.has(path);
  const differing = ({ entries }: Tree) => entries.filter(({ path }) => !same.has(path));
  return { tree: base, isSame, changed: differing(base), changes: differing(head), moves };
}

/** Of a link, whether it leads to the same place. */
function isLike(a: TreeEntry, b: TreeEntry): boolean {
  return a.kind === b.kind && a.linked?.link === b.linked?.link && a.linked?.source === b.linked?.source;
}

/** The base's changed files alone, as a tree. */
export function changedTree({ tree, changed }: BaseTree): Tree {
  return { entries: changed, brokenLinks: tree.brokenLinks, read: (path) => tree.read(path), each: tree.each };
}

/**
 * Whether imports lead to the same files in both trees: no path came or went, and what changed neither imports nor says where
 * imports start.
 *
 * @param project files that said so of the judged tree, beside those that are known by their names.
 */
export function hasSameGraph({ changed, changes }: BaseTree, project: ReadonlySet<string>): boolean {
  const paths = new Set(changes.map(({ path }) => path));
  return (
    changed.length === changes.length &&
    changed.every(
      ({ path, kind }) =>
        kind === 'file' && paths.has(path) && !isSource(path) && !isProject(path) && !project.has(path),
    )
  );
}

function isSource(path: string): boolean {
  return pythonScanner.handles(path) || mayBeScript(path) || handlesTypeScript(path);
}
