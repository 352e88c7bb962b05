import type { Evidence } from '../domain/check.ts';
import type { CodeOwners } from '../domain/code-owners.ts';
import type { Host, Tree } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import type { IgnorePattern, Layout } from '../domain/layout.ts';
import type { Manifest } from '../domain/manifest.ts';
import { isCode, isPackageInit } from '../domain/module-path.ts';
import { codeOwnersLimit, codeOwnersPaths, readCodeOwners } from '../manifest/codeowners.ts';
import { directoriesOf } from '../manifest/tree.ts';
import type { Opened } from './open.ts';

/** What checks of the manifest read of a tree beside its paths; a part that nobody asked for is not there. */
export interface TreeFacts {
  /** Null: the tree has no CODEOWNERS. */
  readonly codeOwners?: CodeOwners | null;
  readonly layout?: Layout;
  /** Code files in lanes without a byte, in the order of the tree. */
  readonly emptyFiles?: readonly string[];
}

/** Gathers the parts that `needs` names. */
export async function gatherTreeFacts(
  host: Host,
  opened: Opened,
  policy: Manifest,
  lanes: LaneMap,
  needs: ReadonlySet<Evidence>,
): Promise<TreeFacts> {
  const { tree } = opened;
  return {
    ...(needs.has('code-owners') && { codeOwners: await gatherCodeOwners(tree) }),
    ...(needs.has('layout') && { layout: await gatherLayout(host, opened) }),
    ...(needs.has('empty-files') && { emptyFiles: await gatherEmptyFiles(tree, policy, lanes) }),
  };
}

/** The CODEOWNERS that GitHub reads; null where there is none. */
export async function gatherCodeOwners(tree: Tree): Promise<CodeOwners | null> {
  const path = codeOwnersPaths.find((one) => tree.entries.some((entry) => entry.path === one && entry.kind === 'file'));
  const source = path === undefined ? undefined : await tree.read(path);
  if (path === undefined || source === undefined || source.length > codeOwnersLimit) return null;
  return readCodeOwners(path, source);
}

/** Read whole, since a tree knows no sizes; only where the manifest forbids empty files. */
export async function gatherEmptyFiles(tree: Tree, policy: Manifest, lanes: LaneMap): Promise<readonly string[]> {
  if (policy.zeroBytesFail?.value !== true) return [];
  const paths = tree.entries
    .filter(({ path, kind, linked }) => kind === 'file' && (!linked || linked.link === path) && mayNotBeEmpty(path))
    .map(({ path }) => path)
    .filter((path) => lanes.laneOf(path) !== undefined);
  const empty: string[] = [];
  await tree.each(paths, (path, content) => {
    if (content instanceof Uint8Array && content.length === 0) empty.push(path);
  });
  return empty;
}

/** An empty `__init__.py` is how a package is written; `py.typed` and `.gitkeep` are no code. */
function mayNotBeEmpty(path: string): boolean {
  return isCode(path) && !isPackageInit(path);
}

async function gatherLayout(host: Host, { tree, manifest, commit }: Opened): Promise<Layout> {
  const directories = directoriesOf(tree.entries);
  // Git answers nothing at all where one path lies behind a link or in a submodule: those are told by that.
  const behind = [
    ...tree.brokenLinks,
    ...tree.entries.flatMap(({ path, kind, linked }) => (kind === 'submodule' ? [path] : linked ? [linked.link] : [])),
  ];
  const isBehind = (root: string) => behind.some((path) => root.startsWith(`${path}/`));
  const missing = manifest.lanes.map(({ root }) => root.value).filter((root) => !directories.has(root));
  const roots = new Set(missing.filter((root) => !isBehind(root)));
  // A commit holds what was added to it, ignored or not.
  const ignored = host.isRepository && commit === null ? await ignoredBy(host, [...roots]) : new Map();
  return { brokenLinks: tree.brokenLinks, ignored };
}

/** Asks git, whose rules these are. An answer that it does not give is none: it only makes a message say more. */
async function ignoredBy({ git }: Host, roots: readonly string[]): Promise<ReadonlyMap<string, IgnorePattern>> {
  const found = new Map<string, IgnorePattern>();
  const asked = roots.filter((root) => !root.includes('\0'));
  if (asked.length === 0) return found;
  // This command alone refuses literal pathspecs; behind `./` no name is one with magic.
  const question = asked.map((root) => `./${root}\0`).join('');
  const answer = await git.run(['--no-literal-pathspecs', 'check-ignore', '-z', '-v', '--stdin'], question);
  const fields = answer.stdout.toString('utf8').split('\0');
  for (let at = 0; at + 3 < fields.length; at += 4) {
    const [path = '', line = '', pattern = '', root = ''] = fields.slice(at, at + 4);
    if (pattern.startsWith('!')) continue;
    const isOfTree = tracked.test(path);
    found.set(root.slice(2), { pattern, at: isOfTree ? { path, line: Number(line) } : null });
  }
  return found;
}

/** A file of the repository itself; the user's own and `.git/info/exclude` are nobody else's. */
const tracked = /^(?!\.git\/)(?:[^/].*\/)?\.gitignore$/;
