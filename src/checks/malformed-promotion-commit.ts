import type { Check } from '../domain/check.ts';
import type { History } from '../domain/history.ts';
import { subjectOf } from '../history/announcements.ts';
import { type Malformed, malformedIn } from '../history/malformed.ts';
import { placeOf, rewordCommand, shortName, shownCommit } from '../history/reword.ts';
import { markerOf } from '../history/subject-slips.ts';

export const check: Check = {
  id: 'malformed-promotion-commit',
  group: 'commits',
  title: 'a promotion subject, or one a slip away, that is not of the form',
  severity: 'error',
  needs: ['commits'],
  *run({ history, lanes, manifest, settings, files }) {
    for (const malformed of malformedIn(history, settings.commitFormat, lanes, files)) {
      const { commit, slip, corrected, module } = malformed;
      yield {
        message: `${shownCommit(commit)} is not of the form of a promotion: ${slip}`,
        remedy: remedyOf(malformed, history, settings.commitFormat),
        location: { path: placeOf(history, commit, manifest.path, module ?? undefined) },
        value: shortName(commit.sha),
        data: { commit: commit.sha, subject: commit.subject.slice(0, 4096), corrected },
      };
    }
  },
};

function remedyOf({ commit, corrected, promoted }: Malformed, history: History, format: string): string {
  if (corrected !== null) return rewordCommand(history, commit, corrected);
  const name = `commit ${shortName(commit.sha)}`;
  if (promoted.length === 0) {
    const subject = `a subject that says what it does and does not start with "${markerOf(format)}"`;
    return commit.firstParent ? `${name} promotes nothing: give it ${subject}` : `give ${name} ${subject}`;
  }
  // A hundred subjects help nobody.
  const subjects = promoted.slice(0, 10).map((one) => subjectOf(one, format));
  const more = promoted.length > 10 ? `; ${promoted.length - 10} more` : '';
  return `split ${name} into one commit a module: ${subjects.join('; ')}${more}`;
}
