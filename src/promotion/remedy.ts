import type { ImportEdge, ModuleGraph } from '../domain/graph.ts';
import { endOf, laneLabel, type PromotionEdge } from '../domain/lane.ts';
import { holderOf, moduleOf } from '../domain/module-path.ts';
import { parentOf } from '../domain/path.ts';
import type { Repository } from '../domain/repository.ts';
import { shellWord } from '../domain/shell.ts';
import type { Crossing } from '../graph/crossings.ts';
import { moduleBase } from '../graph/module-base.ts';
import { moduleName } from '../graph/module-name.ts';
import { formatSubject } from '../history/subject.ts';
import { correctionOf } from './correction.ts';
import { importName } from './import-name.ts';

/**
 * What brings the target of a crossing into production, in one line: the file that its module lacks there, or the promotion
 * of the whole module; or what to do instead, where `promotionOf` knows none.
 */
export function promoteFirst(
  crossing: Pick<Crossing, 'promotion' | 'development'>,
  repository: PromotionSources,
): string {
  const { root } = crossing.promotion.to;
  const instead = `copy what is used of it to a module of ${root}, and import it from there; or remove the import`;
  return promotionOf(crossing, repository) ?? instead;
}

/**
 * The same; null for what no promotion brings into production: what is part of no module, or would come to stand where the
 * development lane itself lies.
 *
 * @param then what is to be done once it is there, so that nothing is left to be stubbed: `, then …`
 * @param also further files of the same module
 */
export function promotionOf(
  { promotion, development }: Pick<Crossing, 'promotion' | 'development'>,
  repository: PromotionSources,
  then = '',
  also: readonly string[] = [],
): string | null {
  const { graph, lanes, settings } = repository;
  // With lanes between the two, the first step is along the edge that leaves the target's own lane.
  const edge =
    endOf(promotion, development) === promotion.from ? promotion : (lanes.edgeFrom(development) ?? promotion);
  const { from, to } = edge;
  const module = moduleOf(edge, development);
  const taken = module === undefined ? null : graph.findAt(to.root + module);
  if (module === undefined || (taken !== null && lanes.isDevelopmentOf(edge, taken))) return null;
  const end = then === '' ? ', or stub what is used of it' : then;
  const subject = formatSubject(settings.commitFormat, { module, from: laneLabel(from), to: laneLabel(to) });
  if (holdsCode(to.root + module, graph)) {
    const copies = [development, ...also].map((path) => copyCommand(path, edge, graph));
    return `${module} is in ${to.root} without it: ${copies.join(' && ')}${end}`;
  }
  const copy = copyCommand(graph.findAt(from.root + module) ?? development, edge, graph);
  const where = promotesOther(repository, module)
    ? ', in a pull request of its own that is merged before this one'
    : '';
  return `promote ${module} first${where} (${copy}, rewrite its imports, commit "${subject}")${end}`;
}

/** What a remedy that promotes is made of; the history where it was gathered. */
type PromotionSources = Pick<Repository, 'graph' | 'lanes' | 'settings'> & Partial<Pick<Repository, 'history' | 'has'>>;

/** Whether the range promotes something else: two in one are `bulk-promotion`. */
function promotesOther(repository: PromotionSources, module: string): boolean {
  // Before it is known to be there, `history` must not be read.
  if (!repository.has?.('commits')) return false;
  const promotions = [...(repository.history?.total ?? []), ...(repository.history?.promotions ?? [])];
  return promotions.some((one) => holderOf(one.edge, one.module) !== module);
}

/** A directory without a module in it is no module yet, whatever data lies there. */
function holdsCode(base: string, graph: ModuleGraph): boolean {
  const found = graph.findAt(base);
  if (found === null || !found.endsWith('/')) return found !== null;
  return [...graph.modules.keys()].some((path) => path.startsWith(found));
}

/** Copies a development file, or a package whole, to the same place in production. */
function copyCommand(path: string, { from, to }: PromotionEdge, graph: ModuleGraph): string {
  const source = path.replace(/\/(__init__\.py|index\.[cm]?[jt]sx?)?$/, '');
  const target = to.root + source.slice(from.root.length);
  const parent = parentOf(target);
  const mkdir = graph.findAt(parent) === null ? `mkdir -p ${shellWord(parent)} && ` : '';
  // `/.` copies into a directory that is there, as into one that is not.
  const [copy, end] = source === path ? ['cp', ''] : ['cp -r', graph.findAt(target) === null ? '' : '/.'];
  return `${mkdir}${copy} ${shellWord(source + end)} ${shellWord(target)}`;
}

/**
 * The statement of a crossing as it has to be once its targets are imported from production; null where no statement alone
 * can take its place: see `correctionOf`.
 */
export function rewrittenImport(
  crossing: Crossing,
  all: ReadonlyMap<ImportEdge, Crossing>,
  graph: ModuleGraph,
): string | null {
  return crossing.counterpart === null ? null : correctionOf(crossing, all, graph).rewritten;
}

/** The name that a development module, a file or a directory with its slash, has once it is promoted. */
export function promotedName(
  { promotion, development }: Pick<Crossing, 'promotion' | 'development'>,
  { graph, lanes }: Pick<Repository, 'graph' | 'lanes'>,
): string | null {
  const place = lanes.counterpart(promotion, development);
  return place === undefined ? null : productionName(place, graph);
}

/** The dotted name, or for TypeScript the path without ending, of a production module. */
export function productionName(counterpart: string, graph: ModuleGraph): string {
  const module = graph.modules.get(counterpart);
  if (module?.language === 'typescript') return module.name;
  return importName(counterpart, graph) ?? moduleName(`${moduleBase(counterpart)}.py`, graph.roots);
}
