import type { SourceCase } from './source-case.ts';

/** Cases of what CPython's grammar took in from 3.11 to 3.15. */
export const grammarCases: readonly SourceCase[] = [
  {
    name: '3.11: exception groups',
    source:
      'try: import a\nexcept* (ValueError, ImportError) as e: import b\ntry: import c\nexcept *ModuleNotFoundError: import d\ntry: import e\nexcept*(KeyError): import f\nexcept* \\\n ImportError: import g\n',
    expected: [
      '1:6-14 import a | guarded',
      '2:41-49 import b',
      '3:6-14 import c | guarded',
      '4:30-38 import d',
      '5:6-14 import e | guarded',
      '6:20-28 import f',
      '8:15-23 import g',
    ],
  },
  {
    name: '3.11: stars in subscripts and annotations',
    source: 'x = a[*b, 1:2]; import c\ndef f(*args: *Ts): import d\nx: tuple[*a] = 1; import e\n',
    expected: ['1:17-25 import c', '2:20-28 import d | deferred', '3:19-27 import e'],
  },
  {
    name: '3.12: type statements',
    source:
      'type A = "import no"; import a\ntype B[T] = (\n  import_\n); import b\ntype C[*Ts, **P] = lambda: {1: 2}; import c\ntype = 1; import d\ntype.x = type; import e\ntype(x); import f\ntype: int = 1; import g\nif x: type D = int; import h\ntype \\\n E = 1; import i\n',
    parses: '3.12',
    expected: [
      '1:23-31 import a',
      '4:4-12 import b',
      '5:36-44 import c',
      '6:11-19 import d',
      '7:16-24 import e',
      '8:10-18 import f',
      '9:16-24 import g',
      '10:21-29 import h',
      '12:9-17 import i',
    ],
  },
  {
    name: '3.12: type parameters of functions and classes',
    source:
      'def f[T: {1: 2}, *Ts, **P](a: T = lambda: 0) -> {1: T}: import a; import b\nasync def g[\n  T, # import no\n](): import c\nclass A[T: (int, str)](B[T], metaclass=C):\n    def h[U](self): import d\n    import e\nclass D[T]: import f\n',
    parses: '3.12',
    expected: [
      '1:57-65 import a | deferred',
      '1:67-75 import b | deferred',
      '4:6-14 import c | deferred',
      '6:21-29 import d | deferred',
      '7:5-13 import e',
      '8:13-21 import f',
    ],
  },
  {
    name: '3.12: f-strings with their own quotes',
    source:
      "x = f'{'import no'}'; import a\nx = f'{x['a']['b']}{f'{f'{1}'}'}'; import b\nx = f'''{'''import no'''}'''; import c\nx = f\"\"\"{f\"\"\"\nimport no {f\"\"\"{1}\"\"\"}\n\"\"\"}\"\"\"; import d\nx = f'{'\\''}'; import e\nx = f'{r'\\''}'; import f\n",
    parses: '3.12',
    expected: [
      '1:23-31 import a',
      '2:36-44 import b',
      '3:31-39 import c',
      '6:10-18 import d',
      '7:16-24 import e',
      '8:17-25 import f',
    ],
  },
  {
    name: '3.12: f-strings over lines',
    source:
      "x = f'{\n  a # import no }'\n  [b]\n}'; import a\nx = f'{\na\n:>{\n1 # }\n}}'; import b\nx = f'''{a:\n'{b}\n}'''; import c\nx = f'{\n'import no' \\\n}'; import d\n",
    parses: '3.12',
    expected: ['4:5-13 import a', '9:6-14 import b', '12:7-15 import c', '15:5-13 import d'],
  },
  {
    name: '3.12: f-strings with operators that hold a colon, an equals sign or an exclamation mark',
    source:
      "x = f'{(a:=1)}{a:=5}{a!=b}{a==b}{a=!r}{a!r:x}{a<=b:x}{[a:=1][0]}{a[b:c]:d}'; import a\nx = f'{(lambda: 1)()}{ {1: 2}[1] }{ {'import no'} }'; import b\nx = f'{a!r:{b}{c!s:{d}}}'; import c\nx = f'{*a, *b}{yield}{await a}'; import d\n",
    parses: '3.12',
    expected: ['1:78-86 import a', '2:55-63 import b', '3:28-36 import c', '4:34-42 import d'],
  },
  {
    name: '3.12: f-strings with backslashes in fields and braces around them',
    source:
      "x = f'{'\\N{DIGIT ONE}'}\\N{DIGIT ONE}{{\\N{DIGIT ONE}}}'; import a\nx = f'{a:\\N{DIGIT ONE}}'; import b\nx = rf'\\N{1}'; import c\nx = f'\\{a}\\\\{a}\\\\\\{a}'; import d\nx = f'{{{a}}}{{{{a}}}}{{'; import e\nx = f'{a:\\x7d{b}}'; import f\n",
    parses: '3.12',
    expected: [
      '1:57-65 import a',
      '2:27-35 import b',
      '3:16-24 import c',
      '4:25-33 import d',
      '5:28-36 import e',
      '6:21-29 import f',
    ],
  },
  {
    name: '3.12: calls in fields',
    source:
      "import importlib\nx = f'{importlib.import_module('a')}' f'é{__import__('b')}'\ny = f'''\n{__import__('c')}\n{f'{__import__('d'):{__import__('e')}}'}'''\n",
    parses: '3.12',
    expected: [
      '1:1-17 import importlib',
      '2:8-36 call a | dynamic',
      '2:43-58 call b | dynamic',
      '4:2-17 call c | dynamic',
      '5:5-20 call d | dynamic',
      '5:22-37 call e | dynamic',
    ],
  },
  {
    name: '3.13: defaults of type parameters',
    source:
      'type A[T = {1: 2}] = 1; import a\ndef f[T: int = "import no", *Ts = *b](): import b\nclass C[**P = [int]]: import c\n',
    parses: '3.13',
    expected: ['1:25-33 import a', '2:42-50 import b | deferred', '3:23-31 import c'],
  },
  {
    name: '3.14: handlers without brackets',
    source:
      'try: import a\nexcept ValueError, m.ImportError: import b\ntry: import c\nexcept* KeyError, ModuleNotFoundError: import d\ntry: import e\nexcept A, f(ImportError), B: import f\ntry: import g\nexcept A, \\\n Exception: import h\n',
    parses: '3.14',
    expected: [
      '1:6-14 import a | guarded',
      '2:35-43 import b',
      '3:6-14 import c | guarded',
      '4:40-48 import d',
      '5:6-14 import e',
      '6:30-38 import f',
      '7:6-14 import g | guarded',
      '9:13-21 import h',
    ],
  },
  {
    name: '3.14: template strings',
    source:
      "x = t'{'import no'}{a!r:>{b}}'; import a\nx = T'''\nimport no {\n'import no' # }\n}'''; import b\nx = tr'\\{a}' rt'\\\\'; import c\nx = t'{f'{t'{1}'}'}'; import d\nx = t'a' t\"{b}\"; import e\nt'{a=}'; import f\nx = t'{(lambda: 1)}{a:=5}'; import g\n",
    parses: '3.14',
    expected: [
      '1:33-41 import a',
      '5:7-15 import b',
      '6:22-30 import c',
      '7:23-31 import d',
      '8:18-26 import e',
      '9:10-18 import f',
      '10:29-37 import g',
    ],
  },
  {
    name: '3.14: calls in fields of template strings',
    source: "x = t'{__import__('a')}{f'{__import__('b')}'}'\n",
    parses: '3.14',
    expected: ['1:8-23 call a | dynamic', '1:28-43 call b | dynamic'],
  },
  {
    name: '3.14: leaving a finally',
    source:
      'def f():\n    while x:\n        try: import a\n        except ImportError: pass\n        finally: import b; return\n    for x in y:\n        try: pass\n        finally:\n            import c; break\n        import d\n',
    expected: [
      '3:14-22 import a | deferred guarded',
      '5:18-26 import b | deferred',
      '9:13-21 import c | deferred',
      '10:9-17 import d | deferred',
    ],
  },
  {
    name: '3.14: annotations of names that are bound farther down',
    source:
      'def f(a: A = {1: 2}, *, b: "import no") -> {1: A}: import a\nx: A = 1; import b\nx.y: {1: A}; import c\n(x): lambda: A = 1; import d\nclass A: x: A; import e\n',
    expected: [
      '1:52-60 import a | deferred',
      '2:11-19 import b',
      '3:14-22 import c',
      '4:21-29 import d',
      '5:16-24 import e',
    ],
  },
  {
    name: '3.15: stars in comprehensions',
    source: 'x = [*a for a in b]; import a\nx = {**a for a in b}; import b\nf(*a for a in b); import c\n',
    parses: '3.15',
    expected: ['1:22-30 import a', '2:23-31 import b', '3:19-27 import c'],
  },
  {
    name: '3.15: the soft keyword lazy',
    source:
      'lazy = 1; import a\nlazy.x; import b\nlazy(); import c\nlazy[1]; import d\nlazy: int; import e\nlazy, x = 1, 2; import f\nlazy if x else y; import g\nx = lazy; import h\nlazy\nimport i\nlazy in x; import j\n',
    expected: [
      '1:11-19 import a',
      '2:9-17 import b',
      '3:9-17 import c',
      '4:10-18 import d',
      '5:12-20 import e',
      '6:17-25 import f',
      '7:19-27 import g',
      '8:11-19 import h',
      '10:1-9 import i',
      '11:12-20 import j',
    ],
  },
];
