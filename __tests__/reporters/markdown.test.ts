import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeBlock, codeSpan, escapeMarkdown } from '../../src/reporters/markdown.ts';
import { visible, visibleLines } from '../../src/reporters/visible.ts';
import { hostileTexts } from '../support/report.ts';

const texts = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '`',
        '``',
        '@',
        '#',
        '1',
        ':',
        '/',
        'www',
        '.',
        'gh-',
        '&',
        '&#64;',
        '<',
        '|',
        '\\',
        ' ',
        '_',
        '-',
        'a',
        '\n',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('escapeMarkdown', () => {
  it.each([
    ['lukhas/core_x/a.py imports candidate.core.x', 'lukhas/core_x/a.py imports candidate.core.x'],
    ['a | b', 'a &#124; b'],
    ['`x` *y* _z_ ~w~ $v$', '&#96;x&#96; &#42;y&#42; &#95;z&#95; &#126;w&#126; &#36;v&#36;'],
    ['</details><img src=x>', '&#60;/details&#62;&#60;img src=x&#62;'],
    ['<!-- lane-guard -->', '&#60;!-- lane-guard --&#62;'],
    ['@org/team', '&#64;&#8203;org/team'],
    ['see #12 and GH-7, a # b', 'see &#35;&#8203;12 and GH-&#8203;7, a # b'],
    ['https://www.example.org', 'https&#58;&#8203;//www&#8203;.example.org'],
    ['_www.x', '&#95;www&#8203;.x'],
    ['&#64;team', '&#38;&#35;&#8203;64;team'],
    ['[a](b) ![c](d)', '&#91;a&#93;(b) !&#91;c&#93;(d)'],
    ['- a', '&#45; a'],
    ['# a', '&#35; a'],
    ['12. a', '&#49;2. a'],
    ['12 errors', '12 errors'],
    ['=== ', '&#61;=='],
    ['    code', 'code'],
    ['a\nb', 'a&#92;nb'],
  ])('%j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('leaves no markup, mention or link, and shows the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const escaped = escapeMarkdown(text);
        const rest = escaped.replace(/&#\d+;/g, '\u0001');
        expect(rest).not.toMatch(
          /[&<>\\`*[\]|~$@\n]|:\/\/|#\d|\bgh-\d|\bwww\.|^[-+#=>\s]|^\d+[.)]|_$|^_|[^a-z\d]_|_[^a-z\d]/i,
        );
        const shown = escaped.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
        expect(shown.replaceAll('\u200b', '')).toBe(visible(text).trim());
        // What GitHub would turn into a link or a notice is looked for in the shown text.
        expect(shown).not.toMatch(/@[\w-]|#\d|\bgh-\d|:\/\/|\bwww\./i);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('codeSpan', () => {
  it.each([
    ['a.py', '`a.py`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['``a`', '``` ``a` ```'],
    [' a ', '`  a  `'],
    ['', ''],
    ['<!-- lane-guard -->', '`<! -- lane-guard -->`'],
    ['a\n\nb', '`a\\n\\nb`'],
  ])('%j', (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });

  it('ends where its text ends', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const span = codeSpan(text);
        const [fence = ''] = /^`*/.exec(span) ?? [];
        const inside = span.slice(fence.length, span.length - fence.length);
        expect(span.endsWith(fence)).toBe(true);
        expect(inside.match(/`+/g) ?? []).not.toContain(fence);
        expect(inside).not.toMatch(/^`|`$|\n/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('codeBlock', () => {
  it.each([
    ['a\nb', '```text\na\nb\n```'],
    ['```\n</details>', '````text\n```\n</details>\n````'],
    ['\ta\r\n\u001b', '```text\n\ta\n\\u001b\n```'],
  ])('%j', (text, expected) => {
    expect(codeBlock(text)).toBe(expected);
  });

  it('ends where its text ends', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = codeBlock(text).split('\n');
        const fence = lines.at(-1) ?? '';
        expect(lines.slice(1, -1).filter((line) => line.includes(fence))).toEqual([]);
        expect(lines.slice(1, -1).join('\n').replaceAll('<! --', '<!--')).toBe(
          visibleLines(text).join('\n').replaceAll('<! --', '<!--'),
        );
      }),
    );
  });

  it('takes linear time', () => {
    expect(codeBlock('` '.repeat(500_000))).toHaveLength(1_000_012);
    expect(escapeMarkdown('@#1'.repeat(200_000)).length).toBeGreaterThan(1_000_000);
  });
});
