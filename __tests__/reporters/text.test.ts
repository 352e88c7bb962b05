import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderText, type TextOptions } from '../../src/reporters/text.ts';
import { findings, findingWith, fullReport, hostileTexts, reportWith } from '../support/report.ts';
import { parseRunnerLog } from '../support/runner-log.ts';

const sources: Readonly<Record<string, readonly string[]>> = {
  'lukhas/core/a.py': ['import os', '\timport candidate.core.glyph', '', 'from shared.bridge import encode'],
  'ops/matriz.yaml': Array.from({ length: 12 }, () => '    root: matriz/'),
};
const options: TextOptions = {
  color: false,
  width: 80,
  sourceLine: (path, line) => sources[path]?.[line - 1],
};

describe('renderText', () => {
  it('pass', () => {
    expect(renderText(reportWith(), options)).toMatchInlineSnapshot(`
      "lane-guard: pass: 0 errors, 0 warnings, 0 notices in 46 files (2 lanes)

      Checks
        3 of 3 checks ran

      Coverage
        40 Python files, 6 TypeScript files, 3 of them in no lane; 120 imports
        lane accepted (lukhas/): 30 files
        lane candidate (candidate/): 13 files
        no range of commits was judged, the tree alone
      "
    `);
  });

  it('fail, with every part there is', () => {
    expect(renderText(fullReport(), options)).toMatchInlineSnapshot(`
      "lane-guard: fail: 2 errors, 1 warning, 1 notice in 46 files (2 lanes); 1 in the baseline

      repository
        notice  unmapped-directory
          lukhas/core/a.py imports candidate.core.glyph, which lives only in candidate

      lukhas/core/a.py
        2:2  error  dangling-dependency  (old)
          lukhas/core/a.py imports candidate.core.glyph, which lives only in candidate
            2 |     import candidate.core.glyph
              |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
          mend:  lane-guard promote core/glyph --apply

        4:6  error  dangling-chain
          lukhas/core/a.py reaches candidate.core.glyph through shared/bridge.py
            4 | from shared.bridge import encode
              |      ^^^^^^^^^^^^^
          chain: lukhas/core/a.py:4  imports shared.bridge
            →    shared/bridge.py:1  imports candidate.core.glyph
          see:   candidate/core/glyph.py  the development module
          mend:  cut shared/bridge.py:1, or promote core/glyph first:
                 lane-guard promote core/glyph --apply

      ops/matriz.yaml
        12:11  warning  missing-lane-root
          lane "matriz" has the root matriz/, but the directory is MATRIZ/
            12 |     root: matriz/
               |           ^^^^^^^
          mend:  root: MATRIZ/

      Waived or in the baseline
        lukhas/old.py:1  lane-violation  baselined  lukhas/core/a.py imports candidate.core.glyph, which lives only in candidate

      Promotions
        core/orchestration: candidate → lukhas in commit cccccccccccc, 2 files

      Suites
        production (accepted): failed: 3 passed, 1 failed, 0 skipped in 1 file
        development (candidate): failed: 4 passed, 3 failed, 1 skipped in 1 file; 1 of them flaky; since aaaaaaaaaaaa: 1 new failure, 1 still failing, 1 mended
        promotion check tests/contracts: passed: 1 passed, 0 failed, 0 skipped in 1 file
        shared: interrupted: it ran longer than 600 seconds: 0 passed, 0 failed, 0 skipped in 1 file

      Promote next, best first
        core/glyph: candidate → lukhas: second in the order
        core/api: candidate → lukhas: fourth in the order; promote before it: core/glyph

      Slowest tests
        tests/smoke/test_lukhas.py::test_start: 12.3 s
        tests/smoke/test_candidate.py::test_c: 2.0 s
        tests/smoke/test_lukhas.py::test_import: 0.3 s

      Checks
        2 of 5 checks ran
        skipped: unlabelled-promotion: a merge group has no labels
        skipped: failing-smoke-test, empty-smoke-suite: no smoke paths are set

      Coverage
        40 Python files, 6 TypeScript files, 3 of them in no lane; 120 imports
        lane accepted (lukhas/): 30 files
        lane candidate (candidate/): 13 files
        range aaaaaaaaaaaa..bbbbbbbbbbbb: 3 commits
        unreadable (2): lukhas/big.py (larger than 8 MB), lukhas/cut.py:7 (a string does not end)
        dynamic imports of an unknown name (1): lukhas/core/load.py:3:9
        links that lead nowhere or outside (1): lukhas/link.py
        note: the clone is shallow: 50 commits were fetched
      "
    `);
  });

  it('could not run', () => {
    const report = reportWith({
      verdict: 'could-not-run',
      reasons: ['git is not installed', 'the check dangling-chain crashed: out of memory'],
      findings: [findingWith({ location: { path: 'lukhas/core/a.py' } })],
      checks: [
        { id: 'dangling-chain', status: 'crashed', reason: 'out of memory' },
        { id: 'dangling-dependency', status: 'ran', reason: null },
      ],
    });
    expect(renderText(report, options)).toMatchInlineSnapshot(`
      "lane-guard: could not run: git is not installed
        also: the check dangling-chain crashed: out of memory
        found nevertheless: 1 error, 0 warnings, 0 notices in 46 files (2 lanes)

      lukhas/core/a.py
        error  dangling-dependency
          lukhas/core/a.py imports candidate.core.glyph, which lives only in candidate
          mend:  lane-guard promote core/glyph --apply

      Checks
        1 of 2 checks ran
        crashed: dangling-chain: out of memory

      Coverage
        40 Python files, 6 TypeScript files, 3 of them in no lane; 120 imports
        lane accepted (lukhas/): 30 files
        lane candidate (candidate/): 13 files
        no range of commits was judged, the tree alone
      "
    `);
  });

  it('has colours where asked to', () => {
    const colored = renderText(fullReport(), { ...options, color: true });
    expect(colored).toContain('\u001b[31merror\u001b[39m  \u001b[1mdangling-chain\u001b[22m');
    expect(stripVTControlCharacters(colored)).toBe(renderText(fullReport(), options));
  });

  it('orders files by path, findings of a file by line and column', () => {
    const at = (path: string, line?: number, column?: number) =>
      findingWith({
        message: `${path}|${line}|${column}`,
        location: { path, ...(line && { line }), ...(column && { column }) },
      });
    const text = renderText(
      reportWith({ findings: [at('b', 1), at('B', 2), at('a', 10, 2), at('a', 9), at('a', 10, 1), at('a')] }),
      options,
    );
    expect(text.match(/\S+\|\S+/g)).toEqual([
      'B|2|undefined',
      'a|undefined|undefined',
      'a|9|undefined',
      'a|10|1',
      'a|10|2',
      'b|1|undefined',
    ]);
  });

  it('caps long lists and says so', () => {
    const related = Array.from({ length: 12 }, (_, index) => ({ path: 'x.py', line: index + 1 }));
    const text = renderText(reportWith({ findings: [findingWith({ related })] }), options);
    expect(text).toContain('x.py:10\n');
    expect(text).not.toContain('x.py:11');
    expect(text).toContain('and 2 more in the JSON report');
  });

  it('ignores a chain of another shape', () => {
    const finding = findingWith({
      data: { chain: [{ path: 'a.py' }, null, 'x', { path: 'b.py', line: 2, target: 'c' }] },
    });
    expect(renderText(reportWith({ findings: [finding] }), options)).toContain('    chain: b.py:2  imports c\n');
  });

  it('prints 30,000 findings', () => {
    const text = renderText(reportWith({ findings: findings(30_000) }), options);
    expect(text.split('\n', 1)).toEqual([
      'lane-guard: fail: 30000 errors, 0 warnings, 0 notices in 46 files (2 lanes)',
    ]);
    expect(text.match(/dangling-dependency$/gm)).toHaveLength(30_000);
  });

  it.each(hostileTexts)('shows %j and obeys nothing of it', (text) => {
    const report = reportWith({
      verdict: 'could-not-run',
      reasons: [text, text],
      findings: [
        findingWith({
          message: text,
          remedy: text,
          location: { path: text, line: 1, column: 1 },
          related: [{ path: text, note: text }],
          data: { chain: [{ path: text, line: 1, target: text }] },
        }),
        findingWith({ status: 'waived', message: text }),
      ],
      promotions: [{ module: text, from: text, to: text, commit: null, files: [] }],
      next: [{ module: text, from: text, to: text, blockers: [text], importedBy: 0, reason: text }],
    });
    const output = renderText(report, { ...options, sourceLine: () => text });
    expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u);
    // As the runner's side prints it: no line of it ends the stop.
    const { commands } = parseRunnerLog(`::stop-commands::4f1c\n${output}::4f1c::\n`);
    expect(commands.map(({ name }) => name)).toEqual(['stop-commands', '4f1c']);
  });
});
