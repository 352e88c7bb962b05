import { expect, it } from 'vitest';
import { LaneMap } from '../../src/domain/lane.ts';
import { chains } from '../../src/graph/chains.ts';
import { crossings } from '../../src/graph/crossings.ts';
import { productionShims } from '../../src/graph/shims.ts';
import { repo } from '../support/tree.ts';

it('answers for the lanes that are asked about, though the graph is the same', () => {
  const { graph, lanes, declaredDependencies } = repo({
    'candidate/core/x.py': 'y = 1\n',
    'lukhas/a.py': 'import candidate.core.x\nz = 1\n',
    'lukhas/shim.py': 'from candidate.core.x import y\n',
    'lukhas/b.py': 'import shared.c\nz = 1\n',
    'shared/c.py': 'import candidate.core.x\nz = 1\n',
  });
  const none = new LaneMap(lanes.lanes, []);
  const count = (of: LaneMap) => {
    const sources = { graph, lanes: of, declaredDependencies };
    return [crossings(sources).size, chains(graph, of).length, productionShims(sources).size];
  };
  expect([count(lanes), count(none), count(lanes)]).toEqual([
    [2, 1, 1],
    [0, 0, 0],
    [2, 1, 1],
  ]);
  expect(chains(graph, lanes)).toBe(chains(graph, lanes));
});
