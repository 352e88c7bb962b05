import type { StrayTable } from '../domain/graph.ts';
import type { CrossingSources } from './crossings.ts';
import { someEdge } from './edge-tables.ts';

/**
 * Production files that have an edge which may lead into development, in the order of their paths. Told by number, and
 * rather one too many: the edges of the rest are never made into objects.
 */
export function* mayCross(sources: CrossingSources): Iterable<string> {
  const { graph, lanes } = sources;
  const { links, strays } = graph;
  const ofLink = new Int8Array(links.paths.length);
  const ofStray = new Int8Array(strays.targets.length);
  const leads = (file: number) => {
    const module = graph.modules.get(links.paths[file] ?? '');
    return module !== undefined && lanes.edgesFrom(module.place).length > 0;
  };
  const strayed = (target: number) => mayBeMeant(strays.targets[target], sources);
  for (const [file, path] of links.paths.entries()) {
    if (!lanes.edgeInto(path)) continue;
    if (someEdge(links, file, ofLink, leads) || someEdge(strays, file, ofStray, strayed)) yield path;
  }
}

/** Whether what is found nowhere, or is a directory, lies in development, or would at the development copy's place. */
function mayBeMeant(stray: StrayTable['targets'][number] | undefined, { graph, lanes }: CrossingSources): boolean {
  if (!stray) return false;
  if (lanes.edgesFrom(stray.place).length > 0) return true;
  if (!stray.missing) return false;
  const unqualified = stray.target.replaceAll('.', '/');
  return lanes.edges.some(({ from, to }) => {
    const below = stray.place.startsWith(to.root) ? stray.place.slice(to.root.length).replace(/\/$/, '') : unqualified;
    return below !== '' && graph.findAt(from.root + below) !== null;
  });
}
