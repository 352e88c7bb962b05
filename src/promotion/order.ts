import type { PromotionEdge } from '../domain/lane.ts';

/**
 * The modules that an edge's order lists, by their names below the roots. A bare name is one below an area first, and one of
 * the root where there is none of that name.
 *
 * @param exists whether either lane has code of a module.
 */
export function listedModules(edge: PromotionEdge, exists: (module: string) => boolean): string[] {
  return [...new Set(edge.order.map((written) => meantBy(written, edge, exists)))];
}

/** Whose the modules are that an edge's order lists, by their names below the roots; only of those that have an owner. */
export function listedOwners(edge: PromotionEdge, exists: (module: string) => boolean): ReadonlyMap<string, string> {
  const owners = [...(edge.orderOwners ?? [])];
  return new Map(owners.map(([written, owner]) => [meantBy(written, edge, exists), owner]));
}

/** The module that a name of the order, or of a marker, stands for. */
export function meantBy(
  written: string,
  { areas, from, to }: PromotionEdge,
  exists: (module: string) => boolean,
): string {
  const root = [from.root, to.root].find((candidate) => written.startsWith(candidate)) ?? '';
  const name = written.slice(root.length).replace(/^(?:\.?\/)+|\/+$/g, '');
  if (name.includes('/')) return name;
  const below = areas.map((area) => `${area}/${name}`);
  return [...below, name].find(exists) ?? below[0] ?? name;
}
