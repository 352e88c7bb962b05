import { lastPart } from './names.ts';

/** A function that imports what its arguments name. */
export interface Loader {
  /** In the order in which they may be given without a keyword. */
  readonly parameters: readonly string[];
  /** The parameter that says what is imported. */
  readonly target: string;
  /** Another one of the same kind. */
  readonly also?: string;
  /**
   * What that is: a module by name, as `import_module` or as `__import__` takes it; an object in a module; a package whose
   * files are read; the path of a file; source code, of statements or of one expression.
   */
  readonly takes: 'module' | 'builtin' | 'object' | 'package' | 'path' | 'code' | 'expression';
}

const byName = (parameters: readonly string[]): Loader => ({
  parameters,
  target: parameters[0] ?? '',
  takes: 'module',
});
const inPackage = (...parameters: readonly string[]): Loader => ({
  parameters,
  target: parameters[0] ?? '',
  takes: 'package',
});
const byPath = (...parameters: readonly string[]): Loader => ({
  parameters,
  target: parameters.at(-1) ?? '',
  takes: 'path',
});
const code: Loader = { parameters: ['source'], target: 'source', takes: 'code' };

/** By what they are called in the standard library. */
export const loaders: ReadonlyMap<string, Loader> = new Map([
  ['importlib.import_module', byName(['name', 'package'])],
  ['importlib.util.find_spec', byName(['name', 'package'])],
  ['importlib.find_loader', byName(['name'])],
  ['pkgutil.find_loader', byName(['fullname'])],
  ['pkgutil.get_loader', byName(['module_or_name'])],
  ['runpy.run_module', byName(['mod_name'])],
  ['pytest.importorskip', byName(['modname'])],
  [
    '__import__',
    { parameters: ['name', 'globals', 'locals', 'fromlist', 'level'], target: 'name', takes: 'builtin' } as const,
  ],
  ['pkgutil.resolve_name', { parameters: ['name'], target: 'name', takes: 'object' } as const],
  ['pkgutil.get_data', inPackage('package')],
  ['importlib.resources.files', inPackage('anchor')],
  ...['path', 'contents', 'is_resource', 'open_text', 'open_binary', 'read_text', 'read_binary'].map(
    (name) => [`importlib.resources.${name}`, inPackage('package')] as const,
  ),
  ['runpy.run_path', byPath('path_name')],
  ['importlib.util.spec_from_file_location', byPath('name', 'location')],
  ['importlib.machinery.SourceFileLoader', byPath('fullname', 'path')],
  ['imp.load_source', byPath('name', 'pathname')],
  ['pydoc.locate', { parameters: ['path'], target: 'path', takes: 'object' } as const],
  ['exec', code],
  ['eval', { parameters: ['source'], target: 'source', takes: 'expression' } as const],
  ...['timeit', 'repeat', 'Timer'].map(
    (name) =>
      [
        `timeit.${name}`,
        { parameters: ['stmt', 'setup'], target: 'stmt', also: 'setup', takes: 'code' } as const,
      ] as const,
  ),
]);

/** Modules that hold loaders, with those above them. */
export const modules: ReadonlySet<string> = new Set([
  ...[...loaders.keys()].flatMap((name) => {
    const parts = name.split('.').slice(0, -1);
    return parts.map((_, k) => parts.slice(0, k + 1).join('.'));
  }),
  'builtins',
]);

/** The names of the loaders, each without its module. */
export const lastParts: ReadonlySet<string> = new Set([...loaders.keys()].map(lastPart));
/** The names of the modules, each without those above it. */
export const holders: ReadonlySet<string> = new Set([...modules].map(lastPart));
/** Whether a top-level name is of a module that holds loaders, or of one above it. */
export function holdsLoaders(name: string): boolean {
  return modules.has(name);
}

/** `importlib.import_module`, for a name that may turn out to be it. */
export const importModule = byName(['name', 'package']);
