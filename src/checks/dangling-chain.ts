import type { Check } from '../domain/check.ts';
import type { Violation } from '../domain/finding.ts';
import type { Repository } from '../domain/repository.ts';
import { type Chain, chains, shownEnds } from '../graph/chains.ts';
import { counterpartAt } from '../graph/crossings.ts';
import { hopData, hopPlaces } from '../graph/hops.ts';
import { lackedBy, namesAskedOf } from '../graph/likeness.ts';
import { isExpired, isRedundant, productionShims } from '../graph/shims.ts';
import { productionName } from '../promotion/remedy.ts';

export const check: Check = {
  id: 'dangling-chain',
  group: 'dependencies',
  title: 'a production file reaches the development lane through other files',
  severity: 'error',
  needs: ['graph', 'manifest'],
  *run(repository) {
    for (const chain of chains(repository.graph, repository.lanes)) yield violation(chain, repository);
  },
};

function violation(chain: Chain, repository: Repository): Violation {
  const { entry, hops, length, reach, throughShim, typeOnly } = chain;
  const start = hops[0] ?? entry;
  const others = reach > 1 ? ` and ${reach - 1} more` : '';
  const by = throughShim ? 'the shim' : 'the file';
  const far = length > hops.length ? `, over ${length} imports` : '';
  const labels = typeOnly ? [...new Set([...entry.labels, 'type-only'])] : [...entry.labels];
  const counterpart = promotedCounterpart(chain, repository);
  return {
    message: `${by} ${entry.path} imports "${entry.target}", and production loads it: ${start.path}${others}${far}`,
    remedy: remedyOf(chain, counterpart, repository),
    ...(throughShim && isLive(entry.path, repository) ? { severity: 'warning' as const } : {}),
    location: entry,
    related: hopPlaces(hops.slice(0, -1), length - 1, shownEnds),
    value: entry.target,
    labels,
    data: { target: entry.target, ...hopData(hops, length, shownEnds), reach, labels },
  };
}

/** What comes through a live shim is known and meant to go; nothing needs one that is redundant or expired. */
function isLive(path: string, repository: Repository): boolean {
  const shim = productionShims(repository).get(path);
  return !shim || !(isRedundant(shim) || isExpired(path, repository));
}

function remedyOf({ entry, throughShim }: Chain, counterpart: string | null, repository: Repository): string {
  const at = `${entry.path}:${entry.line}`;
  if (counterpart !== null) {
    return `import "${productionName(counterpart, repository.graph)}" instead of "${entry.target}" at ${at}`;
  }
  return `cut the import at ${at}, or promote ${throughShim ? 'what the shim forwards to' : `"${entry.target}"`}`;
}

function promotedCounterpart({ entry, promotion }: Chain, sources: Repository): string | null {
  const found = counterpartAt(entry.place, promotion, sources);
  if (found === null || found === entry.path) return null;
  return lackedBy(found, entry.place, namesAskedOf(entry, sources.graph), sources.graph) === null ? found : null;
}
