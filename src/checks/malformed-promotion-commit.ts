import type { Check } from '../domain/check.ts';
import { laneLabel } from '../domain/lane.ts';
import { edgeNamed } from '../history/announcements.ts';
import { placeOf, rewordCommand, shortName, shownCommit } from '../history/reword.ts';
import { formatSubject, parseSubject } from '../history/subject.ts';

export const check: Check = {
  id: 'malformed-promotion-commit',
  group: 'commits',
  title: 'a promotion subject, or one a slip away, that is not of the form',
  severity: 'error',
  needs: ['commits'],
  *run({ history, lanes, manifest, settings }) {
    const format = settings.commitFormat;
    for (const commit of history.commits) {
      const parsed = parseSubject(commit.subject, format);
      if (parsed.kind !== 'malformed') continue;
      const meant = parsed.corrected === undefined ? undefined : parseSubject(parsed.corrected, format);
      const module = meant?.kind === 'promotion' ? meant.module : undefined;
      const edge = meant?.kind === 'promotion' ? edgeNamed(meant, lanes, false) : undefined;
      // The lanes may be in the wrong case as well.
      const corrected =
        edge && meant?.kind === 'promotion'
          ? formatSubject(format, { module: meant.module, from: laneLabel(edge.from), to: laneLabel(edge.to) })
          : parsed.corrected;
      yield {
        message: `${shownCommit(commit)} is not of the form of a promotion: ${parsed.slip}`,
        remedy: rewordCommand(history, commit, corrected ?? format),
        location: { path: placeOf(history, commit, manifest.path, module) },
        value: shortName(commit.sha),
        data: { commit: commit.sha, subject: commit.subject.slice(0, 4096), corrected: corrected ?? null },
      };
    }
  },
};
