import { directoryOf } from '../domain/path.ts';
import type { Found, PythonNames } from './python-names.ts';
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
  readonly #absolute = new Map<string, Target>();
  readonly #packages = new Map<string, Target | null>();
  readonly #ancestors = new Map<string, readonly Target[]>();

  /** @param laneAt whether a path lies in a lane: where a missing name would lie is told by it. */
  constructor(names: PythonNames, roots: readonly string[], laneAt: (place: string) => boolean, targets: Targets) {
    this.#names = names;
    this.#roots = roots;
    this.#laneAt = laneAt;
    this.#targets = targets;
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
    const found = base === '' ? null : this.#names.findAt(base);
    // Beyond the top-level package CPython raises ImportError. What is meant is told by the path, the dots show the error.
    if (level > 1 && start.length <= top.length) {
      const meant = this.#answer('', found, () => base);
      return this.#targets.add('.'.repeat(level) + name, null, true, meant.place);
    }
    return this.#answer(base.slice(top.length).replaceAll('/', '.'), found, () => base);
  }

  /** `name` of `from base import name`: the submodule, or null where it is an attribute of the base. */
  member(base: Target, name: string): Target | null {
    if (name === '*') return null;
    const parent = this.#foundOf(base);
    const found = parent === null ? null : this.#names.findIn(parent, name);
    // A directory without `__init__.py` has no attributes: what is no submodule of it is missing.
    if (found === null && parent?.kind !== 'namespace') return null;
    return this.#answer(base.target === '' ? name : `${base.target}.${name}`, found, () => base.place + name);
  }

  /** Whether `member` can answer anything but null: only packages hold submodules. */
  isPackage({ resolved, missing }: Target): boolean {
    return resolved === null ? !missing : resolved.endsWith('/__init__.py');
  }

  /** The `__init__.py` files of the packages above a dotted name, the topmost first. */
  ancestors(name: string): readonly Target[] {
    const dot = name.lastIndexOf('.');
    if (dot < 0) return none;
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
    return (
      this.#roots.find((root) => this.#names.holds(root, top)) ??
      this.#roots.find((root) => this.#laneAt(`${root}${top}/`)) ??
      this.#roots[0] ??
      ''
    );
  }
}

const none: readonly Target[] = [];

function asPath(name: string): string {
  return name.replaceAll('.', '/');
}
