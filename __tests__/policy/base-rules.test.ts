import { describe, expect, it } from 'vitest';
import { importRules } from '../../src/manifest/import-rules.ts';
import { buildLaneMap } from '../../src/manifest/lane-map.ts';
import { readManifest } from '../../src/manifest/read.ts';
import { withRulesOf } from '../../src/policy/base-rules.ts';

const read = (text: string) => readManifest('ops/matriz.yaml', Buffer.from(`version: 1\n${text}`));
const base = read(`owners: {default: ["@old"]}
lanes:
  - name: accepted
    root: lukhas/
    owners: ["@old/team"]
    import_rules: {allow_from: [shared/**], deny_from: [shared/secret/**]}
    promotion: {from: candidate, labels_required: [reviewed]}
  - {name: candidate, root: candidate/}
  - {name: shared, root: shared/}
invariants:
  imports: [{deny: ["shared/** <- lukhas/**"]}]
`);

/** Whether one path may import another, by the rules of the base on the lanes of a head. */
function mayImport(head: string, from: string, to: string): boolean {
  const judging = withRulesOf(base, read(head));
  const lanes = buildLaneMap(judging, null);
  return importRules(judging).denies(from, lanes.laneOf(from), to, lanes.laneOf(to)) === null;
}
const rest = '  - {name: candidate, root: candidate/, promotion: {to: accepted}}\n  - {name: shared, root: shared/}\n';

describe('the rules of the base on the lanes of the head', () => {
  it.each<[string, string]>([
    ['rules dropped', `lanes:\n  - {name: accepted, root: lukhas/}\n${rest}`],
    ['rules widened', `lanes:\n  - {name: accepted, root: lukhas/, import_rules: {allow_from: ["**"]}}\n${rest}`],
    ['the lane renamed', `lanes:\n  - {name: production, root: lukhas/}\n${rest}`],
    [
      'a lane of its own for a part',
      `lanes:\n  - {name: accepted, root: lukhas/}\n  - {name: x, root: lukhas/core/}\n${rest}`,
    ],
  ])('hold against %s', (_, head) => {
    expect(mayImport(head, 'lukhas/core/a.py', 'vivox/b.py')).toBe(false);
    expect(mayImport(head, 'lukhas/core/a.py', 'shared/secret/b.py')).toBe(false);
    expect(mayImport(head, 'lukhas/core/a.py', 'shared/b.py')).toBe(true);
    expect(mayImport(head, 'shared/b.py', 'lukhas/core/a.py')).toBe(false);
    // What was one lane may import itself, also where it is two now.
    expect(mayImport(head, 'lukhas/core/a.py', 'lukhas/b.py')).toBe(true);
    expect(mayImport(head, 'lukhas/b.py', 'lukhas/core/a.py')).toBe(true);
  });

  it('follow a root that moved, and leave a new lane beside them its own', () => {
    const head = `lanes:\n  - {name: accepted, root: prod/}\n  - {name: x, root: x/, import_rules: {deny_from: [prod/**]}}\n${rest}`;
    expect(mayImport(head, 'prod/a.py', 'vivox/b.py')).toBe(false);
    expect(mayImport(head, 'x/a.py', 'prod/b.py')).toBe(false);
    expect(mayImport(head, 'x/a.py', 'vivox/b.py')).toBe(true);
  });

  it('take roots, directories and ends of promotions from the head, labels and owners from the base', () => {
    const head = read(
      `owners: {default: ["@new"]}\nlanes:\n  - {name: accepted, root: lukhas/, directories: [core/glyph], owners: ["@new"], promotion: {from: candidate, areas: [bio]}}\n${rest}waivers:\n  - {check: lane-violation, reason: r, owner: o, expires: never}\nlane_guard: {fail-on: never}\n`,
    );
    const judging = withRulesOf(base, head);
    const [accepted] = judging.lanes;
    expect(accepted?.directories?.map(({ value }) => value)).toEqual(['lukhas/core/glyph/']);
    expect(accepted?.owners.map(({ value }) => value)).toEqual(['@old/team']);
    expect(judging.defaultOwners.map(({ value }) => value)).toEqual(['@old']);
    expect([judging.waivers, judging.waiversAt, { ...judging.settings }]).toEqual([[], undefined, {}]);
    const [edge] = buildLaneMap(judging, null).edges;
    expect([edge?.from.name, edge?.to.name, edge?.labels, edge?.areas]).toEqual([
      'candidate',
      'accepted',
      ['reviewed'],
      ['core', 'bio'],
    ]);
  });

  it('change nothing where the manifest did not change', () => {
    expect(withRulesOf(base, base)).toEqual(base);
  });
});
