import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible, visibleLines } from '../../src/reporters/visible.ts';

describe('visible', () => {
  it.each([
    ['plain text', 'lukhas/core/a.py: é 漢字 👩‍👩‍👧 ❤️', 'lukhas/core/a.py: é 漢字 👩‍👩‍👧 ❤️'],
    ['line ends and tabs', 'a\r\nb\tc', 'a\\r\\nb\\tc'],
    ['an escape sequence', '\u001b[31m', '\\u001b[31m'],
    ['C1 controls', '\u009b31m\u0085', '\\u009b31m\\u0085'],
    ['bidirectional overrides', '\u202ea\u2066b\u200f', '\\u202ea\\u2066b\\u200f'],
    ['line separators', '\u2028\u2029', '\\u2028\\u2029'],
    ['what shows nothing', '\u200b\u00ad\ufeff\u3164', '\\u200b\\u00ad\\ufeff\\u3164'],
    ['tag characters', '\u{e0041}', '\\u{e0041}'],
    ['half of a pair', 'a\ud800b', 'a\\ud800b'],
  ])('%s', (_, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it('leaves nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
    );
  });

  it('keeps lines and tabs of a text to paste', () => {
    expect(visibleLines('a\r\n\tb\u001b\rc\n')).toEqual(['a', '\tb\\u001b', 'c', '']);
  });
});
