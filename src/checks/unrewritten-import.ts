import type { Check } from '../domain/check.ts';
import { crossings } from '../graph/crossings.ts';
import { correctionOf } from '../promotion/correction.ts';
import { productionName } from '../promotion/remedy.ts';

export const check: Check = {
  id: 'unrewritten-import',
  group: 'dependencies',
  title: 'a production file imports the development path of a module that is promoted',
  severity: 'error',
  needs: ['graph', 'manifest'],
  *run(repository) {
    const all = crossings(repository);
    for (const crossing of all.values()) {
      const { edge, counterpart } = crossing;
      if (crossing.kind !== 'unrewritten-import' || counterpart === null) continue;
      const { rewritten, specifier, remedy } = correctionOf(crossing, all, repository.graph);
      const replacement = productionName(counterpart, repository.graph);
      yield {
        message: `production imports "${edge.target}", although it is promoted to ${counterpart}`,
        remedy,
        location: edge,
        related: [{ path: counterpart, note: 'the promoted module' }],
        value: edge.target,
        labels: edge.labels,
        data: { target: edge.target, replacement, rewritten, specifier, labels: [...edge.labels] },
      };
    }
  },
};
