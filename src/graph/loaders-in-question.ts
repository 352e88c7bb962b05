import type { ModuleGraph } from '../domain/graph.ts';
import type { LaneMap } from '../domain/lane.ts';

/**
 * Files that may load modules by calls and whose calls were not read yet, as far as production or one of `starts` loads
 * them, without way through a development lane: what they load besides is part of what production loads.
 *
 * @param unread whether a file's calls were not read.
 */
export function loadersInQuestion(
  graph: ModuleGraph,
  lanes: LaneMap,
  unread: (path: string) => boolean,
  starts: (path: string) => boolean,
): readonly string[] {
  const { paths, start, target } = graph.links;
  const reached = new Uint8Array(paths.length);
  const waiting: number[] = [];
  const reach = (file: number) => {
    if (reached[file] === 1) return;
    reached[file] = 1;
    waiting.push(file);
  };
  const isDevelopment = Uint8Array.from(graph.modules.values(), ({ place }) => (lanes.edgeFrom(place) ? 1 : 0));
  for (const [file, path] of paths.entries()) if (starts(path) || lanes.edgeInto(path)) reach(file);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (isDevelopment[file] === 1) continue;
    const end = start[file + 1] ?? 0;
    for (let link = start[file] ?? 0; link < end; link++) reach(target[link] ?? 0);
  }
  return paths.filter((path, file) => reached[file] === 1 && isDevelopment[file] === 0 && unread(path));
}
