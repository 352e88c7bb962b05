import type { Commit, History } from '../domain/history.ts';
import { shellWord } from '../domain/shell.ts';
import { isNamedBy } from './announcements.ts';

/** A commit as a message names it: `commit d703756fd4a7 "chore(promotion): …"`. */
export function shownCommit(commit: Commit): string {
  const { subject } = commit;
  return `commit ${shortName(commit.sha)} "${subject.length > 200 ? `${subject.slice(0, 200)}…` : subject}"`;
}

export function shortName(sha: string): string {
  return sha.slice(0, 12);
}

/** The command that gives a commit another subject; in a merge queue, whose commits are GitHub's, what to do instead. */
export function rewordCommand(
  history: Pick<History, 'head' | 'checkedOut' | 'judged'>,
  commit: Pick<Commit, 'sha' | 'parents' | 'body'>,
  subject: string,
): string {
  if (history.judged === 'queue') return requeue(subject);
  const rebase = `git rebase -i ${commit.parents.length > 0 ? `${shortName(commit.sha)}^` : '--root'}`;
  const steps = `mark the commit with "reword", and make its first line: ${subject}`;
  // Amending what is checked out would rewrite the tip of another branch.
  if (!history.checkedOut) return `on the branch that holds commit ${shortName(commit.sha)}: ${rebase}, ${steps}`;
  if (commit.sha !== history.head) return `${rebase}, ${steps}`;
  // With `-m` the rest of the message would be lost.
  if (commit.body.trim() !== '') return `git commit --amend, and make the first line: ${subject}`;
  return `git commit --amend -m ${shellWord(subject)}`;
}

/** The same for a promotion that no single commit carries: the head announces it. */
export function rewordHead(history: History, subject: string): string {
  if (history.judged === 'queue') return requeue(subject);
  const amend = `git commit --amend, and make the first line: ${subject}`;
  return history.checkedOut ? amend : `on the branch that ends in commit ${shortName(history.head)}: ${amend}`;
}

/** A squash takes the title of the pull request as its subject; another merge keeps those of its commits. */
function requeue(subject: string): string {
  return `take the pull request out of the queue, make its title (for a squash) or the first line of its commit: ${subject}, and queue it again`;
}

/**
 * Where a finding about a commit stands: the first file that it promotes (of the module, where one is named), else the
 * first that it leaves, else `fallback`.
 */
export function placeOf(history: History, commit: Commit, fallback: string, module?: string): string {
  const promotions = history.promotions.filter((promotion) => promotion.commit === commit.sha);
  const promoted =
    promotions.find((promotion) => module !== undefined && isNamedBy(promotion, module)) ?? promotions[0];
  const left = commit.changes.find((change) => change.status !== 'deleted')?.path;
  return promoted?.files[0]?.path ?? left ?? commit.changes[0]?.path ?? fallback;
}
