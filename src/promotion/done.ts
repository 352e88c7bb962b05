import type { PromotionEdge } from '../domain/lane.ts';
import { meantBy } from './order.ts';

/** Where the process leaves a mark for each module whose promotion is done: `<module>.done`, by its name or its path. */
const markers = 'ops/.promotion_history/';
const ending = '.done';

/**
 * The modules of an edge that a marker says are promoted: nothing waits for them, whatever production holds. What stands in
 * the file does not matter.
 *
 * @param paths of the tree
 * @param exists whether either lane has code of a module
 */
export function doneModules(
  paths: Iterable<string>,
  edge: PromotionEdge,
  exists: (module: string) => boolean,
): ReadonlySet<string> {
  const done = new Set<string>();
  for (const path of paths) {
    if (!path.startsWith(markers) || !path.endsWith(ending)) continue;
    done.add(meantBy(path.slice(markers.length, -ending.length), edge, exists));
  }
  return done;
}
