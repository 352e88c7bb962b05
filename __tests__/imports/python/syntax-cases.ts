import type { SourceCase } from './source-case.ts';

/** Cases of lines, names and statements. */
export const syntaxCases: readonly SourceCase[] = [
  {
    name: 'byte order mark',
    source: '\ufeffimport a\nimport b\n',
    expected: ['1:1-9 import a', '2:1-9 import b'],
  },
  {
    name: 'byte order mark before from',
    source: '\ufefffrom a import b\n',
    expected: ['1:1-16 from a import b'],
  },
  {
    name: 'CR LF',
    source:
      'import a\r\nif 1:\r\n    from b import (\r\n        c,\r\n        d as e,\r\n    )\r\nx = "a\\\r\nb"\r\nimport z\r\n',
    expected: ['1:1-9 import a', '3:5-20 from b import c, d as e', '9:1-9 import z'],
  },
  {
    name: 'CR',
    source: 'import a\rx=1 # c\rimport b\r',
    expected: ['1:1-9 import a', '3:1-9 import b'],
  },
  {
    name: 'form feeds',
    source: '\fimport a\n  \fimport b\n\f\ndef f():\n    \fpass\n    import c\n',
    parses: 'never',
    expected: ['1:2-10 import a', '2:4-12 import b', '6:5-13 import c'],
  },
  {
    name: 'tabs',
    source: 'if 1:\n\timport a\n\tif 2:\n\t\timport b\n\timport c\nimport\td\nfrom\t.\timport\te\n',
    expected: [
      '2:2-10 import a',
      '4:3-11 import b',
      '5:2-10 import c',
      '6:1-9 import d',
      '7:1-16 from . import e | relative',
    ],
  },
  {
    name: 'joined lines',
    source: 'import \\\n a, \\\n b\nfrom \\\n . \\\n x \\\n import \\\n y as \\\n z\nx = 1 \\\n  + 2; import q\n',
    expected: ['1:1-9 import a, b', '4:1-7 from .x import y as z | relative', '11:8-16 import q'],
  },
  {
    name: 'indentation over joined lines',
    source: 'if 1:\n    x = 1\n    \\\n  import a\nimport b\n',
    expected: ['4:3-11 import a', '5:1-9 import b'],
  },
  {
    name: 'semicolons',
    source: 'x=1;import a;from b import c;y="; import no";import d # ; import n\n',
    expected: ['1:5-13 import a', '1:14-29 from b import c', '1:46-54 import d'],
  },
  {
    name: 'one-line compound statements',
    source:
      'if 1: import a\nelse: import b\ntry: import c\nexcept ImportError: import d\nclass A: import e\ndef f(): import g; from h import i\nwith x: import j\nfor k in l: import m\nwhile 0: from n import o\nlambda: 0; import p\nx: int = 1; import q\n',
    expected: [
      '1:7-15 import a',
      '2:7-15 import b',
      '3:6-14 import c | guarded',
      '4:21-29 import d',
      '5:10-18 import e',
      '6:10-18 import g | deferred',
      '6:20-35 from h import i | deferred',
      '7:9-17 import j',
      '8:13-21 import m',
      '9:10-25 from n import o',
      '10:12-20 import p',
      '11:13-21 import q',
    ],
  },
  {
    name: 'bracketed names',
    source:
      'from a import(b,c)\nfrom.import d\nfrom.e import(f as g,)\nfrom...h.i import j\nfrom .. . k import l\nfrom a import (  # c )\n b, # import no\n c # )\n ,)\nfrom a import*\nfrom . import *\n',
    expected: [
      '1:1-19 from a import b, c',
      '2:1-14 from . import d | relative',
      '3:1-23 from .e import f as g | relative',
      '4:1-20 from ...h.i import j | relative',
      '5:1-21 from ...k import l | relative',
      '6:1-23 from a import b, c',
      '10:1-15 from a import * | star',
      '11:1-16 from . import * | star relative',
    ],
  },
  {
    name: 'dots',
    source:
      'import a . b . c as d\nimport a.\\\nb\nfrom . a . b import c\nfrom....a import b\nfrom ... import x\nfrom .... import x\n',
    expected: [
      '1:1-22 import a.b.c as d',
      '2:1-11 import a.b',
      '4:1-22 from .a.b import c | relative',
      '5:1-19 from ....a import b | relative',
      '6:1-18 from ... import x | relative',
      '7:1-19 from .... import x | relative',
    ],
  },
  {
    name: 'names that begin like keywords',
    source: 'important = 1\nimport_ = 2\n_import = 3\nfromage = 4\nx.important\nimporta=5\nfrom_ = 3\nimport z\n',
    expected: ['8:1-9 import z'],
  },
  {
    name: 'from in other statements',
    source:
      'try:\n    pass\nexcept E as e:\n    raise X from e\ndef g():\n    yield from importer\n    x = yield from (a)\n    raise X from import_\nimport z\n',
    expected: ['9:1-9 import z'],
  },
  {
    name: 'latin-1 cookie',
    source: '# -*- coding: latin-1 -*-\nimport café\nx = "éè"; import b\n',
    encoding: 'latin1',
    expected: ['2:1-12 import café', '3:11-19 import b'],
  },
  {
    name: 'cp1252 cookie',
    source: '# vim: set fileencoding=cp1252 :\nimport été\n',
    encoding: 'latin1',
    expected: ['2:1-11 import été'],
  },
  {
    name: 'NFKC names',
    source: 'import é\nfrom ｎｕｍ import ℌ\nx="é"; import ñ.µ\nimport ﬁ\n',
    expected: ['1:1-9 import é', '2:1-18 from num import H', '3:8-18 import ñ.μ', '4:1-9 import fi'],
  },
  {
    name: 'brackets',
    source:
      'x = [\n"import no", # import no\nimport_ ,\n]\nimport a\ny = {"a": 1,\n "b": [1,\n 2]}; import b\nz = x[1:2]; import c\nf(a,\n  b)\nimport d\n',
    expected: ['5:1-9 import a', '8:7-15 import b', '9:13-21 import c', '12:1-9 import d'],
  },
  {
    name: 'match',
    source:
      'match x:\n    case 1: import a\n    case {"k": v}:\n        import b\n    case _: from c import d\nmatch = 1; import e\n',
    expected: ['2:13-21 import a', '4:9-17 import b', '5:13-28 from c import d', '6:12-20 import e'],
  },
  {
    name: 'async',
    source:
      'async def f():\n    import a\n    async with suppress(ImportError):\n        import b\n    async for x in y: import c\nasync  def g(): import d\n@dec\nasync def h(\n   a, b: "x" = 1,\n) -> "import no":\n    import e\nimport f\n',
    expected: [
      '2:5-13 import a | deferred',
      '4:9-17 import b | deferred guarded',
      '5:23-31 import c | deferred',
      '6:17-25 import d | deferred',
      '11:5-13 import e | deferred',
      '12:1-9 import f',
    ],
  },
  {
    name: 'no newline at the end',
    source: 'import a\nif 1:\n    import b',
    expected: ['1:1-9 import a', '3:5-13 import b'],
  },
  {
    name: 'bracket at the end',
    source: 'from a import (b)',
    expected: ['1:1-18 from a import b'],
  },
  {
    name: 'comment at the end',
    source: 'import a # c',
    expected: ['1:1-9 import a'],
  },
  {
    name: 'joined line at the end',
    source: 'import a\\\n',
    parses: 'never',
    expected: ['1:1-9 import a'],
  },
  {
    name: 'empty',
    source: '',
    expected: [],
  },
  {
    name: 'one import',
    source: 'import a',
    expected: ['1:1-9 import a'],
  },
  {
    name: 'lambda',
    source: 'f = lambda: 0; import a\nf = lambda x: {1: 2}; import b\nd = {\n1: lambda: x,\n}; import c\n',
    expected: ['1:16-24 import a', '2:23-31 import b', '5:4-12 import c'],
  },
  {
    name: 'assignment expressions',
    source: 'if (x := 1): import a\nprint(x:=1); import b\n',
    expected: ['1:14-22 import a', '2:14-22 import b'],
  },
  {
    name: 'type parameters',
    source:
      'type X = int; import a\ntype Y[T: int] = list[T]; import b\ndef f[T: (int, str)](x: T) -> T: import c\nclass A[T]: import d\n',
    parses: '3.12',
    expected: ['1:15-23 import a', '2:27-35 import b', '3:34-42 import c | deferred', '4:13-21 import d'],
  },
  {
    name: 'decorators',
    source:
      '@property\ndef f():\n    import a\n@x["import no"]\nclass A:\n    import b\n    def g(self): import c\nimport d\n',
    expected: ['3:5-13 import a | deferred', '6:5-13 import b', '7:18-26 import c | deferred', '8:1-9 import d'],
  },
  {
    name: 'dedents',
    source:
      'def f():\n        import a\n        if 1:\n         import b\n        import c\nclass A:\n  def f(self):\n    import d\n  import e\nimport f\n',
    expected: [
      '2:9-17 import a | deferred',
      '4:10-18 import b | deferred',
      '5:9-17 import c | deferred',
      '8:5-13 import d | deferred',
      '9:3-11 import e',
      '10:1-9 import f',
    ],
  },
  {
    name: 'comments and indentation',
    source: 'def f():\n    x=1\n# import no\n    import a\n        # import no\nimport b\n',
    expected: ['4:5-13 import a | deferred', '6:1-9 import b'],
  },
  {
    name: 'backslash in a comment',
    source: '# comment \\\nimport a\nx = 1 # foo \\\nimport b\n',
    expected: ['2:1-9 import a', '4:1-9 import b'],
  },
  {
    name: 'ellipsis',
    source: 'x = ...\nfrom . import a\ny[..., 1]; import b\n',
    expected: ['2:1-16 from . import a | relative', '3:12-20 import b'],
  },
  {
    name: 'a number before a name',
    source: 'x = 1_000.import_ if 0 else 1\n',
    parses: 'never',
    expected: [],
  },
  {
    name: 'numbers',
    source: 'x = 0xf; import a\ny = 1.; import b\nz = 1e5if x else 2; import c\n',
    expected: ['1:10-18 import a', '2:9-17 import b', '3:21-29 import c'],
  },
  {
    name: 'future imports',
    source: 'from __future__ import annotations\nfrom __future__ import (division, print_function as pf)\n',
    expected: [
      '1:1-35 from __future__ import annotations',
      '2:1-56 from __future__ import division, print_function as pf',
    ],
  },
  {
    name: 'global and nonlocal',
    source: 'def f():\n    global importx; import a\n    nonlocal_ = 1; import b\n',
    expected: ['2:21-29 import a | deferred', '3:20-28 import b | deferred'],
  },
  {
    name: 'colons in strings',
    source: 'x = {"a: import no": 1}; import a\ny = "x": import no\n',
    parses: 'never',
    expected: ['1:26-34 import a', '2:10-19 import no'],
  },
  {
    name: 'class bases',
    source: 'class A(\n  B,\n  metaclass=C,\n): import a\nclass D: pass; import b\nimport c\n',
    expected: ['4:4-12 import a', '5:16-24 import b', '6:1-9 import c'],
  },
  {
    name: 'NUL',
    source: 'x = 1\nimport a\n\u0000\nimport b\n',
    parses: 'never',
    expected: ['2:1-9 import a', '4:1-9 import b'],
  },
  {
    name: 'NUL in a string',
    source: 'x = "\u0000"; import a\n',
    parses: 'never',
    expected: ['1:10-18 import a'],
  },
  {
    name: 'control-Z',
    source: 'import a\n\u001a',
    parses: 'never',
    expected: ['1:1-9 import a'],
  },
  {
    name: 'yield from over lines',
    source: 'def f():\n    x = (yield\n    from importer)\n    y = (yield\nfrom a)\n    import b\n',
    expected: ['6:5-13 import b | deferred'],
  },
  {
    name: 'a tab after blanks',
    source: 'if 1:\n        import a\n        if 2:\n\timport b\n',
    parses: 'never',
    expected: ['2:9-17 import a', '4:2-10 import b'],
  },
  {
    name: 'a tab deeper than blanks',
    source: 'class A:\n    def f(self):\n\timport a\n    import b\n',
    parses: 'never',
    expected: ['3:2-10 import a | deferred', '4:5-13 import b'],
  },
  {
    name: 'operators',
    source: 'x = -1; import a\n~x; import b\n',
    expected: ['1:9-17 import a', '2:5-13 import b'],
  },
  {
    name: 'comments in an import list',
    source: 'from a import (b, # x\n\n\n   # y\n c)\n',
    expected: ['1:1-22 from a import b, c'],
  },
  {
    name: 'as',
    source:
      'from a import b as c, d as e\nimport a.b as c, d, e.f as g\nimport assets\nfrom a import assets, asb\nfrom a import(b)as_\n',
    parses: 'never',
    expected: [
      '1:1-29 from a import b as c, d as e',
      '2:1-29 import a.b as c, d, e.f as g',
      '3:1-14 import assets',
      '4:1-26 from a import assets, asb',
      '5:1-17 from a import b',
    ],
  },
  {
    name: 'an empty line behind a backslash',
    source: 'x = 1 \\\n\nimport a\nx = 1 \\\r\n\r\nimport b\n',
    expected: ['3:1-9 import a', '6:1-9 import b'],
  },
  {
    name: 'form feeds between words',
    source: 'import\fa\nfrom\f.\fa\fimport\fb\n',
    expected: ['1:1-9 import a', '2:1-18 from .a import b | relative'],
  },
  {
    name: 'a dotted name over lines',
    source:
      'import importlib\nx = (importlib\n  . # c\n  import_module("a"))\nx = [importlib.\\\n  import_module("b")]\n',
    expected: ['1:1-17 import importlib', '2:6-15 call a | dynamic', '5:6-17 call b | dynamic'],
  },
  {
    name: 'carriage returns in a joined line',
    source: 'import \\\r a\rimport \\\r\n b\r\nx = "a\\\rimport no"\n',
    expected: ['1:1-9 import a', '3:1-9 import b'],
  },
];
