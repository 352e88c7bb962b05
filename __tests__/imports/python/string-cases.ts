import type { SourceCase } from './source-case.ts';

/** Cases of strings of every kind. */
export const stringCases: readonly SourceCase[] = [
  {
    name: 'docstrings',
    source:
      '"""doc\nimport no\nfrom no import no\n\\""" import no\n"""\nimport a\nx = \'\'\'\nimport no\n\\\'\'\'\nimport no\n\'\'\'; import b\nr"""\\"""; import no\n"""\n',
    expected: ['6:1-9 import a', '11:6-14 import b'],
  },
  {
    name: 'raw strings',
    source: "x = r'\\'; import no'\ny = rb'\\\\'; import a\nz = R'''\\''' import no'''\nBR'''import no'''; import b\n",
    expected: ['2:13-21 import a', '4:20-28 import b'],
  },
  {
    name: 'prefixes',
    source:
      "x = 'a\\'; import no'; import y0\nx = r'a\\'; import no'; import y1\nx = R'a\\'; import no'; import y2\nx = b'a\\'; import no'; import y3\nx = B'a\\'; import no'; import y4\nx = u'a\\'; import no'; import y5\nx = U'a\\'; import no'; import y6\nx = br'a\\'; import no'; import y7\nx = bR'a\\'; import no'; import y8\nx = Br'a\\'; import no'; import y9\nx = BR'a\\'; import no'; import y10\nx = rb'a\\'; import no'; import y11\nx = rB'a\\'; import no'; import y12\nx = Rb'a\\'; import no'; import y13\nx = RB'a\\'; import no'; import y14\nx = f'a\\'; import no'; import y15\nx = F'a\\'; import no'; import y16\nx = fr'a\\'; import no'; import y17\nx = fR'a\\'; import no'; import y18\nx = Fr'a\\'; import no'; import y19\nx = FR'a\\'; import no'; import y20\nx = rf'a\\'; import no'; import y21\nx = rF'a\\'; import no'; import y22\nx = Rf'a\\'; import no'; import y23\nx = RF'a\\'; import no'; import y24\n",
    expected: [
      '1:23-32 import y0',
      '2:24-33 import y1',
      '3:24-33 import y2',
      '4:24-33 import y3',
      '5:24-33 import y4',
      '6:24-33 import y5',
      '7:24-33 import y6',
      '8:25-34 import y7',
      '9:25-34 import y8',
      '10:25-34 import y9',
      '11:25-35 import y10',
      '12:25-35 import y11',
      '13:25-35 import y12',
      '14:25-35 import y13',
      '15:25-35 import y14',
      '16:24-34 import y15',
      '17:24-34 import y16',
      '18:25-35 import y17',
      '19:25-35 import y18',
      '20:25-35 import y19',
      '21:25-35 import y20',
      '22:25-35 import y21',
      '23:25-35 import y22',
      '24:25-35 import y23',
      '25:25-35 import y24',
    ],
  },
  {
    name: 'prefixes of triple quotes',
    source:
      "x = '''a\\''' import no\nimport no\n'''; import y0\nx = r'''a\\''' import no\nimport no\n'''; import y1\nx = R'''a\\''' import no\nimport no\n'''; import y2\nx = b'''a\\''' import no\nimport no\n'''; import y3\nx = B'''a\\''' import no\nimport no\n'''; import y4\nx = u'''a\\''' import no\nimport no\n'''; import y5\nx = U'''a\\''' import no\nimport no\n'''; import y6\nx = br'''a\\''' import no\nimport no\n'''; import y7\nx = BR'''a\\''' import no\nimport no\n'''; import y8\nx = rb'''a\\''' import no\nimport no\n'''; import y9\nx = RB'''a\\''' import no\nimport no\n'''; import y10\nx = f'''a\\''' import no\nimport no\n'''; import y11\nx = F'''a\\''' import no\nimport no\n'''; import y12\nx = fr'''a\\''' import no\nimport no\n'''; import y13\nx = FR'''a\\''' import no\nimport no\n'''; import y14\nx = rf'''a\\''' import no\nimport no\n'''; import y15\nx = RF'''a\\''' import no\nimport no\n'''; import y16\n",
    expected: [
      '3:6-15 import y0',
      '6:6-15 import y1',
      '9:6-15 import y2',
      '12:6-15 import y3',
      '15:6-15 import y4',
      '18:6-15 import y5',
      '21:6-15 import y6',
      '24:6-15 import y7',
      '27:6-15 import y8',
      '30:6-15 import y9',
      '33:6-16 import y10',
      '36:6-16 import y11',
      '39:6-16 import y12',
      '42:6-16 import y13',
      '45:6-16 import y14',
      '48:6-16 import y15',
      '51:6-16 import y16',
    ],
  },
  {
    name: 'template strings',
    source:
      'x = t\'a{x!r}\'; import y0\nx = T\'a{x!r}\'; import y1\nx = tr\'a{x!r}\'; import y2\nx = tR\'a{x!r}\'; import y3\nx = rt\'a{x!r}\'; import y4\nx = RT\'a{x!r}\'; import y5\nt"{a["b"]}"; import z\nT"""{ t"{b}" }"""; import w\n',
    parses: '3.14',
    expected: [
      '1:16-25 import y0',
      '2:16-25 import y1',
      '3:17-26 import y2',
      '4:17-26 import y3',
      '5:17-26 import y4',
      '6:17-26 import y5',
      '7:14-22 import z',
      '8:20-28 import w',
    ],
  },
  {
    name: 'f-strings: quotes nest',
    source:
      'x = f"{a["b"]}"; import a\ny = f\'{x[\'; import no\']}\'; import b\nz = f"{f"{f"{1}"}"}"; import c\nw = f"{{{x}}}{{"; import d\n',
    parses: '3.12',
    expected: ['1:18-26 import a', '2:28-36 import b', '3:23-31 import c', '4:19-27 import d'],
  },
  {
    name: 'f-strings: a specification without end',
    source: 'x = f"{x:{y}.{z}}"; import a\nx = f"{x!r:>{w["k"]}}"; import b\nx = f"{x:%H:%M"; "}"; import c\n',
    parses: 'never',
    expected: ['1:21-29 import a', '2:25-33 import b', '3:23-31 import c'],
  },
  {
    name: 'f-strings: specifications',
    source:
      'x = f"{x:%H:%M}"; import c\nx = f"{(lambda x: "; import no")(1)}"; import d\nx = f"{x:{"{"}}}"; import e\nx = f"{d["a" if b"}" else "c"]}"; import g\n',
    parses: 'never',
    expected: ['1:19-27 import c', '2:40-48 import d', '3:20-28 import e', '4:35-43 import g'],
  },
  {
    name: 'f-strings: newlines, comments, escapes',
    source:
      'x = f"""{\nx # } """ import no\n}\nimport no\n"""; import a\nx = f"{\n1\n}"; import b\nx = f"\\N{LATIN SMALL LETTER A}{x}"; import c\nx = f"\\{6}"; import d\nx = rf"\\{x}\\"; import no"; import e\n',
    parses: '3.12',
    expected: ['5:6-14 import a', '8:5-13 import b', '9:37-45 import c', '10:14-22 import d', '11:28-36 import e'],
  },
  {
    name: 'f-strings: equals and conversions',
    source:
      'x = f"{x != y}"; import a\nx = f"{x=}"; import b\nx = f"{x = !r:^20}"; import c\nx = f\'{x:{"}"}}\'; import d\nx = f"{a:{{1}}}"\nimport e\n',
    expected: ['1:18-26 import a', '2:14-22 import b', '3:22-30 import c', '4:19-27 import d', '6:1-9 import e'],
  },
  {
    name: 'f-strings: escaped braces',
    source:
      'x = f"\\{{x}}"; import a\nx = f"{{\\}}"; import b\nx = f"{"\\n".join(x)}"; import c\nx = f"\\\\{x}\\""; import d\nx = f"{x:\\"}"; import e\n',
    parses: '3.12',
    expected: ['1:16-24 import a', '2:15-23 import b', '3:24-32 import c', '4:17-25 import d', '5:16-24 import e'],
  },
  {
    name: 'f-strings: nested triple quotes',
    source:
      "x = f'''{f'''{1}'''}'''; import a\nx = f'''a'b''c{1}'''; import b\nx = f'''{x:\n}'''; import c\nx = f'{x:{\"a\"\n}}'; import d\n",
    parses: '3.12',
    expected: ['1:26-34 import a', '2:23-31 import b', '4:7-15 import c', '6:6-14 import d'],
  },
  {
    name: 'f-strings: keywords before quotes',
    source:
      'def f():\n    if"x"in y: pass\n    elif"{"in y: pass\n    return f"{x}"if"}"else"{"; import a\nimport b\nx = 1if"{"else 2; import c\nprint(f""); import d\nx=(f""f"{1}"rf\'\'"{"); import e\n',
    expected: [
      '4:32-40 import a | deferred',
      '5:1-9 import b',
      '6:19-27 import c',
      '7:13-21 import d',
      '8:23-31 import e',
    ],
  },
  {
    name: 'f-strings: escaped brace in a specification',
    source: 'x = f"{x:\\}}"; import a\n',
    parses: 'never',
    expected: ['1:16-24 import a'],
  },
  {
    name: 'string at the end',
    source: 'x = """import no"""',
    expected: [],
  },
  {
    name: 'strings over joined lines',
    source: "x = 'a \\\nimport no \\\n'; import a\nx = ('a'\n'import no'\n)\nimport b\n",
    expected: ['3:4-12 import a', '7:1-9 import b'],
  },
  {
    name: 'f-strings: a backslash before a field',
    source: 'x = f"\\{y["; import no"]}"; import a\nx = rf"\\{y["; import no"]}"; import b\n',
    parses: '3.12',
    expected: ['1:29-37 import a', '2:30-38 import b'],
  },
  {
    name: 'f-strings: fields in specifications',
    source:
      'x = f"{x:{{"a": 1}["a"]}}"; import a\nx = f"{x:{y:{z}}}"; import b\nx = f"{x:{y!r:>{z["a"]}}.{w}}"; import c\n',
    parses: '3.12',
    expected: ['1:29-37 import a', '2:21-29 import b', '3:33-41 import c'],
  },
  {
    name: 'f-strings: prefixes of those with fields',
    source:
      "x = f'{y['; import no']}'; import y0\nx = F'{y['; import no']}'; import y1\nx = fr'{y['; import no']}'; import y2\nx = fR'{y['; import no']}'; import y3\nx = Fr'{y['; import no']}'; import y4\nx = FR'{y['; import no']}'; import y5\nx = rf'{y['; import no']}'; import y6\nx = rF'{y['; import no']}'; import y7\nx = Rf'{y['; import no']}'; import y8\nx = RF'{y['; import no']}'; import y9\nif'{':import a\nx = b'{y['; import b\nx = rb'{y['; import c\nx = u'{y['; import d\n",
    parses: '3.12',
    expected: [
      '1:28-37 import y0',
      '2:28-37 import y1',
      '3:29-38 import y2',
      '4:29-38 import y3',
      '5:29-38 import y4',
      '6:29-38 import y5',
      '7:29-38 import y6',
      '8:29-38 import y7',
      '9:29-38 import y8',
      '10:29-38 import y9',
      '11:7-15 import a',
      '12:13-21 import b',
      '13:14-22 import c',
      '14:13-21 import d',
    ],
  },
  {
    name: 'template strings: prefixes of those with fields',
    source:
      "x = t'{y['; import no']}'; import y0\nx = T'{y['; import no']}'; import y1\nx = tr'{y['; import no']}'; import y2\nx = tR'{y['; import no']}'; import y3\nx = Tr'{y['; import no']}'; import y4\nx = TR'{y['; import no']}'; import y5\nx = rt'{y['; import no']}'; import y6\nx = rT'{y['; import no']}'; import y7\nx = Rt'{y['; import no']}'; import y8\nx = RT'{y['; import no']}'; import y9\n",
    parses: '3.14',
    expected: [
      '1:28-37 import y0',
      '2:28-37 import y1',
      '3:29-38 import y2',
      '4:29-38 import y3',
      '5:29-38 import y4',
      '6:29-38 import y5',
      '7:29-38 import y6',
      '8:29-38 import y7',
      '9:29-38 import y8',
      '10:29-38 import y9',
    ],
  },
  {
    name: 'f-strings: fields in raw strings after one',
    source:
      "x = rf'\\N{b[\"}\\'\"]}'; import a\nx = rf'{a}\\N{b[\"}\\'\"]}'; import b\nx = f'{a}\\N{DIGIT ONE}'; import c\nx = rf'''{a}\\N{b[\"}\\'\\'\\'\"]}'''; import d\n",
    parses: '3.12',
    expected: ['1:23-31 import a', '2:26-34 import b', '3:26-34 import c', '4:34-42 import d'],
  },
  {
    name: 'quotes within triple quotes',
    source:
      "x = '''a'b'; import no'''; import a\nx = \"\"\"a\"b\"; import no\"\"\"; import b\nx = f'''a'b'; import no'''; import c\nx = '''''a'''; import d\nx = ''''a'''; import e\nx = ''; import f\nx = '''a\\''''; import g\n",
    expected: [
      '1:28-36 import a',
      '2:28-36 import b',
      '3:29-37 import c',
      '4:16-24 import d',
      '5:15-23 import e',
      '6:9-17 import f',
      '7:16-24 import g',
    ],
  },
  {
    name: 'f-strings: a backslash at the end of a specification',
    source: 'x = f"{x:\\}"; import a\nx = f"{x:\\\\}"; import b\nx = f"{x:{y}\\}"; import c\n',
    expected: ['1:15-23 import a', '2:16-24 import b', '3:18-26 import c'],
  },
  {
    name: 'f-strings: a newline in a specification',
    source: "x = f'{a:\n}'; import b\nx = f'{a:{b}\n}'; import c\n",
    parses: 'never',
    expected: ['2:5-13 import b', '4:5-13 import c'],
  },
  {
    name: 'f-strings: quotes in fields of raw strings',
    source:
      "x = rf'\\N{b[\"}'\"]}'; import a\nx = rf'{a}\\N{b[\"}'\"]}'; import b\nx = RF'{a:{c}}\\N{b[\"}'\"]}'; import c\n",
    parses: '3.12',
    expected: ['1:22-30 import a', '2:25-33 import b', '3:29-37 import c'],
  },
  {
    name: 'raw bytes are no names',
    source:
      'import importlib\nimportlib.import_module(rb"a"); importlib.import_module(Br"b"); importlib.import_module(bR"c")\n',
    expected: ['1:1-17 import importlib', '2:1 unknown call', '2:33 unknown call', '2:65 unknown call'],
  },
];
