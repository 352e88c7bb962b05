import type { Check } from '../domain/check.ts';
import type { PromotionEdge } from '../domain/lane.ts';
import { holderOf, isCode, moduleOf } from '../domain/module-path.ts';
import type { Repository } from '../domain/repository.ts';
import { isSameEdge, subjectOf } from '../history/announcements.ts';
import { promotedModules } from '../history/promoted-modules.ts';
import { doneModules } from '../promotion/done.ts';
import { proposedBefore } from '../promotion/next.ts';
import { listedModules, listedOwners } from '../promotion/order.ts';

export const check: Check = {
  id: 'out-of-order-promotion',
  group: 'promotions',
  title: 'a module promoted before one that the order lists earlier',
  severity: 'warning',
  needs: ['commits'],
  uses: ['graph'],
  *run(repository) {
    const { history, settings } = repository;
    const judged = promotedModules(history.judged === 'change' ? history.total : history.promotions);
    for (const edge of new Set(judged.map((one) => one.edge))) {
      const { development, production } = modulesOf(edge, repository);
      const exists = (module: string) => development.has(module) || production.has(module);
      const listed = listedModules(edge, exists);
      const owners = listedOwners(edge, exists);
      const done = doneModules(oldPaths(repository), edge, exists);
      const ofEdge = judged.filter((one) => one.edge === edge);
      const undone = new Set(ofEdge.map((one) => holderOf(edge, one.module)));
      for (const { module, files } of ofEdge) {
        const own = holderOf(edge, module);
        const at = listed.indexOf(own);
        const earlier = listed
          .slice(0, Math.max(0, at))
          .filter((one) => development.has(one) && !production.has(one) && !done.has(one));
        const waiting = earlier.length === 0 ? [] : inOrder(earlier, own, undone, edge, repository);
        const [next] = waiting;
        if (next === undefined) continue;
        const shown = waiting.slice(0, 5).join(', ') + (waiting.length > 5 ? `, and ${waiting.length - 5} more` : '');
        yield {
          message: `"${module}" is promoted before ${shown}, which the order lists earlier (${listed.join(' → ')})`,
          remedy: `promote ${next}${owners.has(next) ? ` (owner: ${owners.get(next)})` : ''} first, in a pull request of its own that is merged before this one: ${subjectOf({ module: next, edge }, settings.commitFormat)}`,
          location: { path: files[0] ?? edge.to.root },
          value: module,
          data: { module, waiting: [...waiting] },
        };
      }
    }
  },
};

/** A mark that the change itself sets excuses nothing. */
function oldPaths({ files, history }: Repository): readonly string[] {
  const brought = new Set(history.changes.flatMap(({ path, before }) => (before === undefined ? [path] : [])));
  return files.flatMap(({ path }) => (brought.has(path) ? [] : [path]));
}

/** What depends on others comes after them, whatever the order lists: those that an audit proposes first, as it does. */
function inOrder(
  earlier: readonly string[],
  module: string,
  undone: ReadonlySet<string>,
  edge: PromotionEdge,
  repository: Repository,
): readonly string[] {
  if (!repository.has('graph')) return earlier;
  const { graph, lanes } = repository;
  // The range's lanes may have been read from its base.
  const here = lanes.edges.find((other) => isSameEdge(other, edge)) ?? edge;
  return proposedBefore(module, undone, here, graph, lanes).filter((other) => earlier.includes(other));
}

/** What has code at the head; a shim in production is none. */
function modulesOf(edge: PromotionEdge, repository: Repository) {
  const { files, lanes } = repository;
  const isShim = (path: string) => repository.has('graph') && repository.graph.modules.get(path)?.shim !== undefined;
  const isMeant = (other: PromotionEdge) => isSameEdge(other, edge);
  const development = new Set<string>();
  const production = new Set<string>();
  for (const { path } of files) {
    if (!isCode(path)) continue;
    const module = moduleOf(edge, path);
    if (module === undefined) continue;
    if (lanes.edgesFrom(path).some(isMeant)) development.add(module);
    else if (lanes.edgesInto(path).some(isMeant) && !isShim(path)) production.add(module);
  }
  return { development, production };
}
