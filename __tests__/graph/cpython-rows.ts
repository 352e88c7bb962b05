import type { ImportCase } from './cpython.ts';

/** A tree, the file that is imported, and the edges that leave it. */
export interface Row extends Pick<ImportCase, 'files' | 'path'> {
  readonly name: string;
  /** `['']` where absent. */
  readonly roots?: readonly string[];
  /**
   * `target → file`, or `namespace`, or `missing`; in brackets where it is implicit. In the order of the source; at the front
   * the packages that the file itself lies in.
   */
  readonly edges: readonly string[];
  /** Files that a run leaves out though an edge leads there, with the reason in the name. */
  readonly notLoaded?: readonly string[];
  /** A run cannot be asked. */
  readonly unasked?: true;
}

/** Rows of semantics.md, "Python: cases that must be right", that are about resolution. */
export const rows: readonly Row[] = [
  {
    name: 'an ancestor __init__ is loaded',
    path: 'a.py',
    files: { 'a.py': 'from s.b.c import X', 's/__init__.py': '', 's/b/__init__.py': '', 's/b/c.py': 'X = 1' },
    edges: ['s.b.c → s/b/c.py', '(s → s/__init__.py)', '(s.b → s/b/__init__.py)'],
  },
  {
    name: 'what an ancestor __init__ imports is loaded too',
    path: 'a.py',
    files: {
      'a.py': 'from s.b.c import X',
      's/__init__.py': 'import candidate.x',
      's/b/__init__.py': '',
      's/b/c.py': 'X = 1',
      'candidate/x.py': '',
    },
    edges: ['s.b.c → s/b/c.py', '(s → s/__init__.py)', '(s.b → s/b/__init__.py)'],
  },
  {
    name: 'the packages that a file lies in are loaded before it',
    path: 'p/q/m.py',
    files: { 'p/__init__.py': '', 'p/q/__init__.py': '', 'p/q/m.py': 'import z', 'z.py': '' },
    edges: ['(p → p/__init__.py)', '(p.q → p/q/__init__.py)', 'z → z.py'],
  },
  {
    name: 'the package wins over the module',
    path: 'a.py',
    files: { 'a.py': 'import foo', 'foo.py': '', 'foo/__init__.py': '' },
    edges: ['foo → foo/__init__.py'],
  },
  {
    name: 'the module wins over a bare directory',
    path: 'a.py',
    files: { 'a.py': 'import foo', 'foo.py': '', 'foo/bar.py': '' },
    edges: ['foo → foo.py'],
  },
  {
    name: 'nothing in a bare directory beside a module is found',
    path: 'a.py',
    files: { 'a.py': 'import foo.bar', 'foo.py': '', 'foo/bar.py': '' },
    edges: ['foo.bar → missing', '(foo → foo.py)'],
  },
  {
    name: 'a namespace package',
    path: 'a.py',
    files: { 'a.py': 'import ns.m\nimport ns', 'ns/m.py': '' },
    edges: ['ns.m → ns/m.py', 'ns → namespace'],
  },
  {
    name: 'a namespace package within a regular one, and the other way round',
    path: 'a.py',
    files: { 'a.py': 'import p.n.q.m', 'p/__init__.py': '', 'p/n/q/__init__.py': '', 'p/n/q/m.py': '' },
    edges: ['p.n.q.m → p/n/q/m.py', '(p → p/__init__.py)', '(p.n.q → p/n/q/__init__.py)'],
  },
  {
    name: 'a directory without Python is a namespace package as well',
    path: 'a.py',
    files: { 'a.py': 'import data', 'data/x.csv': '' },
    edges: ['data → namespace'],
  },
  {
    name: 'names that every module has, of a namespace package',
    path: 'a.py',
    files: { 'a.py': 'from ns import __name__, __path__, m', 'ns/m.py': '' },
    edges: ['ns → namespace', 'ns.m → ns/m.py'],
  },
  {
    name: 'a name that a namespace package does not hold',
    path: 'a.py',
    files: { 'a.py': 'from ns import gone', 'ns/m.py': '' },
    edges: ['ns.gone → missing'],
  },
  {
    name: 'a regular package later on the path wins over a namespace portion',
    path: 'a.py',
    roots: ['', 'one/', 'two/'],
    files: { 'a.py': 'import p.x', 'one/p/y.py': '', 'two/p/__init__.py': '', 'two/p/x.py': '' },
    edges: ['p.x → two/p/x.py', '(p → two/p/__init__.py)'],
  },
  {
    name: 'a module later on the path wins over a namespace portion',
    path: 'a.py',
    roots: ['', 'one/', 'two/'],
    files: { 'a.py': 'import p', 'one/p/y.py': '', 'two/p.py': '' },
    edges: ['p → two/p.py'],
  },
  {
    name: 'the first root wins',
    path: 'a.py',
    roots: ['', 'one/', 'two/'],
    files: { 'a.py': 'import p, q', 'one/p.py': '', 'two/p/__init__.py': '', 'two/q.py': '' },
    edges: ['p → one/p.py', 'q → two/q.py'],
  },
  {
    name: 'portions of a namespace package merge',
    path: 'a.py',
    roots: ['', 'one/', 'two/'],
    files: { 'a.py': 'import p.x, p.y', 'one/p/y.py': '', 'two/p/x.py': '' },
    edges: ['p.x → two/p/x.py', 'p.y → one/p/y.py'],
  },
  {
    name: 'a relative import reaches the other portions of a namespace package',
    path: 'one/p/m.py',
    roots: ['', 'one/', 'two/'],
    files: { 'one/p/m.py': 'from . import x\nfrom .y import z', 'two/p/x.py': '', 'two/p/y.py': 'z = 1' },
    edges: ['p.x → two/p/x.py', 'p.y → two/p/y.py'],
  },
  {
    name: 'a submodule and an attribute',
    path: 'a.py',
    files: { 'a.py': 'from pkg import sub, name', 'pkg/__init__.py': 'name = 1', 'pkg/sub.py': '' },
    edges: ['pkg → pkg/__init__.py', 'pkg.sub → pkg/sub.py'],
  },
  {
    name: 'a submodule that is an attribute too: at run time the attribute wins, statically the module is told',
    path: 'a.py',
    files: { 'a.py': 'from pkg import sub', 'pkg/__init__.py': 'sub = 1', 'pkg/sub.py': '' },
    edges: ['pkg.sub → pkg/sub.py', '(pkg → pkg/__init__.py)'],
    notLoaded: ['pkg/sub.py'],
  },
  {
    name: 'import a.b as c',
    path: 'a.py',
    files: { 'a.py': 'import pkg.sub as c', 'pkg/__init__.py': '', 'pkg/sub.py': '' },
    edges: ['pkg.sub → pkg/sub.py', '(pkg → pkg/__init__.py)'],
  },
  {
    name: 'a star loads no submodule',
    path: 'a.py',
    files: { 'a.py': 'from pkg import *', 'pkg/__init__.py': '', 'pkg/sub.py': '' },
    edges: ['pkg → pkg/__init__.py'],
  },
  {
    name: 'a star loads the submodules that __all__ names',
    path: 'a.py',
    files: {
      'a.py': 'from pkg import *',
      'pkg/__init__.py': 'x = 1\n__all__ = ["x", "sub"]',
      'pkg/sub.py': '',
      'pkg/other.py': '',
    },
    edges: ['pkg → pkg/__init__.py', '(pkg.sub → pkg/sub.py)'],
  },
  {
    name: 'a star of a namespace package',
    path: 'a.py',
    files: { 'a.py': 'from ns import *', 'ns/m.py': '' },
    edges: ['ns → namespace'],
  },
  {
    name: 'one dot in an __init__',
    path: 'pkg/s/__init__.py',
    files: { 'pkg/__init__.py': '', 'pkg/s/__init__.py': 'from . import k', 'pkg/s/k.py': '' },
    edges: ['(pkg → pkg/__init__.py)', 'pkg.s.k → pkg/s/k.py'],
  },
  {
    name: 'two dots, without any __init__',
    path: 'pkg/s/m.py',
    files: { 'pkg/s/m.py': 'from ..t import x', 'pkg/t.py': 'x = 1' },
    edges: ['pkg.t → pkg/t.py'],
  },
  {
    name: 'two dots in an __init__',
    path: 'pkg/s/__init__.py',
    files: {
      'pkg/__init__.py': '',
      'pkg/s/__init__.py': 'from ..t import x\nfrom .. import u',
      'pkg/t.py': 'x = 1',
      'pkg/u.py': '',
    },
    edges: ['(pkg → pkg/__init__.py)', 'pkg.t → pkg/t.py', 'pkg.u → pkg/u.py'],
  },
  {
    name: 'beyond the top',
    path: 'pkg/m.py',
    files: { 'pkg/m.py': 'from .... import x', 'x.py': '' },
    edges: ['.... → missing'],
  },
  {
    name: 'one dot beyond the top',
    path: 'pkg/m.py',
    files: { 'pkg/m.py': 'from ..x import y', 'x.py': 'y = 1' },
    edges: ['..x → missing'],
  },
  {
    name: 'a dot in a file that lies in no package',
    path: 'a.py',
    files: { 'a.py': 'from .b import c', 'b.py': 'c = 1' },
    edges: ['.b → missing'],
  },
  {
    name: 'a dot alone in a file that lies in no package',
    path: 'src/a.py',
    roots: ['src/'],
    files: { 'src/a.py': 'from . import b', 'src/b.py': '' },
    edges: ['. → missing'],
  },
  {
    name: 'a root that is a package as well: a dot is meant by path',
    path: 'candidate/a.py',
    roots: ['', 'candidate/'],
    files: { 'candidate/a.py': 'from . import b', 'candidate/__init__.py': '', 'candidate/b.py': '' },
    edges: ['b → candidate/b.py'],
    unasked: true,
  },
  {
    name: 'case is compared exactly',
    path: 'a.py',
    files: { 'a.py': 'import Foo', 'foo.py': '' },
    edges: ['Foo → missing'],
  },
  {
    name: 'case is compared exactly in a directory',
    path: 'a.py',
    files: { 'a.py': 'import pkg.Foo', 'pkg/__init__.py': '', 'pkg/foo.py': '', 'Pkg/Foo.py': '' },
    edges: ['pkg.Foo → missing', '(pkg → pkg/__init__.py)'],
  },
  {
    name: 'a stub is not seen',
    path: 'a.py',
    files: { 'a.py': 'import b', 'b.pyi': '' },
    edges: ['b → missing'],
  },
  {
    name: 'a stub beside a module',
    path: 'a.py',
    files: { 'a.py': 'import b', 'b.pyi': 'import c', 'b.py': '', 'c.py': '' },
    edges: ['b → b.py'],
  },
  {
    name: 'a stub makes no package',
    path: 'a.py',
    files: { 'a.py': 'import b', 'b/__init__.pyi': '', 'b/m.py': '' },
    edges: ['b → namespace'],
  },
  {
    name: 'nothing lies below a plain module',
    path: 'a.py',
    files: { 'a.py': 'import b.c', 'b.py': '', 'b/c.py': '' },
    edges: ['b.c → missing', '(b → b.py)'],
  },
  {
    name: 'a package by its __init__',
    path: 'a.py',
    files: { 'a.py': 'import b.__init__', 'b/__init__.py': '', 'b/c.py': '' },
    edges: ['b.__init__ → b/__init__.py'],
  },
  {
    name: 'no directory is a root by guess',
    path: 'a.py',
    files: { 'a.py': 'import m', 'src/m.py': '' },
    edges: ['m → missing'],
  },
  {
    name: 'a declared root',
    path: 'a.py',
    roots: ['', 'src/'],
    files: { 'a.py': 'import m', 'src/m.py': '' },
    edges: ['m → src/m.py'],
  },
  {
    name: 'a directory of a name that is no identifier',
    path: 'a.py',
    files: { 'a.py': 'import my', 'my-tools/x.py': '' },
    edges: ['my → missing'],
  },
  {
    name: 'a deleted module',
    path: 'a.py',
    files: { 'a.py': 'from candidate.gone import X', 'candidate/x.py': '' },
    edges: ['candidate.gone → missing'],
  },
  {
    name: 'a file that imports its own package',
    path: 'pkg/__init__.py',
    files: { 'pkg/__init__.py': 'from pkg import x', 'pkg/x.py': '' },
    edges: ['pkg.x → pkg/x.py'],
  },
  {
    name: 'a standard library module within a package is that of the standard library',
    path: 'pkg/a.py',
    files: { 'pkg/__init__.py': '', 'pkg/a.py': 'import io\nimport json', 'pkg/io.py': '', 'pkg/json.py': '' },
    edges: ['(pkg → pkg/__init__.py)', 'io → missing', 'json → missing'],
  },
  {
    name: 'a standard library module by a relative import is that of the package',
    path: 'pkg/a.py',
    files: { 'pkg/a.py': 'from . import io, sys', 'pkg/io.py': '', 'pkg/sys.py': '' },
    edges: ['pkg.io → pkg/io.py', 'pkg.sys → pkg/sys.py'],
  },
  {
    name: 'a module at a root wins over one of the standard library',
    path: 'a.py',
    files: { 'a.py': 'import json', 'json.py': '' },
    edges: ['json → json.py'],
  },
  {
    name: 'a bare directory at a root does not',
    path: 'a.py',
    files: { 'a.py': 'import json\nimport json.decoder', 'json/x.py': '', 'json/decoder.py': '' },
    edges: ['json → missing', 'json.decoder → missing'],
  },
  {
    name: 'what CPython has loaded at its start is never looked for',
    path: 'a.py',
    files: {
      'a.py': 'import sys, os, time\nimport os.path',
      'sys.py': '',
      'os/__init__.py': '',
      'os/path.py': '',
      'time.py': '',
    },
    edges: ['sys → missing', 'os → missing', 'time → missing', 'os.path → missing'],
  },
  {
    name: 'a call',
    path: 'a.py',
    files: { 'a.py': 'import importlib as _il\nm = _il.import_module("p.x")', 'p/__init__.py': '', 'p/x.py': '' },
    edges: ['importlib → missing', 'p.x → p/x.py', '(p → p/__init__.py)'],
  },
  {
    name: 'a relative call',
    path: 'pkg/a.py',
    files: {
      'pkg/a.py': 'from importlib import import_module\nimport_module(".x", package=__package__)',
      'pkg/x.py': '',
    },
    edges: ['importlib → missing', 'pkg.x → pkg/x.py'],
  },
  {
    name: 'a call of which only the start is known',
    path: 'a.py',
    files: {
      'a.py': 'import importlib\ndef f(n):\n    return importlib.import_module(f"p.{n}")',
      'p/__init__.py': '',
      'p/x.py': '',
    },
    edges: ['importlib → missing', 'p → p/__init__.py'],
    unasked: true,
  },
  {
    name: 'a lazy import, of which CPython knows from 3.15 on',
    path: 'a.py',
    files: { 'a.py': 'lazy import p\nlazy from q import x', 'p.py': '', 'q.py': 'x = 1' },
    edges: ['p → p.py', 'q → q.py'],
    unasked: true,
  },
];
