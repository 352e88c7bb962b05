import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/unreviewed-promotion.ts';
import { readManifest } from '../../src/manifest/read.ts';
import { history, promotion } from '../support/history.ts';
import { repositoryWith } from '../support/repository.ts';

const policyOf = (owners: string) =>
  readManifest(
    'ops/matriz.yaml',
    Buffer.from(`version: 1
lanes:
  - { name: accepted, root: lukhas/, owners: ${owners}, promotion: { from: candidate } }
  - { name: candidate, root: candidate/ }
`),
  );
function run(approvedBy: readonly string[], owners = '["@ann", "@octo/core"]', draft = false, promoted = true) {
  const teams = new Map([['octo/core', ['cleo']]]);
  return [
    ...check.run(
      repositoryWith({
        history: history({ total: promoted ? [promotion('core/x')] : [] }),
        pullRequest: { number: 7, title: 't', labels: [], draft, source: 'api' },
        reviews: { approvedBy, teams },
        policy: policyOf(owners),
      }),
    ),
  ];
}

describe('unreviewed-promotion', () => {
  it.each<[string, ReturnType<typeof run>]>([
    ['an owner', run(['ann'])],
    ['an owner in another case', run(['Ann'])],
    ['a member of a team', run(['bob', 'cleo'])],
    ['a lane without owners', run([], '[]')],
    ['a draft', run([], undefined, true)],
    ['a pull request that promotes nothing', run([], undefined, false, false)],
  ])('is content with %s', (_, found) => {
    expect(found).toEqual([]);
  });

  it.each([
    [[], 'approved by nobody'],
    [['bob', 'dan'], 'approved by @bob, @dan'],
  ])('is not content with the approval of %j', (approvedBy, end) => {
    expect(run(approvedBy)).toEqual([
      {
        message: `pull request #7 promotes "core/x" to lukhas, and no owner of that lane (@ann, @octo/core) approves: ${end}`,
        remedy: 'gh pr edit 7 --add-reviewer ann,octo/core',
        location: { path: 'lukhas/core/x/a.py' },
        value: 'core/x',
        data: { module: 'core/x', owners: ['@ann', '@octo/core'], approvedBy: [...approvedBy], pullRequest: 7 },
      },
    ]);
  });
});
