import { describe, expect, it } from 'vitest';
import type { CheckReport, Report } from '../../src/domain/report.ts';
import { renderCheckRuns } from '../../src/reporters/check-runs.ts';
import { findings, findingWith, fullReport, hostileTexts, reportWith, titles } from '../support/report.ts';

const ran: readonly CheckReport[] = [
  { id: 'dangling-chain', status: 'ran', reason: null },
  { id: 'dangling-dependency', status: 'ran', reason: null },
  { id: 'unknown-lane', status: 'ran', reason: null },
];
const skipped = (reason: string) =>
  ran.map((check) => (check.id === 'unknown-lane' ? { ...check, status: 'skipped' as const, reason } : check));
const conclusions = (parts: Partial<Report>, failOn: 'error' | 'warning' | 'never' = 'error') =>
  renderCheckRuns(reportWith({ checks: ran, ...parts }), titles, failOn).map(
    ({ name, conclusion, title }) => `${name}: ${conclusion}: ${title}`,
  );

describe('renderCheckRuns', () => {
  it.each<[string, Parameters<typeof conclusions>[0], Parameters<typeof conclusions>[1], string, string]>([
    ['clean', {}, 'error', 'success: 0 errors, 0 warnings, 0 notices', 'success: 0 errors, 0 warnings, 0 notices'],
    [
      'red',
      { findings: [findingWith()] },
      'error',
      'failure: 1 error, 0 warnings, 0 notices',
      'success: 0 errors, 0 warnings, 0 notices',
    ],
    [
      'warnings alone',
      { findings: [findingWith({ severity: 'warning' })] },
      'error',
      'neutral: 0 errors, 1 warning, 0 notices',
      'success: 0 errors, 0 warnings, 0 notices',
    ],
    [
      'warnings that fail',
      { findings: [findingWith({ severity: 'warning' })] },
      'warning',
      'failure: 0 errors, 1 warning, 0 notices',
      'success: 0 errors, 0 warnings, 0 notices',
    ],
    [
      'errors that do not fail',
      { findings: [findingWith()] },
      'never',
      'neutral: 1 error, 0 warnings, 0 notices',
      'success: 0 errors, 0 warnings, 0 notices',
    ],
    [
      'waived',
      { findings: [findingWith({ status: 'waived' })] },
      'error',
      'success: 0 errors, 0 warnings, 0 notices',
      'success: 0 errors, 0 warnings, 0 notices',
    ],
    [
      'skipped',
      { checks: skipped('not selected') },
      'error',
      'success: 0 errors, 0 warnings, 0 notices',
      'skipped: skipped',
    ],
    [
      'a lack of evidence',
      { checks: skipped('no range'), verdict: 'could-not-run', reasons: ['no range'] },
      'error',
      'success: 0 errors, 0 warnings, 0 notices',
      'failure: could not run',
    ],
    [
      'a reason of no check',
      { verdict: 'could-not-run', reasons: ['no check ran: x'] },
      'error',
      'failure: could not run',
      'failure: could not run',
    ],
  ])('%s', (_, parts, failOn, first, second) => {
    expect(conclusions(parts, failOn)).toEqual([
      `lane-guard / dependencies: ${first}`,
      `lane-guard / manifest: ${second}`,
    ]);
  });

  it('fails the group of a check that crashed', () => {
    const checks = ran.map((check) =>
      check.id === 'unknown-lane' ? { ...check, status: 'crashed' as const, reason: 'x' } : check,
    );
    const reasons = ['the check unknown-lane crashed: x'];
    expect(conclusions({ checks, verdict: 'could-not-run', reasons })).toEqual([
      'lane-guard / dependencies: success: 0 errors, 0 warnings, 0 notices',
      'lane-guard / manifest: failure: could not run',
    ]);
  });

  it('annotates with lines from 1 and columns of one line', () => {
    const all = [
      findingWith(),
      findingWith({ severity: 'warning', location: { path: 'a.py' }, remedy: '' }),
      findingWith({ severity: 'notice', location: { path: '' } }),
      findingWith({ severity: 'notice', location: { path: 'b.py', line: 2, column: 4 } }),
    ];
    const [run] = renderCheckRuns(reportWith({ checks: ran, findings: all }), titles, 'error');
    expect(run?.batches).toMatchInlineSnapshot(`
      [
        [
          {
            "annotation_level": "failure",
            "end_column": 29,
            "end_line": 3,
            "message": "lukhas/core/a.py imports candidate.core.glyph, which lives only in candidate
      lane-guard promote core/glyph --apply",
            "path": "lukhas/core/a.py",
            "start_column": 1,
            "start_line": 3,
            "title": "dangling-dependency",
          },
          {
            "annotation_level": "warning",
            "end_line": 1,
            "message": "lukhas/core/a.py imports candidate.core.glyph, which lives only in candidate",
            "path": "a.py",
            "start_line": 1,
            "title": "dangling-dependency",
          },
          {
            "annotation_level": "notice",
            "end_column": 4,
            "end_line": 2,
            "message": "lukhas/core/a.py imports candidate.core.glyph, which lives only in candidate
      lane-guard promote core/glyph --apply",
            "path": "b.py",
            "start_column": 4,
            "start_line": 2,
            "title": "dangling-dependency",
          },
        ],
      ]
    `);
    expect(run?.summary).toContain('1 finding has no annotation.');
    expect(run?.summary).toContain('`repository`');
  });

  it.each([
    [10, [10]],
    [50, [50]],
    [51, [50, 1]],
    [1000, [50, 50, 50, 50, 50]],
    [30_000, [50, 50, 50, 50, 50]],
  ])('gives %i findings in batches %j', (count, sizes) => {
    const [run] = renderCheckRuns(reportWith({ checks: ran, findings: findings(count) }), titles, 'error');
    expect(run?.batches.map((batch) => batch.length)).toEqual(sizes);
    expect(run?.summary.length).toBeLessThanOrEqual(65_535);
    if (count > 250) expect(run?.summary).toContain(`${count - 250} findings have no annotation.`);
  });

  it.each(hostileTexts)('stays within every limit with long texts of %j', (text) => {
    const long = text.repeat(30_000);
    const report = { ...fullReport(), reasons: [long], findings: findings(60, { message: long, remedy: long }) };
    for (const run of renderCheckRuns(report, titles, 'error')) {
      expect(run.summary.length).toBeLessThanOrEqual(65_535);
      for (const { message, title } of run.batches.flat()) {
        expect(Buffer.byteLength(message)).toBeLessThanOrEqual(64 * 1024);
        expect(title.length).toBeLessThanOrEqual(255);
        expect(message).not.toMatch(/\p{Cs}|(?!\n)\p{Cc}/u);
      }
    }
  });

  it('counts the summary in bytes, and says what is wrong before which checks ran', () => {
    // 255 findings of 150 arrows: within 65,535 characters, and beyond as many bytes.
    const wide = findings(255).map((finding) => ({ ...finding, message: '→'.repeat(150) }));
    const [run] = renderCheckRuns(reportWith({ checks: ran, findings: wide }), titles, 'error');
    expect(Buffer.byteLength(run?.summary ?? '')).toBeLessThanOrEqual(65_535);
    const [small] = renderCheckRuns(reportWith({ checks: ran, findings: findings(1) }), titles, 'error');
    const summary = small?.summary ?? '';
    expect(summary.indexOf('**error**')).toBeGreaterThan(-1);
    expect(summary.indexOf('**error**')).toBeLessThan(summary.indexOf('dangling-chain: ran'));
  });
});
