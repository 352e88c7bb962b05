import type { Check } from '../domain/check.ts';
import type { Commit, Promotion } from '../domain/history.ts';
import { laneLabel } from '../domain/lane.ts';
import { shellWord } from '../domain/shell.ts';
import { announcementsIn, isNamedBy, isSameEdge, mismatchedIn, subjectOf } from '../history/announcements.ts';
import { malformedIn } from '../history/malformed.ts';
import { promotedModules } from '../history/promoted-modules.ts';
import { rewordCommand, rewordHead, shortName } from '../history/reword.ts';

export const check: Check = {
  id: 'unannounced-promotion',
  group: 'commits',
  title: 'a promoted module that no commit of the range announces',
  severity: 'error',
  needs: ['commits'],
  *run({ history, lanes, settings, files }) {
    const announcements = announcementsIn(history, settings.commitFormat, lanes);
    // A subject that names another module, or slips, is told by the check for that: one cause, one finding.
    const mismatched = new Set(mismatchedIn(history, announcements).map(({ commit }) => commit.sha));
    const malformed = malformedIn(history, settings.commitFormat, lanes, files);
    const carriers = (promotion: Promotion) =>
      history.promotions.filter((one) => isSameEdge(one.edge, promotion.edge) && one.module === promotion.module);
    const carries = (commit: Commit, promotion: Promotion): boolean =>
      !commit.firstParent || carriers(promotion).some((one) => one.commit === commit.sha);
    const isTold = (promotion: Promotion): boolean =>
      announcements.some(({ announced }) => isNamedBy(promotion, announced.module)) ||
      carriers(promotion).some(({ commit }) => commit !== null && mismatched.has(commit)) ||
      malformed.some((one) => isNamedBy(promotion, one.module ?? '') && carries(one.commit, promotion));
    const remedyOf = (commit: Commit | undefined, subject: string): string => {
      if (!commit) return rewordHead(history, subject);
      // A commit has one subject: what it does beside another promotion has to leave it.
      const own = history.promotions.filter((promotion) => promotion.commit === commit.sha);
      const others = promotedModules(own).length > 1 || announcements.some((one) => one.commit.sha === commit.sha);
      if (!others) return rewordCommand(history, commit, subject);
      return `take it out of commit ${shortName(commit.sha)}, and commit it alone: git commit -m ${shellWord(subject)}`;
    };
    const judged = history.judged === 'change' ? history.total : history.promotions;
    for (const group of promotedModules(judged.filter((promotion) => !isTold(promotion)))) {
      const { edge, files, module } = group;
      const [from, to] = [laneLabel(edge.from), laneLabel(edge.to)];
      const subject = subjectOf(group, settings.commitFormat);
      const carrier = group.promotions
        .flatMap((promotion) => carriers(promotion))
        .find(({ commit }) => commit !== null);
      const commit = history.commits.find(({ sha }) => sha === carrier?.commit);
      const where = commit ? `commit ${shortName(commit.sha)}` : 'the range';
      yield {
        message: `${where} promotes "${module}" from ${from} to ${to} (${count(files.length)}), and no commit says so`,
        remedy: remedyOf(commit, subject),
        location: { path: files[0] ?? edge.to.root },
        value: module,
        data: { module, commit: commit?.sha ?? null, subject },
      };
    }
  },
};

function count(files: number): string {
  return files === 1 ? '1 file' : `${files} files`;
}
