import { describe, expect, it } from 'vitest';
import type { Unreadable } from '../../../src/domain/graph.ts';
import { scanPython } from '../../../src/imports/python/scan.ts';
import { render } from './render.ts';
import { expectAgreement } from './sweep-agreement.ts';

const never = (what: string) => `'${what}' is never closed`;
const field = 'a field of the string is never closed';
const triple = 'unterminated triple-quoted string';

interface Broken {
  readonly name: string;
  readonly source: string;
  readonly unreadable: Unreadable;
  readonly expected: readonly string[];
}

const broken: readonly Broken[] = [
  {
    name: 'an open bracket, then a statement',
    source: 'x = foo(1,\n  [2, 3\nimport a\ndef f():\n    import b\n',
    unreadable: { line: 2, column: 3, reason: never('[') },
    expected: ['3:1-9 import a', '5:5-13 import b | deferred'],
  },
  {
    name: 'an open bracket, with statements before the line that gives it away',
    source: 'import a\nx = (\ny = 2; import b\nif z: import c\nfrom d import (\n    e,\n)\n',
    unreadable: { line: 2, column: 5, reason: never('(') },
    expected: ['1:1-9 import a', '3:8-16 import b', '4:7-15 import c', '5:1-16 from d import e'],
  },
  {
    name: 'open brackets to the end',
    source: 'x = (\ny = [\nz = 1; import a\nw = {\nv = 1; import b\n',
    unreadable: { line: 4, column: 5, reason: never('{') },
    expected: ['3:8-16 import a', '5:8-16 import b'],
  },
  {
    name: 'statements in a bracket that is closed behind them',
    source: 'x = (\nimport a\nif y: import b\nwith z: pass\n)\n',
    unreadable: { line: 1, column: 5, reason: never('(') },
    expected: ['2:1-9 import a', '3:7-15 import b'],
  },
  {
    name: 'an open list of names, then a statement',
    source: 'from a import (\n    b,\n    c\nimport d\n',
    unreadable: { line: 1, column: 15, reason: never('(') },
    expected: ['1:1-16 from a import b, c', '4:1-9 import d'],
  },
  {
    name: 'an open list of names to the end',
    source: 'from a import (\n    b,\n    c\n',
    unreadable: { line: 1, column: 15, reason: never('(') },
    expected: ['1:1-16 from a import b, c'],
  },
  {
    name: 'a bracket closed by nothing',
    source: 'x = 1)\nimport a\n',
    unreadable: { line: 1, column: 6, reason: "unmatched ')'" },
    expected: ['2:1-9 import a'],
  },
  {
    name: 'a bracket closed within a pair',
    source: 'y = f([1, 2)\nimport b\n',
    unreadable: { line: 1, column: 12, reason: "unmatched ')' while ']' is awaited" },
    expected: ['2:1-9 import b'],
  },
  {
    name: 'a bracket closed by another',
    source: 'y = (1]\nimport b\n',
    unreadable: { line: 1, column: 5, reason: never('(') },
    expected: ['2:1-9 import b'],
  },
  {
    name: 'an open string',
    source: "x = \"abc\nimport a\ny = 'it's'\nimport b\n",
    unreadable: { line: 1, column: 5, reason: 'unterminated string' },
    expected: ['2:1-9 import a', '4:1-9 import b'],
  },
  {
    name: 'an open string of fields',
    source: 'x = f"a{b}c\nimport a\n',
    unreadable: { line: 1, column: 6, reason: 'unterminated string' },
    expected: ['2:1-9 import a'],
  },
  {
    name: 'an open string in a bracket',
    source: 'x = foo(1,\n  "abc\nimport a\n',
    unreadable: { line: 1, column: 8, reason: never('(') },
    expected: ['3:1-9 import a'],
  },
  {
    name: 'triple quotes to the end',
    source: 'import a\nx = """abc\nimport b\nif c: import d\n',
    unreadable: { line: 2, column: 5, reason: triple },
    expected: ['1:1-9 import a', '3:1-9 import b', '4:7-15 import d'],
  },
  {
    name: 'triple quotes of both kinds to the end',
    source: 'x = \'\'\'a\ny = """b\nimport c\n',
    unreadable: { line: 1, column: 5, reason: triple },
    expected: ['3:1-9 import c'],
  },
  {
    name: 'triple quotes to the end, with escaped ones in them',
    source: '"""\n\\"""\nimport a\n\\"""\nimport b\n',
    unreadable: { line: 1, column: 1, reason: triple },
    expected: ['3:1-9 import a', '5:1-9 import b'],
  },
  {
    name: 'triple quotes to the end, with a call in a field',
    source: 'import importlib\nx = f"""{importlib.import_module("a")}\nimport b\n',
    unreadable: { line: 2, column: 6, reason: triple },
    expected: ['1:1-17 import importlib', '3:1-9 import b'],
  },
  {
    name: 'a field to the end',
    source: 'x = f"{a\ny = 1; import b\n',
    unreadable: { line: 1, column: 6, reason: field },
    expected: ['2:8-16 import b'],
  },
  {
    name: 'a field, then a statement',
    source: 'x = f"{a\nimport b\n',
    unreadable: { line: 1, column: 6, reason: field },
    expected: ['2:1-9 import b'],
  },
  {
    name: 'a specification to the end of the string',
    source: 'x = f"{a:b"\nimport c\n',
    unreadable: { line: 1, column: 6, reason: field },
    expected: ['2:1-9 import c'],
  },
  {
    name: 'an open call',
    source: 'import importlib\nimportlib.import_module("a"\nimportlib.import_module("b",\nimport c\n',
    unreadable: { line: 3, column: 24, reason: never('(') },
    expected: ['1:1-17 import importlib', '3:1-29 call b | dynamic', '4:1-9 import c', '2:1 unknown call'],
  },
  {
    name: 'an open bracket behind one that is closed',
    source: 'def f(): import a\nx = (\n1)\ny = (\nz = 1; import b\n',
    unreadable: { line: 4, column: 5, reason: never('(') },
    expected: ['1:10-18 import a | deferred', '5:8-16 import b'],
  },
  {
    name: 'a string that is not closed in a field of another',
    source: "x = f'''{ f\"{a:b\" }'''; import c\nimport d\n",
    unreadable: { line: 1, column: 12, reason: field },
    expected: ['1:25-33 import c', '2:1-9 import d'],
  },
  {
    name: 'an open call, then arguments of another',
    source: 'import importlib\nimportlib.import_module(\nimport c\nf("x", name="zz")\n',
    unreadable: { line: 2, column: 24, reason: never('(') },
    expected: ['1:1-17 import importlib', '3:1-9 import c', '2:1 unknown call'],
  },
  {
    name: 'an open string before a carriage return',
    source: "x = 'abc\rimport a\r",
    unreadable: { line: 1, column: 5, reason: 'unterminated string' },
    expected: ['2:1-9 import a'],
  },
  {
    name: 'a call whose argument has a field without end',
    source: '__import__(f"a.{x:b")\nimport c\n',
    unreadable: { line: 1, column: 13, reason: field },
    expected: ['2:1-9 import c', '1:1 unknown call'],
  },
  {
    name: 'a call whose argument has a field without end, behind a quote at the start of the text',
    source: `'")'\n__import__(f"a.{x:b")\nimport c\n`,
    unreadable: { line: 2, column: 13, reason: field },
    expected: ['3:1-9 import c', '2:1 unknown call'],
  },
  {
    name: 'an open call that breaks off behind a dot, then an import',
    source: '__import__(a.\nimport b\n__import__("c", d .\ndef f():\n    import e\n',
    unreadable: { line: 1, column: 11, reason: never('(') },
    expected: ['2:1-9 import b', '3:1-20 call c | dynamic', '5:5-13 import e | deferred', '1:1 unknown call'],
  },
  {
    name: 'a specification to the end of the text',
    source: 'x = f"{a:b',
    unreadable: { line: 1, column: 6, reason: 'unterminated string' },
    expected: [],
  },
  {
    name: 'a specification in triple quotes to the end',
    source: 'x = f"""{a:b\nimport c',
    unreadable: { line: 1, column: 6, reason: triple },
    expected: ['2:1-9 import c'],
  },
  {
    name: 'triple quotes to the end in a field of others',
    source: 'x = f\'\'\'{f"""{a\nimport b\n',
    unreadable: { line: 1, column: 11, reason: field },
    expected: ['2:1-9 import b'],
  },
  {
    name: 'an open list of names that ends in a comma, then an import',
    source: 'from a import (\n    b,\nimport d\n',
    unreadable: { line: 1, column: 15, reason: never('(') },
    expected: ['1:1-16 from a import b', '3:1-9 import d'],
  },
  {
    name: 'an open list of names that ends in a comma, then a from',
    source: 'from a import (\n    b,\nfrom d import e\n',
    unreadable: { line: 1, column: 15, reason: never('(') },
    expected: ['1:1-16 from a import b', '3:1-16 from d import e'],
  },
  {
    name: 'an open condition',
    source: 'if (TYPE_CHECKING:\n    import a\n',
    unreadable: { line: 1, column: 4, reason: never('(') },
    expected: ['2:5-13 import a'],
  },
  {
    name: 'a specification to the end in a field of a string with the same quotes',
    source: 'x = f"""{a\ny = f"""{b:c\nimport d\n',
    unreadable: { line: 2, column: 6, reason: triple },
    expected: ['3:1-9 import d'],
  },
  {
    name: 'a specification to the end in a field of a string with other quotes',
    source: 'x = f\'\'\'{a\ny = f"""{b:c\nimport d\n',
    unreadable: { line: 1, column: 6, reason: field },
    expected: ['3:1-9 import d'],
  },
  {
    name: 'the same with single quotes',
    source: 'x = f"""{a\ny = f\'\'\'{b:c\nimport d\n',
    unreadable: { line: 1, column: 6, reason: field },
    expected: ['3:1-9 import d'],
  },
  {
    name: 'NUL',
    source: 'import a\n\0\nimport b\n',
    unreadable: { line: 2, column: 1, reason: 'a NUL byte' },
    expected: ['1:1-9 import a', '3:1-9 import b'],
  },
  {
    name: 'an unknown cookie',
    source: '# coding: uft-8\nimport a\n',
    unreadable: { reason: 'unknown encoding: uft-8' },
    expected: ['2:1-9 import a'],
  },
  {
    name: 'a cookie that does not hold the bytes',
    source: '# coding: ascii\nx = "é"\nimport a\n',
    unreadable: { reason: 'the encoding ascii does not hold these bytes' },
    expected: ['3:1-9 import a'],
  },
  {
    name: 'a cookie under which an import may be hidden',
    source: '# coding: utf-7\n+AGkAbQBwAG8AcgB0- a\nimport b\n',
    unreadable: { reason: 'the encoding utf-7 is not read' },
    expected: ['3:1-9 import b'],
  },
];

