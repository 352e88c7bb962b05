import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/unannounced-promotion.ts';
import { commit, history, promotion, sha } from '../support/history.ts';
import { repositoryWith } from '../support/repository.ts';

const subject = (module: string) => `chore(promotion): promote ${module} from candidate → lukhas`;
const run = (parts: Parameters<typeof history>[0]) => [...check.run(repositoryWith({ history: history(parts) }))];
const identity = 'governance/identity';

describe('unannounced-promotion', () => {
  it.each<[string, Parameters<typeof history>[0]]>([
    [
      'its commit',
      {
        commits: [commit('1', subject('core/x'))],
        promotions: [promotion('core/x', '1')],
        total: [promotion('core/x')],
      },
    ],
    [
      'a sibling',
      {
        commits: [commit('1', 'copy'), commit('2', subject('core/x'))],
        promotions: [promotion('core/x', '1')],
        total: [promotion('core/x')],
      },
    ],
    [
      'a commit that a merge brought in',
      {
        judged: 'push',
        commits: [commit('1', subject('core/x'), { firstParent: false }), commit('2', 'Merge x')],
        promotions: [promotion('core/x', '2')],
      },
    ],
    ['the promoted path', { commits: [commit('1', subject(identity))], total: [promotion(identity)] }],
    ['the module that holds the path', { commits: [commit('1', subject('governance'))], total: [promotion(identity)] }],
    [
      'a subject with a slip, which is told by another check',
      { commits: [commit('1', subject('core/x').replace('→', '->'))], total: [promotion('core/x')] },
    ],
    [
      'a subject with wrong lanes, which is told by another check',
      {
        commits: [commit('1', 'chore(promotion): promote core/x from lukhas → candidate')],
        total: [promotion('core/x')],
      },
    ],
    [
      'a mismatched subject of its own commit, which is told by another check',
      {
        commits: [commit('1', subject('core/y'))],
        promotions: [promotion('core/x', '1')],
        total: [promotion('core/x')],
      },
    ],
    [
      'one of the loose files that are promoted together',
      {
        commits: [commit('1', subject('core/b'))],
        total: [
          promotion('core/a', null, {
            path: 'core/a.py',
            files: ['a', 'b'].map((name) => ({
              path: `lukhas/core/${name}.py`,
              counterpart: `candidate/core/${name}.py`,
              similarity: 100,
            })),
          }),
        ],
      },
    ],
    ['nothing is promoted', { commits: [commit('1', 'fix: x')] }],
  ])('is content with %s', (_, parts) => {
    expect(run(parts)).toEqual([]);
  });

  it('sends a second module of a commit to one of its own', () => {
    const commits = [commit('1', subject('core/x'))];
    const promotions = [promotion('core/x', '1'), promotion('core/y', '1')];
    expect(run({ judged: 'push', commits, promotions })).toMatchObject([
      {
        value: 'core/y',
        remedy: `take it out of commit 100000000000, and commit it alone: git commit -m '${subject('core/y')}'`,
      },
    ]);
  });

  it('gives the subject of the commit that copies', () => {
    const commits = [commit('d703756fd4a7', 'fix: restore .rgignore')];
    expect(run({ commits, promotions: [promotion(identity, 'd703756fd4a7')], total: [promotion(identity)] })).toEqual([
      {
        message: `commit d703756fd4a7 promotes "${identity}" from candidate to lukhas (1 file), and no commit says so`,
        remedy: `git commit --amend -m '${subject(identity)}'`,
        location: { path: `lukhas/${identity}/a.py` },
        value: identity,
        data: { module: identity, commit: sha('d703756fd4a7'), subject: subject(identity) },
      },
    ]);
  });

  it('judges a push by commit, and tells a module once', () => {
    const commits = [commit('1', 'a'), commit('2', 'b'), commit('3', 'c')];
    const promotions = [promotion('core/x', '1'), promotion('core/x', '2'), promotion('core/y', '3')];
    expect(run({ judged: 'push', commits, promotions })).toMatchObject([
      {
        value: 'core/x',
        remedy: `git rebase -i 100000000000^, mark the commit with "reword", and make its first line: ${subject('core/x')}`,
      },
      { value: 'core/y', remedy: `git commit --amend -m '${subject('core/y')}'` },
    ]);
  });

  it('amends nothing where the head is not checked out', () => {
    expect(run({ checkedOut: false, commits: [commit('1', 'x')], total: [promotion('core/x')] })).toMatchObject([
      {
        remedy: `on the branch that ends in commit 100000000000: git commit --amend, and make the first line: ${subject('core/x')}`,
      },
    ]);
  });

  it('names the module for two of its paths, and the range where no one commit copies', () => {
    const total = [promotion('governance/a'), promotion('governance/b')];
    expect(run({ commits: [commit('1', 'x')], total })).toMatchObject([
      {
        message: 'the range promotes "governance" from candidate to lukhas (2 files), and no commit says so',
        remedy: `git commit --amend, and make the first line: ${subject('governance')}`,
        location: { path: 'lukhas/governance/a/a.py' },
        value: 'governance',
      },
    ]);
  });
});
