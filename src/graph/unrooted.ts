import type { ImportEdge, ModuleGraph } from '../domain/graph.ts';
import type { LaneMap } from '../domain/lane.ts';
import { withoutEnding } from '../domain/module-path.ts';
import { directoriesAbove, directoryOf } from '../domain/path.ts';
import { someEdge } from './edge-tables.ts';
import { standardLibrary } from './standard-library.ts';

/** Imports that find nothing, and would find a file of a lane if they started from a folder above it. */
export interface UnrootedImports {
  /** The folders from which they would, each with its trailing slash, in the order of their names. */
  readonly folders: readonly string[];
  /** Statements and calls. */
  readonly count: number;
  /** In the order of paths and sources, of those in production where there are any. */
  readonly first: UnrootedImport;
}

export interface UnrootedImport {
  readonly edge: ImportEdge;
  /** As it is written: `app.labs.x`. */
  readonly name: string;
  /** The file that it means. */
  readonly file: string;
}

/**
 * Imports of Python that name files of lanes by folders that are no import roots, as `app.labs.x` does `lib/app/labs/x.py`: what
 * they load is not known. Folders above production count for every file of the tree, those above a development lane alone for
 * what production imports. The root of either end is none of them: a name without the lane's own is `unresolved-import`'s to
 * judge.
 *
 * @param isInstalled whether a top-level name is that of a declared dependency.
 */
export function unrootedImports(
  graph: ModuleGraph,
  lanes: LaneMap,
  isInstalled: (name: string) => boolean,
): UnrootedImports | null {
  const folders = unrootedFolders(graph, lanes);
  if (folders.size === 0) return null;
  const missing = missingNames(graph, isInstalled);
  if (missing.size === 0) return null;
  const files = filesNamed(missing, folders, graph, lanes);
  if (files.size === 0) return null;
  const parents = new Map([...files.values()].toReversed().map((file) => [parentName(file.name), file]));
  const { links, strays, modules } = graph;
  const isProduction = (path: string) => lanes.edgesInto(path).length > 0;
  const answers = new Int8Array(strays.targets.length);
  const asks = (number: number) => {
    const { target = '', missing: isMissing } = strays.targets[number] ?? {};
    return isMissing === true && (files.has(target) || parents.has(target));
  };
  const found: UnrootedImport[] = [];
  const used = new Set<string>();
  for (const [number, path] of links.paths.entries()) {
    if (!someEdge(strays, number, answers, asks) || modules.get(path)?.language !== 'python') continue;
    const counts = ({ folder }: NamedFile) =>
      // What is run as a script imports what stands beside it.
      folder !== directoryOf(path) && (folders.get(folder) === 'production' || isProduction(path));
    for (const { edge, file } of namedBy(graph.edgesOf(path), files, parents, counts)) {
      found.push({ edge, name: file.name, file: file.path });
      used.add(file.folder);
    }
  }
  const first = found.find(({ edge }) => isProduction(edge.path)) ?? found[0];
  return first ? { folders: [...used].sort(), count: found.length, first } : null;
}

/** A file, by a name that leads to it from a folder. */
interface NamedFile {
  readonly name: string;
  readonly path: string;
  readonly folder: string;
}

/** Folders above the ends of promotions, below the import root that holds them, with what lies there. */
function unrootedFolders(graph: ModuleGraph, lanes: LaneMap): ReadonlyMap<string, 'production' | 'development'> {
  const folders = new Map<string, 'production' | 'development'>();
  const ends = new Set(lanes.edges.flatMap(({ from, to }) => [from.root, to.root]));
  const add = (root: string, side: 'production' | 'development') => {
    const above = directoriesAbove(root);
    const own = above.findLastIndex((folder) => graph.roots.includes(folder));
    for (const folder of above.slice(own + 1)) {
      if (folders.has(folder) || ends.has(folder)) continue;
      if (graph.findAt(folder.slice(0, -1)) !== `${folder}__init__.py`) folders.set(folder, side);
    }
  };
  for (const { to } of lanes.edges) add(to.root, 'production');
  for (const { from } of lanes.edges) add(from.root, 'development');
  return folders;
}

/** Dotted names that statements ask for and that lead nowhere. Those of relative imports are told by their paths. */
function missingNames({ strays }: ModuleGraph, isInstalled: (name: string) => boolean): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { target, missing } of strays.targets) {
    const top = topName(target);
    if (missing && top !== '' && !standardLibrary.has(top) && !isInstalled(top)) names.add(target);
  }
  return names;
}

/** By name: files of lanes that one of these is the name of, or that may be taken from what it names. */
function filesNamed(
  names: ReadonlySet<string>,
  folders: ReadonlyMap<string, unknown>,
  { modules }: ModuleGraph,
  lanes: LaneMap,
): ReadonlyMap<string, NamedFile> {
  const tops = new Set([...names].map(topName));
  const above = new Map<string, readonly string[]>();
  const found = new Map<string, NamedFile>();
  for (const path of modules.keys()) {
    const lane = path.endsWith('.py') ? lanes.laneOf(path) : undefined;
    if (!lane) continue;
    const held = above.get(lane.root) ?? directoriesAbove(lane.root).filter((folder) => folders.has(folder));
    above.set(lane.root, held);
    for (const folder of held) {
      const rest = path.slice(folder.length);
      if (!tops.has(rest.slice(0, rest.indexOf('/')))) continue;
      const name = withoutEnding(rest)
        .replace(/\/__init__$/, '')
        .replaceAll('/', '.');
      if (!found.has(name) && (names.has(name) || names.has(parentName(name)))) found.set(name, { name, path, folder });
    }
  }
  return found;
}

/** One for each statement. What the file imports by another name as well, it does not lack. */
function* namedBy(
  edges: readonly ImportEdge[],
  files: ReadonlyMap<string, NamedFile>,
  parents: ReadonlyMap<string, NamedFile>,
  counts: (file: NamedFile) => boolean,
): Iterable<{ readonly edge: ImportEdge; readonly file: NamedFile }> {
  const told = new Set<unknown>();
  const loaded = new Set(edges.map(({ resolved }) => resolved));
  for (const edge of edges) {
    const { target, missing, labels, statement, names } = edge;
    if (!missing || statement.level > 0 || labels.includes('implicit') || told.has(statement)) continue;
    const asked = [...names.map(({ name }) => `${target}.${name}`), target].map((name) => files.get(name));
    if (labels.includes('prefix')) asked.push(parents.get(target));
    const file = asked.find((one) => one && counts(one) && !loaded.has(one.path));
    if (!file) continue;
    told.add(statement);
    yield { edge, file };
  }
}

function topName(name: string): string {
  const dot = name.indexOf('.');
  return dot < 0 ? name : name.slice(0, dot);
}

function parentName(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}
