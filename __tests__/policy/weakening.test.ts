import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { Baseline } from '../../src/domain/baseline.ts';
import { readManifest } from '../../src/manifest/read.ts';
import { directions } from '../../src/policy/weakened-settings.ts';
import { type JudgedBy, weakenings } from '../../src/policy/weakening.ts';
import { readSettings } from '../../src/settings/read.ts';
import { keptOut, settingRows } from '../../src/settings/table.ts';

const manifest = `version: 1
lanes:
  - name: accepted
    root: lukhas/
    directories: [core/orchestration]
    owners: ["@a", "@b"]
    depends_on: [core]
    import_rules:
      allow_from: ["core/**", "lukhas/**"]
      deny_from: ["candidate/**", "vivox/**"]
    promotion: {from: candidate, labels_required: [reviewed], checks: [tests/smoke], areas: [core], order: [core/a, core/b]}
  - {name: candidate, root: candidate/, promotion: {to: accepted}}
  - {name: core, root: core/, import_rules: {allow_from: ["core/**"]}}
invariants:
  imports:
    - deny: ["lukhas/** <- candidate/**"]
  secrets:
    - pattern: "**/*.pem"
    - pattern: "**/.env"
  zero_bytes_fail: true
waivers:
  - {check: lane-violation, path: "lukhas/a/**", reason: known, owner: "@a", expires: 2025-12-31}
lane_guard:
  fail-on: warning
  severity: ["lane-violation: error", "import-cycle: error", "dangling-dependency[type-only]: warning"]
  smoke: [tests/smoke, tests/more]
  shim-max-age: 30
`;
const today = Date.UTC(2025, 5, 15) / 86_400_000;

const side = (text: string, entries: Baseline['entries'] = []): JudgedBy => {
  const read = readManifest('ops/matriz.yaml', Buffer.from(text));
  expect(read.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return {
    manifest: read,
    settings: readSettings({}, read.settings),
    baseline: { path: 'ops/lane-baseline.json', entries },
  };
};
const edited = (...edits: readonly (readonly [string, string])[]) =>
  edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, manifest);
const told = (...edits: readonly (readonly [string, string])[]) =>
  weakenings(side(manifest), side(edited(...edits)), checks, today).map(
    ({ message, location }) => `${location.line ?? 0}: ${message.replace(/^the change /, '')}`,
  );

