import { parentOf } from '../../domain/path.ts';
import type { ts } from './compiler.ts';
import type { Outputs } from './outputs.ts';
import { sourceOf } from './outputs.ts';

/** No path that people write leads to a directory of this name: `../` past the tree's root stays outside. */
const root = '/<tree>';

/** The absolute path by which the compiler knows a path of the tree. */
export function virtualPath(path: string): string {
  return path === '' ? root : `${root}/${path}`;
}

/** The path below the tree's root; null where it is outside. */
export function treePath(virtual: string): string | null {
  if (virtual === root) return '';
  return virtual.startsWith(`${root}/`) ? virtual.slice(root.length + 1) : null;
}

/** What the compiler may see of the tree: its paths, the text of its project files, links and files that a build would make. */
export class TreeHost implements ts.ModuleResolutionHost, ts.ParseConfigHost {
  readonly useCaseSensitiveFileNames = true;
  /** Set once the projects, which are read through this host, have said where they build to. */
  outputs: Outputs = new Map();
  readonly #files: ReadonlySet<string>;
  readonly #directories: ReadonlySet<string>;
  readonly #projectFiles: ReadonlyMap<string, string>;
  readonly #links: ReadonlyMap<string, string>;
  readonly #linkDirectories = new Set<string>();

  constructor(
    files: ReadonlySet<string>,
    directories: ReadonlySet<string>,
    projectFiles: ReadonlyMap<string, string>,
    links: ReadonlyMap<string, string>,
  ) {
    this.#files = files;
    this.#directories = directories;
    this.#projectFiles = projectFiles;
    this.#links = links;
    for (const link of links.keys()) {
      const directory = parentOf(link);
      this.#linkDirectories.add(directory);
      if (!directory.endsWith('node_modules')) this.#linkDirectories.add(parentOf(directory));
    }
  }

  /** The file of the tree that a path of the compiler stands for; null where there is none. */
  locate(virtual: string): string | null {
    const path = this.#withoutLinks(virtual);
    if (path === null) return null;
    return this.#files.has(path) ? path : sourceOf(path, this.outputs, this.#files);
  }

  fileExists = (virtual: string): boolean => this.locate(virtual) !== null;

  readFile = (virtual: string): string | undefined => {
    const path = this.#withoutLinks(virtual);
    return path === null ? undefined : this.#projectFiles.get(path);
  };

  directoryExists = (virtual: string): boolean => {
    const written = treePath(virtual);
    if (written !== null && this.#linkDirectories.has(written)) return true;
    const path = this.#withoutLinks(virtual);
    if (path === null) return false;
    if (this.#directories.has(path)) return true;
    for (let current = path; current !== ''; current = parentOf(current)) {
      if (this.outputs.has(current)) return true;
    }
    return false;
  };

  realpath = (virtual: string): string => {
    const path = this.#withoutLinks(virtual);
    return path === null ? virtual : virtualPath(path);
  };

  getCurrentDirectory = (): string => root;

  /** Which files a project includes is not asked: only its options are. */
  readDirectory = (): readonly string[] => [];

  /** Null outside the tree, and in a `node_modules` that no link leads out of. */
  #withoutLinks(virtual: string): string | null {
    let path = treePath(virtual.replace(/\/$/, ''));
    // Each turn takes one `node_modules` away; a link's target has none.
    while (path !== null && /(^|\/)node_modules(\/|$)/.test(path)) {
      const [, link, rest] = /^((?:.*?\/)?node_modules\/(?:@[^/]+\/)?[^/]+)(\/.*)?$/s.exec(path) ?? [];
      const target = link === undefined ? undefined : this.#links.get(link);
      if (target === undefined) return null;
      path = target === '' ? (rest ?? '').slice(1) : target + (rest ?? '');
    }
    return path;
  }
}
