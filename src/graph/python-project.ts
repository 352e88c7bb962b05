import { parse as parseToml } from 'smol-toml';
import { type Fields, fieldsOf } from '../domain/fields.ts';
import { asDirectory } from '../domain/path.ts';
import { type Ini, parseIni } from './ini.ts';

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
export const projectFileNames: readonly string[] = [
  'pytest.ini',
  '.pytest.ini',
  'pyproject.toml',
  'tox.ini',
  'setup.cfg',
];

/** Reads import roots and dependencies from a project's files, by name. */
export function readPythonProject(files: ReadonlyMap<string, string>): PythonProject {
  const unreadable: string[] = [];
  const pyproject = tomlOf(files.get('pyproject.toml'), unreadable);
  const ini = (name: string) => parseIni(files.get(name) ?? '');
  const setup = ini('setup.cfg');
  const roots = [...pytestPath(ini, pyproject, files), ...packageRoots(pyproject, setup)];
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
    unreadable,
  };
}

/** Whether a file at the repository's root lists requirements for pip. */
export function isRequirements(name: string): boolean {
  return /^requirements[\w.-]*\.txt$/.test(name);
}

/** pytest reads the first file that has its section, in this order. */
function pytestPath(ini: (name: string) => Ini, pyproject: Fields, files: ReadonlyMap<string, string>): string[] {
  for (const name of ['pytest.ini', '.pytest.ini']) {
    if (files.has(name)) return words(ini(name).get('pytest')?.get('pythonpath'));
  }
  for (const options of [at(pyproject, 'tool', 'pytest', 'ini_options'), at(pyproject, 'tool', 'pytest')]) {
    const paths = at(options, 'pythonpath');
    if (typeof paths === 'string') return words(paths);
    if (paths !== undefined) return strings(paths);
  }
  return [
    ...words(ini('tox.ini').get('pytest')?.get('pythonpath')),
    ...words(ini('setup.cfg').get('tool:pytest')?.get('pythonpath')),
  ];
}

function packageRoots(pyproject: Fields, setup: Ini): string[] {
  const setuptools = at(pyproject, 'tool', 'setuptools');
  const poetry = at(pyproject, 'tool', 'poetry', 'packages');
  return [
    ...strings([at(setuptools, 'package-dir', '')]),
    ...strings(at(setuptools, 'packages', 'find', 'where')),
    ...(Array.isArray(poetry) ? strings(poetry.map((entry) => at(entry, 'from'))) : []),
    ...lines(setup.get('options')?.get('package_dir'))
      .filter((line) => line.startsWith('='))
      .map((line) => line.slice(1).trim()),
    ...words(setup.get('options.packages.find')?.get('where')),
  ];
}

function tomlOf(text: string | undefined, unreadable: string[]): Fields {
  if (text === undefined) return {};
  try {
    return parseToml(text);
  } catch {
    unreadable.push('pyproject.toml');
    return {};
  }
}

/** `requests[socks]>=2 ; python_version < "3.9"` → `requests`; options and comments → empty. */
function importName(requirement: string): string {
  return (/^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(requirement)?.[1] ?? '').toLowerCase().replace(/[-.]+/g, '_');
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => {
    const fields = fieldsOf(inner);
    return Object.hasOwn(fields, key) ? fields[key] : undefined;
  }, value);
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function words(text: string | undefined): string[] {
  return text?.split(/\s+/).filter(Boolean) ?? [];
}

function lines(text: string | undefined): string[] {
  return (
    text
      ?.split('\n')
      .map((line) => line.trim())
      .filter(Boolean) ?? []
  );
}
