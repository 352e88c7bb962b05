import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { check } from '../../src/checks/weakened-policy.ts';
import { readManifest } from '../../src/manifest/read.ts';
import { type JudgedBy, weakenings } from '../../src/policy/weakening.ts';
import { readSettings } from '../../src/settings/read.ts';
import { repositoryWith } from '../support/repository.ts';

const side = (rest: string): JudgedBy => {
  const text = `version: 1\nlanes:\n  - {name: accepted, root: lukhas/}\n${rest}`;
  const manifest = readManifest('ops/matriz.yaml', Buffer.from(text));
  return { manifest, settings: readSettings({}, manifest.settings), baseline: null };
};
const run = (before: string, after: string) => [
  ...check.run(repositoryWith({ weakenings: weakenings(side(before), side(after), checks, 0) })),
];

describe('weakened-policy', () => {
  it.each<[string, string, string]>([
    ['nothing changed', '', ''],
    ['a rule added', '', 'invariants: {zero_bytes_fail: true}\n'],
    ['a severity raised', '', 'lane_guard: {severity: ["import-cycle: error"]}\n'],
  ])('says nothing where %s', (_, before, after) => {
    expect(run(before, after)).toEqual([]);
  });

  it.each<[string, string, string, string, object]>([
    [
      'a rule removed',
      'invariants: {zero_bytes_fail: true}\n',
      '',
      'switches invariants.zero_bytes_fail off',
      { path: 'ops/matriz.yaml' },
    ],
    [
      'a setting that lets more pass',
      '',
      'lane_guard:\n  fail-on: never\n',
      'raises fail-on from error to never',
      { path: 'ops/matriz.yaml', line: 5, column: 12, endColumn: 17 },
    ],
  ])('tells %s', (_, before, after, what, location) => {
    expect(run(before, after)).toEqual([
      {
        message: `the change ${what}`,
        remedy: 'have it reviewed by who owns ops/matriz.yaml, in a pull request of its own, or put the rule back',
        location,
        value: what,
      },
    ]);
  });
});
