import type { Evidence } from '../../src/domain/check.ts';
import { dayOf } from '../../src/domain/day.ts';
import { LaneMap } from '../../src/domain/lane.ts';
import type { Repository } from '../../src/domain/repository.ts';
import { emptyManifest } from '../../src/manifest/no-manifest.ts';

/** The two lanes of the process: `candidate/` → `lukhas/`, area `core`. */
export function defaultLanes(): LaneMap {
  const candidate = { name: 'candidate', root: 'candidate/' };
  const lukhas = { name: 'accepted', root: 'lukhas/' };
  return new LaneMap(
    [lukhas, candidate],
    [{ from: candidate, to: lukhas, areas: ['core'], labels: ['lane-promotion'], order: [] }],
  );
}

const partOf: Record<Evidence, keyof Repository> = {
  manifest: 'manifest',
  graph: 'graph',
  commits: 'history',
  smoke: 'smoke',
  'smoke-tests': 'smokeTests',
  leaks: 'leaks',
  'pull-request': 'pullRequest',
  reviews: 'reviews',
  directories: 'manifest',
  drifts: 'drifts',
  'shim-ages': 'shimAges',
  'code-owners': 'codeOwners',
  layout: 'layout',
  'empty-files': 'emptyFiles',
  weakenings: 'weakenings',
  acknowledgements: 'acknowledgements',
};

/** A repository of these parts; reading a part that was not given fails the test. */
export function repositoryWith(parts: Partial<Repository>): Repository {
  const missing = (name: string) => () => {
    throw new Error(`the check read "${name}", which its needs do not name`);
  };
  const repository: { -readonly [part in keyof Repository]?: Repository[part] } = {
    files: [],
    manifest: emptyManifest('ops/matriz.yaml'),
    policy: parts.manifest ?? emptyManifest('ops/matriz.yaml'),
    today: dayOf(Date.UTC(2026, 0, 15) / 1000),
    lanes: defaultLanes(),
    declaredDependencies: new Set(),
    dataTexts: new Map(),
    settings: {
      label: 'lane-promotion',
      commitFormat: 'chore(promotion): promote {module} from {from} → {to}',
      smoke: ['tests/smoke'],
      audit: false,
      shimMaxAge: 90,
      similarity: 90,
    },
  };
  const gathered = [
    'graph',
    'history',
    'pullRequest',
    'reviews',
    'drifts',
    'smoke',
    'smokeTests',
    'leaks',
    'shimAges',
    'codeOwners',
    'layout',
    'emptyFiles',
    'weakenings',
    'acknowledgements',
  ] as const;
  for (const name of gathered) {
    Object.defineProperty(repository, name, { get: missing(name), configurable: true, enumerable: true });
  }
  repository.has = (evidence) => evidence === 'manifest' || partOf[evidence] in parts;
  for (const [name, value] of Object.entries(parts)) {
    Object.defineProperty(repository, name, { value, enumerable: true });
  }
  return repository as Repository;
}
