// Reads where a lane lies: its root and, below it, the directories that are promoted.
import type { Stated } from '../domain/location.ts';
import { normaliseDirectory } from './directory.ts';
import { readKey } from './keys.ts';
import { quote, quotePath } from './quote.ts';
import type { Reading } from './reading.ts';
import { laneKeys } from './tables.ts';
import type { Entry, MapValue } from './values.ts';

export interface PlacedDirectories {
  readonly root: Stated<string>;
  readonly directories?: readonly Stated<string>[];
}

/**
 * The root with its trailing slash and the directories as paths from the repository's root, whether they are written so
 * or from the lane's root. Where a dialect lists directories without a root, the root is the directory that holds them
 * all. Null, with a problem, where there is no root to be used.
 */
export function readPlace(
  reading: Reading,
  lane: MapValue,
  root: Entry | undefined,
  directories: Entry | undefined,
  where: string,
): PlacedDirectories | null {
  const texts = readKey(reading, directories, laneKeys.directories, `directories of ${where}`) ?? [];
  const listed = texts.flatMap((text) => {
    const directory = readDirectory(reading, text, 'directory', where);
    return directory ? [directory] : [];
  });
  if (!root) return placeByDirectories(reading, lane, listed, where);
  const text = readKey(reading, root, laneKeys.root, `root of ${where}`);
  const top = text && readDirectory(reading, text, 'root', where);
  if (!top) return null;
  if (!directories) return { root: top };
  return { root: top, directories: listed.map((directory) => below(top.value, directory)) };
}

function placeByDirectories(
  reading: Reading,
  lane: MapValue,
  listed: readonly Stated<string>[],
  where: string,
): PlacedDirectories | null {
  const [first] = listed;
  const shared = first && sharedDirectory(listed.map((directory) => directory.value));
  if (first && shared) {
    const root = { value: shared, at: first.at };
    return listed.length > 1 ? { root, directories: listed } : { root };
  }
  if (lane.merged) return null;
  const what = first ? 'has directories without a common root' : 'has no root';
  reading.missing(lane.at, `root of ${where}`, `${where} ${what}`, 'add root: with its directory, as in root: lukhas/');
  return null;
}

function readDirectory(
  reading: Reading,
  text: Stated<string>,
  what: 'root' | 'directory',
  where: string,
): Stated<string> | null {
  const directory = normaliseDirectory(text.value);
  if (typeof directory === 'string') return { value: directory, at: text.at };
  const key = what === 'root' ? 'root: ' : '';
  const remedy = directory.spelling
    ? `write ${key}${quotePath(directory.spelling)}`
    : `write the path of a directory inside the repository, as in ${key}lukhas/`;
  const shown = quote(text.value);
  reading.error(text.at, `${what} ${shown} of ${where}`, `${what} ${shown} of ${where} ${directory.fault}`, remedy);
  return null;
}

function below(root: string, directory: Stated<string>): Stated<string> {
  return directory.value.startsWith(root) ? directory : { value: root + directory.value, at: directory.at };
}

/** The longest directory that holds all of them; empty where that is the repository. */
function sharedDirectory(directories: readonly string[]): string {
  let shared = directories[0] ?? '';
  for (const directory of directories) {
    while (shared !== '' && !directory.startsWith(shared)) shared = shared.replace(/[^/]*\/$/, '');
  }
  return shared;
}
