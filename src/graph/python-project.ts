import { asDirectory, baseName, directoryOf } from '../domain/path.ts';
import { declaredDependencies, declaresDependencies } from './declared-dependencies.ts';
import { importNames } from './distribution-names.ts';
import { type Holds, packageRoots } from './package-roots.ts';
import { type IsProjectFolder, rootAlone } from './project-folder.ts';
import { projectNames } from './project-names.ts';
import { ProjectFiles } from './project-values.ts';
import { pytestFileNames, pytestPath } from './pytest-path.ts';
import { firstFrom } from './sorted-paths.ts';

/** What a project's own files say of its imports. */
export interface PythonProject {
  /** Import roots beside the repository's own, in order: each with its trailing slash. */
  readonly roots: readonly string[];
  /** Import names of declared distributions, lower case: `PyYAML` is kept as `pyyaml`, `scikit-learn` as `scikit_learn`. */
  readonly dependencies: ReadonlySet<string>;
  /** Those that the project's own names stand for: where it lists itself (`demo[test]`), it is no other's package. */
  readonly own: ReadonlySet<string>;
  /** Files that could not be read, for the coverage. */
  readonly unreadable: readonly string[];
}

/** Whether `readPythonProject` looks at a file for its name; at lists of requirements that such files include as well. */
export function isPythonProject(path: string, isFolder: IsProjectFolder = rootAlone): boolean {
  return (
    (pytestFileNames.includes(baseName(path)) && isFolder(directoryOf(path))) || declaresDependencies(path, isFolder)
  );
}

/**
 * Reads import roots and dependencies from a project's files: those at the repository's root first, then those of further
 * folders, by depth and name.
 *
 * @param files texts by path.
 * @param paths of every file of the tree: some build backends look for a directory `src` in it.
 * @param isFolder the folders whose files count.
 */
export function readPythonProject(
  files: ReadonlyMap<string, string>,
  paths: readonly string[] = [...files.keys()],
  isFolder: IsProjectFolder = rootAlone,
): PythonProject {
  const project = new ProjectFiles(files);
  const holds = holder(paths);
  const roots = new Set<string>();
  const own = new Set<string>();
  for (const folder of foldersOf(files, isFolder)) {
    const settings = project.in(folder);
    const written = [...pytestPath(settings), ...packageRoots(settings, (path) => holds(folder + path))];
    for (const root of written.map((path) => joined(folder, path))) if (root) roots.add(root);
    for (const { name } of projectNames(settings)) for (const each of importNames(name)) own.add(each);
  }
  return {
    roots: [...roots],
    dependencies: declaredDependencies(project, isFolder),
    own,
    unreadable: project.unreadable,
  };
}

/** Folders with settings that say where imports start, the repository's root first, then by depth and name. */
function foldersOf(files: ReadonlyMap<string, string>, isFolder: IsProjectFolder): readonly string[] {
  const folders = new Set(['']);
  for (const path of files.keys()) {
    const counts = pytestFileNames.includes(baseName(path)) || baseName(path) === 'setup.py';
    if (counts && isFolder(directoryOf(path))) folders.add(directoryOf(path));
  }
  const depth = (folder: string) => folder.split('/').length;
  return [...folders].sort().sort((a, b) => depth(a) - depth(b));
}

/** A directory as settings in a folder write it; null where it leads out of the tree. */
function joined(folder: string, written: string): string | null {
  let above = folder;
  let rest = written;
  for (; above !== '' && /^(\.\/)*\.\.(\/|$)/.test(rest); rest = rest.replace(/^(\.\/)*\.\.\/?/, '')) {
    above = directoryOf(above.slice(0, -1));
  }
  const below = asDirectory(rest);
  return below === null ? null : above + below;
}

function holder(paths: readonly string[]): Holds {
  let sorted: readonly string[] | undefined;
  return (path) => {
    sorted ??= [...paths].sort();
    const found = firstFrom(sorted, path);
    return path.endsWith('/') ? found?.startsWith(path) === true : found === path;
  };
}
