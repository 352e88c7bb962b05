import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/expired-shim.ts';
import type { ShimAge } from '../../src/domain/repository.ts';
import { sha } from '../support/history.ts';
import { repo } from '../support/tree.ts';

const files = {
  'candidate/core/x/__init__.py': 'y = 1\n',
  'lukhas/core/x.py': '"""A shim."""\nfrom candidate.core.x import y\n',
};
const age = (days: number, parts: Partial<ShimAge> = {}): ShimAge => ({
  days,
  exact: true,
  commit: sha('c1'),
  ...parts,
});
const run = (ages: Record<string, ShimAge>, more: Record<string, string> = {}) => [
  ...check.run(repo({ ...files, ...more }, { shimAges: new Map(Object.entries(ages)) })),
];

describe('expired-shim', () => {
  it('is for audits, and needs ages', () => {
    expect(check.audit).toBe(true);
    expect(check.needs).toContain('shim-ages');
  });

  it.each<[string, Record<string, ShimAge>, Record<string, string>]>([
    ['a shim of 90 days', { 'lukhas/core/x.py': age(90) }, {}],
    ['a shim that is in no commit yet', { 'lukhas/core/x.py': age(0, { commit: null }) }, {}],
    ['a shim whose age is not known', {}, {}],
    ['a file that is no shim any more', { 'lukhas/core/x.py': age(900) }, { 'lukhas/core/x.py': 'y = 1\n' }],
    ['a shadowed one, which is never loaded', { 'lukhas/core/x.py': age(900) }, { 'lukhas/core/x/__init__.py': '' }],
  ])('says nothing of %s', (_, ages, more) => {
    expect(run(ages, more)).toEqual([]);
  });

  it('tells the age, the commit and how to promote', () => {
    expect(run({ 'lukhas/core/x.py': age(91) })).toEqual([
      {
        message:
          'the shim lukhas/core/x.py has forwarded to "candidate.core.x" for 91 days (since c10000000000): shim-max-age is 90',
        remedy:
          'promote core/x in its place (git rm lukhas/core/x.py, copy candidate/core/x, commit "chore(promotion): promote core/x from candidate → lukhas"), or stub what is used of it',
        location: expect.objectContaining({ path: 'lukhas/core/x.py', line: 2 }),
        value: 'candidate.core.x',
        labels: ['module-level'],
        data: { target: 'candidate.core.x', days: 91, exact: true, commit: sha('c1'), labels: ['module-level'] },
      },
    ]);
  });

  it('says where an age is only the least', () => {
    const [found] = run({ 'lukhas/core/x.py': age(400, { exact: false }) });
    expect(found?.message).toContain('for at least 400 days (since c10000000000 or earlier): shim-max-age is 90');
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'promoted elsewhere',
      {
        'lukhas/core/x.py': '',
        'lukhas/old.py': 'from candidate.core.x import y\n',
        'lukhas/core/x/__init__.py': 'y = 1\n',
      },
      'it is promoted to lukhas/core/x/__init__.py: import that where the shim is imported, then git rm lukhas/old.py',
    ],
    [
      "the lane's own package",
      { 'candidate/__init__.py': 'z = 1\n', 'lukhas/old.py': 'from candidate import z\n' },
      'move what is used of "candidate" to lukhas/, then git rm lukhas/old.py',
    ],
  ])('has a remedy for a target that is %s', (_, more, remedy) => {
    expect(run({ 'lukhas/old.py': age(100) }, more).map((found) => found.remedy)).toEqual([remedy]);
  });
});
