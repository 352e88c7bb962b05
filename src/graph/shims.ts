import type { ImportEdge, ImportLabel, ModuleGraph, SourceModule } from '../domain/graph.ts';
import { groupedBy } from '../domain/group.ts';
import { isPackageInit } from '../domain/module-path.ts';
import { directoryOf } from '../domain/path.ts';
import type { Repository } from '../domain/repository.ts';
import { type Crossing, type CrossingSources, crossings } from './crossings.ts';
import { labelBit } from './edge-tables.ts';
import { Remembered } from './remembered.ts';

/** One import by which a shim hands on a development module. */
export interface Forward {
  readonly crossing: Crossing;
  /** The production file at the target's own place, where it holds code; null where the target is not promoted. */
  readonly promoted: string | null;
}

/** A production module that does nothing but hand on what lies in a development lane. */
export interface ProductionShim {
  readonly module: SourceModule;
  readonly silent: boolean;
  /** In the order of the source; at least one. */
  readonly forwards: readonly [Forward, ...Forward[]];
  /**
   * The edges of other files that load it, in the order of paths and sources; also those that load it on the way to
   * something else, but for the files of its own package, which always do.
   */
  readonly importers: readonly ImportEdge[];
}

const known = new Remembered<ReadonlyMap<string, ProductionShim>>();

/**
 * The production shims by path, in the order of the paths. A shim that forwards to nothing, and one that a package of the
 * same name keeps from ever being loaded, is none.
 */
export function productionShims(sources: CrossingSources): ReadonlyMap<string, ProductionShim> {
  return known.of(sources.graph, sources.lanes, () => findShims(sources));
}

/** Whether everything that a shim forwards to is promoted: then nothing needs it. */
export function isRedundant({ forwards }: ProductionShim): boolean {
  return forwards.every(({ promoted }) => promoted !== null);
}

/** Whether a shim is older than `shim-max-age`. False where ages were not gathered, as in most checks of a change. */
export function isExpired(path: string, repository: Repository): boolean {
  if (!repository.has('shim-ages')) return false;
  const age = repository.shimAges.get(path);
  return age !== undefined && age.days > repository.settings.shimMaxAge;
}

/** The `__init__.py` of the package that Python loads in place of a module of the same name beside it. */
export function packageBeside(path: string, { modules }: ModuleGraph): string | null {
  if (!path.endsWith('.py')) return null;
  const init = `${path.slice(0, -'.py'.length)}/__init__.py`;
  return modules.has(init) ? init : null;
}

/** The first call that knows only the start of its module's name, and could so mean this module; undefined: there is none. */
export function prefixCallOf({ name }: SourceModule, graph: ModuleGraph): ImportEdge | undefined {
  return prefixCalls(graph).find(({ target }) => target === '' || name.startsWith(`${target}.`));
}

function findShims(sources: CrossingSources): ReadonlyMap<string, ProductionShim> {
  const { graph } = sources;
  const forwarding = [...crossings(sources).values()].filter(
    ({ kind, edge }) => kind === 'shim' && !edge.labels.includes('implicit') && !packageBeside(edge.path, graph),
  );
  const byPath = groupedBy(forwarding, ({ edge }) => edge.path);
  const importers = importersOf(byPath, graph);
  const shims = new Map<string, ProductionShim>();
  for (const [path, found] of byPath) {
    const module = graph.modules.get(path);
    const [first, ...more] = found.map((crossing) => ({ crossing, promoted: promotedPlace(crossing, byPath, graph) }));
    if (!module?.shim || !first) continue;
    shims.set(path, {
      module,
      silent: module.shim.silent,
      forwards: [first, ...more],
      importers: importers.get(path) ?? [],
    });
  }
  return shims;
}

/** A directory is no module that could have been promoted, or come in its place; a shim there holds no code either. */
function promotedPlace({ edge, counterpart }: Crossing, shims: ReadonlyMap<string, unknown>, { modules }: ModuleGraph) {
  if (edge.resolved === null || counterpart === null || shims.has(counterpart)) return null;
  return modules.has(counterpart) ? counterpart : null;
}

/** By number, so that only edges that end in a shim become objects. */
function importersOf(shims: ReadonlyMap<string, unknown>, graph: ModuleGraph): ReadonlyMap<string, ImportEdge[]> {
  if (shims.size === 0) return new Map();
  const { paths, target } = graph.links;
  const wanted = Uint8Array.from(paths, (path) => (shims.has(path) ? 1 : 0));
  const edges: ImportEdge[] = [];
  for (let link = 0; link < target.length; link++) {
    if (wanted[target[link] ?? 0] === 1) edges.push(graph.edgeOf(link));
  }
  return groupedBy(
    edges.filter((edge) => !isOwnLoad(edge)),
    (edge) => edge.resolved ?? '',
  );
}

/** A file loads its own packages before itself: that uses nothing of them. */
function isOwnLoad({ path, resolved, labels }: ImportEdge): boolean {
  if (path === resolved || resolved === null) return true;
  return labels.includes('implicit') && isPackageInit(resolved) && path.startsWith(directoryOf(resolved));
}

const knownCalls = new WeakMap<ModuleGraph, readonly ImportEdge[]>();

/** One for each prefix. */
function prefixCalls(graph: ModuleGraph): readonly ImportEdge[] {
  const cached = knownCalls.get(graph);
  if (cached) return cached;
  const found = new Map<string, ImportEdge>();
  for (const path of filesWith('prefix', graph)) {
    for (const edge of graph.edgesOf(path)) {
      if (!edge.labels.includes('prefix') || edge.labels.includes('implicit') || found.has(edge.target)) continue;
      found.set(edge.target, edge);
    }
  }
  const calls = [...found.values()];
  knownCalls.set(graph, calls);
  return calls;
}

/** The files that have an edge with this label. */
function filesWith(label: ImportLabel, { links, strays }: ModuleGraph): string[] {
  const bit = labelBit(label);
  return links.paths.filter((_, file) =>
    [links, strays].some(({ start, labels }) => {
      for (let edge = start[file] ?? 0; edge < (start[file + 1] ?? 0); edge++) {
        if (((labels[edge] ?? 0) & bit) !== 0) return true;
      }
      return false;
    }),
  );
}
