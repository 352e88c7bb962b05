import type { Event, Git } from '../domain/host.ts';

/** Questions to git about what a clone holds. */
export class Clone {
  readonly #git: Git;
  /** A clone that is whole stays so. */
  #isWhole = false;

  constructor(git: Git) {
    this.#git = git;
  }

  /** Full name of the commit that a revision means. */
  commit(revision: string): Promise<string | undefined> {
    return this.#line('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  }

  async isShallow(): Promise<boolean> {
    if (this.#isWhole) return false;
    this.#isWhole = (await this.#line('rev-parse', '--is-shallow-repository')) !== 'true';
    return !this.#isWhole;
  }

  mergeBase(head: string, others: readonly string[]): Promise<string | undefined> {
    return this.#line('merge-base', head, ...others);
  }

  /**
   * Whether commits that lead from `base` to the tips are beyond the edge of a shallow clone. The commits at its edge look like
   * first commits; their objects still name parents.
   *
   * @param base null: everything below the tips.
   */
  async isCut(tips: readonly string[], base: string | null): Promise<boolean> {
    if (!(await this.isShallow())) return false;
    const below = base === null ? [] : [`^${base}`];
    const { code, stdout } = await this.#git.run(['rev-list', '--max-parents=0', ...tips, ...below]);
    if (code !== 0) return true;
    const roots = stdout.toString('latin1').split('\n');
    for (const root of roots.filter((name) => name !== '')) if ((await this.#parents(root)).length > 0) return true;
    return false;
  }

  /** Whether a commit is itself at the edge of a shallow clone. */
  async isEdge(commit: string): Promise<boolean> {
    return (await this.commit(`${commit}^1`)) === undefined && (await this.#parents(commit)).length > 0;
  }

  /** How many commits lead to one, as far as they are here. */
  async count(commit: string): Promise<number> {
    return Number((await this.#line('rev-list', '--count', commit)) ?? 0);
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

  /** A pull request's run has the merge of its head into the base checked out. */
  async isCheckedOut(event: Event, head: string): Promise<boolean> {
    const at = await this.commit('HEAD');
    if (at === head) return true;
    const merges = event.name === 'pull_request' || event.name === 'pull_request_review';
    return merges && at !== undefined && (await this.#parents(at))[1] === head;
  }

  /** Also those that a shallow clone does not hold. */
  async #parents(commit: string): Promise<string[]> {
    const { code, stdout } = await this.#git.run(['cat-file', 'commit', commit]);
    const [headers = ''] = code === 0 ? stdout.toString('latin1').split('\n\n', 1) : [];
    return [...headers.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, name = '']) => name);
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

  async #line(...args: string[]): Promise<string | undefined> {
    const { code, stdout } = await this.#git.run(args);
    const [first = ''] = stdout.toString('utf8').split('\n');
    return code === 0 && first !== '' ? first : undefined;
  }
}
