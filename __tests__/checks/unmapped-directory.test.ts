import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/unmapped-directory.ts';
import type { TreeEntry } from '../../src/domain/repository.ts';
import { unlanedDirectories } from '../../src/manifest/code-directories.ts';
import { manifestOf, realManifest, violations } from '../manifest/violations.ts';

const lukhas = manifestOf('{name: accepted, root: lukhas}');

describe('valid', () => {
  it.each<[string, string | undefined, (string | TreeEntry)[]]>([
    ['code in lanes', lukhas, ['lukhas/a.py', 'lukhas/b/c.ts']],
    ['files of other kinds', lukhas, ['data/a.json', 'web/a.js', 'assets/a.pyc', 'notes/README.md']],
    ['files at the root', lukhas, ['setup.py', 'conftest.py', 'vite.config.ts']],
    ['hidden directories', lukhas, ['.github/scripts/a.py', 'x/.cache/a.py']],
    ['tests, environments and vendored code, however deep', lukhas, ['x/tests/a.py', 'x/venv/b.py', 'x/vendor/c.ts']],
    ['an environment of any name', lukhas, ['py311/pyvenv.cfg', 'py311/lib/a.py']],
    ['links and submodules', lukhas, [{ path: 'x/a.py', kind: 'symlink' }]],
    ['a root in the wrong case, which missing-lane-root tells', manifestOf('{name: m, root: matriz}'), ['MATRIZ/a.py']],
    ['no lane that could be read', 'version: 1\n', ['x/a.py']],
    ['no manifest', undefined, ['x/a.py']],
  ])('%s', (_, manifest, files) => {
    expect(violations(check, manifest, files)).toEqual([]);
  });

  it.each([...unlanedDirectories.keys()])('code below %s/', (name) => {
    expect(violations(check, lukhas, [`${name}/a.py`, `${name}/b/c.ts`])).toEqual([]);
  });
});

describe('invalid', () => {
  it('gives one finding, the largest directory first', () => {
    const files = ['bio/a.py', 'bio/tests/t.py', 'lukhas/a.py', 'qi/a.tsx', 'vivox/a/b.ts', 'vivox/c.py', 'setup.py'];
    expect(violations(check, realManifest(), files)).toEqual([
      {
        message: '3 directories with code lie in no lane: vivox/ (2 files), bio/ (1 file), qi/ (1 file)',
        remedy: 'add a lane to ops/matriz.yaml, as - {name: vivox, root: vivox/}, or leave them without rules',
        location: { path: 'ops/matriz.yaml', line: 4, column: 1, endColumn: 6 },
        related: [
          { path: 'vivox/a/b.ts', note: 'vivox/: 2 files' },
          { path: 'bio/a.py', note: 'bio/: 1 file' },
          { path: 'qi/a.tsx', note: 'qi/: 1 file' },
        ],
        value: 'directories in no lane',
        data: {
          total: 3,
          directories: [
            { path: 'vivox/', files: 2 },
            { path: 'bio/', files: 1 },
            { path: 'qi/', files: 1 },
          ],
        },
      },
    ]);
  });

  it.each<[string, string, string[], string]>([
    ['one directory', lukhas, ['x/a.py'], 'a directory with code lies in no lane: x/ (1 file)'],
    [
      'directories beside a lane that is deeper',
      manifestOf('{name: a, root: src/lukhas}'),
      ['src/lukhas/a.py', 'src/other/b/c.py', 'src/d.py'],
      '2 directories with code lie in no lane: src/ (1 file), src/other/ (1 file)',
    ],
    ['a module that is called tools', lukhas, ['x/tools/a.py'], 'a directory with code lies in no lane: x/ (1 file)'],
    [
      'more than five',
      lukhas,
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `${name}/x.py`),
      '7 directories with code lie in no lane: a/ (1 file), b/ (1 file), c/ (1 file), d/ (1 file), e/ (1 file) and 2 more',
    ],
    [
      'a hostile name',
      lukhas,
      ['x\n::error::/a.py'],
      'a directory with code lies in no lane: "x\\n::error::/" (1 file)',
    ],
  ])('%s', (_, manifest, files, message) => {
    expect(violations(check, manifest, files).map((violation) => violation.message)).toEqual([message]);
  });

  it('keeps the finding bounded', () => {
    const files = Array.from({ length: 500 }, (_, index) => `d${index}/a.py`);
    const [found] = violations(check, lukhas, files);
    expect(found?.related).toHaveLength(100);
    expect(found?.data?.total).toBe(500);
  });
});
