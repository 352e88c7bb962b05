import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanPython } from '../../../src/imports/python/scan.ts';
import { callCases } from './call-cases.ts';
import { labelCases } from './label-cases.ts';
import { render } from './render.ts';
import { bytesOf } from './source-case.ts';
import { stringCases } from './string-cases.ts';
import { syntaxCases } from './syntax-cases.ts';

const fragments = [
  ...[
    '"',
    "'",
    '"""',
    "'''",
    'f"',
    "f'''",
    't"',
    'rb"',
    '\\',
    '{',
    '}',
    '{{',
    '(',
    ')',
    '[',
    ']',
    ':',
    ';',
    ',',
    '.',
    '=',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\f',
    ' ',
    '    ',
    '#',
    '\\\n',
    '\\N{',
    '\0',
    '*',
    '%',
    '+',
    '\ufeff',
    'é',
    '😀',
    '!r',
    ':=',
  ],
  ...[
    'import ',
    'from ',
    'lazy ',
    'a',
    'a.b',
    ' as ',
    'def f',
    'class A',
    'try',
    'except ImportError',
    'else',
    'finally',
  ],
  ...[
    'if TYPE_CHECKING',
    'elif x',
    'with suppress(ImportError)',
    'lambda',
    'async ',
    'pass',
    'raise',
    '__all__',
    'yield ',
  ],
  ...[
    'import importlib\n',
    '__import__(',
    'importlib.import_module(',
    'package=__package__',
    'level=1',
    '# coding: utf-8\n',
  ],
];

const pieces = fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join(''));

