import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { type CheckId, checkIds } from '../../src/domain/check-id.ts';
import type { Report, SuiteComparison, SuiteReport } from '../../src/domain/report.ts';
import { reviewChecklist } from '../../src/reporters/checklist.ts';
import { coverageWith, findingWith, reportWith } from '../support/report.ts';

const suite = (parts: Partial<SuiteReport>): SuiteReport => ({
  side: 'production',
  name: null,
  lane: 'accepted',
  status: 'passed',
  reason: null,
  files: ['tests/smoke/test_a.py'],
  counts: { passed: 3, failed: 0, skipped: 0 },
  failures: [],
  slowest: [],
  before: null,
  ...parts,
});
const development = suite({ side: 'development', lane: 'candidate' });
const failing = (id: string) => ({ id, path: id.split('::')[0] ?? id, status: 'failed', seconds: 0 }) as const;
const contracts = suite({
  name: 'tests/contracts',
  status: 'failed',
  files: ['tests/contracts/test_c.py'],
  counts: { passed: 0, failed: 1, skipped: 0 },
  failures: [failing('tests/contracts/test_c.py::test_c')],
});
const since = (parts: Partial<SuiteComparison>): SuiteComparison => ({
  commit: 'a'.repeat(40),
  status: 'passed',
  reason: null,
  counts: { passed: 3, failed: 0, skipped: 0 },
  new: [],
  stillFailing: [],
  mended: [],
  ...parts,
});
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
        "No smoke test breaks from before to after | not known | the development suite was not run at the base",
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
      'a suite whose only failure is flaky',
      {
        suites: [
          suite({
            status: 'failed',
            counts: { passed: 1, failed: 1, skipped: 0 },
            failures: [{ ...failing('tests/a.py::test_x'), flaky: true }],
          }),
        ],
      },
      'Smoke tests pass after (production) | yes | production (accepted): 1 passed, 1 failed, 0 skipped in 1 file, first tests/a.py::test_x (flaky)',
    ],
    [
      'a check of the promotion that fails beside a production suite that passes',
      { suites: [suite({}), contracts] },
      'Smoke tests pass after (production) | yes | production (accepted): 3 passed, 0 failed, 0 skipped in 1 file',
    ],
    [
      'the checks of the promotion, on a line of their own',
      { suites: [suite({}), contracts, { ...suite({ name: 'lint' }), files: [] }] },
      'The checks of the promotion pass | no | promotion check tests/contracts: 0 passed, 1 failed, 0 skipped in 1 file, first tests/contracts/test_c.py::test_c; promotion check lint: 3 passed, 0 failed, 0 skipped',
    ],
    [
      'a test that broke since the base',
      { suites: [{ ...development, before: since({ new: ['a.py::test_x'], stillFailing: ['a.py::test_y'] }) }] },
      'No smoke test breaks from before to after | no | development (candidate) since aaaaaaaaaaaa: 1 new failure, 1 still failing, 0 mended, first a.py::test_x',
    ],
    [
      'tests that failed at the base already',
      { suites: [{ ...development, before: since({ stillFailing: ['a.py::test_y'], mended: ['a.py::test_z'] }) }] },
      'No smoke test breaks from before to after | yes | development (candidate) since aaaaaaaaaaaa: 0 new failures, 1 still failing, 1 mended',
    ],
    [
      'a suite that was interrupted at the base',
      { suites: [{ ...development, before: since({ status: 'interrupted', reason: 'died of SIGSEGV' }) }] },
      'No smoke test breaks from before to after | not known | development (candidate) since aaaaaaaaaaaa, where it was interrupted (died of SIGSEGV): 0 new failures, 0 still failing, 0 mended',
    ],
    [
      'a base that could not be checked out',
      {
        coverage: coverageWith({
          notes: ['the clone is shallow', 'the development suite was not run at aaaaaaaaaaaa: the disk is full'],
        }),
      },
      'No smoke test breaks from before to after | not known | the development suite was not run at aaaaaaaaaaaa: the disk is full',
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
