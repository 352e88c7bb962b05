import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/redundant-shim.ts';
import { isRedundant, productionShims } from '../../src/graph/shims.ts';
import { repo } from '../support/tree.ts';

const promoted = { 'candidate/bio.py': 'class Cell: ...\n', 'lukhas/bio.py': 'class Cell: ...\n' };
const shim = { ...promoted, 'lukhas/old.py': '"""A shim."""\nfrom candidate.bio import *\n' };
const run = (files: Record<string, string>) => [...check.run(repo(files))];

describe('redundant-shim', () => {
  it.each<[string, Record<string, string>]>([
    ['a shim at the place of its target', { 'candidate/bio.py': '', 'lukhas/bio.py': 'from candidate.bio import *\n' }],
    [
      'a shim whose target is only in development',
      { 'candidate/x.py': '', 'lukhas/old.py': 'from candidate.x import *\n' },
    ],
    [
      'two shims to one target, of which one is at its place',
      {
        'candidate/x.py': '',
        'lukhas/old.py': 'from candidate.x import *\n',
        'lukhas/x.py': 'from candidate.x import *\n',
      },
    ],
    [
      "a shim to something else at the target's place",
      {
        'candidate/x.py': '',
        'candidate/y.py': '',
        'lukhas/old.py': 'from candidate.x import *\n',
        'lukhas/x.py': 'from candidate.y import *\n',
      },
    ],
    [
      'a directory without __init__.py at that place',
      { 'candidate/x.py': '', 'lukhas/old.py': 'from candidate.x import *\n', 'lukhas/x/part.py': '' },
    ],
    [
      'a target without __init__.py: it is no module of its own',
      { 'candidate/x/part.py': '', 'lukhas/old.py': 'from candidate.x import *\n', 'lukhas/x/__init__.py': '' },
    ],
    ['what development leaves behind', { ...promoted, 'candidate/bio.py': 'from lukhas.bio import *\n' }],
    [
      'a file with logic of its own: it is an unrewritten import',
      { ...shim, 'lukhas/old.py': 'from candidate.bio import *\nx = 1\n' },
    ],
    ['a shadowed shim', { ...shim, 'lukhas/old/__init__.py': '' }],
  ])('says nothing of %s', (_, files) => {
    expect(run(files)).toEqual([]);
    expect([...productionShims(repo(files)).values()].map(isRedundant)).not.toContain(true);
  });

  it('tells what is promoted, who imports the shim, and the line each should have', () => {
    const files = {
      ...shim,
      'lukhas/a.py': 'import os\nfrom lukhas.old import Cell as C, Other\n',
      'tests/t.py': 'import lukhas.old as old\nimport lukhas.old\nfrom lukhas import old\n',
    };
    expect(run(files)).toEqual([
      {
        message: 'the shim lukhas/old.py forwards to "candidate.bio", although it is promoted to lukhas/bio.py',
        remedy: 'import "lukhas.bio" instead of "lukhas.old" at lukhas/a.py:2 and 3 more, then git rm lukhas/old.py',
        location: expect.objectContaining({ path: 'lukhas/old.py', line: 2, column: 1 }),
        related: [
          { path: 'lukhas/bio.py', note: 'the promoted module' },
          {
            path: 'lukhas/a.py',
            line: 2,
            column: 1,
            endColumn: 40,
            note: 'imports the shim; write: from lukhas.bio import Cell as C, Other',
          },
          {
            path: 'tests/t.py',
            line: 1,
            column: 1,
            endColumn: 25,
            note: 'imports the shim; write: import lukhas.bio as old',
          },
          {
            path: 'tests/t.py',
            line: 2,
            column: 1,
            endColumn: 18,
            note: 'imports the shim; write: import lukhas.bio # and in the rest of the file: lukhas.old → lukhas.bio',
          },
          { path: 'tests/t.py', line: 3, column: 1, endColumn: 23, note: 'imports the shim' },
        ],
        value: 'candidate.bio',
        labels: ['module-level', 'star'],
        data: { target: 'candidate.bio', promoted: ['lukhas/bio.py'], importers: 4, labels: ['module-level', 'star'] },
      },
    ]);
    expect([...productionShims(repo(files)).values()].map(isRedundant)).toEqual([true]);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'nobody imports',
      { ...shim, 'lukhas/a b/old.py': shim['lukhas/old.py'], 'lukhas/old.py': '' },
      "git rm 'lukhas/a b/old.py': nothing imports it",
    ],
    [
      'one file imports by a call',
      { ...shim, 'tools/a.py': 'import importlib\nimportlib.import_module("lukhas.old")\n' },
      'import "lukhas.bio" instead of "lukhas.old" at tools/a.py:2, then git rm lukhas/old.py',
    ],
    [
      'is a package',
      {
        ...shim,
        'lukhas/old.py': '',
        'lukhas/pkg/__init__.py': 'from candidate.bio import Cell\n',
        'lukhas/pkg/part.py': '',
      },
      'from lukhas.bio import Cell',
    ],
    [
      'forwards to an unpromoted module as well',
      {
        ...shim,
        'candidate/rest.py': '',
        'lukhas/old.py': 'from candidate.bio import Cell\nfrom candidate.rest import R\n',
      },
      'from lukhas.bio import Cell',
    ],
    [
      'forwards to two promoted modules',
      {
        ...shim,
        'candidate/y.py': '',
        'lukhas/y.py': 'R = 1\n',
        'lukhas/old.py': 'from candidate.bio import Cell\nfrom candidate.y import R\n',
        'lukhas/a.py': 'import lukhas.old\n',
      },
      'import "lukhas.bio" or "lukhas.y" instead of "lukhas.old" at lukhas/a.py:1, then git rm lukhas/old.py',
    ],
    [
      'puts a module in its own place',
      {
        ...shim,
        'lukhas/old.py': 'import sys, importlib\nsys.modules[__name__] = importlib.import_module("candidate.bio")\n',
      },
      'git rm lukhas/old.py: nothing imports it',
    ],
  ])('has a remedy for one that %s', (_, files, remedy) => {
    expect(run(files).map((found) => found.remedy)).toEqual([remedy]);
  });

  it('is gone once its remedy is applied', () => {
    const { 'lukhas/old.py': _, ...rest } = { ...shim, 'lukhas/a.py': 'from lukhas.bio import Cell\n' };
    expect(run(rest)).toEqual([]);
    expect(run({ ...shim, 'lukhas/old.py': '', 'lukhas/pkg/__init__.py': 'from lukhas.bio import Cell\n' })).toEqual(
      [],
    );
  });

  it('sees a TypeScript shim', () => {
    const found = run({
      'candidate/ui/a.ts': 'export const a = 1;\n',
      'lukhas/ui/a.ts': 'export const a = 1;\n',
      'lukhas/ui/old.ts': "export * from '../../candidate/ui/a';\n",
      'lukhas/ui/b.ts': "import { a } from './old';\n",
    });
    expect(found).toMatchObject([
      {
        remedy: 'import "lukhas/ui/a" instead of "lukhas/ui/old" at lukhas/ui/b.ts:1, then git rm lukhas/ui/old.ts',
        related: [{ path: 'lukhas/ui/a.ts' }, { path: 'lukhas/ui/b.ts', line: 1, note: 'imports the shim' }],
      },
    ]);
  });
});
