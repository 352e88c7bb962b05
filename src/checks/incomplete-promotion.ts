import type { Check } from '../domain/check.ts';
import type { Promotion } from '../domain/history.ts';
import { edgeKey, type LaneMap } from '../domain/lane.ts';
import { isCode, withoutEnding } from '../domain/module-path.ts';
import { parentOf } from '../domain/path.ts';
import { shellWord } from '../domain/shell.ts';
import { type ProductionShim, productionShims } from '../graph/shims.ts';
import { isSameEdge } from '../history/announcements.ts';
import { isTest } from '../history/promotions.ts';

export const check: Check = {
  id: 'incomplete-promotion',
  group: 'promotions',
  title: 'code files of a promoted module left behind',
  severity: 'notice',
  needs: ['commits'],
  uses: ['graph'],
  *run(repository) {
    const { history, lanes, files } = repository;
    const shims = repository.has('graph') ? productionShims(repository) : new Map<string, ProductionShim>();
    const paths = new Set(files.filter(({ kind }) => kind === 'file').map(({ path }) => path));
    const judged = history.judged === 'change' ? history.total : history.promotions;
    // Commits of a push that promote the same module one after the other leave the same behind.
    const told = new Map(judged.map((promotion) => [`${edgeKey(promotion.edge)}\0${promotion.path}`, promotion]));
    for (const promotion of told.values()) {
      const { left, all } = leftBehind(promotion, paths, shims, lanes);
      const [first] = left;
      if (first === undefined) continue;
      const { module, edge, commit } = promotion;
      const shown = left.slice(0, 5).join(', ') + (left.length > 5 ? `, and ${left.length - 5} more` : '');
      yield {
        message: `"${module}" is promoted without ${left.length} of its ${all} code files: ${shown}`,
        remedy: copies(left, promotion, lanes),
        location: { path: first },
        related: left.slice(1, 20).map((path) => ({ path, note: 'left behind as well' })),
        value: module,
        data: { module, from: edge.from.name, to: edge.to.name, commit, files: [...left] },
      };
    }
  },
};

/** Development files of the promoted path without a counterpart, or with a shim in its place; tests aside. */
function leftBehind(
  { path, edge }: Promotion,
  paths: ReadonlySet<string>,
  shims: ReadonlyMap<string, ProductionShim>,
  lanes: LaneMap,
) {
  const isThere = (file: string, copy: string) =>
    paths.has(copy) && !shims.get(copy)?.forwards.some(({ crossing }) => crossing.development === file);
  const place = edge.from.root + withoutEnding(path);
  const ofModule = [...paths].filter(
    (file) =>
      (file.startsWith(`${place}/`) || withoutEnding(file) === place) &&
      isCode(file) &&
      !isTest(file) &&
      lanes.edgesFrom(file).some((other) => isSameEdge(other, edge)),
  );
  const left = ofModule.filter((file) => !isThere(file, lanes.counterpart(edge, file) ?? '')).sort();
  return { left, all: ofModule.length };
}

function copies(left: readonly string[], { edge }: Promotion, lanes: LaneMap): string {
  const shown = left.slice(0, 5).map((path) => {
    const target = lanes.counterpart(edge, path) ?? path;
    return `mkdir -p ${shellWord(parentOf(target))} && cp ${shellWord(path)} ${shellWord(target)}`;
  });
  const more = left.length > 5 ? ` (and ${left.length - 5} more)` : '';
  return `${shown.join(' && ')}${more}, and rewrite their imports`;
}
