// What stands in both lanes of a promotion: what was promoted so far, as far as a tree tells.
import { endOf, type PromotionEdge } from '../domain/lane.ts';
import { isCode, isPackageInit, moduleOf } from '../domain/module-path.ts';
import { compareText } from '../domain/order.ts';
import type { TreeEntry } from '../domain/repository.ts';

/**
 * Modules of which a production file that is no shim has a development file at the same path, sorted. An `__init__.py`
 * tells it only where it is all the code that production has of the module.
 */
export function sharedModules(
  files: readonly TreeEntry[],
  edge: PromotionEdge,
  isShim: (path: string) => boolean,
): readonly string[] {
  const code = new Set(files.flatMap(({ path, kind }) => (kind === 'file' && isCode(path) ? [path] : [])));
  const shared = new Set<string>();
  const byInit = new Set<string>();
  const further = new Set<string>();
  for (const path of code) {
    if (endOf(edge, path) !== edge.to || isShim(path)) continue;
    const module = moduleOf(edge, path);
    if (module === undefined) continue;
    const isInit = isPackageInit(path);
    if (!isInit) further.add(module);
    const counterpart = edge.from.root + path.slice(edge.to.root.length);
    if (code.has(counterpart) && endOf(edge, counterpart) === edge.from) (isInit ? byInit : shared).add(module);
  }
  return [...shared, ...[...byInit].filter((module) => !shared.has(module) && !further.has(module))].sort(compareText);
}
