import type { Bypass, Commit, Deletion, FileChange, History, Promotion, Removal, Rewrite } from '../domain/history.ts';
import type { Git } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import { isCode } from '../domain/module-path.ts';
import { strangersIn } from '../history/bypasses.ts';
import { findDeletions, isBlank, rewrittenCode } from '../history/deletions.ts';
import type { Facts } from '../history/facts.ts';
import { type CommitMessage, logFormat, parseLog, parseRawDiff } from '../history/log.ts';
import { type ChangeSet, findCopies, findPromotions, findRestored, type RangeEnds } from '../history/promotions.ts';
import { findRemovals } from '../history/removals.ts';
import { Ahead } from './ahead.ts';
import { gatherBypasses, Searches } from './bypasses.ts';
import { changeSets } from './change-sets.ts';
import { FactStore } from './file-facts.ts';
import { diffOptions, listFiles, output } from './git-output.ts';
import { gatherHunks } from './hunks.ts';

/** What the range of a run is; both ends are full object names that this clone has. */
export interface JudgedRange {
  readonly base: string;
  readonly head: string;
  readonly judged: History['judged'];
  readonly checkedOut: boolean;
}

/**
 * Reads the commits of a range and what each, and the range as a whole, promotes and deletes. Contents are read only of
 * files that could be copies, shims or moves. `isShim` is the scanner's answer for one file.
 */