describe('a file that cannot be followed to its end', () => {
  it.each(broken)('$name', ({ source, unreadable, expected }) => {
    const scanned = scanPython(Buffer.from(source));
    expect(scanned.unreadable).toEqual(unreadable);
    expect(render(scanned)).toEqual(expected);
    expectAgreement(Buffer.from(source));
  });

  it.each([1, 2, 31, 32, 33, 64, 65])('names the innermost of %i brackets', (depth) => {
    const source = Buffer.from(`x = ${'('.repeat(depth - 1)}[\nimport a\n`);
    expect(scanPython(source).unreadable).toEqual({ line: 1, column: depth + 4, reason: never('[') });
    expectAgreement(source);
  });

  it.each([
    [255, 255],
    [256, 256],
    [300, 256],
    [300, 299],
    [300, 300],
    [300, 301],
  ])('counts brackets: %i that open and %i that close', (opened, closed) => {
    const source = Buffer.from(`x = ${'['.repeat(opened)}${']'.repeat(closed)}\nimport a\n`);
    const scanned = scanPython(source);
    expect(scanned.unreadable === undefined).toBe(opened === closed);
    expect(render(scanned)).toEqual(['2:1-9 import a']);
    expectAgreement(source);
  });

  it('names the first line that is not UTF-8', () => {
    const scanned = scanPython(Buffer.from('import a # \xe9\nx = "\xe9"\nimport b\n', 'latin1'));
    expect(scanned.unreadable).toEqual({
      line: 2,
      column: 1,
      reason: 'the line is not UTF-8, and no coding cookie says what it is',
    });
    expect(render(scanned)).toEqual(['1:1-9 import a', '3:1-9 import b']);
  });

  it('is no shim', () => {
    expect(scanPython(Buffer.from('from a import *\nx = (\n')).shim).toBeUndefined();
  });
});

