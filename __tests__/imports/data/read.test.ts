import { describe, expect, it } from 'vitest';
import { handlesData, mentions, readDataTexts } from '../../../src/imports/data/read.ts';
import { marked } from './marked.ts';

const yaml: readonly (readonly [string, string])[] = [
  ['a value', 'a: «candidate.core.x»'],
  ['a value with an attribute', 'a: «candidate.core.x:main.run»'],
  ['a key', '«candidate.core.x»: 1\n? «candidate.core.y»\n: 2'],
  ['a key with an attribute', '«candidate.core.x:main»: 1'],
  [
    'quoted values and keys',
    `'«candidate.core.x»': "«candidate.core.y»"\n"«candidate.core.z»":\n  - '«candidate.core.w»'`,
  ],
  [
    'a list, block and flow',
    '- «candidate.a.b»\n- - «candidate.a.c»\n- [«candidate.a.d», {«candidate.a.e»: «candidate.a.f»}]',
  ],
  ['a flow collection as JSON has it', '{"«candidate.a.b»":"«candidate.a.c»","x":["«candidate.a.d»"]}'],
  ['a flow collection over lines', 'a: [\n  «candidate.a.b»,\n  "«candidate.a.c»"\n]'],
  ['a name in an escape', 'a: "«\\u0063andidate.core.x|candidate.core.x»"'],
  ['a name folded with an escape', 'a: "«candidate.\\|candidate.core.x»\n  core.x"'],
  [
    'a block that is a name',
    'a: |\n  «candidate.core.x»\nb: >-\n\n   «candidate.core.y»\n\nc: |2+\n   «candidate.core.z»\n\n',
  ],
  ['a block after its comment', 'a: | # candidate.core.x\n  «candidate.core.y»\n'],
  ['a comment', '# candidate.core.x\na: «candidate.core.y» # candidate.core.z\n#candidate.core.w'],
  ['an anchor, told where it stands', 'a: &x «candidate.core.x»\nb: *x\nc: &candidate.core.y 1\nd: *candidate.core.y'],
  ['a merge key', 'a: &a\n  b: «candidate.core.x»\nc:\n  <<: *a'],
  ['a tagged value', 'a: !!str «candidate.core.x»\nb: !local "«candidate.core.y»"'],
  ['a tag of PyYAML', 'a: !!python/name:«candidate.core.x.f» ""\nb: !!python/object/apply:«candidate.core.y.f» [1]'],
  ['a verbatim tag', 'a: !<tag:yaml.org,2002:python/module:«candidate.core.x»> ""'],
  [
    'several documents',
    '%YAML 1.2\n---\na: «candidate.core.x»\n...\n---\n«candidate.core.y»\n---\n- «candidate.core.z»',
  ],
  ['a document that is a name', '«candidate.core.x»'],
  ['CR LF', 'a: «candidate.core.x»\r\nb: "«candidate.core.y»"\r\nc: |\r\n  «candidate.core.z»\r\n'],
  ['wide characters before it', 'ключ: ["😀", «candidate.core.x»]'],
  ['a name beyond ASCII', 'a: «candidate.модуль.ñ»'],
  [
    'an environment of a container',
    'x:\n  _target_: «candidate.core.x.Class»\n  url: http://candidate.core.x/\n  path: ./candidate.core.x\n',
  ],
  ['an error before it', 'a: [1, 2\nb: «candidate.core.x»\n}: \nc: «candidate.core.y»'],
  ['a bad indentation, a double key', 'a:\n   - «candidate.core.x»\n a: «candidate.core.y»\na: 1\na: 2'],
  ['a quote that is left open', 'x:\n  a: "«candidate.core.x»\nb: «candidate.core.y»'],
  ['a NUL byte and the marks of the lexer', 'a: x\u0000\u001f\nb: "\u0002"\nc: «candidate.core.x»'],
];

const json: readonly (readonly [string, string])[] = [
  ['keys and values', '{"«candidate.core.x»": {"a": ["«candidate.core.y»", "«candidate.core.z:main»"]}}'],
  ['escapes', '["«\\u0063andidate.core.x|candidate.core.x»", "\\"", "\\\\", "«candidate.core.y»"]'],
  ['comments', '{ // "candidate.core.x"\n /* "candidate.core.y"\n */ "a": "«candidate.core.z»" /**/ }'],
  ['slashes within a string', '["// ", "/*", "«candidate.core.x»"]'],
  ['a string that is left open', '{"a": "«candidate.core.x»\n, "b": "«candidate.core.y»"'],
  ['a file that ends within', '["«candidate.core.x»", "«candidate.core.y»'],
  ['a comment that is left open', '["«candidate.core.x»" /* "candidate.core.y"'],
  ['one long line', `[${'"a",'.repeat(50)}"😀","«candidate.core.x»"]`],
];

