/** The directory of a path, with its trailing slash; empty at the root. */
export function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The directory of a path, or the one above a directory, without a trailing slash; empty at the root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Directories above a path, each with its trailing slash, the topmost first; of a directory `a/b/`, only `a/`. */
export function directoriesAbove(path: string): string[] {
  const directories: string[] = [];
  for (let end = path.indexOf('/'); end >= 0 && end < path.length - 1; end = path.indexOf('/', end + 1)) {
    directories.push(path.slice(0, end + 1));
  }
  return directories;
}

/** The last segment of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
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

/** A directory as people write it → with its trailing slash, `''` for the folder itself; null where it leads out of it. */
export function asDirectory(written: string): string | null {
  if (/^([\\/]|[A-Za-z]:)/.test(written)) return null;
  const segments = written.split(/[\\/]/).filter((segment) => segment !== '' && segment !== '.');
  if (segments.includes('..')) return null;
  return segments.length === 0 ? '' : `${segments.join('/')}/`;
}
