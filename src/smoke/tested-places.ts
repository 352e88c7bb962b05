import type { ModuleGraph, NamedText } from '../domain/graph.ts';
import type { LaneMap } from '../domain/lane.ts';
import { directoriesAbove } from '../domain/path.ts';
import type { CodeStatement, TestedPlace, TestFunction } from '../domain/smoke.ts';
import { type Fixture, readFixtures, runsFor } from './fixtures.ts';

/** What was read of a test file or a `conftest.py`, beside its imports. */
export interface TestSource {
  /** Undefined where the file cannot be followed to its end. */
  readonly statements: readonly CodeStatement[] | undefined;
  readonly texts: readonly NamedText[];
}

/** What decides which modules a test loads. */
export interface PlacesInput {
  readonly graph: ModuleGraph;
  readonly lanes: LaneMap;
  /** By path; a file that is not there is read by its imports alone. */
  readonly sources?: ReadonlyMap<string, TestSource>;
}

/**
 * The places in lanes that a test file imports, itself, by a `conftest.py` above it or by way of files in no lane (its
 * support modules), in the order in which they are met. What a fixture imports counts where the file asks for the fixture.
 * Names in texts count where nothing is imported: they may be loaded, or only compared.
 */
export function testedPlaces(path: string, functions: readonly TestFunction[], input: PlacesInput): TestedPlace[] {
  const start = [path, ...conftestsAbove(path)];
  const asked = fixturesAskedFor(path, functions, input);
  const found = importedPlaces(start, asked, input);
  return found.length > 0 ? found : namedPlaces(start, input);
}

/** `conftest.py` of each folder above, the topmost first. */
export function conftestsAbove(path: string): string[] {
  return ['', ...directoriesAbove(path)].map((directory) => `${directory}conftest.py`);
}

function importedPlaces(
  start: readonly string[],
  asked: ReadonlySet<string>,
  { graph, lanes, sources }: PlacesInput,
): TestedPlace[] {
  const places: TestedPlace[] = [];
  const seen = new Set(start);
  const known = new Set<string>();
  for (const path of seen) {
    const fixtures = start.indexOf(path) > 0 ? fixturesOf(sources?.get(path)) : [];
    for (const edge of graph.edgesOf(path)) {
      if (edge.labels.includes('type-only') || !runsFor(edge.line, fixtures, asked)) continue;
      const { place, target, line } = edge;
      if (lanes.edgeInto(place) || lanes.edgeFrom(place)) {
        if (!known.has(place)) places.push({ place, path, line, target, by: 'import' });
        known.add(place);
      }
      if (edge.resolved !== null && !lanes.laneOf(edge.resolved)) seen.add(edge.resolved);
    }
  }
  return places;
}

function namedPlaces(start: readonly string[], { graph, lanes, sources }: PlacesInput): TestedPlace[] {
  const places: TestedPlace[] = [];
  for (const path of start) {
    for (const { text, line, use } of sources?.get(path)?.texts ?? []) {
      const place = use === 'name' ? placeNamed(text, graph) : null;
      if (place === null || !(lanes.edgeInto(place) || lanes.edgeFrom(place))) continue;
      places.push({ place, path, line, target: text, by: 'text' });
    }
  }
  return places;
}

/** Of `lukhas.core.x.Class` and `lukhas.core.x:main` the module; a name of one segment may mean anything. */
function placeNamed(text: string, graph: ModuleGraph): string | null {
  const segments = (text.split(':', 1)[0] ?? '').split('.', 20);
  for (let length = segments.length; length >= 2; length--) {
    const base = segments.slice(0, length).join('/');
    for (const root of graph.roots) {
      const place = graph.findAt(root + base);
      if (place !== null && !(place.endsWith('/') && length < segments.length)) return place;
    }
  }
  return null;
}

function fixturesAskedFor(path: string, functions: readonly TestFunction[], { sources }: PlacesInput): Set<string> {
  const source = sources?.get(path);
  const own = source?.statements ? readFixtures(source.statements) : [];
  return new Set([
    ...functions.flatMap(({ parameters }) => parameters),
    ...own.flatMap(({ parameters }) => parameters),
    // `usefixtures("lukhas_core")`
    ...(source?.texts ?? []).map(({ text }) => text),
  ]);
}

function fixturesOf(source: TestSource | undefined): Fixture[] {
  return source?.statements ? readFixtures(source.statements) : [];
}
