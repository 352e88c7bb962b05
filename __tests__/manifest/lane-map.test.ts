import { expect, it } from 'vitest';
import { buildLaneMap } from '../../src/manifest/lane-map.ts';
import { processOrder, type Queue, readQueue } from '../../src/manifest/queue.ts';
import { readManifest } from '../../src/manifest/read.ts';

const lanesOf = (lanes: string[], label: string | null = 'lane-promotion') => {
  const text = ['version: 1', 'lanes:', ...lanes.map((lane) => `  - ${lane}`), ''].join('\n');
  return buildLaneMap(readManifest('m.yaml', new TextEncoder().encode(text)), label);
};
const candidate = { name: 'candidate', root: 'candidate/' };
const accepted = { name: 'accepted', root: 'lukhas/' };
const edge = { from: candidate, to: accepted, areas: ['core'], labels: ['lane-promotion'], order: processOrder };

it.each([
  ['from alone', '{name: accepted, root: lukhas, promotion: {from: candidate}}', '{name: candidate, root: candidate}'],
  ['to alone', '{name: accepted, root: lukhas}', '{name: candidate, root: candidate, promotion: {to: accepted}}'],
  [
    'both ends',
    '{name: accepted, root: lukhas, promotion: {from: candidate}}',
    '{name: candidate, root: candidate, promotion: {to: accepted}}',
  ],
])('has one edge for %s', (_, first, second) => {
  const map = lanesOf([first, second]);
  expect(map.lanes).toEqual([accepted, candidate]);
  expect(map.edges).toEqual([edge]);
  expect(map.edgeInto('lukhas/core/a.py')).toBe(map.edges[0]);
});

it('takes labels of both ends after the label, each once, and areas and order of either end', () => {
  const map = lanesOf([
    '{name: accepted, root: lukhas, promotion: {from: candidate, labels_required: [b, a], areas: [bio, core]}}',
    '{name: candidate, root: candidate, promotion: {to: accepted, labels_required: [a, c], areas: [x], order: [core/a]}}',
  ]);
  expect(map.edges).toEqual([
    { ...edge, labels: ['lane-promotion', 'b', 'a', 'c'], areas: ['bio', 'core'], order: ['core/a'] },
  ]);
});

it('names the label once where the manifest requires it too, and not at all where none is asked for', () => {
  const lanes = [
    '{name: accepted, root: lukhas, promotion: {from: candidate, labels_required: [a, lane-promotion]}}',
    '{name: candidate, root: candidate}',
  ];
  expect(lanesOf(lanes).edges[0]?.labels).toEqual(['lane-promotion', 'a']);
  expect(lanesOf(lanes, null).edges[0]?.labels).toEqual(['a', 'lane-promotion']);
});

it('has a chain of edges', () => {
  const map = lanesOf([
    '{name: candidate, root: candidate, promotion: {to: core}}',
    '{name: core, root: lukhas/core, promotion: {to: accepted}}',
    '{name: accepted, root: lukhas, promotion: {from: core}}',
  ]);
  expect(map.edges.map(({ from, to }) => [from.name, to.name])).toEqual([
    ['candidate', 'core'],
    ['core', 'accepted'],
  ]);
});

it.each([
  ['a lane that does not exist', ['{name: accepted, root: lukhas, promotion: {from: nowhere}}']],
  ['the lane itself', ['{name: accepted, root: lukhas, promotion: {from: accepted}}']],
  [
    'a lane without a root',
    ['{name: accepted, root: lukhas, promotion: {from: candidate}}', '{name: candidate, owners: []}'],
  ],
])('has no edge from %s', (_, lanes) => {
  const map = lanesOf(lanes);
  expect(map.lanes).toEqual([accepted]);
  expect(map.edges).toEqual([]);
});

it('is empty where no lane could be read', () => {
  const map = lanesOf(['{name: accepted}']);
  expect([map.lanes, map.edges]).toEqual([[], []]);
});

it('has the lanes of the process where there is no manifest', () => {
  const lukhas = { name: 'lukhas', root: 'lukhas/' };
  const map = buildLaneMap(readManifest('m.yaml', undefined), 'lane-promotion');
  expect(map.lanes).toEqual([lukhas, candidate]);
  expect(map.edges).toEqual([{ ...edge, to: lukhas }]);
});

it('takes the order from the manifest, else from the queue, else from the process', () => {
  const order = (text: string, queue?: Queue) =>
    buildLaneMap(readManifest('m.yaml', Buffer.from(text)), null, queue).edges[0]?.order;
  const lanes = (more: string) =>
    `version: 1\nlanes:\n  - {name: a, root: a/}\n  - {name: b, root: b/, promotion: {from: a${more}}}\n`;
  const queue = { order: ['q'], owners: new Map([['q', '@ann']]) };
  expect(order(lanes(', order: [x, core/y]'), queue)).toEqual(['x', 'core/y']);
  expect(order(lanes(''), queue)).toEqual(['q']);
  expect(order(lanes(''))).toEqual(processOrder);
});

it.each<[string, readonly string[] | undefined, [string, string][]]>([
  [
    'order:\n  - module: orchestration\n    owner: A\n  - module: glyph\n',
    ['orchestration', 'glyph'],
    [['orchestration', 'A']],
  ],
  ['order: [api, core/neural]\n', ['api', 'core/neural'], []],
  ['- a\n- {module: core/b, owner: "@ann"}\n', ['a', 'core/b'], [['core/b', '@ann']]],
  ['order: [{module: a, owner: 7}, {owner: B}]\n', ['a'], []],
  ['order: []\n', undefined, []],
  ['modules: [a]\n', undefined, []],
  ['order: [\n', undefined, []],
])('reads the queue %j', (text, order, owners) => {
  expect(readQueue(Buffer.from(text))).toEqual(order && { order, owners: new Map(owners) });
});

it('tells the longer of two nested roots', () => {
  const text =
    'version: 1\nlanes:\n  - {name: c, root: candidate/}\n  - {name: k, root: lukhas/core/, promotion: {from: c}}\n  - {name: l, root: lukhas/, promotion: {from: k}}\n';
  const map = buildLaneMap(readManifest('m.yaml', Buffer.from(text)), null);
  const edge = map.edges.find(({ to }) => to.name === 'l');
  expect(edge && map.counterpart(edge, 'lukhas/core/orch/k.py')).toBe('lukhas/orch/k.py');
  expect(edge && map.counterpart(edge, 'lukhas/orch/k.py')).toBe('lukhas/core/orch/k.py');
});
