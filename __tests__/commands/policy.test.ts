import { describe, expect, it } from 'vitest';
import { judged, pullRequest, told } from '../support/command.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';

const manifest = `version: 1
lanes:
  - name: accepted
    root: lukhas/
    directories: [core/clock]
    import_rules: {deny_from: ["vivox/**"]}
    promotion: {from: candidate, labels_required: [reviewed]}
  - {name: candidate, root: candidate/, promotion: {to: accepted}}
  - {name: vivox, root: vivox/}
`;
const files = {
  'ops/matriz.yaml': manifest,
  'candidate/core/bus.py': 'def send(what):\n    return what\n',
  'candidate/core/clock.py': 'def now():\n    return 1\n',
  'lukhas/core/clock.py': 'def now():\n    return 1\n',
  'vivox/voice.py': 'tone = 1\n',
};
const crossing = 'from vivox.voice import tone\nx = tone\n';
const dangling = 'from candidate.core.bus import send\nx = send\n';
const checks = { checks: 'dependencies,weakened-policy,expired-waiver' };

function base(more: Record<string, string> = {}): GitRepository & { readonly start: string } {
  const repository = gitRepository();
  const start = repository.commit('chore: begin', { ...files, ...more });
  repository.branch('change');
  return { ...repository, start };
}

const waiver = (check: string, expires: string) =>
  `waivers:\n  - {check: ${check}, path: "lukhas/**", reason: known, owner: "@octo", expires: ${expires}}\n`;
const baseline = (...entries: readonly (readonly [string, string, string])[]) =>
  `{"version":1,"findings":[${entries.map(([check, path, value]) => JSON.stringify({ check, path, value })).join(',\n')}]}\n`;
const note = /^rules, severities, waivers and baseline are those of [0-9a-f]{12}, before the change/;

