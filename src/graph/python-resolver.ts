import type { Bindings } from '../domain/graph.ts';
import { directoryOf } from '../domain/path.ts';
import { mayBind } from '../imports/python/bindings.ts';
import { type Found, isTooDeep, type PythonNames } from './python-names.ts';
import { standardLibrary } from './standard-library.ts';
import type { Target, Targets } from './target.ts';

/**
 * Tells where the names of Python's import statements lead, as CPython's import system does: the rows of `semantics.md`,
 * "Python: cases that must be right". Answers are kept, since a tree asks the same questions thousands of times.
 */
export class PythonResolver {
  readonly #names: PythonNames;
  readonly #roots: readonly string[];
  readonly #laneAt: (place: string) => boolean;
  readonly #targets: Targets;
  readonly #bindingsOf: (path: string) => Bindings | undefined;
  readonly #absolute = new Map<string, Target>();
  readonly #packages = new Map<string, Target | null>();
  readonly #starMembers = new Map<Target, readonly Target[]>();
  readonly #topRoots = new Map<string, string>();
  readonly #ancestors = new Map<string, readonly Target[]>();
  /** Those that stand for the folder of an import root, with that folder: `from .. import x` in a folder of it. */
  readonly #rootFolders = new Map<Target, string>();

  /**
   * @param laneAt whether a path lies in a lane: where a missing name would lie is told by it.
   * @param bindingsOf what an `__init__.py` binds, where that was read.
   */
  constructor(
    names: PythonNames,
    roots: readonly string[],
    laneAt: (place: string) => boolean,
    targets: Targets,
    bindingsOf: (path: string) => Bindings | undefined,
  ) {
    this.#names = names;
    this.#roots = roots;
    this.#laneAt = laneAt;
    this.#targets = targets;
    this.#bindingsOf = bindingsOf;
  }

  /** `import a.b`, `from a.b import …`, `import_module("a.b")`. */
  absolute(name: string): Target {
    let target = this.#absolute.get(name);
    if (target === undefined) {
      target = this.#answer(name, this.#names.find(name), () => this.#rootOf(name) + asPath(name));
      this.#absolute.set(name, target);
    }
    return target;
  }

  /**
   * By path, as `__package__` would: one dot is the file's own directory.
   *
   * @param directory of the importing file, with its trailing slash.
   */
  relative(directory: string, level: number, name: string): Target {
    const top = this.#topOf(directory);
    let start = directory;
    for (let up = 1; up < level; up++) {
      if (start === '') return this.#targets.add('.'.repeat(level) + name, null, true, '');
      start = directoryOf(start.slice(0, -1));
    }
    const base = asPath(name) === '' ? start.slice(0, -1) : start + asPath(name);
    const dotted = base.slice(top.length).replaceAll('/', '.');
    const found = this.#foundBelow(directory, top, start, base, dotted);
    // Beyond the top-level package CPython raises ImportError. What is meant is told by the path, the dots show the error.
    if (start.length <= top.length && (level > 1 || !this.#names.isPackage(start))) {
      const written = '.'.repeat(level) + name;
      const place = base === '' ? '' : this.#answer('', found, () => base).place;
      const target = this.#targets.add(written, null, true, place);
      if (base === '' || (name === '' && start === top && level > 1)) this.#rootFolders.set(target, start);
      return target;
    }
    return this.#answer(dotted, found, () => base);
  }

  /** By name where the package's name leads to this directory, since a namespace package may have other portions. */
  #foundBelow(directory: string, top: string, start: string, base: string, dotted: string): Found | null {
    if (base === '') return null;
    const own = directory.slice(top.length, -1).replaceAll('/', '.');
    return start.length > top.length && this.#names.leadsTo(own, directory)
      ? this.#names.find(dotted)
      : this.#names.findAt(base);
  }

