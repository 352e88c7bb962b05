import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { renderHtml } from '../../src/reporters/html.ts';
import { findingWith, fullReport, hostileTexts, reportWith, titles } from '../support/report.ts';

const render = (report: Report) => renderHtml(report, titles);
const tagsOf = (html: string) => html.replace(/<style>[^<]*<\/style>/, '').match(/<[^>]*>/g) ?? [];

describe('renderHtml', () => {
  it('begins with the policy that forbids all but its style, and the verdict', () => {
    const html = render(fullReport());
    expect(html).toMatch(
      /^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline';/,
    );
    expect(html).toContain('<h1 class="fail">lane-guard: fail: 2 errors, 1 warning, 1 notice');
    expect(html).not.toMatch(/<script|<img|<link|<iframe| src=| href=|url\(|@import/);
    expect(html).toContain('prefers-color-scheme: dark');
  });

  it('has a box for each check, which hides its findings', () => {
    const html = render(fullReport());
    for (const id of ['dangling-chain', 'missing-lane-root', 'lane-violation']) {
      expect(html).toContain(`body:has(#show-${id}:not(:checked)) .${id} { display: none }`);
      expect(html).toContain(`<input type="checkbox" id="show-${id}" checked> ${id} (1)`);
      expect(html).toMatch(new RegExp(`<article class="\\w+ ${id}">`));
    }
  });

  it('marks old findings, counts them and has a box that hides them', () => {
    const html = render(fullReport());
    expect(html).toContain('<p>Of the findings: 1 new, 1 old, 2 not compared</p>');
    expect(html).toContain('body:has(#show-old:not(:checked)) .old { display: none }');
    expect(html).toContain('<input type="checkbox" id="show-old" checked> old findings (1)');
    expect(html.match(/<article class="error dangling-dependency old"><p><b>error, old<\/b>/g)).toHaveLength(1);
    expect(html).toContain('<article class="error dangling-chain"><p><b>error, new</b>');
    expect(html.match(/<article class="[^"]* old"/g)).toHaveLength(1);
    expect(render(reportWith({ findings: [findingWith()] }))).not.toMatch(/id="show-|Of the findings/);
    expect(render(reportWith({ findings: [findingWith({ new: false })] }))).toContain('id="show-old"');
  });

  it('shows the suites, what fails with what it says, and the slowest tests', () => {
    const html = render(fullReport());
    expect(html).toContain(
      '<li>development (candidate): failed: 4 passed, 3 failed, 1 skipped in 1 file; 1 of them flaky; since aaaaaaaaaaaa: 1 new failure, 1 still failing, 1 mended</li>',
    );
    expect(html).toContain('<li>promotion check tests/contracts: passed: 1 passed, 0 failed, 0 skipped in 1 file</li>');
    expect(html).toContain('<h2>Failing tests</h2>');
    expect(html).toContain(
      '<li>tests/smoke/test_candidate.py::test_a (new): AssertionError: assert &#39;A&#39; == &#39;a&#39;</li>',
    );
    expect(html).toContain('<h2>Mended tests</h2>\n<ul><li>tests/smoke/test_candidate.py::test_d</li></ul>');
    expect(html).toContain('<h2>Slowest tests</h2>\n<ul><li>tests/smoke/test_lukhas.py::test_start: 12.3 s</li>');
  });

  it('holds every finding, with those that do not count', () => {
    const html = render(fullReport());
    expect(html.match(/<article/g)).toHaveLength(5);
    expect(html).toContain('<p class="dim">baselined</p>');
    const waiver = { owner: '@a', reason: 'later', expires: '2026-12-31', location: { path: 'm.yaml' } };
    expect(render(reportWith({ findings: [findingWith({ status: 'waived', waiver })] }))).toContain(
      '<p class="dim">waived by @a until 2026-12-31: later</p>',
    );
  });

  it('shows chain, related places and remedy', () => {
    const html = render(fullReport());
    expect(html).toContain('<ol><li><code>lukhas/core/a.py:4</code> imports <code>shared.bridge</code></li>');
    expect(html).toContain('<li>candidate/core/glyph.py the development module</li>');
    expect(html).toContain(
      '<pre>cut shared/bridge.py:1, or promote core/glyph first:\nlane-guard promote core/glyph --apply</pre>',
    );
  });

  it.each([...hostileTexts, '"><script>alert(1)</script>', "' onload='x", '</style><b>'])(
    'has the same tags, whatever %j does',
    (text) => {
      const report = (value: string) =>
        reportWith({
          reasons: [value],
          findings: [
            findingWith({
              message: value,
              remedy: value,
              location: { path: value, line: 1 },
              related: [{ path: value, note: value }],
              data: { chain: [{ path: value, line: 1, target: value }] },
            }),
            findingWith({ status: 'waived', message: value }),
          ],
          checks: [{ id: 'unknown-lane', status: 'skipped', reason: value }],
          promotions: [{ module: value, from: value, to: value, commit: null, files: [] }],
        });
      expect(tagsOf(render(report(text)))).toEqual(tagsOf(render(report('plain'))));
      expect(render(report(text))).not.toMatch(/(?!\n)\p{Cc}|[\p{Bidi_Control}\p{Cs}]/u);
    },
  );
});
