import { describe, expect, it } from 'vitest';
import type { SuiteReport } from '../../src/domain/report.ts';
import { failureLines, slowestLines, suiteLine } from '../../src/reporters/suites.ts';
import { fullReport } from '../support/report.ts';

const suite = (parts: Partial<SuiteReport> = {}): SuiteReport => ({
  side: 'production',
  name: null,
  lane: 'accepted',
  status: 'passed',
  reason: null,
  files: ['tests/smoke/test_a.py'],
  counts: { passed: 2, failed: 0, skipped: 1 },
  failures: [],
  slowest: [],
  before: null,
  ...parts,
});
const slow = (...seconds: number[]) =>
  suite({ slowest: seconds.map((each) => ({ id: `a.py::test_${each}`, seconds: each })) });

describe('suiteLine', () => {
  it.each<[string, Partial<SuiteReport>, string]>([
    ['a smoke suite', {}, 'production (accepted): passed: 2 passed, 0 failed, 1 skipped in 1 file'],
    [
      'a path of promotion.checks',
      { name: 'tests/contracts' },
      'promotion check tests/contracts: passed: 2 passed, 0 failed, 1 skipped in 1 file',
    ],
    ['a command', { name: 'lint', files: [] }, 'promotion check lint: passed: 2 passed, 0 failed, 1 skipped'],
    [
      'the shared suite',
      { side: 'shared', lane: null, status: 'interrupted', reason: 'died of SIGKILL' },
      'shared: interrupted: died of SIGKILL: 2 passed, 0 failed, 1 skipped in 1 file',
    ],
  ])('%s', (_, parts, expected) => {
    expect(suiteLine(suite(parts))).toBe(expected);
  });
});

describe('slowestLines', () => {
  it('has the five slowest of all suites, a test that ran in two of them once', () => {
    expect(slowestLines({ suites: [slow(9, 7, 5, 3), slow(9, 8, 6, 4)] })).toEqual(
      [9, 8, 7, 6, 5].map((each) => `a.py::test_${each}: ${each}.0 s`),
    );
  });

  it('leaves out what takes no time', () => {
    expect(slowestLines({ suites: [slow(0.1, 0.09, 0.01)] })).toEqual(['a.py::test_0.1: 0.1 s']);
  });
});

describe('failureLines', () => {
  it('says what became of each test and what it said', () => {
    expect(failureLines(fullReport())).toEqual([
      "tests/smoke/test_lukhas.py::test_import: ModuleNotFoundError: No module named 'candidate'",
      "tests/smoke/test_candidate.py::test_a (new): AssertionError: assert 'A' == 'a'",
      'tests/smoke/test_candidate.py::test_b (still failing)',
      'tests/smoke/test_candidate.py::test_c (flaky): TimeoutError',
    ]);
  });
});