describe('scanPython, whatever it is given', () => {
  it('never throws, and gives places that stand in the text', () => {
    fc.assert(
      fc.property(pieces, (source) => {
        const { statements, unknownCalls, unreadable } = scanPython(Buffer.from(source));
        const lines = source.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
        for (const { line, column, endColumn } of statements) {
          const length = lines[line - 1]?.length ?? -1;
          expect(column).toBeGreaterThan(0);
          expect(endColumn).toBeGreaterThan(column);
          expect(endColumn - 1).toBeLessThanOrEqual(length);
        }
        for (const { line, column } of [...unknownCalls, ...(unreadable ? [unreadable] : [])]) {
          if (line !== undefined) expect((column ?? 0) - 1).toBeLessThanOrEqual(lines[line - 1]?.length ?? -1);
        }
        const order = statements.map(({ line, column }) => line * 1_000_000 + column);
        expect([...order].sort((a, b) => a - b)).toEqual(order);
      }),
      { numRuns: 3000 },
    );
  });

  it('never throws on bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        scanPython(bytes);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds an import behind any piece that it could follow to the end', () => {
    fc.assert(
      fc.property(pieces, (source) => {
        const text = `${source}\nimport last\n`;
        const { statements, unreadable } = scanPython(Buffer.from(text));
        const found = statements.at(-1)?.names[0]?.name === 'last';
        expect(found || unreadable !== undefined || /\\\r?$/.test(source)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads a valid piece the same behind a piece that opens a bracket or a string', () => {
    const valid = [...labelCases, ...syntaxCases].filter(
      ({ parses, encoding, source }) =>
        parses === undefined && encoding === undefined && /^(import|from|try|class|async)/.test(source),
    );
    const openers = ['x = (\n', 'x = f(a, [\n', 'x = "abc\n', 'x = f"a\n', 'x = f"{a\n', 'x = [1)\n', 'x = }\n'];
    fc.assert(
      fc.property(fc.constantFrom(...openers), fc.constantFrom(...valid), (opener, each) => {
        const shifted = render(scanPython(Buffer.from(opener + each.source)));
        const expected = each.expected.map((line) => line.replace(/^\d+/, (number) => String(Number(number) + 1)));
        expect(shifted).toEqual(expected);
      }),
    );
  });

  it('cuts a case anywhere without a throw', () => {
    const cases = [...labelCases, ...callCases, ...stringCases, ...syntaxCases].map(bytesOf);
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.constantFrom(...cases), fc.nat(), fc.nat(), (a, b, i, j) => {
        scanPython(Buffer.concat([a.subarray(0, i % (a.length + 1)), b.subarray(j % (b.length + 1))]));
      }),
      { numRuns: 3000 },
    );
  });
});

/**
 * What would take quadratic time, or a stack as deep as the text, if it were read carelessly. At this size reading takes
 * some hundredths of a second, and with a square in it more than the limit, yet little enough for the run to end.
 */
const size = 400_000;
const limit = 5_000;
const repeated: readonly (readonly [name: string, piece: string])[] = [
  ['brackets', '('],
  ['brackets, each on a line', '(\n'],
  ['open assignments', 'x = (\ny;'],
  ['brackets that do not match', '(]'],
  ['open lists of names', 'from a import (b,\n'],
  ['fields in fields', 'f"{'],
  ['fields in fields over lines', 'f"{\n'],
  ['triple-quoted fields in fields', 'f\'\'\'{\n f"""{'],
  ['specifications in specifications', 'f"{x:\n'],
  ['escaped triple quotes', '\\"""\n'],
  ['escaped triple quotes of both kinds', '\\\'\'\'\n\\"""\n'],
  ['escaped quotes over lines', "\\'\\\n"],
  ['open conditions', 'if (not\n'],
  ['open handlers', 'except (A,\n'],
  ['handlers', 'except ImportError:\n'],
  ['open headers', 'with suppress(\n'],
  ['calls in calls', '__import__("a",'],
  ['lambdas', '__import__;lambda:'],
  ['adjacent strings', '__import__("a" '],
  ['dots', 'from .\\\n'],
  ['carriage returns', '\r'],
  ['backslashes', '\\\n'],
  ['imports in one line', 'import a;'],
];
const framed: readonly (readonly [name: string, piece: string, before: string, behind: string])[] = [
  ['names of characters that do not end', '\\N{', 'f"', ''],
  ['triple-quoted fields in fields, then a specification', 'f"""{\n', '', 'x:'],
  ['groups of context managers', '(', 'with suppress(', ''],
];

describe('linear time and bounded memory', () => {
  it.each([...repeated.map((each) => [...each, '', ''] as const), ...framed])(
    '%s',
    (_name, piece, before, behind) => {
      const source = Buffer.from(`try:\n import first\n${before}${piece.repeat(size / piece.length)}${behind}`);
      expect(scanPython(source).statements[0]?.names[0]?.name).toBe('first');
    },
    limit,
  );

  it('one line of 50 MB', () => {
    const source = Buffer.from(`x = [${'1,'.repeat(25_000_000)}]\nimport last\n`);
    expect(render(scanPython(source))).toEqual(['2:1-12 import last']);
  });

  it('100,000 nested brackets', () => {
    const source = Buffer.from(`x = ${'('.repeat(100_000)}${')'.repeat(100_000)}\nimport last\n`);
    const scanned = scanPython(source);
    expect(render(scanned)).toEqual(['2:1-12 import last']);
    expect(scanned.unreadable).toBeUndefined();
  });

  it('more nested brackets than are counted', () => {
    const many = 1_100_000;
    const scanned = scanPython(Buffer.from(`x = ${'('.repeat(many)}${')'.repeat(many)}\nimport last\n`));
    expect(render(scanned)).toEqual(['2:1-12 import last']);
    expect(scanned.unreadable).toEqual({ line: 1, column: 5 + 2 ** 20, reason: 'too many nested brackets' });
  });

  it('10,000 levels of indentation', () => {
    const levels = Array.from({ length: 10_000 }, (_, level) => `${' '.repeat(level)}if TYPE_CHECKING:\n`);
    const source = Buffer.from(`${levels.join('')}${' '.repeat(10_000)}import a\nimport b\n`);
    expect(render(scanPython(source))).toEqual(['10001:10001-10009 import a | type-only', '10002:1-9 import b']);
  });

  it('a million imports, and no more', () => {
    const scanned = scanPython(Buffer.from('import a\n'.repeat(1_000_010)));
    expect(scanned.statements.length).toBe(1_000_000);
    expect(scanned.unreadable).toEqual({ line: 1_000_000, column: 1, reason: 'more than 1000000 imports' });
  });

  it('a million names in one import, and no more', () => {
    const scanned = scanPython(Buffer.from(`from a import (${'b,'.repeat(1_000_010)})\nimport c\n`));
    expect(scanned.statements[0]?.names.length).toBe(1_000_000);
    expect(scanned.unreadable?.reason).toBe('more than 1000000 imports');
  });
});
