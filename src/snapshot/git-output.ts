import type { Git } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { parseTreeListing } from '../domain/tree-listing.ts';

/** `--relative`: the judged folder may be a part of the repository, and paths start there. */
export const diffOptions = ['-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--relative'];

/** Regular files of a commit: git's object name by path. */
export async function listFiles(git: Git, commit: string): Promise<Map<string, string>> {
  const listing = await output(git, ['ls-tree', '-r', '-z', '--end-of-options', commit]);
  const files = parseTreeListing(listing).filter((entry) => entry.kind === 'file');
  return new Map(files.map((entry) => [entry.path, entry.object]));
}

/** What git prints; a failure here means objects that the range needs and this clone lacks. */
export async function output(git: Git, args: readonly string[], input?: string | Uint8Array): Promise<Buffer> {
  const result = await git.run(args, input);
  if (result.code === 0) return result.stdout;
  throw new Misconfiguration(
    `git ${args[0]} failed: ${result.stderr.trim().split('\n')[0]}`,
    'See that the clone is whole: `git fsck`, `git fetch --unshallow`',
  );
}
