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
