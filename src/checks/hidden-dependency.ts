import type { Check } from '../domain/check.ts';
import { crossings } from '../graph/crossings.ts';
import { productionName, promoteFirst } from '../promotion/remedy.ts';

export const check: Check = {
  id: 'hidden-dependency',
  group: 'dependencies',
  title: 'a production file names a development module in text and imports it by a call',
  severity: 'error',
  needs: ['graph', 'manifest'],
  *run(repository) {
    for (const crossing of crossings(repository).values()) {
      if (crossing.kind !== 'hidden-dependency') continue;
      const { edge, promotion, counterpart } = crossing;
      const prefix = edge.labels.includes('prefix');
      const name = prefix ? `${edge.target}.*` : edge.target;
      const rename = counterpart === null || prefix ? null : productionName(counterpart, repository.graph);
      yield {
        message: `a call imports "${name}" of ${promotion.from.root} by its name held as text`,
        remedy: rename ? `write "${rename}" instead of "${edge.target}"` : promoteFirst(crossing, repository),
        location: edge,
        value: name,
        labels: edge.labels,
        data: { target: name, labels: [...edge.labels] },
      };
    }
  },
};
