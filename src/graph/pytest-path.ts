import { at, type FolderFiles, strings } from './project-values.ts';

/** Where pytest looks for its settings, in this order: the first that has any decides alone. */
export const pytestFileNames: readonly string[] = [
  'pytest.toml',
  '.pytest.toml',
  'pytest.ini',
  '.pytest.ini',
  'pyproject.toml',
  'tox.ini',
  'setup.cfg',
];

/** What pytest puts on `sys.path` when it is run in a folder: its setting `pythonpath`, as pytest 9 reads it. */
export function pytestPath(files: FolderFiles): readonly string[] {
  for (const name of pytestFileNames) {
    const paths = files.has(name) ? pathsOf(name, files) : undefined;
    if (paths !== undefined) return paths;
  }
  return [];
}

/** Undefined where the file has no settings of pytest; its own files count even when they are empty. */
function pathsOf(name: string, files: FolderFiles): readonly string[] | undefined {
  switch (name) {
    case 'pytest.toml':
    case '.pytest.toml':
      return strings(at(files.toml(name), 'pytest', 'pythonpath'));
    case 'pyproject.toml':
      return ofPyproject(at(files.toml(name), 'tool', 'pytest'));
    case 'pytest.ini':
    case '.pytest.ini':
      return words(files.ini(name).get('pytest')?.get('pythonpath'));
    case 'tox.ini':
      return ofSection(files, name, 'pytest');
    default:
      return ofSection(files, name, 'tool:pytest');
  }
}

/** `[tool.pytest]` has TOML's own types; `[tool.pytest.ini_options]` texts as well. */
function ofPyproject(table: unknown): readonly string[] | undefined {
  const options = at(table, 'ini_options');
  if (options !== undefined) {
    const paths = at(options, 'pythonpath');
    return typeof paths === 'string' ? words(paths) : strings(paths);
  }
  const hasSettings = typeof table === 'object' && table !== null && Object.keys(table).length > 0;
  return hasSettings ? strings(at(table, 'pythonpath')) : undefined;
}

function ofSection(files: FolderFiles, name: string, section: string): readonly string[] | undefined {
  const options = files.ini(name).get(section);
  return options && words(options.get('pythonpath'));
}

/** As a shell splits: by blanks, but within quotes. */
function words(text: string | undefined): string[] {
  const found = text?.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  return found.map((word) => word.replaceAll(/["']/g, ''));
}
