import type { ImportEdge, ModuleGraph } from '../domain/graph.ts';
import { endOf, laneLabel, type PromotionEdge } from '../domain/lane.ts';
import { holderOf, moduleOf } from '../domain/module-path.ts';
import { parentOf } from '../domain/path.ts';
import type { Repository } from '../domain/repository.ts';
import { shellWord } from '../domain/shell.ts';
import { type Crossing, moduleBase } from '../graph/crossings.ts';
import { moduleName } from '../graph/module-name.ts';
import { formatSubject } from '../history/subject.ts';
import { correctionOf } from './correction.ts';
import { importName } from './import-name.ts';

/**
 * What brings the target of a crossing into production, in one line: the file that its module lacks there, or the promotion
 * of the whole module.
 */
export function promoteFirst(
  { promotion, development }: Pick<Crossing, 'promotion' | 'development'>,
  repository: PromotionSources,
): string {
  const { graph, lanes, settings } = repository;
  // With lanes between the two, the first step is along the edge that leaves the target's own lane.
  const edge =
    endOf(promotion, development) === promotion.from ? promotion : (lanes.edgeFrom(development) ?? promotion);
  const { from, to } = edge;
  const module = moduleOf(edge, development);
  if (module === undefined)
    return `remove the import, or move the code to ${to.root} or to a lane that ${to.root} may import`;
  const subject = formatSubject(settings.commitFormat, { module, from: laneLabel(from), to: laneLabel(to) });
  if (holdsCode(to.root + module, graph)) {
    return `${module} is in ${to.root} without it: ${copyCommand(development, edge, graph)}, or stub what is used of it`;
  }
  const copy = copyCommand(graph.findAt(from.root + module) ?? development, edge, graph);
  const where = promotesOther(repository, module)
    ? ', in a pull request of its own that is merged before this one'
    : '';
  return `promote ${module} first${where} (${copy}, rewrite its imports, commit "${subject}"), or stub what is used of it`;
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

/** The dotted name, or for TypeScript the path without ending, of a production module. */
export function productionName(counterpart: string, graph: ModuleGraph): string {
  const module = graph.modules.get(counterpart);
  if (module?.language === 'typescript') return module.name;
  return importName(counterpart, graph) ?? moduleName(`${moduleBase(counterpart)}.py`, graph.roots);
}
