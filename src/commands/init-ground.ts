import type { ModuleGraph } from '../domain/graph.ts';
import type { Host, Tree } from '../domain/host.ts';
import { type Lane, LaneMap } from '../domain/lane.ts';
import { compareText } from '../domain/order.ts';
import { directoryOf } from '../domain/path.ts';
import { isNamedAs, namingFiles, projectNames } from '../graph/project-names.ts';
import { ProjectFiles } from '../graph/project-values.ts';
import { type PartOf, PartTraffic } from '../graph/traffic.ts';
import { unmappedDirectories } from '../manifest/code-directories.ts';
import { type CodePlace, codePlaces } from '../manifest/code-places.ts';
import { codeOwnersPaths, OwnerMap } from '../manifest/codeowners.ts';
import { laneOwnersOf } from '../manifest/lane-owners.ts';
import {
  type ChosenLanes,
  choosePair,
  type LanePair,
  type PairEvidence,
  possiblePairs,
} from '../manifest/lane-pairs.ts';
import { emptyManifest } from '../manifest/no-manifest.ts';
import { PatternSet } from '../manifest/patterns.ts';
import type { Ground, Grounded } from '../manifest/proposal.ts';
import { laneParts } from '../manifest/propose.ts';
import { quotePath } from '../manifest/quote.ts';
import { sharedModules } from '../manifest/shared-modules.ts';
import { smokePaths } from '../manifest/smoke-paths.ts';
import { everything, gatherGraph, holdsTypeScript } from '../snapshot/graph.ts';
import { gatherCodeOwners, gatherEmptyFiles } from '../snapshot/tree-facts.ts';
import { foldersToImportFrom } from './import-folders.ts';

/** What a tree says of its lanes. */
export interface LaneSearch {
  /** Every pair of directories that may be the lanes, with what speaks for it. */
  readonly pairs: readonly PairEvidence[];
  /** Directories in which a lane could be. */
  readonly places: number;
  /** Directories at the top that import another one which does not import them, the one with most files first. */
  readonly oneWay: readonly OneWay[];
  /** Directories that stand side by side, the one with most code files first. */
  readonly largest: readonly string[];
  readonly graph: ModuleGraph;
  readonly pythonPath: Grounded<readonly string[] | null>;
}

export interface OneWay {
  readonly from: string;
  readonly to: string;
  readonly files: number;
}

/**
 * Looks for the lanes of a tree by name and by who imports whom.
 *
 * @param pythonPath import roots that the user names; null: those of the project, with what a lane's own place adds.
 */
export async function searchLanes(
  host: Host,
  tree: Tree,
  chosen: ChosenLanes,
  pythonPath: readonly string[] | null,
): Promise<LaneSearch> {
  const names = projectNames(new ProjectFiles(await textsOf(tree, namingFiles)).in(''));
  const namedBy = (directory: string) => names.find((name) => isNamedAs(directory, name))?.path ?? null;
  const wanted = [chosen.development, chosen.production].filter((path) => path !== null);
  const places = codePlaces(tree.entries, namedBy, wanted);
  const pairs = possiblePairs(places, chosen);
  const apart = placesApart(places);
  const lanes = pairs.length > 0 ? lanesOfPairs(pairs) : lanesOfPlaces(apart);
  const engine = holdsTypeScript(tree, lanes) ? await host.loadTypeScript() : null;
  const read = (path: readonly string[] | null) => gatherGraph(tree, lanes, path, engine, everything);
  const { graph, unrooted } = await read(pythonPath);
  const weighed = pairs.map((pair) => weigh(pair, tree, graph));
  const largest = [...apart].sort((a, b) => b.files - a.files || compareText(a.path, b.path)).map(({ path }) => path);
  const plain = { pairs: weighed, places: places.length, oneWay: oneWays(apart, graph), largest, graph };
  const found = pairs.length > 0 ? pairs.flatMap(({ development, production }) => [development, production]) : apart;
  const choice = choosePair(weighed, chosen);
  const lacking = 'pair' in choice ? (unrooted(lanesOfPairs([choice.pair]))?.folders ?? []) : [];
  const further = pythonPath === null ? foldersToImportFrom(found, lacking, tree, graph) : [];
  if (further.length === 0) return { ...plain, pythonPath: { value: null, why: [] } };
  const roots = [...graph.roots, ...further];
  const { graph: widened } = await read(roots.map((root) => (root === '' ? '.' : root)));
  if (pairs.length === 0) return { ...plain, oneWay: oneWays(apart, widened), pythonPath: { value: null, why: [] } };
  const again = pairs.map((pair) => weigh(pair, tree, widened));
  const [before, after] = [weighed, again].map((some) => some.reduce((sum, pair) => sum + importsOf(pair), 0));
  const gains = (after ?? 0) > (before ?? 0);
  if (!gains && lacking.length === 0) return { ...plain, pythonPath: { value: null, why: [] } };
  const value = roots.map((root) => (root === '' ? '.' : root.slice(0, -1)));
  const shown = further.map(quotePath).join(', ');
  const why = `No setting of the project names ${shown} as an import root, and imports ${gains ? 'between' : 'of'} the lanes resolve from there.`;
  return { ...plain, pairs: again, graph: widened, pythonPath: { value, why: [why] } };
}

/** Patterns of files that hold secrets, as far as a name tells. */
const secretPatterns = ['**/*.pem', '**/*.p12', '**/id_rsa', '**/.env'];

