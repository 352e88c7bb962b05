import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanPython } from '../../../src/imports/python/scan.ts';
import { SweepFlag } from '../../../src/imports/python/sweep.ts';
import { cases } from './cases.ts';
import { bytesOf } from './source-case.ts';
import { expectAgreement, swept } from './sweep-agreement.ts';

const fixtures = cases.map(bytesOf);

describe('the sweep beside the scanner', () => {
  it.each(cases.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    expectAgreement(bytesOf(each));
  });

  it('leaves few of the cases that CPython reads to the scanner', () => {
    const valid = cases.filter(({ parses }) => parses !== 'never');
    const left = valid.filter((each) => swept(bytesOf(each), true).isSuspect);
    // Names beyond ASCII, encodings, nesting and headers of every form are what those cases are about.
    expect(left.length / valid.length).toBeLessThan(0.25);
  });

  it('sees whatever the scanner cannot follow', () => {
    const broken = [
      'x = (\n',
      'x = "a\n',
      'x = """\n',
      'f"{a\n',
      'x = ]\n',
      'x = [)\n',
      'x\0\n',
      '# coding: nothing\n',
    ];
    for (const source of broken) {
      expect(scanPython(Buffer.from(source)).unreadable, source).toBeDefined();
      expect(swept(Buffer.from(source), true).isSuspect, source).toBe(true);
    }
    for (const bytes of [[0x80], [0xc3], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82]]) {
      const source = Buffer.from([0x61, ...bytes]);
      expect(scanPython(source).unreadable).toBeDefined();
      for (const at of [0, 14, 15, 16, 17]) {
        const moved = Buffer.concat([Buffer.alloc(at, 35), source, Buffer.alloc(20, 32)]);
        expect([swept(moved, true).isSuspect, swept(moved, false).isSuspect]).toEqual([true, true]);
      }
    }
  });

  it('goes on behind the last import only where that may tell of it', () => {
    expect(swept(Buffer.from('import a\nx = (\n'), false).isSuspect).toBe(false);
    expect(swept(Buffer.from('import a\nx = "import b\n'), false).isSuspect).toBe(false);
    expect(swept(Buffer.from('x = (\nimport a\n'), false).isSuspect).toBe(true);
    expect(swept(Buffer.from('try:\n  import a\n  x = (\nexcept ImportError:\n  pass\n'), false).isSuspect).toBe(true);
    const guarded = Buffer.from('try:\n  import a\n  x = "import"\n\nexcept (\n  B, ImportError\n): pass\ny = (\n');
    const { isSuspect, statements } = swept(guarded, false);
    expect([isSuspect, statements[0]?.labels]).toEqual([false, ['module-level', 'guarded']]);
  });
});

/** Pieces of Python, and of what is none, that mean something to a lexer. */
const pieces = [
  ...['"', "'", '"""', "'''", 'f"', "f'''", 't"', 'rb"', 'rf"', 'Rb', 'u"', '\\', '{', '}', '{{', '}}'],
  ...['(', ')', '[', ']', ':', ';', ',', '.', '...', '=', '*', '%', '+', '!r', ':=', '->', '@', '#', '\\N{'],
  ...[
    '\n',
    '\n',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\f',
    ' ',
    '    ',
    '\n  ',
    '\n    ',
    '\\\n',
    '\\\r\n',
    '\0',
    '\ufeff',
    'é',
    '😀',
  ],
  ...['import ', 'import', 'from ', 'from', 'lazy ', 'a', 'a.b', '_x1', '1', ' as ', 'import a', 'from . import b'],
  ...['\nimport a', '\n  import a', '\nfrom a import (b,\n c)', 'from .. import *', '; import c', ': import d'],
  ...['def f', 'def f():', 'class A:', 'try:', 'except ImportError:', 'except (A, ImportError):', 'except:', 'else:'],
  ...['finally:', 'if TYPE_CHECKING:', 'if not TYPE_CHECKING:', 'elif x:', 'elif t.TYPE_CHECKING:', 'with a:'],
  ...['with suppress(ImportError):', 'with suppress(', 'except* Exception', 'suppress', 'ImportError', 'as e'],
  ...['lambda', 'lambda:', 'async ', 'async def f():', 'pass', 'raise', 'yield ', 'ＩmportError', 'ｉmport'],
  ...[
    'import importlib\n',
    '__import__(',
    'importlib.import_module(',
    'exec(',
    'pytest',
    '# coding: utf-8\n',
    '# coding: x\n',
  ],
];

describe('the sweep, whatever it is given', () => {
  it('agrees on pieces of Python', () => {
    let followed = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        if (expectAgreement(Buffer.from(parts.join('')))) followed++;
      }),
      { numRuns: 6000 },
    );
    // Where nothing was followed, nothing was compared.
    expect(followed).toBeGreaterThan(600);
  });

  it('agrees on lines of Python', () => {
    const line = fc
      .tuple(
        fc.nat({ max: 5 }),
        fc.array(fc.constantFrom(...pieces.filter((piece) => !/[\n\r\0"'(){}[\]\\]/.test(piece)))),
      )
      .map(([indent, parts]) => ' '.repeat(indent) + parts.join(' '));
    let followed = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, newline) => {
        if (expectAgreement(Buffer.from(lines.join(newline)))) followed++;
      }),
      { numRuns: 3000 },
    );
    expect(followed).toBeGreaterThan(600);
  });

  it('agrees on bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expectAgreement(bytes);
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees on cases that were cut, joined and changed', () => {
    const change = fc.record({ at: fc.nat(), drop: fc.nat({ max: 6 }), put: fc.constantFrom('', ...pieces) });
    const source = fc.array(fc.constantFrom(...fixtures), { minLength: 1, maxLength: 3 });
    let followed = 0;
    fc.assert(
      fc.property(source, fc.array(change, { maxLength: 4 }), fc.nat(), (parts, changes, cut) => {
        let bytes = Buffer.concat(parts);
        for (const { at, drop, put } of changes) {
          const place = at % (bytes.length + 1);
          bytes = Buffer.concat([bytes.subarray(0, place), Buffer.from(put), bytes.subarray(place + drop)]);
        }
        if (cut % 3 === 0) bytes = bytes.subarray(0, cut % (bytes.length + 1));
        if (expectAgreement(bytes)) followed++;
      }),
      { numRuns: 4000 },
    );
    expect(followed).toBeGreaterThan(600);
  });

  it('says of nothing that it is suspect where it is plain', () => {
    for (const source of [
      '',
      '\n',
      '\ufeff',
      '\ufeffimport a\n',
      '# coding: UTF8\nimport é\n'.replace('é', 'a'),
      '\f\nimport a',
    ]) {
      expect(expectAgreement(Buffer.from(source)), JSON.stringify(source)).toBe(true);
    }
    expect(swept(Buffer.from('import a'), true).flags & ~SweepFlag.suspect).toBe(0);
  });
});
