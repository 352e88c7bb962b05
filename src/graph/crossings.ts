import type { ImportEdge, ImportStatement, ModuleGraph, SourceModule } from '../domain/graph.ts';
import { groupedBy } from '../domain/group.ts';
import { endOf, type LaneMap, type PromotionEdge } from '../domain/lane.ts';
import { directoryOf } from '../domain/path.ts';
import { lackedBy, namesAskedOf } from './likeness.ts';
import { mayCross } from './may-cross.ts';
import { moduleBase, withoutSlash } from './module-base.ts';
import { Remembered } from './remembered.ts';
import { standardLibrary } from './standard-library.ts';

/** Which check an edge from production into development belongs to: one edge, one finding. */
export type CrossingKind =
  | 'unresolved-import'
  | 'unrewritten-import'
  | 'dangling-dependency'
  | 'hidden-dependency'
  /** The edge of a production shim: the group `shims` judges it, and chains start from who imports it. */
  | 'shim';

/** An edge of a production file that ends, or would end, in the development lane. */
export interface Crossing {
  readonly kind: CrossingKind;
  readonly edge: ImportEdge;
  /** Every explicit edge of the same statement, in order. */
  readonly statement: readonly ImportEdge[];
  readonly promotion: PromotionEdge;
  /** Where the development code lies or would lie, like `ImportEdge.place`. */
  readonly development: string;
  /** What stands at the same path in production and holds what is imported; null where nothing does. */
  readonly counterpart: string | null;
  /** What stands there and does not hold it: another module of that name, or one that became another. */
  readonly namesake: Namesake | null;
}

/** A production module at the path of a development one, of which it is no copy. */
export interface Namesake {
  readonly path: string;
  /** The names that are imported and that it does not bind; none where the import takes none. */
  readonly lacks: readonly string[];
}

/** What decides about crossings. */
export interface CrossingSources {
  readonly graph: ModuleGraph;
  readonly lanes: LaneMap;
  /** Top-level names of installed packages: they are never meant for a module of a lane. */
  readonly declaredDependencies: ReadonlySet<string>;
}

const known = new Remembered<ReadonlyMap<ImportEdge, Crossing>>();

/** Every crossing of every production file by its edge, in the order of paths and sources, with the precedence of `semantics.md`. */
export function crossings(sources: CrossingSources): ReadonlyMap<ImportEdge, Crossing> {
  const find = () => new Map([...findCrossings(sources)].map((crossing) => [crossing.edge, crossing] as const));
  return known.of(sources.graph, sources.lanes, find);
}

function* findCrossings(sources: CrossingSources): Iterable<Crossing> {
  for (const path of mayCross(sources)) {
    const module = sources.graph.modules.get(path);
    const promotion = sources.lanes.edgeInto(path);
    if (!module || !promotion) continue;
    const found = [...crossingsOf(module, promotion, sources)];
    // A live shim is judged by its group alone: the rungs of its ladder that lead nowhere are what the last one is for.
    const isLive = found.some(({ kind }) => kind === 'shim');
    yield* isLive ? found.filter(({ kind }) => kind !== 'unresolved-import') : found;
  }
}

function* crossingsOf(module: SourceModule, promotion: PromotionEdge, sources: CrossingSources): Iterable<Crossing> {
  const edges = sources.graph.edgesOf(module.path);
  const statements = byStatement(edges);
  const crossed = new Set<ImportStatement>();
  for (const edge of edges) {
    const crossing = crossingOf(edge, module, promotionOf(edge, promotion, sources), sources);
    if (!crossing || (crossing.kind === 'unresolved-import' && isOneOfSeveral(edge, edges))) continue;
    // `import candidate.core.x` loads candidate/__init__.py as well: that is the same finding.
    if (edge.labels.includes('implicit') && crossed.has(edge.statement)) continue;
    crossed.add(edge.statement);
    yield { ...crossing, statement: statements.get(edge.statement) ?? [] };
  }
}

/** `for lane in ("candidate", "lukhas"): import_module(f"{lane}.x")`: that one of them is not there is what is asked. */
function isOneOfSeveral(edge: ImportEdge, edges: readonly ImportEdge[]): boolean {
  if (!edge.labels.includes('dynamic')) return false;
  return edges.some(
    ({ labels, line, column, target }) =>
      labels.includes('dynamic') &&
      !labels.includes('implicit') &&
      line === edge.line &&
      column === edge.column &&
      target !== edge.target,
  );
}

