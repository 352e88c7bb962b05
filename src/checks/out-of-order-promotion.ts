import type { Check } from '../domain/check.ts';
import type { PromotionEdge } from '../domain/lane.ts';
import { holderOf, isCode, moduleOf } from '../domain/module-path.ts';
import type { Repository } from '../domain/repository.ts';
import { isSameEdge, subjectOf } from '../history/announcements.ts';
import { promotedModules } from '../history/promoted-modules.ts';
import { listedModules } from '../promotion/order.ts';

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
      const listed = listedModules(edge, (module) => development.has(module) || production.has(module));
      for (const { module, files } of judged.filter((one) => one.edge === edge)) {
        const at = listed.indexOf(holderOf(edge, module));
        const waiting = listed.slice(0, Math.max(0, at)).filter((one) => development.has(one) && !production.has(one));
        const [next] = waiting;
        if (next === undefined) continue;
        const shown = waiting.slice(0, 5).join(', ') + (waiting.length > 5 ? `, and ${waiting.length - 5} more` : '');
        yield {
          message: `"${module}" is promoted before ${shown}, which the order lists earlier (${listed.join(' → ')})`,
          remedy: `promote ${next} first: ${subjectOf({ module: next, edge }, settings.commitFormat)}`,
          location: { path: files[0] ?? edge.to.root },
          value: module,
          data: { module, waiting: [...waiting] },
        };
      }
    }
  },
};

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
