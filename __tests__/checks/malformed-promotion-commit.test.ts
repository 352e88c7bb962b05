import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/malformed-promotion-commit.ts';
import { added, commit, history, promotion, sha } from '../support/history.ts';
import { repositoryWith } from '../support/repository.ts';

const good = 'chore(promotion): promote core/x from candidate → lukhas';
const bad = 'chore(promotion): promote core/x from candidate -> lukhas';
const run = (parts: Parameters<typeof history>[0]) => [...check.run(repositoryWith({ history: history(parts) }))];

describe('malformed-promotion-commit', () => {
  it.each([
    good,
    `${good} (#7)`,
    'feat(promotion): add selector tool',
    `Revert "${bad}"`,
    "Merge branch 'x'",
    'feat: promote memory from candidate to lukhas',
  ])('lets %j be', (subject) => {
    expect(run({ commits: [commit('1', subject)] })).toEqual([]);
  });

  it('corrects the head by amending it', () => {
    const commits = [commit('1', bad, { changes: added('lukhas/core/x/a.py', 'README.md') })];
    expect(run({ commits, promotions: [promotion('core/x', '1')] })).toEqual([
      {
        message: `commit 100000000000 "${bad}" is not of the form of a promotion: the arrow is "->", not "→" (U+2192)`,
        remedy: `git commit --amend -m '${good}'`,
        location: { path: 'lukhas/core/x/a.py' },
        value: '100000000000',
        data: { commit: sha('1'), subject: bad, corrected: good },
      },
    ]);
  });

  it('rewords an older commit, also one that a merge brought in', () => {
    const commits = [
      commit('1', `fixup! ${good}`, { firstParent: false, changes: [{ path: 'gone', status: 'deleted' }] }),
      commit('2', 'other'),
    ];
    expect(run({ commits })).toMatchObject([
      {
        message: expect.stringContaining('"fixup!" is still to be squashed by `git rebase --autosquash`'),
        remedy: `git rebase -i 100000000000^, mark the commit with "reword", and make its first line: ${good}`,
        location: { path: 'gone' },
      },
    ]);
  });

  it('keeps the body of the head, and corrects the case of the lanes', () => {
    const subject = 'chore(promotion): promote core/x from Candidate -> LUKHAS';
    expect(run({ commits: [commit('1', subject, { body: '\nWhy\n' })] })).toMatchObject([
      { remedy: `git commit --amend, and make the first line: ${good}`, location: { path: 'ops/matriz.yaml' } },
    ]);
  });

  it('shows the form where it cannot tell what was meant', () => {
    const subject = `chore(promotion): it's ${'x'.repeat(5000)}`;
    const [found] = run({ commits: [commit('1', subject)] });
    expect(found).toMatchObject({
      message: expect.stringContaining('the subject has 5023 characters'),
      remedy: "git commit --amend -m 'chore(promotion): promote {module} from {from} → {to}'",
      data: { corrected: null },
    });
    expect(found?.message.length).toBeLessThan(400);
  });

  it('quotes a subject for the shell', () => {
    const [found] = run({ commits: [commit('1', "chore(promotion): promote core/o'x from candidate -> lukhas")] });
    expect(found?.remedy).toBe(
      "git commit --amend -m 'chore(promotion): promote core/o'\\''x from candidate → lukhas'",
    );
  });
});
