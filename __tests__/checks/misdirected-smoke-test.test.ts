import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/misdirected-smoke-test.ts';
import { history, promotion } from '../support/history.ts';
import { testedRepo } from '../support/smoke-tests.ts';

const path = 'tests/smoke/test_a.py';
const lanes = { 'lukhas/core/a/a.py': 'x = 1', 'candidate/core/a/a.py': 'x = 1' };
const run = (files: Readonly<Record<string, string>>) => [
  ...check.run(testedRepo({ ...lanes, ...files }, { history: history({ total: [promotion('core/a')] }) })),
];

describe('valid', () => {
  it.each<[string, Record<string, string>]>([
    ['no test at all, which another check tells', {}],
    ['a test of the production path', { [path]: 'import lukhas.core.a.a' }],
    [
      'a candidate test beside it',
      { [path]: 'import lukhas.core.a.a', 'tests/smoke/test_b.py': 'import candidate.core.a.a' },
    ],
    ['a candidate test of another module', { [path]: 'import candidate.core.b', 'candidate/core/b.py': '' }],
  ])('%s', (_, files) => {
    expect(run(files)).toEqual([]);
  });
});

it('tells where the development path is imported, and what to write', () => {
  const text = 'def test_import_a():\n    import lukhas.core.a.a as a\n\n    assert hasattr(a, "__file__")';
  const files = {
    [path]: 'import os\nfrom candidate.core.a import a\n',
    'tests/smoke/test_b.py': 'import candidate.core.a.a',
  };
  expect(run(files)).toEqual([
    {
      message: 'core/a is promoted to lukhas/, and its smoke tests still import "candidate.core.a.a" alone',
      remedy: `import "lukhas.core.a.a" instead of "candidate.core.a.a" at ${path}:2, or add beside it, in tests/smoke/test_lukhas_smoke.py:\n\n${text}`,
      location: { path, line: 2 },
      related: [{ path: 'tests/smoke/test_b.py', line: 1, note: 'imports "candidate.core.a.a"' }],
      value: 'core/a',
      data: { module: 'core/a', target: 'candidate.core.a.a', test: 'tests/smoke/test_lukhas_smoke.py', text },
    },
  ]);
});
