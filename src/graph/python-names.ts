import { baseName, directoryOf } from '../domain/path.ts';
import type { TreeEntry } from '../domain/repository.ts';
import { foundBeforePath, standardLibrary } from './standard-library.ts';

/** What a dotted name leads to. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  /** Directories without `__init__.py` that share the name: PEP 420. */
  | { readonly kind: 'namespace'; readonly directories: readonly string[] };

/**
 * CPython's suffixes (`importlib.machinery.EXTENSION_SUFFIXES`), and Cython's sources. CPython looks for them before `.py`; where
 * both are there the one is made of the other, whose imports can be read.
 */
const compiledModule = /^(\w+)(?:\.(?:cpython|abi3|cp\d+)[\w-]*)?\.(?:so|pyd|pyx)$/;

/** No file system holds so deep a module; each segment of a name costs a look-up of all before it. */
export function isTooDeep(name: string): boolean {
  return name.length > 2 * mostSegments && name.split('.', mostSegments + 1).length > mostSegments;
}

const mostSegments = 500;

interface Directory {
  readonly files: Set<string>;
  readonly directories: Set<string>;
}

/**
 * Finds Python modules by name as CPython's path finder does, over a list of paths instead of a disk. Names are compared
 * exactly, case included; stubs (`.pyi`) are not seen, as at run time.
 */
export class PythonNames {
  readonly #directories = new Map<string, Directory>();
  /** By directory and name: modules in machine code, and the Cython sources they are made of. */
  readonly #compiled = new Map<string, string>();
  readonly #roots: readonly string[];
  readonly #found = new Map<string, Found | null>();

  /** @param roots `''` for the repository's root, else with a trailing slash; in the order of `sys.path`. */
  constructor(entries: readonly TreeEntry[], roots: readonly string[]) {
    this.#roots = roots;
    for (const entry of entries) if (entry.kind === 'file') this.#add(entry.path);
  }

  #add(path: string): void {
    const name = baseName(path);
    const compiled = compiledModule.exec(name)?.[1];
    if (compiled !== undefined) this.#compiled.set(directoryOf(path) + compiled, path);
    this.#directory(directoryOf(path)).files.add(name);
  }

  #directory(path: string): Directory {
    const known = this.#directories.get(path);
    if (known) return known;
    const made = { files: new Set<string>(), directories: new Set<string>() };
    this.#directories.set(path, made);
    if (path !== '') {
      const name = path.slice(0, -1);
      this.#directory(directoryOf(name)).directories.add(baseName(name));
    }
    return made;
  }

  /** An absolute name from the import roots. */
  find(name: string): Found | null {
    const known = this.#found.get(name);
    if (known !== undefined) return known;
    if (isTooDeep(name)) return null;
    const dot = name.lastIndexOf('.');
    const found = dot < 0 ? this.#findTop(name) : this.findIn(this.find(name.slice(0, dot)), name.slice(dot + 1));
    this.#found.set(name, found);
    return found;
  }

  /** The standard library stands behind the roots: a directory without `__init__.py` does not hide a package of it. */
  #findTop(name: string): Found | null {
    if (foundBeforePath.has(name)) return null;
    const found = this.#search(this.#roots, name);
    return found?.kind === 'namespace' && standardLibrary.has(name) ? null : found;
  }

  /** One more segment below what was found: a plain module has nothing below it. */
  findIn(parent: Found | null, segment: string): Found | null {
    if (parent === null) return null;
    if (parent.kind === 'namespace') return this.#search(parent.directories, segment);
    return parent.path.endsWith('/__init__.py') ? this.#search([directoryOf(parent.path)], segment) : null;
  }

  /** The module at a path without its ending, wherever the import roots are: `candidate/core/x`. */
  findAt(base: string): Found | null {
    return this.#search([directoryOf(base)], baseName(base));
  }

  /** Whether a package's name leads to this directory, alone or as one portion of a namespace. */
  leadsTo(name: string, directory: string): boolean {
    const found = name === '' ? null : this.find(name);
    if (found?.kind === 'namespace') return found.directories.includes(directory);
    return found?.path === `${directory}__init__.py`;
  }

  /** Whether a directory holds an `__init__.py`. */
  isPackage(directory: string): boolean {
    return this.#directories.get(directory)?.files.has('__init__.py') === true;
  }

  /** Whether a root holds anything of this top-level name. */
  holds(root: string, segment: string): boolean {
    return this.#search([root], segment) !== null;
  }

  /** A package wins over a module of the same name, both win over a directory without `__init__.py`. */
  #search(directories: readonly string[], segment: string): Found | null {
    const portions: string[] = [];
    for (const path of directories) {
      const directory = this.#directories.get(path);
      if (!directory || segment === '') continue;
      const below = `${path}${segment}/`;
      const isDirectory = directory.directories.has(segment);
      if (isDirectory && this.#directories.get(below)?.files.has('__init__.py')) {
        return { kind: 'file', path: `${below}__init__.py` };
      }
      if (directory.files.has(`${segment}.py`)) return { kind: 'file', path: `${path}${segment}.py` };
      const compiled = this.#compiled.get(path + segment);
      if (compiled !== undefined) return { kind: 'file', path: compiled };
      if (isDirectory) portions.push(below);
    }
    return portions.length > 0 ? { kind: 'namespace', directories: portions } : null;
  }
}
