import type { FetchEnd, Host } from '../domain/host.ts';
import type { Clone } from './clone.ts';

/** What a run may ask for beyond its clone. Nothing of it at a desk. */
export type Sources = Pick<Host, 'remote' | 'lendCommits' | 'progress'>;

/** Commits more of a first deepening; each further one asks for twice as many. */
const firstStep = 32;
/** 2^25 commits are more than any history has. */
const mostSteps = 20;

/** Brings what a clone lacks from `origin`, and says in the log what that was. */
export class Supply {
  readonly #clone: Clone;
  readonly #sources: Sources;
  /** Why `origin` did not give what was last asked for; null: it was not asked, or did. */
  failure: string | null = null;

  constructor(clone: Clone, sources: Sources) {
    this.#clone = clone;
    this.#sources = sources;
  }

  /** Whether the run may fetch at all. */
  get canFetch(): boolean {
    return this.#sources.remote !== null;
  }

  /** Makes sure that a commit is here. `gone`: the remote does not give it. */
  async commit(name: string): Promise<'here' | 'gone' | 'failed'> {
    if ((await this.#clone.commit(name)) !== undefined) return 'here';
    // A depth would cut off what a whole clone has.
    const depth = (await this.#clone.isShallow()) ? { depth: 1 } : {};
    const end = await this.#fetch({ commits: [name], ...depth }, `the commit ${name}`);
    return end.kind === 'fetched' ? 'here' : end.kind;
  }

  /** The commit that a branch of `origin` is at, once it is here. */
  async branch(name: string): Promise<string | undefined> {
    const tip = await this.#sources.remote?.tip(name);
    return tip !== undefined && (await this.commit(tip)) === 'here' ? tip : undefined;
  }

  /** Deepens a shallow clone below these commits, by twice as many each time, until it is enough. */
  async deepen(tips: readonly string[], isEnough: () => Promise<boolean>): Promise<boolean> {
    // Git deepens below branches alone, so that what a forced push left behind stays as it is.
    const abandoned = new Set<string>();
    for (let step = 0; step < mostSteps; step++) {
      if (await isEnough()) return true;
      if (!this.canFetch || !(await this.#clone.isShallow())) return false;
      const deepen = firstStep * 2 ** step;
      const what = `${deepen} commits more below ${tips.map((tip) => tip.slice(0, 12)).join(' and ')}`;
      if ((await this.#fetch({ commits: tips, deepen }, what)).kind !== 'fetched') return false;
      for (const tip of tips) {
        if (!abandoned.has(tip) && !(await this.#clone.isEdge(tip))) continue;
        abandoned.add(tip);
        // Less than what is there would be cut off.
        const there = Math.max(...(await Promise.all(tips.map((each) => this.#clone.count(each)))));
        const depth = deepen + there;
        if (
          (await this.#fetch({ commits: [tip], depth }, `${depth} commits from ${tip.slice(0, 12)} on`)).kind !==
          'fetched'
        )
          return false;
      }
    }
    return isEnough();
  }

  async #fetch(wish: Parameters<NonNullable<Sources['remote']>['fetch']>[0], what: string): Promise<FetchEnd> {
    const { remote, progress } = this.#sources;
    if (!remote) return { kind: 'failed', reason: '' };
    const end = await remote.fetch(wish);
    this.failure = end.kind === 'fetched' ? null : `origin did not give ${what}: ${end.reason}`;
    progress(this.failure ?? `fetched ${what} from origin`);
    return end;
  }
}