describe('a line in an open bracket', () => {
  it.each([
    ...['assert y', 'break', 'class A: pass', 'continue', 'def f(): pass', 'del y', 'except y:', 'finally:'],
    ...['global y', 'import y', 'nonlocal y', 'pass', 'raise y', 'return y', 'try:', 'while y:', 'with y:'],
    ...['from a import b', 'from . import b', 'lazy import a', 'lazy from a import b', 'async def f(): pass'],
    ...['async with a: pass', '  \tdef f(): pass'],
  ])('that starts a statement: %s', (line) => {
    const source = Buffer.from(`x = (\n${line}\n)\n`);
    expect(scanPython(source).unreadable).toEqual({ line: 1, column: 5, reason: never('(') });
    expectAgreement(source);
  });

  it.each([
    ...['from_', 'lazy', 'importer', 'passed', 'defx', 'asynchronous', 'await y', 'not y', 'y if z', 'yield'],
    ...[
      'yield\nfrom a',
      'lambda: 0',
      'y\nfor y in z',
      '(y\nasync for y in z)',
      'match',
      'type',
      'case',
      'print',
      'exec',
    ],
    ...['async_def', 'elif_', 'else_', 'while_', '"def"', '# def f(): pass\n', 'lazy.a', 'f.\\\nimport_'],
  ])('that may stand in an expression: %s', (line) => {
    const source = Buffer.from(`x = (\n${line}\n)\nimport last\n`);
    const scanned = scanPython(source);
    expect(scanned.unreadable).toBeUndefined();
    expect(scanned.statements.map(({ names }) => names[0]?.name)).toEqual(['last']);
    expect(expectAgreement(source)).toBe(true);
  });
});

