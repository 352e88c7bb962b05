import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/rewritten-promotion.ts';
import type { Rewrite } from '../../src/domain/history.ts';
import { added, commit, edgeOf, history, promotion, sha } from '../support/history.ts';
import { repositoryWith } from '../support/repository.ts';

const subject = 'chore(promotion): promote core/x from candidate → lukhas';
const files = [{ path: 'candidate/core/x/a.py', kind: 'file' as const }];
const rewrite = (parts: Partial<Rewrite> = {}): Rewrite => ({
  path: 'lukhas/core/x/a.py',
  counterpart: 'candidate/core/x/a.py',
  similarity: 72,
  edge: edgeOf(),
  commit: null,
  alike: true,
  hunks: [
    { line: 3, lines: 6, counterpartLine: 3, counterpartLines: 7 },
    { line: 20, lines: 0, counterpartLine: 21, counterpartLines: 1 },
  ],
  ...parts,
});
const run = (parts: Parameters<typeof history>[0]) => [
  ...check.run(repositoryWith({ history: history(parts), files })),
];

describe('rewritten-promotion', () => {
  it('tells a changed copy, with the places and not the lines', () => {
    expect(run({ total: [promotion('core/x')], rewrites: [rewrite()] })).toEqual([
      {
        message:
          'lukhas/core/x/a.py is 72 % alike to candidate/core/x/a.py, imports aside, and a copy counts as rewritten below 90 %; they differ in 2 places',
        remedy:
          'promote it as it is (cp candidate/core/x/a.py lukhas/core/x/a.py, rewrite its imports), and change it in a commit of its own',
        location: { path: 'lukhas/core/x/a.py', line: 3, note: 'lines 3-8 here, lines 3-9 in candidate/core/x/a.py' },
        related: [{ path: 'lukhas/core/x/a.py', line: 20, note: 'nothing here, line 21 in candidate/core/x/a.py' }],
        value: 'candidate/core/x/a.py',
        data: {
          counterpart: 'candidate/core/x/a.py',
          similarity: 72,
          commit: null,
          hunks: [
            { line: 3, lines: 6, counterpartLine: 3, counterpartLines: 7 },
            { line: 20, lines: 0, counterpartLine: 21, counterpartLines: 1 },
          ],
        },
      },
    ]);
  });

  it.each<[string, Parameters<typeof history>[0]]>([
    ['as alike as is asked for', { total: [promotion('core/x')], rewrites: [rewrite({ similarity: 90 })] }],
    ['a copy that joins no promotion', { rewrites: [rewrite()] }],
    ['no copy that nobody announces', { rewrites: [rewrite({ alike: false, similarity: 10 })] }],
    [
      'an announcement whose diff brings nothing',
      { commits: [commit('1', subject, { changes: added('docs/x.md') })], changes: added('docs/x.md') },
    ],
    [
      'an announcement that is met',
      {
        commits: [commit('1', subject, { changes: added('lukhas/core/x/a.py') })],
        changes: added('lukhas/core/x/a.py'),
        total: [promotion('core/x')],
      },
    ],
  ])('is content with %s', (_, parts) => {
    expect(run(parts)).toEqual([]);
  });

  it('is an error where a commit announces a promotion and holds no copy', () => {
    const changes = added('lukhas/core/x/a.py', 'lukhas/core/x/new.py');
    const rewrites = [rewrite({ alike: false, similarity: 10 })];
    expect(run({ commits: [commit('1', subject, { changes })], changes, rewrites })).toEqual([
      {
        message: `commit 100000000000 "${subject}" announces a promotion and holds no copy of candidate/core/x: lukhas/core/x/a.py is 10 % alike to candidate/core/x/a.py, lukhas/core/x/new.py has no counterpart in candidate/`,
        remedy:
          'copy it as it is (mkdir -p lukhas/core/x && cp -R candidate/core/x/. lukhas/core/x) and rewrite nothing but its imports, or give commit 100000000000 a subject that says what it does',
        location: { path: 'lukhas/core/x/a.py' },
        related: [{ path: 'lukhas/core/x/new.py', note: 'no copy either' }],
        value: 'core/x',
        severity: 'error',
        data: {
          commit: sha('1'),
          subject,
          module: 'core/x',
          files: ['lukhas/core/x/a.py', 'lukhas/core/x/new.py'],
        },
      },
    ]);
  });
});
