import type { ModuleGraph } from '../domain/graph.ts';
import { laneLabel } from '../domain/lane.ts';
import { isPackageInit, withoutTypeScriptEnding } from '../domain/module-path.ts';
import { baseName, directoryOf } from '../domain/path.ts';
import type { Repository } from '../domain/repository.ts';
import type { SmokeTestFile, TestedPlace } from '../domain/smoke.ts';
import { type PromotedModule, promotedModules } from '../history/promoted-modules.ts';
import { productionName } from './remedy.ts';

/** A promoted module with what the smoke tests import of it. */
export interface TestedPromotion {
  readonly promoted: PromotedModule;
  /** By its production path, and by that in the development lane; in the order of the test files. */
  readonly production: readonly PlacedTest[];
  readonly development: readonly PlacedTest[];
}

/** A place that a test file imports. */
export interface PlacedTest {
  readonly test: SmokeTestFile;
  readonly place: TestedPlace;
}

/** What the range promotes and the judged tree still holds, with the smoke tests of it. */
export function testedPromotions({ history, smokeTests, files }: Repository): TestedPromotion[] {
  const judged = history.judged === 'change' ? history.total : history.promotions;
  const present = new Set(files.map(({ path }) => path));
  return promotedModules(judged).flatMap((promoted) => {
    const there = promoted.files.filter((path) => present.has(path));
    if (there.length === 0) return [];
    const { from, to } = promoted.edge;
    const twins = there.map((path) => from.root + path.slice(to.root.length));
    const importing = (root: string, paths: readonly string[]) =>
      smokeTests.flatMap((test) => {
        const place = test.places.find(
          (one) => paths.includes(one.place) || isWithin(one.place, root, promoted.module),
        );
        return place ? [{ test, place }] : [];
      });
    return [
      {
        promoted: { ...promoted, files: there },
        production: importing(to.root, there),
        development: importing(from.root, twins),
      },
    ];
  });
}

/** Below the promoted directory, or that directory itself where it has no `__init__.py`. */
function isWithin(place: string, root: string, module: string): boolean {
  return place.startsWith(`${root}${module}/`);
}

/** A test to paste that imports a promoted module, and the file it belongs in. */
export interface ProposedTest {
  readonly path: string;
  readonly text: string;
}

/** The test that the process asks for, for pytest or, where no Python is promoted, for vitest and jest. */
export function proposedTest(
  { module, files, edge }: PromotedModule,
  { graph, settings, smokeTests }: Pick<Repository, 'graph' | 'settings' | 'smokeTests'>,
): ProposedTest {
  const name = (baseName(module).match(/[\p{L}\p{N}]+/gu) ?? ['module']).join('_');
  const python = files.filter((path) => path.endsWith('.py'));
  // The least deep one is the package itself, where it has a file.
  const [first] = python.toSorted((a, b) => depth(a) - depth(b) || Number(isPackageInit(b)) - Number(isPackageInit(a)));
  const folder = folderOf(settings.smoke[0] ?? 'tests/smoke');
  if (first === undefined) {
    const source = files[0] ?? `${edge.to.root}${module}`;
    const up = '../'.repeat(folder.split('/').length - 1);
    const lines = [
      `test('import ${name}', async () => {`,
      `  expect(await import('${up}${withoutTypeScriptEnding(source)}')).toBeDefined();`,
      '});',
    ];
    return { path: `${folder}${name}.test.ts`, text: lines.join('\n') };
  }
  const own = smokeTests.find(({ sides, path }) => sides.includes('production') && path.endsWith('.py'));
  const word = laneLabel(edge.to).replace(/[^\p{L}\p{N}]+/gu, '_');
  const imported = dottedName(first, graph);
  const lines = [
    `def test_import_${name}():`,
    `    import ${imported} as ${name}`,
    '',
    `    assert hasattr(${name}, "__file__")`,
  ];
  return { path: own?.path ?? `${folder}test_${word}_smoke.py`, text: lines.join('\n') };
}

/** The name by which tests import a production file. */
export function dottedName(path: string, graph: ModuleGraph): string {
  return productionName(path, graph);
}

function depth(path: string): number {
  return (isPackageInit(path) ? directoryOf(path).slice(0, -1) : path).split('/').length;
}

function folderOf(smoke: string): string {
  return smoke.endsWith('.py') ? directoryOf(smoke) : `${smoke.replace(/^(\.\/)+|\/+$/g, '')}/`;
}
