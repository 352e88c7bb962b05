// The directories of a tree that a lane could have as its root.
import { isCode } from '../domain/module-path.ts';
import { compareText } from '../domain/order.ts';
import { baseName, directoriesAbove } from '../domain/path.ts';
import type { TreeEntry } from '../domain/repository.ts';
import { isUnlaned } from './code-directories.ts';
import { normaliseDirectory } from './directory.ts';
import { isAttendant, maturityOf, type NamedMaturity } from './lane-names.ts';

/** A directory that holds code. */
export interface CodePlace {
  /** With its trailing slash. */
  readonly path: string;
  /** Code files below it. */
  readonly files: number;
  /** What its name says; null: nothing. */
  readonly maturity: NamedMaturity | null;
  /** The file that names the repository's own package as the directory is named; null: none does. */
  readonly namedBy: string | null;
}

/** A lane lies near the top: `packages/python/candidate/` is as deep as is looked. */
const deepest = 3;

/**
 * Directories with code, by path. Left out: what belongs in no lane by its name (tests, tools, vendored trees, environments,
 * tutorials), what lies behind links, and names that a manifest cannot hold as a root.
 *
 * @param namedBy the file that names the repository's package as a directory of this name, or null.
 * @param also directories that are wanted whatever they are called and hold.
 */
export function codePlaces(
  files: readonly TreeEntry[],
  namedBy: (directory: string) => string | null,
  also: readonly string[] = [],
): readonly CodePlace[] {
  const environments = new Set(
    files.flatMap(({ path }) => (path.endsWith('/pyvenv.cfg') ? [path.slice(0, -'pyvenv.cfg'.length)] : [])),
  );
  const counts = new Map<string, number>(also.map((path) => [path, 0]));
  for (const { path, kind, linked } of files) {
    if (kind !== 'file' || linked || !isCode(path) || path.endsWith('.d.ts')) continue;
    const parents = directoriesAbove(path);
    if (parents.some((parent) => environments.has(parent))) continue;
    const near = parents.filter((parent, depth) => depth < deepest || counts.get(parent) !== undefined);
    for (const parent of near) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  const isLeftOut = (name: string, depth: number) =>
    isUnlaned(name, depth) || (isAttendant(name) && namedBy(name) === null);
  return [...counts]
    .filter(([path]) => also.includes(path) || !path.split('/').slice(0, -1).some(isLeftOut))
    .filter(([path]) => normaliseDirectory(path) === path)
    .map(([path, count]) => {
      const name = baseName(path.slice(0, -1));
      return { path, files: count, maturity: maturityOf(name) ?? null, namedBy: namedBy(name) };
    })
    .sort((a, b) => compareText(a.path, b.path));
}
