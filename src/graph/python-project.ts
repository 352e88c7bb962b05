import { fieldsOf } from '../domain/fields.ts';
import { asDirectory } from '../domain/path.ts';
import { packageRoots } from './package-roots.ts';
import { at, lines, ProjectFiles, strings } from './project-values.ts';
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

/** The files at the repository's root that `readPythonProject` looks at; `requirements*.txt` beside them. */
export const projectFileNames: readonly string[] = [...pytestFileNames, 'setup.py'];

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
  const pyproject = project.toml('pyproject.toml');
  const setup = project.ini('setup.cfg');
  const roots = [...pytestPath(project), ...packageRoots(project, holder(paths))];
  const requirements = [...files].filter(([name]) => isRequirements(name)).flatMap(([, text]) => text.split(/\r?\n/));
  const declared = [
    ...strings(at(pyproject, 'project', 'dependencies')),
    ...Object.values(fieldsOf(at(pyproject, 'project', 'optional-dependencies'))).flatMap(strings),
    ...Object.values(fieldsOf(at(pyproject, 'dependency-groups'))).flatMap(strings),
    ...Object.keys(fieldsOf(at(pyproject, 'tool', 'poetry', 'dependencies'))),
    ...lines(setup.get('options')?.get('install_requires')),
    ...requirements,
  ];
  return {
    roots: [...new Set(roots.map(asDirectory).filter((root) => root !== null && root !== ''))] as string[],
    dependencies: new Set(declared.map(importName).filter((name) => name !== '')),
    unreadable: project.unreadable,
  };
}

/** Asked for few paths: an index of the tree would cost more. */
function holder(paths: readonly string[]): (path: string) => boolean {
  return (path) => (path.endsWith('/') ? paths.some((each) => each.startsWith(path)) : paths.includes(path));
}

/** Whether a file at the repository's root lists requirements for pip. */
export function isRequirements(name: string): boolean {
  return /^requirements[\w.-]*\.txt$/.test(name);
}

/** `requests[socks]>=2 ; python_version < "3.9"` → `requests`; options and comments → empty. */
function importName(requirement: string): string {
  return (/^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(requirement)?.[1] ?? '').toLowerCase().replace(/[-.]+/g, '_');
}
