import { bringLeftOut, type Git, type Host, leftOut, type Tree } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { wishedRange } from '../history/range.ts';
import type { EntrySettings } from '../settings/settings.ts';
import { manifestSource } from './manifest-source.ts';
import type { RangeAnswer } from './range.ts';

/** Commits that say what judged before a change. */
export interface PolicyBase {
  /** Its rules judge: for a pull request the branch that it goes to, as that stands. */
  readonly judges: string;
  /** What the judged tree is compared with, to tell what the change itself loosens. */
  readonly before: string;
}

/**
 * The commits whose manifest and baseline a range is held against; null where there is no range. What GitHub checks out for a
 * pull request is its merge into the branch, so that the merge's first parent is what was before; else it is the merge base.
 */
export async function findPolicyBase(host: Host, range: RangeAnswer, entry: EntrySettings): Promise<PolicyBase | null> {
  if (range.kind !== 'range') return null;
  const own: PolicyBase = { judges: range.base, before: range.base };
  if (entry.base !== null || entry.head !== null) return own;
  const wish = wishedRange(host.event);
  if (wish.kind !== 'range' || wish.baseIs !== 'merge-base') return own;
  // A branch that was begun before a rule came must not be judged without it.
  if ((await commitOf(host.git, 'HEAD^2')) === range.head && (await commitOf(host.git, 'HEAD')) !== range.head) {
    const first = await commitOf(host.git, 'HEAD^1');
    if (first !== undefined) return { judges: first, before: range.checkedOut ? first : range.base };
  }
  return { judges: (await commitOf(host.git, wish.base)) ?? range.base, before: range.base };
}

async function commitOf(git: Git, revision: string): Promise<string | undefined> {
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const { code, stdout } = await git.run(asked);
  return code === 0 ? stdout.toString('latin1').trim() : undefined;
}

/**
 * The bytes of the baseline; undefined where there is none.
 *
 * @throws Misconfiguration where something stands there that cannot be read: what it acknowledges is not known then.
 */
export async function baselineSource(tree: Tree, path: string): Promise<Uint8Array | undefined> {
  const source = await manifestSource(tree, path);
  if (source === undefined || source instanceof Uint8Array) return source;
  throw new Misconfiguration(
    `the baseline ${path} cannot be read: ${source.reason}`,
    source.reason === leftOut ? bringLeftOut : 'put the file back, or name another one by `baseline`',
  );
}