describe('weakenings', () => {
  it.each<[string, string, string, string[]]>([
    [
      'an allow glob added',
      '"core/**", "lukhas/**"',
      '"core/**", "lukhas/**", "x/**"',
      ['9: adds "x/**" to allow_from of lane "accepted"'],
    ],
    [
      'an allow glob made wider',
      '"core/**", "lukhas/**"',
      '"**", "lukhas/**"',
      ['9: adds "**" to allow_from of lane "accepted"'],
    ],
    [
      'allow_from removed',
      '      allow_from: ["core/**", "lukhas/**"]\n',
      '',
      ['3: removes allow_from of lane "accepted": it may import anything'],
    ],
    [
      'a deny glob removed',
      '"candidate/**", "vivox/**"',
      '"candidate/**"',
      ['3: removes "vivox/**" from deny_from of lane "accepted"'],
    ],
    [
      'a deny glob narrowed',
      '"candidate/**", "vivox/**"',
      '"candidate/core/**", "vivox/**"',
      ['3: removes "candidate/**" from deny_from of lane "accepted"'],
    ],
    [
      'a label dropped',
      'labels_required: [reviewed], ',
      '',
      ['3: removes "reviewed" from promotion.labels_required of lane "accepted"'],
    ],
    [
      'a promotion check dropped',
      ', checks: [tests/smoke]',
      '',
      ['3: removes "tests/smoke" from promotion.checks of lane "accepted"'],
    ],
    [
      'all directories',
      '    directories: [core/orchestration]\n',
      '',
      ['3: removes the whole list of directories of lane "accepted": any directory may be promoted'],
    ],
    [
      'a lane',
      '  - {name: core, root: core/, import_rules: {allow_from: ["core/**"]}}\n',
      '',
      ['2: removes the lane "core" with its rules'],
    ],
    [
      'an invariant',
      '    - deny: ["lukhas/** <- candidate/**"]\n',
      '    []\n',
      ['0: removes the invariant "lukhas/** <- candidate/**"'],
    ],
    [
      'an invariant narrowed',
      '<- candidate/**',
      '<- candidate/core/**',
      ['16: narrows the invariant "lukhas/** <- candidate/**" to "lukhas/** <- candidate/core/**"'],
    ],
    ['a secret', '    - pattern: "**/.env"\n', '', ['0: removes the pattern "**/.env" from invariants.secrets']],
    [
      'zero_bytes_fail off',
      'zero_bytes_fail: true',
      'zero_bytes_fail: false',
      ['20: switches invariants.zero_bytes_fail off'],
    ],
    ['zero_bytes_fail gone', '  zero_bytes_fail: true\n', '', ['0: switches invariants.zero_bytes_fail off']],
    [
      'a waiver prolonged',
      '2025-12-31',
      '2026-01-01',
      ['22: prolongs the waiver of "lane-violation, path lukhas/a/**" by "@a", until 2026-01-01'],
    ],
    [
      'a waiver for ever',
      '2025-12-31',
      'never',
      ['22: prolongs the waiver of "lane-violation, path lukhas/a/**" by "@a", until never'],
    ],
    [
      'a waiver made wider',
      'path: "lukhas/a/**"',
      'path: "lukhas/**"',
      ['22: adds a waiver of "lane-violation, path lukhas/**" by "@a", until 2025-12-31'],
    ],
    ['fail-on raised', 'fail-on: warning', 'fail-on: error', ['24: raises fail-on from warning to error']],
    ['fail-on never', 'fail-on: warning', 'fail-on: never', ['24: raises fail-on from warning to never']],
    [
      'a severity lowered',
      '"lane-violation: error"',
      '"lane-violation: notice"',
      ['25: lowers the severity of "lane-violation" from error to notice'],
    ],
    [
      'a severity that was raised',
      ', "import-cycle: error"',
      '',
      ['25: lowers the severity of "import-cycle" from error to warning'],
    ],
    [
      'a severity of one kind of import',
      'type-only]: warning',
      'type-only]: off',
      ['25: lowers the severity of "dangling-dependency[type-only]" from warning to off'],
    ],
    [
      'a kind of import that was not weighed apart',
      '"dangling-dependency[type-only]: warning"',
      '"dangling-dependency[type-only]: warning", "lane-violation[guarded]: off"',
      ['25: lowers the severity of "lane-violation[guarded]" from error to off'],
    ],
    [
      'a check off',
      'fail-on: warning',
      'fail-on: warning\n  checks: [-import-cycle]',
      ['25: switches the check "import-cycle" off'],
    ],
    [
      'smoke paths dropped',
      '[tests/smoke, tests/more]',
      '[tests/smoke]',
      ['26: removes "tests/more" from smoke: its tests are not run'],
    ],
    [
      'smoke off',
      '[tests/smoke, tests/more]',
      'none',
      [
        '26: removes "tests/smoke" from smoke: its tests are not run',
        '26: removes "tests/more" from smoke: its tests are not run',
      ].sort(),
    ],
    [
      'the label off',
      'fail-on: warning',
      'fail-on: warning\n  label: none',
      ['25: asks no promotion for the label "lane-promotion" any more'],
    ],
    [
      'another label',
      'fail-on: warning',
      'fail-on: warning\n  label: x',
      ['25: asks no promotion for the label "lane-promotion" any more, and asks for "x"'],
    ],
    ['shims that live longer', 'shim-max-age: 30', 'shim-max-age: 31', ['27: raises shim-max-age from 30 to 31 days']],
    [
      "a lane's root moved",
      'root: core/',
      'root: lib/core/',
      ['13: moves the root of lane "core" from "core/" to "lib/core/": what is left in "core/" is in it no more'],
    ],
    [
      "a lane's root narrowed",
      'root: core/',
      'root: core/a/',
      ['13: narrows the root of lane "core" from "core/" to "core/a/": what is left in "core/" is in it no more'],
    ],
    ['an owner removed', 'owners: ["@a", "@b"]', 'owners: ["@a"]', ['3: removes "@b" from owners of lane "accepted"']],
    [
      'an owner added',
      'owners: ["@a", "@b"]',
      'owners: ["@a", "@b", "@c"]',
      ['6: adds "@c" to owners of lane "accepted", who may approve promotions then'],
    ],
    [
      'an area removed',
      'areas: [core]',
      'areas: [bio]',
      ['11: removes "core" from promotion.areas of lane "accepted": all of it is then promoted as one module'],
    ],
    [
      'another order',
      'order: [core/a, core/b]',
      'order: [core/b, core/a]',
      ['11: changes promotion.order of lane "accepted"'],
    ],
    [
      'depends_on removed',
      '    depends_on: [core]\n',
      '',
      ['3: removes depends_on of lane "accepted": it may depend on any lane'],
    ],
    [
      'a part of production as a source of promotions',
      '  - {name: candidate,',
      '  - {name: part, root: lukhas/part/, import_rules: {allow_from: ["core/**"], deny_from: ["candidate/**", "vivox/**"]}, promotion: {to: core}}\n  - {name: candidate,',
      [
        '12: makes "lukhas/part/" of lane "part" a source of promotions, so that it is production of lane "accepted" no more',
      ],
    ],
    [
      'a part of a lane as a lane of its own without the rules',
      '  - {name: candidate,',
      '  - {name: part, root: lukhas/part/, import_rules: {allow_from: ["core/**"], deny_from: ["vivox/**"]}}\n  - {name: candidate,',
      [
        '12: removes "candidate/**" from deny_from of the new lane "part", which parts "lukhas/part/" from lane "accepted"',
      ],
    ],
    [
      'another form of subjects',
      'fail-on: warning',
      'fail-on: warning\n  commit-format: "promote {module} {from} {to}"',
      [
        '25: changes commit-format from "chore(promotion): promote {module} from {from} → {to}" to "promote {module} {from} {to}"',
      ],
    ],
    [
      'similarity',
      'fail-on: warning',
      'fail-on: warning\n  similarity: 50',
      ['25: lowers similarity from 90 to 50 per cent: a copy may differ more'],
    ],
    [
      'retries',
      'fail-on: warning',
      'fail-on: warning\n  smoke-retries: 3',
      ['25: raises smoke-retries from 0 to 3: a test that fails may pass'],
    ],
    [
      'reports in place of tests',
      'fail-on: warning',
      'fail-on: warning\n  smoke-reports: [a.xml]',
      ['25: reads results of smoke tests from "a.xml" and runs none'],
    ],
    [
      'a longer time',
      'fail-on: warning',
      'fail-on: warning\n  smoke-timeout: 601',
      ['25: raises smoke-timeout from 600 to 601 seconds'],
    ],
    [
      'no audits',
      'fail-on: warning',
      'fail-on: warning\n  mode: check',
      ['25: sets mode to check: the lanes are not audited'],
    ],
    [
      'nothing but audits',
      'fail-on: warning',
      'fail-on: warning\n  mode: audit',
      ['25: sets mode to audit: no change is judged as one'],
    ],
    [
      'imports that are not followed',
      'fail-on: warning',
      'fail-on: warning\n  python-path: [docs]',
      ['25: sets python-path to "docs": imports are followed from there alone'],
    ],
    [
      'policy-from head',
      'fail-on: warning',
      'fail-on: warning\n  policy-from: head',
      ['25: sets policy-from to head: changes are then judged by their own rules'],
    ],
  ])('tell %s', (_, from, to, expected) => {
    expect(told([from, to])).toEqual(expected);
  });

  it('tell a promotion that is declared by neither end any more', () => {
    const edits = [
      ['from: candidate, ', ''],
      [', promotion: {to: accepted}', ''],
    ] as const;
    expect(told(...edits)).toEqual(['3: removes the promotion from "candidate" to "accepted": nothing guards it']);
    expect(told(edits[0])).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['nothing', 'version: 1', 'version: 1'],
    ['comments and blank lines', 'lanes:', '# x\n\nlanes:'],
    ['an allow glob removed', '"core/**", "lukhas/**"', '"core/**"'],
    ['an allow glob made narrower', '"core/**", "lukhas/**"', '"core/a/**", "lukhas/**"'],
    ['a glob in other words', '"core/**", "lukhas/**"', '"{core,lukhas}/**"'],
    ['a deny glob added', '"vivox/**"', '"vivox/**", "x/**"'],
    ['a deny glob made wider', '"candidate/**", "vivox/**"', '"{candidate,vivox,x}/**"'],
    ['an allow_from where none was', 'root: candidate/', 'root: candidate/, import_rules: {allow_from: [x/**]}'],
    ['a directory, as a promotion adds it', '[core/orchestration]', '[core/orchestration, core/glyph]'],
    ['a directory removed', '[core/orchestration]', '[]'],
    ['a lane renamed', '{name: core,', '{name: kernel,'],
    ['a lane added', '  - {name: core,', '  - {name: x, root: x/}\n  - {name: core,'],
    ['a dependency of lanes', 'depends_on: [core]', 'depends_on: []'],
    ['areas', 'areas: [core]', 'areas: [core, bio]'],
    ['a longer order', 'order: [core/a, core/b]', 'order: [core/a, core/x, core/b]'],
    ['more alike copies', 'fail-on: warning', 'fail-on: warning\n  similarity: 95'],
    ['a shorter time', 'fail-on: warning', 'fail-on: warning\n  smoke-timeout: 60'],
    ['surfaces', 'fail-on: warning', 'fail-on: warning\n  comment: never\n  check-runs: true\n  smoke-workers: 4'],
    ['an invariant in the other direction', '"lukhas/** <- candidate/**"', '"candidate/** -> lukhas/**"'],
    ['an invariant made wider', 'lukhas/** <-', '** <-'],
    ['an invariant added', '["lukhas/** <- candidate/**"]', '["lukhas/** <- candidate/**", "core/** <- x/**"]'],
    ['a secret in a wider pattern', '"**/.env"', '"**/.env*"'],
    ['a label added', '[reviewed]', '[reviewed, tested]'],
    ['a waiver shortened', '2025-12-31', '2025-11-30'],
    ['a waiver of another owner, for another reason', 'reason: known, owner: "@a"', 'reason: other, owner: "@b"'],
    [
      'a waiver that has expired already',
      'path: "lukhas/a/**", reason: known, owner: "@a", expires: 2025-12-31',
      'path: "**", reason: known, owner: "@a", expires: 2025-06-14',
    ],
    ['a severity raised', 'type-only]: warning', 'type-only]: error'],
    ['a severity that says what holds anyway', '"lane-violation: error", ', ''],
    ['fail-on lowered', 'fail-on: warning', 'fail-on: notice'],
    ['a smoke path added', '[tests/smoke, tests/more]', '[tests/smoke, tests/more, tests/x]'],
    ['shims that live shorter', 'shim-max-age: 30', 'shim-max-age: 29'],
    ['a setting that decides nothing', 'fail-on: warning', 'fail-on: warning\n  python-path: [.]'],
  ])('say nothing of %s', (_, from, to) => {
    expect(told([from, to])).toEqual([]);
  });

  it('tell all of a change, in the order of the file, each with a value of its own', () => {
    const found = weakenings(
      side(manifest),
      side(
        edited(
          ['"candidate/**", "vivox/**"', '"vivox/**"'],
          ['fail-on: warning', 'fail-on: never'],
          ['"**/*.pem"', '"**/*.key"'],
        ),
      ),
      checks,
      today,
    );
    expect(found.map(({ location }) => location.line)).toEqual([undefined, 3, 24]);
    expect(new Set(found.map(({ value }) => value)).size).toBe(3);
    expect(found[1]?.remedy).toBe(
      'have it reviewed by who owns ops/matriz.yaml, in a pull request of its own, or put the rule back',
    );
  });

  it('tell a manifest that is gone in one line', () => {
    const gone = { ...side(manifest), manifest: readManifest('ops/matriz.yaml', undefined) };
    const found = weakenings(side(manifest), gone, checks, today);
    expect(found.map(({ message }) => message)).toEqual(['the change removes ops/matriz.yaml with all its rules']);
  });

  it('tell what the baseline grew by, whatever it shrank by', () => {
    const entries = (...values: readonly string[]) =>
      values.map((value, at) => ({ check: 'lane-violation' as const, path: 'lukhas/a.py', value, line: at + 4 }));
    const grow = (before: readonly string[], after: readonly string[]) =>
      weakenings(side(manifest, entries(...before)), side(manifest, entries(...after)), checks, today);
    expect(grow(['a', 'b'], ['b'])).toEqual([]);
    expect(grow(['a'], ['b', 'c'])).toEqual([
      {
        message: 'the change adds 2 findings to ops/lane-baseline.json: lane-violation "b" of "lukhas/a.py" and others',
        remedy: 'mend what is new, or have the baseline grown in a pull request of its own',
        location: { path: 'ops/lane-baseline.json', line: 4 },
        related: [{ path: 'ops/lane-baseline.json', line: 5, note: 'lane-violation "c" of "lukhas/a.py" as well' }],
        value: 'entries of ops/lane-baseline.json',
        data: { entries: 2 },
      },
    ]);
  });
});

describe('the table of directions', () => {
  it('has every setting that a manifest may hold, and each is told or says why it never loosens', () => {
    const held = settingRows.filter((row) => row.manifest).map(({ name }) => name);
    expect(Object.keys(directions).sort()).toEqual([...held].sort());
    for (const direction of Object.values(directions)) {
      if (typeof direction !== 'function') expect(direction.never).not.toBe('');
    }
    expect(
      settingRows
        .filter((row) => !row.manifest)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(keptOut).sort());
  });
});
