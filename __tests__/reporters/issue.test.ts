import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { Report } from '../../src/domain/report.ts';
import { renderIssue } from '../../src/reporters/issue.ts';
import { trendOf } from '../../src/reporters/trend.ts';
import { findings, findingWith, fullReport, reportWith } from '../support/report.ts';

const render = (report: Report, folder = '.') => renderIssue(report, checks, { folder, reportAt: null, trend: null });

describe('renderIssue', () => {
  it.each<[string, Report, string, string]>([
    ['clean', reportWith(), 'lane-guard audit: 0 errors, 0 warnings, 0 notices', 'closed'],
    ['red', fullReport(), 'lane-guard audit: 2 errors, 1 warning, 1 notice', 'open'],
    [
      'a pass with a notice',
      reportWith({ findings: [findingWith({ severity: 'notice' })] }),
      'lane-guard audit: 0 errors, 0 warnings, 1 notice',
      'open',
    ],
    [
      'could not run',
      reportWith({ verdict: 'could-not-run', reasons: ['no git'] }),
      'lane-guard audit: could not run',
      'open',
    ],
  ])('%s', (_, report, title, state) => {
    expect(render(report)).toMatchObject({ title, state });
  });

  it('is found again by its marker', () => {
    expect(render(fullReport()).body).toMatch(/^<!-- lane-guard issue -->\n/);
    expect(render(fullReport(), 'pkg/a')).toMatchObject({
      title: 'lane-guard audit of pkg/a: 2 errors, 1 warning, 1 notice',
      body: expect.stringMatching(/^<!-- lane-guard issue pkg\/a -->\n/),
    });
  });

  it('says what to promote next', () => {
    expect(render(fullReport()).body).toContain('### Promote next, best first\n\n- core/glyph: candidate → lukhas');
  });

  it.each([10, 1000, 30_000])('is within the limit with %i findings', (count) => {
    const { body } = render(reportWith({ findings: findings(count) }));
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain(`${count} dangling-dependency`);
  });
});

describe('trendOf', () => {
  const past = [findingWith({ fingerprint: 'a' }), findingWith({ fingerprint: 'b', message: 'b is mended' })];
  const report = reportWith({
    findings: [
      findingWith({ fingerprint: 'a' }),
      findingWith({ fingerprint: 'c', message: 'c is new' }),
      findingWith({ fingerprint: 'd', status: 'waived' }),
    ],
  });

  it('tells what is new, gone and as before', () => {
    const { appeared, gone, remaining } = trendOf(past, report);
    expect(appeared.map((finding) => finding.fingerprint)).toEqual(['c']);
    expect(gone.map((finding) => finding.fingerprint)).toEqual(['b']);
    expect(remaining).toBe(1);
  });

  it('stands below the verdict', () => {
    const { body } = renderIssue(report, checks, { folder: '.', reportAt: null, trend: trendOf(past, report) });
    expect(body).toContain(
      [
        'Since the last audit: 1 new, 1 gone, 1 as before.',
        '',
        '- new: dangling-dependency at lukhas/core/a.py:3:1: c is new',
        '- gone: dangling-dependency at lukhas/core/a.py:3:1: b is mended',
      ].join('\n'),
    );
  });
});