describe('a pull request', () => {
  it('that loosens a rule is judged by the old rule, and the loosening is listed', async () => {
    const repository = base();
    repository.commit('feat: loosen', {
      'ops/matriz.yaml': manifest.replace('deny_from: ["vivox/**"]', 'deny_from: []'),
      'lukhas/core/voice.py': crossing,
    });
    const report = await judged(repository.folder, pullRequest(repository, repository.start), checks);
    expect(report.verdict).toBe('fail');
    expect(told(report)).toEqual(['error lane-violation active', 'warning weakened-policy active']);
    expect(report.findings[1]).toMatchObject({
      message: 'the change removes "vivox/**" from deny_from of lane "accepted"',
      location: { path: 'ops/matriz.yaml', line: 3 },
    });
    expect(report.coverage.notes.some((one) => note.test(one))).toBe(true);
    const own = await judged(repository.folder, pullRequest(repository, repository.start), {
      ...checks,
      'policy-from': 'head',
    });
    expect([own.verdict, told(own)]).toEqual(['pass', ['warning weakened-policy active']]);
  });

  it.each<[string, string]>([
    ['fail-on never', 'lane_guard: {fail-on: never}\n'],
    ['the severity', 'lane_guard: {severity: ["lane-violation: notice"]}\n'],
    ['the check off', 'lane_guard: {checks: [-lane-violation]}\n'],
    ['its own rules', 'lane_guard: {policy-from: head, fail-on: never}\n'],
    ['an audit instead', 'lane_guard: {mode: audit, fail-on: never}\n'],
    ['a waiver', waiver('lane-violation', 'never')],
  ])('cannot give itself %s', async (_, text) => {
    const repository = base();
    repository.commit('feat: loosen', { 'ops/matriz.yaml': manifest + text, 'lukhas/core/voice.py': crossing });
    const report = await judged(repository.folder, pullRequest(repository, repository.start));
    expect(report.verdict).toBe('fail');
    expect(told(report)).toContain('error lane-violation active');
    expect(told(report)).toContain('warning weakened-policy active');
  });

  it('cannot grow the baseline that it is judged by', async () => {
    const known = baseline(['lane-violation', 'lukhas/old.py', 'vivox.voice']);
    const repository = base({ 'lukhas/old.py': crossing, 'ops/lane-baseline.json': known });
    repository.commit('feat: accept', {
      'lukhas/core/voice.py': crossing,
      'ops/lane-baseline.json': baseline(
        ['lane-violation', 'lukhas/old.py', 'vivox.voice'],
        ['lane-violation', 'lukhas/core/voice.py', 'vivox.voice'],
      ),
    });
    const report = await judged(repository.folder, pullRequest(repository, repository.start), checks);
    expect(report.findings.map(({ location, check, status }) => [location.path, check, status])).toEqual([
      ['lukhas/core/voice.py', 'lane-violation', 'active'],
      ['lukhas/old.py', 'lane-violation', 'baselined'],
      ['ops/lane-baseline.json', 'weakened-policy', 'active'],
    ]);
    expect(report.counts).toEqual({ errors: 1, warnings: 1, notices: 0, waived: 0, baselined: 1 });
    expect(report.findings[2]?.location.line).toBe(2);
    // Once it is merged it counts.
    repository.checkout('main');
    repository.merge('change');
    const merged = await judged(repository.folder, { name: 'schedule', payload: {}, ref: '' }, checks);
    expect([merged.verdict, merged.counts.baselined]).toEqual(['pass', 2]);
  });

  it('that shrinks the baseline, and brings a finding back, is judged by the old one', async () => {
    const known = baseline(['lane-violation', 'lukhas/old.py', 'vivox.voice']);
    const repository = base({ 'lukhas/old.py': crossing, 'ops/lane-baseline.json': known });
    repository.commit('chore: prune', { 'ops/lane-baseline.json': baseline() });
    const report = await judged(repository.folder, pullRequest(repository, repository.start), checks);
    expect([report.verdict, told(report)]).toEqual(['pass', ['warning lane-violation baselined']]);
  });

  it('that promotes and edits the directories, as the process asks, is not failed for it', async () => {
    const repository = base();
    repository.commit('chore(promotion): promote core/bus from candidate → lukhas', {
      'ops/matriz.yaml': manifest.replace('[core/clock]', '[core/clock, core/bus]'),
      'lukhas/core/bus.py': 'def send(what):\n    return what\n',
    });
    const event = pullRequest(repository, repository.start, ['lane-promotion', 'reviewed']);
    const report = await judged(repository.folder, event, { checks: 'dependencies,commits,promotions,manifest' });
    expect(report.promotions.map(({ module }) => module)).toEqual(['core/bus']);
    expect(told(report).filter((line) => line.includes('error') || line.includes('weakened'))).toEqual([]);
    expect(report.verdict).toBe('pass');
  });

  it('that drops a required label from the manifest still has to carry it', async () => {
    const repository = base();
    repository.commit('chore(promotion): promote core/bus from candidate → lukhas', {
      'ops/matriz.yaml': manifest.replace(', labels_required: [reviewed]', ''),
      'lukhas/core/bus.py': 'def send(what):\n    return what\n',
    });
    const event = pullRequest(repository, repository.start, ['lane-promotion']);
    const report = await judged(repository.folder, event, { checks: 'unlabelled-promotion,weakened-policy' });
    expect(told(report)).toEqual(['error unlabelled-promotion active', 'warning weakened-policy active']);
  });

  it('is judged by the waivers of its base, until their last day, and counted', async () => {
    const repository = base({ 'ops/matriz.yaml': manifest + waiver('dangling-dependency', '2025-06-15') });
    repository.commit('feat: use', { 'lukhas/core/api.py': dangling });
    const event = pullRequest(repository, repository.start);
    const report = await judged(repository.folder, event, checks);
    expect(told(report)).toEqual(['error dangling-dependency waived', 'notice expired-waiver active']);
    expect(report.verdict).toBe('pass');
    expect(report.counts).toEqual({ errors: 0, warnings: 0, notices: 1, waived: 1, baselined: 0 });
    expect(report.findings[0]?.waiver).toEqual({
      owner: '@octo',
      reason: 'known',
      expires: '2025-06-15',
      location: expect.objectContaining({ path: 'ops/matriz.yaml', line: 11 }),
    });
    const late = await judged(repository.folder, event, checks, '2025-06-16');
    expect(told(late)).toEqual(['error dangling-dependency active', 'error expired-waiver active']);
    // To remove what expired mends that, to prolong it does not let the finding pass.
    repository.commit('chore: remove', { 'ops/matriz.yaml': manifest, 'lukhas/core/api.py': null });
    const removed = await judged(repository.folder, pullRequest(repository, repository.start), checks, '2025-06-16');
    expect([removed.verdict, told(removed)]).toEqual(['pass', []]);
    repository.commit('chore: prolong', {
      'ops/matriz.yaml': manifest + waiver('dangling-dependency', '2026-06-15'),
      'lukhas/core/api.py': dangling,
    });
    const prolonged = await judged(repository.folder, pullRequest(repository, repository.start), checks, '2025-06-16');
    expect(told(prolonged)).toEqual([
      'error dangling-dependency active',
      'warning expired-waiver active',
      'warning weakened-policy active',
    ]);
    expect(prolonged.findings[1]).toMatchObject({
      message:
        'the waiver of "dangling-dependency, path lukhas/**" by "@octo" expired on 2025-06-15, 1 day ago: it waives no more; "2026-06-15", which the change sets, counts once it is merged',
      location: { path: 'ops/matriz.yaml', line: 11 },
    });
  });

  it('whose base has no manifest, or one that is not valid, is judged by its own, said so', async () => {
    const absent = base({ 'ops/matriz.yaml': null as unknown as string });
    const known = baseline(['lane-violation', 'lukhas/core/voice.py', 'vivox.voice']);
    const change = { 'ops/matriz.yaml': manifest, 'lukhas/core/voice.py': crossing, 'ops/lane-baseline.json': known };
    absent.commit('feat: adopt', change);
    const adopted = await judged(absent.folder, pullRequest(absent, absent.start), checks);
    expect([adopted.verdict, told(adopted)]).toEqual(['pass', ['error lane-violation baselined']]);
    expect(adopted.coverage.notes).toContain(
      `${absent.start.slice(0, 12)} has no ops/matriz.yaml: the change is judged by its own rules`,
    );
    const broken = base({ 'ops/matriz.yaml': 'version: 1\nlanes: 7\n' });
    broken.commit('fix: mend', { 'ops/matriz.yaml': manifest, 'lukhas/core/voice.py': crossing });
    const mended = await judged(broken.folder, pullRequest(broken, broken.start), checks);
    expect(told(mended)).toEqual(['error lane-violation active']);
    expect(mended.coverage.notes.join('\n')).toContain(
      'has a ops/matriz.yaml that is not valid (lanes is the number 7, expected a list of lanes): the change is judged by its own rules',
    );
  });

  it('that was begun before a rule came is judged by the rule', async () => {
    const repository = base({ 'ops/matriz.yaml': manifest.replace('"vivox/**"', '') });
    repository.commit('feat: use', { 'lukhas/core/voice.py': crossing });
    const head = repository.head();
    repository.checkout('main');
    const tip = repository.commit('chore: tighten', { 'ops/matriz.yaml': manifest });
    repository.checkout('change');
    const event = pullRequest(repository, tip);
    const report = await judged(repository.folder, event, checks);
    // The change itself loosened nothing.
    expect(told(report)).toEqual(['error lane-violation active']);
    // As GitHub checks it out: merged into the branch.
    repository.git('checkout', '-q', '--detach', 'main');
    repository.merge('change');
    expect(repository.git('rev-parse', 'HEAD^2')).toBe(head);
    const merged = await judged(repository.folder, event, checks);
    expect(told(merged)).toEqual(['error lane-violation active']);
  });

  it('is not told what its base loosened meanwhile', async () => {
    const repository = base();
    repository.commit('feat: begin', { 'lukhas/core/x.py': 'x = 1\n' });
    const event = (tip: string) => pullRequest(repository, tip);
    const headEvent = event(repository.start);
    repository.checkout('main');
    const tip = repository.commit('chore: loosen', { 'ops/matriz.yaml': manifest.replace('"vivox/**"', '') });
    repository.git('checkout', '-q', '--detach', 'main');
    repository.merge('change');
    const payload = headEvent.payload.pull_request as { head: object };
    const merged = { ...headEvent, payload: { pull_request: { ...payload, base: { sha: tip } } } };
    expect(told(await judged(repository.folder, merged, checks))).toEqual([]);
  });

  it('that breaks its manifest or its baseline is told of that', async () => {
    const repository = base();
    repository.commit('feat: break', { 'ops/matriz.yaml': `${manifest}invariants: 7\n` });
    const event = () => pullRequest(repository, repository.start);
    const report = await judged(repository.folder, event(), { checks: 'manifest,weakened-policy' });
    expect(told(report)).toContain('error invalid-manifest active');
    expect(report.checks.find(({ id }) => id === 'weakened-policy')).toMatchObject({
      status: 'skipped',
      reason: 'ops/matriz.yaml is not valid, so that it cannot be compared',
    });
    repository.commit('feat: break', { 'ops/matriz.yaml': manifest, 'ops/lane-baseline.json': '{\n  "version": 2' });
    await expect(judged(repository.folder, event(), checks)).rejects.toThrow(
      'ops/lane-baseline.json:2:14: "2" stands where the version 1, the only one known is expected',
    );
  });

  it.each<[string, string, string]>([
    ['the root of production', 'root: lukhas/', 'root: prod/'],
    ['the root to a part of it', 'root: lukhas/', 'root: lukhas/old/'],
    ['the root of development', 'root: candidate/,', 'root: candidate/other/,'],
    [
      'the lane of production away',
      manifest.slice(manifest.indexOf('  - name: accepted'), manifest.indexOf('  - {name: candidate')),
      '  - {name: other, root: other/, promotion: {from: candidate}}\n',
    ],
    [
      'production to another name, and its place to a lane without a promotion',
      '  - {name: vivox, root: vivox/}\n',
      '  - {name: vivox, root: vivox/}\n  - {name: free, root: lukhas/}\n',
    ],
    [
      'a part of production out as a source',
      '  - {name: vivox,',
      '  - {name: part, root: lukhas/core/, promotion: {to: vivox}}\n  - {name: vivox,',
    ],
    [
      'where imports start',
      '  - {name: vivox, root: vivox/}\n',
      '  - {name: vivox, root: vivox/}\nlane_guard: {python-path: [docs]}\n',
    ],
  ])('that moves %s is judged as before, as long as code is left there', async (what, from, to) => {
    const repository = base();
    expect(manifest).toContain(from);
    const moved = what.startsWith('production to another')
      ? manifest.replace('root: lukhas/', 'root: prod/')
      : manifest;
    repository.commit('feat: escape', {
      'ops/matriz.yaml': moved
        .replace(from, to)
        .replace('to: accepted}', what.startsWith('the lane') ? 'to: other}' : 'to: accepted}'),
      'lukhas/core/api.py': dangling,
      'docs/x.py': 'x = 1\n',
    });
    const report = await judged(repository.folder, pullRequest(repository, repository.start), checks);
    expect(told(report)).toContain('error dangling-dependency active');
    expect(told(report)).toContain('warning weakened-policy active');
  });

  it('that takes the promotion away is judged as before', async () => {
    const repository = base();
    const text = manifest.replace('from: candidate, ', '').replace(', promotion: {to: accepted}', '');
    repository.commit('feat: escape', {
      'ops/matriz.yaml': text.replace('vivox/}', 'vivox/, promotion: {from: candidate}}'),
      'lukhas/core/api.py': dangling,
    });
    const report = await judged(repository.folder, pullRequest(repository, repository.start), checks);
    expect(told(report)).toEqual(['error dangling-dependency active', 'warning weakened-policy active']);
    expect(report.coverage.notes).toContainEqual(
      expect.stringMatching(
        /^lanes and promotions that the change moves or takes away are judged as [0-9a-f]{12} has them/,
      ),
    );
  });

  it('that moves production with its code is judged at the new place', async () => {
    const repository = base();
    repository.commit('refactor: move', {
      'ops/matriz.yaml': manifest.replace('root: lukhas/', 'root: prod/'),
      'lukhas/core/clock.py': null,
      'prod/core/clock.py': files['lukhas/core/clock.py'],
      'prod/core/api.py': dangling,
    });
    const report = await judged(repository.folder, pullRequest(repository, repository.start), checks);
    expect(told(report)).toEqual(['warning weakened-policy active', 'error dangling-dependency active']);
    expect(report.coverage.lanes.map(({ root }) => root)).toEqual(['prod/', 'candidate/', 'vivox/']);
  });

  it('is told which rules judged wherever they differ, and at which line they stand', async () => {
    const repository = base({ 'lukhas/old.py': crossing });
    const shifted = manifest.replace('lanes:', '# ours\n\nlanes:');
    repository.commit('docs: say whose', { 'ops/matriz.yaml': shifted, 'lukhas/core/voice.py': crossing });
    const event = pullRequest(repository, repository.start);
    const report = await judged(repository.folder, event, checks);
    expect(report.coverage.notes.some((one) => note.test(one))).toBe(true);
    expect(report.findings[0]).toMatchObject({
      message: expect.stringMatching(/deny_from "vivox\/\*\*" at ops\/matriz\.yaml:8$/),
      related: [{ path: 'ops/matriz.yaml', line: 8 }],
    });
    repository.commit('feat: loosen', {
      'ops/matriz.yaml': shifted.replace('deny_from: ["vivox/**"]', 'deny_from: []'),
    });
    const loosened = await judged(repository.folder, pullRequest(repository, repository.start), checks);
    const was = `ops/matriz.yaml:6 of ${repository.start.slice(0, 12)}`;
    expect(loosened.findings.find(({ check }) => check === 'lane-violation')).toMatchObject({
      message: expect.stringMatching(new RegExp(`deny_from "vivox/\\*\\*" at ${was}$`)),
      related: [{ path: 'ops/matriz.yaml', note: `deny_from: vivox/** at ${was}` }],
    });
    expect(loosened.findings.find(({ check }) => check === 'lane-violation')?.related[0]?.line).toBeUndefined();
    const own = await judged(repository.folder, pullRequest(repository, repository.start), {
      ...checks,
      'policy-from': 'head',
    });
    expect(own.coverage.notes).toContainEqual(
      expect.stringMatching(
        /^rules, severities, waivers and baseline are those of the change itself, .*\(policy-from: head\)$/,
      ),
    );
  });

  it('may move its smoke tests, and not leave them out', async () => {
    const repository = base({
      'ops/matriz.yaml': `${manifest}lane_guard: {smoke: [tests/smoke]}\n`,
      'tests/smoke/test_lukhas.py': 'import lukhas.core.clock\n',
    });
    repository.commit('test: none', { 'ops/matriz.yaml': `${manifest}lane_guard: {smoke: none}\n` });
    const event = pullRequest(repository, repository.start);
    const report = await judged(repository.folder, event, { smoke: '', checks: 'empty-smoke-suite,weakened-policy' });
    expect(report.suites.flatMap(({ files }) => files)).toContain('tests/smoke/test_lukhas.py');
    expect(told(report)).toContain('warning weakened-policy active');
  });
});

