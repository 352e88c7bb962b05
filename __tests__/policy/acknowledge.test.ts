import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import type { Manifest } from '../../src/domain/manifest.ts';
import { readManifest } from '../../src/manifest/read.ts';
import { acknowledge } from '../../src/policy/acknowledge.ts';
import { expectLinear } from '../support/growth.ts';
import { findingWith } from '../support/report.ts';

const waivers = (...scopes: readonly string[]): Manifest['waivers'] => {
  const lines = scopes.map((scope) => {
    const expires = scope.includes('expires') ? '' : ', expires: never';
    return `  - {${scope}${expires}, reason: known, owner: "@a"}\n`;
  });
  const text = `version: 1\nlanes:\n  - {name: accepted, root: lukhas/}\nwaivers:\n${lines.join('')}`;
  const manifest = readManifest('ops/matriz.yaml', Buffer.from(text));
  expect(manifest.problems).toEqual([]);
  return manifest.waivers;
};
const finding = (parts: Partial<Finding> = {}) =>
  findingWith({
    location: { path: 'lukhas/core/api.py', line: 3 },
    value: 'candidate.core.neural.decay',
    data: { target: 'candidate.core.neural.decay' },
    ...parts,
  });
const today = 100;
const ran = new Set(['dangling-dependency', 'lane-violation']);
const nameOf = (path: string) => (path === 'src/lukhas/core/api.py' ? 'lukhas.core.api' : undefined);
const statusOf = (scope: string, one = finding()) =>
  acknowledge([one], { waivers: waivers(`check: dangling-dependency${scope}`), baseline: null, today }, ran, nameOf)
    .findings[0]?.status;

describe('a waiver', () => {
  it.each<[string, Finding?]>([
    [''],
    [', path: lukhas/core/api.py'],
    [', path: "lukhas/**"'],
    [', path: lukhas/core'],
    [', path: ./lukhas/core/'],
    [', from: "lukhas/*/api.py"'],
    [', from: lukhas.core.api'],
    [', from: lukhas.core'],
    [', from: lukhas'],
    [', from: lukhas.core.api', finding({ location: { path: 'src/lukhas/core/api.py' } })],
    [', from: lukhas.core', finding({ location: { path: 'lukhas/core/__init__.py' } })],
    [', to: candidate.core.neural.decay'],
    [', to: candidate.core'],
    [', to: "candidate/**"'],
    [', to: candidate/core/neural'],
    [', to: candidate/core/neural/decay.py'],
    [', to: "candidate/core/neural/*.py"'],
    [', to: candidate/core/x.ts', finding({ data: { target: 'candidate/core/x' } })],
    [', to: candidate', finding({ data: { target: 'candidate.a', targets: ['candidate.a', 'candidate.b'] } })],
    [', from: "lukhas/**", to: candidate.core, path: "**/api.py"'],
  ])('of%s meets the finding', (scope, one) => {
    expect(statusOf(scope, one)).toBe('waived');
  });

  it.each<[string, Finding?]>([
    [', path: lukhas/core/ap.py'],
    [', path: "lukhas/*"'],
    [', path: lukhas/core/api'],
    [', from: lukhas.core.ap'],
    [', from: core.api'],
    [', to: candidate.core.neural.decay.x'],
    [', to: candidate.core.neu'],
    [', to: core'],
    [', to: "candidate/*"'],
    [', to: candidate', finding({ data: {} })],
    [', to: candidate.a', finding({ data: { target: 'candidate.a', targets: ['candidate.a', 'candidate.b'] } })],
    [', from: "lukhas/**", to: vivox'],
    ['', finding({ check: 'lane-violation' })],
    [', expires: 1970-04-10'],
  ])('of%s does not', (scope, one) => {
    expect(statusOf(scope, one)).toBe('active');
  });

  it('holds on its last day, and tells who, why and until when', () => {
    const [one] = acknowledge(
      [finding()],
      { waivers: waivers('check: dangling-dependency, expires: 1970-04-11'), baseline: null, today },
      ran,
      nameOf,
    ).findings;
    expect(one).toMatchObject({
      status: 'waived',
      waiver: { owner: '@a', reason: 'known', expires: '1970-04-11', location: { path: 'ops/matriz.yaml', line: 5 } },
    });
  });

  it('never meets what judges the rules themselves', () => {
    const [waiver] = waivers('check: lane-violation');
    const forged = waiver && { ...waiver, check: { ...waiver.check, value: 'weakened-policy' as const } };
    const one = finding({ check: 'weakened-policy' });
    const entry = { check: one.check, path: one.location.path, value: one.value, line: 1 };
    const baseline = { path: 'b.json', entries: [entry] };
    const { findings } = acknowledge([one], { waivers: forged ? [forged] : [], baseline, today }, ran, nameOf);
    expect(findings).toEqual([one]);
  });
});

