import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/stale-baseline.ts';
import type { PlacedEntry } from '../../src/domain/baseline.ts';
import { repositoryWith } from '../support/repository.ts';

const path = 'ops/lane-baseline.json';
const entry = (at: string, line: number): PlacedEntry => ({
  check: 'dangling-dependency',
  path: at,
  value: 'candidate.x',
  line,
});
const run = (gone: readonly PlacedEntry[], baseline: string | null = path) => [
  ...check.run(repositoryWith({ acknowledgements: { unused: [], baseline, gone } })),
];

describe('stale-baseline', () => {
  it('is for audits, once all other checks ran', () => {
    expect([check.audit, check.needs]).toEqual([true, ['acknowledgements']]);
  });

  it.each<[string, string | null]>([
    ['no baseline', null],
    ['a baseline of what is found', path],
  ])('says nothing of %s', (_, baseline) => {
    expect(run([], baseline)).toEqual([]);
  });

  it('tells one entry', () => {
    expect(run([entry('lukhas/a.py', 7)])).toEqual([
      {
        message: 'ops/lane-baseline.json still holds dangling-dependency "candidate.x" of lukhas/a.py, which is gone',
        remedy: 'lane-guard baseline --prune',
        location: { path, line: 7 },
        related: [],
        value: 'gone',
        data: { entries: 1 },
      },
    ]);
  });

  it('tells several in one finding, each with its line', () => {
    const [found, ...more] = run([entry('lukhas/a.py', 7), entry('lukhas/b c.py', 8), entry('lukhas/d.py', 9)]);
    expect(more).toEqual([]);
    expect(found?.message).toBe(
      'ops/lane-baseline.json still holds dangling-dependency "candidate.x" of lukhas/a.py and 2 other findings, which are gone',
    );
    expect(found?.related).toEqual([
      { path, line: 8, note: 'dangling-dependency "candidate.x" of "lukhas/b c.py" as well' },
      { path, line: 9, note: 'dangling-dependency "candidate.x" of lukhas/d.py as well' },
    ]);
    expect(found?.data).toEqual({ entries: 3 });
  });
});
