import { checkIds } from '../../src/domain/check-id.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Coverage, Report } from '../../src/domain/report.ts';
import type { CheckTitles } from '../../src/reporters/titles.ts';

/** A finding of these parts; the rest is an error about `lukhas/core/a.py`. */
export function findingWith(parts: Partial<Finding> = {}): Finding {
  return {
    check: 'dangling-dependency',
    severity: 'error',
    status: 'active',
    new: null,
    message: 'lukhas/core/a.py imports candidate.core.glyph, which lives only in candidate',
    remedy: 'lane-guard promote core/glyph --apply',
    location: { path: 'lukhas/core/a.py', line: 3, column: 1, endColumn: 29 },
    related: [],
    fingerprint: 'f1',
    value: 'candidate.core.glyph',
    waiver: null,
    data: {},
    ...parts,
  };
}

/** `count` findings with lines 1 … count. */
export function findings(count: number, parts: Partial<Finding> = {}): Finding[] {
  return Array.from({ length: count }, (_, index) =>
    findingWith({ location: { path: 'lukhas/core/a.py', line: index + 1 }, ...parts }),
  );
}

/** A report of these parts; counts and verdict follow from the findings unless they are given. */
export function reportWith(parts: Partial<Report> = {}): Report {
  const active = (parts.findings ?? []).filter((finding) => finding.status === 'active');
  const errors = active.filter((finding) => finding.severity === 'error').length;
  const warnings = active.filter((finding) => finding.severity === 'warning').length;
  const having = (status: Finding['status']) =>
    (parts.findings ?? []).filter((finding) => finding.status === status).length;
  return {
    version: 1,
    verdict: errors > 0 ? 'fail' : 'pass',
    reasons: [],
    counts: {
      errors,
      warnings,
      notices: active.length - errors - warnings,
      waived: having('waived'),
      baselined: having('baselined'),
    },
    range: null,
    findings: [],
    checks: checkIds.slice(0, 3).map((id) => ({ id, status: 'ran', reason: null })),
    coverage: coverageWith(),
    promotions: [],
    suites: [],
    next: [],
    ...parts,
  };
}

export function coverageWith(parts: Partial<Coverage> = {}): Coverage {
  return {
    python: 40,
    typescript: 6,
    outsideLanes: 3,
    lanes: [
      { name: 'accepted', root: 'lukhas/', files: 30 },
      { name: 'candidate', root: 'candidate/', files: 13 },
    ],
    imports: 120,
    unreadable: [],
    unknownCalls: [],
    shims: [],
    brokenLinks: [],
    notes: [],
    ...parts,
  };
}

