import type { LaneMap, PromotionEdge } from '../domain/lane.ts';
import { directoryOf } from '../domain/path.ts';

/**
 * The edges into whose targets a data file or a project file brings what it names.
 *
 * A file in production brings it there, and one in a development lane nowhere. A project file in no lane brings it into the
 * production lanes below its folder, which are what it installs: so the one at the repository's root, but not that of a
 * tool beside the lanes.
 */
export function edgesServedBy(lanes: LaneMap, path: string): readonly PromotionEdge[] {
  const own = lanes.edgesInto(path);
  if (own.length > 0) return own;
  if (lanes.edgesFrom(path).length > 0) return [];
  const folder = directoryOf(path);
  return lanes.edges.filter((edge) => edge.to.root.startsWith(folder));
}
