import type { Check } from '../domain/check.ts';
import { crossings } from '../graph/crossings.ts';
import { productionName, rewrittenImport } from '../promotion/remedy.ts';

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
      const name = productionName(counterpart, repository.graph);
      const rewritten = rewrittenImport(crossing, all, repository.graph);
      yield {
        message: `production imports "${edge.target}", although it is promoted to ${counterpart}`,
        remedy: rewritten ?? `import "${name}" instead of "${edge.statement.module || edge.target}"`,
        location: edge,
        related: [{ path: counterpart, note: 'the promoted module' }],
        value: edge.target,
        labels: edge.labels,
        data: { target: edge.target, replacement: name, rewritten, labels: [...edge.labels] },
      };
    }
  },
};
