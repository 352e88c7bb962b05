import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/empty-smoke-suite.ts';
import type { History, Promotion } from '../../src/domain/history.ts';
import type { Repository } from '../../src/domain/repository.ts';
import type { SuiteResult, TestResult } from '../../src/domain/smoke.ts';
import { defaultLanes, repositoryWith } from '../support/repository.ts';
import { testedRepo } from '../support/smoke-tests.ts';
import { suite } from '../support/suite.ts';

const path = 'tests/smoke/test_x.py';
const test = (status: TestResult['status'], id = `${path}::test_a`): TestResult => ({ id, path, status, seconds: 0 });
const development = ['candidate/core/x.py', 'candidate/__init__.py'];
const run = (suites: SuiteResult[], files: readonly string[] = development, parts: Partial<Repository> = {}) => {
  const entries = files.map((file) => ({ path: file, kind: 'file' as const }));
  return [...check.run(repositoryWith({ smoke: { suites }, files: entries, ...parts }))];
};
const empty = { end: { kind: 'no-tests' } } as const;

describe('valid', () => {
  it.each<[string, SuiteResult[], string[]]>([
    ['no suite', [], development],
    [
      'a test that ran',
      [suite('production', { files: [path], tests: [test('skipped'), test('passed')] })],
      development,
    ],
    ['a test that failed', [suite('production', { files: [path], tests: [test('failed')] })], development],
    ['a suite that was interrupted', [suite('production', { end: { kind: 'interrupted', reason: 'x' } })], development],
    [
      'a development lane without code',
      [suite('development', empty)],
      ['candidate/__init__.py', 'candidate/README.md', 'lukhas/x.py'],
    ],
  ])('%s', (_, suites, files) => {
    expect(run(suites, files)).toEqual([]);
  });
});

describe('invalid', () => {
  it('gives the side, where its tests are looked for and what to add', () => {
    expect(run([suite('production', empty)])).toEqual([
      {
        message: 'the production suite (lukhas) is empty: no test below tests/smoke imports or names lukhas',
        remedy:
          'add tests/smoke/test_lukhas_smoke.py with a test that imports a module of lukhas and asserts what it does',
        location: { path: 'tests/smoke' },
        value: 'production',
        severity: 'warning',
        data: { side: 'production', lane: 'accepted', files: [], skipped: 0 },
      },
    ]);
  });

  it.each<[string, SuiteResult, object]>([
    [
      'a development lane with code',
      suite('development', empty),
      { value: 'development', location: { path: 'tests/smoke' } },
    ],
    [
      'files that hold no test',
      suite('production', { ...empty, files: [path], exitCode: 5 }),
      {
        message: `the production suite (lukhas) is empty: pytest collects no test from ${path}`,
        remedy: `add a function \`test_…\` to ${path}, or mend what deselects it in pytest's settings`,
        location: { path },
      },
    ],
    [
      'one test that is skipped',
      suite('production', { files: [path], tests: [test('skipped')] }),
      {
        message: `the production suite (lukhas) is empty: its only test is skipped (${path}::test_a)`,
        remedy: 'mend what the tests are skipped for, or remove the skip of one',
        location: { path },
      },
    ],
    [
      'tests that are all skipped',
      suite('shared', { files: [path], tests: [test('skipped'), test('skipped', 'b')] }),
      { message: 'the shared suite is empty: each of its 2 tests is skipped', value: 'shared', data: { skipped: 2 } },
    ],
    [
      'files that skip themselves',
      suite('production', { ...empty, files: [path], tests: [test('skipped', path)], exitCode: 5 }),
      { message: `the production suite (lukhas) is empty: its only test is skipped (${path})` },
    ],
    [
      'a development lane without code whose files hold no test',
      suite('development', { ...empty, files: [path] }),
      { message: `the development suite (candidate) is empty: pytest collects no test from ${path}` },
    ],
  ])('%s', (_, one, expected) => {
    expect(run([one])).toMatchObject([{ severity: 'warning', ...expected }]);
  });

  const [edge] = defaultLanes().edges;
  if (!edge) throw new Error('the default lanes have no edge');
  const promotion: Promotion = { module: 'core/x', path: 'core/x', edge, commit: null, files: [] };
  const history: History = {
    base: '',
    head: '',
    judged: 'change',
    checkedOut: true,
    commits: [],
    changes: [],
    promotions: [],
    total: [],
    deletions: [],
    restored: [],
    rewrites: [],
    bypasses: [],
    removals: [],
  };

  it.each<[string, Partial<History>, string]>([
    ['a range that promotes nothing', {}, 'warning'],
    ['a promotion of the range', { total: [promotion] }, 'error'],
    ['a promotion of a commit', { promotions: [promotion] }, 'error'],
  ])('weighs by %s', (_, parts, severity) => {
    const found = run([suite('production', empty)], development, { history: { ...history, ...parts } });
    expect(found).toMatchObject([{ severity }]);
  });

  it('weighs as a warning where no history was gathered', () => {
    expect(run([suite('production', empty)])).toMatchObject([{ severity: 'warning' }]);
  });
});

describe('a lane without Python', () => {
  const web = 'tests/smoke/web.test.ts';
  const sources = { 'lukhas/web/a.ts': 'export const a = 1;', 'candidate/core/x.py': '' };
  const found = (files: Record<string, string>, one: SuiteResult) => [
    ...check.run(testedRepo({ ...sources, ...files }, { smoke: { suites: [{ ...one, lane: 'lukhas' }] } })),
  ];
  const tested = { [web]: "import { a } from '../../lukhas/web/a';" };

  it('with tests that nobody ran is told how their results are brought', () => {
    expect(found(tested, suite('production', empty))).toMatchObject([
      {
        message: `the production suite (lukhas) is empty: its tests are no Python (${web}), and no report of them was brought`,
        remedy: `run them in a step before this one, \`npx vitest run ${web} --reporter=junit --outputFile=smoke.xml\`, and bring the report: \`smoke-reports: smoke.xml\``,
        location: { path: web },
      },
    ]);
  });

  it('without a test is told to add one in its own language', () => {
    expect(found({}, suite('production', empty))).toMatchObject([
      {
        message: 'the production suite (lukhas) is empty: no test below tests/smoke imports or names lukhas',
        remedy: expect.stringMatching(
          /^add tests\/smoke\/lukhas\.test\.ts with a test .*`npx vitest run tests\/smoke\/lukhas\.test\.ts /,
        ),
        location: { path: 'tests/smoke' },
      },
    ]);
  });

  it('is judged by the report that was brought', () => {
    const brought = suite('production', { files: [web], tests: [{ ...test('passed'), path: web }] });
    expect(found(tested, brought)).toEqual([]);
  });

  it('keeps the remedy of Python where it holds a Python module as well', () => {
    const [one] = found({ ...tested, 'lukhas/core/y.py': '' }, suite('production', empty));
    expect(one?.remedy).toContain('add tests/smoke/test_lukhas_smoke.py');
  });
});

it('says nothing of a side that a shared suite which was cut short may have tested', () => {
  const shared = suite('shared', { files: [path], end: { kind: 'interrupted', reason: 'x' } });
  expect(run([suite('production', empty), shared])).toEqual([]);
});
