import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/misdirected-smoke-test.ts';
import { history, promotion } from '../support/history.ts';
import { testedRepo } from '../support/smoke-tests.ts';
import { suite } from '../support/suite.ts';

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
      remedy: `import "lukhas.core.a.a" instead of "candidate.core.a.a" at ${path}:2, or add to tests/smoke/test_lukhas_smoke.py:\n\n${text}`,
      location: { path, line: 2 },
      related: [{ path: 'tests/smoke/test_b.py', line: 1, note: 'imports "candidate.core.a.a"' }],
      value: 'core/a',
      data: { module: 'core/a', target: 'candidate.core.a.a', test: 'tests/smoke/test_lukhas_smoke.py', text },
    },
  ]);
});

it('lets be what a test of both lanes imported while it ran', () => {
  const shared = 'tests/smoke/test_lanes.py';
  const files = {
    ...lanes,
    [path]: 'import candidate.core.a.a',
    [shared]: 'def test_a(lane): load(lane + ".core.a.a")',
  };
  const ran = (imported: string[]) => ({
    history: history({ total: [promotion('core/a')] }),
    smoke: {
      suites: [
        suite('shared', {
          files: [shared],
          tests: [{ id: `${shared}::test_a[lukhas]`, path: shared, status: 'passed', seconds: 0 }],
          imported: new Map([[shared, imported]]),
        }),
      ],
    },
  });
  expect([...check.run(testedRepo(files, ran(['lukhas/core/a/a.py'])))]).toEqual([]);
  expect([...check.run(testedRepo(files, ran(['candidate/core/a/a.py'])))]).toHaveLength(1);
});

it.each<[string, Record<string, string>, string]>([
  [
    'the proper file',
    { 'tests/smoke/test_lukhas_smoke.py': '', 'tests/smoke/test_aa.py': 'import lukhas.b' },
    'test_lukhas_smoke.py',
  ],
  ['one of production alone', { 'tests/smoke/test_zz.py': 'import lukhas.b' }, 'test_zz.py'],
  [
    'a new one rather than one of both lanes',
    { 'tests/smoke/test_0.py': 'import lukhas.b, candidate.b' },
    'test_lukhas_smoke.py',
  ],
])('puts the test in %s', (_, more, name) => {
  const files = { [path]: 'import candidate.core.a.a', 'lukhas/b.py': '', 'candidate/b.py': '', ...more };
  expect(run(files)).toMatchObject([{ data: { test: `tests/smoke/${name}` } }]);
});
