import { expect, it } from 'vitest';
import type { ImportEdge, ImportLabel, ModuleGraph } from '../../src/domain/graph.ts';
import { LaneMap } from '../../src/domain/lane.ts';
import { type PartitionInput, readSmokeTests, suitesOf } from '../../src/smoke/partition.ts';
import { defaultLanes } from '../support/repository.ts';

const partitionSuites = (input: PartitionInput) => suitesOf(readSmokeTests(input), input.lanes);

/** An edge to a place; `missing/` stands for a directory or a module that is not there. */
function edge(path: string, place: string, labels: readonly ImportLabel[] = ['module-level']): ImportEdge {
  const target = place.replace(/\.py$|\/$/g, '').replaceAll('/', '.');
  const statement = {
    line: 1,
    column: 1,
    endColumn: 2,
    form: 'import',
    level: 0,
    module: '',
    names: [],
    labels,
  } as const;
  const resolved = place.endsWith('/') ? null : place;
  const missing = resolved === null;
  return {
    path,
    line: 1,
    column: 1,
    endColumn: 2,
    target,
    resolved,
    missing,
    place,
    labels,
    statement,
    names: [],
    submodule: false,
  };
}

function graph(edges: readonly ImportEdge[]): ModuleGraph {
  return {
    modules: new Map(),
    edgesOf: (path) => edges.filter((one) => one.path === path),
    findAt: () => null,
    roots: [''],
    links: { paths: [], start: new Int32Array(1), target: new Int32Array(0), labels: new Uint16Array(0) },
    strays: { start: new Int32Array(1), target: new Int32Array(0), labels: new Uint16Array(0), targets: [] },
    statements: 0,
    edgeOf: () => {
      throw new RangeError('there is no link');
    },
  };
}

function sides(
  files: readonly string[],
  edges: readonly ImportEdge[],
  lanes: LaneMap = defaultLanes(),
  smoke = ['tests/smoke'],
) {
  const plans = partitionSuites({ files, smoke, graph: graph(edges), lanes });
  return Object.fromEntries(plans.map((plan) => [plan.side, plan.files]));
}

const test = 'tests/smoke/test_a.py';

it.each<[string, readonly ImportEdge[], string]>([
  ['production', [edge(test, 'lukhas/core/x.py')], 'production'],
  ['development', [edge(test, 'candidate/core/x.py')], 'development'],
  ['both', [edge(test, 'lukhas/x.py'), edge(test, 'candidate/x.py')], 'production development'],
  ['a module that is gone', [edge(test, 'candidate/gone/')], 'development'],
  ['the start of a name', [edge(test, 'lukhas/', ['dynamic', 'prefix'])], 'production'],
  ['a call', [edge(test, 'lukhas/core/x.py', ['dynamic', 'deferred'])], 'production'],
  ['only for a type checker', [edge(test, 'candidate/x.py', ['type-only'])], 'shared'],
  ['nothing of a lane', [edge(test, 'json/')], 'shared'],
  ['a conftest.py beside it', [edge('tests/smoke/conftest.py', 'candidate/x.py')], 'development'],
  ['the conftest.py of the root', [edge('conftest.py', 'lukhas/x.py')], 'production'],
  ['a conftest.py elsewhere', [edge('tests/unit/conftest.py', 'lukhas/x.py')], 'shared'],
  ['its own support module', [edge(test, 'tests/support.py'), edge('tests/support.py', 'lukhas/x.py')], 'production'],
  [
    'a production module that dangles',
    [edge(test, 'lukhas/x.py'), edge('lukhas/x.py', 'candidate/x.py')],
    'production',
  ],
  [
    'support modules that import each other',
    [edge(test, 'a.py'), edge('a.py', 'b.py'), edge('b.py', 'a.py')],
    'shared',
  ],
])('goes by what a test imports: %s', (_, edges, expected) => {
  const found = sides([test], edges);
  expect(
    Object.keys(found)
      .filter((side) => found[side]?.includes(test))
      .join(' '),
  ).toBe(expected);
});

it.each([
  ['tests/smoke/test_x_candidate_smoke.py', 'development'],
  ['tests/smoke/candidate/test_x.py', 'development'],
  ['tests/smoke/test_LUKHAS.py', 'production'],
  ['tests/smoke/test_accepted.py', 'production'],
  ['tests/smoke/candidate/test_lukhas_api.py', 'production development'],
  ['tests/smoke/test_candidates.py', 'shared'],
  ['tests/smoke/test_x.py', 'shared'],
])('goes by a name in the path of a test that imports no lane: %s', (path, expected) => {
  const found = sides([path], []);
  expect(
    Object.keys(found)
      .filter((side) => found[side]?.includes(path))
      .join(' '),
  ).toBe(expected);
});

it('goes by the folder above the smoke directory last', () => {
  const found = sides(['candidate/smoke/test_lukhas.py', 'candidate/smoke/test_x.py'], [], defaultLanes(), [
    'candidate/smoke',
  ]);
  expect(found).toEqual({ production: ['candidate/smoke/test_lukhas.py'], development: ['candidate/smoke/test_x.py'] });
});

it('takes the ends of an edge before a nested lane, and a nested lane before nothing', () => {
  const [candidate, accepted] = [
    { name: 'candidate', root: 'candidate/' },
    { name: 'accepted', root: 'lukhas/' },
  ];
  const core = { name: 'core', root: 'lukhas/core/' };
  const lanes = new LaneMap(
    [candidate, core, accepted],
    [{ from: candidate, to: accepted, areas: [], labels: [], order: [] }],
  );
  const found = sides(['tests/smoke/test_core.py', 'tests/smoke/test_core_candidate.py'], [], lanes);
  expect(found).toEqual({
    production: ['tests/smoke/test_core.py'],
    development: ['tests/smoke/test_core_candidate.py'],
  });
});

it.each([
  [['tests/smoke'], ['tests/smoke/a/b_test.py', 'tests/smoke/test_a.py']],
  [['./tests/smoke/'], ['tests/smoke/a/b_test.py', 'tests/smoke/test_a.py']],
  [['.'], ['tests/smoke/a/b_test.py', 'tests/smoke/test_a.py', 'tests/unit/test_z.py']],
  [
    ['tests/smoke/checks.py', 'tests/unit'],
    ['tests/smoke/checks.py', 'tests/unit/test_z.py'],
  ],
  [['tests/smo'], []],
  [[], []],
])('finds the tests of %j', (smoke, expected) => {
  const files = [
    'tests/unit/test_z.py',
    'tests/smoke/test_a.py',
    'tests/smoke/checks.py',
    'tests/smoke/a/b_test.py',
    'tests/smoke/test_a.pyc',
    'tests/smoke/conftest.py',
  ];
  expect(sides(files, [], defaultLanes(), smoke)).toEqual({
    production: [],
    development: [],
    ...(expected.length > 0 ? { shared: expected } : {}),
  });
});

it('names the sides by the ends of the first edge, and shares all tests where there is none', () => {
  const plans = partitionSuites({ files: [test], smoke: ['tests/smoke'], graph: graph([]), lanes: defaultLanes() });
  expect(plans).toEqual([
    { side: 'production', lane: 'accepted', label: 'lukhas', files: [] },
    { side: 'development', lane: 'candidate', label: 'candidate', files: [] },
    { side: 'shared', lane: null, label: null, files: [test] },
  ]);
  const without = new LaneMap([{ name: 'a', root: 'a/' }], []);
  expect(partitionSuites({ files: [test], smoke: ['tests/smoke'], graph: graph([]), lanes: without })).toEqual([
    { side: 'shared', lane: null, label: null, files: [test] },
  ]);
});
