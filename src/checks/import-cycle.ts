import type { Check } from '../domain/check.ts';
import { counted } from '../domain/count.ts';
import type { Violation } from '../domain/finding.ts';
import type { ImportEdge } from '../domain/graph.ts';
import type { Repository } from '../domain/repository.ts';
import { type LaneCycle, laneCycles, shownHops } from '../graph/cycles.ts';
import { hopData, hopPlaces } from '../graph/hops.ts';

export const check: Check = {
  id: 'import-cycle',
  group: 'dependencies',
  title: 'modules of different lanes that import each other at module level',
  severity: 'warning',
  old: 'notice',
  needs: ['graph', 'manifest'],
  *run(repository) {
    for (const cycle of laneCycles(repository.graph, repository.lanes)) yield* violation(cycle, repository);
  },
};

function* violation(cycle: LaneCycle, { graph, lanes }: Repository): Iterable<Violation> {
  const { hops, length, files } = cycle;
  const [weakest, ...back] = hops;
  if (!weakest) return;
  const told = hops.find((hop) => lanes.edgesFrom(hop.path).length === 0 && lanes.edgesFrom(hop.place).length > 0);
  const names = cycle.lanes.map((name) => `"${name}"`).join(' and ');
  const way = length === 2 ? 'imports it' : `leads back over ${counted(length - 1, 'import')}`;
  const knot = files > length ? `; ${files} files import each other` : '';
  const laneOf = (path: string) => graph.modules.get(path)?.lane ?? null;
  yield {
    message: `files of the lanes ${names} wait for each other: ${weakest.path} imports "${weakest.target}", which ${way}${knot}`,
    remedy: remedyOf(weakest, told),
    location: weakest,
    related: hopPlaces(back, length - 1, shownHops - 1),
    value: `${cycle.lanes.join(', ')}: ${weakest.target}`,
    labels: weakest.labels,
    data: {
      target: weakest.target,
      lanes: [...cycle.lanes],
      from: laneOf(weakest.path),
      to: laneOf(weakest.resolved ?? ''),
      ...hopData(hops, length, shownHops),
      files,
      labels: [...weakest.labels],
    },
  };
}

/** An import into development has to go in any case. */
function remedyOf(weakest: ImportEdge, told: ImportEdge | undefined): string {
  const later = `move the import at ${weakest.path}:${weakest.line} into the function that uses it`;
  if (!told) return `${later}, or what both sides use into a module of its own`;
  const at = `${told.path}:${told.line}`;
  return `cut the import at ${at}, which production may not have (the cycle goes once no other import leads back), or ${later}`;
}
