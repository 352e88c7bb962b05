import type { Repository } from '../domain/repository.ts';
import type { SmokeTestFile, TestedPlace, TestFunction } from '../domain/smoke.ts';
import { type PromotedModule, promotedModules } from '../history/promoted-modules.ts';

/** A promoted module with what the smoke tests import of it. */
export interface TestedPromotion {
  readonly promoted: PromotedModule;
  /** By its production path, and by that in the development lane; in the order of the test files. */
  readonly production: readonly PlacedTest[];
  readonly development: readonly PlacedTest[];
  /** Imports of its production path that never run, since their tests are skipped. */
  readonly skipped: readonly SkippedTest[];
  /** Test files that imported its production path while they ran, whatever their text says. */
  readonly ran: readonly string[];
}

/** A place that a test file imports. */
export interface PlacedTest {
  readonly test: SmokeTestFile;
  readonly place: TestedPlace;
}

export interface SkippedTest extends PlacedTest {
  /** `TestA::test_b`; null where every test of the file is skipped. */
  readonly name: string | null;
  readonly line: number;
  /** pytest was given the file, ran to its end, and left no result of it. */
  readonly deselected?: true;
}

/**
 * What the range promotes and the judged tree still holds, with the smoke tests of it. What a test did while it ran
 * decides where that is known: a test that was skipped imports nothing, and one that puts a name together does.
 */
export function testedPromotions(repository: Repository): TestedPromotion[] {
  const { history, smokeTests, files } = repository;
  const judged = history.judged === 'change' ? history.total : history.promotions;
  const present = new Set(files.map(({ path }) => path));
  const runs = runsOf(repository);
  return promotedModules(judged).flatMap((promoted) => {
    const there = promoted.files.filter((path) => present.has(path));
    if (there.length === 0) return [];
    const { from, to } = promoted.edge;
    const twins = there.map((path) => from.root + path.slice(to.root.length));
    const importing = (root: string, paths: readonly string[]) =>
      smokeTests.flatMap((test) =>
        test.places
          .filter(({ place }) => paths.includes(place) || isWithin(place, root, promoted.module))
          .map((place) => ({ test, place })),
      );
    const production = importing(to.root, there).map((one) => ({ ...one, skip: skipOf(one, runs) }));
    const isOf = (path: string) => there.includes(path) || isWithin(path, to.root, promoted.module);
    return [
      {
        promoted: { ...promoted, files: there },
        production: byFile(production.flatMap(({ test, place, skip }) => (skip ? [] : [{ test, place }]))),
        development: byFile(importing(from.root, twins)),
        skipped: production.flatMap(({ test, place, skip }) => (skip ? [{ test, place, ...skip }] : [])),
        ran: [...runs].filter(([, { imported }]) => imported.some(isOf)).map(([path]) => path),
      },
    ];
  });
}

/** Below the promoted directory, or that directory itself where it has no `__init__.py`. */
function isWithin(place: string, root: string, module: string): boolean {
  return place.startsWith(`${root}${module}/`);
}

/** The first place of each file. */
function byFile(tests: readonly PlacedTest[]): PlacedTest[] {
  const seen = new Set<SmokeTestFile>();
  return tests.filter(({ test }) => !seen.has(test) && seen.add(test));
}

/** What became of a test file in the suites of the judged tree. */
interface FileRun {
  /** Every suite that was given the file ran to its end, so that what has no result was not run. */
  readonly whole: boolean;
  /** Names of its tests without parameters; true where one of the name ran, be it to fail. */
  readonly names: Map<string, boolean>;
  /** Production and development files that it imported; empty where nothing of it ran. */
  readonly imported: readonly string[];
}

function runsOf(repository: Repository): ReadonlyMap<string, FileRun> {
  const runs = new Map<string, FileRun>();
  if (!repository.has('smoke')) return runs;
  for (const { tests, imported, files, end } of repository.smoke.suites) {
    for (const path of files) {
      const known = runs.get(path);
      const whole = end.kind === 'finished' && known?.whole !== false;
      runs.set(path, { names: new Map(), imported: [], ...known, whole });
    }
    for (const { id, path, status } of tests) {
      if (path === '') continue;
      const run = runs.get(path) ?? { names: new Map(), imported: [], whole: false };
      // pytest-xdist's `loadgroup` adds `@group`.
      const name = id.slice(path.length + 2).replace(/[[@].*$/s, '');
      run.names.set(name, run.names.get(name) === true || status !== 'skipped');
      runs.set(path, run);
    }
    for (const [path, files] of imported ?? []) {
      const run = runs.get(path);
      const ran = [...(run?.names.values() ?? [])].some(Boolean);
      if (run && ran) runs.set(path, { ...run, imported: [...run.imported, ...files] });
    }
  }
  return runs;
}

/** Why the import never runs, as what is skipped; null where it does or may. */
function skipOf(
  { test, place }: PlacedTest,
  runs: ReadonlyMap<string, FileRun>,
): Pick<SkippedTest, 'name' | 'line' | 'deselected'> | null {
  const { names, whole: toItsEnd } = runs.get(test.path) ?? { names: new Map<string, boolean>(), whole: false };
  const isSkipped = ({ name, skipped }: TestFunction) => skipped === true || names.get(name) === false;
  const around =
    place.path === test.path
      ? test.functions.find(({ line, lastLine }) => line <= place.line && place.line <= lastLine)
      : undefined;
  if (around) {
    const { name, line } = around;
    if (isSkipped(around)) return { name, line };
    // A file that could not be collected stands in the report as one test without a name.
    return toItsEnd && !names.has(name) && !names.has('') ? { name, line, deselected: true } : null;
  }
  // Nothing of it was skipped by the text alone, but all of it while it ran: a file may skip itself.
  const results = [...names.values()];
  const whole = results.length > 0 && !results.some(Boolean);
  const [first] = test.functions;
  if (toItsEnd && results.length === 0 && first) return { name: null, line: first.line, deselected: true };
  if (!whole && !(first && test.functions.every(isSkipped))) return null;
  return { name: test.functions.length === 1 && first ? first.name : null, line: first?.line ?? place.line };
}
