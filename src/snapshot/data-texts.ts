import type { NamedText } from '../domain/graph.ts';
import type { Tree } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import { baseName } from '../domain/path.ts';
import { edgesServedBy } from '../graph/entry-points.ts';
import { isProjectFile } from '../imports/data/entry-points.ts';
import { handlesData, mentions, readDataTexts, readEntryPoints } from '../imports/data/read.ts';
import { quotePath } from '../manifest/quote.ts';

/** Bytes; a larger file was written by a program. */
const dataLimit = 5_000_000;

/** Files that package managers write: what they name is no module. */
const lockFiles: ReadonlySet<string> = new Set([
  'conda-lock.yml',
  'npm-shrinkwrap.json',
  'package-lock.json',
  'pnpm-lock.yaml',
]);

/** Names of modules that stand in data, with what limits the search for them. */
export interface GatheredDataTexts {
  /** By path, in the order of the paths; only files in which some were found. */
  readonly texts: ReadonlyMap<string, readonly NamedText[]>;
  /** A sentence for each file that was not searched. */
  readonly notes: readonly string[];
}

/**
 * Looks for names of modules in the data files of production, and in the entry points of the projects that install it
 * (`edgesServedBy`). Lock files, `node_modules` and the manifest are passed over.
 *
 * @param needles first names of development modules (`candidate`): only texts that hold one are told.
 * @param manifest path of the manifest, which names lanes for another reason.
 */
export async function gatherDataTexts(
  tree: Tree,
  lanes: LaneMap,
  needles: readonly string[],
  manifest: string,
): Promise<GatheredDataTexts> {
  const texts = new Map<string, readonly NamedText[]>();
  const notes: string[] = [];
  const paths = tree.entries
    .filter(({ path, kind }) => kind === 'file' && path !== manifest && isSearched(lanes, path))
    .map(({ path }) => path);
  if (needles.length === 0) return { texts, notes };
  await tree.each(paths, (path, content) => {
    if (!(content instanceof Uint8Array)) return notes.push(unsearched(path, content.reason));
    if (!mentions(content, needles)) return;
    if (content.length > dataLimit) {
      return notes.push(
        unsearched(path, `it has ${content.length} bytes, more than the ${dataLimit} that are searched`),
      );
    }
    const read = lanes.edgesInto(path).length > 0 ? readDataTexts : readEntryPoints;
    const found = read(path, content).filter(({ text }) => needles.some((needle) => text.includes(needle)));
    if (found.length > 0) texts.set(path, found);
  });
  return { texts, notes };
}

function isSearched(lanes: LaneMap, path: string): boolean {
  if (!isProjectFile(path) && !handlesData(path)) return false;
  if (lockFiles.has(baseName(path)) || /(^|\/)node_modules\//.test(path)) return false;
  return isProjectFile(path) ? edgesServedBy(lanes, path).length > 0 : lanes.edgesInto(path).length > 0;
}

function unsearched(path: string, reason: string): string {
  return `${quotePath(path)} was not searched for names of development modules: ${reason}`;
}
