import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/unregistered-promotion.ts';
import { buildLaneMap } from '../../src/manifest/lane-map.ts';
import { readManifest } from '../../src/manifest/read.ts';
import { edgeOf, history, promotion } from '../support/history.ts';
import { repositoryWith } from '../support/repository.ts';

const manifestOf = (directories: string, more = '') =>
  readManifest(
    'ops/matriz.yaml',
    Buffer.from(`version: 1
lanes:
  - { name: accepted, root: lukhas/, ${directories}promotion: { from: candidate } }
  - { name: candidate, root: candidate/ }
${more}`),
  );
function run(directories: string, modules: readonly string[], more = '') {
  const manifest = manifestOf(directories, more);
  const lanes = buildLaneMap(manifest, null);
  const edge = edgeOf(lanes);
  const total = modules.map((module) => promotion(module, null, { edge }));
  return [...check.run(repositoryWith({ history: history({ total }), manifest, lanes }))];
}

describe('unregistered-promotion', () => {
  it.each<[string, string, string[]]>([
    ['no list at all', '', ['core/x']],
    ['the directory itself', 'directories: [core/x], ', ['core/x']],
    ['the directory by its whole path', 'directories: [lukhas/core/x], ', ['core/x']],
    ['one above', 'directories: [core], ', ['core/x', 'core/y']],
    ['one of several', 'directories: [core/y, core/x], ', ['core/x']],
  ])('is content with %s', (_, directories, modules) => {
    expect(run(directories, modules)).toEqual([]);
  });

  it('tells what the list does not cover, at the list', () => {
    expect(run('directories: [core/glyph, memory], ', ['core/glyphs'])).toEqual([
      {
        message:
          '"core/glyphs" is promoted to lukhas/core/glyphs/, and the directories of lane "accepted" do not cover it: lukhas/core/glyph/, lukhas/memory/',
        remedy: 'add lukhas/core/glyphs/ to directories of lane "accepted" in ops/matriz.yaml',
        location: { path: 'ops/matriz.yaml', line: 3, column: expect.any(Number), endColumn: expect.any(Number) },
        related: [{ path: 'lukhas/core/glyphs/a.py', note: 'promoted' }],
        value: 'lukhas/core/glyphs/',
        data: { module: 'core/glyphs', directory: 'lukhas/core/glyphs/', lane: 'accepted', commit: null },
      },
    ]);
  });

  it('asks a lane nested in production for its own list', () => {
    const nested = (directory: string) => `  - { name: kernel, root: lukhas/core, directories: [${directory}] }\n`;
    expect(run('', ['core/x'], nested('lukhas/core/x'))).toEqual([]);
    expect(run('', ['core/x'], nested('lukhas/core/y'))).toMatchObject([
      { message: expect.stringContaining('the directories of lane "kernel" do not cover it: lukhas/core/y/') },
    ]);
    expect(run('', ['memory'], nested('lukhas/core/y'))).toEqual([]);
  });

  it('names a loose file without its ending, and not the directory that holds it', () => {
    const manifest = manifestOf('directories: [core/glyph], ');
    const lanes = buildLaneMap(manifest, null);
    const loose = promotion('core/x', null, {
      edge: edgeOf(lanes),
      path: 'core/x.py',
      files: [{ path: 'lukhas/core/x.py', counterpart: 'candidate/core/x.py', similarity: 100 }],
    });
    const found = [...check.run(repositoryWith({ history: history({ total: [loose] }), manifest, lanes }))];
    expect(found).toMatchObject([{ value: 'lukhas/core/x', related: [{ path: 'lukhas/core/x.py' }] }]);
  });
});
