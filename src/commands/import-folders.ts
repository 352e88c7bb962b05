import type { ModuleGraph } from '../domain/graph.ts';
import type { Tree } from '../domain/host.ts';
import { compareText } from '../domain/order.ts';
import { directoryOf } from '../domain/path.ts';
import type { CodePlace } from '../manifest/code-places.ts';

/**
 * Folders that hold a directory with Python, from which no import starts, and which are no package themselves.
 *
 * @param lacking folders from which imports of the tree start: a lane may lie further down.
 */
export function foldersToImportFrom(
  places: readonly CodePlace[],
  lacking: readonly string[],
  tree: Tree,
  { roots }: ModuleGraph,
): readonly string[] {
  const folders = new Set([...places.map(({ path }) => directoryOf(path.slice(0, -1))), ...lacking]);
  const holds = (folder: string) => tree.entries.some(({ path }) => path.startsWith(folder) && path.endsWith('.py'));
  const isPackage = (folder: string) => tree.entries.some(({ path }) => path === `${folder}__init__.py`);
  return [...folders].filter((one) => !roots.includes(one) && holds(one) && !isPackage(one)).sort(compareText);
}
