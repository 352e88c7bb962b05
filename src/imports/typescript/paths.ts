/** The directory of a path without a trailing slash; `''` for the root. */
export function directoryOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** `a/b` and `../c` → `a/c`; null where it leaves the tree. */
export function joinPath(directory: string, relative: string): string | null {
  const segments = directory === '' ? [] : directory.split('/');
  for (const segment of relative.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return segments.join('/');
}

/** The directory itself and those above it, the root last. */
export function* ancestorsOf(directory: string): Iterable<string> {
  for (let current = directory; current !== ''; current = directoryOf(current)) yield current;
  yield '';
}

/** Every directory that holds one of these files, at any depth, and the root. */
export function directoriesOf(files: Iterable<string>): ReadonlySet<string> {
  const directories = new Set(['']);
  for (const file of files) {
    for (let current = directoryOf(file); !directories.has(current); current = directoryOf(current)) {
      directories.add(current);
    }
  }
  return directories;
}
