import type { Check } from '../domain/check.ts';
import type { Covered, Violation } from '../domain/finding.ts';
import type { History, Promotion } from '../domain/history.ts';
import { holderOf } from '../domain/module-path.ts';
import { subjectOf } from '../history/announcements.ts';
import { type PromotedModule, promotedModules } from '../history/promoted-modules.ts';
import { shortName } from '../history/reword.ts';

export const check: Check = {
  id: 'bulk-promotion',
  group: 'promotions',
  title: 'more than one module promoted in a commit or a pull request',
  severity: 'error',
  needs: ['commits'],
  *run({ history, settings }) {
    const format = settings.commitFormat;
    if (history.judged === 'change') {
      const whole = bulk(history.total, 'the change', null, format);
      // The commits of a change that is too large as a whole say nothing new.
      if (whole) {
        yield whole;
        return;
      }
    }
    for (const [sha, promotions] of byCommit(history)) {
      const found = bulk(promotions, `commit ${shortName(sha)}`, sha, format);
      if (found) yield found;
    }
  },
};

function byCommit(history: History): Map<string, Promotion[]> {
  const commits = new Map<string, Promotion[]>();
  for (const promotion of history.promotions) {
    if (promotion.commit === null) continue;
    commits.set(promotion.commit, [...(commits.get(promotion.commit) ?? []), promotion]);
  }
  return commits;
}

function bulk(
  promotions: readonly Promotion[],
  what: string,
  commit: string | null,
  format: string,
): Violation | undefined {
  const modules = promotedModules(promotions);
  const [first, ...others] = modules;
  if (!first || others.length === 0) return undefined;
  const names = modules.map(({ module }) => module);
  const subjects = modules.map((module) => subjectOf(module, format));
  return {
    message: `${what} promotes ${modules.length} modules, one is allowed: ${some(names, ', ')}`,
    remedy: `split it into one commit and one pull request a module, with these subjects: ${some(subjects, '; ')}`,
    location: { path: first.files[0] ?? first.edge.to.root, note: first.module },
    related: others.map(({ module, files, edge }) => ({ path: files[0] ?? edge.to.root, note: module })),
    value: some(names, ', '),
    data: { modules: names, commit },
    // Once it is split, each part has a subject and a title of its own.
    covers: [
      ...[...unitNames(modules)].map((value): Covered => ({ check: 'unannounced-promotion', value })),
      ...(commit === null ? [{ check: 'malformed-promotion-title' } as const] : []),
    ],
  };
}

/** Every name by which another check may tell one of these promotions. */
function unitNames(modules: readonly PromotedModule[]): Set<string> {
  return new Set(
    modules.flatMap(({ edge, module, promotions }) => [
      module,
      holderOf(edge, module),
      ...promotions.map((one) => one.module),
    ]),
  );
}

/** A hundred names help nobody; all are in `data`. */
function some(values: readonly string[], separator: string): string {
  const shown = values.slice(0, 10).join(separator);
  return values.length > 10 ? `${shown}${separator}${values.length - 10} more` : shown;
}