/** Everything that a proposal for two lanes rests on. */
export async function gatherGround(
  tree: Tree,
  pair: PairEvidence,
  chosen: ChosenLanes,
  { graph, pythonPath }: LaneSearch,
): Promise<Ground> {
  const ends = lanesOfPairs([pair]);
  const rest = unmappedDirectories(tree.entries, ends).map(({ path }) => path);
  const partOf = partsOf([pair.production.path, pair.development.path, ...rest]);
  const shims = new Set<string>();
  const isForward = (path: string, into: number) => {
    const forwards = into === 1 && partOf(path) === 0 && graph.modules.get(path)?.shim !== undefined;
    if (forwards) shims.add(path);
    return forwards;
  };
  const traffic = new PartTraffic(graph, partOf, isForward);
  const parts = laneParts(pair, rest, traffic);
  const lanes = new LaneMap(parts, []);
  const codeOwners = await gatherCodeOwners(tree);
  const map = codeOwners && new OwnerMap(codeOwners);
  const path = codeOwners?.path ?? codeOwnersPaths[0] ?? '';
  const policy = { ...emptyManifest(''), zeroBytesFail: { value: true, at: { path: '' } } };
  return {
    files: tree.entries,
    chosen,
    pair,
    parts,
    traffic,
    shims: shims.size,
    owners:
      map === null
        ? undefined
        : new Map(
            parts.map(({ root, name }) => {
              const isIn = (file: string) => lanes.laneOf(file)?.name === name;
              return [root, laneOwnersOf(tree.entries, isIn, map)] as const;
            }),
          ),
    codeOwnersPath: path,
    emptyFiles: await gatherEmptyFiles(tree, policy, lanes),
    secrets: filesBy(secretPatterns, tree),
    smoke: smokePaths(tree.entries, 'tests/smoke'),
    pythonPath,
  };
}

/** Folders whose directories are packages of their own, and which are none themselves. */
const containers: readonly string[] = ['src/', 'lib/', 'python/', 'packages/', 'pkg/'];

/** Directories that stand side by side: those at the top, and what the usual containers hold in their place. */
function placesApart(places: readonly CodePlace[]): readonly CodePlace[] {
  const held = (container: string) =>
    places.filter(({ path }) => directoryOf(path.slice(0, -1)) === container && path !== container);
  const open = containers.filter((container) => held(container).length > 1);
  const isTop = ({ path }: CodePlace) => path.indexOf('/') === path.length - 1 && !open.includes(path);
  return [...places.filter(isTop), ...open.flatMap(held)];
}

function lanesOfPlaces(places: readonly CodePlace[]): LaneMap {
  return new LaneMap(
    places.map(({ path }) => ({ name: path, root: path })),
    [],
  );
}

function lanesOfPairs(pairs: readonly LanePair[]): LaneMap {
  const lanes = new Map<string, Lane>();
  const laneAt = (root: string): Lane => {
    const lane = lanes.get(root) ?? { name: root, root };
    lanes.set(root, lane);
    return lane;
  };
  const edges = pairs.map(({ development, production }) => edgeOf(laneAt(development.path), laneAt(production.path)));
  return new LaneMap([...lanes.values()], edges);
}

function edgeOf(from: Lane, to: Lane) {
  return { from, to, areas: ['core'], labels: [], order: [] };
}

function weigh(pair: LanePair, tree: Tree, graph: ModuleGraph): PairEvidence {
  const { development, production } = pair;
  const [from, to] = [development, production].map(({ path }): Lane => ({ name: path, root: path })) as [Lane, Lane];
  const isShim = (path: string) => graph.modules.get(path)?.shim !== undefined;
  const traffic = new PartTraffic(graph, partsOf([production.path, development.path]));
  return {
    ...pair,
    shared: sharedModules(tree.entries, edgeOf(from, to), isShim),
    developmentImports: traffic.between(1, 0).files,
    productionImports: traffic.between(0, 1).files,
  };
}

function importsOf({ developmentImports, productionImports }: PairEvidence): number {
  return developmentImports + productionImports;
}

/** The innermost of some directories that holds a place. */
export function partsOf(roots: readonly string[]): PartOf {
  const map = new LaneMap(
    roots.map((root) => ({ name: root, root })),
    [],
  );
  const numbers = new Map(map.lanes.map((lane, number) => [lane, number]));
  return (place) => {
    const lane = map.laneOf(place);
    return lane === undefined ? -1 : (numbers.get(lane) ?? -1);
  };
}

const mostOneWays = 5;

function oneWays(places: readonly CodePlace[], graph: ModuleGraph): readonly OneWay[] {
  const traffic = new PartTraffic(graph, partsOf(places.map(({ path }) => path)));
  const found: OneWay[] = [];
  for (const [from, { path }] of places.entries()) {
    for (const [to, other] of places.entries()) {
      const { files } = traffic.between(from, to);
      if (files > 0 && traffic.between(to, from).files === 0) found.push({ from: path, to: other.path, files });
    }
  }
  return found
    .sort((a, b) => b.files - a.files || compareText(a.from, b.from) || compareText(a.to, b.to))
    .slice(0, mostOneWays);
}

function filesBy(patterns: readonly string[], { entries }: Tree): ReadonlyMap<string, readonly string[]> {
  const set = new PatternSet(patterns);
  const found = new Map<string, string[]>(patterns.map((pattern) => [pattern, []]));
  for (const { path } of entries) {
    const matched = set.matching(path);
    for (const pattern of patterns) if (matched.has(set.numberOf(pattern))) found.get(pattern)?.push(path);
  }
  return found;
}

async function textsOf(tree: Tree, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const path of paths) {
    if (!tree.entries.some((entry) => entry.path === path && entry.kind === 'file')) continue;
    const source = await tree.read(path);
    if (source) found.set(path, Buffer.from(source).toString('utf8'));
  }
  return found;
}
