import type { Check } from '../domain/check.ts';
import { laneLabel } from '../domain/lane.ts';
import { moduleOf } from '../domain/module-path.ts';
import type { Repository, ShimAge } from '../domain/repository.ts';
import { shellWord } from '../domain/shell.ts';
import { type Forward, isExpired, productionShims } from '../graph/shims.ts';
import { shortName } from '../history/reword.ts';
import { formatSubject } from '../history/subject.ts';

export const check: Check = {
  id: 'expired-shim',
  group: 'shims',
  title: 'a shim is older than `shim-max-age`',
  severity: 'error',
  needs: ['graph', 'manifest', 'shim-ages'],
  audit: true,
  *run(repository) {
    const { settings, shimAges } = repository;
    for (const { module, forwards } of productionShims(repository).values()) {
      const age = shimAges.get(module.path);
      if (!age || !isExpired(module.path, repository)) continue;
      const forward = forwards.find(({ promoted }) => promoted === null) ?? forwards[0];
      const { edge } = forward.crossing;
      yield {
        message: `the shim ${module.path} has forwarded to "${edge.target}" for ${ageOf(age)}: shim-max-age is ${settings.shimMaxAge}`,
        remedy: remedyOf(module.path, forward, repository),
        location: edge,
        value: edge.target,
        labels: edge.labels,
        data: { target: edge.target, days: age.days, exact: age.exact, commit: age.commit, labels: [...edge.labels] },
      };
    }
  },
};

function ageOf({ days, exact, commit }: ShimAge): string {
  const since = commit === null ? '' : ` (since ${shortName(commit)}${exact ? '' : ' or earlier'})`;
  return `${exact ? '' : 'at least '}${days} days${since}`;
}

function remedyOf(path: string, { crossing, promoted }: Forward, { settings }: Repository): string {
  const remove = `git rm ${shellWord(path)}`;
  if (promoted !== null) return `it is promoted to ${promoted}: import that where the shim is imported, then ${remove}`;
  const { promotion, development, edge } = crossing;
  const module = moduleOf(promotion, development);
  if (module === undefined) return `move what is used of "${edge.target}" to ${promotion.to.root}, then ${remove}`;
  const names = { module, from: laneLabel(promotion.from), to: laneLabel(promotion.to) };
  const subject = formatSubject(settings.commitFormat, names);
  return `promote ${module} in its place (${remove}, copy ${promotion.from.root}${module}, commit "${subject}"), or stub what is used of it`;
}
