import { program } from './fuzz-programs.ts';

/** Numbers below a bound, from a seed: the same ones on every machine (mulberry32). */
export type Chance = (below: number) => number;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What hostile or broken Python is made of. */
const tokens: readonly string[] = [
  ..."'|\"|'''|\"\"\"|f'|f\"|f'''|f\"\"\"|t'|rb\"|r'|b'''|rf\"|u'|\\".split('|'),
  ...'( ) [ ] { } {{ }} : ; , . = * % + - @ -> := ! !r .. ...'.split(' '),
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '\f',
    ' ',
    '    ',
    '\\\n',
    '\\\r\n',
    '#',
    '# import c\n',
    '\0',
    '\ufeff',
    'é',
    '😀',
    'ﬁ',
  ],
  ...['\\N{', '\\x', '\\"', "\\'", '\\{', '\\}', '\n    ', '\n        ', '\n\t', ':\n ', ':\n    '],
  ...'import|from|lazy|as|def|class|async|await|with|try|except|finally|else|elif|if|while|for|match|case|lambda'.split(
    '|',
  ),
  ...'not|yield|return|pass|raise|type|global|del|assert|in|is|or|and|None|0|1e5|0x1f|1_0|a|b.c|a.b.c|_x'.split('|'),
  ...[
    'import a',
    'from a import b',
    'from . import c',
    'from ..d import (e, f as g)',
    'from a import (',
    'import a.b as c, d',
  ],
  ...['lazy import a', 'from a import *', 'def f(): ', 'def f(\n', 'class A:\n', 'async def f():\n ', 'x = ', '@x\n'],
  ...[
    'if TYPE_CHECKING:\n ',
    'elif not TYPE_CHECKING:',
    'if (not (',
    'else:\n ',
    'try:\n ',
    'except ImportError:\n ',
    'except (A, ',
  ],
  ...[
    'with suppress(ImportError):\n ',
    'with open(x) as f, suppress(',
    'finally:\n ',
    'lambda: ',
    'lambda x=lambda: 1: ',
  ],
  ...[
    'import importlib\n',
    'from importlib import import_module\n',
    'importlib.import_module(',
    '# importlib.\n',
    'getattr(',
    'exec(',
    'il.',
    '__import__(',
    'import_module(',
  ],
  ...[
    '"a.b"',
    "f'a.{b}'",
    '"a." + ',
    '"%s" % ',
    '".{}".format(',
    'package=__package__',
    'level=1',
    'x = importlib\n',
    'name=',
  ],
  ...[
    '__all__ = [',
    '__all__ += ',
    'sys.modules[__name__] = ',
    'warnings.warn(',
    'import sys, warnings\n',
    'globals()["a"] = ',
  ],
  ...[
    'def __getattr__(name):\n',
    '{"a": "candidate.b", ',
    '["candidate.c", ',
    'sys.path.insert(0, ',
    'candidate',
    '"candidate.d:e"',
  ],
  ...[
    '# coding: latin-1\n',
    '# -*- coding: utf-8 -*-\n',
    '# coding: utf-7\n',
    '# coding: cp932\n',
    'print "x"\n',
    '<<<<<<< HEAD\n',
  ],
];

export type Kind = 'bytes' | 'tokens' | 'file' | 'repeated' | 'program';

export interface Input {
  readonly kind: Kind;
  readonly bytes: Uint8Array;
  /** Of a `repeated` one: the same with the middle so many times. */
  readonly times?: (count: number) => Uint8Array;
}

/** The input number `index` of a seed; `corpus` holds real files. */
export function inputOf(seed: number, index: number, corpus: readonly Uint8Array[]): Input {
  const chance = chanceOf(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index, 0x85ebca6b));
  const kind = chance(10);
  if (kind === 0) return { kind: 'bytes', bytes: randomBytes(chance, chance(2000)) };
  if (kind === 1) return { kind: 'bytes', bytes: fewBytes(chance, chance(2000)) };
  if (kind < 5) return { kind: 'tokens', bytes: soup(chance, chance(200)) };
  if (kind === 5) return repeated(chance);
  if (kind === 6) return { kind: 'program', bytes: program(chance) };
  return { kind: 'file', bytes: mutated(chance, corpus) };
}

function randomBytes(chance: Chance, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => chance(256));
}

/** Of the bytes that the grammar tells apart, mostly. */
function fewBytes(chance: Chance, length: number): Uint8Array {
  const some = Buffer.from('\'"{}()[]\\\n\r\t :;,.#fFrRbBtNaim=*\0\xe9', 'latin1');
  return Uint8Array.from({ length }, () => some[chance(some.length)] ?? 0);
}

function soup(chance: Chance, length: number): Uint8Array {
  const parts = Array.from({ length }, () => tokens[chance(tokens.length)] ?? '');
  return Buffer.from(parts.join(chance(3) === 0 ? ' ' : ''));
}

/** What is slow in proportion to more than its length shows where the same stands many times. */
function repeated(chance: Chance): Input {
  const before = soup(chance, chance(4));
  const middle = soup(chance, 1 + chance(5));
  const behind = soup(chance, chance(4));
  const times = (count: number) => Buffer.concat([before, ...Array.from({ length: count }, () => middle), behind]);
  return { kind: 'repeated', bytes: times(3), times };
}

function mutated(chance: Chance, corpus: readonly Uint8Array[]): Uint8Array {
  const file = () => corpus[chance(corpus.length)] ?? new Uint8Array(0);
  let bytes = file();
  for (let count = chance(8); count >= 0; count--) bytes = change(chance, bytes, file);
  return bytes;
}

function change(chance: Chance, bytes: Uint8Array, other: () => Uint8Array): Uint8Array {
  const at = chance(bytes.length + 1);
  const end = Math.min(bytes.length, at + chance(chance(2) === 0 ? 8 : 2000));
  switch (chance(8)) {
    case 0: // cut off
      return bytes.subarray(0, at);
    case 1: // delete
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]);
    case 2: // double
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
    case 3: // go on in another file
      return Buffer.concat([bytes.subarray(0, at), other().subarray(chance(1000))]);
    case 4: // flip bits
      return flipped(chance, bytes);
    case 5: // put another file's piece in
      return Buffer.concat([bytes.subarray(0, at), pieceOf(chance, other()), bytes.subarray(at)]);
    case 6: // drop all of one character
      return without(bytes, tokens[chance(12)] ?? '"');
    default: // put tokens in
      return Buffer.concat([bytes.subarray(0, at), soup(chance, 1 + chance(3)), bytes.subarray(at)]);
  }
}

function flipped(chance: Chance, bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let count = chance(5); count >= 0 && copy.length > 0; count--) {
    const at = chance(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << chance(8));
  }
  return copy;
}

function pieceOf(chance: Chance, bytes: Uint8Array): Uint8Array {
  const at = chance(bytes.length + 1);
  return bytes.subarray(at, at + chance(500));
}

function without(bytes: Uint8Array, token: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(token, ''), 'latin1');
}
