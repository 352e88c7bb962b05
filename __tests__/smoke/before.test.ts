import { describe, expect, it } from 'vitest';
import type { TestResult } from '../../src/domain/smoke.ts';
import { mendedTests, withBefore } from '../../src/smoke/before.ts';
import { suite } from '../support/suite.ts';

const path = 'tests/smoke/test_a.py';
const test = (name: string, status: TestResult['status'], at = path): TestResult => ({
  id: name === '' ? at : `${at}::${name}`,
  path: at,
  status,
  seconds: 0,
});
const earlier = (tests: TestResult[], parts = {}) => ({
  commit: 'c',
  mended: [],
  suite: suite('development', { tests, ...parts }),
});

describe('withBefore', () => {
  it.each<[string, TestResult[], TestResult, string | undefined]>([
    ['passed', [test('a', 'passed')], test('a', 'failed'), 'passed'],
    ['failed', [test('a', 'error')], test('a', 'failed'), 'failed'],
    ['skipped', [test('a', 'skipped')], test('a', 'passed'), 'skipped'],
    ['absent: a new test of a file', [test('a', 'passed')], test('b', 'failed'), 'absent'],
    ['absent: a new file', [], test('b', 'failed', 'tests/smoke/test_new.py'), 'absent'],
    ['unknown: the file could not be collected', [test('', 'error')], test('a', 'failed'), 'unknown'],
    [
      'unknown: other files could not, so that nothing ran',
      [test('', 'error', 'tests/smoke/test_b.py')],
      test('a', 'failed'),
      'unknown',
    ],
    [
      'failed, with the error of its teardown',
      [test('a', 'failed'), test('a', 'passed')],
      test('a', 'failed'),
      'failed',
    ],
  ])('%s', (_, then, now, expected) => {
    const files = new Set([path, 'tests/smoke/test_b.py']);
    expect(withBefore(suite('development', { tests: [now] }), earlier(then), files).tests[0]?.before).toBe(expected);
  });

  it('knows nothing of a suite that was interrupted, nor what is new in production', () => {
    const cut = earlier([test('a', 'passed')], { end: { kind: 'interrupted', reason: 'x' } });
    expect(withBefore(suite('development', { tests: [test('b', 'failed')] }), cut).tests[0]?.before).toBe('unknown');
    const [known, other] = withBefore(
      suite('production', { tests: [test('a', 'failed'), test('b', 'failed')] }),
      cut,
    ).tests;
    expect([known?.before, other?.before]).toEqual(['passed', undefined]);
  });
});

it('gives what failed before and passes in every suite', () => {
  const then = suite('development', {
    tests: [test('a', 'failed'), test('b', 'failed'), test('', 'error', 't.py'), test('c', 'passed')],
  });
  const now = [
    suite('development', { tests: [test('a', 'passed'), test('b', 'passed'), test('x', 'passed', 't.py')] }),
    suite('production', { tests: [test('b', 'failed')] }),
  ];
  expect(mendedTests(then, now)).toEqual(['t.py', `${path}::a`]);
});
