import type { Drift } from '../domain/history.ts';
import type { Git } from '../domain/host.ts';
import type { LaneMap, PromotionEdge } from '../domain/lane.ts';
import { isCode } from '../domain/module-path.ts';
import { encodePath } from '../domain/path-name.ts';
import { parseTreeListing } from '../domain/tree-listing.ts';
import { driftOf, type PairState } from '../history/drift.ts';
import { parseRawDiff } from '../history/log.ts';
import { isTest } from '../history/promotions.ts';
import { FactStore } from './file-facts.ts';
import { gatherHunks } from './hunks.ts';

/** States of a pair that are looked at, the newest first: what is older says little of what to do today. */
const mostStates = 60;

interface Pair {
  readonly path: string;
  readonly counterpart: string;
  readonly edge: PromotionEdge;
  readonly blob: string;
  readonly original: string;
}

/** Pairs of copies at a commit that were alike and of which the development one has changed since. Sorted by path. */
export async function gatherDrifts(
  git: Git,
  lanes: LaneMap,
  commit: string,
  isShim: (path: string, content: Uint8Array) => boolean,
): Promise<readonly Drift[]> {
  const pairs = await differingPairs(git, lanes, commit);
  if (pairs.length === 0) return [];
  const states = statesOf(pairs, await eventsOf(git, commit, pairs));
  const store = new FactStore(git, lanes, isShim);
  const drifts: Drift[] = [];
  for (const pair of pairs) {
    const drift = await store.settle((facts) => driftOf(pair, states.get(pair) ?? [], facts));
    if (drift) drifts.push({ ...drift, path: pair.path, counterpart: pair.counterpart, edge: pair.edge, hunks: [] });
  }
  const drifted = new Set(drifts.map(({ path }) => path));
  const hunks = await gatherHunks(
    git,
    lanes,
    pairs.filter(({ path }) => drifted.has(path)),
  );
  return drifts.map((drift) => ({ ...drift, hunks: hunks.get(drift.path) ?? [] }));
}

/** Production code whose development counterpart has another content. */
async function differingPairs(git: Git, lanes: LaneMap, commit: string): Promise<Pair[]> {
  const { code, stdout } = await git.run(['ls-tree', '-r', '-z', '--end-of-options', commit]);
  if (code !== 0) return [];
  const listed = parseTreeListing(stdout).filter(({ kind, path }) => kind === 'file' && isCode(path) && !isTest(path));
  const blobs = new Map(listed.map(({ path, object }) => [path, object]));
  return listed.flatMap(({ path, object }): Pair[] => {
    for (const edge of lanes.edgesInto(path)) {
      const counterpart = lanes.counterpart(edge, path) ?? '';
      const original = blobs.get(counterpart);
      if (original === undefined || original === object) continue;
      return [{ path, counterpart, edge, blob: object, original }];
    }
    return [];
  });
}

/** What each commit of the first-parent line made of the files of the pairs, the newest first. */
async function eventsOf(git: Git, commit: string, pairs: readonly Pair[]) {
  // Standard input takes one path a line.
  const paths = pairs.flatMap(({ path, counterpart }) => [path, counterpart]).filter((path) => !path.includes('\n'));
  const input = Buffer.concat([
    Buffer.from(`${commit}\n--\n`),
    ...paths.flatMap((path) => [encodePath(path), Buffer.from('\n')]),
  ]);
  const options = ['-z', '--raw', '--no-renames', '--no-abbrev', '--relative', '--root'];
  const line = ['--first-parent', '--diff-merges=first-parent', '--format=%H', '--stdin'];
  const { code, stdout } = await git.run(['log', ...line, ...options], input);
  return code === 0 ? [...parseRawDiff(stdout)] : [];
}

/** The states of each pair, newest first: what its two files held from a commit on. */
function statesOf(pairs: readonly Pair[], events: Awaited<ReturnType<typeof eventsOf>>): Map<Pair, PairState[]> {
  const pairOf = new Map<string, Pair>();
  for (const pair of pairs) {
    pairOf.set(pair.path, pair);
    pairOf.set(pair.counterpart, pair);
  }
  const now = new Map<Pair, { blob: string | undefined; original: string | undefined }>(
    pairs.map((pair) => [pair, { blob: pair.blob, original: pair.original }]),
  );
  const states = new Map<Pair, PairState[]>(pairs.map((pair) => [pair, []]));
  for (const [sha, changes] of events) {
    const touched = new Map<Pair, { production: boolean; development: boolean }>();
    for (const change of changes) {
      const pair = pairOf.get(change.path);
      if (!pair) continue;
      const sides = touched.get(pair) ?? { production: false, development: false };
      touched.set(pair, sides);
      sides[change.path === pair.path ? 'production' : 'development'] = true;
    }
    for (const [pair, sides] of touched) {
      const known = states.get(pair) ?? [];
      const held = now.get(pair);
      if (known.length < mostStates && held) known.push({ sha, ...held, ...sides });
    }
    for (const { path, before } of changes) {
      const pair = pairOf.get(path);
      const held = pair && now.get(pair);
      if (held) held[path === pair.path ? 'blob' : 'original'] = before;
    }
  }
  return states;
}
