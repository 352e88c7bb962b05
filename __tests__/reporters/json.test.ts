import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { renderJson } from '../../src/reporters/json.ts';
import { findingWith, fullReport, hostileTexts, reportWith } from '../support/report.ts';

describe('renderJson', () => {
  it('has two spaces of indentation, keys as they are declared and a final newline', () => {
    const report = reportWith({ findings: [findingWith({ data: { target: 'candidate.core.glyph' } })], checks: [] });
    expect(renderJson(report)).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "verdict": "fail",
        "reasons": [],
        "counts": {
          "errors": 1,
          "warnings": 0,
          "notices": 0,
          "waived": 0,
          "baselined": 0
        },
        "range": null,
        "findings": [
          {
            "check": "dangling-dependency",
            "severity": "error",
            "status": "active",
            "new": null,
            "message": "lukhas/core/a.py imports candidate.core.glyph, which lives only in candidate",
            "remedy": "lane-guard promote core/glyph --apply",
            "location": {
              "path": "lukhas/core/a.py",
              "line": 3,
              "column": 1,
              "endColumn": 29
            },
            "related": [],
            "fingerprint": "f1",
            "value": "candidate.core.glyph",
            "waiver": null,
            "data": {
              "target": "candidate.core.glyph"
            }
          }
        ],
        "checks": [],
        "coverage": {
          "python": 40,
          "typescript": 6,
          "outsideLanes": 3,
          "lanes": [
            {
              "name": "accepted",
              "root": "lukhas/",
              "files": 30
            },
            {
              "name": "candidate",
              "root": "candidate/",
              "files": 13
            }
          ],
          "imports": 120,
          "unreadable": [],
          "unknownCalls": [],
          "shims": [],
          "brokenLinks": [],
          "notes": []
        },
        "promotions": [],
        "suites": [],
        "next": []
      }
      "
    `);
  });

  it('holds the whole report, but for how long tests took', () => {
    const { suites, ...rest } = fullReport();
    const timeless = suites.map(({ slowest: _, failures, ...suite }) => ({
      ...suite,
      failures: failures.map(({ seconds: __, ...test }) => test),
    }));
    expect(JSON.parse(renderJson(fullReport()))).toEqual({ ...rest, suites: timeless });
  });

  it('has the same bytes, in whatever order the report was built', () => {
    expect(renderJson(reversed(fullReport()))).toBe(renderJson(fullReport()));
  });

  it.each(hostileTexts)('is read back with %j', (text) => {
    const report = reportWith({ findings: [findingWith({ message: text, location: { path: text } })] });
    expect(JSON.parse(renderJson(report))).toEqual(report);
  });
});

/** The same report with the keys of every object but `data` the other way round. */
function reversed(report: Report): Report {
  const turn = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((entry) => turn(entry, ''));
    if (typeof value !== 'object' || value === null || key === 'data') return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([name, entry]) => [name, turn(entry, name)]),
    );
  };
  return turn(report, '') as Report;
}
