import type { History } from '../domain/history.ts';
import type { Event, Git } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { shellWord } from '../domain/shell.ts';
import { defaultBranchOf, type RangeWish, wishedRange } from '../history/range.ts';

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

/**
 * Turns the event, or the revisions that were asked for, into full object names. Throws `Misconfiguration` for a revision
 * of `asked` that names no commit.
 */
export async function resolveRange(git: Git, event: Event, asked: AskedRange): Promise<RangeAnswer> {
  const clone = new Clone(git);
  if (asked.base !== undefined || asked.head !== undefined) return askedRange(clone, event, asked);
  if (event.name === 'command-line') return branchRange(clone, event, undefined);
  return wished(clone, event, wishedRange(event));
}

async function askedRange(clone: Clone, event: Event, asked: AskedRange): Promise<RangeAnswer> {
  const head = await named(clone, 'head', asked.head ?? 'HEAD');
  if (asked.base === undefined) return branchRange(clone, event, head);
  const base = await named(clone, 'base', asked.base);
  // Without a common commit the two trees are still what was asked for.
  return ranged(clone, event, (await clone.mergeBase(head, [base])) ?? base, head, 'change');
}

async function named(clone: Clone, option: string, revision: string): Promise<string> {
  const shown = JSON.stringify(revision.length > 200 ? `${revision.slice(0, 200)}…` : revision);
  if (revision === '' || revision.startsWith('-') || /[\0\n\r]/.test(revision)) {
    throw new Misconfiguration(`${option} ${shown} is no revision`, `Name a commit, a branch or a tag in ${option}`);
  }
  const found = await clone.commit(revision);
  if (found !== undefined) return found;
  throw new Misconfiguration(
    `${option} ${shown} names no commit of this repository`,
    (await clone.isShallow())
      ? 'Fetch the whole history: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`'
      : 'See `git log --oneline` for commits that exist; the first commit of a repository has no parent',
  );
}

/** At a desk: what the current branch holds beside the default one. */
async function branchRange(clone: Clone, event: Event, asked: string | undefined): Promise<RangeAnswer> {
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
  if (base !== undefined) return ranged(clone, event, base, head, 'change');
  return missing(clone, event, `no commit in common with the default branch ${fallback.name}`, head, namingBase);
}

async function wished(clone: Clone, event: Event, wish: RangeWish): Promise<RangeAnswer> {
  if (wish.kind === 'none') return { kind: 'tree', note: wish.note, nothing: wish.nothing };
  if (wish.kind === 'missing') return { ...wish, head: null, checkedOut: true };
  const head = await clone.commit(wish.head);
  if (head === undefined) {
    return missing(clone, event, `the head ${wish.head} is not in this clone`, null, fetching(wish.head));
  }
  const base = wish.baseIs === 'new-branch' ? undefined : await clone.commit(wish.base);
  if (wish.baseIs === 'merge-base') {
    const common = base === undefined ? undefined : await clone.mergeBase(head, [base]);
    if (common !== undefined) return ranged(clone, event, common, head, wish.judged);
    if (base === undefined) return missing(clone, event, lacking(wish.base), head, fetching(wish.base));
    return missing(clone, event, 'base and head have no commit in common', head, namingBase);
  }
  if (base !== undefined) return ranged(clone, event, base, head, wish.judged);
  if (wish.judged === 'queue' || (wish.baseIs === 'exact' && (await clone.isShallow()))) {
    return missing(clone, event, lacking(wish.base), head, fetching(wish.base));
  }
  return newBranch(clone, event, wish.branch, wish.baseIs === 'exact' ? wish.base : null, head);
}

/** A new branch, or one whose former tip is gone after a forced push. */
async function newBranch(
  clone: Clone,
  event: Event,
  branch: string | null,
  gone: string | null,
  head: string,
): Promise<RangeAnswer> {
  const why = gone === null ? `${branch} is new` : `the former tip ${gone} of ${branch} is gone (a forced push)`;
  const fallback = await clone.defaultBranch(defaultBranchOf(event));
  if (!fallback) {
    const told = defaultBranchOf(event);
    const next =
      told === null
        ? '`git fetch origin && git remote set-head origin --auto`'
        : fetching(`${told}:refs/remotes/origin/${told}`);
    return missing(clone, event, `${why}, and the default branch is not in this clone`, head, next);
  }
  if (fallback.name === branch) return tree(`${why} and is the default branch: the tree alone is judged`);
  const base = await clone.mergeBase(head, fallback.refs);
  if (base !== undefined) return ranged(clone, event, base, head, 'push');
  return missing(clone, event, `${why}, and has no commit in common with ${fallback.name}`, head, namingBase);
}

