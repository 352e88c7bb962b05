import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/malformed-promotion-commit.ts';
import { check as unannounced } from '../../src/checks/unannounced-promotion.ts';
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

  it('sends a pull request of a merge queue back to its title: the commits there are those of GitHub', () => {
    expect(run({ judged: 'queue', commits: [commit('1', bad)] })).toMatchObject([
      {
        remedy: `take the pull request out of the queue, make its title (for a squash) or the first line of its commit: ${good}, and queue it again`,
      },
    ]);
  });

  it('keeps the body of the head, and corrects the case of the lanes', () => {
    const subject = 'chore(promotion): promote core/x from Candidate -> LUKHAS';
    expect(run({ commits: [commit('1', subject, { body: '\nWhy\n' })] })).toMatchObject([
      { remedy: `git commit --amend, and make the first line: ${good}`, location: { path: 'ops/matriz.yaml' } },
    ]);
  });

  it.each([
    'chore(promotion): promote core/x',
    'chore(promotion): promote core/x and core/y from candidate → lukhas',
    'chore(promotion): update docs',
    'chore(promotion): demote core/x',
    'chore(promotion): promote core/other from candidate -> lukhas',
  ])('gives %j the subject of the one module that it promotes', (subject) => {
    const parts = {
      commits: [commit('1', subject)],
      promotions: [promotion('core/x', '1')],
      total: [promotion('core/x')],
    };
    const found = run(parts);
    expect(found).toMatchObject([
      {
        remedy: `git commit --amend -m '${good}'`,
        location: { path: 'lukhas/core/x/a.py' },
        data: { corrected: good },
      },
    ]);
    // One cause, one command.
    expect([...unannounced.run(repositoryWith({ history: history(parts) }))]).toEqual([]);
  });

  it('leaves a correction that a sibling bears out', () => {
    const commits = [commit('1', 'copy'), commit('2', bad)];
    const promotions = [promotion('core/x', '1'), promotion('core/y', '2')];
    expect(run({ commits, promotions, total: [promotion('core/x'), promotion('core/y')] })).toMatchObject([
      { data: { corrected: good } },
    ]);
  });

  it('has a commit of several modules split', () => {
    const promotions = [promotion('core/x', '1'), promotion('core/y', '1')];
    const found = run({ commits: [commit('1', 'chore(promotion): promote both')], promotions });
    expect(found).toMatchObject([
      {
        remedy: `split commit 100000000000 into one commit a module: ${good}; ${good.replace('core/x', 'core/y')}`,
        data: { corrected: null },
      },
    ]);
  });

  it('reads the one module of the range into a commit that a merge brought in', () => {
    const parts = {
      judged: 'push' as const,
      commits: [commit('1', 'chore(promotion): promote it', { firstParent: false }), commit('2', 'Merge it')],
      promotions: [promotion('core/x', '2')],
    };
    expect(run(parts)).toMatchObject([{ data: { corrected: good } }]);
    expect([...unannounced.run(repositoryWith({ history: history(parts) }))]).toEqual([]);
    const more = { ...parts, promotions: [...parts.promotions, promotion('core/y', '2')] };
    expect(run(more)).toMatchObject([
      {
        remedy: 'give commit 100000000000 a subject that says what it does and does not start with "chore(promotion)"',
      },
    ]);
  });

  it('amends nothing where the head is not checked out', () => {
    expect(run({ checkedOut: false, commits: [commit('1', bad)] })).toMatchObject([
      {
        remedy: `on the branch that holds commit 100000000000: git rebase -i 100000000000^, mark the commit with "reword", and make its first line: ${good}`,
      },
    ]);
    expect(run({ checkedOut: false, commits: [commit('1', bad, { parents: [] })] })).toMatchObject([
      { remedy: expect.stringContaining('git rebase -i --root, mark') },
    ]);
  });

  it('asks for another subject where nothing is promoted', () => {
    const subject = `chore(promotion): it's ${'x'.repeat(5000)}`;
    const [found] = run({ commits: [commit('1', subject)] });
    expect(found).toMatchObject({
      message: expect.stringContaining('the subject has 5023 characters'),
      remedy:
        'commit 100000000000 promotes nothing: give it a subject that says what it does and does not start with "chore(promotion)"',
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

  it.each([
    ['orchestration', 'core/orchestration'],
    ['core/orchestraton', 'core/orchestration'],
    ['core/zebra', 'core/zebra'],
  ])('corrects the module as well where nothing is promoted: %s', (name, meant) => {
    const files = [{ path: 'candidate/core/orchestration/k.py', kind: 'file' as const }];
    const subject = `chore(promotion): promote ${name} from candidate -> lukhas`;
    const found = [...check.run(repositoryWith({ history: history({ commits: [commit('1', subject)] }), files }))];
    expect(found).toMatchObject([
      { remedy: `git commit --amend -m 'chore(promotion): promote ${meant} from candidate → lukhas'` },
    ]);
  });
});
