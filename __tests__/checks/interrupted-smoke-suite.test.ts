import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/interrupted-smoke-suite.ts';
import type { SuiteResult } from '../../src/domain/smoke.ts';
import { repositoryWith } from '../support/repository.ts';
import { suite } from '../support/suite.ts';
import { repo } from '../support/tree.ts';

const files = ['tests/smoke/test_a.py', 'tests/smoke/test_b.py'];
const run = (...suites: SuiteResult[]) => [...check.run(repositoryWith({ smoke: { suites } }))];

describe('valid', () => {
  it.each<[string, SuiteResult[]]>([
    ['no suite', []],
    ['a suite that finished with a failure', [suite('production', { files, exitCode: 1 })]],
    ['a suite without a test', [suite('production', { end: { kind: 'no-tests' }, exitCode: 5 })]],
  ])('%s', (_, suites) => {
    expect(run(...suites)).toEqual([]);
  });
});

describe('invalid', () => {
  const end = { kind: 'interrupted', reason: 'died of SIGSEGV' } as const;

  it('gives the suite, the reason and the line that runs it again', () => {
    expect(run(suite('production', { files, end, exitCode: null }))).toEqual([
      {
        message: 'the production suite (lukhas) died of SIGSEGV',
        remedy: 'python3 -m pytest tests/smoke',
        location: { path: 'tests/smoke/test_a.py' },
        value: 'production',
        data: { side: 'production', lane: 'accepted', exitCode: null },
      },
    ]);
  });

  it.each<[string, SuiteResult, object]>([
    [
      'a suite of one file',
      suite('development', { files: ['tests/smoke/test_a.py'], end, exitCode: 3 }),
      {
        message: 'the development suite (candidate) died of SIGSEGV',
        remedy: 'python3 -m pytest tests/smoke/test_a.py',
      },
    ],
    [
      'a reason that knows its remedy',
      suite('shared', { files, end: { ...end, remedy: 'python3 -m pip install pytest-cov' }, exitCode: 4 }),
      {
        message: 'the shared suite died of SIGSEGV',
        remedy: 'python3 -m pip install pytest-cov',
        data: { lane: null, exitCode: 4 },
      },
    ],
  ])('%s', (_, one, expected) => {
    expect(run(one)).toMatchObject([expected]);
  });

  it('tells a conftest.py that stops several suites once, at its line', () => {
    const at = { path: 'tests/smoke/conftest.py', line: 2 };
    const refused = { ...end, reason: 'was refused by pytest (exit code 4): …', at };
    const suites = [suite('production', { files, end: refused }), suite('development', { files, end: refused })];
    const known = repositoryWith({ files: repo({ [at.path]: 'x' }).files, smoke: { suites } });
    expect([...check.run(known)]).toMatchObject([
      {
        message:
          'the production suite (lukhas) was refused by pytest (exit code 4): …; the development suite (candidate) likewise',
        location: at,
        value: 'production',
      },
    ]);
    // Output of the code under test may name any file.
    expect(run(...suites).map(({ location }) => location)).toEqual([{ path: files[0] }, { path: files[0] }]);
  });

  it('tells each suite', () => {
    const found = run(suite('production', { files, end }), suite('development', { files, end }));
    expect(found.map(({ value }) => value)).toEqual(['production', 'development']);
  });
});