async function ranged(
  clone: Clone,
  event: Event,
  base: string,
  head: string,
  judged: History['judged'],
): Promise<RangeAnswer> {
  // The commits at the edge of a shallow clone look like first commits.
  if ((await clone.isShallow()) && (await clone.hasRoot(base, head))) {
    const reason = `the commits between ${base} and ${head} are not all in this clone`;
    return missing(clone, event, reason, head, fetching(head));
  }
  return { kind: 'range', base, head, judged, checkedOut: await clone.isCheckedOut(event, head) };
}

/** @param next what mends it in a clone that is not shallow */
async function missing(
  clone: Clone,
  event: Event,
  reason: string,
  head: string | null,
  next: string,
): Promise<RangeAnswer> {
  const shallow = await clone.isShallow();
  const whole = 'this clone is shallow: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`';
  return {
    kind: 'missing',
    reason: `${reason}; ${shallow ? `${whole}; where that is not enough: ` : ''}${next}`,
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

/** Questions to git about this clone. */
class Clone {
  readonly #git: Git;
  #shallow: boolean | undefined;

  constructor(git: Git) {
    this.#git = git;
  }

  /** Full name of the commit that a revision means. */
  commit(revision: string): Promise<string | undefined> {
    return this.#line('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  }

  async isShallow(): Promise<boolean> {
    this.#shallow ??= (await this.#line('rev-parse', '--is-shallow-repository')) === 'true';
    return this.#shallow;
  }

  mergeBase(head: string, others: readonly string[]): Promise<string | undefined> {
    return this.#line('merge-base', head, ...others);
  }

  async hasRoot(base: string, head: string): Promise<boolean> {
    return (await this.#line('rev-list', '--max-parents=0', '--max-count=1', head, `^${base}`)) !== undefined;
  }

  currentBranch(): Promise<string | undefined> {
    return this.#line('symbolic-ref', '--quiet', '--short', 'HEAD');
  }

  /** The default branch with the commits that it is at, here and on `origin`. */
  async defaultBranch(told: string | null): Promise<{ name: string; refs: string[] } | undefined> {
    const usual = told !== null ? [told] : ['main', 'master'];
    const known = await this.#branches(usual);
    const origin = known.get('refs/remotes/origin/HEAD')?.pointsTo.replace('refs/remotes/origin/', '');
    if (told === null && origin && !usual.includes(origin)) {
      for (const [name, ref] of await this.#branches([origin])) known.set(name, ref);
    }
    for (const name of told === null && origin ? [origin, ...usual] : usual) {
      const refs = [`refs/remotes/origin/${name}`, `refs/heads/${name}`];
      const found = refs.flatMap((ref) => known.get(ref)?.commit ?? []);
      if (found.length > 0) return { name, refs: [...new Set(found)] };
    }
    return undefined;
  }

  /** The branches of these names, here and on `origin`, and what `origin` says is its default one. */
  async #branches(names: readonly string[]): Promise<Map<string, { commit: string; pointsTo: string }>> {
    const refs = names.flatMap((name) => [`refs/remotes/origin/${name}`, `refs/heads/${name}`]);
    const format = '--format=%(refname) %(objectname) %(symref)';
    const { code, stdout } = await this.#git.run(['for-each-ref', format, 'refs/remotes/origin/HEAD', ...refs]);
    const lines = code === 0 ? stdout.toString('utf8').split('\n') : [];
    return new Map(
      lines.map((line) => {
        const [name = '', commit = '', pointsTo = ''] = line.split(' ');
        return [name, { commit, pointsTo }] as const;
      }),
    );
  }

  /** A pull request's run has the merge of its head into the base checked out. */
  async isCheckedOut(event: Event, head: string): Promise<boolean> {
    if ((await this.commit('HEAD')) === head) return true;
    const merges = event.name === 'pull_request' || event.name === 'pull_request_review';
    return merges && (await this.commit('HEAD^2')) === head;
  }

  async #line(...args: string[]): Promise<string | undefined> {
    const { code, stdout } = await this.#git.run(args);
    const [first = ''] = stdout.toString('utf8').split('\n');
    return code === 0 && first !== '' ? first : undefined;
  }
}
