import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NamedText } from '../../../src/domain/graph.ts';
import { readTexts, withTexts } from '../../../src/imports/python/texts.ts';
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
    'x = ["a", "a.b is", " a.b", "a.b ", "a..b", ".a.b", "a.b..", "1.2", "a-b.c", "a.b()", "a/b.c", "", b"a.b", "a.b\\n"]',
    [],
  ],
  [
    'docstrings, strings that are statements, comments',
    '"""a.b"""\n# "c.d"\nclass A:\n    "e.f"\n    def f(self):\n        \'\'\'g.h\'\'\'\n        x = 1 # "i.j"\n        "k.l"; f"m.n"; ("o.p")\n',
    [],
  ],
  [
    'names that are put together of others',
    'x = ".".join(["a.b", "c.d"])\ny = "%s.%s" % ("e.f", "g.h")\nz = "{}.{}".format("i.j", "k.l")\n',
    ['1:5-29 name a.b.c.d', '2:5-29 name e.f.g.h', '3:5-33 name i.j.k.l'],
  ],
  [
    'operators of two signs',
    'x //= "a.b"\nx **= "c.d"\nx = y // "e.f"\nx = y ** "g.h"\nx = "i.j" // y',
    ['1:7-12 name a.b', '2:7-12 name c.d', '3:10-15 name e.f', '4:10-15 name g.h', '5:5-10 name i.j'],
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
    'each of several',
    'for lane in ("a", "b"): x = f"{lane}.c"\nX = "d.e" if p else "f.g"\ny = get("k", "h.i"), X + ".j"\nT = {"k": "l"}\nz = T[n] + ".m", {"o": "p.q"}[r]\ndef f(s="t"): return s + ".u"',
    [
      ...['1:29-40 name a.c', '1:29-40 name b.c', '2:5-10 name d.e', '2:21-26 name f.g', '3:14-19 name h.i'],
      ...['3:22-30 name d.e.j', '3:22-30 name f.g.j', '5:5-16 name l.m', '5:24-29 name p.q', '6:22-30 name t.u'],
    ],
  ],
  ['the start of names', 'x = "a.b.", {"k": "c."}, "d..", "e. "', ['1:5-11 name a.b*', '1:19-23 name c*']],
  [
    'what is compared, and loggers',
    'x.startswith("a.b."), x.endswith(("c.d", "e.f")), logging.getLogger("g.h").info("i.j")\nz = "k.l".startswith(y)',
    ['1:81-86 name i.j', '2:5-10 name k.l'],
  ],
  [
    'modules that are run',
    'run([sys.executable, "-m", "a"])\nrun(["python", "-m", "b.c", "-x"])\nos.system("python3 -u -m d.e --f"); x = "/bin/python -m g", "use -m h.i", "python -mj.k"\nrun([p, "-m"]); run(["-m", "l m"])',
    ['1:28-31 name a.__main__', '2:22-27 name b.c', '3:11-34 name d.e', '3:41-59 name g.__main__'],
  ],
  [
    'scripts that are run',
    'run([sys.executable, "-u", "a/b.py", "c/d.py"])\nrun(["/bin/python3", "e/f.py"])\nos.system("python3 -u g/h.py --f"); x = "python i.py", "/bin/python j/k.pyc"\nrun(["cat", "l/m.py"]); run("p/q.py"); run([python, "r/s.py"])',
    ['1:28-36 path a/b.py', '2:22-30 path e/f.py', '3:11-34 path g/h.py'],
  ],
  [
    'paths of source code that is run',
    'x = "a/b.py", "c.py", "d/e.txt", f"{y}/f.py", "/g/h.py", f"i/{y}/j.py"\nexec(open(f"k/{\'l\'}.py").read())\nq = spec_from_file_location("m", Path(__file__).parent / "n" / "o.py")',
    ['1:5-13 path a/b.py', '1:15-21 name c.py', '2:11-24 path k/l.py', '3:34-70 path n/o.py'],
  ],
  ['paths of source code that nobody runs', 'x = "a/b.py"\nre.compile(open(x).read())', []],
  [
    'patterns, and keys of what is loaded',
    're.compile("a.b"); sys.modules.pop("c.d", "e.f"); sys.modules["g.h"]; modules.pop("i.j")',
    ['1:63-68 name g.h', '1:83-88 name i.j'],
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
    'import sys\nfrom sys import path as p\nimport sys as s\nsys.path.insert(0, "a")\nsys.path.append("b/c")\ns.path.extend(["d", "e"])\np.append("f")\nsys.path += ["g"]\nsys.path[:0] = ["h"]\nsys.path = ["i", *x] + sys.path\nsys.path = sys.path + ["z"]\nother.path.append("j")\nsys.path.insert(0, "/k")\nsys.path.insert(0, k)',
    [
      ...['4:20-23 path a', '5:17-22 path b/c', '6:16-19 path d', '6:21-24 path e', '7:10-13 path f', '8:14-17 path g'],
      ...['9:17-20 path h', '10:13-16 path i', '11:24-27 path z'],
    ],
  ],
  [
    'sys.path by other names',
    'import sys\np = sys.path\np.insert(0, "a")\nfrom importlib import machinery as m\nm.PathFinder.find_spec("b", ["c"])\nimport pkgutil\npkgutil.iter_modules(["d"], "e.")\nfor f in ("g", "h"): p.append(f)\nm.FileFinder("i")\nq = other.path\nq.append("j")',
    [
      ...['3:13-16 path a', '5:30-33 path c', '7:23-26 path d', '7:29-33 name e*', '8:31-32 path g', '8:31-32 path h'],
      '9:14-17 path i',
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
    ['either of several', 'x = "a.b" if y else "c.d" or '],
    ['choices of choices', 'a = (a + ".b") if x else (a + ".c")\n'],
    ['defaults', 'def f(a%d: b[c] = "d.e"): return a%d + ".f"\n'],
    ['attributes', 'class A%d:\n b = "c.d"\n e = A%d.b + ".f"\n'],
    ['loops', 'for a in ("b", "c"): d = a + ".e"\n'],
    ['comprehensions', '[a + ".b" for a in ("c", "d") for b in ['],
    ['tables', 'a = {"b": {"c": "d.e", "f": '],
  ])('%s', (_, piece) => {
    expectLinear(800, (count) => {
      const source = Array.from({ length: count }, (_, k) => piece.replaceAll('%d', String(k)).replaceAll('%%', '%'));
      readTexts(Buffer.from(`x = ${source.join('')}`));
    });
  });

  it.each(['re.compile(a)', 'getLogger(a)', '"%s" % (a, "b.c")', 'run(a)', 'sys.path += a'])(
    'lists that hold another one twice, to any depth, in %s',
    (use) => {
      expectLinear(1000, (depth) => {
        const lists = Array.from({ length: depth }, (_, k) => `a${k + 1} = [a${k}, a${k}]\n`).join('');
        readTexts(Buffer.from(`a0 = ["b.c"]\n${lists}${use.replace(/\ba\b/, `a${depth}`)}\n`));
      });
    },
  );

  it('follows a name to a thousand characters', () => {
    const doubled = Array.from({ length: 40 }, (_, k) => `a${k + 1} = a${k} + a${k}\n`).join('');
    const texts = readTexts(Buffer.from(`a0 = "b.c."\n${doubled}x = a40 + "d"\ny = a2 + "d"\n`));
    expect(texts.at(-1)).toMatchObject({ text: 'b.c.b.c.b.c.b.c.d', prefix: false });
    expect(Math.max(...texts.map(({ text }) => text.length))).toBeLessThan(1001);
  });
});

describe('withTexts', () => {
  const scanned = { statements: [], unknownCalls: [] };

  it('gives the texts beside the rest', () => {
    const { texts, ...rest } = withTexts(scanned, Buffer.from('x = "a.b"\n'));
    expect(texts?.map(shown)).toEqual(['1:5-10 name a.b']);
    expect(rest).toEqual(scanned);
  });

  it.each([
    ['texts', `x = [${'"a.b",'.repeat(100_001)}]\n`],
    ['names', `${Array.from({ length: 100_001 }, (_, k) => `a${k} = 1\n`).join('')}x = "a.b"\n`],
  ])('names a file of more %s than are followed', (_, source) => {
    expect(withTexts(scanned, Buffer.from(source)).unreadable).toEqual({
      reason: 'more names and texts than are followed',
    });
    const problem = { ...scanned, unreadable: { line: 1, reason: 'a NUL byte' } };
    expect(withTexts(problem, Buffer.from(source)).unreadable).toEqual(problem.unreadable);
  });
});