export async function gatherHistory(
  git: Git,
  lanes: LaneMap,
  range: JudgedRange,
  isShim: (path: string, content: Uint8Array) => boolean,
): Promise<History> {
  const commits = await readCommits(git, range);
  const summed = range.judged === 'change';
  const trees = {
    base: await listFiles(git, range.base),
    head: await listFiles(git, range.head),
    between: summed ? heldBetween(commits, lanes) : new Map(),
  };
  const diff = await output(git, ['diff-tree', ...diffOptions, '--end-of-options', range.base, range.head]);
  const changes = parseRawDiff(diff).get('') ?? [];
  const store = new FactStore(git, lanes, isShim);
  const line = commits.filter(({ firstParent }) => firstParent);
  const { blanked, rewritten } = await findBlanked(
    summed ? changes : line.flatMap((commit) => commit.changes),
    lanes,
    store,
  );
  const ends: RangeEnds = { ...trees, blanked, reverted: await findReverted(git, commits) };
  const ahead = new Ahead(git, range.base, lanes);
  const judging: Judging = { git, ends, lanes, ahead, store, searches: new Searches() };
  const promotions: Promotion[] = [];
  const whole: Judged[] = [];
  const restored = new Set<string>();
  // What a stretch of commits asks of files is read in one go: a process for each commit costs more than all else.
  const foresee = (stretch: readonly Commit[], walk: () => Iterable<ChangeSet>): Promise<void> => {
    ahead.reach(stretch);
    return store.settle((facts) => {
      for (const set of walk()) askOf(set, judging, !summed, facts);
    });
  };
  for await (const set of changeSets(git, commits, lanes, summed ? null : blanked, foresee)) {
    const judged = await judgeChanges(set, judging, !summed);
    for (const path of judged.restored) restored.add(path);
    promotions.push(...judged.promotions);
    if (!summed) whole.push(judged);
  }
  const copied = new Set(promotions.flatMap(({ files }) => files.map(({ path }) => path)));
  const all = { commit: null, changes, before: ends.base, after: ends.head };
  const total = await judgeChanges(all, { ...judging, ends: { ...ends, copied } }, summed);
  for (const path of total.restored) restored.add(path);
  if (summed) whole.push(total);
  const notes = [...judging.searches.notes(), ...unreadNotes(rewritten)];
  return {
    base: range.base,
    head: range.head,
    judged: range.judged,
    checkedOut: range.checkedOut,
    commits,
    changes,
    promotions,
    total: total.promotions,
    deletions: whole.flatMap(({ deletions }) => deletions),
    restored: [...restored].sort(),
    rewrites: whole.flatMap(({ rewrites }) => rewrites),
    bypasses: whole.flatMap(({ bypasses }) => bypasses),
    removals: whole.flatMap(({ removals }) => removals),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

function unreadNotes(rewritten: number): string[] {
  if (rewritten <= mostRewritten) return [];
  return [
    `the range rewrites ${rewritten} development files, more than ${mostRewritten}: which of them it left without a line of code (deleted-candidate) was not looked for`,
  ];
}

/** Beyond this many files none is read for it: a push of thousands of commits. */
const mostRewritten = 2000;

/** The development files that these changes left without a line of code, as `<path>\0<blob>`. */
async function findBlanked(
  changes: readonly FileChange[],
  lanes: LaneMap,
  store: FactStore,
): Promise<{ readonly blanked: ReadonlySet<string>; readonly rewritten: number }> {
  const rewritten = rewrittenCode(changes, lanes);
  if (rewritten.length > mostRewritten) return { blanked: new Set(), rewritten: rewritten.length };
  const blank = await store.settle((facts) => rewritten.filter(({ path, after }) => isBlank(path, after, facts)));
  return { blanked: new Set(blank.map(({ path, after }) => `${path}\0${after}`)), rewritten: rewritten.length };
}

/** Reverts beyond these are taken as what they delete. */
const mostReverts = 100;

/** The files that commits brought which these revert by git's words. What this clone does not hold reverts nothing. */
async function findReverted(git: Git, commits: readonly Commit[]): Promise<ReadonlySet<string>> {
  const deleting = commits.filter(({ changes }) =>
    changes.some(({ path, after }) => after === undefined && isCode(path)),
  );
  const named = deleting.flatMap(
    ({ body }) => /^This reverts commit ([0-9a-f]{40}|[0-9a-f]{64})\b/m.exec(body)?.[1] ?? [],
  );
  const reverted = new Set<string>();
  for (const sha of [...new Set(named)].slice(0, mostReverts)) {
    const { code, stdout } = await git.run(['diff-tree', ...diffOptions, '--end-of-options', `${sha}^1`, sha]);
    if (code !== 0) continue;
    for (const changes of parseRawDiff(stdout).values()) {
      for (const { path, before } of changes) if (before === undefined) reverted.add(path);
    }
  }
  return reverted;
}

/** What development code held until a commit of the range changed it or took it away, also one that a merge brought. */
function heldBetween(commits: readonly Commit[], lanes: LaneMap): Map<string, Set<string>> {
  const held = new Map<string, Set<string>>();
  for (const { changes } of commits) {
    for (const { path, before } of changes) {
      if (before === undefined || !isCode(path) || lanes.edgesFrom(path).length === 0) continue;
      held.set(path, (held.get(path) ?? new Set()).add(before));
    }
  }
  return held;
}

/** Oldest first. A merge, like any commit, is compared with its first parent. */
async function readCommits(git: Git, { base, head }: JudgedRange): Promise<Commit[]> {
  const range = ['--end-of-options', `${base}..${head}`, '--'];
  const order = ['--topo-order', '--reverse'];
  const messages = parseLog(await output(git, ['log', '-z', `--format=${logFormat}`, ...order, ...range]));
  if (messages.length === 0) return [];
  const line = await output(git, ['rev-list', '--first-parent', ...range]);
  const firstParents = new Set(line.toString('latin1').split('\n'));
  const asked = messages.map(({ sha, parents }: CommitMessage) => `${sha} ${parents[0] ?? ''}`.trimEnd());
  const diffs = parseRawDiff(
    await output(git, ['diff-tree', '--stdin', '-m', '--root', ...diffOptions], `${asked.join('\n')}\n`),
  );
  return messages.map((message) => ({
    ...message,
    changes: diffs.get(message.sha) ?? [],
    firstParent: firstParents.has(message.sha),
  }));
}

interface Judged {
  readonly promotions: readonly Promotion[];
  readonly restored: readonly string[];
  readonly deletions: readonly Deletion[];
  readonly rewrites: readonly Rewrite[];
  readonly bypasses: readonly Bypass[];
  readonly removals: readonly Removal[];
}

interface Judging {
  readonly git: Git;
  readonly ends: RangeEnds;
  readonly lanes: LaneMap;
  readonly ahead: Ahead;
  readonly store: FactStore;
  readonly searches: Searches;
}

/** Asks of files what `judgeChanges` will ask of them at first. */
function askOf(set: ChangeSet, { ends, lanes }: Judging, whole: boolean, facts: Facts): void {
  const promotions = findPromotions(set, ends, lanes, facts, never);
  if (!whole) return;
  strangersIn(set, ends, lanes, facts);
  findDeletions(set, ends, lanes, facts, promotions);
  findRemovals(set, ends, lanes, facts);
}

const never = (): boolean => false;

/** @param whole whether all is asked of this change, or what it promotes alone. */
async function judgeChanges(
  set: ChangeSet,
  { git, ends, lanes, ahead, store, searches }: Judging,
  whole: boolean,
): Promise<Judged> {
  const first = await store.settle((facts) => findPromotions(set, ends, lanes, facts, never));
  const copies = whole ? await store.settle((facts) => findCopies(set, ends, lanes, facts, never)) : [];
  const strange = whole ? await gatherBypasses(git, set, ends, lanes, store, searches) : [];
  // Looking through the history of the base is the one slow question; it is asked only of what would be told.
  const held = await ahead.heldBefore([
    ...new Set([
      ...first.flatMap((promotion) => promotion.files.map((file) => file.path)),
      ...[...copies, ...strange].map(({ path }) => path),
    ]),
  ]);
  const wasHeld = (path: string, blob: string): boolean => held.has(`${path}\0${blob}`);
  const judged = await store.settle((facts) => {
    const promotions = held.size > 0 ? findPromotions(set, ends, lanes, facts, wasHeld) : first;
    return {
      promotions,
      restored: held.size > 0 ? findRestored(set, ends, lanes, facts, wasHeld) : [],
      deletions: whole ? findDeletions(set, ends, lanes, facts, promotions) : [],
      removals: whole ? findRemovals(set, ends, lanes, facts) : [],
    };
  });
  const rewritten = copies.filter(({ path, blob, similarity }) => similarity < 100 && !wasHeld(path, blob));
  const hunks = await gatherHunks(git, lanes, rewritten);
  return {
    ...judged,
    rewrites: rewritten.map(({ path, counterpart, similarity, edge, alike }) => ({
      path,
      counterpart,
      similarity,
      edge,
      commit: set.commit,
      alike,
      hunks: hunks.get(path) ?? [],
    })),
    bypasses: strange.filter(({ path }) => !wasHeld(path, set.after.get(path) ?? '')),
  };
}
