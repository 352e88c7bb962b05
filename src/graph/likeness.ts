import type { Bindings, ImportEdge, ModuleGraph } from '../domain/graph.ts';
import { isPackageInit } from '../domain/module-path.ts';
import { baseName, parentOf } from '../domain/path.ts';
import { moduleBase } from './module-base.ts';

/**
 * What an import of a development module asks for that the production module at the same path does not hold; null where it
 * holds it. Names are held that it binds, also by a star import or `__getattr__`, and those of its submodules; not those that
 * it takes from that development module. A name that the development module does not hold either makes no difference. Where
 * no names are asked for, the module is: it is held where the two are alike, and otherwise the list is empty. What a file
 * binds may not be known: it then holds what is asked for.
 *
 * @param production a file, or a directory with its trailing slash
 */
export function lackedBy(
  production: string,
  development: string,
  names: readonly string[],
  graph: ModuleGraph,
): readonly string[] | null {
  if (names.length === 0) return areAlike(development, production, graph) === false ? [] : null;
  const held = heldNames(production, development, graph);
  if (held === null) return null;
  const offered = heldNames(development, production, graph);
  const lacked = names.filter((name) => !held(name) && offered?.(name) !== false);
  return lacked.length === 0 ? null : lacked;
}

/** The names that an import takes of its target's content; none where it takes the module, or everything. */
export function namesAskedOf({ path, statement, names, submodule, labels }: ImportEdge, graph: ModuleGraph): string[] {
  if (submodule || labels.includes('implicit') || (statement.form !== 'from' && statement.form !== 'export')) return [];
  const asked = graph.modules.get(path)?.language === 'typescript' ? statement.names : names;
  return asked.some(({ name }) => name === '*') ? [] : asked.map(({ name }) => name);
}

/**
 * Whether a production module is what became of a development one: it binds all that the other binds, or half of the names of
 * both are in both; below ten names, 80 %. Imported names of packages that are installed say nothing, and neither do those that
 * production takes from that very module. A development module that binds nothing is told by its submodules. Undefined
 * where not all is known that one of them binds.
 */
function areAlike(development: string, production: string, graph: ModuleGraph): boolean | undefined {
  if (!graph.modules.has(development) && !development.endsWith('/')) return undefined;
  const wanted = ownNames(development, graph);
  const own = ownNames(production, graph, development);
  if (wanted === null || own === null) return undefined;
  if (wanted.names.size === 0) {
    if (wanted.open) return undefined;
    // A production lane within the package is no part of it.
    const within = (name: string) => production.startsWith(`${moduleBase(development)}/${name}/`);
    const submodules = submodulesOf(development, graph).filter((name) => !within(name));
    return submodules.length === 0 || submodules.some((name) => holdsSubmodule(production, name, graph));
  }
  const missing = [...wanted.names].filter(
    (name) => !own.names.has(name) && !holdsSubmodule(production, name, graph),
  ).length;
  const shared = wanted.names.size - missing;
  const total = wanted.names.size + Math.max(own.names.size, shared);
  const least = Math.min(wanted.names.size, own.names.size) < 10 ? 80 : 50;
  if (missing === 0 || 200 * shared >= least * total) return true;
  return own.open ? undefined : false;
}

/** Whether a production module is seen to be the copy of a development one: that neither binds anything says nothing. */
export function isCopy(development: string, production: string, graph: ModuleGraph): boolean {
  const { size } = ownNames(development, graph)?.names ?? new Set();
  return size > 0 && areAlike(development, production, graph) === true;
}

/** Whether a module holds a name; null where that is not known. */
function heldNames(production: string, development: string, graph: ModuleGraph): ((name: string) => boolean) | null {
  const bindings = bindingsOf(production, graph);
  if (bindings === null || bindings.open) return null;
  const borrowed = new Set(boundBy(production, graph, ({ place }) => place === development));
  return (name) =>
    /^__\w+__$/.test(name) ||
    (bindings.names.has(name) && !borrowed.has(name)) ||
    holdsSubmodule(production, name, graph);
}

/** The names that tell a module from others. */
function ownNames(path: string, graph: ModuleGraph, development?: string): Pick<Bindings, 'names' | 'open'> | null {
  const bindings = bindingsOf(path, graph);
  if (bindings === null) return null;
  const foreign = new Set(boundBy(path, graph, ({ missing, place }) => missing || place === development));
  const names = [...bindings.names].filter((name) => !foreign.has(name) && !/^__\w+__$/.test(name));
  return { names: new Set(names), open: bindings.open };
}

const nothing: Bindings = { names: new Set(), open: false };

/** A directory binds nothing. Null where what a file binds is not known. */
function bindingsOf(path: string, { modules }: ModuleGraph): Bindings | null {
  return path.endsWith('/') ? nothing : (modules.get(path)?.bindings ?? null);
}

/** Names that imports at a module's top level bind. */
function boundBy(path: string, graph: ModuleGraph, isMeant: (edge: ImportEdge) => boolean): string[] {
  return graph
    .edgesOf(path)
    .filter((edge) => edge.labels.includes('module-level') && !edge.labels.includes('implicit') && isMeant(edge))
    .flatMap(({ names, statement: { form, names: all } }) =>
      (form === 'export' ? all : names).map(
        ({ name, alias }) => alias ?? (form === 'import' ? (name.split('.', 1)[0] ?? '') : name),
      ),
    );
}

function holdsSubmodule(place: string, name: string, graph: ModuleGraph): boolean {
  return isPackage(place) && graph.findAt(`${moduleBase(place)}/${name}`) !== null;
}

function isPackage(place: string): boolean {
  return place.endsWith('/') || isPackageInit(place);
}

const known = new WeakMap<ModuleGraph, ReadonlyMap<string, ReadonlySet<string>>>();

/** The modules and packages that stand directly in a package, by the last segment of their names. */
function submodulesOf(place: string, graph: ModuleGraph): readonly string[] {
  if (!isPackage(place)) return [];
  const listed = known.get(graph) ?? submodules(graph);
  known.set(graph, listed);
  return [...(listed.get(moduleBase(place)) ?? [])];
}

function submodules({ modules }: ModuleGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const listed = new Map<string, Set<string>>();
  for (const path of modules.keys()) {
    for (let base = moduleBase(path); base !== ''; base = parentOf(base)) {
      const parent = parentOf(base);
      const names = listed.get(parent) ?? new Set();
      const isNew = !names.has(baseName(base));
      listed.set(parent, names.add(baseName(base)));
      if (!isNew) break;
    }
  }
  return listed;
}
