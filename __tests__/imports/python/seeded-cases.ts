import type { SourceCase } from './source-case.ts';

/** Cases that fail for defects which were seeded in the scanner and the sweep, and which no other case showed. */
export const seededCases: readonly SourceCase[] = [
  {
    name: 'calls: comments among the arguments',
    source:
      'import importlib\nimportlib.import_module(  # "x"\n    "a"  # "y"\n)\nimportlib.import_module(\n    "b"  # ("z\n    ".c",  # d\n)\n',
    expected: ['1:1-17 import importlib', '2:1-32 call a | dynamic', '5:1-25 call b.c | dynamic'],
  },
  {
    name: 'calls: conversions that show something else than the text',
    source:
      'import importlib\nimportlib.import_module("a.b.%r" % "c")\nimportlib.import_module("a.%d.b" % 3)\nimportlib.import_module("a.%s.b" % "c")\n',
    expected: [
      '1:1-17 import importlib',
      '2:1-40 call a.b | dynamic prefix',
      '3:1-38 call a | dynamic prefix',
      '4:1-40 call a.c.b | dynamic',
    ],
  },
  {
    name: 'calls: templates are no text',
    source:
      '__import__(t"a"); __import__(tr"b"); __import__(Rt"c"); __import__(f"at"); __import__(rf"tt"); __import__(f"att")\n',
    parses: '3.14',
    expected: [
      '1:57-74 call at | dynamic',
      '1:76-94 call tt | dynamic',
      '1:96-114 call att | dynamic',
      '1:1 unknown call',
      '1:19 unknown call',
      '1:38 unknown call',
    ],
  },
  {
    name: 'calls: directories above the file',
    source:
      'import runpy\nfrom os import path\nfrom os.path import dirname\nrunpy.run_path(dirname(dirname(dirname(__file__))) + "/a/b.py")\nrunpy.run_path(path.join(path.dirname(__file__), "c.py"))\nrunpy.run_path(path.join(dirname(dirname(__file__)), "d", "e.py"))\nrunpy.run_path(dirname("f/g/h.py") + "/i.py")\n',
    expected: [
      '1:1-13 import runpy',
      '2:1-20 from os import path',
      '3:1-28 from os.path import dirname',
      '4:1-64 call ...a.b | relative dynamic',
      '5:1-58 call .c | relative dynamic',
      '6:1-67 call ..d.e | relative dynamic',
      '7:1-46 call f.g.i | dynamic',
    ],
  },
  {
    name: 'calls: brackets around the argument, as many as CPython takes',
    source: `__import__(${'('.repeat(199)}"a"${')'.repeat(199)})\n`,
    expected: ['1:1-414 call a | dynamic'],
  },
  {
    name: 'calls: a comma behind the last argument',
    source: '__import__("a", globals(), locals(), ["b"],)\n__import__("c",)\n',
    expected: ['1:1-45 call a | dynamic', '2:1-17 call c | dynamic'],
  },
  {
    name: 'calls: escapes in the name',
    source:
      '__import__("\\x61\\u0062\\U00000063\\144\\145f")\n__import__("g\\\r\n.h")\nexec("x = \\\'import i\\\'; import j")\n',
    expected: ['1:1-44 call abcdef | dynamic', '2:1-15 call g.h | dynamic', '4:1-35 call j | dynamic'],
  },
  {
    name: 'calls: code of many lines',
    source: `exec("${'x = 1\\n'.repeat(200)}import b")\n`,
    expected: ['1:1-1417 call b | dynamic'],
  },
  {
    name: 'calls: constants in suites of one line',
    source:
      'try: A = "a.a"\nexcept X: pass\nfinally: B = "b.b"\nif x: C = "c.c"\nelif y: D = "d.d"\nelse: E = "e.e"\nwhile z: F = "f.f"\nfor q in r: G = "g.g"\nwith s: H = "h.h"\n[__import__(A), __import__(B), __import__(C), __import__(D), __import__(E), __import__(F), __import__(G), __import__(H)]\n',
    expected: [
      '10:2-15 call a.a | dynamic',
      '10:17-30 call b.b | dynamic',
      '10:32-45 call c.c | dynamic',
      '10:47-60 call d.d | dynamic',
      '10:62-75 call e.e | dynamic',
      '10:77-90 call f.f | dynamic',
      '10:92-105 call g.g | dynamic',
      '10:107-120 call h.h | dynamic',
    ],
  },
  {
    name: 'labels: a lambda over lines before a suppress',
    source:
      'with lambda:(\n0), suppress(ImportError):\n  import a\nwith lambda:0, suppress(ImportError):\n  import b\n',
    expected: ['3:3-11 import a | guarded', '5:3-11 import b | guarded'],
  },
  {
    name: 'a joined line that ends in CR LF, before the last import',
    source: 'x = 1\r\nfrom \\\r\na import b\r\n',
    expected: ['2:1-7 from a import b'],
  },
  {
    name: 'labels: headers without blanks behind their words',
    source:
      'if(TYPE_CHECKING): import a\nif(not(t.TYPE_CHECKING)): import b\nelif(TYPE_CHECKING): import c\nif x: import d\nelif(TYPE_CHECKING): import e\nelif(not(TYPE_CHECKING)): import f\nelse: import g\ntry: import h\nexcept(ImportError): import i\ntry: import j\nexcept(A,ImportError)as k: import l\nwith(suppress(ImportError)): import m\ntry:import n\nexcept:import o\n',
    expected: [
      '1:20-28 import a | type-only',
      '2:27-35 import b',
      '3:22-30 import c | type-only',
      '4:7-15 import d',
      '5:22-30 import e | type-only',
      '6:27-35 import f',
      '7:7-15 import g | type-only',
      '8:6-14 import h | guarded',
      '9:22-30 import i',
      '10:6-14 import j | guarded',
      '11:28-36 import l',
      '12:30-38 import m | guarded',
      '13:5-13 import n | guarded',
      '14:8-16 import o',
    ],
  },
  {
    name: 'calls: a constant that the text ends with',
    source: 'def f():\n    return __import__(LAST)\nLAST = "a.b"',
    expected: ['2:12-28 call a.b | deferred dynamic'],
  },
  {
    name: 'calls: a comparison is no keyword',
    source: '__import__(name == "a", "b"); __import__(name=="a", "b"); __import__(name="a")\n',
    expected: ['1:59-79 call a | dynamic', '1:1 unknown call', '1:31 unknown call'],
  },
  {
    name: 'calls: stars among the arguments of format',
    source:
      'import importlib\nimportlib.import_module("{}.b".format(*x, "a"))\nimportlib.import_module("{0}.b".format(*x, "a"))\nimportlib.import_module("a.{}.{b}".format(*x, b="c"))\n',
    expected: ['1:1-17 import importlib', '4:1-54 call a | dynamic prefix', '2:1 unknown call', '3:1 unknown call'],
  },
  {
    name: 'calls: fields that end in different ways',
    source:
      '__import__(f"a.{x=}"); __import__(f"b.{x = }"); __import__(f"c.{x=!r:>{w}}.d"); __import__(f"e.{x!s}"); __import__(f"f{\'.g\'!s}")\n__import__(f"h.{x:{w}}"); __import__(f"i.{x:>10}.j")\n',
    expected: [
      '1:1-22 call a | dynamic prefix',
      '1:24-47 call b | dynamic prefix',
      '1:49-79 call c | dynamic prefix',
      '1:81-103 call e | dynamic prefix',
      '1:105-129 call f.g | dynamic',
      '2:1-25 call h | dynamic prefix',
      '2:27-53 call i | dynamic prefix',
    ],
  },
  {
    name: 'f-strings: at the start of the text',
    source: 'f"{x["; import no"]}"; import a\n',
    parses: '3.12',
    expected: ['1:24-32 import a'],
  },
  {
    name: 'a joined line before the last import',
    source: 'x = 1\nfrom \\\na import b\n',
    expected: ['2:1-7 from a import b'],
  },
  {
    name: 'a last import behind a string that ends in what looks like a comment',
    source: 'x = """\n# """; import a\n',
    expected: ['2:8-16 import a'],
  },
  {
    name: 'the same with the other quotes',
    source: "x = '''\n# '''; import a\n",
    expected: ['2:8-16 import a'],
  },
  {
    name: 'calls: paths that grow and shrink',
    source:
      'import runpy, os\nfrom pathlib import Path\nrunpy.run_path(os.path.dirname("a/b/c.py") + ".py")\nrunpy.run_path(os.getcwd() + "/d.py")\nrunpy.run_path(Path.cwd() / "e" / "f.py")\nrunpy.run_path(os.path.join("g", os.pardir, "h.py"))\nrunpy.run_path(os.path.join("g", os.curdir, "i.py"))\nrunpy.run_path("j" + os.sep + "k.py")\n',
    expected: [
      '1:1-17 import runpy, os',
      '2:1-25 from pathlib import Path',
      '3:1-52 call a.b | dynamic',
      '4:1-38 call d | dynamic',
      '5:1-42 call e.f | dynamic',
      '6:1-53 call h | dynamic',
      '7:1-53 call g.i | dynamic',
      '8:1-38 call j.k | dynamic',
    ],
  },
  {
    name: 'calls: signs of percent',
    source: 'exec("x = 7 %% 2; import %s" % "a")\nexec("x = 7 %% 2; import %s; import %s" % ("b", "c"))\n',
    expected: ['1:1-36 call a | dynamic', '2:1-54 call b | dynamic', '2:1-54 call c | dynamic'],
  },
  {
    name: 'calls: a tuple of one is no text',
    source: '__import__(("a",)); __import__(("b")); __import__(["c"])\n',
    expected: ['1:21-38 call b | dynamic', '1:1 unknown call', '1:40 unknown call'],
  },
  {
    name: 'names of modules that hold loaders, bound to others',
    source:
      'import a as importlib\nfrom b import c as importlib, d as pytest\nfrom .importlib import importlib\nfrom e import importlib as f\n',
    expected: [
      '1:1-22 import a as importlib',
      '2:1-42 from b import c as importlib, d as pytest',
      '3:1-33 from .importlib import importlib | relative',
      '4:1-29 from e import importlib as f',
    ],
  },
  {
    name: 'calls: names that loops and patterns bind, or only read',
    source:
      'A = "a.b"\nfor A in y: pass\nB = "c.d"\nfor x in (B in y): pass\nC = "e.f"\nmatch y:\n  case z if C: pass\nD = "g.h"\nmatch y:\n  case [D]: pass\nE = "i.j"\nmatch y:\n  case {"k": E}: pass\nF = "k.l"\nmatch y:\n  case (F): pass\n__import__(A); __import__(B); __import__(C); __import__(D); __import__(E); __import__(F)\n',
    expected: [
      '17:1-14 call a.b | dynamic',
      '17:16-29 call c.d | dynamic',
      '17:31-44 call e.f | dynamic',
      '17:46-59 call g.h | dynamic',
      '17:61-74 call i.j | dynamic',
      '17:76-89 call k.l | dynamic',
      '17:1 unknown call',
      '17:46 unknown call',
      '17:61 unknown call',
      '17:76 unknown call',
    ],
  },
  {
    name: 'calls: functions of os.path, by what stands before them',
    source:
      'import runpy, os\nfrom os import path\nfrom os.path import abspath\nrunpy.run_path(path.abspath("a.py")); runpy.run_path(os.path.realpath("b.py")); runpy.run_path(abspath("c.py"))\nrunpy.run_path(path.normpath("d.py")); runpy.run_path(my.abspath("e.py")); runpy.run_path(xpath.abspath("f.py"))\nrunpy.run_path(path.dirname("g/h.py") + "/i.py"); runpy.run_path(my.dirname("j/k.py") + "/l.py")\nrunpy.run_path(path.join("m", "n.py")); runpy.run_path(my.join("o", "p.py"))\n',
    expected: [
      '1:1-17 import runpy, os',
      '2:1-20 from os import path',
      '3:1-28 from os.path import abspath',
      '4:1-37 call a | dynamic',
      '4:39-79 call b | dynamic',
      '4:81-112 call c | dynamic',
      '5:1-38 call d | dynamic',
      '6:1-49 call g.i | dynamic',
      '7:1-39 call m.n | dynamic',
      '5:40 unknown call',
      '5:76 unknown call',
      '6:51 unknown call',
      '7:41 unknown call',
    ],
  },
  {
    name: 'calls: a constant that a function declares as global',
    source: 'zone = "a.b"\ndef f():\n    global zone\n    zone = x\n__import__(zone)\n',
    expected: ['5:1-17 call a.b | dynamic', '5:1 unknown call'],
  },
  {
    name: 'calls: names that are bound in brackets behind a keyword',
    source:
      'A = "a.b"\nfor (A, x) in y: pass\nB = "c.d"\nwith f() as (B, x): pass\nC = "e.f"\nfor x in (C): pass\n__import__(A); __import__(B); __import__(C)\n',
    expected: [
      '7:1-14 call a.b | dynamic',
      '7:16-29 call c.d | dynamic',
      '7:31-44 call e.f | dynamic',
      '7:1 unknown call',
      '7:16 unknown call',
    ],
  },
  {
    name: 'calls: operators of two signs are others',
    source:
      'import runpy\nrunpy.run_path("a" // "b.py")\nrunpy.run_path("c" / "d.py")\n__import__("e" ** 2); __import__("f.%s" % "g")\n',
    expected: [
      '1:1-13 import runpy',
      '3:1-29 call c.d | dynamic',
      '4:23-47 call f.g | dynamic',
      '2:1 unknown call',
      '4:1 unknown call',
    ],
  },
  {
    name: 'calls: what is awaited within the argument',
    source:
      'async def f():\n    __import__("a.%s" % await x)\n    __import__("b." + await x)\n    __import__(await "c")\n',
    expected: [
      '2:5-33 call a | deferred dynamic prefix',
      '3:5-31 call b | deferred dynamic prefix',
      '4:5 unknown call',
    ],
  },
];
