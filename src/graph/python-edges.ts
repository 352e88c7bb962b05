import type { ImportedName, ImportStatement, SourceModule } from '../domain/graph.ts';
import { directoryOf } from '../domain/path.ts';
import type { Target } from './build.ts';
import type { Found, PythonNames } from './python-names.ts';

type Edges = (readonly [ImportStatement, Target])[];

/** Stands for what no statement says: a module's own ancestors are loaded before it. */
const ownAncestors: ImportStatement = {
  line: 1,
  column: 1,
  endColumn: 1,
  form: 'import',
  level: 0,
  module: '',
  names: [],
  labels: ['module-level'],
};

/**
 * The targets of a Python file, in the order of its statements, each followed by the `__init__.py` files that it loads on
 * the way. The rows of `semantics.md`, "Python: cases that must be right".
 */
export function pythonEdges(
  module: SourceModule,
  names: PythonNames,
  roots: readonly string[],
  laneAt: (place: string) => boolean,
): Edges {
  const resolver = new Resolver(module.path, names, roots, laneAt);
  const edges: Edges = [];
  const loaded = new Set([module.path]);
  for (const target of resolver.ancestors(module.name, loaded)) edges.push([ownAncestors, target]);
  for (const statement of module.statements) {
    const targets = resolver.targets(statement);
    const seen = new Set([...loaded, ...targets.map((target) => target.place)]);
    for (const target of targets) {
      edges.push([statement, target]);
      for (const ancestor of resolver.ancestors(target.target, seen)) edges.push([statement, ancestor]);
    }
  }
  return edges;
}

class Resolver {
  readonly #path: string;
  readonly #names: PythonNames;
  readonly #roots: readonly string[];
  readonly #laneAt: (place: string) => boolean;

  constructor(path: string, names: PythonNames, roots: readonly string[], laneAt: (place: string) => boolean) {
    this.#path = path;
    this.#names = names;
    this.#roots = roots;
    this.#laneAt = laneAt;
  }

  /** The modules that one statement imports, without what is loaded on the way. */
  targets(statement: ImportStatement): Target[] {
    if (statement.form === 'import') {
      return statement.names.map((imported) => ({ ...this.#absolute(imported.name), names: [imported] }));
    }
    const base =
      statement.level > 0 ? this.#relative(statement.level, statement.module) : this.#absolute(statement.module);
    return statement.form === 'call' ? [base] : this.#members(base, statement);
  }

  /** `__init__.py` files of the packages above a name that are not in `seen`, which grows by them. */
  *ancestors(target: string, seen: Set<string>): Iterable<Target> {
    for (let dot = target.indexOf('.'); dot >= 0; dot = target.indexOf('.', dot + 1)) {
      const name = target.slice(0, dot);
      const found = this.#names.find(name);
      if (found?.kind !== 'file' || seen.has(found.path)) continue;
      seen.add(found.path);
      yield { target: name, resolved: found.path, missing: false, place: found.path, labels: ['implicit'] };
    }
  }

  #absolute(name: string): Target {
    return this.#answer(name, this.#names.find(name), () => this.#root(name) + asPath(name));
  }

  /** By path, as `__package__` would: one dot is the file's own directory. */
  #relative(level: number, name: string): Target {
    let directory = directoryOf(this.#path);
    const top = this.#topOf(directory);
    for (let up = 1; up < level; up++) {
      if (directory === '') return { target: '.'.repeat(level) + name, resolved: null, missing: true, place: '' };
      directory = directoryOf(directory.slice(0, -1));
    }
    const base = asPath(name) === '' ? directory.slice(0, -1) : directory + asPath(name);
    const found = base === '' ? null : this.#names.findAt(base);
    // Beyond the top-level package CPython raises ImportError. What is meant is told by the path, the dots show the error.
    if (level > 1 && directory.length <= top.length) {
      const meant = this.#answer('.'.repeat(level) + name, found, () => base);
      return { ...meant, resolved: null, missing: true };
    }
    return this.#answer(base.slice(top.length).replaceAll('/', '.'), found, () => base);
  }

  /** The root from which a file's directory is imported: the longest that holds it. */
  #topOf(directory: string): string {
    let top = '';
    for (const root of this.#roots) if (directory.startsWith(root) && root.length > top.length) top = root;
    return top;
  }

  /** `from base import a, b`: a name that is a submodule is an edge of its own, the rest are attributes of the base. */
  #members(base: Target, statement: ImportStatement): Target[] {
    const parent = this.#foundOf(base);
    const attributes: ImportedName[] = [];
    const submodules: Target[] = [];
    for (const imported of statement.names) {
      const found = parent === null || imported.name === '*' ? null : this.#names.findIn(parent, imported.name);
      // A directory without `__init__.py` has no attributes: what is no submodule of it is missing.
      if (found === null && (parent?.kind !== 'namespace' || imported.name === '*')) {
        attributes.push(imported);
        continue;
      }
      const dotted = base.target === '' ? imported.name : `${base.target}.${imported.name}`;
      const target = this.#answer(dotted, found, () => base.place + imported.name);
      submodules.push({ ...target, names: [imported], submodule: true });
    }
    return attributes.length > 0 ? [{ ...base, names: attributes }, ...submodules] : submodules;
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
    if (found === null) return { target, resolved: null, missing: true, place: `${wouldLie()}/` };
    if (found.kind === 'file') return { target, resolved: found.path, missing: false, place: found.path };
    return { target, resolved: null, missing: false, place: found.directories[0] ?? '' };
  }

  /** The root below which a name that is not found would lie: where its top-level directory is, else where a lane is. */
  #root(name: string): string {
    const top = name.slice(0, name.includes('.') ? name.indexOf('.') : name.length);
    return (
      this.#roots.find((root) => this.#names.holds(root, top)) ??
      this.#roots.find((root) => this.#laneAt(`${root}${top}/`)) ??
      this.#roots[0] ??
      ''
    );
  }
}

function asPath(name: string): string {
  return name.replaceAll('.', '/');
}
