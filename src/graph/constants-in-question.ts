import type { ImportEdge, ModuleGraph } from '../domain/graph.ts';
import type { LaneMap } from '../domain/lane.ts';
import type { ImportedConstant } from '../imports/python/imported-values.ts';
import { loadedByProduction } from './loaded.ts';

/**
 * By path: what files of production, and those that it loads, import of files that may hold names of development, as far as
 * they call loaders with something that is not known.
 *
 * @param mayHold whether a file may hold such names.
 */
export function constantsInQuestion(
  graph: ModuleGraph,
  lanes: LaneMap,
  mayHold: (path: string) => boolean,
): ReadonlyMap<string, readonly ImportedConstant[]> {
  const found = new Map<string, readonly ImportedConstant[]>();
  let loaded: Uint8Array | undefined;
  let file = -1;
  for (const { path, unknownCalls, language } of graph.modules.values()) {
    file++;
    if (language !== 'python' || unknownCalls.length === 0 || lanes.edgesFrom(path).length > 0) continue;
    if (!lanes.edgeInto(path)) {
      loaded ??= loadedByProduction(graph, lanes);
      if (loaded[file] !== 1) continue;
    }
    const imported = graph.edgesOf(path).flatMap((edge) => constantsOf(edge, mayHold));
    if (imported.length > 0) found.set(path, imported);
  }
  return found;
}

function constantsOf(edge: ImportEdge, mayHold: (path: string) => boolean): ImportedConstant[] {
  const { resolved, path, statement, submodule, names } = edge;
  if (resolved === null || resolved === path || !mayHold(resolved)) return [];
  const isModule = statement.form === 'import' || submodule;
  return names.map(({ name, alias }) => ({
    name: alias ?? name,
    path: resolved,
    attribute: isModule ? null : name,
  }));
}
