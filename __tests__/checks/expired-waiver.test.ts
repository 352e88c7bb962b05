import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/expired-waiver.ts';
import { parseDay } from '../../src/domain/day.ts';
import { repo } from '../support/tree.ts';

const manifest = (expires: string) =>
  `version: 1\nlanes:\n  - {name: accepted, root: lukhas/}\nwaivers:\n  - {check: lane-violation, to: "vivox/**", reason: known, owner: "@octo/core", expires: ${expires}}\n`;
const run = (expires: string, today = '2026-01-15') => [
  ...check.run(repo({ 'ops/matriz.yaml': manifest(expires) }, { today: parseDay(today) ?? 0 })),
];

describe('expired-waiver', () => {
  it.each([['never'], ['2026-01-29'], ['2026-12-31'], ['9999-12-31']])(
    'says nothing of a waiver until %s',
    (expires) => {
      expect(run(expires)).toEqual([]);
    },
  );

  it.each<[string, string, 'notice' | undefined]>([
    ['2026-01-28', 'ends on 2026-01-28, in 13 days', 'notice'],
    ['2026-01-16', 'ends on 2026-01-16, in 1 day', 'notice'],
    ['2026-01-15', 'ends on 2026-01-15, which is today', 'notice'],
    ['2026-01-14', 'expired on 2026-01-14, 1 day ago: it waives no more', undefined],
    ['2025-01-15', 'expired on 2025-01-15, 365 days ago: it waives no more', undefined],
  ])('tells a waiver until %s: %s', (expires, end, severity) => {
    expect(run(expires)).toEqual([
      {
        message: `the waiver of "lane-violation, to vivox/**" by "@octo/core" ${end}`,
        remedy:
          'mend what it waives and remove the entry, or have "@octo/core" set a later day in a pull request of its own',
        location: { path: 'ops/matriz.yaml', line: 5, column: 90, endColumn: 100 },
        value: 'lane-violation, to vivox/**',
        ...(severity && { severity }),
        data: { check: 'lane-violation', owner: '@octo/core', expires, expired: severity === undefined },
      },
    ]);
  });

  it('reads the manifest of the judged tree, where an expired entry can be removed', () => {
    const policy = repo({ 'ops/matriz.yaml': manifest('2020-01-01') }).manifest;
    expect([
      ...check.run(repo({ 'ops/matriz.yaml': manifest('never').split('waivers:')[0] ?? '' }, { policy })),
    ]).toEqual([]);
  });

  it('judges by the waivers of the base: a later day counts once it is merged, an entry of its own is told', () => {
    const policy = repo({ 'ops/matriz.yaml': manifest('2020-01-01') }).manifest;
    expect([...check.run(repo({ 'ops/matriz.yaml': manifest('never') }, { policy }))]).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringMatching(
          /expired on 2020-01-01, \d+ days ago: it waives no more; "never", which the change sets, counts once it is merged$/,
        ),
        location: { path: 'ops/matriz.yaml', line: 5 },
        data: { expires: '2020-01-01', expired: true },
      },
    ]);
    const long = repo({ 'ops/matriz.yaml': manifest('never') }).manifest;
    expect([...check.run(repo({ 'ops/matriz.yaml': manifest('2020-01-01') }, { policy: long }))]).toMatchObject([
      { data: { expired: true, expires: '2020-01-01' } },
    ]);
  });
});
