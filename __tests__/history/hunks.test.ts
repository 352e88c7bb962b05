import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingHunks } from '../../src/history/hunks.ts';
import { measureText, significantLines, similarity } from '../../src/history/similarity.ts';
import { expectLinear } from '../support/growth.ts';

const lines = (text: string, below = 'm/a.py') => significantLines(text, below, ['candidate/', 'lukhas/']);
const places = (copy: string, counterpart: string) =>
  differingHunks(lines(copy), lines(counterpart)).map(
    (hunk) => `${hunk.line}+${hunk.lines} ${hunk.counterpartLine}+${hunk.counterpartLines}`,
  );

describe('differingHunks', () => {
  it.each<[string, string, string, string[]]>([
    ['nothing', 'a\nb\n', 'a\nb\n', []],
    ['empty texts', '', '', []],
    ['comments and blanks', 'a\n\n# x\nb\n', 'a\nb\n', []],
    ['imports of another lane', 'from lukhas.core.x import y\na\n', 'from candidate.core.x import y\na\n', []],
    ['relative imports', 'from lukhas.m.b import y\na\n', 'from .b import y\na\n', []],
    ['a changed line', 'a\nX\nc\n', 'a\nb\nc\n', ['2+1 2+1']],
    ['an added line', 'a\nX\nb\n', 'a\nb\n', ['2+1 2+0']],
    ['a removed line', 'a\nc\n', 'a\nb\nc\n', ['2+0 2+1']],
    ['a line at the end', 'a\nb\n', 'a\nb\nc\n', ['3+0 3+1']],
    ['everything', 'x\ny\n', 'a\nb\nc\n', ['1+2 1+3']],
    ['two places', 'a\nX\nc\nd\ne\nY\n', 'a\nb\nc\nd\ne\nf\n', ['2+1 2+1', '6+1 6+1']],
    ['one side empty', '', 'a\n', ['1+0 1+1']],
    ['lines with a comment between', 'a\nX\n# why\nY\nb\n', 'a\nb\n', ['2+3 2+0']],
    ['repeated lines', 'a\np\np\nb\np\nc\n', 'a\np\nb\np\np\nc\n', ['3+1 3+0', '5+0 4+1']],
  ])('%s', (_, copy, counterpart, expected) => {
    expect(places(copy, counterpart)).toEqual(expected);
  });

  it('leaves nothing unsaid: what lies outside of the places is the same', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (copy, counterpart) => {
        const hunks = differingHunks(lines(copy.join('\n')), lines(counterpart.join('\n')));
        const without = (from: readonly string[], at: (hunk: (typeof hunks)[number]) => readonly [number, number]) =>
          from.filter((_, index) =>
            hunks.every((hunk) => index + 1 < at(hunk)[0] || index + 1 >= at(hunk)[0] + at(hunk)[1]),
          );
        expect(without(copy, (hunk) => [hunk.line, hunk.lines])).toEqual(
          without(counterpart, (hunk) => [hunk.counterpartLine, hunk.counterpartLines]),
        );
      }),
    );
  });

  it('shows fifty places at most', () => {
    const copy = Array.from({ length: 200 }, (_, at) => `same_${at}\nhere_${at}`).join('\n');
    const counterpart = Array.from({ length: 200 }, (_, at) => `same_${at}\nthere_${at}`).join('\n');
    expect(places(copy, counterpart)).toHaveLength(50);
  });

  it('is linear in the number of lines', () => {
    expectLinear(2_000, (size) => {
      const copy = lines(Array.from({ length: size }, (_, at) => (at % 3 ? `x_${at}` : 'same')).join('\n'));
      const counterpart = lines(Array.from({ length: size }, (_, at) => (at % 5 ? `x_${at}` : 'other')).join('\n'));
      expect(differingHunks(copy, counterpart)).toHaveLength(50);
    });
  });
});

describe('significantLines', () => {
  it('is what measureText counts', () => {
    const text = '/* a\n b */\nimport { x } from "../candidate/y";\n// c\nconst z = 1;\nconst z = 1;\n';
    const found = lines(text, 'm/a.ts');
    expect(found.map(({ line }) => line)).toEqual([3, 5, 6]);
    const measured = measureText(text, 'm/a.ts', ['candidate/', 'lukhas/']);
    expect(measured.total).toBe(3);
    expect([...measured.lines.keys()]).toEqual([...new Set(found.map((line) => line.text))]);
    expect(similarity(measured, measured)).toBe(100);
  });
});
