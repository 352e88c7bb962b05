import { expect, it } from 'vitest';
import { check } from '../../src/checks/vacuous-smoke-test.ts';
import { testedRepo } from '../support/smoke-tests.ts';

const path = 'tests/smoke/test_a.py';
const run = (source: string) => [...check.run(testedRepo({ [path]: source, 'lukhas/a.py': '' }))];

it.each([
  'import lukhas.a\ndef test_a(): assert hasattr(lukhas.a, "__file__")\n',
  'def test_a(:\n',
  'def helper(): pass\n',
])('lets %j be', (source) => {
  expect(run(source)).toEqual([]);
});

it('tells the test, why it cannot fail, and where that stands', () => {
  expect(run('def test_a():\n    assert True\n')).toEqual([
    {
      message: `${path}::test_a asserts nothing but what is always true (assert True): it passes whatever the lanes hold`,
      remedy:
        'import a module of a lane in test_a and assert what it does (`assert hasattr(module, "__file__")` at the least), or remove the test',
      location: { path, line: 1 },
      related: [{ path, line: 2, note: 'why' }],
      value: 'test_a',
      data: { test: `${path}::test_a`, reason: 'asserts nothing but what is always true (assert True)' },
    },
  ]);
});

it('names a method by its class', () => {
  expect(run('class TestA:\n    def test_a(self): pass\n')).toMatchObject([{ value: 'TestA::test_a' }]);
});

it.each([
  ['import pytest\n@pytest.mark.skip\ndef test_a():\n    assert 0\n', 'is skipped whatever it holds', 2],
  ['import pytest\ndef test_a():\n    pytest.skip("later")\n    assert 0\n', 'is skipped at its top', 3],
])('tells of a skip what mends a skip: %j', (source, reason, line) => {
  expect(run(source)).toMatchObject([
    {
      message: `${path}::test_a ${reason}: it never runs`,
      remedy: `remove the skip at ${path}:${line} and mend what the test then meets, or remove the test`,
    },
  ]);
});
