import { fieldsOf } from '../domain/fields.ts';
import { asDirectory, directoryOf } from '../domain/path.ts';
import { at, type FolderFiles, lines, strings } from './project-values.ts';

/** What a folder holds: whether a file, or anything below a directory with its trailing slash, is there. */
export type Holds = (path: string) => boolean;

/**
 * Directories that an installation of the project in a folder puts on `sys.path`, as they are written there, `''` for the
 * folder itself: as its build backend is told to, or, where it is told nothing, as the backend's documentation says. A project
 * without `[project]`, `[build-system]`, `setup.py` or `setup.cfg` is never installed.
 */
export function packageRoots(files: FolderFiles, holds: Holds): readonly string[] {
  const pyproject = files.toml('pyproject.toml');
  const backend = backendOf(files);
  return backend === undefined ? [] : rootsOf[backend](pyproject, files, holds);
}

type Backend = 'setuptools' | 'hatch' | 'flit' | 'poetry' | 'pdm' | 'uv' | 'maturin' | 'scikit';
type Roots = (pyproject: unknown, files: FolderFiles, holds: Holds) => readonly string[];

const backends: readonly (readonly [start: RegExp, backend: Backend])[] = [
  [/^setuptools\b/, 'setuptools'],
  [/^hatchling\b/, 'hatch'],
  [/^flit(_core)?\b/, 'flit'],
  [/^poetry\b/, 'poetry'],
  [/^pdm\b/, 'pdm'],
  [/^uv_build\b/, 'uv'],
  [/^maturin\b/, 'maturin'],
  [/^scikit_build_core\b/, 'scikit'],
];

/** Without a name in `[build-system]`, installers take setuptools. Of a backend unknown here its own settings tell nothing. */
function backendOf(files: FolderFiles): Backend | undefined {
  const pyproject = files.toml('pyproject.toml');
  const setuptools = at(pyproject, 'tool', 'setuptools') !== undefined;
  const named = at(pyproject, 'build-system', 'build-backend');
  if (typeof named === 'string') {
    return backends.find(([start]) => start.test(named))?.[1] ?? (setuptools ? 'setuptools' : undefined);
  }
  if (at(pyproject, 'build-system') === undefined && at(pyproject, 'tool', 'poetry') !== undefined) return 'poetry';
  const sections = files.ini('setup.cfg');
  const installed =
    setuptools ||
    ['project', 'build-system'].some((key) => at(pyproject, key) !== undefined) ||
    isSetupScript(files) ||
    ['metadata', 'options'].some((section) => sections.has(section));
  return installed ? 'setuptools' : undefined;
}

/** Below the repository's root a module may be called so as well. */
function isSetupScript(files: FolderFiles): boolean {
  if (!files.has('setup.py')) return false;
  return files.folder === '' || /\b(setuptools|distutils|skbuild)\b/.test(files.text('setup.py'));
}

const rootsOf: Readonly<Record<Backend, Roots>> = {
  setuptools: setuptoolsRoots,
  hatch: hatchRoots,
  flit: (pyproject, _, holds) => {
    const name = text(at(pyproject, 'tool', 'flit', 'module', 'name')) ?? projectName(pyproject);
    return name === undefined ? [] : srcOf(name.replaceAll('-', '_').replaceAll('.', '/'), holds);
  },
  poetry: (pyproject, _, holds) => {
    if (at(pyproject, 'tool', 'poetry', 'package-mode') === false) return [];
    const packages = at(pyproject, 'tool', 'poetry', 'packages');
    if (Array.isArray(packages) && packages.length > 0) return packages.flatMap(rootOfIncluded);
    const name = projectName(pyproject) ?? text(at(pyproject, 'tool', 'poetry', 'name'));
    return name === undefined ? [] : srcOf(name.replaceAll(/[-.\s]/g, '_'), holds);
  },
  pdm: (pyproject, _, holds) => {
    const build = at(pyproject, 'tool', 'pdm', 'build');
    const declared = text(at(build, 'package-dir'));
    if (declared !== undefined) return [declared];
    const includes = strings(at(build, 'includes'));
    const meant = includes.length === 0 || includes.some((path) => /^src(\/|$)/.test(path));
    return [meant && holds('src/') ? 'src' : ''];
  },
  uv: (pyproject) => [text(at(pyproject, 'tool', 'uv', 'build-backend', 'module-root')) ?? 'src'],
  maturin: (pyproject, _, holds) => {
    const declared = text(at(pyproject, 'tool', 'maturin', 'python-source'));
    if (declared !== undefined) return [declared];
    const module = text(at(pyproject, 'tool', 'maturin', 'module-name')) ?? projectName(pyproject);
    const name = module?.split('.', 1)[0]?.replaceAll('-', '_');
    return name !== undefined && holds(`${name}/`) ? [''] : [];
  },
  scikit: (pyproject) => strings(at(pyproject, 'tool', 'scikit-build', 'wheel', 'packages')).map(directoryOf),
};

