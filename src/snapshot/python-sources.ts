import type { Bindings, ScannedSource } from '../domain/graph.ts';
import type { ReadFailure, Tree } from '../domain/host.ts';
import { type LaneMap, laneLabel } from '../domain/lane.ts';
import type { TreeEntry } from '../domain/repository.ts';
import type { SourceFile } from '../graph/source-file.ts';
import { readBindings } from '../imports/python/bindings.ts';
import { callPlaces } from '../imports/python/call-places.ts';
import { mayNameOneOf } from '../imports/python/mentions.ts';
import { pythonScanner, scanPython } from '../imports/python/scan.ts';
import { isPythonScript, mayBeScript } from '../imports/python/script.ts';
import { PythonSweep, SweepFlag } from '../imports/python/sweep.ts';
import type { SweepRecords } from '../imports/python/sweep-records.ts';
import { withTexts } from '../imports/python/texts.ts';
import type { ReadWish } from './graph.ts';

/** Every Python file of a tree, as far as it was read. */
export interface PythonSources {
  readonly files: readonly SourceFile[];
  /** The statements of files whose `source` is a number. */
  readonly records: SweepRecords;
  /** Files that may load modules by calls, which were not read: nobody asked for them yet. */
  readonly unread: ReadonlySet<string>;
  /** Files in no lane that name development: what production names by way of them counts as its own. */
  readonly mentioning: ReadonlySet<string>;
  /** What holds the records: files of another tree are added to it. */
  readonly sweep: PythonSweep;
}

/** What was scanned of another tree, and which files are the same in it. */
export interface Known<T> {
  readonly sources: T;
  /** Whether a path of the tree that is read holds there what it holds in the other one. */
  isSame(path: string): boolean;
}

/**
 * Reads every Python file once. The sweep reads them all; the whole scanner only those that the sweep cannot answer for: a
 * file that it cannot follow, calls that load modules, and production code that mentions a development lane.
 *
 * @param roots where absolute imports start, with a trailing slash.
 * @param known files that need not be read again; null: none.
 */
export async function readPythonSources(
  tree: Tree,
  lanes: LaneMap,
  roots: readonly string[],
  wish: Pick<ReadWish, 'whole' | 'calls'>,
  known: Known<PythonSources> | null = null,
): Promise<PythonSources> {
  const listed = tree.entries.flatMap(({ path, kind }) =>
    kind === 'file' && (pythonScanner.handles(path) || isLaneScript(path, lanes)) ? [path] : [],
  );
  const words = developmentNames(lanes, roots, tree.entries);
  const own = topNames(tree.entries, roots);
  const sweep = known?.sources.sweep ?? new PythonSweep();
  if (!known) sweep.mention(words);
  const kept = new Set(known ? listed.filter((path) => known.isSame(path)) : []);
  const files: SourceFile[] = known?.sources.files.filter(({ path }) => kept.has(path)) ?? [];
  const unread = new Set([...(known?.sources.unread ?? [])].filter((path) => kept.has(path)));
  const mentioning = new Set([...(known?.sources.mentioning ?? [])].filter((path) => kept.has(path)));
  const paths = listed.filter((path) => !kept.has(path));
  const read = (path: string, content: Uint8Array): ScannedSource | number => {
    const isProduction = lanes.edgeInto(path) !== undefined;
    const number = sweep.files;
    const flags = sweep.scan(content, isProduction || wish.whole(path));
    const isNamed = (flags & SweepFlag.mentions) !== 0 && mayNameOneOf(content, words);
    const names = isProduction && isNamed;
    if (isNamed && !isProduction && lanes.edgesFrom(path).length === 0) mentioning.add(path);
    if ((flags & SweepFlag.suspect) === 0 && !names) {
      const isAsked = wish.whole(path) ? () => true : (name: string) => own.has(name);
      const calls = callPlaces(content, flags, () => sweep.statementsOf(number), isAsked);
      if (calls?.length === 0) return number;
      if (isProduction || wish.calls(path)) return scanPython(content, undefined, calls);
      unread.add(path);
      return number;
    }
    const source = scanPython(content);
    return names ? withTexts(source, content) : source;
  };
  const visit = (path: string, content: Uint8Array | ReadFailure) => {
    if (!pythonScanner.handles(path) && !(content instanceof Uint8Array && isPythonScript(content))) return;
    const source = content instanceof Uint8Array ? read(path, content) : unreadSource(content);
    files.push({ path, language: 'python', source });
  };
  await tree.each(paths, visit, (size) => sweep.input(size));
  return { files, records: sweep.records(), unread, mentioning, sweep };
}

