// What directories a tree has: git tracks files, so a directory is there where a file lies below it.
import type { TreeEntry } from '../domain/repository.ts';

/** Directories with a trailing slash, each with the first entry below it. */
export function directoriesOf(files: readonly TreeEntry[]): ReadonlyMap<string, string> {
  const directories = new Map<string, string>();
  for (const { path } of files) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const directory = path.slice(0, end + 1);
      // Its parents are there already.
      if (directories.has(directory)) break;
      directories.set(directory, path);
    }
  }
  return directories;
}
