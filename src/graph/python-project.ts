import { asDirectory } from '../domain/path.ts';
import { declaredDependencies, declaresDependencies } from './declared-dependencies.ts';
import { packageRoots } from './package-roots.ts';
import { ProjectFiles } from './project-values.ts';
import { pytestFileNames, pytestPath } from './pytest-path.ts';

/** What a project's own files say of its imports. */
export interface PythonProject {
  /** Import roots beside the repository's own, in order: each with its trailing slash. */
  readonly roots: readonly string[];
  /** Import names of declared distributions, lower case: `PyYAML` is kept as `pyyaml`, `scikit-learn` as `scikit_learn`. */
  readonly dependencies: ReadonlySet<string>;
  /** Files that could not be read, for the coverage. */
  readonly unreadable: readonly string[];
}

/** Whether `readPythonProject` looks at a file for its name; at lists of requirements that such files include as well. */
export function isPythonProject(path: string): boolean {
  return pytestFileNames.includes(path) || declaresDependencies(path);
}

/**
 * Reads import roots and dependencies from a project's files, by name.
 *
 * @param paths of every file of the tree: some build backends look for a directory `src` in it.
 */
export function readPythonProject(
  files: ReadonlyMap<string, string>,
  paths: readonly string[] = [...files.keys()],
): PythonProject {
  const project = new ProjectFiles(files);
  const roots = [...pytestPath(project), ...packageRoots(project, holder(paths))];
  return {
    roots: [...new Set(roots.map(asDirectory).filter((root) => root !== null && root !== ''))] as string[],
    dependencies: declaredDependencies(project),
    unreadable: project.unreadable,
  };
}

/** Asked for few paths: an index of the tree would cost more. */
function holder(paths: readonly string[]): (path: string) => boolean {
  return (path) => (path.endsWith('/') ? paths.some((each) => each.startsWith(path)) : paths.includes(path));
}
