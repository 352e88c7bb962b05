import type { Check } from '../domain/check.ts';
import { counted } from '../domain/count.ts';
import { laneLabel } from '../domain/lane.ts';
import { shellWord } from '../domain/shell.ts';
import { hunkPlaces, shownHunk } from '../history/hunks.ts';
import { shortName } from '../history/reword.ts';

export const check: Check = {
  id: 'drifted-copy',
  group: 'audit',
  title: 'a promoted copy whose development original changed since',
  severity: 'warning',
  needs: ['drifts'],
  audit: true,
  *run({ drifts }) {
    for (const drift of drifts) {
      const { path, counterpart, similarity, edge, since, changes, productionChanges, hunks } = drift;
      const [first] = hunks;
      const both =
        productionChanges === 0 ? '' : `, and ${laneLabel(edge.to)} in ${counted(productionChanges, 'commit')}`;
      const places = hunks.length === 0 ? '' : `; they differ in ${counted(hunks.length, 'place')}`;
      yield {
        message: `${path} is ${similarity} % alike to ${counterpart}, which changed in ${counted(changes, 'commit')} since ${shortName(since)}${both}${places}`,
        remedy: `see git log ${shortName(since)}.. -- ${shellWord(counterpart)}, and bring to ${laneLabel(edge.to)} what belongs there`,
        location: { path, ...(first ? { line: first.line, note: shownHunk(first, counterpart) } : {}) },
        related: hunkPlaces(drift).slice(1, 20),
        value: counterpart,
        data: { counterpart, similarity, since, changes, productionChanges, hunks: hunks.map((hunk) => ({ ...hunk })) },
      };
    }
  },
};
