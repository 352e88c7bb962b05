import type { Check } from '../domain/check.ts';
import type { Violation } from '../domain/finding.ts';
import type { Repository } from '../domain/repository.ts';
import { type Chain, chains } from '../graph/chains.ts';
import { moduleBase } from '../graph/crossings.ts';
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
  const { entry, hops, reach, throughShim, typeOnly } = chain;
  const start = hops[0] ?? entry;
  const others = reach > 1 ? ` and ${reach - 1} more` : '';
  const by = throughShim ? 'the shim' : 'the file';
  const labels = typeOnly ? [...new Set([...entry.labels, 'type-only'])] : [...entry.labels];
  const counterpart = promotedCounterpart(chain, repository);
  return {
    message: `${by} ${entry.path} imports "${entry.target}", and production loads it: ${start.path}${others}`,
    remedy: remedyOf(chain, counterpart, repository),
    // While a shim is live, what comes through it is known and meant to go; once its target is promoted nothing needs it.
    ...(throughShim && counterpart === null ? { severity: 'warning' as const } : {}),
    location: entry,
    related: hops.slice(0, -1).map((hop) => ({ ...place(hop), note: `imports "${hop.target}"` })),
    value: entry.target,
    labels,
    data: {
      target: entry.target,
      chain: hops.map(({ path, line, target }) => ({ path, line, target })),
      reach,
      labels,
    },
  };
}

function remedyOf({ entry, throughShim }: Chain, counterpart: string | null, repository: Repository): string {
  if (counterpart === null) {
    const what = throughShim ? 'promote what the shim forwards to' : `promote "${entry.target}"`;
    return `cut the import at ${entry.path}:${entry.line}, or ${what}`;
  }
  const name = productionName(counterpart, repository.graph);
  return `import "${name}" instead of "${entry.target}" at ${entry.path}:${entry.line}`;
}

function promotedCounterpart({ entry, promotion }: Chain, { graph, lanes }: Repository): string | null {
  const path = lanes.counterpart(promotion, entry.place);
  const found = path === undefined ? null : graph.findAt(moduleBase(path));
  return found === entry.path ? null : found;
}

function place({ path, line, column, endColumn }: Chain['entry']) {
  return { path, line, column, endColumn };
}