  /** `name` of `from base import name`: the submodule, or null where it is an attribute of the base. */
  member(base: Target, name: string): Target | null {
    if (name === '*') return null;
    const root = this.#rootFolders.get(base);
    if (root !== undefined) return this.#atRoot(base, root, name);
    const parent = this.#foundOf(base);
    const found = parent === null ? null : this.#names.findIn(parent, name);
    if (found === null && (parent === null || this.#isAttribute(parent, name))) return null;
    const directory = parent?.kind === 'file' ? directoryOf(parent.path) : base.place;
    return this.#answer(base.target === '' ? name : `${base.target}.${name}`, found, () => directory + name);
  }

  /** The folder of a root may be imported as a package by who starts above it: what is meant lies there. */
  #atRoot(base: Target, root: string, name: string): Target | null {
    const found = this.#names.findAt(root + name);
    if (found === null) return null;
    const place = found.kind === 'file' ? found.path : (found.directories[0] ?? '');
    return this.#targets.add(base.target + name, null, true, place);
  }

  /** Whether a name that is no submodule may be an attribute: a directory without `__init__.py` has none. */
  #isAttribute(parent: Found, name: string): boolean {
    if (parent.kind === 'namespace') return /^__\w+__$/.test(name);
    const bindings = this.#bindingsOf(parent.path);
    return bindings === undefined || mayBind(bindings, name);
  }

  /** The submodules that `from base import *` loads: those that the package's `__all__` names and does not bind itself. */
  starMembers(base: Target): readonly Target[] {
    if (base.resolved === null) return none;
    let members = this.#starMembers.get(base);
    if (members === undefined) {
      const { all = [], names } = this.#bindingsOf(base.resolved) ?? {};
      members = [...new Set(all)].flatMap((name) => {
        const member = names?.has(name) ? null : this.member(base, name);
        return member && !member.missing ? [member] : [];
      });
      this.#starMembers.set(base, members);
    }
    return members;
  }

  /** Whether `member` can answer anything but null: only packages hold submodules. */
  isPackage(target: Target): boolean {
    const { resolved, missing } = target;
    if (resolved !== null) return resolved.endsWith('/__init__.py');
    return !missing || this.#rootFolders.has(target);
  }

  /** The `__init__.py` files of the packages above a dotted name, the topmost first. */
  ancestors(name: string): readonly Target[] {
    const dot = name.lastIndexOf('.');
    if (dot < 0 || isTooDeep(name)) return none;
    const parent = name.slice(0, dot);
    let found = this.#ancestors.get(parent);
    if (found === undefined) {
      const above = this.ancestors(parent);
      const own = this.#packageAt(parent);
      found = own === null ? above : [...above, own];
      this.#ancestors.set(parent, found);
    }
    return found;
  }

  #packageAt(name: string): Target | null {
    let target = this.#packages.get(name);
    if (target === undefined) {
      target = name !== '' && this.#names.find(name)?.kind === 'file' ? this.absolute(name) : null;
      this.#packages.set(name, target);
    }
    return target;
  }

  /** The root from which a directory is imported: the longest that holds it. */
  #topOf(directory: string): string {
    let top = '';
    for (const root of this.#roots) if (directory.startsWith(root) && root.length > top.length) top = root;
    return top;
  }

  #foundOf(target: Target): Found | null {
    if (target.resolved !== null) return { kind: 'file', path: target.resolved };
    return target.missing ? null : { kind: 'namespace', directories: this.#portions(target) };
  }

  #portions(target: Target): readonly string[] {
    const found = this.#names.find(target.target);
    return found?.kind === 'namespace' ? found.directories : [target.place];
  }

  #answer(target: string, found: Found | null, wouldLie: () => string): Target {
    if (found === null) return this.#targets.add(target, null, true, `${wouldLie()}/`);
    if (found.kind === 'file') return this.#targets.add(target, found.path, false, found.path);
    return this.#targets.add(target, null, false, found.directories[0] ?? '');
  }

  /** The root below which a name that is not found would lie: where its top-level directory is, else where a lane is. */
  #rootOf(name: string): string {
    const top = name.slice(0, name.includes('.') ? name.indexOf('.') : name.length);
    const known = this.#topRoots.get(top);
    if (known !== undefined) return known;
    const found = this.#findRootOf(top);
    this.#topRoots.set(top, found);
    return found;
  }

  #findRootOf(top: string): string {
    if (standardLibrary.has(top) && this.#names.find(top) === null) return '';
    return (
      this.#roots.find((root) => this.#names.holds(root, top)) ??
      // In a lane that is a root itself every name would lie: nobody knows that it is of it.
      this.#roots.find((root) => !this.#laneAt(root) && this.#laneAt(`${root}${top}/`)) ??
      this.#roots[0] ??
      ''
    );
  }
}

const none: readonly Target[] = [];

function asPath(name: string): string {
  return name.replaceAll('.', '/');
}