describe('the other events', () => {
  const loosened = (repository: GitRepository) =>
    repository.commit('feat: loosen', {
      'ops/matriz.yaml': manifest.replace('"vivox/**"', ''),
      'lukhas/core/voice.py': crossing,
    });

  it('judge a merge group by its base', async () => {
    const repository = base();
    const head = loosened(repository);
    const group = { base_sha: repository.start, head_sha: head };
    const event = { name: 'merge_group', payload: { merge_group: group }, ref: '' };
    expect(told(await judged(repository.folder, event, checks))).toContain('error lane-violation active');
  });

  it('judge a push by its own rules, and tell what it loosens', async () => {
    const repository = base();
    const after = loosened(repository);
    const payload = { ref: 'refs/heads/change', before: repository.start, after };
    const report = await judged(repository.folder, { name: 'push', payload, ref: 'refs/heads/change' }, checks);
    expect([report.verdict, told(report)]).toEqual(['pass', ['warning weakened-policy active']]);
  });

  it('judge a branch at a desk as its pull request will be, and an audit as it lies there', async () => {
    const repository = base();
    loosened(repository);
    const desk = { name: 'command-line', payload: {}, ref: '' };
    expect(told(await judged(repository.folder, desk, checks))).toContain('error lane-violation active');
    expect(told(await judged(repository.folder, desk, { ...checks, mode: 'audit' }))).toEqual([]);
  });

  it('read a pull request that is not checked out from git alone', async () => {
    const repository = base();
    loosened(repository);
    const event = pullRequest(repository, repository.start);
    repository.checkout('main');
    const report = await judged(repository.folder, { ...event, name: 'pull_request_target' }, checks);
    expect(told(report)).toEqual(['error lane-violation active', 'warning weakened-policy active']);
  });
});
