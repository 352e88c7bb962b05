import { closestName } from '../domain/closest.ts';
import type { PromotionEdge } from '../domain/lane.ts';
import { isCode, moduleOf } from '../domain/module-path.ts';

/** Modules of which the development lane of an edge holds code, by their paths in a tree. */
export function developmentModules(paths: Iterable<string>, edge: PromotionEdge): ReadonlySet<string> {
  const modules = new Set<string>();
  for (const path of paths) {
    if (!path.startsWith(edge.from.root) || !isCode(path)) continue;
    const module = moduleOf(edge, path);
    if (module !== undefined) modules.add(module);
  }
  return modules;
}

/**
 * The module that a name means which no module has: one below an area, one in another case, one a slip away. The name itself
 * where it is one, or lies in one; undefined where nothing is near.
 */
export function meantModule(name: string, modules: ReadonlySet<string>, edge: PromotionEdge): string | undefined {
  const wanted = name.normalize('NFC');
  const known = new Map([...modules].map((module) => [module.normalize('NFC'), module]));
  if (known.has(wanted) || [...known.keys()].some((module) => wanted.startsWith(`${module}/`))) return name;
  const below = edge.areas.map((area) => `${area}/${wanted}`);
  // `core/memory` for a module that is in no area.
  const above = edge.areas.flatMap((area) => (wanted.startsWith(`${area}/`) ? [wanted.slice(area.length + 1)] : []));
  for (const other of [...below, ...above]) if (known.has(other)) return known.get(other);
  const folded = new Map([...known].map(([module, own]) => [module.toLowerCase(), own]));
  for (const other of [wanted, ...below, ...above]) {
    const found = folded.get(other.toLowerCase());
    if (found !== undefined) return found;
  }
  const closest = [wanted, ...below].map((other) => closestName(other, known.keys())).find((found) => found);
  return closest === undefined ? undefined : known.get(closest);
}
