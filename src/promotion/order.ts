import type { PromotionEdge } from '../domain/lane.ts';

/**
 * The modules that an edge's order lists, by their names below the roots. A bare name is one below an area first, and one of
 * the root where there is none of that name.
 *
 * @param exists whether either lane has code of a module.
 */
export function listedModules(
  { order, areas, from, to }: PromotionEdge,
  exists: (module: string) => boolean,
): string[] {
  const listed = order.map((written) => {
    const root = [from.root, to.root].find((candidate) => written.startsWith(candidate)) ?? '';
    const name = written.slice(root.length).replace(/^(?:\.?\/)+|\/+$/g, '');
    if (name.includes('/')) return name;
    const below = areas.map((area) => `${area}/${name}`);
    return [...below, name].find(exists) ?? below[0] ?? name;
  });
  return [...new Set(listed)];
}
