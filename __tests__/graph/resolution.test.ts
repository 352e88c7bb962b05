import { describe, expect, it } from 'vitest';
import type { ImportEdge } from '../../src/domain/graph.ts';
import { repo } from '../support/tree.ts';

const edges = (path: string, files: Record<string, string>): readonly ImportEdge[] => repo(files).graph.edgesOf(path);
/** `target → file`, implicit edges in brackets, in the order of the source. */
const shown = (path: string, files: Record<string, string>) =>
  edges(path, files).map(({ target, resolved, missing, labels }) => {
    const text = `${target} → ${resolved ?? (missing ? 'missing' : 'namespace')}`;
    return labels.includes('implicit') ? `(${text})` : text;
  });

/** Rows of semantics.md, "Python: cases that must be right", that are about resolution. */
describe('Python names', () => {
  it.each<[string, string, Record<string, string>, string[]]>([
    [
      'an ancestor __init__ is loaded',
      'a.py',
      { 'a.py': 'from s.b.c import X', 's/__init__.py': '', 's/b/__init__.py': '', 's/b/c.py': '' },
      ['s.b.c → s/b/c.py', '(s → s/__init__.py)', '(s.b → s/b/__init__.py)'],
    ],
    [
      'the package wins over the module',
      'a.py',
      { 'a.py': 'import foo', 'foo.py': '', 'foo/__init__.py': '' },
      ['foo → foo/__init__.py'],
    ],
    [
      'the module wins over a bare directory',
      'a.py',
      { 'a.py': 'import foo\nimport foo.bar', 'foo.py': '', 'foo/bar.py': '' },
      ['foo → foo.py', 'foo.bar → missing', '(foo → foo.py)'],
    ],
    [
      'a namespace package',
      'a.py',
      { 'a.py': 'import ns.m\nimport ns', 'ns/m.py': '' },
      ['ns.m → ns/m.py', 'ns → namespace'],
    ],
    [
      'a submodule and an attribute',
      'a.py',
      { 'a.py': 'from pkg import sub, name', 'pkg/__init__.py': 'name = 1', 'pkg/sub.py': '' },
      ['pkg → pkg/__init__.py', 'pkg.sub → pkg/sub.py', '(pkg → pkg/__init__.py)'].slice(0, 2),
    ],
    [
      'star',
      'a.py',
      { 'a.py': 'from pkg import *', 'pkg/__init__.py': '', 'pkg/sub.py': '' },
      ['pkg → pkg/__init__.py'],
    ],
    [
      'one dot in an __init__',
      'pkg/s/__init__.py',
      { 'pkg/__init__.py': '', 'pkg/s/__init__.py': 'from . import k', 'pkg/s/k.py': '' },
      ['(pkg → pkg/__init__.py)', 'pkg.s.k → pkg/s/k.py'],
    ],
    ['two dots', 'pkg/s/m.py', { 'pkg/s/m.py': 'from ..t import x', 'pkg/t.py': '' }, ['pkg.t → pkg/t.py']],
    ['case is compared exactly', 'a.py', { 'a.py': 'import Foo', 'foo.py': '' }, ['Foo → missing']],
    ['a stub is not seen', 'a.py', { 'a.py': 'import b', 'b.pyi': '' }, ['b → missing']],
    [
      'nothing lies below a plain module',
      'a.py',
      { 'a.py': 'import b.c', 'b.py': '', 'b/c.py': '' },
      ['b.c → missing', '(b → b.py)'],
    ],
    ['beyond the top', 'pkg/m.py', { 'pkg/m.py': 'from .... import x' }, ['.... → missing']],
    ['no directory is a root by guess', 'a.py', { 'a.py': 'import m', 'src/m.py': '' }, ['m → missing']],
    [
      'a declared root',
      'a.py',
      { 'a.py': 'import m', 'src/m.py': '', 'pytest.ini': '[pytest]\npythonpath = . src\n' },
      ['m → src/m.py'],
    ],
    [
      'a relative call',
      'pkg/a.py',
      { 'pkg/a.py': 'from importlib import import_module\nimport_module(".x", package=__package__)', 'pkg/x.py': '' },
      ['importlib → missing', 'pkg.x → pkg/x.py'],
    ],
    [
      'a file that imports itself',
      'pkg/__init__.py',
      { 'pkg/__init__.py': 'from pkg import x', 'pkg/x.py': '' },
      ['pkg.x → pkg/x.py'],
    ],
  ])('%s', (_, path, files, expected) => {
    expect(shown(path, files)).toEqual(expected);
  });

  it('lets a regular package later on the path win over an earlier namespace directory, and merges namespaces', () => {
    const ini = { 'pytest.ini': '[pytest]\npythonpath = one two\n' };
    const regular = { 'a.py': 'import p.x', 'one/p/y.py': '', 'two/p/__init__.py': '', 'two/p/x.py': '', ...ini };
    expect(shown('a.py', regular)).toEqual(['p.x → two/p/x.py', '(p → two/p/__init__.py)']);
    const merged = { 'a.py': 'import p.x, p.y', 'one/p/y.py': '', 'two/p/x.py': '', ...ini };
    expect(shown('a.py', merged)).toEqual(['p.x → two/p/x.py', 'p.y → one/p/y.py']);
  });

  it('tells where a missing name would lie', () => {
    const place = (source: string, files = {}) =>
      edges('lukhas/a.py', { 'lukhas/a.py': source, ...files }).map((e) => e.place);
    expect(place('import candidate.gone.x')).toEqual(['candidate/gone/x/']);
    expect(place('from . import gone')).toEqual(['lukhas/gone/']);
    expect(place('import candidate', { 'candidate/x.py': '' })).toEqual(['candidate/']);
  });

  it('keeps columns and names of each edge', () => {
    const [edge] = edges('a.py', { 'a.py': 'x = 1; from pkg import sub as s  # y', 'pkg/sub.py': '' });
    expect(edge).toMatchObject({
      line: 1,
      column: 8,
      endColumn: 32,
      names: [{ name: 'sub', alias: 's' }],
      submodule: true,
    });
  });
});
