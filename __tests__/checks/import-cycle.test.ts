import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/import-cycle.ts';
import { repo } from '../support/tree.ts';

const run = (files: Record<string, string>) => [...check.run(repo(files))];

/** A production lane in another one. */
const nested = [
  'version: 1',
  'lanes:',
  '  - {name: candidate, root: candidate/, promotion: {to: accepted}}',
  '  - {name: accepted, root: lukhas/, promotion: {from: candidate}}',
  '  - {name: core, root: lukhas/core/}',
].join('\n');

describe('import-cycle', () => {
  it.each<[string, Record<string, string>]>([
    ['one lane', { 'lukhas/a.py': 'import lukhas.b', 'lukhas/b.py': 'import lukhas.a' }],
    [
      'an import that runs later',
      { 'lukhas/a.py': 'def f(): import candidate.b', 'candidate/b.py': 'import lukhas.a' },
    ],
    ['no way back', { 'lukhas/a.py': 'import candidate.b\nx = 1', 'candidate/b.py': '' }],
  ])('says nothing of %s', (_, files) => {
    expect(run(files)).toEqual([]);
  });

  it('stands at the edge out of development, and says which other import has to go', () => {
    const [found, ...more] = run({
      'candidate/b.py': 'import os\nfrom lukhas.a import f\n',
      'lukhas/a.py': 'from candidate.b import g\nx = 1\n',
    });
    expect(more).toEqual([]);
    expect(found).toEqual({
      message:
        'files of the lanes "candidate" and "lukhas" wait for each other: candidate/b.py imports "lukhas.a", which imports it',
      remedy:
        'cut the import at lukhas/a.py:1, which production may not have (the cycle goes once no other import leads back), or move the import at candidate/b.py:2 into the function that uses it',
      location: expect.objectContaining({ path: 'candidate/b.py', line: 2, column: 1 }),
      related: [{ path: 'lukhas/a.py', line: 1, column: 1, endColumn: 26, note: 'imports "candidate.b"' }],
      value: 'candidate, lukhas: lukhas.a',
      labels: ['module-level'],
      data: {
        target: 'lukhas.a',
        lanes: ['candidate', 'lukhas'],
        from: 'candidate',
        to: 'lukhas',
        chain: [
          { path: 'candidate/b.py', line: 2, column: 1, target: 'lukhas.a', labels: ['module-level'] },
          { path: 'lukhas/a.py', line: 1, column: 1, target: 'candidate.b', labels: ['module-level'] },
        ],
        hops: 2,
        files: 2,
        labels: ['module-level'],
      },
    });
  });

  it('between lanes of production names the weakest edge', () => {
    const [found, ...more] = run({
      'ops/matriz.yaml': nested,
      'lukhas/a.py': 'import lukhas.core.x',
      'lukhas/b.py': 'import lukhas.core.x',
      'lukhas/core/x.py': '\nimport lukhas.c',
      'lukhas/c.py': 'import lukhas.a\nimport lukhas.b',
    });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      message:
        'files of the lanes "accepted" and "core" wait for each other: lukhas/core/x.py imports "lukhas.c", which leads back over 2 imports; 4 files import each other',
      remedy:
        'move the import at lukhas/core/x.py:2 into the function that uses it, or what both sides use into a module of its own',
      related: [
        { path: 'lukhas/c.py', line: 1, note: 'imports "lukhas.a"' },
        { path: 'lukhas/a.py', line: 1, note: 'imports "lukhas.core.x"' },
      ],
      data: { from: 'core', to: 'accepted', hops: 3, files: 4 },
    });
  });

  it('says which hop loads a package on the way', () => {
    const [found] = run({
      'candidate/b.py': 'import lukhas.core.x',
      'lukhas/__init__.py': 'import candidate.b\nx = 1',
      'lukhas/core/x.py': '',
    });
    expect(found?.location).toMatchObject({ path: 'candidate/b.py', line: 1 });
    expect(found?.labels).toEqual(['module-level', 'implicit']);
    expect(found?.value).toBe('candidate, lukhas: lukhas');
  });

  it('says what its page shows', () => {
    const page = readFileSync('src/checks/import-cycle.md', 'utf8');
    const [source = '', message = ''] = [...page.matchAll(/```\w*\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
    const [found, ...more] = run({
      'ops/matriz.yaml': nested.replace('name: core, root: lukhas/core/', 'name: other, root: other/'),
      'candidate/core/neural/engine.py': source,
      'lukhas/core/api/routes.py': 'from candidate.core.neural import engine\nx = 1\n',
    });
    expect(more).toEqual([]);
    expect(`${found?.message}\n`).toBe(message);
  });
});
