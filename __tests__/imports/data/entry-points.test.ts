import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { isProjectFile } from '../../../src/imports/data/entry-points.ts';
import { readDataTexts, readEntryPoints } from '../../../src/imports/data/read.ts';
import { marked } from './marked.ts';

const pyproject: readonly (readonly [string, string])[] = [
  ['scripts', '[project.scripts]\nlk = "«candidate.core.x:main»"\n"l-2" = \'«candidate.core.y:cli.run»\''],
  ['scripts with a window', '[project.gui-scripts]\nlk = "«candidate.core.x:main»"'],
  [
    'plugins',
    '[project.entry-points.pytest11]\na = "«candidate.plugin»"\n[project.entry-points."a.b"]\nc = "«candidate»"',
  ],
  ['extras and blanks', '[project.scripts]\nlk = " «candidate.core.x : main|candidate.core.x:main» [fast, slow]"'],
  ['an escape', '[project.scripts]\nlk = "«candidate.core.x\\u003amain|candidate.core.x:main»"'],
  ['dotted keys', 'project.scripts.lk = "«candidate.core.x:main»"\n[project]\nentry-points.a.b = "«candidate.core.y»"'],
  [
    'inline tables',
    '[project]\nscripts = { lk = "«candidate.core.x:main»", l2 = "«candidate.core.y:main»" }\nname = "candidate.no"',
  ],
  [
    'Poetry',
    '[tool.poetry.scripts]\na = "«candidate.a:b»"\nb = { callable = "«candidate.b:c»", extras = ["candidate.no"] }\nc = {type="file", reference="bin/x"}\n[tool.poetry.plugins."x.y"]\nd = "«candidate.d:e»"',
  ],
  ['Flit', '[tool.flit.scripts]\na = "«candidate.a:b»"\n[tool.flit.entrypoints."x.y"]\nb = "«candidate.b:c»"'],
  [
    'other tables',
    '[project.optional-dependencies]\na = ["candidate.no"]\n[tool.x.scripts]\nb = "candidate.no:x"\n[scripts]\nc = "candidate.no:x"\n[project.scripts]\nlk = "«candidate.yes:x»"',
  ],
  ['keys of the table', '[project.scripts]\n"candidate.no" = "«candidate.yes:x»"'],
  ['an error before it', 'a = = 1\n[project.scripts\nlk = "«candidate.core.x:main»"'],
];

const setupConfig: readonly (readonly [string, string])[] = [
  [
    'lines of a group',
    '[options.entry_points]\nconsole_scripts =\n    lk = «candidate.core.x:main»\n    l2=«candidate.core.y:main»\npytest11 =\n  a = «candidate.plugin»',
  ],
  ['a group on one line', '[options.entry_points]\nconsole_scripts = lk = «candidate.core.x:main»'],
  [
    'extras, comments',
    '[options.entry_points]\nx =\n  # a = candidate.no:x\n  b = «candidate.core.x : main|candidate.core.x:main» [fast]\n',
  ],
  [
    'other sections',
    '[metadata]\nx = y = candidate.no:x\n[options.entry_points]\na =\n b = «candidate.yes:x»\n[options]\nc =\n d = candidate.no:y',
  ],
];

const setupScript: readonly (readonly [string, string])[] = [
  [
    'a dictionary',
    'from setuptools import setup\nsetup(entry_points={"console_scripts": ["lk = «candidate.core.x:main»", \'l2=«candidate.core.y:cli.main» [e]\']})',
  ],
  ['a single string in it', 'setup(entry_points={"console_scripts": "lk = «candidate.core.x:main»"})'],
  [
    'INI text',
    'setup(entry_points="""\n[console_scripts]\nlk = «candidate.core.x:main»\n# l2 = ?\n[pytest11]\nl3 = «candidate.plugin»\n""")',
  ],
  ['a variable', 'SCRIPTS = ["lk = «candidate.core.x:main»"]\nsetup(entry_points={"console_scripts": SCRIPTS})'],
  [
    'adjacent literals',
    'x = ["lk = " # c\n  "«candidate.|candidate.core.x:main»" r"core.x" u":main", "l2 =" "«candidate.y»"]',
  ],
  ['a sum', 'x = ("lk = " +\n  "«candidate.core.x:main»")'],
  [
    'prefixes',
    'x = [r"a = «candidate.a»", f"b = «candidate.b»", Rb"c = candidate.no", f"d = {m}.no:x", F"e = candidate.{x}"]',
  ],
  ['escapes', 'x = "a = «candidate.core.x»"\ny = "«\\x61 = candidate.y:z|candidate.y:z»"'],
  [
    'docstrings and comments',
    '"""x\nlk = candidate.no:main\n"""\n# "a = candidate.no:main"\ndef f():\n    "b = candidate.no:main"\n    x = 1; "c = candidate.no:x"\nx = "d = «candidate.yes:main»"',
  ],
  [
    'what is no entry point',
    'setup(packages=["candidate.core"], url="https://a.b/?x=candidate.y", x="a == candidate.b", z="k = «candidate.yes»")',
  ],
  ['wide characters before it', 'é = "😀"; x = ["é", "😀 = «candidate.core.x:main»"]'],
  ['a closing bracket too many', ')]}\nx = "a = «candidate.core.x»"'],
  ['a string that is left open', 'x = "a = candidate.no\ny = "a = «candidate.core.x»"'],
  ['CR LF and CR', 'x = """\r\na = «candidate.core.x:main»\r\n"""'],
];