describe('acknowledge', () => {
  const entries = (...values: readonly string[]) =>
    values.map((value, index) => ({
      check: 'dangling-dependency' as const,
      path: 'lukhas/core/api.py',
      value,
      line: index + 4,
    }));

  it('marks what the baseline holds, and waived before that', () => {
    const { findings, acknowledgements } = acknowledge(
      [finding({ value: 'a' }), finding({ value: 'b', check: 'lane-violation' }), finding({ value: 'c' })],
      {
        waivers: waivers('check: dangling-dependency, to: candidate.core.neural, path: other'),
        baseline: { path: 'b.json', entries: entries('a', 'b', 'gone') },
        today,
      },
      ran,
      nameOf,
    );
    expect(findings.map(({ status }) => status)).toEqual(['baselined', 'active', 'active']);
    expect(acknowledgements.baseline).toBe('b.json');
    // An entry is of one check: that of "b" is another.
    expect(acknowledgements.gone.map(({ value }) => value)).toEqual(['b', 'gone']);
    expect(acknowledgements.unused).toHaveLength(1);
  });

  it('says nothing of what did not run, nor of a waiver that expired', () => {
    const { acknowledgements } = acknowledge(
      [],
      {
        waivers: waivers('check: unused-shim', 'check: lane-violation, expires: 1970-01-02', 'check: lane-violation'),
        baseline: { path: 'b.json', entries: entries('a') },
        today,
      },
      new Set(['lane-violation']),
      nameOf,
    );
    expect(acknowledgements.gone).toEqual([]);
    expect(acknowledgements.unused.map(({ check, lastDay }) => [check.value, lastDay])).toEqual([
      ['lane-violation', null],
    ]);
  });

  it('keeps an entry that is found, though a waiver tells of the finding', () => {
    const { findings, acknowledgements } = acknowledge(
      [finding({ value: 'a' })],
      { waivers: waivers('check: dangling-dependency'), baseline: { path: 'b', entries: entries('a') }, today },
      ran,
      nameOf,
    );
    expect([findings[0]?.status, acknowledgements.gone, acknowledgements.unused]).toEqual(['waived', [], []]);
  });
});

describe('many waivers cost time linear in their number and in that of the findings', () => {
  const counts = [300, 3000] as const;
  it.each<[string, (at: number) => string]>([
    ['a path', (at) => `path: lukhas/area${at % 40}/d${at}/file${at}_x.py`],
    ['a glob with a start of its own', (at) => `path: "lukhas/area${at % 40}/d${at}/**"`],
    ['a glob with a start that all share', (at) => `path: "lukhas/**/file${at}_*.py"`],
    ['a glob without a start', (at) => `path: "**/*e${at}_x.py"`],
    ['two globs', (at) => `from: "lukhas/**", to: "candidate/*/d${at}/**"`],
    ['modules', (at) => `from: lukhas, to: candidate.area${at % 40}.d${at}`],
  ])('by %s', (_, scope) => {
    const all = waivers(
      ...Array.from({ length: counts[1] }, (_unused, at) => `check: dangling-dependency, ${scope(at)}`),
    );
    const found = Array.from({ length: counts[1] }, (_unused, at) =>
      finding({
        location: { path: `lukhas/area${at % 40}/d${at}/file${at}_x.py` },
        data: { target: `candidate.area${at % 40}.d${at}.x` },
      }),
    );
    const run = (count: number) =>
      acknowledge(found.slice(0, count), { waivers: all.slice(0, count), baseline: null, today }, ran, nameOf);
    const { findings, acknowledgements } = run(counts[1]);
    expect(findings.map(({ waiver }) => waiver?.location.line)).toEqual(all.map(({ at }) => at.line));
    expect(acknowledgements.unused).toEqual([]);
    expectLinear(counts[0], run);
  });

  it('and tells the first of those that a finding meets, and none of the others as unused', () => {
    const all = waivers(
      'check: dangling-dependency, to: candidate.core, path: "lukhas/**"',
      'check: dangling-dependency, path: lukhas/core/api.py',
      'check: dangling-dependency',
      'check: dangling-dependency, path: lukhas/core/api.py',
      'check: dangling-dependency, path: lukhas/other',
    );
    const told = acknowledge([finding()], { waivers: all, baseline: null, today }, ran, nameOf);
    expect(told.findings[0]?.waiver?.location).toEqual(all[0]?.at);
    expect(told.acknowledgements.unused).toEqual(all.slice(4));
  });
});

it('holds each path against the globs of waivers once, however many findings it has', () => {
  const made = waivers(
    ...Array.from({ length: 300 }, (_, at) => `check: dangling-dependency, path: "**/[a-z]*${at}x*/**"`),
  );
  const plan = { waivers: made, baseline: null, today };
  expectLinear(500, (count) => {
    const many = Array.from({ length: count }, (_, at) =>
      finding({ location: { path: `lukhas/core/a${at % 50}.py` } }),
    );
    expect(acknowledge(many, plan, ran, nameOf).acknowledgements.unused).toHaveLength(300);
  });
  const started = performance.now();
  acknowledge(
    Array.from({ length: 20_000 }, () => finding()),
    plan,
    ran,
    nameOf,
  );
  // Six million pairs: matched one by one they take half a minute.
  expect(performance.now() - started).toBeLessThan(6_000);
});
