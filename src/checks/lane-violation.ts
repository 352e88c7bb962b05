import type { Check } from '../domain/check.ts';
import type { ImportEdge } from '../domain/graph.ts';
import type { Lane, LaneMap } from '../domain/lane.ts';
import { placeOf } from '../domain/location.ts';
import type { Repository } from '../domain/repository.ts';
import { chains } from '../graph/chains.ts';
import { crossings } from '../graph/crossings.ts';
import { someEdge } from '../graph/edge-tables.ts';
import { type Denial, type ImportRules, importRules } from '../manifest/import-rules.ts';

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
    const rules = importRules(manifest);
    for (const path of filesWithDenied(repository, rules)) {
      const lane = lanes.laneOf(path);
      for (const edge of graph.edgesOf(path)) {
        if (told.has(edge) || edge.labels.includes('implicit')) continue;
        const denial = denialOf(edge, lane, lanes, rules);
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

/** Packages that are installed are nobody's lane. */
function denialOf(
  { path, place, missing }: Pick<ImportEdge, 'path' | 'place' | 'missing'>,
  lane: Lane | undefined,
  lanes: LaneMap,
  rules: ImportRules,
): Denial | null {
  const target = lanes.laneOf(place);
  const firstParty = !missing || target !== undefined;
  return firstParty && place !== '' ? rules.denies(path, lane, place, target) : null;
}

/** Files with an edge that a rule denies, found by number: most files have none, and most pairs come many times. */
function* filesWithDenied({ graph, lanes }: Repository, rules: ImportRules): Iterable<string> {
  const { links, strays } = graph;
  const places = links.paths.map((path) => graph.modules.get(path)?.place ?? path);
  const known = new Map<string, { links: Int8Array; strays: Int8Array }>();
  for (const [file, path] of links.paths.entries()) {
    const lane = lanes.laneOf(path);
    const over = rules.over(path, lane);
    if (over === null) continue;
    const answers = known.get(over) ?? {
      links: new Int8Array(places.length),
      strays: new Int8Array(strays.targets.length),
    };
    known.set(over, answers);
    const isDenied = (edge: Pick<ImportEdge, 'place' | 'missing'>) =>
      denialOf({ path, ...edge }, lane, lanes, rules) !== null;
    const denied =
      someEdge(links, file, answers.links, (to) => isDenied({ place: places[to] ?? '', missing: false })) ||
      someEdge(strays, file, answers.strays, (to) => {
        const { place = '', missing = true } = strays.targets[to] ?? {};
        return isDenied({ place, missing });
      });
    if (denied) yield path;
  }
}

function words({ kind, rule }: Denial): string {
  const where = placeOf({ path: rule.at.path, line: rule.at.line });
  if (kind === 'allow_from') return `outside of allow_from at ${where}`;
  return kind === 'deny_from' ? `deny_from "${rule.value}" at ${where}` : `the invariant "${rule.value}" at ${where}`;
}
