import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/reporters/code-frame.ts';

const frame = (source: string, column: number | undefined, endColumn: number | undefined, width = 60) =>
  codeFrame(
    source,
    {
      path: 'a.py',
      line: 7,
      ...(column === undefined ? {} : { column }),
      ...(endColumn === undefined ? {} : { endColumn }),
    },
    width,
  );

describe('codeFrame', () => {
  it.each([
    ['a part of a line', 'import candidate.core', 8, 22, ['7 | import candidate.core', '  |        ^^^^^^^^^^^^^^']],
    ['no end', 'import x', 8, undefined, ['7 | import x', '  |        ^']],
    ['no column', 'import x', undefined, undefined, ['7 | import x']],
    ['a tab', '\tx = y', 6, 7, ['7 |     x = y', '  |         ^']],
    ['wide characters', "'漢字', x", 7, 8, ["7 | '漢字', x", '  |         ^']],
    ['carets under wide characters', '漢字', 1, 3, ['7 | 漢字', '  | ^^^^']],
    ['halfwidth katakana', 'ｶﾅ x', 4, 5, ['7 | ｶﾅ x', '  |    ^']],
    ['combining marks', 'e\u0301e\u0301 x', 6, 7, ['7 | e\u0301e\u0301 x', '  |    ^']],
    ['an emoji of several code points', '👩‍👩‍👧 x', 10, 11, ['7 | 👩‍👩‍👧 x', '  |    ^']],
    ['an escape sequence', '\u001b[31m x', 7, 8, ['7 | \\u001b[31m x', '  |            ^']],
    ['a column past the end', 'ab', 9, 12, ['7 | ab', '  |   ^']],
    ['a carriage return at the end', 'ab\r', 1, 3, ['7 | ab', '  | ^^']],
    ['an empty line', '', 1, 2, ['7 |', '  | ^']],
  ])('%s', (_, source, column, endColumn, expected) => {
    expect(frame(source, column, endColumn)).toEqual(expected);
  });

  it.each([
    ['on the right', `import candidate.core  # ${'x'.repeat(90)}`, 8, 22],
    ['on the left', `${'x'.repeat(90)} import candidate.core`, 99, 113],
    ['on both sides', `${'x'.repeat(90)} import candidate.core # ${'y'.repeat(90)}`, 99, 113],
    ['on both sides of wide characters', `${'漢'.repeat(90)} import candidate.core # ${'字'.repeat(90)}`, 99, 113],
  ])('cuts %s and keeps the carets in place', (_, source, column, endColumn) => {
    const [code = '', carets = ''] = frame(source, column, endColumn, 60);
    const cells = (text: string) => Array.from(text, (c) => (/\p{Script=Han}/u.test(c) ? 'ww' : c)).join('');
    expect(cells(code).length).toBeLessThanOrEqual(60);
    expect(code).toContain('…');
    expect(cells(code).slice(carets.indexOf('^'), carets.length)).toBe('candidate.core');
  });

  it('marks what fits where the mark itself is too long', () => {
    expect(frame('x'.repeat(500), 101, 401, 30)).toMatchInlineSnapshot(`
      [
        "7 | …xxxxxxxxxxxxxxxxxxxxxxxx…",
        "  |          ^^^^^^^^^^^^^^^^",
      ]
    `);
  });

  it('cuts a line of 50 MB without reading it', () => {
    expect(
      frame(`${'y'.repeat(25_000_000)}import z${'y'.repeat(25_000_000)}`, 25_000_001, 25_000_009, 40),
    ).toMatchInlineSnapshot(`
      [
        "7 | …yyyyyyyyyyyimport zyyyyyyyyyyyyyyy…",
        "  |             ^^^^^^^^",
      ]
    `);
  });

  it('fits the width with a caret behind a line that fills it', () => {
    expect(frame('x'.repeat(20), 21, 22, 24)).toMatchInlineSnapshot(`
      [
        "7 | …xxxxxxxxxxxxxxxxxx",
        "  |                    ^",
      ]
    `);
  });

  it('fits the width and has a caret, whatever stands there', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\t', 'x'.repeat(70)),
    );
    fc.assert(
      fc.property(
        fc.array(part),
        fc.nat(200),
        fc.nat(40),
        fc.integer({ min: 24, max: 120 }),
        (parts, start, length, width) => {
          const lines = frame(parts.join('').replace(/[\r\n]/g, ''), start + 1, start + 1 + length, width);
          expect(lines).toHaveLength(2);
          expect(lines[1]).toMatch(/\^$/);
          expect(lines[1]?.length).toBeLessThanOrEqual(width);
          expect(lines.join('')).not.toMatch(/\p{Cc}/u);
        },
      ),
    );
  });
});
