import type { Bindings, ImportEdge } from '../../src/domain/graph.ts';
import { treeEntry } from '../../src/domain/repository.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { mayBind, readBindings } from '../../src/imports/python/bindings.ts';
import { pythonScanner } from '../../src/imports/python/scan.ts';
import { defaultLanes } from '../support/repository.ts';
import type { ImportCase } from './cpython.ts';

/** What the graph says of the same import as CPython is asked for. */
export interface Judgement {
  readonly module: string;
  /** Files that are run beside the importing one, sorted. */
  readonly loaded: readonly string[];
  readonly fails: boolean;
  readonly edges: readonly ImportEdge[];
}

/** Resolves the tree, and follows the edges of the file at `path` to every file that is run with it. */
export function judge({ files, roots, path }: Pick<ImportCase, 'files' | 'roots' | 'path'>): Judgement {
  const paths = Object.keys(files).sort();
  const source = (file: string) => Buffer.from(files[file] ?? '');
  const bindings = new Map(paths.map((file) => [file, readBindings(source(file))]));
  const scanned = paths
    .filter((file) => pythonScanner.handles(file))
    .map((file) => {
      const known = bindings.get(file);
      const read = pythonScanner.scan(file, source(file));
      return { path: file, language: 'python' as const, source: known ? { ...read, bindings: known } : read };
    });
  const entries = paths.map((file) => treeEntry(file, 'file', file, undefined));
  const graph = buildGraph(entries, scanned, roots, defaultLanes(), () => null);
  const reached = new Set([path]);
  for (const file of reached) {
    for (const edge of graph.edgesOf(file)) if (edge.resolved !== null) reached.add(edge.resolved);
  }
  reached.delete(path);
  const edges = graph.edgesOf(path);
  return {
    module: graph.modules.get(path)?.name ?? '',
    loaded: [...reached].sort(),
    fails: edges.some((edge) => edge.missing || lacks(edge, bindings)),
    edges,
  };
}

/** Whether an edge takes a name of a file that does not bind it. */
function lacks(edge: ImportEdge, bindings: ReadonlyMap<string, Bindings>): boolean {
  const known = bindings.get(edge.resolved ?? '');
  if (!known || edge.submodule || edge.statement.form !== 'from') return false;
  const isPackage = edge.resolved?.endsWith('__init__.py');
  // A file that imports from itself: what this statement is to bind is not there yet.
  const own = new Set(edge.path === edge.resolved ? edge.names.map(({ name, alias }) => alias ?? name) : []);
  return edge.names.some(({ name }) => {
    if (name === '*') return false;
    if (name === '__path__') return !isPackage;
    return !mayBind(known, name) || (own.has(name) && !name.startsWith('__'));
  });
}
