import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileLimit, leftOut, type ReadFailure, type Room, type Tree } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { decodePath, encodePath } from '../domain/path-name.ts';
import { type TreeEntry, treeEntry } from '../domain/repository.ts';
import { kindOf } from '../domain/tree-listing.ts';
import type { IndexRecord } from './index-listing.ts';
import { expandLinks } from './links.ts';
import { staysInside } from './report-file.ts';

/**
 * The tree as it lies in a folder: what git tracks there, and what is untracked and not ignored; without git everything but
 * caches and virtual environments.
 *
 * @param listing what git says of the folder; null: it is no repository.
 * @param shown the folder as the user wrote it, for messages.
 * @throws Misconfiguration where the folder does not exist or git cannot list it.
 */
export async function readWorkingTree(
  folder: string,
  listing: Promise<readonly IndexRecord[]> | null,
  shown = folder,
): Promise<Tree> {
  const status = statSync(folder, { throwIfNoEntry: false });
  if (!status?.isDirectory()) {
    const problem = status ? 'is no folder' : 'does not exist';
    throw new Misconfiguration(
      `${status ? `"${shown}"` : `the folder "${shown}"`} ${problem}`,
      'name a folder that exists',
    );
  }
  const records = await listing;
  const listed = records ? trackedEntries(folder, records) : listFolder(folder);
  const { entries, brokenLinks } = expandLinks(listed, (path) => linkTarget(folder, path));
  const sources = new Map<string, string>();
  for (const { path, source, kind } of entries) if (kind !== 'submodule') sources.set(path, source);
  const sparse = new Set((records ?? []).filter(({ tag }) => tag === 'S').map(({ path }) => path));
  const reader = new FileReader(folder, sparse);
  const own = ownRoom();
  return {
    entries: entries.map(({ path, kind, source, link }) => treeEntry(path, kind, source, link)),
    brokenLinks,
    read: async (path) => {
      // A path that is not listed may be ignored by git; a link may lead anywhere.
      const source = sources.get(path) ?? path;
      if (source === path && !sources.has(path) && !staysInside(join(folder, path), folder)) return undefined;
      const content = reader.read(source, own);
      return content instanceof Uint8Array ? content.slice() : undefined;
    },
    each: async (paths, visit, room = own) => {
      for (const path of paths) visit(path, reader.read(sources.get(path) ?? path, room));
    },
  };
}

/** Reads into one buffer again and again: what it gives is valid until the next call. */
class FileReader {
  readonly #folder: string;
  readonly #sparse: ReadonlySet<string>;

  /** @param sparse what git keeps out of the folder: it may be there all the same. */
  constructor(folder: string, sparse: ReadonlySet<string>) {
    this.#folder = folder;
    this.#sparse = sparse;
  }

  read(path: string, room: Room): Uint8Array | ReadFailure {
    let descriptor: number;
    try {
      // Without O_NONBLOCK a FIFO would wait for a writer.
      descriptor = openSync(absolute(this.#folder, path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    } catch (error) {
      const code = codeOf(error);
      return { reason: code === 'ENOENT' && this.#sparse.has(path) ? leftOut : `it cannot be opened (${code})` };
    }
    try {
      return this.#fill(descriptor, room);
    } catch (error) {
      const code = codeOf(error);
      return { reason: code === 'EISDIR' ? notRegular : `it cannot be read (${code})` };
    } finally {
      closeSync(descriptor);
    }
  }

  #fill(descriptor: number, room: Room): Uint8Array | ReadFailure {
    let buffer = room(firstRead);
    const length = readSync(descriptor, buffer, 0, buffer.length, null);
    // A whole number of pages may be a part of the file, as some file systems give it; anything else is the end. A special
    // file gives nothing. To ask for each file's size first would cost as much as to read it.
    if (length > 0 && length % pageBytes !== 0 && length < buffer.length) return buffer.subarray(0, length);
    const status = fstatSync(descriptor);
    if (!status.isFile()) return { reason: notRegular };
    if (status.size > fileLimit) {
      return { reason: `the file has ${status.size} bytes, more than the ${fileLimit} that are read` };
    }
    if (status.size > buffer.length) buffer = room(status.size);
    return buffer.subarray(0, readRest(descriptor, buffer, length, status.size));
  }
}

const notRegular = 'it is not a regular file';
/** Bytes: nearly every source file is smaller. */
const firstRead = 1 << 18;
/** Bytes that file systems read at once are a multiple of this. */
const pageBytes = 4096;

function readRest(descriptor: number, buffer: Uint8Array, start: number, size: number): number {
  let length = start;
  for (let got = -1; got !== 0 && length < size; length += got) {
    got = readSync(descriptor, buffer, length, size - length, null);
  }
  return length;
}

/** One buffer for every file that nobody has an own place for. */
function ownRoom(): Room {
  let buffer = new Uint8Array(0);
  return (size) => {
    if (size > buffer.length) {
      const larger = new Uint8Array(size);
      larger.set(buffer);
      buffer = larger;
    }
    return buffer;
  };
}

function trackedEntries(folder: string, listed: readonly IndexRecord[]): TreeEntry[] {
  const gone = new Set<string>();
  const entries = new Map<string, TreeEntry>();
  for (const { tag, mode, path } of listed) {
    if (tag === 'R') gone.add(path);
    else if (tag !== '?') {
      // Conflicts list a path once for each stage.
      entries.set(path, { path, kind: kindOf(mode) });
    } else if (path.endsWith('/')) {
      // A folder that is a repository of its own is listed with a slash.
      entries.set(path, { path: path.slice(0, -1), kind: 'submodule' });
    } else {
      entries.set(path, { path, kind: linkTarget(folder, path) === undefined ? 'file' : 'symlink' });
    }
  }
  for (const path of gone) entries.delete(path);
  return [...entries.values()];
}

/** Directories that hold no sources of the project; a virtual environment is told by its `pyvenv.cfg`. */
const passedOver = new Set(['.git', 'node_modules', '__pycache__', '.pytest_cache', '.tox', '.mypy_cache']);

function listFolder(folder: string): TreeEntry[] {
  const entries: TreeEntry[] = [];
  const waiting = [''];
  for (let directory = waiting.pop(); directory !== undefined; directory = waiting.pop()) {
    const found = listDirectory(absolute(folder, directory), directory);
    const names = found.map((item) => decodePath(item.name));
    if (directory !== '' && names.includes('pyvenv.cfg')) continue;
    found.forEach((item, index) => {
      const path = directory + names[index];
      if (item.isSymbolicLink()) entries.push({ path, kind: 'symlink' });
      else if (item.isFile()) entries.push({ path, kind: 'file' });
      else if (item.isDirectory() && !passedOver.has(names[index] ?? '')) waiting.push(`${path}/`);
    });
  }
  return entries;
}

function listDirectory(path: string | Buffer, shown: string): Dirent<Buffer>[] {
  try {
    return readdirSync(path, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    throw new Misconfiguration(
      `the folder "${shown}" cannot be listed (${codeOf(error)})`,
      'give read permission on it',
    );
  }
}

function linkTarget(folder: string, path: string): string | undefined {
  try {
    return decodePath(readlinkSync(absolute(folder, path), { encoding: 'buffer' }));
  } catch {
    return undefined;
  }
}

/** Names that are not UTF-8 are given to the system as the bytes that they are. */
function absolute(folder: string, path: string): string | Buffer {
  if (!path.includes('\\x')) return join(folder, path);
  return Buffer.concat([Buffer.from(join(folder, '/')), encodePath(path)]);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
