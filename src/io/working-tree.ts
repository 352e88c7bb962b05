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
import { fileLimit, type Git, type ReadFailure, type Tree } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { decodePath, encodePath } from '../domain/path-name.ts';
import { type TreeEntry, treeEntry } from '../domain/repository.ts';
import { kindOf } from '../domain/tree-listing.ts';
import { expandLinks } from './links.ts';
import { staysInside } from './report-file.ts';

/**
 * The tree as it lies in a folder: what git tracks there, and what is untracked and not ignored; without git everything but
 * caches and virtual environments.
 *
 * @param shown the folder as the user wrote it, for messages.
 * @throws Misconfiguration where the folder does not exist or git cannot list it.
 */
export async function readWorkingTree(folder: string, git: Git | null, shown = folder): Promise<Tree> {
  const status = statSync(folder, { throwIfNoEntry: false });
  if (!status?.isDirectory()) {
    const problem = status ? 'is no folder' : 'does not exist';
    throw new Misconfiguration(
      `${status ? `"${shown}"` : `the folder "${shown}"`} ${problem}`,
      'name a folder that exists',
    );
  }
  const listed = git ? await listTracked(folder, git) : listFolder(folder);
  const { entries, brokenLinks } = expandLinks(listed, (path) => linkTarget(folder, path));
  const sources = new Map<string, string>();
  for (const { path, source, kind } of entries) if (kind !== 'submodule') sources.set(path, source);
  const reader = new FileReader(folder);
  return {
    entries: entries.map(({ path, kind, source, link }) => treeEntry(path, kind, source, link)),
    brokenLinks,
    read: async (path) => {
      // A path that is not listed may be ignored by git; a link may lead anywhere.
      const source = sources.get(path) ?? path;
      if (source === path && !sources.has(path) && !staysInside(join(folder, path), folder)) return undefined;
      const content = reader.read(source);
      return content instanceof Uint8Array ? content.slice() : undefined;
    },
    each: async (paths, visit) => {
      for (const path of paths) visit(path, reader.read(sources.get(path) ?? path));
    },
  };
}

/** Reads into one buffer again and again: what it gives is valid until the next call. */
class FileReader {
  readonly #folder: string;
  #buffer = Buffer.allocUnsafe(1 << 20);

  constructor(folder: string) {
    this.#folder = folder;
  }

  read(path: string): Uint8Array | ReadFailure {
    let descriptor: number;
    try {
      // Without O_NONBLOCK a FIFO would wait for a writer.
      descriptor = openSync(absolute(this.#folder, path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    } catch (error) {
      return { reason: `it cannot be opened (${codeOf(error)})` };
    }
    try {
      const status = fstatSync(descriptor);
      if (!status.isFile()) return { reason: 'it is not a regular file' };
      if (status.size > fileLimit) {
        return { reason: `the file has ${status.size} bytes, more than the ${fileLimit} that are read` };
      }
      return this.#fill(descriptor, status.size);
    } catch (error) {
      return { reason: `it cannot be read (${codeOf(error)})` };
    } finally {
      closeSync(descriptor);
    }
  }

  #fill(descriptor: number, size: number): Uint8Array {
    if (size > this.#buffer.length) this.#buffer = Buffer.allocUnsafe(size);
    let length = 0;
    for (let got = -1; got !== 0 && length < size; length += got) {
      got = readSync(descriptor, this.#buffer, length, size - length, null);
    }
    return this.#buffer.subarray(0, length);
  }
}

async function listTracked(folder: string, git: Git): Promise<TreeEntry[]> {
  const [tracked, untracked, deleted] = await Promise.all([
    list(git, ['ls-files', '-z', '--stage']),
    list(git, ['ls-files', '-z', '--others', '--exclude-standard']),
    list(git, ['ls-files', '-z', '--deleted']),
  ]);
  const gone = new Set(deleted.map((record) => decodePath(record)));
  const entries = new Map<string, TreeEntry>();
  for (const record of tracked) {
    const tab = record.indexOf(0x09);
    const path = decodePath(record.subarray(tab + 1));
    const kind = kindOf(record.subarray(0, 6).toString('latin1'));
    // Conflicts list a path once for each stage.
    if (!gone.has(path)) entries.set(path, { path, kind });
  }
  for (const record of untracked) {
    const path = decodePath(record);
    // A folder that is a repository of its own is listed with a slash.
    if (path.endsWith('/')) entries.set(path, { path: path.slice(0, -1), kind: 'submodule' });
    else entries.set(path, { path, kind: linkTarget(folder, path) === undefined ? 'file' : 'symlink' });
  }
  return [...entries.values()];
}

async function list(git: Git, args: readonly string[]): Promise<Buffer[]> {
  const { code, stdout, stderr } = await git.run(args);
  if (code !== 0) {
    throw new Misconfiguration(
      `git could not list the files: ${stderr.trim().split('\n')[0]}`,
      'run `git status` there',
    );
  }
  const records: Buffer[] = [];
  for (let start = 0, end = stdout.indexOf(0); end >= 0; start = end + 1, end = stdout.indexOf(0, start)) {
    records.push(stdout.subarray(start, end));
  }
  return records;
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
