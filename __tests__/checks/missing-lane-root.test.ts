import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/missing-lane-root.ts';
import type { TreeEntry } from '../../src/domain/repository.ts';
import { manifestOf, realManifest, violations } from '../manifest/violations.ts';

const ends = ['{name: accepted, root: lukhas, promotion: {from: candidate}}', '{name: candidate, root: candidate}'];
const at = (line: number, column: number, endColumn: number) => ({ path: 'ops/matriz.yaml', line, column, endColumn });

describe('valid', () => {
  it.each<[string, string, (string | TreeEntry)[]]>([
    ['roots with files', manifestOf(...ends), ['candidate/a.py', 'lukhas/README.md']],
    ['a root with files only deeper', manifestOf('{name: core, root: lukhas/core}'), ['lukhas/core/a/b/c.py']],
    ['a root that is a submodule', manifestOf('{name: ext, root: ext}'), [{ path: 'ext', kind: 'submodule' }]],
    [
      'directories below the root',
      manifestOf('{name: a, root: lukhas, directories: [core/x, lukhas/y]}'),
      ['lukhas/core/x/a.py', 'lukhas/y/b.py'],
    ],
    [
      'modules that are one file, with and without their ending',
      manifestOf('{name: a, root: lukhas, directories: [core/solo, core/two.py, web]}'),
      ['lukhas/core/solo.py', 'lukhas/core/two.py', 'lukhas/web.ts'],
    ],
    ['no lanes', 'version: 1\n', []],
  ])('%s', (_, manifest, files) => {
    expect(violations(check, manifest, files)).toEqual([]);
  });

  it('the lanes of the process without a manifest', () => {
    expect(violations(check, undefined, ['candidate/a.py', 'lukhas/a.py'])).toEqual([]);
  });
});

describe('invalid', () => {
  it('names what the real manifest and its tree disagree on', () => {
    const files = ['MATRIZ/core/node.py', 'archive/a.py', 'candidate/core/x.py', 'lukhas/core/x.py'];
    expect(violations(check, realManifest(), files)).toEqual([
      {
        message: 'root matriz/ of lane "matriz" is MATRIZ/ in the tree: the case differs',
        remedy: 'write root: MATRIZ/',
        location: at(38, 11, 18),
        related: [{ path: 'MATRIZ/core/node.py', note: 'lies in MATRIZ/' }],
        value: 'matriz: matriz/',
        severity: 'error',
        data: { lane: 'matriz', path: 'matriz/' },
      },
      {
        message: 'root quarantine/ of lane "quarantine" holds no file',
        remedy:
          'add a file below quarantine/ (git keeps no empty directory), or remove lane "quarantine" from ops/matriz.yaml',
        location: at(52, 11, 22),
        value: 'quarantine: quarantine/',
        severity: 'warning',
        data: { lane: 'quarantine', path: 'quarantine/' },
      },
      {
        message: 'root experimental/ of lane "experimental" holds no file',
        remedy:
          'add a file below experimental/ (git keeps no empty directory), or remove lane "experimental" from ops/matriz.yaml',
        location: at(59, 11, 24),
        value: 'experimental: experimental/',
        severity: 'warning',
        data: { lane: 'experimental', path: 'experimental/' },
      },
    ]);
  });

  it.each<[string, string, (string | TreeEntry)[], object]>([
    [
      'an end of a promotion',
      manifestOf(...ends),
      ['lukhas/a.py'],
      { message: 'root candidate/ of lane "candidate" holds no file', severity: 'error', location: at(4, 29, 38) },
    ],
    [
      'a root that is a near name',
      manifestOf('{name: accepted, root: src/lukas/}'),
      ['src/lukhas/a.py', 'lukas.py'],
      { severity: 'warning', remedy: 'write root: src/lukhas/, or add a file below src/lukas/' },
    ],
    [
      'a root whose parent differs in case',
      manifestOf('{name: accepted, root: src/lukhas/}'),
      ['Src/lukhas/a.py'],
      {
        message: 'root src/lukhas/ of lane "accepted" is Src/lukhas/ in the tree: the case differs',
        severity: 'error',
        remedy: 'write root: Src/lukhas/',
      },
    ],
    [
      'a root that is there in two other cases',
      manifestOf('{name: m, root: matriz}'),
      ['MATRIZ/a.py', 'Matriz/a.py'],
      {
        message: 'root matriz/ of lane "m" is MATRIZ/ and Matriz/ in the tree: the case differs',
        related: [{ path: 'MATRIZ/a.py', note: 'lies in MATRIZ/' }],
      },
    ],
    [
      'a root that is a file',
      manifestOf('{name: a, root: lukhas}'),
      ['lukhas'],
      { message: 'root lukhas/ of lane "a" is a file, no directory', severity: 'warning' },
    ],
    [
      'a root that is a link that leads nowhere',
      manifestOf('{name: a, root: lukhas}'),
      [{ path: 'lukhas', kind: 'symlink' }],
      { message: 'root lukhas/ of lane "a" is a symbolic link, no directory' },
    ],
    [
      'a directory',
      manifestOf('{name: a, root: lukhas, directories: [core/x]}'),
      ['lukhas/core/y/a.py'],
      {
        message: 'directory lukhas/core/x/ of lane "a" holds no file',
        severity: 'warning',
        location: at(3, 43, 49),
        value: 'a: lukhas/core/x/',
      },
    ],
    [
      'a directory in another case',
      manifestOf('{name: a, root: lukhas, directories: [Core]}'),
      ['lukhas/core/a.py'],
      { severity: 'error', remedy: 'write lukhas/core/' },
    ],
    [
      'a root inside a submodule',
      manifestOf('{name: a, root: vendor/lib/src}'),
      [{ path: 'vendor/lib', kind: 'submodule' }],
      {
        message: 'root vendor/lib/src/ of lane "a" lies in the submodule vendor/lib/, a repository of its own',
        remedy: 'write root: vendor/lib/, or guard vendor/lib/src/ in its own repository',
      },
    ],
    [
      'a name with a line end',
      manifestOf('{name: a, root: "a\\n::error::b"}'),
      [],
      { message: 'root "a\\n::error::b/" of lane "a" holds no file' },
    ],
    [
      'a root and its directories once',
      manifestOf('{name: a, root: lukhas, directories: [x, y]}'),
      [],
      { value: 'a: lukhas/' },
    ],
  ])('%s', (_, manifest, files, expected) => {
    const found = violations(check, manifest, files);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
  });

  it('tells a repository with neither lane of the process so', () => {
    const remedy = 'state the lanes that there are in ops/matriz.yaml: a name: and a root: for each';
    const location = { path: 'ops/matriz.yaml' };
    expect(violations(check, undefined, ['src/a.py', 'Candidate/a.py'])).toMatchObject([
      { message: 'root lukhas/ of lane "lukhas" holds no file', remedy, location, severity: 'error' },
      {
        message: 'root candidate/ of lane "candidate" is Candidate/ in the tree: the case differs',
        remedy,
        location,
        severity: 'error',
      },
    ]);
  });
});
