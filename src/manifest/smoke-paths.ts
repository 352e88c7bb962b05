// Smoke tests that lie elsewhere than in `tests/smoke`.
import { compareText } from '../domain/order.ts';
import { baseName, directoriesAbove } from '../domain/path.ts';
import type { TreeEntry } from '../domain/repository.ts';

const mostPaths = 20;

/**
 * Directories that are named as smoke tests and hold tests, and test files that are named so, for the setting `smoke`;
 * empty where `standard` holds a file, and where nothing is found. Hidden directories and installed packages aside.
 */
export function smokePaths(files: readonly TreeEntry[], standard: string): readonly string[] {
  const paths = files.flatMap(({ path, kind, linked }) => (kind === 'file' && !linked ? [path] : []));
  if (paths.some((path) => path.startsWith(`${standard}/`))) return [];
  const found = new Set<string>();
  for (const path of paths) {
    // The setting parts its items at commas; a name that starts with a dash would be a flag of pytest's.
    if (!isTest(path) || !/^[\w.][\w./-]*$/.test(path) || isForeign(path)) continue;
    const directory = directoriesAbove(path).find((above) => isSmoke(baseName(above.slice(0, -1))));
    if (directory !== undefined) found.add(directory.slice(0, -1));
    else if (/(^|_)smoke(_|\.)/i.test(baseName(path))) found.add(path);
  }
  return [...found].sort(compareText).slice(0, mostPaths);
}

function isTest(path: string): boolean {
  return /^(test_.*|.*_test)\.py$/.test(baseName(path));
}

function isSmoke(name: string): boolean {
  return /^smoke([_-]?tests?)?$|^tests?[_-]smoke$/i.test(name);
}

function isForeign(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.') || name === 'node_modules' || name === 'site-packages');
}