/** Every part that a report may have, used once. */
export function fullReport(): Report {
  return reportWith({
    range: { base: 'a'.repeat(40), head: 'b'.repeat(40), commits: 3 },
    findings: [
      findingWith({
        check: 'dangling-chain',
        new: true,
        message: 'lukhas/core/a.py reaches candidate.core.glyph through shared/bridge.py',
        remedy: 'cut shared/bridge.py:1, or promote core/glyph first:\nlane-guard promote core/glyph --apply',
        location: { path: 'lukhas/core/a.py', line: 4, column: 6, endColumn: 19 },
        related: [
          { path: 'shared/bridge.py', line: 1, note: 'imports candidate.core.glyph' },
          { path: 'candidate/core/glyph.py', note: 'the development module' },
        ],
        data: {
          target: 'candidate.core.glyph',
          chain: [
            { path: 'lukhas/core/a.py', line: 4, target: 'shared.bridge' },
            { path: 'shared/bridge.py', line: 1, target: 'candidate.core.glyph' },
          ],
        },
      }),
      findingWith({ new: false, location: { path: 'lukhas/core/a.py', line: 2, column: 2, endColumn: 30 } }),
      findingWith({
        check: 'missing-lane-root',
        severity: 'warning',
        message: 'lane "matriz" has the root matriz/, but the directory is MATRIZ/',
        remedy: 'root: MATRIZ/',
        location: { path: 'ops/matriz.yaml', line: 12, column: 11, endColumn: 18 },
      }),
      findingWith({ check: 'unmapped-directory', severity: 'notice', remedy: '', location: { path: '' } }),
      findingWith({ check: 'lane-violation', status: 'baselined', location: { path: 'lukhas/old.py', line: 1 } }),
    ],
    checks: [
      { id: 'dangling-chain', status: 'ran', reason: null },
      { id: 'dangling-dependency', status: 'ran', reason: null },
      { id: 'unlabelled-promotion', status: 'skipped', reason: 'a merge group has no labels' },
      { id: 'failing-smoke-test', status: 'skipped', reason: 'no smoke paths are set' },
      { id: 'empty-smoke-suite', status: 'skipped', reason: 'no smoke paths are set' },
    ],
    coverage: coverageWith({
      unreadable: [
        { path: 'lukhas/big.py', line: null, reason: 'larger than 8 MB' },
        { path: 'lukhas/cut.py', line: 7, reason: 'a string does not end' },
      ],
      unknownCalls: [{ path: 'lukhas/core/load.py', line: 3, column: 9 }],
      brokenLinks: ['lukhas/link.py'],
      notes: ['the clone is shallow: 50 commits were fetched'],
    }),
    promotions: [
      {
        module: 'core/orchestration',
        from: 'candidate',
        to: 'lukhas',
        commit: 'c'.repeat(40),
        files: ['lukhas/core/orchestration/__init__.py', 'lukhas/core/orchestration/brain.py'],
      },
    ],
    suites: [
      {
        side: 'production',
        name: null,
        lane: 'accepted',
        status: 'failed',
        reason: null,
        files: ['tests/smoke/test_lukhas.py'],
        counts: { passed: 3, failed: 1, skipped: 0 },
        failures: [
          {
            id: 'tests/smoke/test_lukhas.py::test_import',
            path: 'tests/smoke/test_lukhas.py',
            line: 3,
            status: 'failed',
            message: "ModuleNotFoundError: No module named 'candidate'",
            seconds: 0.25,
          },
        ],
        slowest: [
          { id: 'tests/smoke/test_lukhas.py::test_start', seconds: 12.3456 },
          { id: 'tests/smoke/test_lukhas.py::test_import', seconds: 0.25 },
        ],
        before: null,
      },
      {
        side: 'development',
        name: null,
        lane: 'candidate',
        status: 'failed',
        reason: null,
        files: ['tests/smoke/test_candidate.py'],
        counts: { passed: 4, failed: 3, skipped: 1 },
        failures: [
          {
            id: 'tests/smoke/test_candidate.py::test_a',
            path: 'tests/smoke/test_candidate.py',
            line: 7,
            status: 'failed',
            message: "AssertionError: assert 'A' == 'a'",
            seconds: 0.01,
            before: 'passed',
          },
          {
            id: 'tests/smoke/test_candidate.py::test_b',
            path: 'tests/smoke/test_candidate.py',
            status: 'error',
            seconds: 0.01,
            before: 'failed',
          },
          {
            id: 'tests/smoke/test_candidate.py::test_c',
            path: 'tests/smoke/test_candidate.py',
            status: 'failed',
            message: 'TimeoutError',
            seconds: 2,
            before: 'unknown',
            flaky: true,
          },
        ],
        slowest: [{ id: 'tests/smoke/test_candidate.py::test_c', seconds: 2 }],
        before: {
          commit: 'a'.repeat(40),
          status: 'failed',
          reason: null,
          counts: { passed: 5, failed: 2, skipped: 0 },
          new: ['tests/smoke/test_candidate.py::test_a'],
          stillFailing: ['tests/smoke/test_candidate.py::test_b'],
          mended: ['tests/smoke/test_candidate.py::test_d'],
        },
      },
      {
        side: 'production',
        name: 'tests/contracts',
        lane: 'accepted',
        status: 'passed',
        reason: null,
        files: ['tests/contracts/test_c.py'],
        counts: { passed: 1, failed: 0, skipped: 0 },
        failures: [],
        slowest: [],
        before: null,
      },
      {
        side: 'shared',
        name: null,
        lane: null,
        status: 'interrupted',
        reason: 'it ran longer than 600 seconds',
        files: ['tests/smoke/test_shared.py'],
        counts: { passed: 0, failed: 0, skipped: 0 },
        failures: [],
        slowest: [],
        before: null,
      },
    ],
    next: [
      {
        module: 'core/glyph',
        from: 'candidate',
        to: 'lukhas',
        blockers: [],
        importedBy: 4,
        reason: 'second in the order',
      },
      {
        module: 'core/api',
        from: 'candidate',
        to: 'lukhas',
        blockers: ['core/glyph'],
        importedBy: 1,
        reason: 'fourth in the order',
      },
    ],
  });
}

/** Text that a change under review may put into any string of a report. */
export const hostileTexts: readonly string[] = [
  '\n::error::injected',
  '\r\n  ::set-output name=verdict::pass',
  '\u2028\u00a0::add-mask::a',
  'x ##[error]injected',
  '::stop-commands::token',
  '\u001b[2J\u001b]0;title\u0007',
  '\u202egnp.exe\u202c',
  '| a | b |\n| --- | --- |',
  '`code` ``` ```\n```\n# heading',
  '</details></summary><img src=x onerror=alert(1)>',
  '@team @org/team #12 GH-7 https://example.org www.example.org a@example.org',
  '&#64;team &lt;b&gt;',
  '<!-- lane-guard -->',
  '[link](javascript:alert(1)) ![image](x) $x$ **bold** _it_ ~~no~~',
  '\ud800',
];

/** Groups and titles of the checks that the reports here name; the true ones are made from src/checks/. */
export const titles: CheckTitles = Object.fromEntries(
  checkIds.map((id) => [id, { group: id.startsWith('dangling') ? 'dependencies' : 'manifest', title: `sees ${id}` }]),
) as CheckTitles;
