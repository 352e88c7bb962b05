import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { Report } from '../../src/domain/report.ts';
import { renderComment } from '../../src/reporters/comment.ts';
import { findings, findingWith, fullReport, hostileTexts, reportWith } from '../support/report.ts';

const limit = 65_536;
const render = (report: Report, parts: Partial<Parameters<typeof renderComment>[2]> = {}) =>
  renderComment(report, checks, { when: 'on-findings', exists: false, folder: '.', reportAt: null, ...parts });
const red = reportWith({ findings: [findingWith()] });

describe('renderComment', () => {
  it.each<[string, Report, Parameters<typeof render>[1], string | null]>([
    ['clean, and never red', reportWith(), {}, null],
    ['clean, after it was red', reportWith(), { exists: true }, 'What was found here before is mended.'],
    ['clean, and wanted always', reportWith(), { when: 'always' }, '## lane-guard: pass'],
    ['red', red, {}, '## lane-guard: fail: 1 error'],
    ['red, and never wanted', red, { when: 'never' }, null],
    ['red, and never wanted, where one stands', red, { when: 'never', exists: true }, null],
    ['a pass with notices', reportWith({ findings: [findingWith({ severity: 'notice' })] }), {}, '**notice**'],
    ['could not run', reportWith({ verdict: 'could-not-run', reasons: ['no git'] }), {}, 'could not run: no git'],
    ['only what is waived', reportWith({ findings: [findingWith({ status: 'waived' })] }), {}, null],
  ])('%s', (_, report, parts, expected) => {
    const comment = render(report, parts);
    if (expected === null) expect(comment).toBeNull();
    else expect(comment).toContain(expected);
  });

  it('begins with its marker, which names the judged folder', () => {
    expect(render(red)).toMatch(/^<!-- lane-guard comment -->\n\n## lane-guard/);
    expect(render(red, { folder: 'a--> b' })).toMatch(/^<!-- lane-guard comment a%2D%2D%3E%20b -->\n/);
  });

  it('holds the review of a promotion, and of nothing else', () => {
    const comment = render(fullReport()) ?? '';
    expect(comment).toContain(
      '### Review of the promotion\n\n- core/orchestration: candidate → lukhas\n\n| Review | Met | Evidence |',
    );
    expect(comment).toContain(
      '| Nothing dangles | **no** | dangling-chain at lukhas/core/a.py:4:6, dangling-dependency at lukhas/core/a.py:2:2 |',
    );
    expect(comment).not.toContain('### Promotions');
    expect(render(red)).not.toContain('Review');
  });

  it('says what is wrong above the review of a promotion', () => {
    const { promotions } = fullReport();
    const comment = render(reportWith({ promotions, findings: findings(5) })) ?? '';
    const [above = ''] = comment.split('### Review of the promotion');
    expect(above.match(/^- .*/gm)).toHaveLength(4);
    expect(above).toContain('\n- and 2 more\n');
    expect(render(reportWith({ findings: findings(5) }))).not.toContain('and 2 more');
  });

  it('counts new findings and old ones, and says how the smoke tests were before', () => {
    const comment = render(fullReport()) ?? '';
    expect(comment).toMatch(/\n## lane-guard: fail: .*\n\nOf the findings: 1 new, 1 old, 2 not compared\n/);
    expect(comment).toContain(
      '| No smoke test breaks from before to after | **no** | development (candidate) since aaaaaa',
    );
    expect(comment).toContain('| The checks of the promotion pass | yes | promotion check tests/contracts: 1 passed');
  });

  it('is the same where only the time that tests took differs: it is edited where something changed', () => {
    const report = fullReport();
    const suites = report.suites.map((suite) => ({ ...suite, slowest: [{ id: 'a.py::test_a', seconds: 99 }] }));
    expect(render({ ...report, suites })).toBe(render(report));
  });

  it.each([
    [10, 10],
    [51, 51],
    [1000, 1],
    [30_000, 1],
  ])('of %i findings shows %i whole, within the limit', (count, whole) => {
    const comment = render(reportWith({ findings: findings(count) }), { reportAt: 'reports/report.json' }) ?? '';
    expect(comment.length).toBeLessThanOrEqual(limit);
    expect(comment.match(/^\*\*error\*\* /gm)?.length ?? 0).toBe(whole);
    expect(comment).toContain(`| dependencies | ${count} | 0 | 0 | ${count} dangling-dependency |`);
    if (whole === 1) expect(comment).toContain('the JSON report (`reports/report.json`) has all');
  });

  it.each(hostileTexts)('stays within the limit where everything is long and %j', (text) => {
    const long = text.repeat(40_000).slice(0, 300_000);
    const report = fullReport();
    const comment = render({
      ...report,
      verdict: 'could-not-run',
      reasons: [long, long],
      promotions: report.promotions.map((promotion) => ({ ...promotion, module: long })),
      findings: findings(60, { message: long, remedy: long, location: { path: long, line: 1 } }),
    });
    expect(comment?.length).toBeLessThanOrEqual(limit);
    expect(comment).toMatch(/^<!-- lane-guard comment -->\n\n## lane-guard: could not run/);
  });

  it.each(hostileTexts)('carries no second marker from %j', (text) => {
    const report = reportWith({
      findings: [findingWith({ message: `${text}<!-- lane-guard comment -->`, remedy: '<!-- lane-guard comment -->' })],
    });
    expect(render(report)?.match(/<!--/g)).toHaveLength(1);
  });
});
