import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/hidden-dependency.ts';
import { repo } from '../support/tree.ts';

const lanes = {
  'candidate/core/neural.py': '',
  'candidate/core/glyph.py': 'Glyph = G = 1\n',
  'lukhas/core/glyph.py': 'Glyph = G = 1\n',
};

describe('hidden-dependency', () => {
  it.each<[string, string]>([
    ['a production name', 'import importlib\nimportlib.import_module("lukhas.core.glyph")'],
    ['prose', 'x = "candidate.core.neural is not for you"'],
    ['names that lead nowhere', 'load("candidate.core.gone")\nx = "candidate"'],
    ['a docstring', '"""candidate.core.neural"""'],
    ['a path that is put nowhere', 'x = ROOT / "candidate" / "core"'],
    ['an ordinary import', 'import candidate.core.neural'],
    ['a call in a comment', '# __import__("candidate.core.neural")'],
  ])('says nothing of %s', (_, source) => {
    expect([...check.run(repo({ ...lanes, 'lukhas/a.py': source }))]).toEqual([]);
  });

  it.each<[string, string, number, number]>([
    ['import_module', 'import importlib\nm = importlib.import_module("candidate.core.neural")', 2, 5],
    [
      'an alias of importlib',
      'import importlib as _il\ndef f():\n    return g(_il.import_module("candidate.core.neural"))',
      3,
      14,
    ],
    ['an alias of the function', 'from importlib import import_module as im\nim("candidate.core.neural")', 2, 1],
    ['__import__', 'x = __import__("candidate.core.neural")', 1, 5],
    ['adjacent literals', 'x = __import__("candidate." "core.neural")', 1, 5],
  ])('sees %s', (_, source, line, column) => {
    const [found, ...more] = check.run(repo({ ...lanes, 'lukhas/a.py': source }));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      value: 'candidate.core.neural',
      message: 'a call imports "candidate.core.neural" of candidate/ by its name held as text',
      location: { path: 'lukhas/a.py', line, column },
    });
    expect(found?.remedy).toMatch(/^promote core\/neural first/);
    expect(found?.labels).toContain('dynamic');
  });

  it.each<[string, string, string]>([
    ['a condition', 'X = "candidate" if y else "lukhas"\n__import__(f"{X}.core.neural")', 'candidate.core.neural'],
    [
      'a ladder',
      'for lane in ("lukhas", "candidate"):\n    __import__(lane + ".core.neural")',
      'candidate.core.neural',
    ],
    ['a default', 'def f(name="candidate.core.neural"): __import__(name)', 'candidate.core.neural'],
    [
      'an attribute',
      'class R:\n    BASE = "candidate.core"\n    def f(self): __import__(self.BASE + ".neural")',
      'candidate.core.neural',
    ],
    ['the environment', 'X = os.environ.get("X", "candidate")\n__import__(f"{X}.core.{y}")', 'candidate.core.*'],
    ['a table', 'L = {"d": "candidate", "p": "os"}\n__import__(f"{L[x]}.core.{y}")', 'candidate.core.*'],
    [
      'a loader that is handed on',
      'from importlib import import_module\nlist(map(import_module, ["candidate.core.neural"]))',
      'candidate.core.neural',
    ],
    [
      'another module',
      'from lukhas.util import import_module as im\nim("candidate.core.neural")',
      'candidate.core.neural',
    ],
    ['the own name', 'X = __import__(__name__.replace("lukhas", "candidate"))', 'candidate.*'],
  ])('sees what may be asked for by %s', (_, source, value) => {
    const found = [...check.run(repo({ ...lanes, 'lukhas/a.py': source }))];
    expect(found.map(({ message }) => message)).toContain(
      `a call imports "${value}" of candidate/ by its name held as text`,
    );
  });

  it.each<[string, string]>([
    ['a condition between others', 'X = "os" if "candidate" else "lukhas.core.glyph"\n__import__(X)'],
    ['another key', 'L = {"d": "candidate", "p": "lukhas"}\n__import__(f"{L[\'p\']}.core.glyph")'],
    ['another class', 'class A: L = "candidate"\nclass B: L = "lukhas"\n__import__(B.L + ".core.glyph")'],
    ['what is only handed on', 'from importlib import import_module\nf("candidate", import_module)'],
    ['a logger beside a call', 'import logging\nlogging.getLogger("candidate.core.neural")\n__import__("os")'],
  ])('invents nothing of %s', (_, source) => {
    expect([...check.run(repo({ ...lanes, 'lukhas/a.py': source }))]).toEqual([]);
  });

  it('tells the names of a file that production loads', () => {
    const files = { 'tools/reg.py': 'R = {"a": "candidate.core.neural"}', 'lukhas/a.py': 'from tools.reg import R' };
    const [found, ...more] = check.run(repo({ ...lanes, ...files }));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      severity: 'warning',
      message: '"candidate.core.neural" of candidate/ is held as text in a file that production loads',
      location: { path: 'tools/reg.py', line: 1, column: 11, endColumn: 34 },
    });
    expect(found?.remedy).toMatch(/; or move the names to a file that production does not load$/);
  });

  it.each<[string, string, number, number]>([
    ['a script', 'import subprocess, sys\nsubprocess.run([sys.executable, "candidate/core/neural.py"])', 2, 33],
    ['a command', 'import os\nos.system("python3 candidate/core/neural.py --x")', 2, 11],
    ['source code', 'exec(open("candidate/core/neural.py").read())', 1, 11],
    ['source code by a path', 'P = Path("candidate") / "core/neural.py"\neval(P.read_text())', 1, 5],
  ])('sees the file that %s runs', (_, source, line, column) => {
    const [found, ...more] = check.run(repo({ ...lanes, 'lukhas/a.py': source }));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      value: 'candidate/core/neural.py',
      severity: 'warning',
      message: 'the file "candidate/core/neural.py" of candidate/ is loaded or run by its path',
      remedy: 'take the path away, and import what is used of it by the names of lukhas/',
      location: { path: 'lukhas/a.py', line, column },
    });
  });

  it.each<[string, string]>([
    ['a file that is only held', 'x = "candidate/core/neural.py"\nopen(x)'],
    ['a file that is not there', 'exec(open("candidate/core/gone.py").read())'],
    ['a pattern', 'import re\nre.compile("candidate.core.neural")'],
    ['a key of what is loaded', 'import sys\nsys.modules.pop("candidate.core.neural", None)'],
    ['a measure, where the lane is an import root', 'x = f"core.{y}"'],
  ])('says nothing of %s beside', (_, source) => {
    const files = { ...lanes, 'pytest.ini': '[pytest]\npythonpath = . candidate\n' };
    expect([...check.run(repo({ ...files, 'lukhas/a.py': source }))]).toEqual([]);
  });

  it('gives the production name where there is one', () => {
    const source = 'x = __import__("candidate.core.glyph")';
    const [found] = check.run(repo({ ...lanes, 'lukhas/a.py': source }));
    expect(found?.remedy).toBe('write "lukhas.core.glyph" instead of "candidate.core.glyph"');
  });

  it.each<[string, string, string, number, number]>([
    ['a constant', 'NAME = "candidate.core.neural"\n__import__(NAME)', 'candidate.core.neural', 2, 1],
    [
      'constants put together',
      'B = "candidate"\n__import__("%s.core.%s" % (B, "neural"))',
      'candidate.core.neural',
      2,
      1,
    ],
    ['getattr', 'x = getattr(importlib, "import_module")("candidate.core.neural")', 'candidate.core.neural', 1, 5],
    ['a start', 'def __getattr__(n):\n    return __import__("candidate.core." + n)', 'candidate.core.*', 2, 12],
    ['runpy', 'import runpy\nrunpy.run_module("candidate.core.neural")', 'candidate.core.neural', 2, 1],
    ['a file', 'import runpy\nrunpy.run_path("candidate/core/neural.py")', 'candidate.core.neural', 2, 1],
    [
      'a file, from the own folder',
      'import runpy, os\nrunpy.run_path(os.path.join(os.path.dirname(__file__), "../candidate/core/neural.py"))',
      'candidate/core/neural.py',
      2,
      1,
    ],
    ['code', 'exec("import candidate.core.neural")', 'candidate.core.neural', 1, 1],
  ])('sees a call that imports by %s, and tells it once', (_, source, value, line, column) => {
    const [found, ...more] = check.run(repo({ ...lanes, 'lukhas/a.py': source }));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      value,
      message: `a call imports "${value}" of candidate/ by its name held as text`,
      location: { path: 'lukhas/a.py', line, column },
    });
  });

  it('gives one finding for the names of a file', () => {
    const source = [
      'R = {',
      '    "a": ["candidate.core.neural:Net", "candidate.core.glyph"],',
      '    "b": "candidate.core.neural",',
      '    f"candidate.core.{x}": "os.path",',
      '}',
    ].join('\n');
    expect([...check.run(repo({ ...lanes, 'lukhas/a.py': source }))]).toEqual([
      {
        message:
          '4 names of candidate/ are held as text: "candidate.core.neural:Net", "candidate.core.glyph", "candidate.core.neural" and 1 more',
        remedy:
          'promote core/neural first (cp candidate/core/neural.py lukhas/core/neural.py, rewrite its imports, commit "chore(promotion): promote core/neural from candidate → lukhas"), then write "lukhas.core.neural:Net" instead of "candidate.core.neural:Net", "lukhas.core.glyph" instead of "candidate.core.glyph", "lukhas.core.neural" instead of "candidate.core.neural", "lukhas.core" instead of "candidate.core"; or move the names out of lukhas/',
        location: { path: 'lukhas/a.py', line: 2, column: 11, endColumn: 38 },
        related: [
          { path: 'lukhas/a.py', line: 2, column: 40, endColumn: 62, note: 'candidate.core.glyph' },
          { path: 'lukhas/a.py', line: 3, column: 10, endColumn: 33, note: 'candidate.core.neural' },
          { path: 'lukhas/a.py', line: 4, column: 5, endColumn: 26, note: 'candidate.core.*' },
        ],
        value: 'candidate.core.*',
        severity: 'warning',
        data: {
          target: 'candidate.core.neural:Net',
          targets: ['candidate.core.neural:Net', 'candidate.core.glyph', 'candidate.core.neural', 'candidate.core.*'],
        },
      },
    ]);
  });

  it.each<[string, string, string]>([
    ['nothing else', '', 'warning'],
    ['an ordinary import', 'import os', 'warning'],
    ['a call of an unknown name', '__import__(y)', 'error'],
    ['a call of a known name', '__import__("os")', 'error'],
  ])('weighs names beside %s', (_, other, severity) => {
    const source = `x = "candidate.core.neural"\n${other}`;
    expect([...check.run(repo({ ...lanes, 'lukhas/a.py': source }))]).toMatchObject([{ severity, related: [] }]);
  });

  it.each<[string, string, string, string]>([
    [
      'a name with a counterpart',
      'x = "candidate.core.glyph:Glyph"',
      '"candidate.core.glyph:Glyph" of candidate/ is held as text',
      'write "lukhas.core.glyph:Glyph" instead of "candidate.core.glyph:Glyph"',
    ],
    [
      'names with counterparts',
      'x = "candidate.core.glyph", "candidate.core.glyph.G"',
      '2 names of candidate/ are held as text: "candidate.core.glyph" and "candidate.core.glyph.G"',
      'write "lukhas.core.glyph" instead of "candidate.core.glyph", "lukhas.core.glyph.G" instead of "candidate.core.glyph.G"',
    ],
    [
      'names of several modules',
      'x = "candidate.core.glyph", "candidate.core.neural", "candidate.mind"',
      '3 names of candidate/ are held as text: "candidate.core.glyph", "candidate.core.neural" and "candidate.mind"',
      'promote core/neural first (cp candidate/core/neural.py lukhas/core/neural.py, rewrite its imports, commit "chore(promotion): promote core/neural from candidate → lukhas"), then write "lukhas.core.glyph" instead of "candidate.core.glyph", "lukhas.core.neural" instead of "candidate.core.neural", "lukhas.mind" instead of "candidate.mind"; likewise mind; or move the names out of lukhas/',
    ],
    [
      'a path',
      'import sys\nsys.path.insert(0, "candidate")',
      'the path "candidate" of candidate/ is given to the import system',
      'take the path away, and import what is used of it by the names of lukhas/',
    ],
    [
      'paths',
      '__path__ = ["../candidate/core"]\n__path__.append("../candidate")',
      '2 paths of candidate/ are given to the import system: "../candidate/core" and "../candidate"',
      'take the path away, and import what is used of it by the names of lukhas/',
    ],
    [
      'a name and a path',
      'import sys\nsys.path.append("candidate/core")\nx = "candidate.core.glyph"',
      '2 names and paths of candidate/ are held as text: "candidate/core" and "candidate.core.glyph"',
      'write "lukhas.core.glyph" instead of "candidate.core.glyph", and take the path away',
    ],
  ])('says what mends %s', (_, source, message, remedy) => {
    const files = { ...lanes, 'candidate/mind.py': '', 'lukhas/a.py': source };
    expect([...check.run(repo(files))]).toMatchObject([{ message, remedy }]);
  });

  it.each<[string, string, string, { line: number; column: number }]>([
    [
      'lukhas/agents.yaml',
      'agent:\n  class: candidate.core.neural.Agent\n',
      'candidate.core.neural.Agent',
      { line: 2, column: 10 },
    ],
    ['lukhas/core/map.json', '{"a": ["candidate.core.neural"]}', 'candidate.core.neural', { line: 1, column: 9 }],
    ['lukhas/x.toml', '[run]\n"candidate.core.neural" = 1\n', 'candidate.core.neural', { line: 2, column: 2 }],
    [
      'pyproject.toml',
      '[project.scripts]\nrun = "candidate.core.neural:main"\n',
      'candidate.core.neural:main',
      { line: 2, column: 8 },
    ],
    [
      'setup.cfg',
      '[options.entry_points]\nconsole_scripts =\n    run = candidate.core.neural:main\n',
      'candidate.core.neural:main',
      { line: 3, column: 11 },
    ],
    [
      'setup.py',
      'setup(entry_points={"console_scripts": ["run = candidate.core.neural:main"]})\n',
      'candidate.core.neural:main',
      { line: 1, column: 48 },
    ],
  ])('warns of a name in %s', (path, text, value, place) => {
    const [found, ...more] = check.run(repo({ ...lanes, [path]: text }));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      value,
      severity: 'warning',
      message: `"${value}" of candidate/ is held as text`,
      location: { path, ...place },
    });
    expect(found?.remedy).toMatch(/^promote core\/neural first .*, then write "lukhas\.core\.neural/);
    const elsewhere = path.startsWith('lukhas/') ? 'move the names out of lukhas/' : `take the names out of ${path}`;
    expect(found?.remedy.endsWith(`; or ${elsewhere}`)).toBe(true);
  });

  it.each<[string, string]>([
    ['candidate/agents.yaml', 'class: candidate.core.neural\n'],
    ['tools/x/pyproject.toml', '[project.scripts]\nrun = "candidate.core.neural:main"\n'],
    ['lukhas/agents.yaml', '# candidate.core.neural\nabout: see candidate.core.neural for more\n'],
    ['lukhas/agents.yaml', 'class: candidate.core.gone.Agent\n'],
    ['lukhas/agents.yaml', 'class: lukhas.core.glyph\n'],
  ])('says nothing of %s with %j', (path, text) => {
    expect([...check.run(repo({ ...lanes, [path]: text }))]).toEqual([]);
  });

  it('gives the production names that data may hold instead', () => {
    const [found] = check.run(repo({ ...lanes, 'lukhas/agents.yaml': 'class: candidate.core.glyph.Glyph\n' }));
    expect(found?.remedy).toBe('write "lukhas.core.glyph.Glyph" instead of "candidate.core.glyph.Glyph"');
  });
});
