import type { History } from '../domain/history.ts';
import type { Event, Git } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { shellWord } from '../domain/shell.ts';
import { defaultBranchOf, type RangeWish, wishedRange } from '../history/range.ts';
import { rangeOfApi } from './api-history.ts';
import { Clone } from './clone.ts';
import { type Sources, Supply } from './deepen.ts';

/** The range of a run, as far as this clone has it. The folder `snapshot/` asks the ports; it decides nothing. */
export type RangeAnswer =
  | {
      readonly kind: 'range';
      /** Full object names. */
      readonly base: string;
      readonly head: string;
      readonly judged: History['judged'];
      /** Whether the working directory holds the head, or its merge into the base; if not, sources come from git's objects. */
      readonly checkedOut: boolean;
      /** What a reader of the verdict has to know of it, a sentence each; absent: nothing. */
      readonly notes?: readonly string[];
    }
  /** Nothing but the tree is judged; `nothing`: not even that. */
  | { readonly kind: 'tree'; readonly note: string; readonly nothing: boolean }
  /** A range was asked for and this clone does not hold it. */
  | {
      readonly kind: 'missing';
      readonly reason: string;
      /** The head, where at least that is there; `checkedOut` as above. */
      readonly head: string | null;
      readonly checkedOut: boolean;
    };

/** `--base` and `--head`, or the inputs of these names; undefined where not given. */
export interface AskedRange {
  readonly base?: string;
  readonly head?: string;
}

/** A run at a desk: what the clone lacks is for the user to fetch. */
const desk: Sources = { remote: null, lendCommits: async () => null, progress: () => {} };

interface Asking {
  readonly clone: Clone;
  readonly event: Event;
  readonly supply: Supply;
}

/**
 * Turns the event, or the revisions that were asked for, into full object names, and brings the commits between them where the
 * run may. Throws `Misconfiguration` for a revision of `asked` that names no commit.
 *
 * @param sources where commits come from that the clone lacks: `origin`, then GitHub's API.
 */
export async function resolveRange(
  git: Git,
  event: Event,
  asked: AskedRange,
  sources: Sources = desk,
): Promise<RangeAnswer> {
  const clone = new Clone(git);
  const asking: Asking = { clone, event, supply: new Supply(clone, sources) };
  if (asked.base !== undefined || asked.head !== undefined) return askedRange(asking, asked);
  if (event.name === 'command-line') return branchRange(asking, undefined);
  const wish = wishedRange(event);
  const found = await wished(asking, wish);
  if (found.kind !== 'missing' || wish.kind !== 'range') return found;
  return rangeOfApi(clone, event, wish, found, sources);
}

async function askedRange(asking: Asking, asked: AskedRange): Promise<RangeAnswer> {
  const head = await named(asking, 'head', asked.head ?? 'HEAD');
  if (asked.base === undefined) return branchRange(asking, head);
  const base = await named(asking, 'base', asked.base);
  await meet(asking, head, base);
  // Without a common commit the two trees are still what was asked for.
  return ranged(asking, (await asking.clone.mergeBase(head, [base])) ?? base, head, 'change');
}

async function named({ clone, supply }: Asking, option: string, revision: string): Promise<string> {
  const shown = JSON.stringify(revision.length > 200 ? `${revision.slice(0, 200)}…` : revision);
  if (revision === '' || revision.startsWith('-') || /[\0\n\r]/.test(revision)) {
    throw new Misconfiguration(`${option} ${shown} is no revision`, `Name a commit, a branch or a tag in ${option}`);
  }
  if (isObjectName(revision)) await supply.commit(revision);
  const found = (await clone.commit(revision)) ?? (await olderCommit({ clone, supply }, revision));
  if (found !== undefined) return found;
  throw new Misconfiguration(
    `${option} ${shown} names no commit of this repository`,
    (await clone.isShallow())
      ? 'Fetch the whole history: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`'
      : 'See `git log --oneline` for commits that exist; the first commit of a repository has no parent',
  );
}

/** `HEAD~40` may lie beyond the edge of a shallow clone. */
async function olderCommit({ clone, supply }: Pick<Asking, 'clone' | 'supply'>, revision: string) {
  const from = await clone.commit(revision.replace(/[~^].*$/s, ''));
  if (from === undefined || !/[~^]/.test(revision)) return undefined;
  await supply.deepen([from], async () => (await clone.commit(revision)) !== undefined);
  return clone.commit(revision);
}

/** What the current branch holds beside the default one. */
async function branchRange(asking: Asking, asked: string | undefined): Promise<RangeAnswer> {
  const { clone, event } = asking;
  // Three processes side by side cost little more than one.
  const [head, branch, fallback] = await Promise.all([
    asked ?? clone.commit('HEAD'),
    asked === undefined ? clone.currentBranch() : undefined,
    clone.defaultBranch(defaultBranchOf(event)),
  ]);
  if (head === undefined) return tree('the repository has no commit: the tree alone is judged');
  if (asked === undefined && branch === undefined) {
    return tree('HEAD is on no branch and no base was given: the tree alone is judged');
  }
  if (!fallback) return tree('no default branch is known and no base was given: the tree alone is judged');
  if (branch === fallback.name) {
    return tree(`${fallback.name} is the default branch and no base was given: the tree alone is judged`);
  }
  const base = await clone.mergeBase(head, fallback.refs);
  if (base !== undefined) return ranged(asking, base, head, 'change');
  return missing(asking, `no commit in common with the default branch ${fallback.name}`, head, namingBase);
}

