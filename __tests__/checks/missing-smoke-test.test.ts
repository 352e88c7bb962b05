import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/missing-smoke-test.ts';
import type { SuiteEnd } from '../../src/domain/smoke.ts';
import { history, promotion } from '../support/history.ts';
import { testedRepo } from '../support/smoke-tests.ts';
import { suite } from '../support/suite.ts';

const path = 'tests/smoke/test_lukhas_smoke.py';
const run = (
  files: Readonly<Record<string, string>>,
  total = [promotion('core/a')],
  judged: 'change' | 'push' = 'change',
) => [
  ...check.run(
    testedRepo(
      { 'lukhas/core/a/a.py': 'x = 1', ...files },
      { history: history({ judged, total, promotions: judged === 'push' ? total : [] }) },
    ),
  ),
];

describe('valid', () => {
  it.each<[string, Record<string, string>]>([
    ['an import', { [path]: 'import lukhas.core.a.a' }],
    ['a name of it', { [path]: 'def test_a():\n    from lukhas.core.a import a\n' }],
    ['a file below it', { [path]: 'from lukhas.core.a.b import y', 'lukhas/core/a/b.py': '' }],
    [
      'a support module of the tests',
      { [path]: 'from tests.support import a', 'tests/support.py': 'from lukhas.core.a import a' },
    ],
    ['conftest.py', { [path]: 'def test_a(): pass', 'tests/smoke/conftest.py': 'import lukhas.core.a.a' }],
    [
      'a name in a text',
      {
        [path]:
          'import importlib, pytest\n@pytest.mark.parametrize("m", ["lukhas.core.a.a"])\ndef test_a(m): importlib.import_module(m)',
      },
    ],
    [
      'a test of the development path, which another check tells',
      { [path]: 'import candidate.core.a.a', 'candidate/core/a/a.py': 'x = 1' },
    ],
    ['a promotion that is gone again', { 'lukhas/core/a/a.py': undefined as unknown as string }],
  ])('%s', (_, files) => {
    const given = Object.fromEntries(
      Object.entries({ 'lukhas/core/a/a.py': 'x = 1', ...files }).filter(([, text]) => text !== undefined),
    );
    const repository = testedRepo(given, { history: history({ total: [promotion('core/a')] }) });
    expect([...check.run(repository)]).toEqual([]);
  });
});

