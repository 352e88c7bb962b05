import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/drifted-copy.ts';
import type { Drift } from '../../src/domain/history.ts';
import { edgeOf, sha } from '../support/history.ts';
import { repositoryWith } from '../support/repository.ts';

const drift = (parts: Partial<Drift> = {}): Drift => ({
  path: 'lukhas/core/x/a.py',
  counterpart: 'candidate/core/x/a.py',
  similarity: 85,
  edge: edgeOf(),
  since: sha('1'),
  changes: 2,
  productionChanges: 0,
  hunks: [{ line: 4, lines: 1, counterpartLine: 4, counterpartLines: 3 }],
  ...parts,
});
const run = (...drifts: readonly Drift[]) => [...check.run(repositoryWith({ drifts }))];

describe('drifted-copy', () => {
  it('is content where nothing drifted', () => {
    expect(run()).toEqual([]);
  });

  it('tells since when, and where', () => {
    expect(run(drift())).toEqual([
      {
        message:
          'lukhas/core/x/a.py is 85 % alike to candidate/core/x/a.py, which changed in 2 commits since 100000000000; they differ in 1 place',
        remedy: 'see git log 100000000000.. -- candidate/core/x/a.py, and bring to lukhas what belongs there',
        location: { path: 'lukhas/core/x/a.py', line: 4, note: 'line 4 here, lines 4-6 in candidate/core/x/a.py' },
        related: [],
        value: 'candidate/core/x/a.py',
        data: {
          counterpart: 'candidate/core/x/a.py',
          similarity: 85,
          since: sha('1'),
          changes: 2,
          productionChanges: 0,
          hunks: [{ line: 4, lines: 1, counterpartLine: 4, counterpartLines: 3 }],
        },
      },
    ]);
  });

  it('says where both changed', () => {
    expect(run(drift({ productionChanges: 1, changes: 1, hunks: [] }))[0]?.message).toBe(
      'lukhas/core/x/a.py is 85 % alike to candidate/core/x/a.py, which changed in 1 commit since 100000000000, and lukhas in 1 commit',
    );
  });
});
