import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/incomplete-promotion.ts';
import { history, promotion } from '../support/history.ts';
import { repositoryWith } from '../support/repository.ts';

const run = (paths: readonly string[], parts: Parameters<typeof history>[0] = { total: [promotion('core/x')] }) => [
  ...check.run(
    repositoryWith({ history: history(parts), files: paths.map((path) => ({ path, kind: 'file' as const })) }),
  ),
];
const copied = ['candidate/core/x/a.py', 'lukhas/core/x/a.py'];

describe('incomplete-promotion', () => {
  it.each<[string, string[]]>([
    ['a whole module', copied],
    ['data', [...copied, 'candidate/core/x/table.json', 'candidate/core/x/README.md']],
    [
      'tests',
      [...copied, 'candidate/core/x/tests/test_a.py', 'candidate/core/x/conftest.py', 'candidate/core/x/a_test.py'],
    ],
    ['another module', [...copied, 'candidate/core/xy/b.py', 'candidate/core/y.py']],
  ])('is content with %s', (_, paths) => {
    expect(run(paths)).toEqual([]);
  });

  it('tells what is left behind', () => {
    expect(run([...copied, 'candidate/core/x/deep/c d.py', 'candidate/core/x/b.py'])).toEqual([
      {
        message:
          '"core/x" is promoted without 2 of its 3 code files: candidate/core/x/b.py, candidate/core/x/deep/c d.py',
        remedy:
          "mkdir -p lukhas/core/x && cp candidate/core/x/b.py lukhas/core/x/b.py && mkdir -p lukhas/core/x/deep && cp 'candidate/core/x/deep/c d.py' 'lukhas/core/x/deep/c d.py', and rewrite their imports",
        location: { path: 'candidate/core/x/b.py' },
        related: [{ path: 'candidate/core/x/deep/c d.py', note: 'left behind as well' }],
        value: 'core/x',
        data: {
          module: 'core/x',
          from: 'candidate',
          to: 'accepted',
          commit: null,
          files: ['candidate/core/x/b.py', 'candidate/core/x/deep/c d.py'],
        },
      },
    ]);
  });

  it('judges the head once, however many commits promote', () => {
    const promotions = [promotion('core/x', '1'), promotion('core/x', '2')];
    expect(run([...copied, 'candidate/core/x/b.py'], { judged: 'push', promotions })).toHaveLength(1);
  });

  it('takes the package beside a loose file for its module', () => {
    const loose = promotion('core/x', null, { path: 'core/x.py' });
    expect(run(['candidate/core/x.py', 'lukhas/core/x.py', 'candidate/core/x/b.py'], { total: [loose] })).toMatchObject(
      [{ location: { path: 'candidate/core/x/b.py' } }],
    );
  });
});
