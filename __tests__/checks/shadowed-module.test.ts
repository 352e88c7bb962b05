import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/shadowed-module.ts';
import { repo } from '../support/tree.ts';

const run = (files: Record<string, string>) => [...check.run(repo(files))];

describe('shadowed-module', () => {
  it.each<[string, Record<string, string>]>([
    ['a package alone', { 'lukhas/foo/__init__.py': '', 'lukhas/foo/bar.py': '' }],
    ['a module alone', { 'lukhas/foo.py': '' }],
    ['a stub beside a package', { 'lukhas/foo.pyi': '', 'lukhas/foo/__init__.py': '' }],
    ['a package that holds nothing but a stub', { 'lukhas/foo.py': '', 'lukhas/foo/__init__.pyi': '' }],
    ['a name in another case', { 'lukhas/Foo.py': '', 'lukhas/foo/__init__.py': '' }],
    ['a module of the name elsewhere', { 'lukhas/foo.py': '', 'candidate/foo/__init__.py': '' }],
    ['TypeScript, where the specifier decides', { 'lukhas/foo.ts': '', 'lukhas/foo/index.ts': '' }],
    [
      'a directory below which nothing is imported',
      { 'lukhas/foo.py': '', 'lukhas/foo/data.py': '', 'lukhas/a.py': 'import lukhas.foo\n' },
    ],
    [
      'a directory of data',
      { 'lukhas/foo.py': '', 'lukhas/foo/data.json': '', 'lukhas/a.py': 'import lukhas.foo.data\n' },
    ],
    [
      'a file below that is imported by its path',
      { 'lukhas/foo.py': '', 'lukhas/foo/one.py': 'from .two import x\n', 'lukhas/foo/two.py': '' },
    ],
    [
      'an import beyond the top-level package, which fails for that',
      { 'foo.py': '', 'foo/one.py': 'from ..foo.two import x\n', 'foo/two.py': '' },
    ],
  ])('says nothing of %s', (_, files) => {
    expect(run(files)).toEqual([]);
  });

  it('is an error in production', () => {
    expect(run({ 'lukhas/core/foo.py': 'x = 1\n', 'lukhas/core/foo/__init__.py': '' })).toEqual([
      {
        message:
          'lukhas/core/foo.py is never imported: "lukhas.core.foo" is the package lukhas/core/foo/__init__.py beside it',
        remedy:
          'move what is used of it into lukhas/core/foo/__init__.py or to a name of its own, then git rm lukhas/core/foo.py',
        location: { path: 'lukhas/core/foo.py' },
        related: [{ path: 'lukhas/core/foo/__init__.py', note: 'what import lukhas.core.foo loads' }],
        value: 'lukhas/core/foo/__init__.py',
        data: { module: 'lukhas.core.foo', loaded: 'lukhas/core/foo/__init__.py', shim: false },
      },
    ]);
  });

  it.each([['candidate/foo'], ['tools/foo'], ['foo']])('is a notice at %s', (base) => {
    const found = run({ [`${base}.py`]: '', [`${base}/__init__.py`]: '' });
    expect(found.map(({ severity, location }) => [severity, location.path])).toEqual([['notice', `${base}.py`]]);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      "the process's own example",
      {
        'candidate/core/m.py': 'from lukhas.core.m import *\n',
        'candidate/core/m/__init__.py': '',
        'lukhas/core/m/__init__.py': '',
      },
      'a shim works in the package alone: move its lines into candidate/core/m/__init__.py, then git rm candidate/core/m.py',
    ],
    [
      'a production shim beside the module that it forwards to, promoted',
      {
        'lukhas/core/m.py': 'from candidate.core.m import *\n',
        'lukhas/core/m/__init__.py': 'x = 1\n',
        'candidate/core/m/__init__.py': '',
      },
      'git rm lukhas/core/m.py: the package is the module that this shim forwards to, promoted',
    ],
    [
      'a production shim to something else',
      {
        'lukhas/core/m.py': 'from candidate.core.n import *\n',
        'lukhas/core/m/__init__.py': '',
        'candidate/core/n.py': '',
      },
      'a shim works in the package alone: move its lines into lukhas/core/m/__init__.py, then git rm lukhas/core/m.py',
    ],
  ])('tells where a shim works: %s', (_, files, remedy) => {
    expect(run(files).map((found) => found.remedy)).toEqual([remedy]);
  });

  it.each<[string, string, string]>([
    ['import', 'import lukhas.foo.bar.baz\n', 'lukhas.foo.bar.baz'],
    ['from', 'from lukhas.foo.bar.baz import x\n', 'lukhas.foo.bar.baz'],
  ])('sees what lies below a module: %s', (_, text, target) => {
    const files = {
      'lukhas/foo.py': '',
      'lukhas/foo/bar/baz.py': '',
      'lukhas/a.py': `import os\n${text}`,
      'tests/t.py': text,
    };
    expect(run(files)).toEqual([
      {
        message: `"lukhas.foo" is the module lukhas/foo.py: nothing below lukhas/foo/ can be imported, as "${target}" is at lukhas/a.py:2 and 1 more`,
        remedy:
          'make it the package: git mv lukhas/foo.py lukhas/foo/__init__.py, with one dot more in its relative imports',
        location: { path: 'lukhas/foo.py' },
        related: [
          expect.objectContaining({ path: 'lukhas/a.py', line: 2, note: `imports "${target}"` }),
          expect.objectContaining({ path: 'tests/t.py', line: 1, note: `imports "${target}"` }),
        ],
        value: 'lukhas/foo/',
        data: { module: 'lukhas.foo', loaded: 'lukhas/foo.py', shim: false },
      },
    ]);
  });

  it('blames the module that stands in the way, not one that is shadowed itself', () => {
    const files = {
      'lukhas/foo.py': '',
      'lukhas/foo/__init__.py': '',
      'lukhas/foo/bar.py': '',
      'lukhas/foo/bar/baz.py': '',
      'lukhas/a.py': 'import lukhas.foo.bar.baz\n',
    };
    expect(run(files).map(({ location, value }) => [location.path, value])).toEqual([
      ['lukhas/foo.py', 'lukhas/foo/__init__.py'],
      ['lukhas/foo/bar.py', 'lukhas/foo/bar/'],
    ]);
  });
});
