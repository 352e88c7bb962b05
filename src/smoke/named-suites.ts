import { checkIds } from '../domain/check-id.ts';
import type { PromotionEdge } from '../domain/lane.ts';
import type { LaneDeclaration, Manifest } from '../domain/manifest.ts';
import { asDirectory, baseName } from '../domain/path.ts';

export interface NamedSuitesInput {
  /** Whose `promotion.checks` hold. */
  readonly manifest: Pick<Manifest, 'lanes'>;
  /** Along which something is promoted. */
  readonly edges: readonly PromotionEdge[];
  /** Every path of the judged tree. */
  readonly files: readonly string[];
  /** What the suites of both lanes cover already. */
  readonly smoke: readonly string[];
  readonly commands: ReadonlyMap<string, string>;
}

/** A check of a promotion that is run: a path for pytest, or a command. */
export interface NamedSuite {
  /** As the manifest names it, and where. */
  readonly name: string;
  readonly at: { readonly path: string; readonly line?: number };
  readonly lane: string;
  readonly runs:
    | { readonly command: string }
    /** What pytest is given, and the test files that this means. */
    | { readonly given: string; readonly files: readonly string[] };
}

/**
 * What the entries of `promotion.checks` of either end run: commands by their names, and paths for pytest beyond the smoke
 * tests. Ids of checks are no suites, and what nothing defines is told by `unknown-promotion-check`.
 */
export function namedSuites({ manifest, edges, files, smoke, commands }: NamedSuitesInput): NamedSuite[] {
  const suites = new Map<string, NamedSuite>();
  const lanes = new Set(edges.flatMap(({ from, to }) => [from.name, to.name]));
  for (const declaration of manifest.lanes) {
    if (!lanes.has(declaration.name.value)) continue;
    for (const { value, at } of checksOf(declaration)) {
      if (suites.has(value) || (checkIds as readonly string[]).includes(value)) continue;
      const command = commands.get(value);
      const runs = command === undefined ? pytestOn(value, files, smoke) : { command };
      if (runs) suites.set(value, { name: value, at, lane: declaration.name.value, runs });
    }
  }
  return [...suites.values()];
}

function checksOf({ promotion }: LaneDeclaration) {
  return promotion?.checks ?? [];
}

function pytestOn(written: string, files: readonly string[], smoke: readonly string[]): NamedSuite['runs'] | undefined {
  const [path = '', test] = written.split(/::(.*)/s, 2);
  const directory = asDirectory(path);
  if (directory === null) return undefined;
  const named = directory.slice(0, -1);
  const isBelow = (file: string, folder: string) => folder === '' || file === folder || file.startsWith(`${folder}/`);
  const covered = smoke.some((one) => isBelow(named, (asDirectory(one) ?? `${one}/`).slice(0, -1)));
  if (covered && test === undefined) return undefined;
  const below = files.filter((file) => isBelow(file, named) && file.endsWith('.py'));
  const tests = below.filter((file) => file === named || /^test_.*\.py$|_test\.py$/s.test(baseName(file)));
  if (below.length === 0) return undefined;
  return { given: test === undefined ? named || '.' : `${named}::${test}`, files: tests.sort() };
}
