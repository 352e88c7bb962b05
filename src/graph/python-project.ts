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
    ...Object.values(fieldsOf(at(pyproject, 'tool', 'poetry', 'group'))).flatMap((group) =>
      Object.keys(fieldsOf(at(group, 'dependencies'))),
    ),
    ...strings(at(pyproject, 'tool', 'uv', 'dev-dependencies')),
    ...Object.values(fieldsOf(at(pyproject, 'tool', 'pdm', 'dev-dependencies'))).flatMap(strings),
    ...lines(setup.get('options')?.get('install_requires')),
    ...[...(setup.get('options.extras_require')?.values() ?? [])].flatMap(lines),
    ...requirements,
  ];
  return {
    roots: [...new Set(roots.map(asDirectory).filter((root) => root !== null && root !== ''))] as string[],
    dependencies: new Set(declared.flatMap(importNames)),
    unreadable: project.unreadable,
  };
}

/** Asked for few paths: an index of the tree would cost more. */
function holder(paths: readonly string[]): (path: string) => boolean {
  return (path) => (path.endsWith('/') ? paths.some((each) => each.startsWith(path)) : paths.includes(path));
}

/** Whether a file at the repository's root, or in its folder `requirements`, lists requirements for pip. */
export function isRequirements(name: string): boolean {
  return /^(requirements\/[\w.-]+|[\w.-]*requirements[\w.-]*)\.txt$/.test(name);
}

/** Distributions whose import name is none of those that `importNames` makes of theirs. */
const importedAs: Readonly<Record<string, string>> = {
  attrs: 'attr',
  beautifulsoup4: 'bs4',
  django_rest_framework: 'rest_framework',
  djangorestframework: 'rest_framework',
  gitpython: 'git',
  grpcio: 'grpc',
  mysqlclient: 'mysqldb',
  opencv_python: 'cv2',
  pillow: 'pil',
  protobuf: 'google',
  psycopg2_binary: 'psycopg2',
  pycryptodome: 'crypto',
  pyjwt: 'jwt',
  pyserial: 'serial',
  python_jose: 'jose',
  pywin32: 'win32api',
  pyyaml: 'yaml',
  scikit_image: 'skimage',
  scikit_learn: 'sklearn',
};

/**
 * `requests[socks]>=2 ; python_version < "3.9"` → `requests`; options and comments → none. What a distribution is imported
 * as stands in no file of the project: usual ways from one name to the other are all taken (`PyYAML` → `yaml`,
 * `python-dotenv` → `dotenv`, `google-cloud-storage` → `google`).
 */
function importNames(requirement: string): string[] {
  const written = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(requirement)?.[1];
  if (written === undefined) return [];
  const name = written.toLowerCase().replace(/[-.]+/g, '_');
  const [first = name] = name.split('_', 1);
  const bare = name.replace(/^python_/, '').replace(/_python$/, '');
  return [...new Set([name, first, bare, importedAs[name] ?? name])].filter((each) => each !== 'python');
}