describe('a file that CPython rejects for other reasons', () => {
  it.each([
    ['async on a line of its own', 'async\n  def f(): pass\n  import b\n', ['3:3-11 import b']],
    ['def on a line of its own', 'def\nimport a\n', ['2:1-9 import a']],
    ['except on a line of its own', 'try: import a\nexcept\nImportError, x\n', ['1:6-14 import a']],
    ['except* on a line of its own', 'try: import a\nexcept*\nImportError, x\n', ['1:6-14 import a']],
    [
      'except on a line of its own, then its exception',
      'try:\n    import a\nexcept\nImportError:\n    pass\n',
      ['2:5-13 import a'],
    ],
    ['as on a line of its own', 'try: import a\nexcept ImportError as\ne: pass\n', ['1:6-14 import a']],
    [
      'the colon of a handler on a line of its own',
      'try: import a\nexcept ImportError as e\n: pass\n',
      ['1:6-14 import a'],
    ],
    [
      'the colon of a handler in brackets on a line of its own',
      'try: import a\nexcept (ImportError)\n: pass\n',
      ['1:6-14 import a'],
    ],
    [
      'an assignment over lines',
      'import importlib\nload =\nimportlib.import_module\nload("a")\n',
      ['1:1-17 import importlib'],
    ],
    ['a dot at the start of the text', '. __import__("a")\nimport b\n', ['2:1-9 import b']],
    ['a handler without colon', 'try: import a\nexcept ImportError\nx\n', ['1:6-14 import a']],
    ['a with without colon', 'with suppress(ImportError)\n  import a\n', ['2:3-11 import a']],
    ['a with without item', 'with: import a\n', ['1:7-15 import a']],
    ['except* for everything', 'try: import a\nexcept*: pass\n', ['1:6-14 import a | guarded']],
    [
      'conditions over lines',
      'if\n  TYPE_CHECKING: import a\nif TYPE_CHECKING\n  : import b\nif x.\n  TYPE_CHECKING: import c\nif (TYPE_CHECKING)\n  : import d\n',
      ['2:18-26 import a', '4:5-13 import b', '6:18-26 import c', '8:5-13 import d'],
    ],
    [
      'clauses without the statement that they belong to',
      'except ImportError:\n  import a\nelse:\n  import b\nfinally: import c\nelif TYPE_CHECKING: import d\nexcept: import e\n',
      ['2:3-11 import a', '4:3-11 import b', '5:10-18 import c', '6:21-29 import d | type-only', '7:9-17 import e'],
    ],
    [
      'imports over lines',
      'from\na import b\nfrom .\nimport c\nfrom a\nimport d\nfrom a import\n(b)\nfrom a import\n*\nfrom a import e,\nf\nimport g,\nh\nfrom a.\nb import c\nlazy\nimport i\n',
      [
        '4:1-9 import c',
        '6:1-9 import d',
        '7:1-14 from a import ',
        '9:1-14 from a import ',
        '11:1-16 from a import e',
        '13:1-9 import g',
        '18:1-9 import i',
      ],
    ],
    [
      'names that are none',
      'from 1 import a\nfrom import b\nfrom a import b.c\nfrom a import (b.c)\nimport 9a\nimport d e\nimport f as g.h\n',
      ['3:1-16 from a import b', '4:1-17 from a import b', '6:1-9 import d', '7:1-14 import f as g'],
    ],
    [
      'syntax errors',
      'x = = 1\nimport a\n  import b\nfor\n$ ? `\nfrom c import d e\n',
      ['2:1-9 import a', '3:3-11 import b', '6:1-16 from c import d'],
    ],
    [
      'imports that break off',
      'import f.\nfrom g import\nimport h as\nimport\nfrom i\nfrom . import (j k)\n',
      ['1:1-9 import f', '2:1-14 from g import ', '3:1-9 import h', '6:1-17 from . import j | relative'],
    ],
    ['a function without colon', 'def f()\n    import a\nimport b\n', ['2:5-13 import a | deferred', '3:1-9 import b']],
    [
      'Python 2',
      'print "x"\ntry: import b\nexcept ImportError, e: pass\nraise E, "x"\nimport c\n',
      ['2:6-14 import b | guarded', '5:1-9 import c'],
    ],
    [
      'conflict markers',
      'import a\n<<<<<<< HEAD\nimport b\n=======\nimport c\n>>>>>>> x\n',
      ['1:1-9 import a', '3:1-9 import b', '5:1-9 import c'],
    ],
    [
      'comments that are not UTF-8',
      'import a # \xe9\x80\nfrom b import ( # \x80\n  c)\n# \xe9\n',
      ['1:1-9 import a', '2:1-20 from b import c'],
    ],
  ])('%s', (_name, source, expected) => {
    const scanned = scanPython(Buffer.from(source, 'latin1'));
    expect(scanned.unreadable).toBeUndefined();
    expect(render(scanned)).toEqual(expected);
    expectAgreement(Buffer.from(source, 'latin1'));
  });
});

