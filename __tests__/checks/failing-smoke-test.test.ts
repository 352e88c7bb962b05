import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/failing-smoke-test.ts';
import type { SuiteResult, TestResult } from '../../src/domain/smoke.ts';
import { repositoryWith } from '../support/repository.ts';
import { suite } from '../support/suite.ts';

const path = 'tests/smoke/test_x.py';
const test = (parts: Partial<TestResult>): TestResult => ({
  id: `${path}::test_a`,
  path,
  status: 'passed',
  seconds: 0,
  ...parts,
});
const failed = test({ status: 'failed', line: 12, message: 'assert 1 == 2' });
const run = (...suites: SuiteResult[]) => [...check.run(repositoryWith({ smoke: { suites } }))];

describe('valid', () => {
  it.each<[string, SuiteResult[]]>([
    ['no suite', []],
    ['tests that pass or are skipped', [suite('production', { tests: [test({}), test({ status: 'skipped' })] })]],
    ['a suite that was interrupted', [suite('production', { end: { kind: 'interrupted', reason: 'x' } })]],
  ])('%s', (_, suites) => {
    expect(run(...suites)).toEqual([]);
  });
});

describe('invalid', () => {
  it('gives the test, its suite, its line and its message', () => {
    expect(run(suite('production', { tests: [test({ id: 'other' }), failed] }))).toEqual([
      {
        message: `${path}::test_a fails in the production suite (lukhas): assert 1 == 2`,
        remedy: `python3 -m pytest ${path}::test_a`,
        location: { path, line: 12 },
        value: `${path}::test_a`,
        data: { test: `${path}::test_a`, side: 'production', sides: ['production'] },
      },
    ]);
  });

  it.each<[string, SuiteResult[], object]>([
    [
      'a file that cannot be collected',
      [suite('development', { tests: [test({ id: path, status: 'error', message: 'SyntaxError: x' })] })],
      { message: `${path} ends in an error in the development suite (candidate): SyntaxError: x`, location: { path } },
    ],
    [
      'a test of both sides once',
      [suite('production', { tests: [failed] }), suite('development', { tests: [failed] })],
      {
        message: `${path}::test_a fails in the production suite (lukhas) and the development suite (candidate): assert 1 == 2`,
        data: { test: `${path}::test_a`, side: 'production', sides: ['production', 'development'] },
      },
    ],
    [
      'a test and its teardown once',
      [suite('shared', { tests: [failed, { ...failed, status: 'error', message: 'teardown' }] })],
      { message: `${path}::test_a fails in the shared suite: assert 1 == 2` },
    ],
    [
      'a test of an unknown file at the first of its suite',
      [suite('shared', { files: [path], tests: [test({ id: 'x::t', path: '', status: 'failed' })] })],
      {
        message: 'x::t fails in the shared suite',
        location: { path },
        remedy: 'python3 -m pytest tests/smoke',
        value: 'x::t',
      },
    ],
    [
      'a test that ran before its suite was interrupted',
      [suite('production', { tests: [failed], end: { kind: 'interrupted', reason: 'x' } })],
      { value: `${path}::test_a` },
    ],
    [
      'a name that the shell would read',
      [suite('production', { tests: [test({ id: "-x'$(a).py::t[a b]", status: 'failed' })] })],
      { remedy: "python3 -m pytest './-x'\\''$(a).py::t[a b]'" },
    ],
  ])('%s', (_, suites, expected) => {
    expect(run(...suites)).toMatchObject([expected]);
  });
});

it('is told where a fixture fails, with the test beside it', () => {
  const at = { path: 'tests/smoke/conftest.py', line: 7 };
  const error = test({ status: 'error', at, message: 'KeyError: 1' });
  expect(run(suite('production', { tests: [error] }))).toMatchObject([
    { location: at, related: [{ path, note: 'the test' }], value: `${path}::test_a` },
  ]);
});