const toml: readonly (readonly [string, string])[] = [
  [
    'values of each kind',
    `a = "«candidate.a.b»"\nb = '«candidate.a.c»'\nc = """«candidate.a.d»"""\nd = '''\n«candidate.a.e»\n'''`,
  ],
  ['keys in quotes', `"«candidate.a.b»" = 1\n'«candidate.a.c»'.x = 2\n[x."«candidate.a.d»"]\n[["«candidate.a.e»"]]`],
  ['bare keys, which are several', 'candidate.core.x = "«candidate.a.b»"\n[candidate.core.y]\n[[candidate.core.z]]'],
  [
    'lists and inline tables',
    'a = [\n "«candidate.a.b»", # "candidate.no"\n { x = "«candidate.a.c»", "«candidate.a.d»" = 1 },\n]\nb = "«candidate.a.e»"',
  ],
  ['comments', `# "candidate.a.b"\na = 1 # 'candidate.a.c'\nb = "# x"\nc = "«candidate.a.d»"#"candidate.a.e"`],
  ['escapes', 'a = "«\\u0063andidate.a.b|candidate.a.b»"\nb = "\\\\"\nc = "\\""\nd = "«candidate.a.c»"'],
  ['quotes before the closing ones', `a = """x"""""\nb = '''x''''\nc = "«candidate.a.b»"`],
  ['a closing quote behind a backslash', "a = 'x\\'\nb = '«candidate.a.b»'\nc = '''\\'''\nd = '«candidate.a.c»'"],
  ['a joined line', 'a = """«\\|candidate.a.b»\n  candidate.a.b"""\nb = "«candidate.a.c»"'],
  ['a string that is left open', 'a = "«candidate.a.b»\nb = "«candidate.a.c»"'],
  ['a bracket that is left open', 'a = [ "«candidate.a.b»"\nb = "«candidate.a.c»"'],
  ['CR LF', 'a = "«candidate.a.b»"\r\nb = """\r\n«candidate.a.c»\r\n"""\r\n'],
];

const ini: readonly (readonly [string, string])[] = [
  [
    'sections, options and values',
    '[«candidate.a.b»]\n«candidate.a.c» = «candidate.a.d»\nx: «candidate.a.e»\ny=«candidate.a.f»',
  ],
  ['lines of a value', '[a]\nx =\n  «candidate.a.b»\n\t«candidate.a.c»\n  # candidate.a.d\n  see candidate.a.e\n'],
  ['a list with commas', '[a]\nx = «candidate.a.b»,«candidate.a.c» , see candidate.a.d,\n  «candidate.a.e»,'],
  ['comments', '# candidate.a.b\n; candidate.a.c\n[a]\nx = «candidate.a.d» ; candidate.a.e\ny = «candidate.a.f»\t# z'],
  ['an attribute', '[a]\nx = «candidate.a.b:main»'],
  ['what stands before a section', 'candidate.a.b = candidate.a.c\n[a]\nx = «candidate.a.d»'],
  ['CR LF and CR alone', '[a]\r\nx = «candidate.a.b»\r\n'],
];

const tables = [
  ['conf/a.yaml', yaml],
  ['conf/a.json', json],
  ['conf/a.toml', toml],
  ['conf/a.ini', ini],
] as const;

for (const [path, cases] of tables) {
  describe(`names in ${path.slice(path.indexOf('.') + 1)}`, () => {
    it.each(cases)('%s', (_, text) => {
      const { source, names } = marked(text);
      expect(names.length).toBeGreaterThan(0);
      expect(readDataTexts(path, Buffer.from(source))).toEqual(names);
    });
  });
}

describe('what is no name', () => {
  it.each([
    ['one segment', 'candidate'],
    ['one segment with an attribute', 'candidate:main'],
    ['prose', 'see candidate.core.x'],
    ['two names', 'candidate.core.x candidate.core.y'],
    ['a path', 'candidate/core/x.py'],
    ['a relative name', '.candidate.core'],
    ['a name that ends with a dot', 'candidate.core.'],
    ['an empty segment', 'candidate..core'],
    ['a glob', 'candidate.core.*'],
    ['a version', '1.2.3'],
    ['a version with a letter', 'v1.2.3'],
    ['a number', '1.5'],
    ['an address', 'https://candidate.core.x'],
    ['a port', 'candidate.core.x:80'],
    ['a hyphen', 'my-candidate.core.x'],
    ['two attributes', 'candidate.core.x:a:b'],
    ['an argument', 'candidate.core.x()'],
    ['a line break', 'candidate.core.x\nx'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    const string = JSON.stringify(text);
    expect(readDataTexts('a.json', Buffer.from(`[${string}]`))).toEqual([]);
    expect(readDataTexts('a.yaml', Buffer.from(`a: ${string}`))).toEqual([]);
    expect(readDataTexts('a.toml', Buffer.from(`a = ${string}`))).toEqual([]);
  });
});

describe('the files that are read', () => {
  it.each([
    'a.yaml',
    'a/b.yml',
    'a.json',
    'tsconfig.jsonc',
    'a.toml',
    '.ini',
    'setup.cfg',
    'log.conf',
    'candidate.x/b.json',
  ])('%s', (path) => {
    expect(handlesData(path)).toBe(true);
  });

  it.each(['a.py', 'yaml', 'a.yaml/b', 'a.json5', 'poetry.lock', 'a.YAML', ''])('not %s', (path) => {
    expect(handlesData(path)).toBe(false);
    expect(readDataTexts(path, Buffer.from('a: candidate.core.x'))).toEqual([]);
  });

  it('counts lines after a byte order mark and carriage returns, and keeps on behind what is not UTF-8', () => {
    const place = { line: 3, column: 4, endColumn: 20, text: 'candidate.core.x', prefix: false, use: 'name' };
    const bytes = Buffer.concat([
      Buffer.from('\ufeffa: 1\rb: '),
      Buffer.from([0xff, 0x0a]),
      Buffer.from('c: candidate.core.x'),
    ]);
    expect(readDataTexts('a.yaml', bytes)).toEqual([place]);
  });

  it('is told apart by the bytes that are looked for', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0]), Buffer.from('x: candidate.core.x')]);
    expect(mentions(bytes, ['lab', 'candidate'])).toBe(true);
    expect(mentions(bytes.subarray(0, 12), ['candidate'])).toBe(false);
    expect(mentions(bytes, [])).toBe(false);
  });
});