/** What stands for a file that could not be read. */
export function unreadSource({ reason }: ReadFailure): ScannedSource {
  return { statements: [], unknownCalls: [], unreadable: { reason } };
}

/** The files again, those at `paths` read whole and with what they bind. Texts that were read before are kept. */
export async function readWhole(sources: PythonSources, paths: readonly string[], tree: Tree): Promise<PythonSources> {
  const read = new Map<string, ScannedSource>();
  await tree.each(paths, (path, content) => {
    if (!(content instanceof Uint8Array)) return;
    const source = { ...scanPython(content), bindings: readBindings(content) };
    read.set(path, sources.mentioning.has(path) ? withTexts(source, content) : source);
  });
  return {
    ...sources,
    files: withRead(sources.files, read),
    unread: new Set([...sources.unread].filter((path) => !read.has(path))),
  };
}

/** The files again, those at `paths` with what they bind. */
export async function withBindings(
  sources: PythonSources,
  paths: readonly string[],
  tree: Tree,
): Promise<PythonSources> {
  const bindings = new Map<string, Bindings>();
  await tree.each(paths, (path, content) => {
    if (content instanceof Uint8Array) bindings.set(path, readBindings(content));
  });
  const files = sources.files.map((file) => {
    const bound = bindings.get(file.path);
    return bound ? { ...file, bindings: bound } : file;
  });
  return { ...sources, files };
}

/** The files, with what was read of some anew; what it does not tell stays. */
export function withRead(
  files: readonly SourceFile[],
  read: ReadonlyMap<string, ScannedSource>,
): readonly SourceFile[] {
  return files.map((file) => {
    const source = read.get(file.path);
    if (!source) return file;
    return { ...file, source: typeof file.source === 'number' ? source : { ...file.source, ...source } };
  });
}

/** A file without an ending: nobody can import it, so it only counts where it lies. */
function isLaneScript(path: string, lanes: LaneMap): boolean {
  return mayBeScript(path) && lanes.laneOf(path) !== undefined;
}

/** The first parts of the names by which imports can ask for something of the tree. */
function topNames(entries: Tree['entries'], roots: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const root of ['', ...roots]) {
    for (const { path } of entries) {
      if (!path.startsWith(root)) continue;
      const slash = path.indexOf('/', root.length);
      const name = path.slice(root.length, slash < 0 ? undefined : slash);
      names.add(slash < 0 ? name.replace(/\.\w+$/, '') : name);
    }
  }
  return names;
}

/** Top-level names that are looked for; each is searched in every file. */
const mostNames = 64;

/**
 * Words without which a file hardly names development code, be it as a module or as a path: the last segment of each root
 * and, where imports start within a lane, what they find there. Names that are put together within the word do not hold it.
 */
export function developmentNames(
  lanes: LaneMap,
  roots: readonly string[],
  entries: readonly Pick<TreeEntry, 'path'>[],
): readonly string[] {
  const names = new Set(lanes.edges.map(({ from }) => laneLabel(from)));
  const within = roots.filter((root) => root !== '' && lanes.edgesFrom(root).length > 0);
  for (const { path } of within.length === 0 ? [] : entries) {
    const root = within.find((each) => path.startsWith(each));
    if (root === undefined || !pythonScanner.handles(path) || names.size >= mostNames) continue;
    const [top = ''] = path.slice(root.length).split(/[/.]/, 1);
    if (top !== '__init__') names.add(top);
  }
  return [...names];
}
