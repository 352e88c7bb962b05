import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NamedText } from '../../../src/domain/graph.ts';
import { readTexts } from '../../../src/imports/python/texts.ts';
import { expectLinear } from '../../support/growth.ts';
import { askPython, evaluate } from './oracle.ts';

/** `2:5-20 name a.b`; `*` behind the start of a name or a path. */
function shown({ line, column, endColumn, use, text, prefix }: NamedText): string {
  return `${line}:${column}-${endColumn} ${use} ${text}${prefix ? '*' : ''}`;
}

function read(source: string): string[] {
  return readTexts(Buffer.from(source)).map(shown);
}

const cases: readonly (readonly [name: string, source: string, expected: readonly string[]])[] = [
  ['an assignment', 'x = "a.b"\ny: str = \'c.d\'', ['1:5-10 name a.b', '2:10-15 name c.d']],
  [
    'a registry',
    'R = {\n    "a.b": ["c.d", ("e.f", 1)],\n    **x,\n    "g": {"h.i"},\n}',
    ['2:5-10 name a.b', '2:13-18 name c.d', '2:21-26 name e.f', '4:11-16 name h.i'],
  ],
  [
    'arguments, defaults, decorators, returns',
    '@load("a.b", x="c.d")\ndef f(y="e.f") -> "g.h":\n    return "i.j"\nclass A(B, c="k.l"): pass\n',
    [
      '1:7-12 name a.b',
      '1:16-21 name c.d',
      '2:9-14 name e.f',
      '2:19-24 name g.h',
      '3:12-17 name i.j',
      '4:14-19 name k.l',
    ],
  ],
  [
    'conditions, loops, lambdas and comparisons',
    'for x in ("a.b", "c.d"): y = "e.f" if z == "g.h" else "i.j"\nf = lambda a="k.l": "m.n"\n[w for w in v if w != "o.p"]\nif "q.r" in x: "s.t"\n',
    [
      ...['1:11-16 name a.b', '1:18-23 name c.d', '1:30-35 name e.f', '1:44-49 name g.h', '1:55-60 name i.j'],
      ...['2:14-19 name k.l', '2:21-26 name m.n', '3:23-28 name o.p', '4:4-9 name q.r'],
    ],
  ],
  [
    'an attribute',
    'x = "a.b:c", "a.b:c.d", "a:b", ":a.b", "a.b:", "a.b:c:d"',
    ['1:5-12 name a.b:c', '1:14-23 name a.b:c.d'],
  ],
  [
    'no names',
    'x = ["a", "a.b is", " a.b", "a.b ", "a..b", ".a.b", "a.b.", "1.2", "a-b.c", "a.b()", "a/b.c", "", b"a.b", "a.b\\n"]',
    [],
  ],
  [
    'docstrings, strings that are statements, comments',
    '"""a.b"""\n# "c.d"\nclass A:\n    "e.f"\n    def f(self):\n        \'\'\'g.h\'\'\'\n        x = 1 # "i.j"\n        "k.l"; f"m.n"; ("o.p")\n',
    [],
  ],
  ['adjacent literals', 'x = ("a."\n     "b" \'.c\')\ny = "d" f".e"', ['1:6-10 name a.b.c', '3:5-14 name d.e']],
  [
    'sums, formats and joins',
    'x = "a." + "b"; y = "%s.d" % "c"; z = "{}.{f}".format("e", f="f"); w = ".".join(["g", "h"]); v = f"{\'i\'}.j"',
    ['1:5-15 name a.b', '1:21-33 name c.d', '1:39-66 name e.f', '1:72-92 name g.h', '1:98-108 name i.j'],
  ],
  [
    'starts of names',
    'x = f"a.b.{y}", "c.d" + y, "e.%s" % y, "f.{}.g".format(y), f"{y}.h", "i" + y, f"j.k:{y}", f"Found l.m {y}"',
    [...['1:5-15 name a.b*', '1:17-26 name c*', '1:28-38 name e*', '1:40-58 name f*'], '1:79-89 name j.k'],
  ],
  [
    'constants',
    'A = "a"\nB = f"{A}.b"\nx = [A + ".c", B, f"{B}.{z}"]\ndef f(A): return A + ".d"\n',
    ['2:5-13 name a.b', '3:6-14 name a.c', '3:19-29 name a.b*'],
  ],
  [
    'what is taken of a text',
    'x = "a.b".split("."), ("c.d").e, "f.g"[0], g("h.i" % y("j.k"))',
    ['1:5-10 name a.b', '1:24-29 name c.d', '1:34-39 name f.g', '1:46-62 name h.i', '1:56-61 name j.k'],
  ],
  [
    'in fields',
    "x = f\"{y('a.b')} {z['c.d']:>{w('e.f')}}\"",
    ['1:10-15 name a.b', '1:21-26 name c.d', '1:32-37 name e.f'],
  ],
  [
    'sys.path',
    'import sys\nfrom sys import path as p\nimport sys as s\nsys.path.insert(0, "a")\nsys.path.append("b/c")\ns.path.extend(["d", "e"])\np.append("f")\nsys.path += ["g"]\nsys.path[:0] = ["h"]\nsys.path = ["i", *x] + sys.path\nother.path.append("j")\nsys.path.insert(0, "/k")\nsys.path.insert(0, k)',
    [
      ...['4:20-23 path a', '5:17-22 path b/c', '6:16-19 path d', '6:21-24 path e', '7:10-13 path f', '8:14-17 path g'],
      ...['9:17-20 path h', '10:13-16 path i'],
    ],
  ],
  [
    'packages and other ways',
    'import site, pkgutil\nsite.addsitedir("a")\n__path__.append("../b")\n__path__ = ["c"]\n__path__: list = ["d"]\n__path__ = pkgutil.extend_path(["e"], __name__)\nmonkeypatch.syspath_prepend("f")\nimportlib.util.spec_from_file_location("n", "g/h.py")\nrunpy.run_path(path_name="i.py")',
    [
      ...[
        '2:17-20 path a',
        '3:17-23 path ../b',
        '4:13-16 path c',
        '5:19-22 path d',
        '6:33-36 path e',
        '7:29-32 path f',
      ],
      ...['8:45-53 path g/h.py', '9:26-32 path i.py', '9:26-32 name i.py'],
    ],
  ],
  [
    'paths that are put together',
    'import os, sys\nfrom pathlib import Path\nROOT = Path(__file__).resolve().parent.parent\nCAND = ROOT / "a"\nsys.path.insert(0, str(CAND))\nsys.path.insert(0, str(CAND / "b" / ".." / "c"))\nsys.path.append(os.path.join(os.path.dirname(__file__), "..", "d"))\nsys.path.append(os.path.abspath(os.path.join(__file__, "../../e")))\nsys.path.append(f"{ROOT}/f")\nsys.path.append(str(Path(__file__).parents[2] / "g"))\nsys.path.append(str(ELSE / "h" / i / "j"))\nsys.path.append(os.getcwd() + "/k")\nsys.path.append(ELSE + "/l")',
    [
      ...['5:20-29 path ../a', '6:20-48 path ../a/c', '7:17-67 path ../d', '8:17-67 path ../e', '9:17-28 path ../f'],
      ...['10:17-53 path ../../g', '11:17-42 path h*', '12:17-35 path k', '13:17-28 path l'],
    ],
  ],
];