function setuptoolsRoots(pyproject: unknown, files: FolderFiles, holds: Holds): readonly string[] {
  const table = at(pyproject, 'tool', 'setuptools');
  const options = files.ini('setup.cfg').get('options');
  const script = files.text('setup.py').replaceAll(/^[ \t]*#.*/gm, '');
  const directories: (readonly [string, unknown])[] = [
    ...Object.entries(fieldsOf(at(table, 'package-dir'))),
    ...lines(options?.get('package_dir')).map((line) => {
      const [name = '', directory = ''] = line.split('=');
      return [name.trim(), directory.trim()] as const;
    }),
  ];
  const inScript = /\bpackage_dir\s*=\s*(?:\{\s*(?:""|'')\s*:|dict\(\s*\*\*\{\s*(?:""|'')\s*:)\s*["']([^"']*)["']/.exec(
    script,
  )?.[1];
  const where = [
    ...strings(at(table, 'packages', 'find', 'where')),
    ...(files
      .ini('setup.cfg')
      .get('options.packages.find')
      ?.get('where')
      ?.split(/[\s,]+/) ?? []),
  ];
  const roots = strings([...directories.map(rootOfPackage), inScript, ...where.filter(Boolean)]);
  const listed =
    directories.length > 0 ||
    ['packages', 'py-modules', 'ext-modules'].some((key) => at(table, key) !== undefined) ||
    ['packages', 'py_modules'].some((key) => options?.has(key)) ||
    /\b(packages|py_modules|ext_modules|package_dir)\s*=/.test(script);
  if (!listed && holds('src/')) return [...roots, 'src'];
  // Of a folder that is a package itself nobody says that its modules are found without it. What else a set-up script may say
  // of directories is not read: nothing is known of the folder then.
  const moved = listed
    ? where.length > 0 || directories.some(isWhole) || /\bpackage_dir\s*=/.test(script)
    : holds('__init__.py');
  return moved ? roots : [...roots, ''];
}

/** Whether it says where all packages are, or that the folder itself is one. */
function isWhole([name, directory]: readonly [string, unknown]): boolean {
  return name === '' || (typeof directory === 'string' && asDirectory(directory) === '');
}

/** `package-dir = {"" = "src"}` is a root; `{pkg = "lib/pkg"}` makes one of `lib`; another name for a directory does not. */
function rootOfPackage([name, directory]: readonly [string, unknown]): string | undefined {
  if (typeof directory !== 'string') return undefined;
  const path = directory.replace(/\/+$/, '');
  if (name === '') return path;
  const tail = name.replaceAll('.', '/');
  return path.endsWith(`/${tail}`) ? path.slice(0, -tail.length) : undefined;
}

function hatchRoots(pyproject: unknown, _: FolderFiles, holds: Holds): readonly string[] {
  const build = at(pyproject, 'tool', 'hatch', 'build');
  const wheel = at(build, 'targets', 'wheel');
  const option = (key: string) => at(wheel, key) ?? at(build, key);
  const sources = option('sources');
  const declared = [
    ...strings(option('dev-mode-dirs')),
    ...strings(option('packages')).map((path) => directoryOf(path.replace(/\/+$/, ''))),
    ...(Array.isArray(sources)
      ? strings(sources)
      : Object.entries(fieldsOf(sources)).flatMap(([from, to]) => (to === '' ? [from] : []))),
  ];
  const selected = ['include', 'packages', 'only-include'].some((key) => strings(option(key)).length > 0);
  if (declared.length > 0) return declared;
  if (selected) return [''];
  const name = projectName(pyproject)?.replaceAll(/[-_.]+/g, '_');
  const names = name === undefined ? [] : [name, name.toLowerCase()];
  const found = names.find((each) => holds(`${each}/__init__.py`) || holds(`src/${each}/__init__.py`));
  if (found === undefined) return names.some((each) => holds(`${each}.py`)) ? [''] : [];
  return [holds(`${found}/__init__.py`) ? '' : 'src'];
}

/** Backends that look for the module of the project's name: beside the settings first, then in `src`. */
function srcOf(module: string, holds: Holds): readonly string[] {
  const found = ['', 'src/'].find((root) => holds(`${root}${module}/`) || holds(`${root}${module}.py`));
  return found === undefined ? [] : [found];
}

/** An entry of Poetry's `packages`: `{include = "pkg", from = "lib"}`. */
function rootOfIncluded(entry: unknown): string[] {
  const from = at(entry, 'from');
  return from === undefined && at(entry, 'include') !== undefined ? [''] : strings([from]);
}

function projectName(pyproject: unknown): string | undefined {
  return text(at(pyproject, 'project', 'name'));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
