import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { Availability, Evidence } from '../../src/domain/check.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { judge } from '../../src/policy/judge.ts';
import { renderReview } from '../../src/reporters/review.ts';
import { findingWith, hostileTexts, reportWith } from '../support/report.ts';
import { repo } from '../support/tree.ts';

const path = 'lukhas/core/a.py';
const lines = [
  'import os',
  'from candidate.core.glyph import Glyph',
  'from candidate.core.glyph import (',
  '  Glyph',
  ')',
];
const source = (file: string, line: number) => (file === path ? lines[line - 1] : undefined);
const all = new Map([[path, new Set([1, 2, 3, 4, 5])]]);
const finding = (parts: Partial<Finding> = {}) =>
  findingWith({
    check: 'unrewritten-import',
    message: 'production imports "candidate.core.glyph", although it is promoted',
    location: { path, line: 2, column: 1, endColumn: 39 },
    data: { rewritten: 'from lukhas.core.glyph import Glyph', specifier: null },
    ...parts,
  });
const render = (findings: readonly Finding[], parts: Partial<Parameters<typeof renderReview>[1]> = {}) =>
  renderReview(reportWith({ findings }), { commentable: all, sourceLine: source, standing: [], ...parts });

describe('renderReview', () => {
  it('suggests the rewritten line', () => {
    expect(render([finding()])).toMatchInlineSnapshot(`
      {
        "body": "lane-guard: 1 import can be rewritten as suggested.",
        "comments": [
          {
            "body": "<!-- lane-guard suggestion f1 -->

      \`unrewritten-import\`: production imports "candidate.core.glyph", although it is promoted

      \`\`\`suggestion
      from lukhas.core.glyph import Glyph
      \`\`\`",
            "line": 2,
            "path": "lukhas/core/a.py",
            "side": "RIGHT",
          },
        ],
        "event": "COMMENT",
      }
    `);
  });

  it('suggests a line for several', () => {
    const [comment] = render([finding({ location: { path, line: 3, column: 1 } })])?.comments ?? [];
    expect(comment).toMatchObject({ start_line: 3, start_side: 'RIGHT', line: 5, side: 'RIGHT' });
  });

  it('suggests the same in other places of the finding', () => {
    const related = [
      { path, line: 3, column: 1, note: 'here as well' },
      { path: 'other.py', line: 1, note: 'here as well' },
      { path, line: 1, column: 1, note: 'the promoted module' },
    ];
    expect(render([finding({ related })])?.comments.map(({ line }) => line)).toEqual([2, 5]);
  });

  it.each([
    ['a statement', 'from lukhas.core.glyph import B', 'from lukhas.core.glyph import B'],
    ['no statement', 'import "lukhas.core.glyph" instead of "candidate.core.glyph"', undefined],
  ])('suggests in another place its own remedy, where that is %s', (_, remedy, expected) => {
    const related = [{ path, line: 3, column: 1, note: `here as well: ${remedy}` }];
    const comments = render([finding({ related })])?.comments ?? [];
    expect(comments.find(({ line }) => line === 5)?.body.split('\n')[5]).toBe(expected);
  });

  it('mends what the checks find', () => {
    const files = {
      'candidate/core/glyph.py': '',
      'candidate/core/other.py': '',
      'candidate/web/a.ts': 'export const a = 1;',
      'lukhas/__init__.py': '',
      'lukhas/core/__init__.py': '',
      'lukhas/core/glyph.py': '',
      'lukhas/core/a.py': [
        'from candidate.core.glyph import A  # kept',
        'from candidate.core.glyph import (',
        '    B as C,',
        ')',
        'def f():',
        '    import candidate.core.glyph as g',
        'import candidate.core.glyph',
        'from candidate.core import glyph, other',
      ].join('\n'),
      'lukhas/web/a.ts': 'export const a = 1;',
      'lukhas/web/b.ts': "import { a } from '../../candidate/web/a';",
    };
    const available: Availability = { available: true };
    const everything = new Proxy({} as Record<Evidence, Availability>, { get: () => available });
    const policy = {
      severity: [],
      failOn: 'error',
      nothingToJudge: false,
      waivers: [],
      baseline: null,
      today: 0,
    } as const;
    const { findings } = judge([checks['unrewritten-import']], repo(files), everything, policy);
    const sources = new Map(Object.entries(files).map(([file, text]) => [file, text.split('\n')]));
    const review = render(findings, {
      commentable: new Map([...sources].map(([file, text]) => [file, new Set(text.map((_, index) => index + 1))])),
      sourceLine: (file, line) => sources.get(file)?.[line - 1],
    });
    for (const { path: file, start_line: start, line, body } of review?.comments.toReversed() ?? []) {
      const text = /```suggestion\n(.*)\n```$/s.exec(body)?.[1] ?? '';
      sources.get(file)?.splice((start ?? line) - 1, line - (start ?? line) + 1, ...text.split('\n'));
    }
    expect(sources.get('lukhas/core/a.py')).toEqual([
      'from lukhas.core.glyph import A  # kept',
      'from lukhas.core.glyph import B as C',
      'def f():',
      '    import lukhas.core.glyph as g',
      'import candidate.core.glyph',
      'from lukhas.core import glyph',
      'from candidate.core import other',
    ]);
    expect(sources.get('lukhas/web/b.ts')).toEqual(["import { a } from './a';"]);
  });

  it('suggests once what several findings of a statement want', () => {
    expect(render([finding(), finding({ fingerprint: 'f2', value: 'x' })])?.comments).toHaveLength(1);
  });

  it.each<[string, Partial<Finding>, Partial<Parameters<typeof renderReview>[1]>]>([
    ['another check', { check: 'dangling-dependency' }, {}],
    ['a finding that is waived', { status: 'waived' }, {}],
    ['nothing to paste', { data: { rewritten: null, specifier: null } }, {}],
    ['a place without a column', { location: { path, line: 2 } }, {}],
    ['a file that the diff does not touch', {}, { commentable: new Map() }],
    ['a line that the diff does not hold', {}, { commentable: new Map([[path, new Set([1, 3])]]) }],
    [
      'a statement of which the diff holds a part',
      { location: { path, line: 3, column: 1 } },
      { commentable: new Map([[path, new Set([3, 4])]]) },
    ],
    ['a source that is not to be had', {}, { sourceLine: () => undefined }],
    ['what stands there already', {}, { standing: ['<!-- lane-guard suggestion f1 -->\n\nx'] }],
  ])('is not there for %s', (_, parts, options) => {
    expect(render([finding(parts)], options)).toBeNull();
  });

  it('exchanges a specifier', () => {
    const web = 'lukhas/web/b.ts';
    const review = render(
      [
        finding({
          check: 'unresolved-import',
          location: { path: web, line: 1, column: 1, endColumn: 43 },
          data: { rewritten: null, specifier: './a' },
        }),
      ],
      {
        commentable: new Map([[web, new Set([1])]]),
        sourceLine: () => "import { a } from '../../candidate/web/a'; // x",
      },
    );
    expect(review?.comments[0]?.body).toContain("```suggestion\nimport { a } from './a'; // x\n```");
  });

  it('keeps the fence longer than what it holds', () => {
    const review = render([finding()], { sourceLine: () => 'from candidate.core.glyph import Glyph  # ````' });
    expect(review?.comments[0]?.body).toMatch(/\n`{5}suggestion\n.*\n`{5}$/);
  });

  it('holds 50 comments and says how many are left out', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      finding({ fingerprint: `f${index}`, location: { path, line: index + 1, column: 1 } }),
    );
    const review = render(many, {
      commentable: new Map([[path, new Set(many.map((_, index) => index + 1))]]),
      sourceLine: () => 'from candidate.core.glyph import Glyph',
    });
    expect(review?.comments).toHaveLength(50);
    expect(review?.body).toBe('lane-guard: 50 imports can be rewritten as suggested; 10 more are in the report.');
  });

  it.each(hostileTexts)('says %j as text', (text) => {
    const body = render([finding({ message: text })])?.comments[0]?.body ?? '';
    const [first, , message] = body.split('\n');
    expect(first).toBe('<!-- lane-guard suggestion f1 -->');
    expect(message).not.toMatch(/[<>]|@(?!&#8203;)|:\/\//);
    expect(body.split('\n')).toHaveLength(7);
  });
});