describe('a file of more than is followed', () => {
  const imported = 'from importlib import import_module as im\n';
  it.each([
    [
      'names for loaders',
      `${imported}${Array.from({ length: 10_000 }, (_, k) => `a${k} = im\n`).join('')}`,
      { line: 10_002, column: 1, reason: 'more names for loaders than are followed' },
    ],
    [
      'texts of code',
      'exec("import a")\n'.repeat(10_002),
      { line: 10_001, column: 1, reason: 'more than 10000 texts of code' },
    ],
    [
      'modules of one call',
      `${imported}N = [${Array.from({ length: 100 }, (_, k) => `"a${k}"`).join()}]\n${'f(im, N)\n'.repeat(200)}`,
      { line: 105, column: 3, reason: 'more than 10000 names that calls may import' },
    ],
  ])('is named: %s', (_, source, unreadable) => {
    expect(scanPython(Buffer.from(source)).unreadable).toEqual(unreadable);
  });

  it('is none without', () => {
    const source = `${imported}${Array.from({ length: 9_000 }, (_, k) => `a${k} = im\n`).join('')}`;
    expect(scanPython(Buffer.from(source)).unreadable).toBeUndefined();
    expect(scanPython(Buffer.from('exec("import a")\n'.repeat(10_000))).unreadable).toBeUndefined();
  });
});
