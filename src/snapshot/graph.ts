import type { ModuleGraph } from '../domain/graph.ts';
import type { ResolveSpecifier, Tree, TypeScriptEngine } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { asDirectory } from '../domain/path.ts';
import { buildGraph } from '../graph/build.ts';
import { constantsInQuestion } from '../graph/constants-in-question.ts';
import { counterpartsInQuestion } from '../graph/counterparts-in-question.ts';
import { includedLists } from '../graph/declared-dependencies.ts';
import { loadersInQuestion } from '../graph/loaders-in-question.ts';
import { mayCross } from '../graph/may-cross.ts';
import { packagesInQuestion } from '../graph/packages-in-question.ts';
import { type IsProjectFolder, projectFolders } from '../graph/project-folder.ts';
import { isPythonProject, type PythonProject, readPythonProject } from '../graph/python-project.ts';
import type { SourceFile } from '../graph/source-file.ts';
import { type UnrootedImports, unrootedImports } from '../graph/unrooted.ts';
import { handlesTypeScript } from '../imports/typescript/handles.ts';
import { holdersOf, withImportedConstants } from './imported-constants.ts';
import {
  type Known,
  type PythonSources,
  readPythonSources,
  readWhole,
  unreadSource,
  withBindings,
} from './python-sources.ts';
import { unrootedLanes } from './unrooted.ts';

/** The scanned and resolved tree, with what limits it. */
export interface GatheredGraph {
  readonly graph: ModuleGraph;
  readonly declaredDependencies: ReadonlySet<string>;
  readonly notes: readonly string[];
  /** Imports of lanes that cannot be followed from the import roots; null: there are none. */
  unrooted(lanes: LaneMap): UnrootedImports | null;
  readonly sources: Sources;
}

/** Every source file of a tree, as far as it was read. */
export interface Sources {
  readonly python: PythonSources;
  /** Files that the graph had in question, and that were read whole for it. */
  readonly whole: ReadonlySet<string>;
  /** By path of a file whose calls are handed what others hold: those. */
  readonly followed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly typescript: readonly SourceFile[];
  /** The project's own files that say where Python's imports start and lead. */
  readonly project: ReadonlySet<string>;
}

/** What is read of files outside of production: to read all of it takes longer than everything else. */
export interface ReadWish {
  /** Files that are followed to their end, also where no import can follow, to tell whether they can be. */
  whole(path: string): boolean;
  /** Files whose calls that load modules are wanted, whoever loads them; those of what production loads always are. */
  calls(path: string): boolean;
  /** Files beside production of which it counts what they load. */
  starts(path: string): boolean;
}

export const everything: ReadWish = { whole: () => true, calls: () => true, starts: () => true };

/**
 * Scans every source file of a tree and resolves its imports.
 *
 * @param pythonPath import roots that the user names; null: those of the project's own settings, at the root and above lanes.
 * @param engine the TypeScript compiler, where `holdsTypeScript` wants it.
 * @param known what was scanned of another tree; null: nothing was.
 * @throws Misconfiguration for a root of `pythonPath` that leads out of the tree or, where nothing is known, holds nothing.
 */
export async function gatherGraph(
  tree: Tree,
  lanes: LaneMap,
  pythonPath: readonly string[] | null,
  engine: TypeScriptEngine | null,
  wish: ReadWish,
  known: Known<Sources> | null = null,
): Promise<GatheredGraph> {
  const paths = tree.entries.filter((entry) => entry.kind === 'file').map((entry) => entry.path);
  const typescript = engine ? await readTypeScript(tree, paths, engine, known) : [];
  const resolve: ResolveSpecifier =
    engine?.resolver(new Set(paths), await texts(tree, paths.filter(isTypeScriptProject))) ?? (() => null);
  const isFolder = projectFolders(lanes);
  const own = await projectTexts(tree, paths, isFolder);
  const project = readPythonProject(own, paths, isFolder);
  const declared = pythonPath?.map((written) => namedRoot(written, known ? null : paths)) ?? project.roots;
  // A root that holds nothing finds nothing, and each one is asked for every name.
  const roots = [...new Set(['', ...declared])].filter(
    (root) => root === '' || paths.some((path) => path.startsWith(root)),
  );
  const read = known && { isSame: isSameIn(known), sources: known.sources.python };
  let python = await readPythonSources(tree, lanes, roots, wish, read);
  const build = () => buildGraph(tree.entries, [...python.files, ...typescript], roots, lanes, resolve, python.records);
  let graph = build();
  const whole = new Set(read ? [...known.sources.whole].filter(read.isSame) : []);
  const followed = new Map(read ? [...known.sources.followed].filter(([path]) => read.isSame(path)) : []);
  const compared = new Set<string>();
  const inQuestion = (graph: ModuleGraph) =>
    counterpartsInQuestion({ graph, lanes, declaredDependencies: project.dependencies });
  for (;;) {
    // What is read whole may load further files: nearly always there is little to read at all.
    const wanted = [
      ...shimsInQuestion(graph, python, lanes, project.dependencies),
      ...packagesInQuestion(graph, lanes),
      ...loadersInQuestion(graph, lanes, (path) => python.unread.has(path), wish.starts),
      ...loadersInQuestion(
        graph,
        lanes,
        (path) => python.mentioning.has(path),
        () => false,
      ),
    ].filter((path) => !whole.has(path));
    for (const path of wanted) {
      whole.add(path);
      followed.delete(path);
    }
    // What is read whole says what it binds.
    const held = inQuestion(graph).filter((path) => !compared.has(path) && !whole.has(path));
    for (const path of held) compared.add(path);
    if (wanted.length > 0) python = await readWhole(python, wanted, tree);
    if (held.length > 0) python = await withBindings(python, held, tree);
    if (wanted.length + held.length === 0) {
      const holders = holdersOf(python);
      const asked = constantsInQuestion(graph, lanes, (path) => holders.has(path));
      const unfollowed = new Map([...asked].filter(([path]) => !followed.has(path)));
      if (unfollowed.size === 0) break;
      for (const [path, imported] of unfollowed) followed.set(path, new Set(imported.map((each) => each.path)));
      python = await withImportedConstants(python, unfollowed, tree);
    }
    graph = build();
  }
  return {
    graph,
    declaredDependencies: project.dependencies,
    notes: [
      ...project.unreadable.map(
        (path) =>
          `${path} cannot be read as ${/\.ya?ml$/.test(path) ? 'YAML' : 'TOML'}: import roots and dependencies in it are not known`,
      ),
      ...unrootedLanes(lanes, roots, tree),
      ...submodules(tree, lanes),
    ],
    unrooted: (among) => unrootedImports(graph, among, (name) => isInstalled(name, project)),
    sources: { python, whole, followed, typescript, project: new Set(own.keys()) },
  };
}

