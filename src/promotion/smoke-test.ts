import type { ModuleGraph } from '../domain/graph.ts';
import { type Lane, laneLabel } from '../domain/lane.ts';
import { isPackageInit, withoutTypeScriptEnding } from '../domain/module-path.ts';
import { baseName, directoryOf } from '../domain/path.ts';
import type { Repository } from '../domain/repository.ts';
import type { SmokeTestFile } from '../domain/smoke.ts';
import type { PromotedModule } from '../history/promoted-modules.ts';
import { productionName } from './remedy.ts';

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
  const word = laneLabel(edge.to).replace(/[^\p{L}\p{N}]+/gu, '_');
  const proper = `${folder}test_${word}_smoke.py`;
  const imported = dottedName(first, graph);
  const lines = [
    `def test_import_${name}():`,
    `    import ${imported} as ${name}`,
    '',
    `    assert hasattr(${name}, "__file__")`,
  ];
  return { path: fileFor(proper, edge.to, smokeTests), text: lines.join('\n') };
}

/**
 * The proper file where it is there; else one of production alone that goes by the lane's name; else any of production
 * alone. A file that tests the development lane as well is no place for a test of production, and a new one is proposed.
 */
function fileFor(proper: string, lane: Lane, tests: readonly SmokeTestFile[]): string {
  if (tests.some(({ path }) => path === proper)) return proper;
  const own = tests.filter(({ sides, path }) => sides.join() === 'production' && path.endsWith('.py'));
  const places = (test: SmokeTestFile) => test.places.some(({ place }) => place.startsWith(lane.root));
  const named = own.find(({ why }) => why.some(({ by }) => by === 'name'));
  return (own.find(places) ?? named)?.path ?? proper;
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
