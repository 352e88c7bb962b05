import type { ReadFailure, Tree } from '../domain/host.ts';

/**
 * The bytes of the manifest; undefined where nothing is there, the reason where something is that cannot be read as a file:
 * a directory, a link that leads nowhere or out of the tree, a special file, a file of many megabytes. Only what is not
 * there may be taken for a repository without a manifest.
 */
export async function manifestSource(tree: Tree, path: string): Promise<Uint8Array | ReadFailure | undefined> {
  const source = await tree.read(path);
  if (source !== undefined) return source;
  if (tree.brokenLinks.some((link) => path === link || path.startsWith(`${link}/`))) return leadsOut;
  if (tree.entries.some((entry) => entry.path.startsWith(`${path}/`))) return { reason: 'it is a directory' };
  const listed = tree.entries.find((entry) => entry.path === path);
  if (listed?.kind === 'submodule') return { reason: 'it is a submodule' };
  let failure: ReadFailure | undefined;
  await tree.each([path], (_, content) => {
    // What `read` did not give though it is there lies elsewhere.
    failure = content instanceof Uint8Array ? leadsOut : content;
  });
  if (listed === undefined && (failure === undefined || isAbsence(failure))) return undefined;
  return failure;
}

const leadsOut: ReadFailure = { reason: 'it is a symbolic link that leads nowhere or out of the repository' };

function isAbsence({ reason }: ReadFailure): boolean {
  return /\((ENOENT|ENOTDIR)\)|the tree has no such file/.test(reason);
}
