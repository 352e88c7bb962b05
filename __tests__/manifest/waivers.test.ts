import { describe, expect, it } from 'vitest';
import { isInForce, scopeOf } from '../../src/domain/waiver.ts';
import { readManifest } from '../../src/manifest/read.ts';

const head = 'version: 1\nlanes:\n  - {name: accepted, root: lukhas/}\nwaivers:\n';
const read = (waivers: string) => readManifest('ops/matriz.yaml', Buffer.from(`${head}${waivers}`));
const rest = 'reason: known, owner: "@a", expires: never';

describe('waivers of a manifest', () => {
  it('have every value with its place', () => {
    const { waivers, problems } = read(
      '  - {check: lane-violation, from: lukhas/**, to: candidate.core, path: lukhas/a.py, reason: soon, owner: "@a", expires: 2026-01-31}\n',
    );
    expect(problems).toEqual([]);
    const [waiver] = waivers;
    expect(waiver).toMatchObject({
      check: { value: 'lane-violation', at: { path: 'ops/matriz.yaml', line: 5, column: 13 } },
      from: { value: 'lukhas/**' },
      to: { value: 'candidate.core' },
      path: { value: 'lukhas/a.py' },
      reason: { value: 'soon' },
      owner: { value: '@a' },
      expires: { value: '2026-01-31' },
      lastDay: Date.UTC(2026, 0, 31) / 86_400_000,
      at: { line: 5, column: 5 },
    });
    expect(waiver && scopeOf(waiver)).toBe('lane-violation, from lukhas/**, to candidate.core, path lukhas/a.py');
  });

  it('hold for ever with "never", and on their last day', () => {
    const [waiver] = read(`  - {check: lane-violation, ${rest}}\n`).waivers;
    expect(waiver?.lastDay).toBeNull();
    expect([isInForce({ lastDay: null }, 99_999), isInForce({ lastDay: 5 }, 5), isInForce({ lastDay: 5 }, 6)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each<[string, string, string, string | RegExp]>([
    [
      'an id one slip away',
      `{check: lane-violatoin, ${rest}}`,
      'waiver 1 waives "lane-violatoin", which is no check; did you mean "lane-violation"?',
      'write check: lane-violation',
    ],
    ['no id', `{check: "x::y", ${rest}}`, 'waiver 1 waives "x::y", which is no check', /^write the id of a check/],
    [
      'could-not-run',
      `{check: could-not-run, ${rest}}`,
      'waiver 1 waives "could-not-run", which cannot be waived',
      'mend what keeps a run from being done, and remove the waiver',
    ],
    ...['invalid-manifest', 'expired-waiver', 'unused-waiver', 'stale-baseline', 'weakened-policy'].map(
      (id): [string, string, string, string] => [
        id,
        `{check: ${id}, ${rest}}`,
        `waiver 1 waives "${id}", which cannot be waived`,
        'mend what the finding names, and remove the waiver',
      ],
    ),
    [
      'a day that is none',
      '{check: lane-violation, reason: known, owner: "@a", expires: 2025-02-29}',
      'expires of waiver 1 is "2025-02-29", a day that no calendar has',
      'write a day as YYYY-MM-DD, or never',
    ],
    [
      'words for a day',
      '{check: lane-violation, reason: known, owner: "@a", expires: next week}',
      'expires of waiver 1 is "next week", no day',
      'write a day as YYYY-MM-DD, or never',
    ],
    [
      'never without a reason',
      '{check: lane-violation, owner: "@a", expires: never}',
      'waiver 1 has no reason',
      'add reason:',
    ],
    ['no owner', '{check: lane-violation, reason: known, expires: never}', 'waiver 1 has no owner', 'add owner:'],
    ['no day', '{check: lane-violation, reason: known, owner: "@a"}', 'waiver 1 has no expires', 'add expires:'],
    [
      'a glob that is none',
      `{check: lane-violation, path: "!(a)", ${rest}}`,
      'path of waiver 1, "!(a)", is a negation',
      /./,
    ],
    [
      'a scope that is no text',
      `{check: lane-violation, path: [a], ${rest}}`,
      'path of waiver 1 is a list, expected text',
      /./,
    ],
  ])('with %s waive nothing, and say so', (_, waiver, message, remedy) => {
    const { waivers, problems } = read(`  - ${waiver}\n`);
    expect(waivers).toEqual([]);
    expect(problems.map((problem) => problem.message)).toEqual([message]);
    expect(problems[0]).toMatchObject({ severity: 'error', location: { path: 'ops/matriz.yaml', line: 5 } });
    expect(problems[0]?.remedy).toMatch(remedy);
  });

  it('leave the others as they are', () => {
    const { waivers } = read(`  - {check: nothing, ${rest}}\n  - {check: lane-violation, ${rest}}\n  - 7\n`);
    expect(waivers.map((waiver) => waiver.at.line)).toEqual([6]);
  });
});
