import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/manifest/read.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/manifests/${name}`, import.meta.url), 'utf8');
const real = fixture('matriz-2025-08-30.yaml');
const read = (text: string) => readManifest('ops/matriz.yaml', new TextEncoder().encode(text));
const at = (line: number, column: number, endColumn?: number) => ({
  path: 'ops/matriz.yaml',
  line,
  column,
  ...(endColumn !== undefined && { endColumn }),
});
const values = (stated: readonly { value: string }[] | undefined) => stated?.map((one) => one.value);
const messages = (text: string) => read(text).problems.map(({ location, message }) => `${location.line}: ${message}`);

describe('the real manifests', () => {
  it.each(['matriz-2025-08-27.yaml', 'matriz-2025-08-30.yaml'])('%s is read without a problem', (name) => {
    const manifest = read(fixture(name));
    expect(manifest.problems).toEqual([]);
    expect(manifest.lanes.map((lane) => [lane.name.value, lane.root.value])).toEqual([
      ['accepted', 'lukhas/'],
      ['candidate', 'candidate/'],
      ['core', 'lukhas/core/'],
      ['matriz', name.includes('27') ? 'MATRIZ/' : 'matriz/'],
      ['archive', 'archive/'],
      ['quarantine', 'quarantine/'],
      ['experimental', 'experimental/'],
    ]);
  });

  it('keeps every value with its place', () => {
    const manifest = read(real);
    expect(manifest.exists).toBe(true);
    expect(manifest.lanesAt).toEqual(at(4, 1, 6));
    expect(manifest.defaultOwners).toEqual([{ value: '@Gonzalo', at: at(3, 13, 23) }]);
    expect(manifest.zeroBytesFail).toEqual({ value: true, at: at(74, 20, 24) });
    expect(manifest.secrets).toEqual([
      { value: '**/*.pem', at: at(72, 16, 26) },
      { value: '**/jwt.*', at: at(73, 16, 26) },
    ]);
    expect(manifest.lanes[0]).toEqual({
      name: { value: 'accepted', at: at(5, 11, 19) },
      root: { value: 'lukhas/', at: at(6, 11, 18) },
      owners: [{ value: '@Gonzalo', at: at(7, 14, 24) }],
      dependsOn: [
        { value: 'core', at: at(8, 18, 22) },
        { value: 'matriz', at: at(8, 24, 30) },
      ],
      dependsOnAt: at(8, 5, 15),
      allowFrom: [
        { value: 'lukhas/**', at: at(10, 20, 31) },
        { value: 'core/**', at: at(10, 32, 41) },
        { value: 'matriz/**', at: at(10, 42, 53) },
        { value: 'universal_language/**', at: at(10, 54, 77) },
      ],
      denyFrom: [{ value: 'candidate/**', at: at(11, 19, 33) }],
      promotion: {
        from: { value: 'candidate', at: at(13, 13, 22) },
        labelsRequired: [
          { value: 'promotion', at: at(14, 25, 36) },
          { value: 'autofix-clear', at: at(14, 37, 52) },
        ],
        checks: [
          { value: 'tests/smoke', at: at(16, 11, 22) },
          { value: 'reality_imports', at: at(17, 11, 26) },
          { value: 'no_safe_fixable_lints', at: at(18, 11, 32) },
        ],
      },
      at: at(5, 5),
    });
  });

  it('tells an empty depends_on from one that is not there', () => {
    const { lanes } = read('version: 1\nlanes:\n  - {name: a, root: a/, deps: []}\n  - {name: b, root: b/}\n');
    expect(lanes.map(({ dependsOn, dependsOnAt }) => [dependsOn, dependsOnAt?.column])).toEqual([
      [[], 25],
      [[], undefined],
    ]);
  });

  it('reads an arrow as the way that code flows', () => {
    expect(read(real).importInvariants).toEqual([
      {
        importer: 'lukhas/**',
        imported: 'candidate/**',
        stated: { value: 'lukhas/** <- candidate/**', at: at(68, 14, 41) },
        rule: 'no cross import from candidate/ into lukhas/',
      },
      {
        importer: '**',
        imported: 'archive/**',
        stated: { value: 'archive/** -> **', at: at(70, 14, 32) },
        rule: 'no archive/quarantine referenced by runtime lanes',
      },
      {
        importer: '**',
        imported: 'quarantine/**',
        stated: { value: 'quarantine/** -> **', at: at(70, 33, 54) },
        rule: 'no archive/quarantine referenced by runtime lanes',
      },
    ]);
  });

  it.each([
    ['a byte order mark', `\ufeff${real}`],
    ['CRLF', real.replaceAll('\n', '\r\n')],
    ['a document start', `--- # ours\n${real}`],
    ['a %YAML 1.1 directive', `%YAML 1.1\n---\n${real}`],
  ])('are the same with %s', (_, text) => {
    const manifest = read(text);
    expect(manifest.problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    expect(manifest.lanes.map((lane) => lane.root.value)).toEqual(read(real).lanes.map((lane) => lane.root.value));
    expect(manifest.lanes.at(-1)?.allowFrom?.at(-1)?.at.column).toBe(48);
  });
});

