import type { Check } from '../domain/check.ts';
import type { EdgeTable, ImportEdge } from '../domain/graph.ts';
import type { Lane, LaneMap } from '../domain/lane.ts';
import { notedPlace, statedPlace } from '../domain/location.ts';
import type { Repository } from '../domain/repository.ts';
import { chains } from '../graph/chains.ts';
import { crossings } from '../graph/crossings.ts';
import { type Denial, type ImportRules, importRules } from '../manifest/import-rules.ts';
import type { Matched } from '../manifest/patterns.ts';

export const check: Check = {
  id: 'lane-violation',
  group: 'dependencies',
  title: 'an import that `import_rules` or an invariant of the manifest denies',
  severity: 'error',
  old: 'warning',
  needs: ['graph', 'manifest'],
  *run(repository) {
    const { graph, lanes, policy } = repository;
    const told = new Set(crossings(repository).keys());
    for (const chain of chains(graph, lanes)) told.add(chain.entry);
    const rules = importRules(policy);
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
          related: [notedPlace(denial.rule, `${denial.kind}: ${denial.rule.value}`)],
          value: edge.target,
          labels: edge.labels,
          // A lane between two others is production to the one before it.
          ...(lanes.edgeFrom(path) && !lanes.edgeInto(path) ? { severity: 'warning' as const } : {}),
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
  const alike = new Alike(lanes, rules);
  const ofLink = Int32Array.from(links.paths, (path) =>
    alike.numberOf({ place: graph.modules.get(path)?.place ?? path, missing: false }),
  );
  const ofStray = Int32Array.from(strays.targets, (target) => alike.numberOf(target));
  // By the rules of the importing file.
  const known = new Map<string, Map<number, boolean>>();
  for (const [file, path] of links.paths.entries()) {
    const lane = lanes.laneOf(path);
    const over = rules.over(path, lane);
    if (over === null) continue;
    const answers = known.get(over) ?? new Map<number, boolean>();
    known.set(over, answers);
    const isDenied = (number: number) => {
      const target = alike.targets[number];
      const answer =
        answers.get(number) ?? (target && denialOf({ path, ...target }, lane, lanes, rules) !== null) ?? false;
      answers.set(number, answer);
      return answer;
    };
    if (leads(links, file, ofLink, isDenied) || leads(strays, file, ofStray, isDenied)) yield path;
  }
}

type Target = Pick<ImportEdge, 'place' | 'missing'>;

/** Numbers of targets: one for all to which every rule gives the same answer. */
class Alike {
  readonly targets: Target[] = [];
  readonly #lanes: LaneMap;
  readonly #rules: ImportRules;
  readonly #numbers = new Map<Matched, Map<string, number>>();

  constructor(lanes: LaneMap, rules: ImportRules) {
    this.#lanes = lanes;
    this.#rules = rules;
  }

  numberOf({ place, missing }: Target): number {
    const matched = this.#rules.matching(place);
    const ofMatched = this.#numbers.get(matched) ?? new Map<string, number>();
    this.#numbers.set(matched, ofMatched);
    const key = `${missing}${place === ''}${this.#lanes.laneOf(place)?.name ?? '\0'}`;
    const known = ofMatched.get(key);
    if (known !== undefined) return known;
    ofMatched.set(key, this.targets.length);
    return this.targets.push({ place, missing }) - 1;
  }
}

function leads(table: EdgeTable, file: number, numbers: Int32Array, test: (number: number) => boolean): boolean {
  const end = table.start[file + 1] ?? 0;
  for (let edge = table.start[file] ?? 0; edge < end; edge++) {
    if (test(numbers[table.target[edge] ?? 0] ?? 0)) return true;
  }
  return false;
}

function words({ kind, rule }: Denial): string {
  const where = statedPlace(rule);
  if (kind === 'allow_from') return `outside of allow_from at ${where}`;
  return kind === 'deny_from' ? `deny_from "${rule.value}" at ${where}` : `the invariant "${rule.value}" at ${where}`;
}
