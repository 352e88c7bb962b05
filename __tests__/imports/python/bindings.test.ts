import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mayBind, readBindings } from '../../../src/imports/python/bindings.ts';
import { evaluate } from './oracle.ts';

interface Answer {
  readonly names: readonly string[] | null;
  readonly vars: readonly string[] | null;
}

const script = fileURLToPath(new URL('./bindings-oracle.py', import.meta.url));

/** What CPython says of each; `path` or `source`, and `vars`, the name of a module to import. */
function ask(requests: readonly object[]): Answer[] {
  const input = requests.map((request) => JSON.stringify(request)).join('\n');
  const run = spawnSync('python3', ['-I', '-S', script], { input, maxBuffer: 1 << 30 });
  if (run.status !== 0) throw new Error(`python3 ended with ${run.status}: ${run.stderr}`);
  const answers = run.stdout.toString().split('\n').filter(Boolean);
  expect(answers.length).toBe(requests.length);
  return answers.map((line) => JSON.parse(line) as Answer);
}

/** Statements, and the names that they bind; `since`: the minor version of CPython that first parses them. */
const cases: readonly (readonly [source: string, names: string, since?: number])[] = [
  ['import a.b, c as d\nimport e.f as g', 'a d g'],
  ['from e import f, g as h\nfrom . import i\nfrom .j import (k,\n  l as m)', 'f h i k m'],
  ['from __future__ import annotations', 'annotations'],
  ['def f(a, b=1): c = 2\nasync def g(): d = 3\nclass H(I): j = 4', 'H f g'],
  ['@deco(x=1)\ndef f():\n    y = 1\n    def z(): pass\nw = 1', 'f w'],
  ['if a:\n  def f():\n    x = 1\n  y = 2\nz = 3', 'f y z'],
  ['x = 1', 'x'],
  ['a = b = c', 'a b'],
  ['x, (y, *z) = 1, 2', 'x y z'],
  ['[p, q] = r = 5', 'p q r'],
  ['x, = y', 'x'],
  ['(x) = 1\n(\n  y,\n  z\n) = 2', 'x y z'],
  ['a.b = c[d] = (e).f = g(h)[i] = (j)[0] = k(l=1).m = 2', ''],
  ['(a, b.c, d[e]), f = g', 'a f'],
  ['x += 1\ny //= 2\nz **= 3\nw >>= 4\nv @= 5\nu |= 6', 'u v w x y z'],
  ['a == b\nc <= d\ne >= f\ng != h\na < b == c\n-x\n', ''],
  ['x = a == b\ny = c if d else e\nz = not f', 'x y z'],
  ['f(x=1, *y, **z)\nprint(a, end="")', ''],
  ['x: int\ny: int = 1\nz: "T" = 2\nw: "T"\nv: a.b[c, "d = e"] = 3; u = 4\nt: dict = {}  # x = 1', 't u v y z'],
  ['(x): int = 1\ny.z: int = 2\nw: (\n  # q\n  int\n) = 1', 'w x'],
  ['x = lambda a=1, *b: (c := 2)\ny = [lambda d=e: f]\nlambda: 0', 'x y'],
  ['x = {a: b for a, b in c}\ny = [d for d in e if (f := d)]', 'f x y'],
  ['if x := 1: y = 2; z = 3\nwhile (w := f(v := 1)): pass\nelse: u = 1', 'u v w x y z'],
  ['print(a := 1)\ndef f(b=(c := 2)) -> (d := 3): e = 4\nclass G((h := I)): j = (k := 5)', 'G a c d f h'],
  [
    'for i in a: pass\nfor j, (k, _) in b(c=1):\n  l = 1\nfor m.n in o: p = 1\nelse: q = 2\nfor r[s] in t: pass',
    '_ i j k l p q',
  ],
  ['for x in y: z = 1; w = 2', 'w x z'],
  [
    'with a: pass\nwith b as c, d as (e, f): g = 1\nwith (h(i=1) as j, k as l.m): pass\nwith n as o[p]: pass',
    'c e f g j',
  ],
  ['with (open(a)) as b: pass\nwith (yield_(c)), d as [e, *f]: pass', 'b e f'],
  ['try: a = 1\nexcept B as c: d = 2\nexcept (E, F) as g: pass\nelse: h = 1\nfinally: i = 2', 'a c d g h i'],
  ['try: pass\nexcept* E as f: pass', 'f'],
  [
    'match a:\n  case B(x=c, y=d) as e if (f := 1): g = 1\n  case [h, *i] | {"k": j, **k}: pass\n  case L.m | -1 | "n": pass\n  case _: o = 1',
    'c d e f g h i j k o',
  ],
  [
    'match(a).b = 1\nmatch = 2\ncase = 3\ncase(x).y = 4\ntype = 5\ntype.z = 6\nmatch: int = 7\ncase[0] = 1',
    'case match type',
  ],
  ['match a, b:\n  case c, None: pass\n  case (True | False) as d: pass', 'c d'],
  ['type A = int\ntype B[T] = T\ndef f[U](x: U): pass', 'A B f', 12],
  ['def f():\n  global a, b\n  c = 1\n  class D:\n    global e\n    e = 1', 'a b e f'],
  ['x = 1\ndel x', 'x'],
  ['if a: x = 1\nelif b: y = 1\nelse: z = 1', 'x y z'],
  ['x = """\ny = 1\n"""; z = f"{a = }{b:{c}}"', 'x z'],
  ['x = (\n y == z,\n w)\nv = \\\n  1', 'v x'],
  ['ﬁ = 1', 'fi'],
  ['x = yield_ = await_', 'x yield_'],
];