it('counts columns in UTF-16 code units', () => {
  const { lanes } = read('version: 1\nlanes: [{name: "🜂é", root: lukhas/}]\n');
  expect(lanes[0]?.root).toEqual({ value: 'lukhas/', at: at(2, 29, 36) });
});

it('reads owners of teams, areas, an order, directories, waivers and settings', () => {
  const manifest = read(`version: 1
lanes:
  - name: accepted
    root: ./lukhas
    directories: [core/orchestration, lukhas/memory/, ./core//glyph]
    owners: ["@org/team.a", "@user-1"]
    promotion: {from: candidate, areas: [core, ./bio/], order: [core/orchestration, glyph]}
  - {name: candidate, root: candidate}
waivers:
  - {check: lane-violation, from: lukhas.a, to: core, path: lukhas/a.py, reason: known, owner: "@user-1", expires: 2026-01-31}
lane_guard:
  fail-on: warning
  smoke_timeout: 30
  checks: [a, b]
  severity: {__proto__: {x: 1}, list: [1, ~]}
`);
  expect(manifest.problems).toEqual([]);
  const [accepted, candidate] = manifest.lanes;
  expect(accepted?.root.value).toBe('lukhas/');
  expect(values(accepted?.directories)).toEqual(['lukhas/core/orchestration/', 'lukhas/memory/', 'lukhas/core/glyph/']);
  expect(accepted?.directories?.[1]?.at).toEqual(at(5, 39, 53));
  expect(values(accepted?.promotion?.areas)).toEqual(['core', 'bio']);
  expect(values(accepted?.promotion?.order)).toEqual(['core/orchestration', 'glyph']);
  expect(candidate?.root.value).toBe('candidate/');
  expect(candidate).not.toHaveProperty('directories');
  expect(manifest.settings['fail-on']).toEqual({ value: 'warning', at: at(12, 12, 19) });
  expect(manifest.settings['smoke-timeout']?.value).toBe(30);
  expect(manifest.settings.checks).toEqual({
    value: ['a', 'b'],
    at: at(14, 11, 17),
    items: [
      { value: 'a', at: at(14, 12, 13) },
      { value: 'b', at: at(14, 15, 16) },
    ],
  });
  expect(manifest.settings.severity?.items?.[1]).toEqual({ value: { list: [1, null] }, at: at(15, 33, 37) });
  expect(JSON.stringify(manifest.settings.severity?.value)).toBe('{"__proto__":{"x":1},"list":[1,null]}');
  expect(({} as { x?: number }).x).toBeUndefined();
});

it('tells absent import rules from empty ones', () => {
  const { lanes } = read(
    'version: 1\nlanes: [{name: a, root: a}, {name: b, root: b, import_rules: {allow_from: []}}]\n',
  );
  expect(lanes[0]).not.toHaveProperty('allowFrom');
  expect(lanes[1]?.allowFrom).toEqual([]);
});

describe('other dialects', () => {
  it('has lanes as a map, path, dirs, deps and allowed_imports', () => {
    const manifest = read(`version: 1
lanes:
  accepted:
    path: lukhas
    deps: [core]
    allowed_imports: [core, shared, "libs/**"]
  core:
    path: lukhas/core/
  candidate:
    dirs: [candidate/]
`);
    expect(manifest.problems).toEqual([]);
    const [accepted, , candidate] = manifest.lanes;
    expect(accepted).toMatchObject({
      name: { value: 'accepted', at: at(3, 3, 11) },
      root: { value: 'lukhas/' },
      at: at(3, 3, 11),
    });
    expect(values(accepted?.dependsOn)).toEqual(['core']);
    expect(values(accepted?.allowFrom)).toEqual(['lukhas/core/**', 'shared/**', 'libs/**']);
    expect(accepted?.allowFrom?.[1]?.at).toEqual(at(6, 29, 35));
    expect(candidate?.root).toEqual({ value: 'candidate/', at: at(10, 12, 22) });
  });

  it('has lane for name, and directories without a root below their common directory', () => {
    const manifest = read('version: 1\nlanes:\n  - lane: accepted\n    dirs: [lukhas/core, lukhas/memory]\n');
    expect(manifest.problems).toEqual([]);
    expect(manifest.lanes[0]).toMatchObject({ name: { value: 'accepted' }, root: { value: 'lukhas/' } });
    expect(values(manifest.lanes[0]?.directories)).toEqual(['lukhas/core/', 'lukhas/memory/']);
  });

  it('follows aliases', () => {
    const manifest = read(`version: 1
lanes:
  - {name: a, root: a, depends_on: &needs [b], owners: &who ["@x"]}
  - {name: b, root: b, depends_on: [], owners: *who}
  - {name: c, root: c, depends_on: *needs}
`);
    expect(manifest.problems).toEqual([]);
    expect(values(manifest.lanes[2]?.dependsOn)).toEqual(['b']);
    expect(values(manifest.lanes[1]?.owners)).toEqual(['@x']);
  });
});