/** Of several edges into nested lanes the one that the target would be promoted by. */
function promotionOf(edge: ImportEdge, innermost: PromotionEdge, { lanes }: CrossingSources): PromotionEdge {
  const fitting = lanes.edgesInto(edge.path).find((promotion) => endOf(promotion, edge.place) === promotion.from);
  return fitting ?? innermost;
}

function byStatement(edges: readonly ImportEdge[]): ReadonlyMap<ImportStatement, readonly ImportEdge[]> {
  const explicit = edges.filter((edge) => !edge.labels.includes('implicit'));
  return groupedBy(explicit, (edge) => edge.statement);
}

function crossingOf(
  edge: ImportEdge,
  module: SourceModule,
  promotion: PromotionEdge,
  sources: CrossingSources,
): Omit<Crossing, 'statement'> | null {
  const { lanes } = sources;
  if (!lanes.isDevelopmentOf(promotion, edge.place)) {
    return edge.missing ? misplaced(edge, module, promotion, sources) : null;
  }
  const found = counterpartOf(edge, promotion, sources);
  const lacks = found === null ? null : lackedBy(found, edge.place, namesAskedOf(edge, sources.graph), sources.graph);
  // A directory without `__init__.py` stands in nobody's way.
  const namesake = found === null || lacks === null || found.endsWith('/') ? null : { path: found, lacks };
  const counterpart = lacks === null ? found : null;
  const crossing = { edge, promotion, development: edge.place, counterpart, namesake };
  // What forwards to nothing forwards not.
  if (module.shim && !edge.missing && !isRun(module)) return { kind: 'shim', ...crossing };
  if (edge.labels.includes('dynamic') && module.language === 'python')
    return { kind: 'hidden-dependency', ...crossing };
  return { kind: counterpart === null ? 'dangling-dependency' : 'unrewritten-import', ...crossing };
}

/** Nobody imports a script, or what a package does when it is run: there is no old path to keep. */
function isRun({ path, language }: SourceModule): boolean {
  return path.endsWith('/__main__.py') || (language === 'python' && !path.endsWith('.py'));
}

/** A name that is found nowhere, but would be at the development copy's place: what a copied directory leaves behind. */
function misplaced(
  edge: ImportEdge,
  module: SourceModule,
  promotion: PromotionEdge,
  sources: CrossingSources,
): Omit<Crossing, 'statement'> | null {
  const { from, to } = promotion;
  const below = edge.place.startsWith(to.root) ? edge.place.slice(to.root.length) : unqualified(edge, module, sources);
  if (below === null || below === '') return null;
  const development = sources.graph.findAt(from.root + withoutSlash(below));
  if (development === null) return null;
  const found = sources.graph.findAt(to.root + withoutSlash(below));
  const counterpart = found === edge.path ? null : found;
  return { kind: 'unresolved-import', edge, promotion, development, counterpart, namesake: null };
}

/** `core.x`, written as if the lane's root were an import root: its path below that root. */
function unqualified(edge: ImportEdge, module: SourceModule, sources: CrossingSources): string | null {
  if (module.language !== 'python' || edge.statement.level > 0) return null;
  const top = edge.target.split('.', 1)[0] ?? '';
  if (standardLibrary.has(top) || sources.declaredDependencies.has(top.toLowerCase())) return null;
  // A file that is run as a script imports what stands beside it.
  if (sources.graph.findAt(directoryOf(edge.path) + top) !== null) return null;
  return `${edge.target.replaceAll('.', '/')}/`;
}

function counterpartOf(edge: ImportEdge, promotion: PromotionEdge, sources: CrossingSources): string | null {
  const found = counterpartAt(edge.place, promotion, sources);
  // What stands there may be the importing file: it is no promoted copy of what it lacks.
  return found === edge.path ? null : found;
}

/**
 * The production module at the path of a development one, unless it is the shim that forwards to just that. Whether it is what
 * became of it is another question: `lackedBy`. Below a development lane that is nested in production nothing is production.
 */
export function counterpartAt(
  development: string,
  promotion: PromotionEdge,
  { graph, lanes }: Pick<CrossingSources, 'graph' | 'lanes'>,
): string | null {
  const place = lanes.counterpart(promotion, development);
  // A lane's root holds modules, and is none.
  if (place === undefined || moduleBase(place) === promotion.to.root.slice(0, -1)) return null;
  const found = graph.findAt(moduleBase(place));
  if (found === null || lanes.edgesInto(found).length === 0 || lanes.isDevelopmentOf(promotion, found)) return null;
  if (graph.modules.get(found)?.shim === undefined) return found;
  return graph.edgesOf(found).some((edge) => edge.place === development) ? null : found;
}
