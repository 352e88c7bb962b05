import type { Check } from '../domain/check.ts';
import { counted } from '../domain/count.ts';
import type { Violation } from '../domain/finding.ts';
import type { ImportEdge } from '../domain/graph.ts';
import type { LaneDeclaration } from '../domain/manifest.ts';
import type { Repository } from '../domain/repository.ts';
import { chains } from '../graph/chains.ts';
import { crossings } from '../graph/crossings.ts';
import { explicitTargets } from '../graph/edge-tables.ts';
import { importRules } from '../manifest/import-rules.ts';
import { shortestWay } from '../manifest/lane-cycles.ts';
import { quote } from '../manifest/quote.ts';

/** Imports of one pair of lanes that stand in `related`. */
const mostRelated = 20;

export const check: Check = {
  id: 'undeclared-lane-dependency',
  group: 'dependencies',
  title: 'a lane imports another one that its `depends_on` does not name',
  severity: 'warning',
  old: 'notice',
  needs: ['graph', 'manifest'],
  *run(repository) {
    const { manifest } = repository;
    // A lane without the key may depend on any; with an empty list on none.
    const next = new Map(
      manifest.lanes.flatMap(({ name, dependsOn, dependsOnAt }) =>
        dependsOnAt ? [[name.value, dependsOn.map(({ value }) => value)] as const] : [],
      ),
    );
    if (next.size === 0) return;
    const declared = new Map(manifest.lanes.map((lane) => [lane.name.value, lane]));
    const pairs = [...undeclared(repository, next)].flatMap(([lane, ofLane]) => {
      const declaration = declared.get(lane);
      return declaration ? [...ofLane].map(([on, found]) => ({ declaration, on, found })) : [];
    });
    for (const { declaration, on, found } of pairs) yield violation(declaration, on, found, next);
  },
};

/** What one lane imports of another. */
interface Imports {
  readonly edges: ImportEdge[];
  readonly files: Set<string>;
}

/** By the importing lane, then by the imported one; edges that are findings of other checks, or denied, do not count. */
function undeclared(
  repository: Repository,
  next: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, ReadonlyMap<string, Imports>> {
  const { graph, lanes, policy } = repository;
  const told = new Set(crossings(repository).keys());
  for (const chain of chains(graph, lanes)) told.add(chain.entry);
  const rules = importRules(policy);
  const found = new Map<string, Map<string, Imports>>();
  const isUndeclared = (lane: string | null, on: string | null | undefined): on is string =>
    lane !== null && typeof on === 'string' && on !== lane && next.get(lane)?.includes(on) === false;
  const modules = [...graph.modules.values()];
  const strayed = graph.strays.targets.map(({ place }) => lanes.laneOf(place)?.name ?? null);
  for (const [file, module] of modules.entries()) {
    const { lane, path } = module;
    const may =
      some(explicitTargets(graph.links, file), (to) =>
        isUndeclared(lane, laneOfPlace(modules[to]?.place, repository)),
      ) || some(explicitTargets(graph.strays, file), (to) => isUndeclared(lane, strayed[to]));
    if (!may || lane === null) continue;
    const own = lanes.laneOf(path);
    for (const edge of graph.edgesOf(path)) {
      if (told.has(edge) || edge.labels.includes('implicit')) continue;
      const target = lanes.laneOf(edge.place);
      if (!isUndeclared(lane, target?.name)) continue;
      if (rules.denies(path, own, edge.place, target) !== null) continue;
      const ofLane = found.get(lane) ?? new Map<string, Imports>();
      found.set(lane, ofLane);
      const imports = ofLane.get(target?.name ?? '') ?? { edges: [], files: new Set<string>() };
      ofLane.set(target?.name ?? '', imports);
      imports.edges.push(edge);
      imports.files.add(path);
    }
  }
  return found;
}

function laneOfPlace(place: string | undefined, { lanes }: Repository): string | null {
  return place === undefined ? null : (lanes.laneOf(place)?.name ?? null);
}

function some(targets: Iterable<number>, test: (target: number) => boolean): boolean {
  for (const target of targets) if (test(target)) return true;
  return false;
}

function violation(
  lane: LaneDeclaration,
  on: string,
  { edges, files }: Imports,
  next: ReadonlyMap<string, readonly string[]>,
): Violation {
  const name = lane.name.value;
  const [first] = edges;
  const left = edges.length - mostRelated;
  return {
    message: `lane ${quote(name)} imports lane ${quote(on)}, which its depends_on does not name: ${counted(edges.length, 'import')} in ${counted(files.size, 'file')}, the first in ${first?.path}:${first?.line}`,
    remedy: remedyOf(lane, on, next),
    location: lane.dependsOn[0]?.at ?? lane.dependsOnAt ?? lane.name.at,
    related: edges.slice(0, mostRelated).map((edge, at) => {
      const more = at === mostRelated - 1 && left > 0 ? `; ${left} more imports of the lane follow` : '';
      const { path, line, column, endColumn } = edge;
      return { path, line, column, endColumn, note: `imports "${edge.target}"${more}` };
    }),
    value: `${name} on ${on}`,
    data: { from: name, to: on, target: first?.target ?? '', imports: edges.length, files: files.size },
  };
}

/** The line to add, unless the two would depend on each other then. */
function remedyOf(lane: LaneDeclaration, on: string, next: ReadonlyMap<string, readonly string[]>): string {
  const name = lane.name.value;
  const back = shortestWay(on, name, next);
  if (!back) {
    const names = [...lane.dependsOn.map(({ value }) => value), on].map((one) =>
      /^[A-Za-z_][\w-]*$/.test(one) ? one : quote(one),
    );
    return `write depends_on: [${names.join(', ')}] in lane ${quote(name)}`;
  }
  const circle = [name, ...back].map((one) => quote(one)).join(' → ');
  return `move what both lanes use into a lane of its own: ${quote(on)} in depends_on of lane ${quote(name)} would close the circle ${circle}`;
}
