import { expect, it } from 'vitest';
import type { TestResult } from '../../src/domain/smoke.ts';
import type { JunitReport } from '../../src/smoke/junit.ts';
import { type PytestEnd, suiteEnd } from '../../src/smoke/outcome.ts';

const test = (status: TestResult['status']): TestResult => ({ id: `t::${status}`, path: 't.py', status, seconds: 0 });
const report = (...statuses: TestResult['status'][]): JunitReport => ({
  tests: statuses.map(test),
  collectionErrors: 0,
  declared: { tests: statuses.length, failing: 0 },
});
const end = (parts: Partial<PytestEnd>): PytestEnd => ({
  exitCode: 0,
  signal: null,
  timedOut: false,
  survivors: 0,
  output: '',
  limit: 600,
  python: 'python3',
  report: report('passed'),
  ...parts,
});
const interrupted = (reason: string, remedy?: string) => ({
  kind: 'interrupted',
  reason,
  ...(remedy ? { remedy } : {}),
});
const finished = { kind: 'finished' };
const uncollected = { ...report('error'), collectionErrors: 1, declared: { tests: 1, failing: 1 } };
const unreported =
  'remove what ends the process early (`os._exit` in a test or conftest.py) or `-p no:junitxml` from addopts';

it.each<[string, Partial<PytestEnd>, object]>([
  ['0', {}, finished],
  ['0, every test skipped', { report: report('skipped', 'skipped') }, finished],
  [
    '0 without a report',
    { report: undefined },
    interrupted('ended with 0 but wrote no report, or one that is too large', unreported),
  ],
  [
    '0 with a failing test',
    { report: report('passed', 'failed', 'error') },
    interrupted('ended with 0, but its report holds 2 failing tests'),
  ],
  [
    '0 with a declared failure',
    { report: { ...report('passed'), declared: { tests: 1, failing: 1 } } },
    interrupted('ended with 0, but its report holds 1 failing test'),
  ],
  ['0 with an empty report', { report: report() }, interrupted('ended with 0, but its report holds no test')],
  [
    '0 with fewer tests than counted',
    { report: { ...report('passed'), declared: { tests: 9, failing: 0 } } },
    interrupted('ended with 0, but its report counts 9 tests and holds 1'),
  ],
  [
    '0 with a broken report',
    { report: { malformed: 'unclosed tag: testsuite' } },
    interrupted('ended with 0, but its report cannot be read: unclosed tag: testsuite'),
  ],
  ['1', { exitCode: 1, report: report('failed') }, finished],
  ['1 with errors alone', { exitCode: 1, report: report('passed', 'error') }, finished],
  ['1 without a failing test', { exitCode: 1 }, interrupted('ended with 1, but its report holds no failing test')],
  [
    '1 without a report',
    { exitCode: 1, report: undefined, output: 'Traceback\nValueError: x\n\n' },
    interrupted('ended with 1 but wrote no report, or one that is too large: ValueError: x', unreported),
  ],
  ['2 for files that cannot be collected', { exitCode: 2, report: uncollected }, finished],
  [
    '2 with a test that ran',
    { exitCode: 2, report: report('passed'), output: 'x\n!!!!! KeyboardInterrupt !!!!!\n=== 1 passed ===' },
    interrupted('was interrupted (exit code 2): KeyboardInterrupt'),
  ],
  [
    '2 by pytest.exit',
    { exitCode: 2, report: report(), output: '!!!!! _pytest.outcomes.Exit: stop now !!!!!' },
    interrupted('was interrupted (exit code 2): _pytest.outcomes.Exit: stop now'),
  ],
  [
    '2 after both',
    { exitCode: 2, report: { ...uncollected, tests: [test('error'), test('passed')] } },
    interrupted('was interrupted (exit code 2)'),
  ],
  [
    '2 without a report',
    { exitCode: 2, report: undefined },
    interrupted('was interrupted (exit code 2) and wrote no report'),
  ],
  [
    '3',
    {
      exitCode: 3,
      output:
        'INTERNALERROR> Traceback (most recent call last):\nINTERNALERROR>   File "/r/conftest.py", line 2\nINTERNALERROR>     raise ValueError("bad")\nINTERNALERROR> ValueError: bad\n',
    },
    interrupted('met an internal error of pytest (exit code 3): ValueError: bad'),
  ],
  [
    '4 for a plugin',
    {
      exitCode: 4,
      report: undefined,
      output:
        'ERROR: usage: python -m pytest [options]\npython -m pytest: error: unrecognized arguments: --cov=lukhas -n\n  inifile: /r/pytest.ini\n',
    },
    interrupted(
      'was refused by pytest (exit code 4): unrecognized arguments: --cov=lukhas -n (pytest-cov, pytest-xdist not installed)',
      'python3 -m pip install pytest-cov pytest-xdist',
    ),
  ],
  [
    '4 for an option of nobody',
    { exitCode: 4, output: 'pytest: error: unrecognized arguments: --nope' },
    interrupted('was refused by pytest (exit code 4): unrecognized arguments: --nope'),
  ],
  [
    '4 for required plugins',
    { exitCode: 4, output: '\nERROR: Missing required plugins: pytest-cov, a;b\n' },
    interrupted(
      'was refused by pytest (exit code 4): Missing required plugins: pytest-cov, a;b (pytest-cov not installed)',
      'python3 -m pip install pytest-cov',
    ),
  ],
  [
    '4 for its settings',
    { exitCode: 4, output: 'ERROR: /home/r/w/pytest.ini:1: unexpected value continuation' },
    interrupted('was refused by pytest (exit code 4): pytest.ini:1: unexpected value continuation'),
  ],
  [
    '4 for conftest.py',
    {
      exitCode: 4,
      output:
        "ImportError while loading conftest '/r/tests/conftest.py'.\ntests/conftest.py:3: in <module>\n    import nope\nE   ModuleNotFoundError: No module named 'nope'\n",
    },
    {
      ...interrupted(
        "was refused by pytest (exit code 4): tests/conftest.py:3 cannot be loaded: ModuleNotFoundError: No module named 'nope'",
      ),
      at: { path: 'tests/conftest.py', line: 3 },
    },
  ],
  ['4 without words', { exitCode: 4 }, interrupted('refused its arguments or configuration (exit code 4)')],
  ...[0, 1, 5].map((exitCode): [string, Partial<PytestEnd>, object] => [
    `${exitCode} of a run that stopped itself`,
    { exitCode, stopped: 'Exit: no network' },
    interrupted(
      `was stopped from within before its end (exit code ${exitCode}): Exit: no network`,
      'remove the call of `pytest.exit` in a test or conftest.py: what comes after it is not run',
    ),
  ]),
  ['5', { exitCode: 5, report: report() }, { kind: 'no-tests' }],
  ['5, files that skip themselves', { exitCode: 5, report: report('skipped') }, { kind: 'no-tests' }],
  ['5 with a test that ran', { exitCode: 5 }, interrupted('ended with 5, but its report holds 1 test that ran')],
  [
    '5 without a report',
    { exitCode: 5, report: undefined },
    interrupted('ended with 5 but wrote no report, or one that is too large', unreported),
  ],
  ['another code', { exitCode: 42, output: 'bye' }, interrupted('ended with 42, which is no exit code of pytest: bye')],
  [
    '127',
    { exitCode: 127, output: 'spawn python3 ENOENT\n' },
    interrupted('could not be started (exit code 127): spawn python3 ENOENT'),
  ],
  ['a signal', { exitCode: null, signal: 'SIGSEGV', report: undefined }, interrupted('died of SIGSEGV')],
  [
    'the limit',
    { exitCode: null, signal: 'SIGTERM', timedOut: true, survivors: 1 },
    interrupted(
      'ran longer than its limit of 600 s and was ended; 1 process that outlived it was ended',
      'raise `smoke-timeout`, or mend the test that hangs',
    ),
  ],
  [
    'survivors of a death',
    { exitCode: null, signal: 'SIGKILL', survivors: 2 },
    interrupted('died of SIGKILL; 2 processes that outlived it were ended'),
  ],
  ['survivors of a pass', { survivors: 2 }, finished],
])('tells %s', (_, parts, expected) => {
  expect(suiteEnd(end(parts))).toEqual(expected);
});

it.each([
  ['an endless line', 'x'.repeat(200_000)],
  ['many marks', `${'! '.repeat(100_000)}!!!`],
  ['many slashes', ' /a'.repeat(70_000)],
  ['many lines', 'ERROR: \n'.repeat(30_000)],
  ['commands of the runner', '\u001b[31mERROR: \r::error::x\u2028y'],
])('reads %s as the output of each exit code in bounded time and on one line', (_, output) => {
  const started = performance.now();
  for (const exitCode of [1, 2, 3, 4, 9]) {
    const { kind, ...said } = suiteEnd(end({ exitCode, output, report: undefined }));
    expect(kind).toBe('interrupted');
    expect(JSON.stringify(said).length).toBeLessThan(900);
    expect(Object.values(said).join('')).not.toMatch(/[\p{Cc}\u2028]/u);
  }
  // Tens of milliseconds on an idle core; what is quadratic takes minutes.
  expect(performance.now() - started).toBeLessThan(10_000);
});
