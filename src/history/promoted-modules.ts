import type { Promotion } from '../domain/history.ts';
import { edgeKey, type PromotionEdge } from '../domain/lane.ts';
import { holderOf } from '../domain/module-path.ts';
import { compareText } from '../domain/order.ts';

/** What is promoted of one module, in one commit or in several. */
export interface PromotedModule {
  readonly edge: PromotionEdge;
  /** The promoted path, or the module where several of its paths are promoted. */
  readonly module: string;
  readonly promotions: readonly Promotion[];
  /** Sorted. */
  readonly files: readonly string[];
}

/** Promotions by the module that holds them: the unit that a commit and a pull request may promote one of. Sorted by name. */
export function promotedModules(promotions: readonly Promotion[]): PromotedModule[] {
  const groups = new Map<string, Promotion[]>();
  for (const promotion of promotions) {
    const key = `${edgeKey(promotion.edge)}\0${holderOf(promotion.edge, promotion.module)}`;
    groups.set(key, [...(groups.get(key) ?? []), promotion]);
  }
  const modules: PromotedModule[] = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const names = new Set(group.map((promotion) => promotion.module));
    modules.push({
      edge: first.edge,
      module: names.size === 1 ? first.module : holderOf(first.edge, first.module),
      promotions: group,
      files: [...new Set(group.flatMap((promotion) => promotion.files.map((file) => file.path)))].sort(),
    });
  }
  return modules.sort((a, b) => compareText(a.module, b.module));
}
