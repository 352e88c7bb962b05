import { describe, expect, it } from 'vitest';
import { bytes, characters, firstWithin } from '../../src/reporters/ladder.ts';

describe('firstWithin', () => {
  it.each([
    [100, [['aa', 'bb'], ['c']], 'aa\n\nbb\n'],
    [8, [['aa', 'bb'], ['c']], 'aa\n\nbb\n'],
    [7, [['aa', 'bb'], ['c']], 'c\n'],
    [
      7,
      [
        ['aaaa', 'bb'],
        ['cccc', 'd', 'ee'],
      ],
      'cccc\n',
    ],
    [
      6,
      [
        ['aaaa', 'bb'],
        ['cccccccc', 'd', 'ee'],
      ],
      'd\n',
    ],
    [8, [['cccccccc', 'd', 'ee']], 'd\n\nee\n'],
    [1, [['aa']], '\n'],
  ])('of %i: %j gives %j', (limit, texts, expected) => {
    expect(firstWithin(limit, characters, texts)).toBe(expected);
  });

  it('counts what the limit counts', () => {
    expect(firstWithin(9, bytes, [['漢字漢'], ['short']])).toBe('short\n');
    expect(firstWithin(9, characters, [['漢字漢'], ['short']])).toBe('漢字漢\n');
  });

  it('gives up a text as soon as it is too long', () => {
    let made = 0;
    function* endless(): Generator<string> {
      for (;;) {
        made++;
        yield 'x'.repeat(10);
      }
    }
    expect(firstWithin(100, characters, [endless(), ['short']])).toBe('short\n');
    expect(made).toBe(9);
  });
});
