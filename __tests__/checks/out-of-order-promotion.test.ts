import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/out-of-order-promotion.ts';
import type { ModuleGraph } from '../../src/domain/graph.ts';
import { buildLaneMap } from '../../src/manifest/lane-map.ts';
import { readQueue } from '../../src/manifest/queue.ts';
import { readManifest } from '../../src/manifest/read.ts';
import { edgeOf, history, promotion } from '../support/history.ts';
import { repositoryWith } from '../support/repository.ts';

const manifestOf = (order: string) =>
  readManifest(
    'ops/matriz.yaml',
    Buffer.from(`version: 1
lanes:
  - { name: accepted, root: lukhas/, promotion: { from: candidate${order} } }
  - { name: candidate, root: candidate/ }
`),
  );
const queue = readQueue(Buffer.from('order:\n  - module: memory\n    owner: "@ann"\n  - core/x\n'));

function run(
  promoted: string,
  modules: readonly string[],
  order = '',
  listed: readonly string[] | null = queue ?? null,
  graph?: ModuleGraph,
) {
  const manifest = manifestOf(order);
  const lanes = listed === null ? buildLaneMap(manifest, null) : buildLaneMap(manifest, null, listed);
  const total = [promotion(promoted, null, { edge: edgeOf(lanes) })];
  const files = [...modules.map((module) => `candidate/${module}/a.py`), `lukhas/${promoted}/a.py`];
  const repository = repositoryWith({
    history: history({ total }),
    manifest,
    lanes,
    files: files.concat(graph ? ['lukhas/core/orchestration/a.py'] : []).map((path) => ({ path, kind: 'file' })),
    ...(graph ? { graph } : {}),
  });
  return [...check.run(repository)];
}
const byProcess = (promoted: string, modules: readonly string[], graph?: ModuleGraph) =>
  run(promoted, modules, '', null, graph);

describe('out-of-order-promotion', () => {
  it.each<[string, ReturnType<typeof run>]>([
    ['the first of the list', byProcess('core/orchestration', ['core/orchestration', 'core/glyph'])],
    ['earlier modules that are nowhere', byProcess('core/symbolic', ['core/symbolic'])],
    ['what the list does not name', byProcess('memory', ['core/orchestration', 'memory'])],
    [
      "the manifest's own order",
      run('core/glyph', ['core/orchestration', 'core/glyph'], ', order: [glyph, orchestration]'),
    ],
    ["the queue's order", run('core/x', ['core/x'])],
  ])('is content with %s', (_, found) => {
    expect(found).toEqual([]);
  });

  it('tells what is still to come', () => {
    expect(byProcess('core/integration', ['core/orchestration', 'core/glyph', 'core/integration', 'core/api'])).toEqual(
      [
        {
          message:
            '"core/integration" is promoted before core/orchestration, core/glyph, which the order lists earlier (core/orchestration → core/glyph → core/integration → core/api → core/neural → core/interfaces → core/monitoring → core/symbolic)',
          remedy:
            'promote core/orchestration first: chore(promotion): promote core/orchestration from candidate → lukhas',
          location: { path: 'lukhas/core/integration/a.py' },
          value: 'core/integration',
          data: { module: 'core/integration', waiting: ['core/orchestration', 'core/glyph'] },
        },
      ],
    );
  });

  it.each<[string, string, string[], string, string[]]>([
    ['the queue', 'core/x', ['memory', 'core/x'], '', ['memory']],
    ['the manifest before the queue', 'memory', ['memory', 'core/x'], ', order: [core/x, memory]', ['core/x']],
    ['a bare name below core first', 'core/b', ['a', 'core/a', 'core/b'], ', order: [a, b]', ['core/a']],
    ['a bare name of the root where core has none', 'core/b', ['a', 'core/b'], ', order: [a, b]', ['a']],
    ['a whole path', 'core/b', ['core/a', 'core/b'], ', order: [candidate/core/a/, lukhas/core/b]', ['core/a']],
  ])('reads %s', (_, promoted, modules, order, waiting) => {
    expect(run(promoted, modules, order)).toMatchObject([{ data: { waiting } }]);
  });

  it('takes a shim in production for what it is, where the sources were read', () => {
    const graphWith = (shim: boolean) =>
      ({
        modules: new Map([['lukhas/core/orchestration/a.py', shim ? { shim: { silent: false } } : {}]]),
      }) as unknown as ModuleGraph;
    const modules = ['core/orchestration', 'core/glyph'];
    expect(byProcess('core/glyph', modules, graphWith(false))).toEqual([]);
    expect(byProcess('core/glyph', modules, graphWith(true))).toMatchObject([
      { data: { waiting: ['core/orchestration'] } },
    ]);
  });
});