const tables = [
  ['pyproject.toml', pyproject],
  ['tools/setup.cfg', setupConfig],
  ['setup.py', setupScript],
] as const;

for (const [path, cases] of tables) {
  describe(`entry points of ${path}`, () => {
    it.each(cases)('%s', (_, text) => {
      const { source, names } = marked(text);
      expect(names.length).toBeGreaterThan(0);
      expect(readEntryPoints(path, Buffer.from(source))).toEqual(names);
    });
  });
}

describe('project files', () => {
  it('go by their names', () => {
    expect(['pyproject.toml', 'a/setup.py', 'a/b/setup.cfg'].every(isProjectFile)).toBe(true);
    expect(['a/pyproject.toml/b', 'xsetup.py', 'setup.json', 'tox.ini'].some(isProjectFile)).toBe(false);
    expect(readEntryPoints('tox.ini', Buffer.from('[options.entry_points]\na = b = candidate.x:y'))).toEqual([]);
  });

  it('give names and entry points at once where they are data, each once', () => {
    const { source, names } = marked(
      '[project.scripts]\na = "«candidate.a.b:c»"\nb = "«candidate.a.d:e» [x]"\n[tool.x]\nc = "«candidate.a.f»"',
    );
    expect(readDataTexts('lukhas/pyproject.toml', Buffer.from(source))).toEqual(names);
  });

  it('skips a coding cookie as Python reads it', () => {
    const source = Buffer.from('# coding: latin-1\nx = "é", "a = candidate.core.x"', 'latin1');
    expect(readEntryPoints('setup.py', source)).toEqual([
      { line: 2, column: 15, endColumn: 31, text: 'candidate.core.x', prefix: false, use: 'name' },
    ]);
  });
});

describe('beside CPython', () => {
  const script = `
import configparser, importlib.metadata, json, sys
answers = []
for text in json.load(sys.stdin):
    config = configparser.ConfigParser(delimiters=('=',), interpolation=None)
    config.read_string(text)
    found = []
    for _, group in config.items('options.entry_points') if config.has_section('options.entry_points') else []:
        for line in group.splitlines():
            if not line.strip() or line.strip().startswith('#'): continue
            name, _, value = line.partition('=')
            point = importlib.metadata.EntryPoint(name=name.strip(), value=value.strip(), group='x')
            match = point.pattern.match(point.value)
            if match: found.append(match['module'] + (':' + match['attr'] if match['attr'] else ''))
    answers.append(found)
json.dump(answers, sys.stdout)
`;

  it('reads setup.cfg as configparser and importlib.metadata do', () => {
    const sources = [
      ...setupConfig.map(([, text]) => marked(text).source),
      '[options.entry_points]\na =\n  b = a.b:c.d [x,y]\n\n  c=é.ñ : f\n  d = a.b:\n  e = a b\n  f = a.b c\nz = h = k\n',
      '[a]\nb = c\n[options.entry_points]\n; x = y\nd = e = f.g\n',
    ];
    const answer = execFileSync('python3', ['-c', script], { input: JSON.stringify(sources), encoding: 'utf8' });
    const told = sources.map((source) => readEntryPoints('setup.cfg', Buffer.from(source)).map(({ text }) => text));
    expect(told).toEqual(JSON.parse(answer));
    expect(told.flat().length).toBeGreaterThan(8);
  });
});
