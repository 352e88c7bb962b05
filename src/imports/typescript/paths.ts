import { parentOf } from '../../domain/path.ts';

/** The directory itself and those above it, the root last. */
export function* ancestorsOf(directory: string): Iterable<string> {
  for (let current = directory; current !== ''; current = parentOf(current)) yield current;
  yield '';
}

/** Every directory that holds one of these files, at any depth, and the root. */
export function directoriesOf(files: Iterable<string>): ReadonlySet<string> {
  const directories = new Set(['']);
  for (const file of files) {
    for (let current = parentOf(file); !directories.has(current); current = parentOf(current)) {
      directories.add(current);
    }
  }
  return directories;
}