describe('names that a module binds', () => {
  it.each(cases.map(([source, names]) => [source, names] as const))('%s', (source, names) => {
    expect([...readBindings(Buffer.from(source)).names].sort().join(' ')).toBe(names);
  });

  it('are those of CPython', () => {
    const minor = Number(evaluate('sys', 'sys.version_info.minor'));
    const asked = cases.filter(([, , since = 11]) => minor >= since);
    const answers = ask(asked.map(([source]) => ({ source })));
    expect(answers.map(({ names }) => names?.join(' '))).toEqual(asked.map(([, names]) => names));
  });
});

describe('the standard library', () => {
  const folder = evaluate('sysconfig', 'sysconfig.get_path("stdlib")');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.py') && !/site-packages|dist-packages|lib2to3.tests|(^|\/)test\//.test(path))
    .sort();

  it('binds what CPython says of every __init__.py, and of one in four others', () => {
    const chosen = files
      .filter((path, k) => path.endsWith('__init__.py') || k % 4 === 0)
      .map((path) => join(folder, path));
    const answers = ask(chosen.map((path) => ({ path })));
    let compared = 0;
    chosen.forEach((path, k) => {
      const names = answers[k]?.names;
      if (!names) return;
      compared++;
      expect([...readBindings(readFileSync(path)).names].sort(), path).toEqual(names);
    });
    expect(compared).toBeGreaterThan(100);
  });

  it('holds no name once it is imported that was not seen', () => {
    const packages = files.filter(
      (path) => /^[a-z_]+\/__init__\.py$/.test(path) && !/^(idlelib|lib2to3|tkinter|turtledemo)\//.test(path),
    );
    const name = (path: string) => path.slice(0, path.indexOf('/'));
    const answers = ask(packages.map((path) => ({ path: join(folder, path), vars: name(path) })));
    let compared = 0;
    packages.forEach((path, k) => {
      const bindings = readBindings(readFileSync(join(folder, path)));
      const below = files.filter((file) => file.startsWith(`${name(path)}/`)).map((file) => file.split(/[/.]/)[1]);
      const unseen = (answers[k]?.vars ?? []).filter((each) => !mayBind(bindings, each) && !below.includes(each));
      if (!bindings.open && answers[k]?.vars) compared++;
      expect(unseen, path).toEqual([]);
    });
    expect(compared).toBeGreaterThan(10);
  });
});

