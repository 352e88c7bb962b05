import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importLabels, type ModuleGraph } from '../../src/domain/graph.ts';
import { treeEntry } from '../../src/domain/repository.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { readBindings } from '../../src/imports/python/bindings.ts';
import { scanPython } from '../../src/imports/python/scan.ts';
import { recordsOf } from '../support/records.ts';
import { defaultLanes } from '../support/repository.ts';
import '../support/seed.ts';

/** The same tree twice: with statements as objects, and as the sweep's numbers. */
function bothGraphs(
  files: Readonly<Record<string, string>>,
  roots: readonly string[] = [''],
): [ModuleGraph, ModuleGraph] {
  const paths = Object.keys(files).sort();
  const entries = paths.map((path) => treeEntry(path, 'file', path, undefined));
  const scanned = paths.map((path) => {
    const source = Buffer.from(files[path] ?? '');
    const bindings = path.endsWith('__init__.py') ? { bindings: readBindings(source) } : {};
    return { path, language: 'python' as const, source: { ...scanPython(source), ...bindings } };
  });
  const build = (list: Parameters<typeof buildGraph>[1], records?: Parameters<typeof buildGraph>[5]) =>
    buildGraph(entries, list, roots, defaultLanes(), () => null, records);
  // Files with bindings are always read whole.
  const swept = scanned.map((file, number) => (file.source.bindings ? file : { ...file, source: number }));
  return [build(scanned), build(swept, recordsOf(scanned.map(({ source }) => source.statements)))];
}

/** Every edge of a graph by way of its tables: those that end in a file, then those that do not. */
function tabled(graph: ModuleGraph) {
  const { links, strays } = graph;
  const labelsOf = (bits: number) => importLabels.filter((_, bit) => bits & (1 << bit));
  return links.paths.map((path, file) => {
    const link = [...links.target.slice(links.start[file], links.start[file + 1])].map((target, k) => {
      return [links.paths[target], ...labelsOf(links.labels[(links.start[file] ?? 0) + k] ?? 0)].join(' ');
    });
    const stray = [...strays.target.slice(strays.start[file], strays.start[file + 1])].map((target, k) => {
      const { target: name, place, missing } = strays.targets[target] ?? { target: '', place: '', missing: true };
      return [name, place, missing, ...labelsOf(strays.labels[(strays.start[file] ?? 0) + k] ?? 0)].join(' ');
    });
    return { path, link, stray };
  });
}

/** The same from the edges as objects. */
function listed(graph: ModuleGraph) {
  return [...graph.modules.keys()].map((path) => {
    const edges = graph.edgesOf(path);
    const ordered = (labels: readonly string[]) => importLabels.filter((label) => labels.includes(label));
    const link = edges.filter(({ resolved }) => graph.modules.has(resolved ?? ''));
    const stray = edges.filter(({ resolved }) => !graph.modules.has(resolved ?? ''));
    return {
      path,
      link: link.map((edge) => [edge.resolved, ...ordered(edge.labels)].join(' ')),
      stray: stray.map((edge) => [edge.target, edge.place, edge.missing, ...ordered(edge.labels)].join(' ')),
    };
  });
}

function expectSame(files: Readonly<Record<string, string>>, roots?: readonly string[]): void {
  const [objects, numbers] = bothGraphs(files, roots);
  for (const path of objects.modules.keys()) expect(numbers.edgesOf(path)).toEqual(objects.edgesOf(path));
  expect(tabled(objects)).toEqual(listed(objects));
  expect(tabled(numbers)).toEqual(listed(objects));
  expect(numbers.statements).toBe(objects.statements);
  for (let link = 0; link < numbers.links.target.length; link++) {
    expect(numbers.edgeOf(link).resolved).toBe(numbers.links.paths[numbers.links.target[link] ?? -1]);
  }
}

const segment = fc.constantFrom('a', 'b', 'c', 'lukhas', 'candidate');
const dotted = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));
const dots = fc.constantFrom('', '', '.', '..', '...', '....');
const statement = fc.oneof(
  dotted.map((name) => `import ${name}`),
  fc.array(dotted, { minLength: 2, maxLength: 3 }).map((names) => `import ${names.join(', ')}`),
  fc
    .tuple(dots, fc.option(dotted, { nil: '' }), fc.array(segment, { minLength: 1, maxLength: 3 }))
    .map(([level, module, names]) => `from ${level}${level + module === '' ? 'a' : module} import ${names.join(', ')}`),
  fc.tuple(dots, dotted).map(([level, module]) => `from ${level}${module} import *`),
  dotted.map((name) => `def f():\n    import ${name}`),
  dotted.map((name) => `__all__ = ["${name.split('.')[0]}"]`),
);
const path = fc
  .tuple(fc.array(segment, { maxLength: 3 }), fc.oneof(segment, fc.constant('__init__')))
  .map(([directories, name]) => [...directories, `${name}.py`].join('/'));
const tree = fc
  .array(fc.tuple(path, fc.array(statement, { maxLength: 5 })), { minLength: 1, maxLength: 12 })
  .map((files) => Object.fromEntries(files.map(([name, lines]) => [name, `${lines.join('\n')}\n`])));

describe('the graph as numbers', () => {
  it('holds the edges of the graph as objects', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom([''], ['', 'a/'], ['', 'candidate/', 'lukhas/']), (files, roots) => {
        expectSame(files, roots);
      }),
      { numRuns: 400 },
    );
  });

  it('follows a star into the submodules that the package lists', () => {
    const files = {
      'm.py': 'from p import *\nfrom p import *\n',
      'p/__init__.py': '__all__ = ["x", "y", "z"]\ny = 1\n',
      'p/x.py': '',
      'p/y.py': '',
    };
    expectSame(files);
    const [graph] = bothGraphs(files);
    expect(graph.edgesOf('m.py').slice(0, 2)).toMatchObject([
      { resolved: 'p/__init__.py', labels: ['module-level', 'star'] },
      { resolved: 'p/x.py', labels: ['module-level', 'star', 'implicit'] },
    ]);
    expect(graph.edgesOf('m.py')).toHaveLength(4);
  });

  it('refuses a link that there is not', () => {
    const [graph] = bothGraphs({ 'a.py': 'import a\n' });
    expect(() => graph.edgeOf(1)).toThrow(RangeError);
  });

  it('takes a name of thousands of segments for one that leads nowhere', () => {
    const deep = Array.from({ length: 20_000 }, () => 'a').join('.');
    expectSame({ 'm.py': `import ${deep}\nimport a.b\n`, 'a/__init__.py': '', 'a/b.py': '' });
  });

  it('asks a package that lists thousands of names once, however many take them all', () => {
    const all = Array.from({ length: 3000 }, (_, k) => `"n${k}"`).join(', ');
    const stars = Array.from({ length: 3000 }, () => 'from p import *').join('\n');
    const [objects] = bothGraphs({ 'm.py': stars, 'p/__init__.py': `__all__ = [${all}]\n`, 'p/n7.py': '' });
    expect(objects.edgesOf('m.py')).toHaveLength(6000);
  });
});
