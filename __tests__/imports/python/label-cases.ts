import type { SourceCase } from './source-case.ts';

/** Cases of labels and columns. */
export const labelCases: readonly SourceCase[] = [
  {
    name: 'type checking',
    source:
      'from typing import TYPE_CHECKING\nimport typing as t\nif TYPE_CHECKING:\n    import a\nelse:\n    import b\nif t.TYPE_CHECKING: import c\nif not TYPE_CHECKING:\n    import d\nelif x:\n    import e\nelse:\n    import f\nif (TYPE_CHECKING):\n    import g\nif TYPE_CHECKING and x:\n    import h\nif x:\n    pass\nelif TYPE_CHECKING:\n    import i\nif TYPE_CHECKING: # c\n    pass\n    # d\n    def q():\n        import j\nif not (not TYPE_CHECKING):\n    import k\nif (\n  # x\n TYPE_CHECKING\n ):\n    import l\nif a.b.TYPE_CHECKING:import m\nif not(TYPE_CHECKING):\n    import n\nelse:\n  import o\nif TYPE_CHECKING is True:\n  import p\n',
    expected: [
      '1:1-33 from typing import TYPE_CHECKING',
      '2:1-19 import typing as t',
      '4:5-13 import a | type-only',
      '6:5-13 import b',
      '7:21-29 import c | type-only',
      '9:5-13 import d',
      '11:5-13 import e | type-only',
      '13:5-13 import f | type-only',
      '15:5-13 import g | type-only',
      '17:5-13 import h',
      '21:5-13 import i | type-only',
      '26:9-17 import j | deferred type-only',
      '28:5-13 import k | type-only',
      '33:5-13 import l | type-only',
      '34:22-30 import m | type-only',
      '36:5-13 import n',
      '38:3-11 import o | type-only',
      '40:3-11 import p',
    ],
  },
  {
    name: 'tries',
    source:
      'try:\n    import a\nexcept ImportError:\n    import b\nexcept:\n    import c\nelse:\n    import d\nfinally:\n    import e\ntry:\n    import f\nfinally:\n    import g\ntry:\n    import h\nexcept (ModuleNotFoundError, x.Y):\n    import i\ntry:\n    import j\n    def k():\n        import l\n    class M:\n        import n\nexcept builtins.ImportError as e:\n    x = 1\ntry:\n    try:\n        import o\n    except ValueError:\n        import p\nexcept* ImportError:\n    pass\ndef f():\n    try:\n        import q\n    except(ImportError):\n        import r\ntry: import s\nexcept: import t\ntry:\n    import u\nexcept Exception as e: pass\ntry:\n    import v\nexcept get(ImportError): pass\ntry:\n    import w\nexcept (\n   # c\n   ImportError,\n): import x\n',
    expected: [
      '2:5-13 import a | guarded',
      '4:5-13 import b',
      '6:5-13 import c',
      '8:5-13 import d',
      '10:5-13 import e',
      '12:5-13 import f',
      '14:5-13 import g',
      '16:5-13 import h | guarded',
      '18:5-13 import i',
      '20:5-13 import j | guarded',
      '22:9-17 import l | deferred',
      '24:9-17 import n | guarded',
      '29:9-17 import o | guarded',
      '31:9-17 import p | guarded',
      '36:9-17 import q | deferred guarded',
      '38:9-17 import r | deferred',
      '39:6-14 import s | guarded',
      '40:9-17 import t',
      '42:5-13 import u | guarded',
      '45:5-13 import v',
      '48:5-13 import w | guarded',
      '52:4-12 import x',
    ],
  },
  {
    name: 'handlers without brackets',
    source: 'try:\n    import a\nexcept ImportError, ValueError:\n    import b\n',
    parses: '3.14',
    expected: ['2:5-13 import a | guarded', '4:5-13 import b'],
  },
  {
    name: 'suppress',
    source:
      'from contextlib import suppress\nimport contextlib\nwith suppress(ImportError):\n    import a\nwith contextlib.suppress(ModuleNotFoundError, ValueError): import b\nwith open("suppress(ImportError)"):\n    import c\nwith suppress(ValueError):\n    import d\nwith open(x) as f, suppress(ImportError):\n    import e\nwith (suppress(ImportError)):\n    import f\n',
    expected: [
      '1:1-32 from contextlib import suppress',
      '2:1-18 import contextlib',
      '4:5-13 import a | guarded',
      '5:60-68 import b | guarded',
      '7:5-13 import c',
      '9:5-13 import d',
      '11:5-13 import e | guarded',
      '13:5-13 import f | guarded',
    ],
  },
  {
    name: 'not type checking',
    source:
      'if x == "TYPE_CHECKING":\n    import a\nif TYPE_CHECKING == 1:\n    import b\nif x.TYPE_CHECKING.y:\n    import c\nif TYPE_CHECKING():\n    import d\nif TYPE_CHECKING[0]: import e\n',
    expected: ['2:5-13 import a', '4:5-13 import b', '6:5-13 import c', '8:5-13 import d', '9:22-30 import e'],
  },
  {
    name: 'else of a loop',
    source:
      'if not TYPE_CHECKING:\n    pass\nfor x in y:\n    pass\nelse:\n    import a\nif not TYPE_CHECKING: pass\nelse: import b\nif not TYPE_CHECKING:\n    pass\n\n# c\nelse:\n\n    import c\n',
    expected: ['6:5-13 import a', '8:7-15 import b | type-only', '15:5-13 import c | type-only'],
  },
  {
    name: 'else of a try',
    source:
      'try:\n    import a\n\n# comment\nexcept ImportError: pass\nelse: import b\ntry:\n  if x:\n    import c\n  else:\n    import d\nexcept (ImportError): pass\nfor x in y:\n  try: import e\n  except ImportError: continue\n  else: break\nelse: import f\n',
    expected: [
      '2:5-13 import a | guarded',
      '6:7-15 import b',
      '9:5-13 import c | guarded',
      '11:5-13 import d | guarded',
      '14:8-16 import e | guarded',
      '17:7-15 import f',
    ],
  },
  {
    name: 'labels: class and function',
    source:
      'class A:\n    import a\n    def f(self):\n        import b\n        class B:\n            import c\nclass C: import d\ndef g():\n    try:\n        import e\n    except ImportError:\n        import f\nimport h\n',
    expected: [
      '2:5-13 import a',
      '4:9-17 import b | deferred',
      '6:13-21 import c | deferred',
      '7:10-18 import d',
      '10:9-17 import e | deferred guarded',
      '12:9-17 import f | deferred',
      '13:1-9 import h',
    ],
  },
  {
    name: 'labels: a function in a guarded try is not guarded',
    source: 'try:\n    def f():\n        import a\n    import b\nexcept ImportError:\n    pass\n',
    expected: ['3:9-17 import a | deferred', '4:5-13 import b | guarded'],
  },
  {
    name: 'labels: nested tries',
    source:
      'try:\n    try:\n        import a\n    except ValueError:\n        import b\n    else:\n        import c\n    finally:\n        import d\nexcept ImportError:\n    try:\n        import e\n    except ImportError:\n        import f\n',
    expected: [
      '3:9-17 import a | guarded',
      '5:9-17 import b | guarded',
      '7:9-17 import c | guarded',
      '9:9-17 import d | guarded',
      '12:9-17 import e | guarded',
      '14:9-17 import f',
    ],
  },
  {
    name: 'labels: later handlers guard too',
    source:
      'try:\n    import a\nexcept ValueError:\n    pass\nexcept (KeyError, mod.ModuleNotFoundError):\n    pass\ntry:\n    import b\nexcept (ValueError, Other.ImportErrors):\n    pass\n',
    expected: ['2:5-13 import a | guarded', '8:5-13 import b'],
  },
  {
    name: 'labels: not a handler of ImportError',
    source:
      'try:\n    import a\nexcept ImportError if x else ValueError:\n    pass\ntry:\n    import b\nexcept A or ImportError:\n    pass\ntry:\n    import c\nexcept [ImportError]:\n    pass\ntry:\n    import d\nexcept errors(ImportError, Exception):\n    pass\ntry:\n    import e\nexcept (x(), ImportError):\n    pass\n',
    expected: [
      '2:5-13 import a',
      '6:5-13 import b',
      '10:5-13 import c',
      '14:5-13 import d',
      '18:5-13 import e | guarded',
    ],
  },
  {
    name: 'labels: elif after not TYPE_CHECKING',
    source:
      'if not TYPE_CHECKING:\n    import a\nelif x:\n    import b\nelif TYPE_CHECKING:\n    import c\nelif not TYPE_CHECKING:\n    import d\nelse:\n    import e\nimport f\n',
    expected: [
      '2:5-13 import a',
      '4:5-13 import b | type-only',
      '6:5-13 import c | type-only',
      '8:5-13 import d | type-only',
      '10:5-13 import e | type-only',
      '11:1-9 import f',
    ],
  },
  {
    name: 'labels: elif after TYPE_CHECKING',
    source:
      'if TYPE_CHECKING:\n    import a\nelif x:\n    import b\nelse:\n    import c\nif x:\n    import d\nelif TYPE_CHECKING:\n    import e\nelse:\n    import f\n',
    expected: [
      '2:5-13 import a | type-only',
      '4:5-13 import b',
      '6:5-13 import c',
      '8:5-13 import d',
      '10:5-13 import e | type-only',
      '12:5-13 import f',
    ],
  },
  {
    name: 'labels: nested type checking',
    source:
      'if TYPE_CHECKING:\n    if x:\n        import a\n    else:\n        import b\n    try:\n        import c\n    except ImportError:\n        import d\n    def f():\n        import e\nelse:\n    if not TYPE_CHECKING:\n        import g\n',
    expected: [
      '3:9-17 import a | type-only',
      '5:9-17 import b | type-only',
      '7:9-17 import c | type-only guarded',
      '9:9-17 import d | type-only',
      '11:9-17 import e | deferred type-only',
      '14:9-17 import g',
    ],
  },
  {
    name: 'labels: else of a loop after an if',
    source: 'if not TYPE_CHECKING:\n    pass\nwhile x:\n    pass\nelse:\n    import a\n',
    expected: ['6:5-13 import a'],
  },
  {
    name: 'labels: else of an if that holds another',
    source: 'if x:\n    if not TYPE_CHECKING:\n        pass\nelse:\n    import a\n',
    expected: ['5:5-13 import a'],
  },
  {
    name: 'labels: the indentation of joined lines is that of the first',
    source: 'def f():\n  if TYPE_CHECKING:\n    pass\n  \\\n    \\\n  import a\n',
    expected: ['6:3-11 import a | deferred'],
  },
  {
    name: 'labels: suppress',
    source:
      'with suppress(ImportError):\n    import a\nwith open(f(suppress(ImportError))) as g:\n    import b\nwith suppress(x, ImportError), y:\n    import c\nwith suppress(*errors):\n    import d\nasync def f():\n    async with z, contextlib.suppress(\n        # c\n        ModuleNotFoundError,\n    ):\n        import e\nwith suppress:\n    import g\nwith suppress()(ImportError): import h\n',
    expected: [
      '2:5-13 import a | guarded',
      '4:5-13 import b',
      '6:5-13 import c | guarded',
      '8:5-13 import d',
      '14:9-17 import e | deferred guarded',
      '16:5-13 import g',
      '17:31-39 import h',
    ],
  },
  {
    name: 'labels: star and relative',
    source: 'from a import *\nfrom . import *\nfrom .. import b\nfrom .c.d import e as f\n',
    expected: [
      '1:1-16 from a import * | star',
      '2:1-16 from . import * | star relative',
      '3:1-17 from .. import b | relative',
      '4:1-24 from .c.d import e as f | relative',
    ],
  },
  {
    name: 'labels: a lambda ends with its statement',
    source:
      'try:\n    x = lambda: 0; __import__("a"); y = lambda: __import__("b"); __import__("c")\nexcept ImportError: pass\nif lambda: 0: __import__("d")\nx: lambda: 0; __import__("e")\n',
    expected: [
      '2:20-35 call a | guarded dynamic',
      '2:49-64 call b | deferred dynamic',
      '2:66-81 call c | guarded dynamic',
      '4:15-30 call d | dynamic',
      '5:15-30 call e | dynamic',
    ],
  },
  {
    name: 'columns: UTF-16',
    source: 'x = "é"; import a\nx = "😀"; import b as é\nx = "日本"; from 日本 import (\n  c) # 😀\n',
    expected: ['1:10-18 import a', '2:11-24 import b as é', '3:11-27 from 日本 import c'],
  },
  {
    name: 'columns: end of statement',
    source:
      'import a ; import b.c as d  # x\nfrom a import (b, c)  # y\nfrom a import (  # z\n    b,\n)\nimport e, \\\n    f\nfrom a import *;x\nfrom a import b as c;\nimport x   \n',
    expected: [
      '1:1-9 import a',
      '1:12-27 import b.c as d',
      '2:1-21 from a import b, c',
      '3:1-21 from a import b',
      '6:1-12 import e, f',
      '8:1-16 from a import * | star',
      '9:1-21 from a import b as c',
      '10:1-9 import x',
    ],
  },
  {
    name: 'columns: after a byte order mark',
    source: '\ufeffx = 1; import a\n',
    expected: ['1:8-16 import a'],
  },
  {
    name: 'columns: tab and form feed',
    source: 'if x:\n\timport a\n\fimport b\n',
    expected: ['2:2-10 import a', '3:2-10 import b'],
  },
  {
    name: 'lazy imports',
    source:
      'lazy import a\nlazy from b import c\nlazy = 1\nlazy.x = lazy\nif x: lazy import d.e as f, g\nx = 1; lazy from .h import (i)\nlazy \\\n import j\nprint(lazy)\n',
    parses: '3.15',
    expected: [
      '1:1-14 import a | lazy',
      '2:1-21 from b import c | lazy',
      '5:7-30 import d.e as f, g | lazy',
      '6:8-31 from .h import i | relative lazy',
      '7:1-7 import j | lazy',
    ],
  },
  {
    name: 'labels: words that begin like those of headers',
    source:
      'try:\n    import a\nexcept ValueError:\n    pass\nexcepts = x, ImportError, y\nexcept_ = x, ImportError, y\nif_ = TYPE_CHECKING\nifTYPE_CHECKING: x\nimport b\ntry_: x\nimport c\nwithin: suppress(ImportError)\nimport d\nelse_: x\ndefault: x\nimport e\nasync_: x\n',
    expected: ['2:5-13 import a', '9:1-9 import b', '11:1-9 import c', '13:1-9 import d', '16:1-9 import e'],
  },
  {
    name: 'labels: conditions in brackets',
    source:
      'if ((TYPE_CHECKING\n)\n): import a\nif (TYPE_CHECKING[:1]): import b\nif (  # c\n not (  \n  t .  # d\n  TYPE_CHECKING)): import c\nelse: import d\nif (TYPE_CHECKING) and x: import e\nif (TYPE_CHECKING, x): import f\nif (TYPE_CHECKING)(): import g\nif not\\\n TYPE_CHECKING: import h\nelse: import i\nif notTYPE_CHECKING: import j\nif TYPE_CHECKING_: import k\n',
    expected: [
      '3:4-12 import a | type-only',
      '4:25-33 import b',
      '8:20-28 import c',
      '9:7-15 import d | type-only',
      '10:27-35 import e',
      '11:24-32 import f',
      '12:23-31 import g',
      '14:17-25 import h',
      '15:7-15 import i | type-only',
      '16:22-30 import j',
      '17:20-28 import k',
    ],
  },
  {
    name: 'labels: two tabs are deeper than one',
    source:
      'def f():\n\tif TYPE_CHECKING:\n\t\timport a\n\timport b\nclass A:\n  \tif TYPE_CHECKING:\n  \t  import c\n  \timport d\n',
    expected: [
      '3:3-11 import a | deferred type-only',
      '4:2-10 import b | deferred',
      '7:6-14 import c | type-only',
      '8:4-12 import d',
    ],
  },
  {
    name: 'labels: joined lines are indented as the first',
    source: 'def f():\n  if TYPE_CHECKING:\n    x\n    \\\nimport a\n  \\\n     \\\nimport b\nimport c\n',
    expected: ['5:1-9 import a | deferred type-only', '8:1-9 import b | deferred', '9:1-9 import c'],
  },
  {
    name: 'labels: the bodies of lambdas',
    source:
      'x = lambda p=y[1:2], q=__import__("a"): 0\nx = lambda: lambda: 0, __import__("b")\nx = lambda a=lambda: 0: __import__("c")\nx = [(lambda: 0), __import__("d")]\nx = lambda: f(1) + __import__("e")\nx = ((lambda: lambda: 0)) + __import__("f")\nx = {lambda: lambda: 1: __import__("g")}\nx = f(lambda: 0)(__import__("h"))\nx = lambda *, a: {1: 2}[__import__("i")]\nx = [lambda: (lambda: 0, __import__("j")), __import__("k")]\nx = lambda: (yield), lambda a, b=[lambda: 0]: __import__("l")\nx = (lambda: 0)\nx = __import__("m")\n',
    expected: [
      '1:24-39 call a | dynamic',
      '2:24-39 call b | dynamic',
      '3:25-40 call c | deferred dynamic',
      '4:19-34 call d | dynamic',
      '5:20-35 call e | deferred dynamic',
      '6:29-44 call f | dynamic',
      '7:25-40 call g | dynamic',
      '8:18-33 call h | dynamic',
      '9:25-40 call i | deferred dynamic',
      '10:26-41 call j | deferred dynamic',
      '10:44-59 call k | dynamic',
      '11:47-62 call l | deferred dynamic',
      '13:5-20 call m | dynamic',
    ],
  },
  {
    name: 'labels: colons in brackets of a header',
    source:
      'with open(x[1:2]) as f, suppress(ImportError): import a\nwith f({1: 2}, lambda: 0), suppress(ImportError): import b\nif x[1:2] and {1: 2}: import c\ntry: import d\nexcept (x[1:2], ImportError): import e\n',
    expected: [
      '1:48-56 import a | guarded',
      '2:51-59 import b | guarded',
      '3:23-31 import c',
      '4:6-14 import d | guarded',
      '5:31-39 import e',
    ],
  },
  {
    name: 'columns: characters beyond ASCII in a comment',
    source: 'from a import ( # 😀é\n b)\nfrom aÀb import ｃ\n',
    expected: ['1:1-22 from a import b', '3:1-18 from aÀb import c'],
  },
  {
    name: 'names: long ones',
    source:
      'import aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃｃ, ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddé\n',
    expected: [
      '1:1-278 import aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc, ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddé',
    ],
  },
  {
    name: 'labels: the defaults and the ends of lambdas',
    source: 'x = lambda p=y[1:__import__("a")]: 0\nx = (lambda: lambda: lambda: 0) + __import__("b")\n',
    expected: ['1:18-33 call a | dynamic', '2:35-50 call b | dynamic'],
  },
];
