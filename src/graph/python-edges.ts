import type { ImportedName, ImportStatement } from '../domain/graph.ts';
import { directoryOf } from '../domain/path.ts';
import type { PythonResolver } from './python-resolver.ts';
import type { Reached, Target } from './target.ts';

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
 * What the statements of a Python file lead to, in their order, each followed by the `__init__.py` files that are loaded on
 * the way to it. Those of the file's own ancestors come first, and once.
 *
 * @param name the file's own dotted name.
 */
export function pythonEdges(
  path: string,
  name: string,
  statements: readonly ImportStatement[],
  resolver: PythonResolver,
): (readonly [ImportStatement, Reached])[] {
  const edges: (readonly [ImportStatement, Reached])[] = [];
  const own = new Set([path]);
  const onTheWay = (statement: ImportStatement, to: string, seen: Set<string>) => {
    for (const ancestor of resolver.ancestors(to)) {
      if (seen.has(ancestor.place)) continue;
      seen.add(ancestor.place);
      edges.push([statement, { to: ancestor, names: [], submodule: false, implicit: true }]);
    }
  };
  onTheWay(ownAncestors, name, own);
  for (const statement of statements) {
    const targets = reachedBy(statement, path, resolver);
    const seen = new Set([...own, ...targets.map(({ to }) => to.place)]);
    for (const target of targets) {
      edges.push([statement, target]);
      onTheWay(statement, target.to.target, seen);
    }
  }
  return edges;
}

/** The modules that one statement of a file imports, without what is loaded on the way. */
function reachedBy(statement: ImportStatement, path: string, resolver: PythonResolver): readonly Reached[] {
  if (statement.form === 'import') {
    return statement.names.map((imported) => explicit(resolver.absolute(imported.name), [imported], false));
  }
  const { level, module } = statement;
  const base = level > 0 ? resolver.relative(directoryOf(path), level, module) : resolver.absolute(module);
  return statement.form === 'call' ? [explicit(base, [], false)] : members(base, statement.names, resolver);
}

/** `from base import a, b`: a name that is a submodule is an edge of its own, the rest are attributes of the base. */
function members(base: Target, names: readonly ImportedName[], resolver: PythonResolver): readonly Reached[] {
  const attributes: ImportedName[] = [];
  const submodules: Reached[] = [];
  for (const imported of names) {
    if (imported.name === '*') {
      for (const to of resolver.starMembers(base)) {
        submodules.push({ to, names: [], submodule: false, implicit: true });
      }
    }
    const target = resolver.member(base, imported.name);
    if (target === null) attributes.push(imported);
    else submodules.push(explicit(target, [imported], true));
  }
  return attributes.length > 0 ? [explicit(base, attributes, false), ...submodules] : submodules;
}

function explicit(to: Target, names: readonly ImportedName[], submodule: boolean): Reached {
  return { to, names, submodule, implicit: false };
}
