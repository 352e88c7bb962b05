/** This room tells tests apart by lane and reads what pytest leaves; it starts nothing and reads no file. */
import type { ModuleGraph } from '../domain/graph.ts';
import { type Lane, type LaneMap, laneLabel } from '../domain/lane.ts';
import { compareText } from '../domain/order.ts';
import { baseName, directoriesAbove } from '../domain/path.ts';
import type { SuiteSide } from '../domain/smoke.ts';

export interface PartitionInput {
  /** Every path of the judged tree. */
  readonly files: readonly string[];
  /** Directories and files that hold smoke tests: `tests/smoke`. */
  readonly smoke: readonly string[];
  readonly graph: ModuleGraph;
  readonly lanes: LaneMap;
}

/** The test files of one run of pytest. */
export interface SuitePlan {
  readonly side: SuiteSide;
  /** Name of the lane and the name it goes by in text; null for the shared suite. */
  readonly lane: string | null;
  readonly label: string | null;
  /** Sorted; empty where the side has no test. */
  readonly files: readonly string[];
}

/**
 * The suites of a tree (`semantics.md`, "Smoke suites"): production, development, shared. A test belongs to each side
 * whose modules it or a `conftest.py` above it imports, also by way of files in no lane; one that imports none goes by a
 * lane's or root's name in its path; else it is shared.
 *
 * Where there are several promotion edges, the sides go by the names of the first. Without one, all tests are shared. The
 * two sides are there even when empty; the shared suite only with a test.
 */
export function partitionSuites(input: PartitionInput): readonly SuitePlan[] {
  const sides: Record<SuiteSide, string[]> = { production: [], development: [], shared: [] };
  for (const test of smokeTests(input.files, input.smoke)) {
    for (const side of sidesOf(test, input)) sides[side].push(test.path);
  }
  const [edge] = input.lanes.edges;
  const plan = (side: SuiteSide, lane: Lane | null): SuitePlan => {
    return { side, lane: lane?.name ?? null, label: lane && laneLabel(lane), files: sides[side] };
  };
  const plans = edge ? [plan('production', edge.to), plan('development', edge.from)] : [];
  if (sides.shared.length > 0) plans.push(plan('shared', null));
  return plans;
}

interface SmokeTest {
  readonly path: string;
  /** The part below the smoke directory, where a lane's name tells most. */
  readonly below: string;
}

/** pytest's default names below the directories; a file that `smoke` names itself may have any. */
function smokeTests(files: readonly string[], smoke: readonly string[]): SmokeTest[] {
  const roots = smoke
    .map((path) => path.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, ''))
    .map((p) => (p === '.' ? '' : p));
  const tests: SmokeTest[] = [];
  for (const path of [...files].sort(compareText)) {
    const name = baseName(path);
    if (roots.includes(path)) tests.push({ path, below: name });
    if (roots.includes(path) || !/^test_.*\.py$|_test\.py$/s.test(name)) continue;
    const root = roots.find((candidate) => candidate === '' || path.startsWith(`${candidate}/`));
    if (root !== undefined) tests.push({ path, below: path.slice(root.length) });
  }
  return tests;
}

function sidesOf(test: SmokeTest, input: PartitionInput): readonly SuiteSide[] {
  const imported = importedSides([test.path, ...conftestsAbove(test.path)], input);
  if (imported.length > 0) return imported;
  const named = namedSides(test.below, input.lanes) ?? namedSides(test.path, input.lanes);
  return named ?? ['shared'];
}

function conftestsAbove(path: string): string[] {
  return ['', ...directoriesAbove(path)].map((directory) => `${directory}conftest.py`);
}

/** The sides that these files load, by way of files in no lane (a test's own support modules) but not through a lane. */
function importedSides(start: readonly string[], { graph, lanes }: PartitionInput): SuiteSide[] {
  const sides = new Set<SuiteSide>();
  const seen = new Set(start);
  for (const path of seen) {
    for (const edge of graph.edgesOf(path)) {
      if (edge.labels.includes('type-only')) continue;
      for (const side of sidesAt(edge.place, lanes)) sides.add(side);
      if (edge.resolved !== null && !lanes.laneOf(edge.resolved)) seen.add(edge.resolved);
    }
  }
  return [...sides];
}

function sidesAt(path: string, lanes: LaneMap): SuiteSide[] {
  const sides: SuiteSide[] = [];
  if (lanes.edgeInto(path)) sides.push('production');
  if (lanes.edgeFrom(path)) sides.push('development');
  return sides;
}

/** By the ends of the edges first: a nested lane is often called as an area is, `core`, which tells no side. */
function namedSides(path: string, lanes: LaneMap): SuiteSide[] | undefined {
  const words = asWords(path.replace(/\.py$/, ''));
  const names = (lane: Lane) => [lane.name, lane.root, laneLabel(lane)];
  const named = (lane: Lane) => names(lane).some((name) => asWords(name) !== '_' && words.includes(asWords(name)));
  const ends = lanes.edges.flatMap((edge) => [edge.to, edge.from]);
  for (const group of [ends, lanes.lanes]) {
    const sides = new Set(group.filter(named).flatMap((lane) => sidesAt(lane.root, lanes)));
    if (sides.size > 0) return [...sides];
  }
  return undefined;
}

/** `tests/smoke/test_x-Candidate.py` → `_tests_smoke_test_x_candidate_py_`, so that a name is only met as whole words. */
function asWords(text: string): string {
  return `_${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_')}_`.replace(/_+/g, '_');
}
