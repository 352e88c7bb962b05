import type { Check } from '../domain/check.ts';
import { crossings } from '../graph/crossings.ts';
import { promoteFirst } from '../promotion/remedy.ts';

export const check: Check = {
  id: 'dangling-dependency',
  group: 'dependencies',
  title: 'a production file imports a module that lives only in the development lane',
  severity: 'error',
  needs: ['graph', 'manifest'],
  *run(repository) {
    for (const crossing of crossings(repository).values()) {
      if (crossing.kind !== 'dangling-dependency') continue;
      const { edge, promotion, development } = crossing;
      const gone = edge.missing && !edge.target.startsWith('.');
      const place = gone ? `${development}, which is not there any more` : development;
      yield {
        message: `production imports "${edge.target}", which lives only in ${promotion.from.root} (${place})`,
        remedy: promoteFirst(crossing, repository.settings),
        location: edge,
        value: edge.target,
        labels: edge.labels,
        data: { target: edge.target, labels: [...edge.labels] },
      };
    }
  },
};
