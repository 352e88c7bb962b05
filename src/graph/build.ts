/**
 * This room resolves scanned imports into the module graph and answers questions of it; it reads no file and knows no
 * check.
 */

import type {
  ImportEdge,
  ImportLabel,
  ImportStatement,
  LinkTable,
  ModuleGraph,
  SourceModule,
  StrayTable,
} from '../domain/graph.ts';
import type { ResolveSpecifier } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import { typescriptEndings, withoutEnding } from '../domain/module-path.ts';
import { compareText } from '../domain/order.ts';
import type { TreeEntry } from '../domain/repository.ts';
import { noRecords, type SweepRecords } from '../imports/python/sweep-records.ts';
import { EdgeTables, labelBit, labelBits } from './edge-tables.ts';
import { moduleName } from './module-name.ts';
import { pythonEdges } from './python-edges.ts';
import { PythonLinks } from './python-links.ts';
import { PythonNames } from './python-names.ts';
import { PythonResolver } from './python-resolver.ts';
import { type SourceFile, SweptModule } from './source-file.ts';
import { type Reached, Targets } from './target.ts';
import { typescriptEdges } from './typescript-edges.ts';

/**
 * Resolves every statement of every file into edges. Pure: the tree is a list of paths.
 *
 * @param roots where absolute Python imports start, in order: `''` or a directory with its trailing slash.
 * @param records the statements of files whose `source` is a number.
 */
export function buildGraph(
  entries: readonly TreeEntry[],
  files: readonly SourceFile[],
  roots: readonly string[],
  lanes: LaneMap,
  resolveSpecifier: ResolveSpecifier,
  records: SweepRecords = noRecords,
): ModuleGraph {
  const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
  return new ResolvedGraph({ entries, files: sorted, roots, lanes, resolveSpecifier, records });
}

interface GraphParts {
  readonly entries: readonly TreeEntry[];
  readonly files: readonly SourceFile[];
  readonly roots: readonly string[];
  readonly lanes: LaneMap;
  readonly resolveSpecifier: ResolveSpecifier;
  readonly records: SweepRecords;
}

class ResolvedGraph implements ModuleGraph {
  readonly modules = new Map<string, SourceModule>();
  readonly roots: readonly string[];
  readonly links: LinkTable;
  readonly strays: StrayTable;
  readonly statements: number;
  readonly #names: PythonNames;
  readonly #resolver: PythonResolver;
  readonly #resolveSpecifier: ResolveSpecifier;
  readonly #targets = new Targets();
  readonly #edges = new Map<string, readonly ImportEdge[]>();
  /** Of these the ones that end in a file. */
  readonly #linked = new Map<string, readonly ImportEdge[]>();
  /** A link in production is a finding of its own; through any other, imports reach what it leads to. */
  readonly #content = new Map<string, string>();

  constructor({ entries, files, records, roots, lanes, resolveSpecifier }: GraphParts) {
    this.roots = roots;
    this.#resolveSpecifier = resolveSpecifier;
    this.#names = new PythonNames(entries, roots);
    const laneAt = (place: string) => lanes.laneOf(place) !== undefined;
    const bindings = new Map(
      files.flatMap(({ path, source }) =>
        typeof source !== 'number' && source.bindings ? [[path, source.bindings] as const] : [],
      ),
    );
    this.#resolver = new PythonResolver(this.#names, roots, laneAt, this.#targets, (path) => bindings.get(path));
    for (const { path, linked } of entries) {
      if (linked && !lanes.edgeInto(path)) this.#content.set(path, linked.source);
    }
    const paths = files.map(({ path }) => path);
    const tables = new EdgeTables(paths);
    const links = new PythonLinks(this.#resolver, tables, records, paths.length);
    let statements = 0;
    files.forEach((file, number) => {
      const { path, language, source } = file;
      const name = language === 'python' ? moduleName(path, roots) : withoutEnding(path);
      const place = this.#content.get(path) ?? path;
      const module = new SweptModule(file, { name, place, lane: lanes.laneOf(path)?.name ?? null }, records);
      this.modules.set(path, module);
      if (typeof source === 'number') {
        statements += links.add(number, source, path, name);
      } else {
        statements += source.statements.length;
        for (const [statement, { to, implicit }] of this.#reached(module)) {
          tables.add(to, labelBits(statement.labels) | (implicit ? labelBit('implicit') : 0));
        }
      }
      tables.endFile();
    });
    this.statements = statements;
    const finished = tables.finish(this.#targets.all);
    this.links = finished.links;
    this.strays = finished.strays;
  }

  #reached(module: SourceModule): readonly (readonly [ImportStatement, Reached])[] {
    const { path, name, statements, language } = module;
    if (language === 'python') return pythonEdges(path, name, statements, this.#resolver);
    return typescriptEdges(module, (specifier) => this.#resolveSpecifier(path, specifier), this.#targets);
  }

  edgesOf(path: string): readonly ImportEdge[] {
    const known = this.#edges.get(path);
    if (known) return known;
    const module = this.modules.get(path);
    const edges = module ? this.#reached(module).map(([statement, to]) => this.#asEdge(path, statement, to)) : [];
    this.#edges.set(path, edges);
    return edges;
  }

  #asEdge(path: string, statement: ImportStatement, { to, names, submodule, implicit }: Reached): ImportEdge {
    const { line, column, endColumn, labels } = statement;
    const { target, resolved, missing } = to;
    const place = this.#content.get(resolved ?? '') ?? to.place;
    const all: readonly ImportLabel[] = implicit ? [...labels, 'implicit'] : labels;
    return {
      path,
      line,
      column,
      endColumn,
      target,
      resolved,
      missing,
      place,
      labels: all,
      statement,
      names,
      submodule,
    };
  }

  edgeOf(link: number): ImportEdge {
    const { start, paths } = this.links;
    const file = lastAtMost(start, link);
    const edge = this.#linkedOf(paths[file] ?? '')[link - (start[file] ?? 0)];
    if (!edge) throw new RangeError(`the graph has no link ${link}`);
    return edge;
  }

  /** Kept: of a file with many links each may be asked for. */
  #linkedOf(path: string): readonly ImportEdge[] {
    const known = this.#linked.get(path);
    if (known) return known;
    const linked = this.edgesOf(path).filter(({ resolved }) => this.modules.has(resolved ?? ''));
    this.#linked.set(path, linked);
    return linked;
  }

  findAt(base: string): string | null {
    const found = this.#names.findAt(base);
    if (found?.kind === 'file') return found.path;
    const typescript = typescriptEndings
      .flatMap((ending) => [base + ending, `${base}/index${ending}`])
      .find((path) => this.modules.has(path));
    return typescript ?? found?.directories[0] ?? null;
  }
}

/** The last place of a sorted list whose number is at most `number`, of equal ones the last. */
function lastAtMost(sorted: Int32Array, number: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}
