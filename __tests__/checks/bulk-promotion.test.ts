import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/bulk-promotion.ts';
import { commit, history, promotion, sha } from '../support/history.ts';
import { repositoryWith } from '../support/repository.ts';

const run = (parts: Parameters<typeof history>[0]) => [...check.run(repositoryWith({ history: history(parts) }))];
const both = [promotion('core/b', '1'), promotion('core/a', '1')];

describe('bulk-promotion', () => {
  it.each<[string, Parameters<typeof history>[0]]>([
    ['one module', { total: [promotion('core/a')], promotions: [promotion('core/a', '1')] }],
    ['two paths of one module', { total: [promotion('governance/a'), promotion('governance/b')] }],
    [
      'one module in each commit of a push',
      {
        judged: 'push',
        total: [promotion('core/a'), promotion('core/b')],
        promotions: [promotion('core/a', '1'), promotion('core/b', '2')],
      },
    ],
    [
      'one module in each commit of a merge group',
      {
        judged: 'queue',
        total: [promotion('core/a'), promotion('core/b')],
        promotions: [promotion('core/a', '1'), promotion('core/b', '2')],
      },
    ],
    ['nothing', {}],
  ])('lets %s be', (_, parts) => {
    expect(run(parts)).toEqual([]);
  });

  it('tells a change once, as a whole', () => {
    const total = [promotion('core/a'), promotion('core/b')];
    expect(run({ commits: [commit('1', 'x')], total, promotions: both })).toEqual([
      {
        message: 'the change promotes 2 modules, one is allowed: core/a, core/b',
        remedy:
          'split it into one commit and one pull request a module, with these subjects: chore(promotion): promote core/a from candidate → lukhas; chore(promotion): promote core/b from candidate → lukhas',
        location: { path: 'lukhas/core/a/a.py', note: 'core/a' },
        related: [{ path: 'lukhas/core/b/a.py', note: 'core/b' }],
        value: 'core/a, core/b',
        data: { modules: ['core/a', 'core/b'], commit: null },
        covers: [
          { check: 'unannounced-promotion', value: 'core/a' },
          { check: 'unannounced-promotion', value: 'core/b' },
          { check: 'malformed-promotion-title' },
        ],
      },
    ]);
  });

  it.each(['push', 'queue'] as const)('tells each commit of a %s', (judged) => {
    const promotions = [...both, promotion('core/c', '2'), promotion('memory', '3'), promotion('core/d', '3')];
    expect(run({ judged, promotions })).toMatchObject([
      { message: 'commit 100000000000 promotes 2 modules, one is allowed: core/a, core/b', data: { commit: sha('1') } },
      { message: 'commit 300000000000 promotes 2 modules, one is allowed: core/d, memory' },
    ]);
  });

  it('tells a commit of a change that is small as a whole', () => {
    expect(run({ total: [promotion('core/a')], promotions: both })).toMatchObject([{ data: { commit: sha('1') } }]);
  });

  it('bounds what it prints', () => {
    const total = Array.from({ length: 200 }, (_, index) => promotion(`m${String(index).padStart(3, '0')}`));
    const [found] = run({ total });
    expect(found?.message).toMatch(/^the change promotes 200 modules.*m009, 190 more$/);
    expect(found?.data?.modules).toHaveLength(200);
    expect(found?.related).toHaveLength(199);
  });
});
