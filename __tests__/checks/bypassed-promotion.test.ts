import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/bypassed-promotion.ts';
import type { Bypass } from '../../src/domain/history.ts';
import { edgeOf, history, sha } from '../support/history.ts';
import { repositoryWith } from '../support/repository.ts';

const bypass = (parts: Partial<Bypass> = {}): Bypass => ({
  path: 'lukhas/governance/impl.py',
  source: 'candidate/governance/ledger/v1.py',
  similarity: 100,
  edge: edgeOf(),
  commit: null,
  ...parts,
});
const run = (bypasses: readonly Bypass[], paths: readonly string[] = [], judged: 'change' | 'push' = 'change') => [
  ...check.run(
    repositoryWith({ history: history({ bypasses, judged }), files: paths.map((path) => ({ path, kind: 'file' })) }),
  ),
];

describe('bypassed-promotion', () => {
  it('is content where nothing came from another path', () => {
    expect(run([])).toEqual([]);
  });

  it('tells where the copy belongs', () => {
    expect(run([bypass()])).toEqual([
      {
        message:
          'lukhas/governance/impl.py is a copy of candidate/governance/ledger/v1.py (100 % alike), whose place in lukhas is lukhas/governance/ledger/v1.py',
        remedy:
          'mkdir -p lukhas/governance/ledger && git mv lukhas/governance/impl.py lukhas/governance/ledger/v1.py, and commit it as "chore(promotion): promote governance from candidate → lukhas"',
        location: { path: 'lukhas/governance/impl.py', note: 'copied from candidate/governance/ledger/v1.py' },
        related: [],
        value: 'candidate/governance/ledger/v1.py',
        data: {
          commit: null,
          from: 'candidate',
          to: 'lukhas',
          files: [{ path: 'lukhas/governance/impl.py', source: 'candidate/governance/ledger/v1.py', similarity: 100 }],
        },
      },
    ]);
  });

  it('tells a directory once', () => {
    const one = bypass({ commit: sha('1') });
    const two = bypass({
      path: 'lukhas/governance/more.py',
      source: 'candidate/governance/ledger/v2.py',
      similarity: 81,
      commit: sha('1'),
    });
    const other = bypass({ path: 'lukhas/x/impl.py', commit: sha('1') });
    const found = run([one, two, other], [], 'push');
    expect(found.map(({ message }) => message)).toEqual([
      'lukhas/governance/impl.py is a copy of candidate/governance/ledger/v1.py (100 % alike) in commit 100000000000, whose place in lukhas is lukhas/governance/ledger/v1.py, and so 1 other file of lukhas/governance/',
      'lukhas/x/impl.py is a copy of candidate/governance/ledger/v1.py (100 % alike) in commit 100000000000, whose place in lukhas is lukhas/governance/ledger/v1.py',
    ]);
    expect(found[0]?.related).toEqual([
      { path: 'lukhas/governance/more.py', note: 'copied from candidate/governance/ledger/v2.py' },
    ]);
    expect(found[0]?.remedy).toContain(
      'git mv lukhas/governance/more.py lukhas/governance/ledger/v2.py, and commit it as',
    );
  });

  it('names the counterpart where it is there already', () => {
    expect(run([bypass()], ['lukhas/governance/ledger/v1.py'])[0]?.remedy).toBe(
      'git rm lukhas/governance/impl.py, and import lukhas/governance/ledger/v1.py in its place',
    );
  });
});
