import type { Check } from '../domain/check.ts';
import type { Violation } from '../domain/finding.ts';
import type { ImportEdge, ModuleGraph, SourceModule } from '../domain/graph.ts';
import { groupedBy } from '../domain/group.ts';
import { directoriesAbove } from '../domain/path.ts';
import type { Repository } from '../domain/repository.ts';
import { shellWord } from '../domain/shell.ts';
import { crossings } from '../graph/crossings.ts';
import { moduleBase } from '../graph/module-base.ts';
import { packageBeside } from '../graph/shims.ts';

export const check: Check = {
  id: 'shadowed-module',
  group: 'shims',
  title: 'a module beside a package of the same name: Python imports one of the two, never the other',
  severity: 'error',
  old: 'warning',
  needs: ['graph', 'manifest'],
  *run(repository) {
    const { graph, lanes } = repository;
    const hidden = importsBelowModules(graph);
    for (const module of graph.modules.values()) {
      const init = packageBeside(module.path, graph);
      const below = hidden.get(module.path) ?? [];
      const found = init !== null ? shadowed(module, init, repository) : below[0] ? hiding(module, below) : null;
      if (found) yield { ...found, ...(lanes.edgeInto(module.path) ? {} : { severity: 'notice' as const }) };
    }
  },
};

/** `foo.py` beside `foo/__init__.py`. */
function shadowed({ path, name, shim }: SourceModule, init: string, repository: Repository): Violation {
  return {
    message: `${path} is never imported: "${name}" is the package ${init} beside it`,
    remedy: remedyOf(path, init, shim !== undefined, repository),
    location: { path },
    related: [{ path: init, note: `what import ${name} loads` }],
    value: init,
    data: { module: name, loaded: init, shim: shim !== undefined },
  };
}

function remedyOf(path: string, init: string, isShim: boolean, repository: Repository): string {
  const remove = `git rm ${shellWord(path)}`;
  if (!isShim) return `move what is used of it into ${init} or to a name of its own, then ${remove}`;
  const all = crossings(repository);
  const isPromoted = repository.graph.edgesOf(path).some((edge) => all.get(edge)?.counterpart === init);
  if (isPromoted) return `${remove}: the package is the module that this shim forwards to, promoted`;
  return `a shim works in the package alone: move its lines into ${init}, then ${remove}`;
}

/** `foo.py` beside `foo/` without an `__init__.py`, below which something is imported. */
function hiding({ path, name }: SourceModule, below: readonly ImportEdge[]): Violation | null {
  const [first, ...more] = below;
  if (!first) return null;
  const directory = `${path.slice(0, -'.py'.length)}/`;
  const rest = more.length > 0 ? ` and ${more.length} more` : '';
  const place = `${first.path}:${first.line}${rest}`;
  return {
    message: `"${name}" is the module ${path}: nothing below ${directory} can be imported, as "${first.target}" is at ${place}`,
    remedy: `make it the package: git mv ${shellWord(path)} ${shellWord(`${directory}__init__.py`)}, with one dot more in its relative imports`,
    location: { path },
    related: below.map(({ path: importer, line, column, endColumn, target }) => ({
      path: importer,
      line,
      column,
      endColumn,
      note: `imports "${target}"`,
    })),
    value: directory,
    data: { module: name, loaded: path, shim: false },
  };
}

/** Imports of files that lie below a directory beside a module of its name, by the path of that module. */
function importsBelowModules(graph: ModuleGraph): ReadonlyMap<string, readonly ImportEdge[]> {
  const { targets, start, target } = graph.strays;
  const modules = targets.map((one) => (one.missing ? moduleAbove(one.place, graph) : null));
  const edges: [string, ImportEdge][] = [];
  graph.links.paths.forEach((path, file) => {
    const stray = target.subarray(start[file] ?? 0, start[file + 1] ?? 0);
    if (!stray.some((one) => modules[one])) return;
    for (const edge of graph.edgesOf(path)) {
      // A relative import goes by path: what it misses, it misses for another reason.
      const above = edge.missing && edge.statement.level === 0 ? moduleAbove(edge.place, graph) : null;
      if (above !== null) edges.push([above, edge]);
    }
  });
  return new Map(
    [...groupedBy(edges, ([above]) => above)].map(([above, found]) => [above, found.map(([, edge]) => edge)]),
  );
}

/** The module that stands in the way to a place, where a file lies at the place all the same. */
function moduleAbove(place: string, graph: ModuleGraph): string | null {
  const base = moduleBase(place);
  if (graph.findAt(base) === null) return null;
  const directory = directoriesAbove(base).find(
    (above) => graph.modules.has(`${above.slice(0, -1)}.py`) && !graph.modules.has(`${above}__init__.py`),
  );
  return directory === undefined ? null : `${directory.slice(0, -1)}.py`;
}
