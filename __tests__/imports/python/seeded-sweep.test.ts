import { Buffer, isUtf8 } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { expectAgreement, swept } from './sweep-agreement.ts';

// Each row fails for a defect that was seeded in the sweep, and that nothing else in the suite saw.

describe('what the sweep follows by itself', () => {
  it.each([
    ['characters beyond ASCII', '# é 日本 😀\nx = "é日😀"\nimport a\n'],
    ['a byte order mark and characters', '\ufeff# é\nimport a\n'],
    [
      'names in a bracket that begin like keywords',
      'x = (\nasserted, breaks, classy, lazy,\nlazy.a, from_, tryst)\nimport a\n',
    ],
    ['a suppress behind async', 'async def f():\n  async with suppress(ImportError): import a\n'],
    ['a handler of what a call gives', 'try: import a\nexcept f(x)[0]: pass\n'],
    ['items of a with beside a suppress of others', 'with f() as x, suppress(ValueError), y[0]: import a\n'],
    ['an import of nothing', 'import\nimport a\n'],
    ['a from without import', 'from\nfrom a\nfrom .\nimport b\n'],
    ['lazy without import', 'lazy\nlazy a\nlazy from b\nimport c\n'],
  ])('%s', (_name, source) => {
    expect(expectAgreement(Buffer.from(source))).toBe(true);
  });
});

describe('UTF-8, to the sweep', () => {
  const edges = [
    0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xef, 0xf0, 0xf4, 0xf5, 0xff,
  ];
  const starts = Array.from({ length: 128 }, (_, k) => 128 + k);

  it.each([2, 3, 4])('is what Node says, in %i bytes', (length) => {
    const rests = Array.from({ length: length - 1 }).reduce<number[][]>(
      (before) =>
        before.flatMap((bytes) =>
          (bytes.length === 0 ? edges : [0x7f, 0x80, 0xbf, 0xc0]).map((byte) => [...bytes, byte]),
        ),
      [[]],
    );
    for (const start of starts) {
      for (const rest of rests) {
        if (rest.includes(0)) continue;
        const bytes = [35, start, ...rest];
        const source = Buffer.from([...bytes, 10]);
        expect([bytes, swept(source, true).isSuspect]).toEqual([bytes, !isUtf8(source)]);
      }
    }
  });
});

describe('a coding cookie, to the sweep', () => {
  it.each(['utf8', 'utf-8', 'UTF_8', 'Utf-8'])('is plain where it is %s', (name) => {
    expect(swept(Buffer.from(`# -*- coding: ${name} -*-\nimport a\n`), true).isSuspect).toBe(false);
  });

  it('is in doubt where one letter of it is another', () => {
    for (const name of ['utf8', 'utf-8']) {
      for (let k = 0; k < name.length; k++) {
        for (let code = 33; code < 127; code++) {
          const other = name.slice(0, k) + String.fromCharCode(code) + name.slice(k + 1);
          expectAgreement(Buffer.from(`# coding: ${other}\nimport a\n`));
          expectAgreement(Buffer.from(`# coding: ${other}`));
        }
      }
    }
  });
});
