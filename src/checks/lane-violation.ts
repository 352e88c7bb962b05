import type { Check } from '../domain/check.ts';
import { placeOf } from '../domain/location.ts';
import { chains } from '../graph/chains.ts';
import { crossings } from '../graph/crossings.ts';
import { type Denial, importRules } from '../manifest/import-rules.ts';

export const check: Check = {
  id: 'lane-violation',
  group: 'dependencies',
  title: 'an import that `import_rules` or an invariant of the manifest denies',
  severity: 'error',
  needs: ['graph', 'manifest'],
  *run(repository) {
    const { graph, lanes, manifest } = repository;
    const told = new Set(crossings(repository).keys());
    for (const chain of chains(graph, lanes)) told.add(chain.entry);
    const denies = importRules(manifest);
    for (const module of graph.modules.values()) {
      const lane = lanes.laneOf(module.path);
      for (const edge of graph.edgesOf(module.path)) {
        const target = lanes.laneOf(edge.place);
        // Packages that are installed are nobody's lane; what is loaded on the way is not what was written.
        const firstParty = !edge.missing || target !== undefined;
        if (!firstParty || edge.place === '' || told.has(edge) || edge.labels.includes('implicit')) continue;
        const denial = denies(edge.path, lane, edge.place, target);
        if (!denial) continue;
        const where = lane ? `lane "${lane.name}"` : edge.path;
        yield {
          message: `${where} imports "${edge.target}" (${edge.place}): ${words(denial)}`,
          remedy: 'remove the import, or have the rule changed in a pull request of its own',
          location: edge,
          related: [{ ...denial.rule.at, note: `${denial.kind}: ${denial.rule.value}` }],
          value: edge.target,
          labels: edge.labels,
          ...(lanes.edgeFrom(edge.path) ? { severity: 'warning' as const } : {}),
          data: { target: edge.target, rule: denial.rule.value, labels: [...edge.labels] },
        };
      }
    }
  },
};

function words({ kind, rule }: Denial): string {
  const where = placeOf({ path: rule.at.path, line: rule.at.line });
  if (kind === 'allow_from') return `outside of allow_from at ${where}`;
  return kind === 'deny_from' ? `deny_from "${rule.value}" at ${where}` : `the invariant "${rule.value}" at ${where}`;
}
