import { counted } from '../domain/count.ts';
import type { Tree } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import { directoryOf } from '../domain/path.ts';
import type { UnrootedImports } from '../graph/unrooted.ts';
import { pythonScanner } from '../imports/python/scan.ts';
import { quote, quotePath } from '../manifest/quote.ts';

/** Notes on lanes below a folder that no import starts from: `import candidate.x` is then found nowhere. */
export function unrootedLanes(lanes: LaneMap, roots: readonly string[], tree: Tree): string[] {
  const holds = (root: string) =>
    tree.entries.some(({ path }) => path.startsWith(root) && pythonScanner.handles(path)) &&
    !tree.entries.some(({ path }) => path === `${directoryOf(root.slice(0, -1))}__init__.py`);
  const ends = new Set(lanes.edges.flatMap(({ from, to }) => [from.root, to.root]));
  return [...ends]
    .filter((root) => !roots.includes(directoryOf(root.slice(0, -1))) && holds(root))
    .map((root) => {
      const folder = directoryOf(root.slice(0, -1)).slice(0, -1);
      return `${root} lies below no import root: where its modules are imported without "${folder.replaceAll('/', '.')}", name ${folder} in python-path`;
    });
}

/** Why a graph with such imports shows no whole tree, with the setting that mends it. */
export function unrootedReason({ folders, count, first }: UnrootedImports, roots: readonly string[]): string {
  const { edge, name, file } = first;
  const path = [...roots, ...folders].map((root) => JSON.stringify(root === '' ? '.' : root.slice(0, -1)));
  const which = folders.map(quotePath).join(', ');
  const are = folders.length === 1 ? `${which} is no import root` : `${which} are no import roots`;
  const found = `${quote(name)} at ${quotePath(edge.path)}:${edge.line} means ${quotePath(file)}`;
  return `${are}, and ${counted(count, 'import')} of modules of lanes ${count === 1 ? 'starts' : 'start'} there, so that what production depends on is not known: ${found}; write python-path: [${path.join(', ')}] under lane_guard in the manifest`;
}
