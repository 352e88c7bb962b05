import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/unreadable-module.ts';
import type { History } from '../../src/domain/history.ts';
import { repo } from '../support/tree.ts';

const broken = 'import os\nx = """never closed\n';
const history = (path: string): History => ({
  base: 'a'.repeat(40),
  head: 'b'.repeat(40),
  judged: 'change',
  checkedOut: true,
  commits: [
    {
      sha: 'b'.repeat(40),
      parents: ['a'.repeat(40)],
      subject: 'x',
      body: '',
      changes: [{ path, status: 'modified' }],
      firstParent: true,
    },
  ],
  changes: [],
  promotions: [],
  total: [],
  deletions: [],
  restored: [],
  rewrites: [],
  bypasses: [],
  removals: [],
});

describe('unreadable-module', () => {
  it.each<[string, string]>([
    ['a file that parses', 'import os\n'],
    ['an empty file', ''],
    ['wrong Python that can be followed', 'x = = 1\nimport os\n'],
  ])('says nothing of %s', (_, source) => {
    expect([...check.run(repo({ 'lukhas/a.py': source }))]).toEqual([]);
  });

  it('is the default severity, error, in production', () => {
    const [found, ...more] = check.run(repo({ 'lukhas/a.py': broken }));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ value: 'lukhas/a.py', location: { path: 'lukhas/a.py', line: 2 } });
    expect(found?.severity).toBeUndefined();
    expect(found?.message).toMatch(/^lukhas\/a\.py could not be scanned whole: /);
  });

  it('is one notice for all files elsewhere', () => {
    const [found, ...more] = check.run(repo({ 'candidate/a.py': broken, 'tools/b.py': broken }));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      severity: 'notice',
      location: { path: 'candidate/a.py' },
      related: [{ path: 'tools/b.py' }],
    });
    expect(found?.message).toMatch(
      /^2 files outside production could not be scanned whole: the first is candidate\/a\.py/,
    );
  });

  it('is a warning of its own where the range changes the file', () => {
    const found = [
      ...check.run(repo({ 'candidate/a.py': broken, 'tools/b.py': broken }, { history: history('tools/b.py') })),
    ];
    expect(found.map(({ severity, location }) => [severity, location.path])).toEqual([
      ['warning', 'tools/b.py'],
      ['notice', 'candidate/a.py'],
    ]);
  });

  it('is an error in what production loads from no lane', () => {
    const files = { 'shared/a.py': 'x = (\n', 'tools/b.py': 'y = (\n', 'lukhas/m.py': 'import shared.a\n' };
    const found = [...check.run(repo(files))];
    expect(found).toMatchObject([
      {
        location: { path: 'shared/a.py', line: 1 },
        message: "shared/a.py could not be scanned whole: '(' is never closed; production loads it",
      },
      { location: { path: 'tools/b.py' }, severity: 'notice' },
    ]);
    expect(found[0]?.severity).toBeUndefined();
  });
});
