import type { Check } from '../domain/check.ts';
import type { ImportEdge } from '../domain/graph.ts';
import { type Location, placeOf } from '../domain/location.ts';
import { shellWord } from '../domain/shell.ts';
import { prefixCallOf, productionShims } from '../graph/shims.ts';

export const check: Check = {
  id: 'unused-shim',
  group: 'shims',
  title: 'nothing imports the shim',
  severity: 'notice',
  needs: ['graph', 'manifest'],
  audit: true,
  *run(repository) {
    for (const { module, forwards, importers } of productionShims(repository).values()) {
      if (importers.length > 0) continue;
      const { edge } = forwards[0].crossing;
      const call = prefixCallOf(module, repository.graph);
      const unless = call ? `, unless the call at ${placeOf({ path: call.path, line: call.line })} names it` : '';
      yield {
        message: `nothing imports the shim ${module.path}, which forwards to "${edge.target}"${unless}`,
        remedy: `git rm ${shellWord(module.path)}`,
        location: edge,
        related: call ? [placeIn(call)] : [],
        value: edge.target,
        data: { target: edge.target },
      };
    }
  },
};

function placeIn({ path, line, column, endColumn, target }: ImportEdge): Location {
  return { path, line, column, endColumn, note: `imports "${target}.*"` };
}
