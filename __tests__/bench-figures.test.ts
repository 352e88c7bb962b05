import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { measure } from '../bench/measure.ts';
import { readOptions } from '../bench/options.ts';
import {
  filesOfDependencyCruiser,
  filesOfImportLinter,
  filesOfOurs,
  filesOfReport,
  filesOfRuff,
  reasonOf,
} from '../bench/peer-output.ts';
import { findPython } from '../bench/programs.ts';
import { replaceSection } from '../bench/section.ts';
import { median, renderTree } from '../bench/table.ts';

describe('what the tools print', () => {
  it.each([
    ['our loops', filesOfOurs, '6838 files, 102129348 bytes\n', 6838],
    ['our loops, nothing', filesOfOurs, '', null],
    ['a report', filesOfReport, '{"coverage":{"python":5,"typescript":2}}', 7],
    ['a report cut off', filesOfReport, '{"coverage":{"pyth', null],
    ['ruff', filesOfRuff, '{"a.py":["b.py"],"b.py":[]}', 2],
    ['ruff without a file', filesOfRuff, '{}', 0],
    ['ruff cut off', filesOfRuff, '{"a.py":[', null],
    ['import-linter', filesOfImportLinter, 'Contracts\n---------\n\nAnalyzed 5140 files, 1965 dependencies.\n', 5140],
    ['import-linter failing', filesOfImportLinter, 'Could not find package\n', null],
    [
      'dependency-cruiser',
      filesOfDependencyCruiser,
      '{"modules":[{"source":"a.ts","dependencies":[]},{"source":"fs","coreModule":true},{"source":"rxjs","couldNotResolve":true}]}',
      1,
    ],
    ['dependency-cruiser cut off', filesOfDependencyCruiser, '{"modules":[', null],
  ])('%s', (_, filesIn, output, files) => {
    expect(filesIn(output)).toBe(files);
  });

  it('gives the last line as the reason, without the folder', () => {
    expect(reasonOf('Traceback\nSyntax error in /x/tree/a.py, line 1\n\n', '/x/tree')).toBe(
      'Syntax error in a.py, line 1',
    );
    expect(reasonOf('\n', '/x/tree')).toBe('it said nothing');
  });
});

describe('a table', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('has the median of %j', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('gives ratios to the floor and to lane-guard, and names what is missing', () => {
    const row = { peak: 50e6, files: 1000, failure: null };
    const rows = [
      { ...row, name: 'lane-guard', ms: [1300, 1200, 1100] },
      { ...row, name: 'C loop', ms: [100, 110, 90], peak: null },
      { ...row, name: 'peer', ms: [3600], files: null },
      { name: 'tach', ms: [], peak: null, files: null, failure: 'not installed' },
    ];
    expect(renderTree({ title: 'Python', files: 1000, bytes: 8_400_000, rows })).toBe(`### Python: 1,000 files, 8.4 MB

| tool       | median ms | min ms | × floor | × lane-guard |      peak MB | files | runs |
| ---------- | --------: | -----: | ------: | -----------: | -----------: | ----: | ---: |
| lane-guard |     1,200 |  1,100 |    12.0 |         1.00 |           50 | 1,000 |    3 |
| C loop     |       100 |     90 |    1.00 |         0.08 | not measured | 1,000 |    3 |
| peer       |     3,600 |  3,600 |    36.0 |         3.00 |           50 |     – |    1 |

- tach: not installed
`);
  });

  it('has the Node loop for a floor where there is no compiler', () => {
    const row = { peak: null, files: null, failure: null };
    const rows = [
      { ...row, name: 'lane-guard', ms: [300] },
      { ...row, name: 'C loop', ms: [], failure: 'no C compiler' },
      { ...row, name: 'Node loop', ms: [100] },
    ];
    expect(renderTree({ title: 'Python', files: 1, bytes: 1, rows })).toContain('|       300 |    300 |    3.00 |');
  });

  it('takes its place in the page', () => {
    const page = '# P\n\n<!-- bench -->\nold\n<!-- /bench -->\n\nend\n';
    expect(replaceSection(page, 'new\n')).toBe('# P\n\n<!-- bench -->\n\nnew\n\n<!-- /bench -->\n\nend\n');
    expect(() => replaceSection('# P\n', 'new')).toThrow('the page needs the lines <!-- bench --> and <!-- /bench -->');
  });

  it('has a place in docs/performance.md', () => {
    expect(() => replaceSection(readFileSync('docs/performance.md', 'utf8'), '')).not.toThrow();
  });
});

describe('options', () => {
  it.each([
    [[], [1000, 10_000, 50_000], [1000], 5],
    [['--sizes', '1k,250'], [1000, 250], [], 5],
    [['--sizes', 'none', '--typescript', '2k', '--runs', '3'], [], [2000], 3],
    [['some/folder'], [], [], 5],
    [['some/folder', '--sizes', '1k'], [1000], [], 5],
  ])('%j', (argv, sizes, typescript, runs) => {
    expect(readOptions(argv)).toMatchObject({ sizes, typescript, runs });
  });

  it.each([
    [['--sizes', '1m'], '--sizes "1m": numbers such as 1k,10k are wanted'],
    [['--runs', '0'], '--runs "0": numbers such as 1k,10k are wanted'],
    [['--lanes', 'lukhas'], '--lanes "lukhas": two directories are wanted, such as lukhas,candidate'],
  ])('refuses %j', (argv, message) => {
    expect(() => readOptions(argv)).toThrow(message);
  });
});

describe('measuring', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lane-guard-measure-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const recording = {
    python: findPython(),
    directory: folder,
    out: join(folder, 'out'),
    errors: join(folder, 'errors'),
    seconds: 30,
    signal: new AbortController().signal,
  };
  const node = (script: string) => [process.execPath, '-e', script];

  it('gives time, memory and exit code, and keeps what was printed', async () => {
    const script =
      'const held = Buffer.alloc(150e6, 1); console.log(held.length); console.error("why"); process.exit(3)';
    const { ms, cpu, peak, exit } = await measure(node(script), recording);
    expect(exit).toBe(3);
    expect(ms).toBeGreaterThan(10);
    expect(cpu).toBeGreaterThan(10);
    expect(peak).toBeGreaterThan(150e6);
    expect(peak).toBeLessThan(600e6);
    expect(readFileSync(recording.out, 'utf8')).toBe('150000000\n');
    expect(readFileSync(recording.errors, 'utf8')).toBe('why\n');
  });

  it('measures time alone where there is no Python', async () => {
    const { ms, cpu, peak, exit } = await measure(node('console.log(1); process.exit(2)'), {
      ...recording,
      python: null,
    });
    expect([cpu, peak, exit]).toEqual([null, null, 2]);
    expect(ms).toBeGreaterThan(10);
    expect(readFileSync(recording.out, 'utf8')).toBe('1\n');
  });

  it.each([
    ['with Python', recording.python],
    ['without', null],
  ])('ends what hangs, %s', async (_, python) => {
    const { exit, ms } = await measure(node('setInterval(() => {}, 1e6)'), { ...recording, python, seconds: 1 });
    expect(exit).toBeNull();
    expect(ms).toBeGreaterThan(900);
  });
});
