import { describe, expect, it } from 'vitest';
import { type Lane, LaneMap, laneDirectory, laneLabel, type PromotionEdge } from '../../src/domain/lane.ts';

const prod = { name: 'prod', root: 'src/lukhas/' };
const core = { name: 'core', root: 'src/lukhas/core/' };
const dev = { name: 'dev', root: 'src/candidate/' };
const labs = { name: 'labs', root: 'src/lukhas/labs/' };
const edge = (from: Lane, to: Lane): PromotionEdge => ({ from, to, areas: ['core'], labels: [], order: [] });

describe('the edges at a path', () => {
  const nested = new LaneMap([prod, core, dev], [edge(dev, prod), edge(dev, core), edge(core, prod)]);
  const chain = new LaneMap([prod, core, dev, labs], [edge(dev, core), edge(core, prod)]);
  const shown = (edges: readonly PromotionEdge[]) => edges.map(({ from, to }) => `${from.name}→${to.name}`);

  it.each<[string, LaneMap, string, string[], string[]]>([
    ['nested roots', nested, 'src/lukhas/core/api/a.py', ['dev→core', 'dev→prod'], ['core→prod']],
    ['nested roots', nested, 'src/lukhas/api/a.py', ['dev→prod', 'core→prod'], []],
    ['nested roots', nested, 'src/candidate/core/api/a.py', [], ['dev→prod', 'dev→core']],
    ['a chain', chain, 'src/lukhas/core/api/a.py', ['dev→core'], ['core→prod']],
    ['a chain', chain, 'src/lukhas/labs/a.py', ['core→prod'], []],
    ['no lane', chain, 'docs/a.py', [], []],
  ])('are all of %s, innermost first: %#', (_, lanes, path, into, from) => {
    expect(shown(lanes.edgesInto(path))).toEqual(into);
    expect(shown(lanes.edgesFrom(path))).toEqual(from);
    expect(lanes.edgesInto(path)[0]).toBe(lanes.edgeInto(path));
    expect(lanes.edgesFrom(path)[0]).toBe(lanes.edgeFrom(path));
  });

  it('are not those of an outer lane that the inner one is promoted from', () => {
    const source = new LaneMap([prod, labs, dev], [edge(labs, dev), edge(dev, prod)]);
    expect(shown(source.edgesInto('src/lukhas/labs/a.py'))).toEqual([]);
  });
});

it.each([
  ['candidate/', 'candidate', 'candidate'],
  ['src/candidate/', 'candidate', 'src/candidate'],
  ['', 'x', ''],
])('the lane at %j is called %s', (root, label, directory) => {
  expect(laneLabel({ name: 'x', root })).toBe(label);
  expect(laneDirectory({ name: 'x', root })).toBe(directory);
});

it.each([
  ['src/lukhas/a.py', 'prod'],
  ['src/lukhas/core/a.py', 'core'],
  ['src/a.py', undefined],
  ['', undefined],
  // What a broken import leads to is no path of the tree.
  ['/', undefined],
  ['//', undefined],
  ['/a/b', undefined],
])('the lane of %j is %s', (path, name) => {
  expect(new LaneMap([prod, core, dev], []).laneOf(path)?.name).toBe(name);
});