describe('reading goes on', () => {
  it('after each problem, and gives them in the order of the file', () => {
    const text = real
      .replace('version: 1', 'version: 3')
      .replace('    owners: ["@Agent01"]', '\towners: ["@Agent01"]')
      .replace('root: lukhas/core/', 'root: /lukhas/core')
      .replace('depends_on: [core]', 'depend_on: [core]')
      .replace('owners: ["@Agent05"]', 'owners: [@Agent05]')
      .replace('zero_bytes_fail: true', 'zero_bytes_fail: 1');
    expect(messages(text)).toEqual([
      '1: version 3 is not known; the version known is 1',
      '21: YAML: tabs are not allowed as indentation',
      '31: root "/lukhas/core" of lane "core" is an absolute path',
      '40: unknown key "depend_on" in lane "matriz"; did you mean "depends_on"?',
      '60: YAML: plain value cannot start with reserved character @',
      '74: invariants.zero_bytes_fail is the number 1, expected true or false',
    ]);
    const manifest = read(text);
    expect(manifest.lanes.map((lane) => lane.name.value)).toEqual([
      'accepted',
      'candidate',
      'matriz',
      'archive',
      'quarantine',
      'experimental',
    ]);
    expect(manifest.unreadLanes).toEqual(['core']);
  });

  it('says nothing of what only a broken line makes wrong', () => {
    expect(messages(real.replace('    root: candidate/', '\t\troot: candidate/\n\t\tx: y'))).toEqual([
      '20: YAML: tabs are not allowed as indentation',
    ]);
  });

  it('says what stands before an error that cannot be read past, and nothing after it', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `k${index}: "open\n\n`).join('');
    const found = messages(`version: 2\n${lines}lanes: 1\n`);
    expect(found[0]).toBe('1: version 2 is not known; the version known is 1');
    expect(found.filter((message) => message.includes('YAML'))).toHaveLength(1);
  });

  it('with a text for a list, a number for a text and an unquoted secret', () => {
    const { lanes, secrets } = read(`version: 1
lanes:
  - {name: 1, root: a, depends_on: b}
invariants: {secrets: ["*.pem"]}
`);
    expect(lanes[0]?.name.value).toBe('1');
    expect(values(lanes[0]?.dependsOn)).toEqual(['b']);
    expect(values(secrets)).toEqual(['*.pem']);
  });

  it('with a lane that has a root and no name, by its root', () => {
    expect(read('version: 1\nlanes: [{root: lukhas/core}]\n').lanes[0]?.name.value).toBe('lukhas/core');
  });

  it('with the last of two equal keys and the first of two lanes of one name', () => {
    const { lanes } = read('version: 1\nlanes: [{name: a, root: a, root: b}, {name: a, root: c}]\n');
    expect(lanes.map((lane) => lane.root.value)).toEqual(['b/']);
  });
});

it('gives problems of one value values of their own', () => {
  const text = 'version: 1\nlanes: [{name: a, root: a, depends_on: *x}, {name: b, root: b, depends_on: *x}]\n';
  expect(read(text).problems.map((problem) => problem.value)).toEqual(['alias x', 'alias x (2)']);
});

it('stops after a hundred problems and says how many more there are', () => {
  const keys = Array.from({ length: 150 }, (_, index) => `unheard${index}: 1\n`).join('');
  const { problems } = read(`${real}${keys}`);
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)).toEqual({
    severity: 'warning',
    message: '50 more problems follow in ops/matriz.yaml',
    remedy: 'mend the ones above first, then run again',
    location: { path: 'ops/matriz.yaml' },
    value: 'more problems',
  });
});

it('assumes candidate/ → lukhas/ where there is no file, and says so', () => {
  const manifest = readManifest('ops/matriz.yaml', undefined);
  expect(manifest.exists).toBe(false);
  expect(manifest.lanes.map((lane) => lane.root)).toEqual([
    { value: 'lukhas/', at: { path: 'ops/matriz.yaml' } },
    { value: 'candidate/', at: { path: 'ops/matriz.yaml' } },
  ]);
  expect(manifest.problems).toEqual([
    {
      severity: 'warning',
      message: 'ops/matriz.yaml does not exist; the lanes candidate/ → lukhas/ are assumed',
      remedy:
        'lane-guard init --write proposes ops/matriz.yaml from the tree; or write it with version: 1 and lanes:, a name: and a root: for each, and promotion: {from: candidate} on the production lane',
      location: { path: 'ops/matriz.yaml' },
      value: 'no manifest',
    },
  ]);
});