describe('invalid', () => {
  const text = 'def test_import_a():\n    import lukhas.core.a.a as a\n\n    assert hasattr(a, "__file__")';
  it('gives the test to paste, into the file of the production tests', () => {
    const [found] = run({ [path]: 'import lukhas.core', 'lukhas/core/__init__.py': '' });
    expect(found).toEqual({
      message: 'core/a is promoted to lukhas/, and no smoke test below tests/smoke imports it',
      remedy: `add to ${path}:\n\n${text}`,
      location: { path: 'lukhas/core/a/a.py' },
      value: 'core/a',
      data: { module: 'core/a', test: path, text },
    });
  });

  it.each<[string, Record<string, string>, object]>([
    [
      'names a package by its directory',
      { 'lukhas/core/a/__init__.py': '', 'lukhas/core/__init__.py': '' },
      { text: text.replace('a.a as', 'a as') },
    ],
    ['names the file after the lane where there is none', {}, { test: 'tests/smoke/test_lukhas_smoke.py' }],
    ['asks for more than a neighbour', { [path]: 'import lukhas.core.b', 'lukhas/core/b.py': '' }, {}],
    [
      'asks for more than a type',
      { [path]: 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import lukhas.core.a.a' },
      {},
    ],
  ])('%s', (_, files, data) => {
    const base = promotion('core/a');
    const init = { path: 'lukhas/core/a/__init__.py', counterpart: 'candidate/core/a/__init__.py', similarity: 100 };
    expect(run(files, [{ ...base, files: [...base.files, init] }])).toMatchObject([{ data }]);
  });

  it('gives a test for vitest where no Python is promoted', () => {
    const file = { path: 'lukhas/core/web/index.ts', counterpart: 'candidate/core/web/index.ts', similarity: 100 };
    const found = run({ 'lukhas/core/web/index.ts': 'export const x = 1;' }, [
      { ...promotion('core/web'), files: [file] },
    ]);
    expect(found).toMatchObject([
      {
        data: {
          test: 'tests/smoke/web.test.ts',
          text: "test('import web', async () => {\n  expect(await import('../../lukhas/core/web/index')).toBeDefined();\n});",
        },
      },
    ]);
  });

  it('judges a push by its commits', () => {
    expect(run({}, [promotion('core/a', '1')], 'push')).toHaveLength(1);
  });
});

describe('a test that is skipped', () => {
  const production = { 'lukhas/core/a/a.py': 'x = 1' };
  const marked = `import pytest\n\n\n@pytest.mark.skip\ndef test_a():\n    import lukhas.core.a.a\n\n\ndef test_b():\n    assert 1 + 1 == 2\n`;
  const promoted = { history: history({ total: [promotion('core/a')] }) };
  const ran = (statuses: Record<string, 'passed' | 'failed' | 'skipped'>, end: SuiteEnd = { kind: 'finished' }) => {
    const tests = Object.entries(statuses).map(([name, status]) => ({
      id: `${path}::${name}`,
      path,
      status,
      seconds: 0,
    }));
    return { ...promoted, smoke: { suites: [suite('production', { files: [path], tests, end })] } };
  };

  it('by its mark covers nothing: the finding is at the test, and says which', () => {
    expect([...check.run(testedRepo({ ...production, [path]: marked }, promoted))]).toMatchObject([
      {
        message: `core/a is promoted to lukhas/, and what imports it below tests/smoke is skipped (${path}::test_a)`,
        remedy: expect.stringContaining(
          `remove what skips ${path}::test_a (line 5), or add to ${path}:\n\ndef test_import_a`,
        ),
        location: { path, line: 5 },
        value: 'core/a',
        data: { skipped: [`${path}::test_a`] },
      },
    ]);
  });

  it.each<[string, string, Parameters<typeof ran>[0], number]>([
    ['in its body, while it ran', 'def test_a():\n    import lukhas.core.a.a\n', { test_a: 'skipped' }, 1],
    [
      'each time',
      'def test_a(n):\n    import lukhas.core.a.a\n',
      { 'test_a[1]': 'skipped', 'test_a[2]': 'skipped' },
      1,
    ],
    [
      'but not each time',
      'def test_a(n):\n    import lukhas.core.a.a\n',
      { 'test_a[1]': 'skipped', 'test_a[2]': 'passed' },
      0,
    ],
    [
      'but ran in a group of pytest-xdist',
      'def test_a():\n    import lukhas.core.a.a\n',
      { 'test_a@one': 'passed' },
      0,
    ],
    ['as all of its file', 'import lukhas.core.a.a\ndef test_a(): pass\n', { test_a: 'skipped' }, 1],
    [
      'beside one that runs',
      'import lukhas.core.a.a\ndef test_a(): pass\ndef test_b(): pass\n',
      { test_a: 'skipped', test_b: 'failed' },
      0,
    ],
  ])('%s', (_, source, statuses, findings) => {
    expect([...check.run(testedRepo({ ...production, [path]: source }, ran(statuses)))]).toHaveLength(findings);
  });

  const importing = 'def test_a():\n    import lukhas.core.a.a\n\n\ndef test_b():\n    assert 1 + 1 == 2\n';
  it.each<[string, Parameters<typeof ran>[0], string]>([
    ['alone', { test_b: 'passed' }, `${path}::test_a`],
    ['with all of its file', {}, path],
  ])('or that pytest deselects, %s, covers nothing', (_, statuses, named) => {
    const source = named === path ? 'import lukhas.core.a.a\n\n\ndef test_a():\n    pass\n' : importing;
    expect([...check.run(testedRepo({ ...production, [path]: source }, ran(statuses)))]).toMatchObject([
      {
        message: `core/a is promoted to lukhas/, and what imports it below tests/smoke is not run by pytest (${named})`,
        remedy: expect.stringContaining(
          `have pytest run ${named} (look for -k, -m or --deselect in addopts, and for pytest_collection_modifyitems in a conftest.py), or add to ${path}:`,
        ),
        location: { path, line: named === path ? 4 : 1 },
      },
    ]);
  });

  it.each<[string, Record<string, 'passed' | 'failed'>, SuiteEnd]>([
    ['was cut short', { test_b: 'passed' }, { kind: 'interrupted', reason: 'died of SIGSEGV' }],
    ['collects no test, which another check tells', {}, { kind: 'no-tests' }],
    ['could not collect the file', { '': 'failed' }, { kind: 'finished' }],
  ])('is not told of a suite that %s', (_, statuses, end) => {
    expect([...check.run(testedRepo({ ...production, [path]: importing }, ran(statuses, end)))]).toEqual([]);
  });

  it('is no matter where a test imported the module while it ran, by whatever name', () => {
    const test = { id: `${path}::test_a`, path, status: 'passed' as const, seconds: 0 };
    const shared = suite('shared', {
      files: [path],
      tests: [test],
      imported: new Map([[path, ['lukhas/core/a/a.py']]]),
    });
    const repository = (suites: Parameters<typeof suite>[1]) =>
      testedRepo(
        { ...production, [path]: 'def test_a(): load("lukhas")' },
        { ...promoted, smoke: { suites: [{ ...shared, ...suites }] } },
      );
    expect([...check.run(repository({}))]).toEqual([]);
    expect([...check.run(repository({ tests: [{ ...test, status: 'skipped' }] }))]).toHaveLength(1);
    expect([...check.run(repository({ imported: new Map([[path, ['lukhas/core/b.py']]]) }))]).toHaveLength(1);
  });
});
