import { fileLimit, type Git, type ReadFailure, type Tree } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { decodePath } from '../domain/path-name.ts';
import { treeEntry } from '../domain/repository.ts';
import { parseTreeListing } from '../domain/tree-listing.ts';
import { expandLinks } from './links.ts';

/**
 * The tree of a commit, from git's objects alone: what lies in the working directory is neither read nor needed. Throws
 * `Misconfiguration` where git does not have the commit.
 */
export async function readCommitTree(git: Git, sha: string): Promise<Tree> {
  const listing = await git.run(['ls-tree', '-r', '-z', '--end-of-options', sha]);
  if (listing.code !== 0) {
    throw new Misconfiguration(
      `git has no tree for ${sha}: ${listing.stderr.trim().split('\n')[0]}`,
      `git fetch origin ${sha}`,
    );
  }
  const listed = parseTreeListing(listing.stdout);
  const objectOf = new Map(listed.map((entry) => [entry.path, entry.object]));
  const targets = await linkTargets(
    git,
    listed.filter((entry) => entry.kind === 'symlink').map((entry) => entry.object),
  );
  const { entries, brokenLinks } = expandLinks(listed, (path) => targets.get(objectOf.get(path) ?? ''));
  const readable = new Map<string, string>();
  for (const entry of entries) {
    const object = objectOf.get(entry.source);
    if (object && entry.kind !== 'submodule') readable.set(entry.path, object);
  }
  const each: Tree['each'] = (paths, visit) => visitFiles(git, readable, paths, visit);
  return {
    entries: entries.map(({ path, kind, source, link }) => treeEntry(path, kind, source, link)),
    brokenLinks,
    each,
    read: async (path) => {
      let found: Uint8Array | undefined;
      await each([path], (_, content) => {
        if (content instanceof Uint8Array) found = content;
      });
      return found;
    },
  };
}

async function linkTargets(git: Git, objects: readonly string[]): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await git.objects([...new Set(objects)], (name, content) => {
    if (content && content.length <= 4096) targets.set(name, decodePath(content));
  });
  return targets;
}

async function visitFiles(
  git: Git,
  objectOf: ReadonlyMap<string, string>,
  paths: readonly string[],
  visit: (path: string, content: Uint8Array | ReadFailure) => void,
): Promise<void> {
  const wanted = [...new Set(paths.flatMap((path) => objectOf.get(path) ?? []))];
  const tooLarge = await largeObjects(git, wanted);
  const asked = paths.filter((path) => !tooLarge.has(objectOf.get(path) ?? ''));
  // Files that are not asked of git are told at their place in the order.
  let next = 0;
  const skipTo = (stop: string | undefined): void => {
    for (; next < paths.length && paths[next] !== stop; next++) {
      const path = paths[next] ?? '';
      const size = tooLarge.get(objectOf.get(path) ?? '');
      visit(path, { reason: `the file has ${size} bytes, more than the ${fileLimit} that are read` });
    }
  };
  let index = 0;
  await git.objects(
    asked.map((path) => objectOf.get(path) ?? ''),
    (_, content) => {
      const path = asked[index++] ?? '';
      skipTo(path);
      next++;
      visit(
        path,
        content ?? { reason: objectOf.has(path) ? 'git does not have its content' : 'the tree has no such file' },
      );
    },
  );
  skipTo(undefined);
}

/** Size by object, of those above the limit. */
async function largeObjects(git: Git, objects: readonly string[]): Promise<Map<string, number>> {
  const large = new Map<string, number>();
  if (objects.length === 0) return large;
  const answer = await git.run(['cat-file', '--batch-check=%(objectname) %(objectsize)'], `${objects.join('\n')}\n`);
  for (const line of answer.stdout.toString('latin1').split('\n')) {
    const [object, size] = line.split(' ');
    if (object && Number(size) > fileLimit) large.set(object, Number(size));
  }
  return large;
}
