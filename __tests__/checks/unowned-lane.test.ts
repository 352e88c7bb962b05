import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/unowned-lane.ts';
import { readCodeOwners } from '../../src/manifest/codeowners.ts';
import { repo } from '../support/tree.ts';

const run = (manifest: string, codeOwners: string | null, ...paths: string[]) => {
  const files = Object.fromEntries(paths.map((path) => [path, '']));
  const read = codeOwners === null ? null : readCodeOwners('CODEOWNERS', new TextEncoder().encode(codeOwners));
  return [...check.run(repo({ ...files, 'ops/matriz.yaml': manifest }, { codeOwners: read }))];
};
const owned = 'version: 1\nlanes:\n  - {name: a, root: a/, owners: ["@One", "@two"]}\n';

describe('unowned-lane', () => {
  it.each<[string, string, string | null, string[]]>([
    ['an owner of its own', owned, null, ['a/x']],
    ['the default owner', 'version: 1\nowners: {default: ["@d"]}\nlanes: [{name: a, root: a/}]\n', null, ['a/x']],
    ['the silence of CODEOWNERS', owned, '/b/ @x', ['a/x']],
    ['the same owner in another case', owned, '/a/ @one @three', ['a/x']],
    ['files that are nobody’s', owned, '/a/', ['a/x']],
    ['a line about the tests of a lane', owned, '/**/tests/** @qa', ['a/x', 'a/tests/y', 'a/z']],
    ['half of the files', owned, '/a/b/ @x', ['a/x', 'a/b/y']],
    ['the last line, that agrees', owned, '/a/ @x\n* @two', ['a/x']],
  ])('says nothing of %s', (_, manifest, codeOwners, paths) => {
    expect(run(manifest, codeOwners, ...paths)).toEqual([]);
  });

  it('sees a lane that names nobody', () => {
    expect(run('version: 1\nlanes:\n  - {name: a, root: a/}\n', '* @x', 'a/x')).toMatchObject([
      {
        message: 'lane "a" has no owner: it names none, and ops/matriz.yaml has no owners.default',
        remedy: 'add owners: ["@user"] to lane "a", or owners: {default: ["@user"]} for all lanes without one',
        location: { line: 3, column: 12 },
        value: 'a',
      },
    ]);
  });

  it('sees that CODEOWNERS gives most of a lane to others', () => {
    expect(run(owned, '* @x\n/a/b/ @y\n/a/c @two', 'a/x', 'a/b/y', 'a/b/z', 'a/c', 'q')).toMatchObject([
      {
        message: 'lane "a" has the owners "@One", "@two", and CODEOWNERS gives 3 of its 4 files to "@y", "@x"',
        remedy:
          'name the same owners in both: in CODEOWNERS as a line "/a/ @One @two" after the others, or under owners of lane "a"',
        location: { path: 'ops/matriz.yaml', line: 3, column: 34 },
        related: [
          { path: 'CODEOWNERS', line: 2, note: '"/a/b/": 2 files' },
          { path: 'CODEOWNERS', line: 1, note: '"*": 1 file' },
        ],
        value: 'a: CODEOWNERS',
      },
    ]);
  });
});
