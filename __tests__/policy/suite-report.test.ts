import { describe, expect, it } from 'vitest';
import type { TestResult } from '../../src/domain/smoke.ts';
import { suiteReports } from '../../src/policy/suite-report.ts';
import { suite } from '../support/suite.ts';

const path = 'tests/smoke/test_a.py';
const test = (name: string, parts: Partial<TestResult> = {}): TestResult => ({
  id: `${path}::${name}`,
  path,
  status: 'passed',
  seconds: 0,
  ...parts,
});
const commit = 'a'.repeat(40);

describe('suiteReports', () => {
  it('tells what is new, still failing and mended since the base', () => {
    const tests = [
      test('test_z', { status: 'failed', before: 'passed' }),
      test('test_new', { status: 'error', before: 'absent' }),
      test('test_new', { status: 'error', before: 'absent' }),
      test('test_woken', { status: 'failed', before: 'skipped' }),
      test('test_flaky', { status: 'failed', before: 'passed', flaky: true }),
      test('test_old', { status: 'failed', before: 'failed' }),
      test('test_doubt', { status: 'failed', before: 'unknown' }),
      test('test_mended', { before: 'failed' }),
      test('test_kept', { before: 'passed' }),
    ];
    const there = suite('development', {
      tests: [test('test_old', { status: 'failed' }), test('test_mended', { status: 'error' }), test('test_kept')],
    });
    const mended = ['tests/smoke/test_elsewhere.py', `${path}::test_mended`];
    const suites = [suite('production', { tests: [test('test_p')] }), suite('development', { tests })];
    const [production, development] = suiteReports({ suites, before: { commit, suite: there, mended } });
    expect(production?.before).toBeNull();
    expect(development?.before).toEqual({
      commit,
      status: 'failed',
      reason: null,
      counts: { passed: 1, failed: 2, skipped: 0 },
      new: [`${path}::test_new`, `${path}::test_woken`, `${path}::test_z`],
      stillFailing: [`${path}::test_old`],
      mended: [`${path}::test_mended`],
    });
  });

  it('takes a file that was collected again for mended', () => {
    const suites = [suite('development', { tests: [test('test_a')] })];
    const there = suite('development', { tests: [{ ...test(''), id: path, status: 'error' }] });
    const [report] = suiteReports({ suites, before: { commit, suite: there, mended: [path] } });
    expect(report?.before?.mended).toEqual([path]);
  });

  it('has no before where none was run, and says where it was interrupted', () => {
    const suites = [suite('development', { tests: [test('test_a')] })];
    expect(suiteReports({ suites })[0]?.before).toBeNull();
    const there = suite('development', { end: { kind: 'interrupted', reason: 'died of SIGSEGV' } });
    expect(suiteReports({ suites, before: { commit, suite: there, mended: [] } })[0]?.before).toMatchObject({
      status: 'interrupted',
      reason: 'died of SIGSEGV',
    });
  });

  it('has the five slowest tests, slowest first, by name where they are alike', () => {
    const tests = [0.5, 3, 0, 2, 2, 1, 9].map((seconds, index) => test(`test_${9 - index}`, { seconds }));
    expect(suiteReports({ suites: [suite('production', { tests })] })[0]?.slowest).toEqual([
      { id: `${path}::test_3`, seconds: 9 },
      { id: `${path}::test_8`, seconds: 3 },
      { id: `${path}::test_5`, seconds: 2 },
      { id: `${path}::test_6`, seconds: 2 },
      { id: `${path}::test_4`, seconds: 1 },
    ]);
  });

  it('names a check of the promotion; a command has no slowest test and no before', () => {
    const named = [
      suite('production', { name: 'lint', command: 'npm run lint', tests: [test('lint', { seconds: 4 })] }),
      suite('production', { name: 'tests/contracts', tests: [test('test_c', { seconds: 4 })] }),
    ];
    const before = { commit, suite: suite('development', {}), mended: [] };
    expect(
      suiteReports({ suites: [...named, suite('production', {})], before }).map(({ name, slowest, before }) => [
        name,
        slowest?.length,
        before,
      ]),
    ).toEqual([
      ['lint', 0, null],
      ['tests/contracts', 1, null],
      [null, 0, null],
    ]);
  });
});
