import type { Check } from '../domain/check.ts';
import type { Commit, History, Promotion } from '../domain/history.ts';
import { type LaneMap, laneLabel } from '../domain/lane.ts';
import { type Announcement, announcementsIn, isNamedBy, mismatchedIn, subjectOf } from '../history/announcements.ts';
import { promotedModules } from '../history/promoted-modules.ts';
import { placeOf, rewordCommand, shortName, shownCommit } from '../history/reword.ts';

export const check: Check = {
  id: 'mismatched-promotion-commit',
  group: 'commits',
  title: 'a promotion subject that names another module or lane than the diff',
  severity: 'error',
  needs: ['commits'],
  *run({ history, lanes, manifest, settings }) {
    for (const announcement of mismatchedIn(history, announcementsIn(history, settings.commitFormat, lanes))) {
      const { commit, announced } = announcement;
      const promoted = promotedBeside(history, commit);
      const meant = promoted.find((promotion) => isNamedBy(promotion, announced.module)) ?? promoted[0];
      yield {
        message: `${shownCommit(commit)} ${reason(announcement, promoted, lanes)}`,
        remedy: meant
          ? rewordCommand(history, commit, subjectOf(meant, settings.commitFormat))
          : withoutCopy(announcement, history),
        location: { path: placeOf(history, commit, manifest.path) },
        value: announced.module,
        data: {
          commit: commit.sha,
          subject: commit.subject,
          announced: announced.module,
          promoted: promoted.map((promotion) => promotion.module),
        },
      };
    }
  },
};

/** What a commit promotes, else what the range does. */
function promotedBeside(history: History, commit: Commit): readonly Promotion[] {
  const own = history.promotions.filter((promotion) => promotion.commit === commit.sha);
  if (own.length > 0) return own;
  return history.judged === 'change' || !commit.firstParent ? history.total : [];
}

function reason({ announced, edges, commit }: Announcement, promoted: readonly Promotion[], lanes: LaneMap): string {
  const [edge] = edges;
  const named = promoted.find((promotion) => isNamedBy(promotion, announced.module));
  const lanesNamed = `from ${announced.from} to ${announced.to}`;
  if (named) {
    return `names a promotion ${lanesNamed}, and the diff promotes from ${laneLabel(named.edge.from)} to ${laneLabel(named.edge.to)}`;
  }
  if (promoted.length > 0) {
    const modules = promotedModules(promoted).map(({ module, files }) => `"${module}" (${files[0]})`);
    const shown = modules.length > 5 ? [...modules.slice(0, 5), `${modules.length - 5} more`] : modules;
    return `names "${announced.module}", and the diff promotes ${shown.join(', ')}`;
  }
  if (!edge) {
    const known = lanes.edges.map(({ from, to }) => `from ${laneLabel(from)} to ${laneLabel(to)}`);
    return `names a promotion ${lanesNamed}, and the manifest promotes ${known.join(', ') || 'between no lanes'}`;
  }
  const place = `${edge.to.root}${announced.module}`;
  const there = commit.changes.filter(({ path }) => path.startsWith(`${place}/`) || path.startsWith(`${place}.`));
  const held =
    there.length > 0 ? `changes ${files(there.length)} of ${place}` : `changes ${files(commit.changes.length)}`;
  return `announces "${announced.module}", and no file is copied from ${edge.from.root}${announced.module}: the diff ${held}${there.length > 0 ? '' : `, none of ${place}`}`;
}

function withoutCopy({ announced, edges, commit }: Announcement, history: History): string {
  const [edge] = edges;
  if (!edge) return rewordCommand(history, commit, '<a subject that says what the commit does>');
  const copy = `copy ${edge.from.root}${announced.module} to ${edge.to.root}${announced.module} in this range`;
  return `${copy}, or give commit ${shortName(commit.sha)} a subject that says what it does`;
}

function files(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}
