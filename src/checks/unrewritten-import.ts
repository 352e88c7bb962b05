import type { Check } from '../domain/check.ts';
import type { Covered } from '../domain/finding.ts';
import { crossings } from '../graph/crossings.ts';
import { correctionOf } from '../promotion/correction.ts';
import { forwardersIn } from '../promotion/forwarders.ts';
import { productionName } from '../promotion/remedy.ts';

export const check: Check = {
  id: 'unrewritten-import',
  group: 'dependencies',
  title: 'a production file imports the development path of a module that is promoted',
  severity: 'error',
  needs: ['graph', 'manifest'],
  uses: ['commits'],
  *run(repository) {
    const all = crossings(repository);
    const forwarders = forwardersIn(repository);
    for (const crossing of all.values()) {
      const { edge, counterpart } = crossing;
      // What a promotion ships re-exports its own files: no shim is meant there.
      const isShipped = forwarders
        .get(edge.path)
        ?.forwards.some((forward) => forward.crossing === crossing && forward.promoted !== null);
      if ((crossing.kind !== 'unrewritten-import' && !isShipped) || counterpart === null) continue;
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
        ...(isShipped ? { covers: ofShims(edge.path) } : {}),
      };
    }
  },
};

/** What it would be told as, were a shim meant there. */
function ofShims(path: string): Covered[] {
  return [
    { check: 'redundant-shim', path },
    { check: 'silent-shim', path },
    { check: 'dangling-chain', path },
  ];
}
