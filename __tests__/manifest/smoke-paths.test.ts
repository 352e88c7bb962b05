import { expect, it } from 'vitest';
import { smokePaths } from '../../src/manifest/smoke-paths.ts';

it.each<[string, string[], string[]]>([
  ['the usual place', ['tests/smoke/x.md', 'tests/e2e/smoke/test_a.py'], []],
  [
    'a directory',
    ['tests/e2e/smoke/a/test_a.py', 'tests/e2e/smoke/test_b.py', 'tests/e2e/test_c.py'],
    ['tests/e2e/smoke'],
  ],
  [
    'by other names',
    ['smoke-tests/test_a.py', 'smoke_test/a_test.py', 'test_smoke/test_x.py'],
    ['smoke-tests', 'smoke_test', 'test_smoke'],
  ],
  [
    'files',
    ['tests/test_smoke.py', 'tests/api_smoke_test.py', 'tests/test_smoker.py'],
    ['tests/api_smoke_test.py', 'tests/test_smoke.py'],
  ],
  ['a directory without tests', ['smoke/run.py', 'smoke/conftest.py'], []],
  ['hidden and installed', ['.venv/smoke/test_a.py', 'node_modules/x/smoke/test_a.py'], []],
  ['names that a list would part, or a flag', ['a,b/smoke/test_a.py', '-x/smoke/test_a.py', 'a b/smoke/test_a.py'], []],
])('finds smoke tests elsewhere: %s', (_, paths, expected) => {
  expect(
    smokePaths(
      paths.map((path) => ({ path, kind: 'file' as const })),
      'tests/smoke',
    ),
  ).toEqual(expected);
});
