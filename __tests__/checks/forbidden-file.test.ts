import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/forbidden-file.ts';
import { realManifest, violations } from '../manifest/violations.ts';
import { repo } from '../support/tree.ts';

describe('forbidden-file', () => {
  it.each([['pem.txt'], ['a.pem.md'], ['jwt'], ['auth/myjwt.py']])('says nothing of %s', (path) => {
    expect(violations(check, realManifest(), [path])).toEqual([]);
  });

  it('says nothing twice of what a linked directory shows again', () => {
    const linked = new Map([['b/k.pem', { link: 'b', source: 'a/k.pem' }]]);
    const found = [...check.run(repo({ 'ops/matriz.yaml': realManifest(), 'a/k.pem': '', 'b/k.pem': '' }, {}, linked))];
    expect(found.map(({ location }) => location.path)).toEqual(['a/k.pem']);
  });

  it.each<[string, object]>([
    [
      'deploy/key.pem',
      {
        message: 'deploy/key.pem is a file that the secrets pattern "**/*.pem" at ops/matriz.yaml:72 forbids',
        remedy:
          'git rm --cached -- deploy/key.pem, add it to .gitignore, and replace the secret if it holds one: the history keeps it; where it holds none, rename it or narrow the pattern',
        location: { path: 'deploy/key.pem' },
        related: [{ path: 'ops/matriz.yaml', line: 72, note: 'forbids "**/*.pem"' }],
        value: '**/*.pem',
      },
    ],
    ['.pem', { value: '**/*.pem' }],
    ['auth/jwt.ts', { value: '**/jwt.*' }],
    [
      'a\n::error::/jwt.x',
      { message: '"a\\n::error::/jwt.x" is a file that the secrets pattern "**/jwt.*" at ops/matriz.yaml:73 forbids' },
    ],
  ])('sees %j', (path, expected) => {
    const found = violations(check, realManifest(), [path, 'lukhas/a.py']);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
  });

  it('goes by the patterns that judge, not by those of the change', () => {
    const { manifest: policy } = repo({ 'ops/matriz.yaml': realManifest() });
    const changed = repo({ 'ops/matriz.yaml': 'version: 1\nlanes: []\n', 'k.pem': '' }, { policy });
    expect([...check.run(changed)]).toHaveLength(1);
  });
});
