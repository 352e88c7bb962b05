import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/undeclared-lane-dependency.ts';
import { repo } from '../support/tree.ts';

const manifest = `version: 1
lanes:
  - name: live
    root: live/
    depends_on: [shared]
    promotion: {from: lab}
  - {name: core, root: live/core/, depends_on: []}
  - {name: lab, root: lab/}
  - name: shared
    root: shared/
    import_rules: {deny_from: ["live/**"]}
`;
const files = { 'lab/x.py': '', 'live/x.py': '', 'live/core/y.py': '', 'shared/z.py': '' };
const run = (more: Record<string, string>, text = manifest) => [
  ...check.run(repo({ 'ops/matriz.yaml': text, ...files, ...more })),
];

describe('undeclared-lane-dependency', () => {
  it.each<[string, Record<string, string>]>([
    ['what is declared', { 'live/a.py': 'import shared.z' }],
    ['a lane of itself', { 'live/a.py': 'import live.x' }],
    ['a file in no lane', { 'tool.py': 'import live.x', 'live/a.py': 'import tool' }],
    ['an installed package', { 'live/a.py': 'import numpy' }],
    ['what a rule denies', { 'shared/a.py': 'import live.x' }],
    ['development code in production, which is another finding', { 'live/a.py': 'import lab.x' }],
    ['an ancestor that is loaded on the way', { 'live/__init__.py': '', 'live/core/a.py': 'import live.core.y' }],
  ])('says nothing of %s', (_, more) => {
    expect(run(more)).toEqual([]);
  });

  it('says nothing of a lane without the key, and takes an empty list at its word', () => {
    const source = { 'live/core/a.py': 'import live.x' };
    expect(run(source, manifest.replace(', depends_on: []', ''))).toEqual([]);
    expect(run(source, manifest.replace('    depends_on: [shared]\n', ''))).toMatchObject([
      { value: 'core on live', remedy: 'write depends_on: [live] in lane "core"', location: { line: 6, column: 36 } },
    ]);
  });

  it('sees a pair of lanes once, with every place and the line to add', () => {
    const found = run({ 'live/a.py': 'import live.core.y', 'live/b.py': 'x = 1\nfrom live.core import y' });
    expect(found).toEqual([
      {
        message:
          'lane "live" imports lane "core", which its depends_on does not name: 2 imports in 2 files, the first in live/a.py:1',
        remedy: 'write depends_on: [shared, core] in lane "live"',
        location: expect.objectContaining({ path: 'ops/matriz.yaml', line: 5, column: 18 }),
        related: [
          { path: 'live/a.py', line: 1, column: 1, endColumn: 19, note: 'imports "live.core.y"' },
          expect.objectContaining({ path: 'live/b.py', line: 2, note: 'imports "live.core.y"' }),
        ],
        value: 'live on core',
        data: { from: 'live', to: 'core', target: 'live.core.y', imports: 2, files: 2 },
      },
    ]);
  });

  it('says which circle the line would close', () => {
    const text = manifest.replace('depends_on: [shared]', 'depends_on: [shared, core]');
    expect(run({ 'live/core/a.py': 'import live.x' }, text)).toMatchObject([
      {
        message:
          'lane "core" imports lane "live", which its depends_on does not name: 1 import in 1 file, the first in live/core/a.py:1',
        remedy:
          'move what both lanes use into a lane of its own: "live" in depends_on of lane "core" would close the circle "core" → "live" → "core"',
        location: { line: 7, column: 36 },
      },
    ]);
  });

  it('counts a module that is gone, and shows 20 places', () => {
    const source = Array.from({ length: 25 }, (_, at) => `import live.core.gone${at}`).join('\n');
    const [found, ...more] = run({ 'live/a.py': source });
    expect(more).toEqual([]);
    expect(found?.data).toMatchObject({ imports: 25, files: 1 });
    expect(found?.related).toHaveLength(20);
    expect(found?.related?.at(-1)?.note).toBe('imports "live.core.gone19"; 5 more imports of the lane follow');
  });
});
