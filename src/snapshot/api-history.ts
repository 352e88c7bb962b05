import type { Event } from '../domain/host.ts';
import { defaultBranchOf, type RangeWish } from '../history/range.ts';
import type { Clone } from './clone.ts';
import type { Sources } from './deepen.ts';
import type { RangeAnswer } from './range.ts';

type Wish = Extract<RangeWish, { readonly kind: 'range' }>;
type Missing = Extract<RangeAnswer, { readonly kind: 'missing' }>;

/**
 * The range of an event from GitHub's API, for a clone that neither holds nor may fetch it. What the API does not give is told
 * beside what the clone lacks.
 *
 * @param lacking the answer without the API.
 */
export async function rangeOfApi(
  clone: Clone,
  event: Event,
  wish: Wish,
  lacking: Missing,
  { lendCommits, progress }: Sources,
): Promise<RangeAnswer> {
  const told = defaultBranchOf(event);
  const from = wish.baseIs === 'new-branch' ? told : wish.base;
  if (from === null) return lacking;
  const lent = await lendCommits(from, wish.head);
  if (lent === null) return lacking;
  if (typeof lent === 'string') return { ...lacking, reason: `${lacking.reason}; ${lent}` };
  const base = wish.baseIs === 'exact' ? lent.base : lent.mergeBase;
  progress(`GitHub's API gave the ${lent.commits} commits of ${base.slice(0, 12)}..${wish.head.slice(0, 12)}`);
  return {
    kind: 'range',
    base,
    head: wish.head,
    judged: wish.judged,
    checkedOut: await clone.isCheckedOut(event, wish.head),
    notes: [
      `commits and files came from GitHub's API, since the clone lacks them: the history before ${base.slice(0, 12)} is not known, and a file that comes back as production once held it counts as promoted`,
    ],
  };
}
