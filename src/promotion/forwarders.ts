import { endOf } from '../domain/lane.ts';
import { holderOf, moduleOf, withoutEnding } from '../domain/module-path.ts';
import type { Repository } from '../domain/repository.ts';
import { type Forward, type ProductionShim, productionShims } from '../graph/shims.ts';
import { announcementsIn } from '../history/announcements.ts';

/** A shim that a promotion ships in the place of a copy, with what it hands on of the module that is promoted. */
export interface Forwarder {
  readonly shim: ProductionShim;
  /** At least one. */
  readonly forwards: readonly Forward[];
  /** The promoted module, as it is announced or found. */
  readonly module: string;
}

/**
 * The production files by which the range says to promote a module, while they forward to that module in the development lane:
 * there the code is still. By the path of the file. A shim elsewhere, or of a range that promotes nothing there, is none.
 */
export function forwardersIn(repository: Repository): ReadonlyMap<string, Forwarder> {
  const found = new Map<string, Forwarder>();
  if (!repository.has('commits')) return found;
  const { history, lanes, settings } = repository;
  const judged = history.judged === 'change' ? history.total : history.promotions;
  const announced = announcementsIn(history, settings.commitFormat, lanes).flatMap(({ announced: { module }, edges }) =>
    edges.map((edge) => ({ module, edge })),
  );
  const promoted = [...judged, ...announced];
  if (promoted.length === 0) return found;
  const shims = productionShims(repository);
  const changed = history.judged === 'change' ? history.changes : history.commits.flatMap(({ changes }) => changes);
  for (const { path, after } of changed) {
    const shim = after === undefined ? undefined : shims.get(path);
    if (!shim) continue;
    for (const { edge, module } of promoted) {
      const place = edge.to.root + module;
      if (!path.startsWith(`${place}/`) && withoutEnding(path) !== place) continue;
      const forwards = shim.forwards.filter(
        ({ crossing: { development } }) =>
          endOf(edge, development)?.name === edge.from.name && moduleOf(edge, development) === holderOf(edge, module),
      );
      if (forwards.length > 0) found.set(path, { shim, forwards, module });
    }
  }
  return found;
}
