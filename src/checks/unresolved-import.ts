import type { Check } from '../domain/check.ts';
import { crossings } from '../graph/crossings.ts';
import { correctionOf } from '../promotion/correction.ts';
import { productionName, promoteFirst } from '../promotion/remedy.ts';

export const check: Check = {
  id: 'unresolved-import',
  group: 'dependencies',
  title: "a production import that resolves only at the development copy's place",
  severity: 'error',
  needs: ['graph', 'manifest'],
  *run(repository) {
    const all = crossings(repository);
    for (const crossing of all.values()) {
      if (crossing.kind !== 'unresolved-import') continue;
      const { edge, counterpart, development } = crossing;
      const written = '.'.repeat(edge.statement.level) + edge.statement.module;
      const relative = edge.statement.level > 0 ? ` (written "${written}")` : '';
      const replacement = counterpart === null ? null : productionName(counterpart, repository.graph);
      const { rewritten, specifier, remedy } =
        counterpart === null
          ? { rewritten: null, specifier: null, remedy: promoteFirst(crossing, repository) }
          : correctionOf(crossing, all, repository.graph);
      yield {
        message:
          counterpart === null
            ? `"${edge.target}"${relative} is found nowhere in production, only as ${development}`
            : `"${edge.target}"${relative} is found nowhere by that name; production has it as ${counterpart}`,
        remedy,
        location: edge,
        related: [{ path: development, note: "the development lane's copy" }],
        value: edge.target,
        labels: edge.labels,
        data: { target: edge.target, replacement, rewritten, specifier, labels: [...edge.labels] },
      };
    }
  },
};
