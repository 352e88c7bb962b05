import { describe, expect, it } from 'vitest';
import type { ImportEdge } from '../../src/domain/graph.ts';
import { repo } from '../support/tree.ts';
import { judge } from './cpython-judge.ts';
import { rows } from './cpython-rows.ts';

/** `target → file`, implicit edges in brackets, in the order of the source. */
const shown = (edges: readonly ImportEdge[]) =>
  edges.map(({ target, resolved, missing, labels }) => {
    const text = `${target} → ${resolved ?? (missing ? 'missing' : 'namespace')}`;
    return labels.includes('implicit') ? `(${text})` : text;
  });

describe('Python names', () => {
  it.each(rows.map((row) => [row.name, row] as const))('%s', (_, { files, path, roots = [''], edges }) => {
    expect(shown(judge({ files, path, roots }).edges)).toEqual(edges);
  });
});

describe('edges', () => {
  const edges = (path: string, files: Record<string, string>): readonly ImportEdge[] => repo(files).graph.edgesOf(path);

  it('takes what stands in the folder of a root that a relative import climbs to', () => {
    const files = {
      'src/lukhas/m.py': 'from .. import candidate\nfrom .. import gone\nfrom ... import src\n',
      'src/candidate/__init__.py': '',
      'src/__init__.py': '',
      'pytest.ini': '[pytest]\npythonpath = src\n',
    };
    const found = edges('src/lukhas/m.py', files).map(({ target, place, missing }) => [target, place, missing]);
    expect(found).toEqual([
      ['..candidate', 'src/candidate/__init__.py', true],
      ['..', 'src/__init__.py', true],
      ['...src', 'src/__init__.py', true],
    ]);
  });

  it('knows of no place that is no path of the tree', () => {
    const files = { 'lukhas/m.py': 'from .. import candidate, gone\nfrom ... import x\n', 'candidate/x.py': '' };
    const { graph } = repo(files);
    const places = graph.strays.targets.map(({ place }) => place);
    expect(places.filter((place) => place.startsWith('/'))).toEqual([]);
  });

  it.each<[string, string]>([
    ['../candidate/x', 'candidate/x/'],
    ['../../candidate/x', ''],
    ['../..', ''],
    ['..', ''],
    ['/candidate/x.ts', ''],
    ['//candidate/x', ''],
    ['/', ''],
    ['', ''],
    ['.', 'lukhas/'],
    ['candidate/x.js', 'candidate/x/'],
    ['C:\\\\candidate\\\\x', 'C:\\candidate\\x/'],
    ['file:///candidate/x', 'file:///candidate/x/'],
  ])('tells where a specifier would lie that leads to no file: %j', (specifier, place) => {
    const found = edges('lukhas/m.ts', { 'lukhas/m.ts': `import x from '${specifier}';\n` });
    expect(found.map((edge) => edge.place)).toEqual([place]);
  });

  it('takes the roots that the project declares', () => {
    const files = { 'a.py': 'import m', 'src/m.py': '', 'pytest.ini': '[pytest]\npythonpath = . src\n' };
    expect(shown(edges('a.py', files))).toEqual(['m → src/m.py']);
  });

  it.each<[string, string, Record<string, string>, string[]]>([
    ['a lane whose directory is there', 'import candidate.gone.x', { 'candidate/y.py': '' }, ['candidate/gone/x/']],
    ['a lane that is gone', 'import candidate.gone.x', {}, ['candidate/gone/x/']],
    ['a relative name', 'from . import gone', {}, ['lukhas/gone/']],
    ['a namespace package', 'import candidate', { 'candidate/x.py': '' }, ['candidate/']],
    ['a name beyond the top', 'from ..candidate import x', { 'candidate/x.py': '' }, ['candidate/']],
    [
      'a lane below a declared root',
      'import candidate.gone',
      { 'pytest.ini': '[pytest]\npythonpath = src\n' },
      ['candidate/gone/'],
    ],
    [
      'a lane that is itself a root: nobody knows that the name is of it',
      'import json, requests, gone',
      { 'candidate/x.py': '', 'pytest.ini': '[pytest]\npythonpath = . candidate\n' },
      ['json/', 'requests/', 'gone/'],
    ],
  ])('tells where a missing name would lie: %s', (_, source, files, places) => {
    const found = edges('lukhas/a.py', { 'lukhas/a.py': source, ...files });
    expect(found.map((edge) => edge.place)).toEqual(places);
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
