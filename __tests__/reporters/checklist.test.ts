import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { type CheckId, checkIds } from '../../src/domain/check-id.ts';
import type { Report, SuiteReport } from '../../src/domain/report.ts';
import { reviewChecklist } from '../../src/reporters/checklist.ts';
import { findingWith, reportWith } from '../support/report.ts';

const suite = (parts: Partial<SuiteReport>): SuiteReport => ({
  side: 'production',
  lane: 'accepted',
  status: 'passed',
  reason: null,
  files: ['tests/smoke/test_a.py'],
  counts: { passed: 3, failed: 0, skipped: 0 },
  failures: [],
  ...parts,
});
const development = suite({ side: 'development', lane: 'candidate' });
const all = checkIds.map((id) => ({ id, status: 'ran', reason: null }) as const);
const without = (ids: readonly CheckId[], status: 'skipped' | 'crashed', reason: string) =>
  all.map((check) => (ids.includes(check.id) ? { id: check.id, status, reason } : check));
const range = { base: 'a'.repeat(40), head: 'b'.repeat(40), commits: 2 };
const rows = (parts: Partial<Report>) => {
  const report = reportWith({ checks: all, suites: [suite({}), development], range, ...parts });
  return reviewChecklist(report, checks).map(({ item, state, evidence }) => `${item} | ${state} | ${evidence}`);
};

describe('reviewChecklist', () => {
  it('answers every line with its evidence', () => {
    expect(rows({})).toMatchInlineSnapshot(`
      [
        "Imports are updated | yes | 2 checks found nothing in 120 imports of 46 files",
        "Smoke tests pass before (development) | yes | development (candidate): 3 passed, 0 failed, 0 skipped in 1 file",
        "Smoke tests pass after (production) | yes | production (accepted): 3 passed, 0 failed, 0 skipped in 1 file",
        "Nothing dangles | yes | 3 checks found nothing in 120 imports of 46 files",
        "The manifest is right | yes | 13 checks found nothing in 2 lanes",
        "One module, announced | yes | 4 checks found nothing in 2 commits",
        "The label is set | yes | unlabelled-promotion found nothing in the pull request",
        "The candidate is kept | yes | deleted-candidate found nothing in what the range deletes",
      ]
    `);
  });

  it.each<[string, Partial<Report>, string]>([
    [
      'a finding',
      { findings: [findingWith({ check: 'unrewritten-import' })] },
      'Imports are updated | no | unrewritten-import at lukhas/core/a.py:3:1',
    ],
    [
      'more findings than are named',
      { findings: [1, 2, 3, 4, 5].map((line) => findingWith({ location: { path: 'a.py', line } })) },
      'Nothing dangles | no | dangling-dependency at a.py:1, dangling-dependency at a.py:2, dangling-dependency at a.py:3, and 2 more in the JSON report',
    ],
    [
      'a warning',
      { findings: [findingWith({ check: 'missing-lane-root', severity: 'warning' })] },
      'The manifest is right | yes | 13 checks found no error in 2 lanes; missing-lane-root at lukhas/core/a.py:3:1',
    ],
    [
      'a finding that is waived',
      { findings: [findingWith({ status: 'waived' })] },
      'Nothing dangles | yes | 3 checks found nothing in 120 imports of 46 files',
    ],
    [
      'a skipped check',
      { checks: without(['unlabelled-promotion'], 'skipped', 'a merge group has no labels') },
      'The label is set | not known | unlabelled-promotion skipped: a merge group has no labels',
    ],
    [
      'one crashed check of several',
      { checks: without(['bulk-promotion'], 'crashed', 'out of memory') },
      'One module, announced | not known | bulk-promotion crashed: out of memory',
    ],
    [
      'one check that the user left out',
      { checks: without(['bulk-promotion'], 'skipped', 'not selected') },
      'One module, announced | yes | 3 checks found nothing in 2 commits',
    ],
    ['no check at all', { checks: [] }, 'The candidate is kept | not known | no check ran'],
    [
      'a suite that fails',
      {
        suites: [
          suite({
            status: 'failed',
            counts: { passed: 1, failed: 1, skipped: 0 },
            failures: [{ id: 'tests/a.py::test_x', path: 'tests/a.py', status: 'failed', seconds: 0 }],
          }),
        ],
      },
      'Smoke tests pass after (production) | no | production (accepted): 1 passed, 1 failed, 0 skipped in 1 file, first tests/a.py::test_x',
    ],
    [
      'a suite that both sides share',
      { suites: [suite({ side: 'shared', lane: null })] },
      'Smoke tests pass before (development) | yes | shared: 3 passed, 0 failed, 0 skipped in 1 file',
    ],
    [
      'an empty side',
      { suites: [suite({ status: 'empty', reason: 'no test', files: [] })] },
      'Smoke tests pass after (production) | not known | production (accepted): empty: no test',
    ],
    [
      'an interrupted suite',
      { suites: [suite({ status: 'interrupted', reason: 'it ran longer than 600 seconds' })] },
      'Smoke tests pass after (production) | no | production (accepted): interrupted: it ran longer than 600 seconds',
    ],
    [
      'no suite',
      { suites: [], checks: without(['failing-smoke-test'], 'skipped', 'no smoke paths are set') },
      'Smoke tests pass after (production) | not known | no smoke paths are set',
    ],
  ])('%s', (_, parts, expected) => {
    expect(rows(parts)).toContain(expected);
  });
});