describe('readTexts', () => {
  it.each(cases)('%s', (_, source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  it('reads on behind what never closes, and tells nothing twice', () => {
    expect(read('x = ("a.b",\ny = ["c.d"]\ndef f(): return "e.f"\n')).toEqual([
      '1:6-11 name a.b',
      '2:6-11 name c.d',
      '3:17-22 name e.f',
    ]);
  });
});

/** Files in which CPython 3.11 tells every place exactly: of what stands in f-strings it does not. */
describe('readTexts, against CPython', () => {
  const exact = Number(evaluate('sys', 'sys.version_info.minor')) >= 12;

  it('reads the cases alike', () => {
    const compared = cases.filter(([, source]) => exact || !/\bf["']/.test(source));
    const answers = askPython(
      compared.map(([name, source]) => ({ name, source: Buffer.from(source).toString('base64'), texts: true })),
    );
    for (const [k, [name, source]] of compared.entries()) {
      const answer = answers[k];
      if (answer?.error !== null) throw new Error(`CPython does not parse "${name}": ${answer?.error}`);
      expect([name, ...read(source)].sort()).toEqual([name, ...(answer.texts ?? []).map(shown)].sort());
    }
  });

  it('reads a part of the standard library alike', () => {
    const folder = evaluate('sysconfig', "sysconfig.get_paths()['stdlib']");
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.py') && !/(site|dist)-packages/.test(path))
      .sort()
      .filter((_, index) => index % 29 === 0)
      .map((path) => join(folder, path));
    let texts = 0;
    for (const answer of askPython(paths.map((path) => ({ path, texts: true })))) {
      const source = readFileSync(answer.name);
      if (answer.error !== null || (!exact && /\b[rR]?[fF]["']/.test(source.toString('latin1')))) continue;
      const found = readTexts(source).map(shown);
      expect(found.sort(), answer.name).toEqual((answer.texts ?? []).map(shown).sort());
      texts += found.length;
    }
    // A distribution may leave out the standard library's own tests, which hold most of them.
    expect(texts).toBeGreaterThan(0);
  });
});

describe('readTexts, in linear time', () => {
  it.each([
    ['constants', 'a%d = "b.c"\n'],
    ['constants of themselves', 'a = a + a\n'],
    ['constants that double', 'a%d = a%d + a%d\n'],
    ['sums', 'x = "a.b" + '],
    ['formats', '"%%s" %% '],
    ['open brackets', 'x = (\ny;'],
    ['fields in fields', 'f"{'],
    ['specifications', 'f"{x:{\n'],
    ['joined paths', 'sys.path.append(os.path.join('],
    ['lambdas', 'lambda a=lambda: '],
    ['lists', 'sys.path = ["a"] + '],
    ['parents', '.parent'],
    ['functions', 'def f(a): return "b.c"\n'],
  ])('%s', (_, piece) => {
    expectLinear(800, (count) => {
      const source = Array.from({ length: count }, (_, k) => piece.replaceAll('%d', String(k)).replaceAll('%%', '%'));
      readTexts(Buffer.from(`x = ${source.join('')}`));
    });
  });

  it('follows a name to a thousand characters', () => {
    const doubled = Array.from({ length: 40 }, (_, k) => `a${k + 1} = a${k} + a${k}\n`).join('');
    const texts = readTexts(Buffer.from(`a0 = "b.c."\n${doubled}x = a40 + "d"\ny = a2 + "d"\n`));
    expect(texts.at(-1)).toMatchObject({ text: 'b.c.b.c.b.c.b.c.d', prefix: false });
    expect(Math.max(...texts.map(({ text }) => text.length))).toBeLessThan(1001);
  });
});
