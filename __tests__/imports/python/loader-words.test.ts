import { describe, expect, it } from 'vitest';
import { mayCallLoader } from '../../../src/imports/python/loaders.ts';
import { scanPython } from '../../../src/imports/python/scan.ts';

/** Whether the scanner finds a call, and whether the words of the file say that there may be one. */
function judged(source: string): { readonly calls: boolean; readonly may: boolean } {
  const bytes = Buffer.from(source);
  const { statements, unknownCalls } = scanPython(bytes);
  const isCall = statements.some(({ labels }) => labels.includes('dynamic')) || unknownCalls.length > 0;
  const imports = statements.filter(({ labels }) => !labels.includes('dynamic'));
  return { calls: isCall, may: mayCallLoader(bytes, imports) };
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
    ['carriage returns alone', '# a\rimport importlib\rimportlib.import_module("a.b")\r'],
  ])('is said of %s', (_, source) => {
    expect(judged(source)).toEqual({ calls: true, may: true });
  });

  it.each([
    ['a function of that name from elsewhere', 'from test.support import helper\nhelper.import_module("a.b")\n'],
    ['a method of that name', 'class A:\n    def find_spec(self): ...\nA().find_spec("a")\n'],
    ['other functions of the module', 'import importlib, pytest\nimportlib.reload(x)\npytest.raises(E)\n'],
    ['an import that nothing uses', 'from importlib import import_module, util\n'],
    ['a comment', 'import importlib\n# importlib.import_module("a.b")\n'],
  ])('is not said of %s', (_, source) => {
    expect(judged(source)).toEqual({ calls: false, may: false });
  });

  it('takes time in proportion to a line without end', () => {
    const source = Buffer.from(`import importlib\nx = [${'importlib.reload, '.repeat(200_000)}]\n`);
    expect(mayCallLoader(source, [])).toBe(false);
  });
});
