/** This room tells tests apart by lane and reads what pytest leaves; it starts nothing and reads no file. */
import { type Lane, type LaneMap, laneLabel } from '../domain/lane.ts';
import { compareText } from '../domain/order.ts';
import { baseName } from '../domain/path.ts';
import type { SideReason, SmokeTestFile, SuiteSide, TestedPlace } from '../domain/smoke.ts';
import { readTestFunctions } from './test-functions.ts';
import { type PlacesInput, testedPlaces } from './tested-places.ts';

export interface PartitionInput extends PlacesInput {
  /** Every path of the judged tree. */
  readonly files: readonly string[];
  /** Directories and files that hold smoke tests: `tests/smoke`. */
  readonly smoke: readonly string[];
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
 * The files of smoke tests, sorted, each with its sides (`semantics.md`, "Smoke suites"). A test belongs to each side whose
 * modules it imports; one that imports none goes by the modules that it names in texts, then by a lane's or root's name in
 * its path; else it is shared.
 */
export function readSmokeTests(input: PartitionInput): SmokeTestFile[] {
  return smokeTests(input.files, input.smoke).map((test) => {
    const statements = input.sources?.get(test.path)?.statements ?? [];
    const functions = readTestFunctions(statements, (module) => isOwn(module, input));
    const places = testedPlaces(test.path, functions, input);
    const why = reasonsOf(test, places, input.lanes);
    return { path: test.path, sides: [...new Set(why.map(({ side }) => side))], why, places, functions };
  });
}

/**
 * The suites of these tests: production, development, shared. Where there are several promotion edges, the sides go by the
 * names of the first. Without one, all tests are shared. The two sides are there even when empty; the shared suite only
 * with a test.
 *
 * @param runner which files can be run or were: pytest's alone where absent.
 */
export function suitesOf(
  tests: readonly SmokeTestFile[],
  lanes: LaneMap,
  runner: (path: string) => boolean = isForPytest,
): readonly SuitePlan[] {
  const [edge] = lanes.edges;
  const plan = (side: SuiteSide, lane: Lane | null): SuitePlan => ({
    side,
    lane: lane?.name ?? null,
    label: lane && laneLabel(lane),
    files: tests.filter(({ sides, path }) => sides.includes(side) && runner(path)).map(({ path }) => path),
  });
  const plans = edge ? [plan('production', edge.to), plan('development', edge.from)] : [];
  const shared = plan('shared', null);
  return shared.files.length > 0 ? [...plans, shared] : plans;
}

/** Tests in TypeScript and JavaScript are run by others, which bring a report. */
export function isForPytest(path: string): boolean {
  return !/\.[cm]?[jt]sx?$/.test(path);
}

/** The files that smoke tests are read from, sorted: pytest's default names, and those that `smoke` names itself. */
export function smokeTestPaths(files: readonly string[], smoke: readonly string[]): string[] {
  return smokeTests(files, smoke).map(({ path }) => path);
}

interface SmokeTest {
  readonly path: string;
  /** The part below the smoke directory, where a lane's name tells most. */
  readonly below: string;
}

/** The default names of pytest, vitest and jest below the directories; a file that `smoke` names itself may have any. */
const testName = /^test_.*\.py$|_test\.py$|\.(?:test|spec)\.[cm]?[jt]sx?$/s;

function smokeTests(files: readonly string[], smoke: readonly string[]): SmokeTest[] {
  const roots = smoke
    .map((path) => path.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, ''))
    .map((p) => (p === '.' ? '' : p));
  const tests: SmokeTest[] = [];
  for (const path of [...files].sort(compareText)) {
    const name = baseName(path);
    if (roots.includes(path)) tests.push({ path, below: name });
    if (roots.includes(path) || !testName.test(name)) continue;
    const root = roots.find((candidate) => candidate === '' || path.startsWith(`${candidate}/`));
    if (root !== undefined) tests.push({ path, below: path.slice(root.length) });
  }
  return tests;
}

/** Whether the first segment of an imported module is found in the tree. */
function isOwn(module: string, { graph }: PartitionInput): boolean {
  const top = module.split('.', 1)[0] ?? '';
  return top !== '' && graph.roots.some((root) => graph.findAt(root + top) !== null);
}

function reasonsOf(test: SmokeTest, places: readonly TestedPlace[], lanes: LaneMap): SideReason[] {
  const reasons = new Map<SuiteSide, SideReason>();
  for (const { place, by, path, line, target } of places) {
    for (const side of sidesAt(place, lanes)) {
      if (!reasons.has(side)) reasons.set(side, { side, by, at: { path, line, target } });
    }
  }
  if (reasons.size > 0) return [...reasons.values()];
  const named = namedSides(test.below, lanes) ?? namedSides(test.path, lanes);
  return named ?? [{ side: 'shared', by: 'nothing' }];
}

/** The sides that a path in a lane is on: of two edges in a row, the lane between is on both. */
export function sidesAt(path: string, lanes: LaneMap): SuiteSide[] {
  const sides: SuiteSide[] = [];
  if (lanes.edgeInto(path)) sides.push('production');
  if (lanes.edgeFrom(path)) sides.push('development');
  return sides;
}

/** By the ends of the edges first: a nested lane is often called as an area is, `core`, which tells no side. */
function namedSides(path: string, lanes: LaneMap): SideReason[] | undefined {
  const words = asWords(path.replace(/\.py$/, ''));
  const names = (lane: Lane) => [lane.name, lane.root, laneLabel(lane)];
  const wordOf = (lane: Lane) => names(lane).find((name) => asWords(name) !== '_' && words.includes(asWords(name)));
  const ends = lanes.edges.flatMap((edge) => [edge.to, edge.from]);
  for (const group of [ends, lanes.lanes]) {
    const reasons = new Map<SuiteSide, SideReason>();
    for (const lane of group) {
      const word = wordOf(lane);
      if (word === undefined) continue;
      for (const side of sidesAt(lane.root, lanes)) {
        if (!reasons.has(side)) reasons.set(side, { side, by: 'name', word });
      }
    }
    if (reasons.size > 0) return [...reasons.values()];
  }
  return undefined;
}

/** `tests/smoke/test_x-Candidate.py` → `_tests_smoke_test_x_candidate_py_`, so that a name is only met as whole words. */
function asWords(text: string): string {
  return `_${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_')}_`.replace(/_+/g, '_');
}
