import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/deleted-production.ts';
import type { Commit, Removal } from '../../src/domain/history.ts';
import { commit, edgeOf, history, sha } from '../support/history.ts';
import { repositoryWith } from '../support/repository.ts';

const removal = (parts: Partial<Removal> = {}): Removal => ({
  module: 'core/x',
  edge: edgeOf(),
  commit: null,
  files: ['lukhas/core/x/a.py', 'lukhas/core/x/b c.py'],
  ...parts,
});
const removes: Partial<Commit> = { changes: [{ path: 'lukhas/core/x/a.py', status: 'deleted', before: sha('e') }] };
const run = (commits: readonly Commit[], found = removal()) => [
  ...check.run(repositoryWith({ history: history({ commits, removals: [found] }) })),
];

describe('deleted-production', () => {
  it('tells a module that a change removes', () => {
    expect(run([commit('1', 'chore: tidy', removes)])).toEqual([
      {
        message: 'the change removes the module "core/x" (2 files) from lukhas, and is no revert',
        remedy:
          "git checkout b00000000000 -- lukhas/core/x/a.py 'lukhas/core/x/b c.py', or take the promotion back by git revert of its commit",
        location: { path: 'lukhas/core/x/a.py' },
        related: [{ path: 'lukhas/core/x/b c.py', note: 'removed as well' }],
        value: 'core/x',
        data: { module: 'core/x', files: ['lukhas/core/x/a.py', 'lukhas/core/x/b c.py'], commit: null },
      },
    ]);
  });

  it('names the commit of a push', () => {
    const [found] = run([commit('1', 'chore: tidy', removes)], removal({ commit: sha('1') }));
    expect(found?.message).toContain('commit 100000000000 removes the module "core/x"');
    expect(found?.remedy).toContain('git checkout 100000000000^ -- ');
  });

  it.each<[string, Commit[], boolean]>([
    ["git's subject", [commit('1', 'Revert "chore(promotion): promote core/x …"', removes)], true],
    ["git's body", [commit('1', 'Take it back', { ...removes, body: `\nThis reverts commit ${sha('a')}.\n` })], true],
    ['a revert that a merge brought', [commit('1', 'Revert "x"', { ...removes, firstParent: false })], true],
    ['a revert of something else', [commit('1', 'Revert "x"'), commit('2', 'chore: tidy', removes)], false],
    ['the word alone', [commit('1', 'Reverted core/x', removes)], false],
  ])('knows a revert by %s', (_, commits, isRevert) => {
    expect(run(commits)).toHaveLength(isRevert ? 0 : 1);
  });
});
