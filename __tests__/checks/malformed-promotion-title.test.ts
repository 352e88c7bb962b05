import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/malformed-promotion-title.ts';
import type { Promotion } from '../../src/domain/history.ts';
import { history, promotion } from '../support/history.ts';
import { repositoryWith } from '../support/repository.ts';

const form = (module: string) => `chore(promotion): promote ${module} from candidate → lukhas`;
const run = (title: string, total: readonly Promotion[] = [promotion('core/x')]) => [
  ...check.run(
    repositoryWith({
      history: history({ total }),
      pullRequest: { number: 7, title, labels: [], draft: false, source: 'api' },
    }),
  ),
];

describe('malformed-promotion-title', () => {
  it.each<[string, string, Promotion[]?]>([
    ['the subject', form('core/x')],
    ['the subject with a number', `${form('core/x')} (#7)`],
    ['the holding module', form('governance'), [promotion('governance/identity')]],
    ['one of several, which are told as a bulk', form('core/x'), [promotion('core/x'), promotion('core/y')]],
    ['any title where nothing is promoted', 'chore(promotion): whatever', []],
  ])('is content with %s', (_, title, total) => {
    expect(run(title, total)).toEqual([]);
  });

  it.each([
    ['Promote x', '" announces no promotion, and the pull request promotes "core/x"'],
    [
      form('core/x').replace('→', '->'),
      '" is not of the form of a promotion: the arrow is "->", not "→" (U+2192), and the pull request promotes "core/x"',
    ],
    [form('core/y'), '" announces "core/y" from candidate to lukhas, and the pull request promotes "core/x"'],
    [
      'chore(promotion): promote core/x from lukhas → candidate',
      '" announces "core/x" from lukhas to candidate, and the pull request promotes "core/x"',
    ],
    [`Revert "${form('core/x')}"`, '" announces no promotion, and the pull request promotes "core/x"'],
    ['', '" announces no promotion, and the pull request promotes "core/x"'],
  ])('corrects %j', (title, end) => {
    expect(run(title)).toEqual([
      {
        message: `the title of pull request #7 "${title}${end}`,
        remedy: `gh pr edit 7 --title '${form('core/x')}'`,
        location: { path: 'lukhas/core/x/a.py' },
        value: 'core/x',
        data: { title, pullRequest: 7, corrected: form('core/x') },
      },
    ]);
  });

  it('is skipped where there is no pull request', () => {
    expect([
      ...check.run(repositoryWith({ history: history({ total: [promotion('core/x')] }), pullRequest: null })),
    ]).toEqual([]);
  });
});
