import type { ImportEdge, ModuleGraph } from '../domain/graph.ts';
import { isPackageInit } from '../domain/module-path.ts';
import { directoryOf } from '../domain/path.ts';
import { moduleBase } from './module-base.ts';

/** An import of a module that is not there any more. */
export interface BrokenImport {
  readonly edge: ImportEdge;
  /** The module's path without its ending, as `moduleBase` gives it. */
  readonly base: string;
}

/**
 * The Python imports that would have to find one of `gone` and find nothing, in the order of paths and sources. Asked by
 * number first: only files with such an import become objects.
 *
 * @param gone paths without ending of modules that were deleted and at which nothing stands.
 */
export function* brokenImports(graph: ModuleGraph, gone: ReadonlySet<string>): Iterable<BrokenImport> {
  if (gone.size === 0) return;
  const parents = new Set([...gone].map((base) => directoryOf(base).slice(0, -1)));
  const { links, strays } = graph;
  const concerned = (place: string) => isConcerned(moduleBase(place), gone, parents);
  const stray = strays.targets.map(({ place }) => concerned(place));
  const linked = links.paths.map((path) => isPackageInit(path) && parents.has(moduleBase(path)));
  for (const [file, path] of links.paths.entries()) {
    const asks =
      strays.target.subarray(strays.start[file] ?? 0, strays.start[file + 1] ?? 0).some((one) => stray[one]) ||
      links.target.subarray(links.start[file] ?? 0, links.start[file + 1] ?? 0).some((one) => linked[one]);
    if (!asks || graph.modules.get(path)?.language !== 'python') continue;
    for (const edge of graph.edgesOf(path)) {
      if (edge.labels.includes('implicit')) continue;
      for (const base of basesOf(edge, gone, graph)) if (gone.has(base)) yield { edge, base };
    }
  }
}

function isConcerned(base: string, gone: ReadonlySet<string>, parents: ReadonlySet<string>): boolean {
  return gone.has(base) || parents.has(base) || gone.has(directoryOf(base).slice(0, -1));
}

/** The modules of `gone` for want of which an import fails: for each of its names the innermost. */
function basesOf(edge: ImportEdge, gone: ReadonlySet<string>, graph: ModuleGraph): readonly string[] {
  const base = moduleBase(edge.place);
  const parent = directoryOf(base).slice(0, -1);
  // A directory whose `__init__.py` is gone has no attributes.
  if (edge.submodule) return edge.missing ? [gone.has(base) ? base : parent] : [];
  const isFrom = edge.statement.form === 'from';
  const below = edge.names.map(({ name }) => (isFrom && gone.has(`${base}/${name}`) ? `${base}/${name}` : base));
  if (edge.missing) return below.length === 0 ? [base] : [...new Set(below)];
  if (edge.resolved === null || !isPackageInit(edge.resolved)) return [];
  const names = edge.names.filter(({ name }) => !binds(edge, name, graph)).map(({ name }) => `${base}/${name}`);
  return isFrom ? names : [];
}

/** Whether the package may have this name of its own. Where its bindings were not asked for, its imports tell. */
function binds({ resolved, path, statement }: ImportEdge, name: string, { modules }: ModuleGraph): boolean {
  const module = modules.get(resolved ?? '');
  if (!module) return true;
  // `from . import x` in the package itself binds what it has to find first.
  const own = resolved === path ? statement : undefined;
  if (module.bindings && !own) return module.bindings.open || module.bindings.names.has(name);
  return module.statements.some((other) => {
    if (other === own || other.form === 'call') return false;
    return other.names.some((one) => one.name === '*' || (one.alias ?? boundBy(other.form, one.name)) === name);
  });
}

/** `import a.b` binds `a`. */
function boundBy(form: string, name: string): string {
  return form === 'import' ? (name.split('.', 1)[0] ?? '') : name;
}
