import { describe, expect, it } from 'vitest';
import { buildLaneMap } from '../../src/manifest/lane-map.ts';
import { readManifest } from '../../src/manifest/read.ts';
import { nextPromotions } from '../../src/promotion/next.ts';
import { repo } from '../support/tree.ts';

describe('nextPromotions', () => {
  it('lists what is not promoted: fewest blockers, then the order, then what gains most', () => {
    const { graph, lanes } = repo({
      'ops/matriz.yaml':
        'version: 1\nlanes:\n  - {name: c, root: candidate/, promotion: {to: l}}\n  - name: l\n    root: lukhas/\n    promotion: {from: c, order: [symbolic, core/api]}\n',
      'candidate/core/api/__init__.py': 'import candidate.core.bus, candidate.core.glyph',
      'candidate/core/bus.py': '',
      'candidate/core/glyph/__init__.py': '',
      'candidate/core/symbolic.py': 'import os',
      'candidate/core/neural.py': 'from . import bus, api',
      'candidate/memory/__init__.py': 'import candidate.memory.a',
      'candidate/memory/a.py': '',
      'candidate/memory/b.py': 'import candidate.core.bus',
      'lukhas/core/glyph/__init__.py': '',
      // A shim is no promotion.
      'lukhas/core/bus.py': 'from candidate.core.bus import *\n',
    });
    expect(
      nextPromotions(graph, lanes, []).map(({ module, blockers, importedBy }) => [module, blockers, importedBy]),
    ).toEqual([
      ['core/symbolic', [], 0],
      ['core/bus', [], 4],
      ['core/api', ['core/bus'], 1],
      ['memory', ['core/bus'], 0],
      ['core/neural', ['core/api', 'core/bus'], 0],
    ]);
  });

  it('names the owner of the queue, and leaves out what a marker says is done', () => {
    const queue = { order: ['symbolic', 'api'], owners: new Map([['api', '@ann']]) };
    const manifest =
      'version: 1\nlanes:\n  - {name: c, root: candidate/, promotion: {to: l}}\n  - {name: l, root: lukhas/}\n';
    const { graph } = repo({
      'ops/matriz.yaml': manifest,
      'candidate/core/api.py': '',
      'candidate/core/symbolic.py': '',
    });
    const lanes = buildLaneMap(readManifest('ops/matriz.yaml', Buffer.from(manifest)), null, queue);
    const reasons = (paths: readonly string[]) =>
      nextPromotions(graph, lanes, paths).map(({ module, reason }) => [module, reason]);
    expect(reasons([])).toEqual([
      ['core/symbolic', 'waits for nothing; imported by 0'],
      ['core/api', 'waits for nothing; imported by 0; owner: @ann'],
    ]);
    expect(reasons(['ops/.promotion_history/symbolic.done'])).toEqual([
      ['core/api', 'waits for nothing; imported by 0; owner: @ann'],
    ]);
  });
});
