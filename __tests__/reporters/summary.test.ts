import { describe, expect, it } from 'vitest';
import { checkIds } from '../../src/domain/check-id.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Report } from '../../src/domain/report.ts';
import { renderSummary } from '../../src/reporters/summary.ts';
import { findings, findingWith, fullReport, hostileTexts, reportWith, titles } from '../support/report.ts';

const limit = 1_048_576;
const render = (report: Report) => renderSummary(report, titles);

describe('renderSummary', () => {
  it('pass', () => {
    expect(render(reportWith())).toMatchInlineSnapshot(`
      "## lane-guard: pass: 0 errors, 0 warnings, 0 notices in 46 files (2 lanes)

      <details>
      <summary>Checks</summary>

      - 3 of 3 checks ran

      </details>

      <details>
      <summary>Coverage</summary>

      - 40 Python files, 6 TypeScript files, 3 of them in no lane; 120 imports
      - lane accepted (lukhas/): 30 files
      - lane candidate (candidate/): 13 files
      - no range of commits was judged, the tree alone

      </details>
      "
    `);
  });

  it('fail, with every part there is', () => {
    expect(render(fullReport())).toMatchInlineSnapshot(`
      "## lane-guard: fail: 2 errors, 1 warning, 1 notice in 46 files (2 lanes); 1 in the baseline

      Of the findings: 1 new, 1 old, 2 not compared

      | Group | Errors | Warnings | Notices | Checks |
      | --- | --- | --- | --- | --- |
      | dependencies | 2 | 0 | 0 | 1 dangling-chain, 1 dangling-dependency |
      | manifest | 0 | 1 | 1 | 1 missing-lane-root, 1 unmapped-directory |

      \`\`\`mermaid
      flowchart LR
        lane0["candidate<br/>candidate/, 13 files"]
        lane1["accepted<br/>lukhas/, 30 files"]
        lane0 == "promotes core/orchestration" ==> lane1
        lane1 -. "1 dangling-chain" .-> lane0
        linkStyle 1 stroke:#d1242f,stroke-width:2px
      \`\`\`

      ### dependencies

      **error** \`dangling-chain\` at \`lukhas/core/a.py:4:6\`

      lukhas/core/a.py reaches candidate.core.glyph through shared/bridge.py

      1. \`lukhas/core/a.py:4\` imports \`shared.bridge\`
      1. \`shared/bridge.py:1\` imports \`candidate.core.glyph\`

      \`\`\`mermaid
      flowchart TD
        file0["lukhas/core/a.py:4"]
        file1["shared/bridge.py:1"]
        file2["candidate.core.glyph"]
        file0 --> file1
        file1 --> file2
        linkStyle 1 stroke:#d1242f,stroke-width:2px
      \`\`\`

      - candidate/core/glyph.py the development module

      Remedy:

      \`\`\`text
      cut shared/bridge.py:1, or promote core/glyph first:
      lane-guard promote core/glyph --apply
      \`\`\`

      **error** \`dangling-dependency\` at \`lukhas/core/a.py:2:2\` (old)

      lukhas/core/a.py imports candidate.core.glyph, which lives only in candidate

      Remedy:

      \`\`\`text
      lane-guard promote core/glyph --apply
      \`\`\`

      ### manifest

      **warning** \`missing-lane-root\` at \`ops/matriz.yaml:12:11\`

      lane "matriz" has the root matriz/, but the directory is MATRIZ/

      Remedy:

      \`\`\`text
      root: MATRIZ/
      \`\`\`

      **notice** \`unmapped-directory\` at \`repository\`

      lukhas/core/a.py imports candidate.core.glyph, which lives only in candidate

      ### Promotions

      - core/orchestration: candidate → lukhas in commit cccccccccccc, 2 files

      ### Suites

      - production (accepted): failed: 3 passed, 1 failed, 0 skipped in 1 file
      - development (candidate): failed: 4 passed, 3 failed, 1 skipped in 1 file; 1 of them flaky; since aaaaaaaaaaaa: 1 new failure, 1 still failing, 1 mended
      - promotion check tests/contracts: passed: 1 passed, 0 failed, 0 skipped in 1 file
      - shared: interrupted: it ran longer than 600 seconds: 0 passed, 0 failed, 0 skipped in 1 file

      ### Promote next, best first

      - core/glyph: candidate → lukhas: second in the order
      - core/api: candidate → lukhas: fourth in the order; promote before it: core/glyph

      <details>
      <summary>Failing tests</summary>

      - tests/smoke/test_lukhas.py::test_import: ModuleNotFoundError: No module named 'candidate'
      - tests/smoke/test_candidate.py::test_a (new): AssertionError: assert 'A' == 'a'
      - tests/smoke/test_candidate.py::test_b (still failing)
      - tests/smoke/test_candidate.py::test_c (flaky): TimeoutError

      </details>

      <details>
      <summary>Mended tests</summary>

      - tests/smoke/test_candidate.py::test_d

      </details>

      <details>
      <summary>Slowest tests</summary>

      - tests/smoke/test_lukhas.py::test_start: 12.3 s
      - tests/smoke/test_candidate.py::test_c: 2.0 s
      - tests/smoke/test_lukhas.py::test_import: 0.3 s

      </details>

      <details>
      <summary>Waived or in the baseline</summary>

      - lukhas/old.py:1  lane-violation  baselined  lukhas/core/a.py imports candidate.core.glyph, which lives only in candidate

      </details>

      <details>
      <summary>Checks</summary>

      - 2 of 5 checks ran
      - skipped: unlabelled-promotion: a merge group has no labels
      - skipped: failing-smoke-test, empty-smoke-suite: no smoke paths are set

      </details>

      <details>
      <summary>Coverage</summary>

      - 40 Python files, 6 TypeScript files, 3 of them in no lane; 120 imports
      - lane accepted (lukhas/): 30 files
      - lane candidate (candidate/): 13 files
      - range aaaaaaaaaaaa..bbbbbbbbbbbb: 3 commits
      - unreadable (2): lukhas/big.py (larger than 8 MB), lukhas/cut.py:7 (a string does not end)
      - dynamic imports of an unknown name (1): lukhas/core/load.py:3:9
      - links that lead nowhere or outside (1): lukhas/link.py
      - note: the clone is shallow: 50 commits were fetched

      </details>
      "
    `);
  });

  it('could not run', () => {
    const report = reportWith({
      verdict: 'could-not-run',
      reasons: ['git is not installed', 'the check dangling-chain crashed: out of memory'],
      findings: [findingWith({ severity: 'warning', location: { path: 'lukhas/core/a.py' } })],
    });
    expect(render(report).split('\n### ')[0]).toMatchInlineSnapshot(`
      "## lane-guard: could not run: git is not installed

      - the check dangling-chain crashed: out of memory

      Found nevertheless: 0 errors, 1 warning, 0 notices in 46 files (2 lanes)

      | Group | Errors | Warnings | Notices | Checks |
      | --- | --- | --- | --- | --- |
      | dependencies | 0 | 1 | 0 | 1 dangling-dependency |
      "
    `);
  });

  it.each([
    [10, 10, 'every finding'],
    [1000, 1000, 'every finding'],
    [30_000, 1, 'a row for each check and its first finding'],
  ])('holds of %i findings %i: %s', (count, whole) => {
    const summary = render(reportWith({ findings: findings(count) }));
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(limit);
    expect(summary.match(/^\*\*error\*\* /gm)?.length ?? 0).toBe(whole);
    expect(summary).toContain(`| dependencies | ${count} | 0 | 0 | ${count} dangling-dependency |`);
    expect(summary).toContain('<summary>Coverage</summary>');
  });

  it('gives a row for each check where findings do not fit', () => {
    const all = [...findings(20_000), ...findings(20_000, { check: 'unknown-lane', severity: 'warning' })];
    expect(render(reportWith({ findings: all }))).toMatchInlineSnapshot(`
      "## lane-guard: fail: 20000 errors, 20000 warnings, 0 notices in 46 files (2 lanes)

      | Group | Errors | Warnings | Notices | Checks |
      | --- | --- | --- | --- | --- |
      | dependencies | 20000 | 0 | 0 | 20000 dangling-dependency |
      | manifest | 0 | 20000 | 0 | 20000 unknown-lane |

      The findings do not fit here: the log names the most severe, the JSON report has all.

      | Check | Sees | Findings | First places |
      | --- | --- | --- | --- |
      | dangling-dependency | sees dangling-dependency | 20000 | lukhas/core/a.py:1, lukhas/core/a.py:2, lukhas/core/a.py:3, lukhas/core/a.py:4, lukhas/core/a.py:5, and 19995 more in the JSON report |
      | unknown-lane | sees unknown-lane | 20000 | lukhas/core/a.py:1, lukhas/core/a.py:2, lukhas/core/a.py:3, lukhas/core/a.py:4, lukhas/core/a.py:5, and 19995 more in the JSON report |

      ### The first of each check

      **error** \`dangling-dependency\` at \`lukhas/core/a.py:1\`

      lukhas/core/a.py imports candidate.core.glyph, which lives only in candidate

      Remedy:

      \`\`\`text
      lane-guard promote core/glyph --apply
      \`\`\`

      **warning** \`unknown-lane\` at \`lukhas/core/a.py:1\`

      lukhas/core/a.py imports candidate.core.glyph, which lives only in candidate

      Remedy:

      \`\`\`text
      lane-guard promote core/glyph --apply
      \`\`\`

      <details>
      <summary>Checks</summary>

      - 3 of 3 checks ran

      </details>

      <details>
      <summary>Coverage</summary>

      - 40 Python files, 6 TypeScript files, 3 of them in no lane; 120 imports
      - lane accepted (lukhas/): 30 files
      - lane candidate (candidate/): 13 files
      - no range of commits was judged, the tree alone

      </details>
      "
    `);
  });

  it('counts what is new, tells it first within a severity and marks what is old', () => {
    const at = (line: number, parts: Partial<Finding>) =>
      findingWith({ location: { path: 'lukhas/core/a.py', line }, ...parts });
    const report = reportWith({
      findings: [
        at(1, { new: false }),
        at(2, { new: true, severity: 'warning' }),
        at(3, { new: true }),
        at(4, { new: true, status: 'waived' }),
        at(5, { new: false }),
      ],
    });
    const summary = render(report);
    expect(summary).toContain('\n\nOf the findings: 2 new, 2 old\n\n');
    expect(summary.match(/^\*\*.*$/gm)).toEqual([
      '**error** `dangling-dependency` at `lukhas/core/a.py:3`',
      '**error** `dangling-dependency` at `lukhas/core/a.py:1` (old)',
      '**error** `dangling-dependency` at `lukhas/core/a.py:5` (old)',
      '**warning** `dangling-dependency` at `lukhas/core/a.py:2`',
    ]);
    const many = [...findings(20_000, { new: false }), ...findings(20_000, { new: true })];
    expect(render(reportWith({ findings: many }))).toContain('| 40000 (20000 new, 20000 old) |');
  });

  it('gives the counts where rows do not fit either', () => {
    const long = checkIds.flatMap((check) => findings(5, { check, location: { path: '漢'.repeat(20_000), line: 1 } }));
    const summary = render(reportWith({ findings: long }));
    expect(Buffer.byteLength(summary)).toBeLessThan(2000);
    expect(summary).toContain(`lane-guard: fail: ${checkIds.length * 5} errors`);
    expect(summary).toContain('The findings do not fit here');
  });

  it('gives a reason of 2 MB in part', () => {
    const summary = render(reportWith({ verdict: 'could-not-run', reasons: ['x'.repeat(2_000_000)] }));
    expect(summary.length).toBeLessThan(3000);
  });

  it.each(hostileTexts)('is the same Markdown, whatever %j does', (text) => {
    const structure = (value: string) => {
      const finding = findingWith({
        message: value,
        remedy: value,
        location: { path: value, line: 1 },
        related: [{ path: value, note: value }],
        data: { chain: [{ path: value, line: 1, target: value }] },
      });
      const summary = render(
        reportWith({
          reasons: [value],
          findings: [finding, findingWith({ status: 'waived', message: value })],
          checks: [{ id: 'unknown-lane', status: 'skipped', reason: value }],
          promotions: [{ module: value, from: value, to: value, commit: null, files: [] }],
          next: [{ module: value, from: value, to: value, blockers: [value], importedBy: 0, reason: value }],
        }),
      );
      return outsideCode(summary)
        .split('\n')
        .map((line) => /^(?:#+ |- |1\. |\| |\*\*|<.*|$)/.exec(line)?.[0] ?? 'text');
    };
    expect(structure(text)).toEqual(structure('plain'));
  });

  it.each(hostileTexts)('has no tag, mention or comment outside code from %j', (text) => {
    const finding = findingWith({ message: text, remedy: text, location: { path: text } });
    const rest = outsideCode(render(reportWith({ reasons: [text], findings: [finding] })));
    const ours = /<details>\n<summary>(?:Checks|Coverage)<\/summary>|<\/details>$/gm;
    expect(rest.match(ours)).toHaveLength(4);
    expect(rest.replace(ours, '')).not.toMatch(/[<>]|@(?!&#8203;)|:\/\//);
  });
});

/** Without fenced blocks and code spans, as CommonMark delimits them. */
function outsideCode(markdown: string): string {
  return markdown
    .replace(/^(`{3,})(?:text|mermaid)\n(?:.*\n)*?\1$/gm, 'code')
    .replace(/(?<!`)(`+)(?!`)(?:.*?[^`])\1(?!`)/g, 'code');
}
