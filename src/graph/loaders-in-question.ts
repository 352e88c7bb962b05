import type { ModuleGraph } from '../domain/graph.ts';
import type { LaneMap } from '../domain/lane.ts';
import { isNobodysWay, loadedByProduction } from './loaded.ts';

/**
 * Files that may load modules by calls and whose calls were not read yet, as far as production or one of `starts` loads
 * them: what they load besides is part of what production loads.
 *
 * @param unread whether a file's calls were not read.
 */
export function loadersInQuestion(
  graph: ModuleGraph,
  lanes: LaneMap,
  unread: (path: string) => boolean,
  starts: (path: string) => boolean,
): readonly string[] {
  const loaded = loadedByProduction(graph, lanes, starts);
  let file = -1;
  return [...graph.modules.values()].flatMap(({ path, place }) => {
    file++;
    return loaded[file] === 1 && unread(path) && !isNobodysWay(place, lanes) ? [path] : [];
  });
}