async function wished(asking: Asking, wish: RangeWish): Promise<RangeAnswer> {
  if (wish.kind === 'none') return { kind: 'tree', note: wish.note, nothing: wish.nothing };
  if (wish.kind === 'missing') return { ...wish, head: null, checkedOut: true };
  const { clone, supply } = asking;
  const { head, base } = wish;
  if ((await supply.commit(head)) !== 'here') {
    return missing(asking, `the head ${head} is not in this clone`, null, fetching(head));
  }
  if (wish.baseIs === 'new-branch') return newBranch(asking, wish.branch, null, head);
  const found = await supply.commit(base);
  if (wish.baseIs === 'merge-base') {
    if (found !== 'here') return missing(asking, lacking(base), head, fetching(base));
    await meet(asking, head, base);
    const common = await clone.mergeBase(head, [base]);
    if (common !== undefined) return ranged(asking, common, head, wish.judged);
    return missing(asking, 'base and head have no commit in common', head, namingBase);
  }
  if (found === 'here') {
    await meet(asking, head, base);
    return ranged(asking, base, head, wish.judged);
  }
  // Behind the edge of a shallow clone it may well be there still, if nobody could ask.
  if (wish.judged === 'queue' || (found === 'failed' && (await clone.isShallow()))) {
    return missing(asking, lacking(base), head, fetching(base));
  }
  return newBranch(asking, wish.branch, base, head);
}

/** Deepens until two commits meet, or have turned out to have nothing in common. */
async function meet({ clone, supply }: Asking, head: string, base: string): Promise<void> {
  await supply.deepen([head, base], async () => !(await isCutBetween(clone, head, base)));
}

/** What looks like the merge base is it only where nothing above it is cut off, on either side. */
async function isCutBetween(clone: Clone, head: string, base: string): Promise<boolean> {
  return clone.isCut([head, base], (await clone.mergeBase(head, [base])) ?? null);
}

/** A new branch, or one whose former tip is gone after a forced push. */
async function newBranch(
  asking: Asking,
  branch: string | null,
  gone: string | null,
  head: string,
): Promise<RangeAnswer> {
  const { clone, event, supply } = asking;
  const why = gone === null ? `${branch} is new` : `the former tip ${gone} of ${branch} is gone (a forced push)`;
  const told = defaultBranchOf(event);
  if (told !== null && told === branch) return tree(`${why} and is the default branch: the tree alone is judged`);
  // A checkout of one branch holds no other.
  const fetched = told === null ? undefined : await supply.branch(told);
  const known = await clone.defaultBranch(told);
  const fallback = fetched === undefined || told === null ? known : { name: told, refs: [fetched] };
  if (!fallback) {
    const next =
      told === null
        ? '`git fetch origin && git remote set-head origin --auto`'
        : fetching(`${told}:refs/remotes/origin/${told}`);
    return missing(asking, `${why}, and the default branch is not in this clone`, head, next);
  }
  if (fallback.name === branch) return tree(`${why} and is the default branch: the tree alone is judged`);
  for (const tip of fallback.refs) await meet(asking, head, tip);
  const base = await clone.mergeBase(head, fallback.refs);
  if (base !== undefined)
    return ranged(asking, base, head, 'push', gone === null ? [] : [`${why}: it is judged as new`]);
  return missing(asking, `${why}, and has no commit in common with ${fallback.name}`, head, namingBase);
}

async function ranged(
  asking: Asking,
  base: string,
  head: string,
  judged: History['judged'],
  notes: readonly string[] = [],
): Promise<RangeAnswer> {
  const { clone, event } = asking;
  if (await isCutBetween(clone, head, base)) {
    const reason = `the commits between ${base} and ${head} are not all in this clone`;
    return missing(asking, reason, head, fetching(head));
  }
  const all = (await clone.isCut([base], null)) ? [...notes, shortHistory(base)] : notes;
  const checkedOut = await clone.isCheckedOut(event, head);
  return { kind: 'range', base, head, judged, checkedOut, ...(all.length === 0 ? {} : { notes: all }) };
}

/** What production held once is known from its history. */
function shortHistory(base: string): string {
  return `the history before ${base.slice(0, 12)} is not all in this clone: a file that comes back as production once held it counts as promoted (\`fetch-depth: 0\` for actions/checkout)`;
}

/** @param next what mends it in a clone that is not shallow */
async function missing(asking: Asking, reason: string, head: string | null, next: string): Promise<RangeAnswer> {
  const { clone, event, supply } = asking;
  const shallow = await clone.isShallow();
  const whole = 'this clone is shallow: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`';
  const tried = supply.failure === null ? '' : `${supply.failure}; `;
  return {
    kind: 'missing',
    reason: `${reason}; ${tried}${shallow ? `${whole}; where that is not enough: ` : ''}${next}`,
    head,
    checkedOut: head === null || (await clone.isCheckedOut(event, head)),
  };
}

/** Two trees can be compared that have no commit in common, where somebody asks for it. */
const namingBase = 'name what to compare with: the input `base`, or `--base`';

function lacking(base: string): string {
  return `the base ${base} is not in this clone`;
}

function fetching(what: string): string {
  return `\`git fetch origin ${shellWord(what)}\``;
}

function tree(note: string): RangeAnswer {
  return { kind: 'tree', note, nothing: false };
}

function isObjectName(name: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
}