/** What a project lists of itself (`demo[test]`) is in the tree. */
function isInstalled(name: string, { dependencies, own }: PythonProject): boolean {
  const key = name.toLowerCase();
  return dependencies.has(key) && !own.has(key);
}

/** What others hold that a file hands to its calls is part of what is known of it. */
function isSameIn({ sources, isSame }: Known<Sources>): (path: string) => boolean {
  return (path) => isSame(path) && [...(sources.followed.get(path) ?? [])].every(isSame);
}

/** Production files that import development code, of which the sweep cannot tell whether they do anything else. */
function shimsInQuestion(
  graph: ModuleGraph,
  { files }: PythonSources,
  lanes: LaneMap,
  declaredDependencies: ReadonlySet<string>,
): string[] {
  const swept = new Set(files.flatMap(({ path, source }) => (typeof source === 'number' ? [path] : [])));
  return [...mayCross({ graph, lanes, declaredDependencies })].filter((path) => swept.has(path));
}

/** Nobody reads another repository's files here. */
function submodules({ entries }: Tree, lanes: LaneMap): string[] {
  return entries
    .filter(({ path, kind }) => kind === 'submodule' && lanes.laneOf(`${path}/`))
    .map(({ path }) => `${path} is a repository of its own: its files were not read`);
}

async function readTypeScript(
  tree: Tree,
  paths: readonly string[],
  engine: TypeScriptEngine,
  known: Known<Sources> | null,
): Promise<SourceFile[]> {
  const listed = paths.filter(handlesTypeScript);
  const kept = new Set(known ? listed.filter((path) => known.isSame(path)) : []);
  const files = known?.sources.typescript.filter(({ path }) => kept.has(path)) ?? [];
  const unread = listed.filter((path) => !kept.has(path));
  await tree.each(unread, (path, content) => {
    const source = content instanceof Uint8Array ? engine.scan(path, content) : unreadSource(content);
    files.push({ path, language: 'typescript', source });
  });
  return files;
}

/** Whether a lane holds TypeScript or JavaScript: only then the compiler is worth its time to load. */
export function holdsTypeScript(tree: Tree, lanes: LaneMap): boolean {
  return tree.entries.some(({ path, kind }) => kind === 'file' && handlesTypeScript(path) && lanes.laneOf(path));
}

/** @param paths of the tree; null: whether it holds something was asked of another one. */
function namedRoot(written: string, paths: readonly string[] | null): string {
  const root = asDirectory(written);
  if (root !== null && (paths === null || paths.some((path) => path.startsWith(root)))) return root;
  throw new Misconfiguration(
    `python-path: "${written}" ${root === null ? 'leads out of the folder' : 'holds no file'}`,
    'name folders of the tree that imports start from, such as . and src',
  );
}

/** Texts of a project's own files, and of the lists of requirements that those include, wherever in the tree. */
async function projectTexts(
  tree: Tree,
  paths: readonly string[],
  isFolder: IsProjectFolder,
): Promise<ReadonlyMap<string, string>> {
  const unread = new Set(paths);
  const found = new Map<string, string>();
  let wanted = paths.filter((path) => isPythonProject(path, isFolder));
  while (wanted.length > 0) {
    for (const path of wanted) unread.delete(path);
    const read = await texts(tree, wanted);
    for (const [path, text] of read) found.set(path, text);
    wanted = includedLists(read, isFolder).filter((path) => unread.has(path));
  }
  return found;
}

async function texts(tree: Tree, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  await tree.each(paths, (path, content) => {
    if (content instanceof Uint8Array) found.set(path, Buffer.from(content).toString('utf8'));
  });
  return found;
}

/** Whether a file says where imports start or lead, wherever the lanes are. */
export function isProject(path: string): boolean {
  return isPythonProject(path) || isTypeScriptProject(path);
}

function isTypeScriptProject(path: string): boolean {
  return /(^|\/)([tj]sconfig[\w.-]*|package)\.json$/.test(path) && !/(^|\/)node_modules\//.test(path);
}