describe('open', () => {
  it.each([
    'from a import *',
    'def __getattr__(name): pass',
    'from a import __getattr__',
    '__getattr__, __dir__, __all__ = attach(__name__)',
    'globals().update(a)',
    'def f(): globals()["x"] = 1',
    'vars()["x"] = 1',
    'locals()["x"] = 1',
    'exec("x = 1")',
    'import sys\nsys.modules[__name__] = a',
    'import sys as _sys\n_sys.modules[__name__].__class__ = a',
    'import sys as s\ns.modules[__name__].x = 1',
    'from sys import modules',
    'def export(f): f.__globals__[f.__name__] = f',
    'import inspect\ninspect.currentframe().f_back.f_globals["x"] = 1',
    'import builtins\nbuiltins.exec("x = 1")',
    'e = exec\ne("x = 1")',
    'exec ("x = 1")',
    'eval(compile("x = 1", "f", "exec"))',
    'setattr(a, "b", 1)',
    '@enum.global_enum\nclass A(enum.IntFlag): B = 1',
    'a.__dict__.update(b)',
    '__path__ = extend_path(__path__, __name__)',
    '__path__.append("x")',
    'x = (1',
    'x = "',
    'x = 1\0',
  ])('%j', (source) => {
    expect(readBindings(Buffer.from(source)).open).toBe(true);
  });

  it.each([
    'x = 1',
    'class A:\n  from b import *\n  def __getattr__(self, n): pass',
    'def f(a):\n  setattr(a, "b", 1)\n  a.__dict__.update(c)\n  return locals()',
    'self.exec(1)\nmodules = a.modules',
    '# globals()\nx = "exec"',
    'import sys as s\ns.path.append("x")\na.modules["b"] = 1',
  ])('not %j', (source) => {
    expect(readBindings(Buffer.from(source)).open).toBe(false);
  });
});

describe('__all__', () => {
  it.each<[string, string[] | undefined]>([
    ['__all__ = ["a", \'b\']', ['a', 'b']],
    ['__all__ = (\n  "a",  # "x"\n  r"b" , u"c"\n)', ['a', 'b', 'c']],
    ['__all__: list[str] = ["a"]', ['a']],
    ['__all__ = ["a"] + b.__all__\n__all__ += ["c"]\n__all__.extend(["d", "a"])', ['a', 'c', 'd']],
    ['__all__ = "a", "b"; x = "c"', ['a', 'b']],
    ['if a:\n  __all__ = ["b"]', ['b']],
    ['__all__ = [f"a{b}"]', undefined],
    ['def f():\n  __all__ = ["a"]', undefined],
    ['x = ["a"]', undefined],
  ])('%j', (source, all) => {
    expect(readBindings(Buffer.from(source)).all).toEqual(all);
  });
});

describe('mayBind', () => {
  it('takes names that every module has, and any where the module is open', () => {
    const bindings = { names: new Set(['a']), open: false };
    expect(['a', 'b', '__name__', '__x', '_'].map((name) => mayBind(bindings, name))).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
    expect(mayBind({ ...bindings, open: true }, 'b')).toBe(true);
  });
});

describe('linear time', () => {
  const pieces = [
    'a',
    'a=',
    '(',
    '[a',
    'a,',
    'a:',
    'x: a\n',
    '__all__ = (',
    '__all__ = (\n',
    '__all__ = "',
    '__all__\\"""\n',
    'a: (\n',
    'a: x\\"""\n',
    'lambda:',
    'with a as (',
    'case (',
    'f(',
    '"',
    'a.b = ',
    'global a,',
    ')(',
    'a;',
    'def a(',
    'if a:',
    'a := ',
    'from a import (b\n',
    'type a',
    ' def a:\n',
    '(a)=',
  ];
  it.each(pieces)('of %j', (piece) => {
    const source = Buffer.from(piece.repeat(200_000 / piece.length));
    const start = performance.now();
    readBindings(source);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
