import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/out-of-order-promotion.ts';
import { buildLaneMap } from '../../src/manifest/lane-map.ts';
import { type Queue, readQueue } from '../../src/manifest/queue.ts';
import { readManifest } from '../../src/manifest/read.ts';
import { nextPromotions } from '../../src/promotion/next.ts';
import { edgeOf, history, promotion } from '../support/history.ts';
import { repositoryWith } from '../support/repository.ts';
import { repo } from '../support/tree.ts';

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
  listed: Queue | null = queue ?? null,
  others: Readonly<Record<string, 'old' | 'new'>> = {},
) {
  const manifest = manifestOf(order);
  const lanes = listed === null ? buildLaneMap(manifest, null) : buildLaneMap(manifest, null, listed);
  const total = [promotion(promoted, null, { edge: edgeOf(lanes) })];
  const files = [
    ...modules.map((module) => `candidate/${module}/a.py`),
    `lukhas/${promoted}/a.py`,
    ...Object.keys(others),
  ];
  const changes = Object.entries(others).flatMap(([path, age]) =>
    age === 'new' ? [{ path, status: 'added' as const, after: '1' }] : [],
  );
  const repository = repositoryWith({
    history: history({ total, changes }),
    manifest,
    lanes,
    files: files.map((path) => ({ path, kind: 'file' })),
  });
  return [...check.run(repository)];
}
const byProcess = (promoted: string, modules: readonly string[]) => run(promoted, modules, '', null);

/** With the sources read. */
function readWith(promoted: string, files: Readonly<Record<string, string>>) {
  const { lanes } = repo(files);
  const total = [promotion(promoted, null, { edge: edgeOf(lanes) })];
  const repository = repo(files, { history: history({ total }) });
  return [...check.run(repository)];
}

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
            'promote core/orchestration first, in a pull request of its own that is merged before this one: chore(promotion): promote core/orchestration from candidate → lukhas',
          location: { path: 'lukhas/core/integration/a.py' },
          value: 'core/integration',
          data: { module: 'core/integration', waiting: ['core/orchestration', 'core/glyph'] },
        },
      ],
    );
  });

  it.each<[string, Readonly<Record<string, 'old' | 'new'>>, string[][]]>([
    ['a marker', { 'ops/.promotion_history/memory.done': 'old' }, []],
    ['a marker of the whole path', { 'ops/.promotion_history/candidate/memory.done': 'old' }, []],
    ['a marker of another module', { 'ops/.promotion_history/glyph.done': 'old' }, [['memory']]],
    ['a marker that the change brings', { 'ops/.promotion_history/memory.done': 'new' }, [['memory']]],
    ['a file that is no marker', { 'ops/.promotion_history/memory.txt': 'old' }, [['memory']]],
  ])('waits for what is not done: %s', (_, others, waiting) => {
    const found = run('core/x', ['memory', 'core/x'], '', queue ?? null, others);
    expect(found.map(({ data }) => data?.waiting)).toEqual(waiting);
  });

  it('names the owner that the queue has', () => {
    expect(run('core/x', ['memory', 'core/x'])[0]?.remedy).toBe(
      'promote memory (owner: @ann) first, in a pull request of its own that is merged before this one: chore(promotion): promote memory from candidate → lukhas',
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

  it.each([
    ['code', 'x = 1\n', []],
    ['a shim', 'from candidate.core.orchestration.a import *\n', ['core/orchestration']],
  ])('takes %s in production for what it is, where the sources were read', (_, text, waiting) => {
    const found = readWith('core/glyph', {
      'candidate/core/orchestration/a.py': '',
      'candidate/core/glyph/a.py': '',
      'lukhas/core/orchestration/a.py': text,
      'lukhas/core/glyph/a.py': '',
    });
    expect(found.flatMap(({ data }) => data?.waiting)).toEqual(waiting);
  });

  it.each<[string, string, string, string[]]>([
    ['waits for the promoted one', 'from candidate.core.glyph import a\n', '', []],
    ['waits for a third one', 'from candidate.core.third import a\n', '', []],
    ['waits for nothing', 'import os\n', '', ['core/orchestration']],
    [
      'waits for as much as the promoted one did',
      'from candidate.core.third import a\n',
      'from candidate.core.third import a\n',
      ['core/orchestration'],
    ],
  ])('agrees with what an audit proposes: an earlier module that %s', (_, orchestration, glyph, waiting) => {
    const files = {
      'candidate/core/orchestration/a.py': orchestration,
      'candidate/core/glyph/a.py': glyph,
      'candidate/core/third/a.py': '',
    };
    const { graph, lanes } = repo(files);
    const proposed = nextPromotions(graph, lanes, []).map(({ module }) => module);
    const isBefore = proposed.indexOf('core/orchestration') < proposed.indexOf('core/glyph');
    expect(isBefore).toBe(waiting.length > 0);
    const found = readWith('core/glyph', { ...files, 'lukhas/core/glyph/a.py': glyph });
    expect(found.flatMap(({ data }) => data?.waiting)).toEqual(waiting);
  });
});
