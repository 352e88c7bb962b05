import { describe, expect, it } from 'vitest';
import { loaderCalls } from '../../../src/imports/python/loaders.ts';
import { scanPython } from '../../../src/imports/python/scan.ts';

/** Whether the scanner finds a call, and whether the words of the file say that there may be one, and where. */
function judged(source: string): { readonly calls: boolean; readonly may: boolean } {
  const bytes = Buffer.from(source);
  const scanned = scanPython(bytes);
  const { statements, unknownCalls } = scanned;
  const isCall = statements.some(({ labels }) => labels.includes('dynamic')) || unknownCalls.length > 0;
  const imports = statements.filter(({ labels }) => !labels.includes('dynamic'));
  const calls = loaderCalls(bytes, imports);
  // What is read closely where the words stand alone is what is read closely everywhere.
  expect(scanPython(bytes, undefined, calls)).toEqual(scanned);
  return { calls: isCall, may: calls?.length !== 0 };
}

describe('whether a file may call a loader, told by its words', () => {
  it.each([
    ['the function of its module', 'import importlib\nimportlib.import_module("a.b")\n'],
    ['an alias of the module', 'import importlib as il\nil.import_module("a.b")\n'],
    ['an alias with letters beyond ASCII', 'import importlib as ïl\nïl.import_module("a.b")\n'],
    ['an alias of the function', 'from importlib import import_module as load\nload("a.b")\n'],
    [
      'the function imported behind its call',
      'def f():\n    import_module("a.b")\nfrom importlib import import_module\n',
    ],
    ['everything imported', 'from importlib import *\nimport_module("a.b")\n'],
    ['an assigned module', 'import importlib\nil = importlib\nil.import_module("a.b")\n'],
    ['an assigned function', 'import importlib\nself.load = importlib.import_module\nself.load("a.b")\n'],
    ['an attribute by its name', 'import importlib\ngetattr(importlib, "import_module")("a.b")\n'],
    ['a module below', 'import importlib.util\nimportlib.util.find_spec("a.b")\n'],
    ['a module below, by its name', 'from importlib import util as u\nu.find_spec("a.b")\n'],
    ['the builtin', '__import__("a.b")\n'],
    ['the builtin of its module', 'import builtins\nbuiltins.__import__("a.b")\n'],
    ['blanks and joined lines about the dot', 'import importlib\nimportlib \\\n . import_module("a.b")\n'],
    ['brackets about the dot', 'import importlib\n(importlib\n.import_module("a.b"))\n'],
    ['a comment before the dot', 'import importlib\n(importlib # x\n.import_module("a.b"))\n'],
    ['a call behind an import in one line', 'import importlib; importlib.import_module("a.b")\n'],
    ['an import of one line in a block', 'try: import importlib; importlib.import_module("a")\nexcept: pass\n'],
    [
      'an import within a string, and a call behind it',
      'import importlib\nx = ": import "; importlib.import_module("a")\n',
    ],
    ['a test that skips', 'import pytest\npytest.importorskip("a.b")\n'],
    ['a reader of resources', 'from importlib.resources import files\nfiles("a.b")\n'],
    ['a path', 'import runpy\nrunpy.run_path("x.py")\n'],
    ['a loader that is handed on', 'import importlib\nlist(map(importlib.import_module, ["a.b"]))\n'],
    [
      'a loader that is handed on behind others, over lines',
      'import importlib\nlist(map(\n  # the first\n  importlib.import_module,  # all\n  ["a.b"]))\n',
    ],
    ['a call in a lambda over lines', 'import importlib\nf = (lambda:\n  importlib.import_module(\n  "a.b"))\n'],
    [
      'a call in a guarded block',
      'import importlib\ntry:\n    x = 1\n    importlib.import_module("a.b")\nexcept ImportError:\n    pass\n',
    ],
    [
      'a call in a function behind others',
      'import importlib\ndef f():\n    pass\ndef g():\n    if x: y = importlib.import_module("a.b")\n',
    ],
    [
      'a call at the end of a line that is longer than is looked at',
      `import importlib\nx = [${'1, '.repeat(400)}importlib.import_module("a.b")]\n`,
    ],
    [
      'a call behind a bracket that is never closed',
      'import importlib\nx = (1,\nimport os\nimportlib.import_module("a.b")\n',
    ],
    ['an annotated name', 'import importlib\nload: object = importlib.import_module\nload("a.b")\n'],
    ['code that is evaluated', 'import importlib\neval("importlib.import_module(\'a.b\')")\n'],
    ['the builtin by its name', 'getattr(__builtins__, "__import__")("a.b")\n'],
    ['the builtin by its name, far away', `getattr(x,${' '.repeat(300)}r'__import__')("a.b")\n`],
    ['a module by the name of one below', 'from importlib import util\nbuiltins.util.find_spec("a.b")\n'],
    ['letters beyond ASCII in the name', 'from importlib import import_module\nｉmport_module("a.b")\n'],
    ['letters beyond ASCII behind a dot', 'import pkgutil\npkgutil.resolve_ｎame("a.b")\n'],
    ['letters beyond ASCII before a dot', 'load = ï.__import__\nload("a.b")\n'],
    ['a name of many letters', `from importlib import import_module as ${'z'.repeat(90)}\n${'z'.repeat(90)}("a.b")\n`],
    ['a name that is bound twice', 'import importlib as il\nf(il.import_module, "a.b")\nimport builtins as il\n'],
    [
      'an attribute behind many blanks',
      `import importlib as il\ngetattr(${' '.repeat(300)}il, "import_module")("a")\n`,
    ],
    [
      'an attribute of one behind many blanks',
      `import importlib as il\ngetattr(${' '.repeat(300)}\nself.il, "import_module")("a")\n`,
    ],
    ['an attribute behind a comment', 'import importlib\ngetattr( # x\n  importlib, "import_module")("a.b")\n'],
    ['a module below, of an attribute', 'import importlib.util\nu = self.importlib.util\nu.find_spec("a.b")\n'],
    ['a module below, assigned', 'import importlib.util\nu = importlib.util\nu.find_spec("a.b")\n'],
    ['an assignment before a comment', 'import importlib\nil = importlib # x\nil.import_module("a.b")\n'],
    ['an assignment before a semicolon', 'import importlib\nil = importlib; il.import_module("a.b")\n'],
    ['an assignment before a joined line', 'import importlib\nil = importlib \\\n\nil.import_module("a.b")\n'],
    ['an assignment behind an import', 'import importlib; il = importlib\nil.import_module("a.b")\n'],
    ['a comment before the bracket', 'import importlib\n(importlib.import_module # x\n("a.b"))\n'],
    ['blanks before the bracket', `import importlib\nimportlib.import_module${' '.repeat(300)}("a.b")\n`],
    ['a mark of comments within a string', 'import importlib\nx = "#"; importlib.import_module("a.b")\n'],
    [
      'such a mark where what is looked at starts',
      `import importlib\nx = "${'.'.repeat(50)}#${'.'.repeat(196)}"; importlib.import_module("a.b")\n`,
    ],
    ['a call behind a `from` that imports nothing', 'import importlib\nfrom importlib.import_module("a.b")\n'],
    [
      'a call far up in a long line',
      `import importlib\nx = [${'1, '.repeat(400)}importlib.import_module("a")]\ny = 1\n`,
    ],
    [
      'code that another one evaluates',
      `import importlib\nx = "importlib.import_module('a')"\n${'y = 1\n'.repeat(100)}eval(x)\n`,
    ],
    [
      'code that another one runs',
      `import importlib\nx = "importlib.import_module('a')"\n${'y = 1\n'.repeat(100)}exec(x)\n`,
    ],
    ['the runner of its module', 'import builtins\nbuiltins.exec("import a.b")\n'],
    [
      'a call below a comment that ends in a dot',
      '# by importlib.\nimportlib.import_module("a.b")\nimport importlib\n',
    ],
    ['blanks before the dot', `import importlib\n(importlib${' '.repeat(300)}.import_module("a.b"))\n`],
    ['blanks behind the dot', `import importlib\n(importlib.${' '.repeat(300)}import_module("a.b"))\n`],
    ['many comments before the dot', `import importlib\n(importlib${' # x\n'.repeat(9)}.import_module("a.b"))\n`],
    ['many parts', `import importlib\nimportlib${'.x'.repeat(60)}.importlib.import_module("a.b")\n`],
    ['carriage returns alone', '# a\rimport importlib\rimportlib.import_module("a.b")\r'],
  ])('is said of %s', (_, source) => {
    expect(judged(source)).toEqual({ calls: true, may: true });
  });

  it.each([
    ['a function of that name from elsewhere', 'from test.support import helper\nhelper.import_module("a.b")\n'],
    ['a method of that name', 'class A:\n    def find_spec(self): ...\nA().find_spec("a")\n'],
    ['other functions of the module', 'import importlib, pytest\nimportlib.reload(x)\npytest.raises(E)\n'],
    ['an import that nothing uses', 'from importlib import import_module, util\n'],
    ['a module that is looked at', 'import importlib\nprint(importlib, dir(importlib))\nassert importlib\n'],
    ['a loader that is looked at', 'import importlib\nx = [importlib.import_module]\n'],
    ['a statement that is evaluated', 'eval("import a.b")\n'],
    ['a comment', 'import importlib\n# importlib.import_module("a.b")\n'],
  ])('is not said of %s', (_, source) => {
    expect(judged(source)).toEqual({ calls: false, may: false });
  });

  it.each(['# importlib.\n', 'importlib.#', '#importlib.\nx.\n', 'importlib\n.', 'importlib .'])(
    'takes time in proportion to nothing but %j',
    (piece) => {
      const source = Buffer.from(piece.repeat(100_000));
      const { user } = process.cpuUsage();
      loaderCalls(source, []);
      // Microseconds; a square would take a thousand times as many.
      expect(process.cpuUsage({ user, system: 0 }).user).toBeLessThan(5_000_000);
    },
  );

  it('takes time in proportion to a line without end', () => {
    const source = Buffer.from(`import importlib\nx = [${'importlib.reload, '.repeat(200_000)}]\n`);
    expect(loaderCalls(source, [])).toEqual([]);
  });
});
