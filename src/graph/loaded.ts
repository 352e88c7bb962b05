import type { ModuleGraph } from '../domain/graph.ts';
import type { LaneMap } from '../domain/lane.ts';

/**
 * By file: 1 where production, or one of `starts`, loads it, itself included. Ways through a development lane are not
 * followed: what enters one is told there.
 */
export function loadedByProduction(
  graph: ModuleGraph,
  lanes: LaneMap,
  starts: (path: string) => boolean = () => false,
): Uint8Array {
  const { paths, start, target } = graph.links;
  const loaded = new Uint8Array(paths.length);
  const waiting: number[] = [];
  const load = (file: number) => {
    if (loaded[file] === 1) return;
    loaded[file] = 1;
    waiting.push(file);
  };
  const isDevelopment = Uint8Array.from(graph.modules.values(), ({ place }) => (isNobodysWay(place, lanes) ? 1 : 0));
  for (const [file, path] of paths.entries()) if (starts(path) || lanes.edgeInto(path)) load(file);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (isDevelopment[file] === 1) continue;
    const end = start[file + 1] ?? 0;
    for (let link = start[file] ?? 0; link < end; link++) load(target[link] ?? 0);
  }
  return loaded;
}

/** Whether a file is development code to every promotion: then no chain leads on from it. */
export function isNobodysWay(place: string, lanes: LaneMap): boolean {
  return lanes.edges.length > 0 && lanes.edges.every((edge) => lanes.isDevelopmentOf(edge, place));
}
