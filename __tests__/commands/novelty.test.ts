import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/domain/host.ts';
import type { Report } from '../../src/domain/report.ts';
import type { Inputs } from '../../src/settings/read.ts';
import { judged, pullRequest } from '../support/command.ts';
import { type FileContent, type GitRepository, gitRepository } from '../support/git-repository.ts';

const manifest = `version: 1
lanes:
  - name: accepted
    root: lukhas/
    owners: ["@octo"]
    import_rules: {deny_from: ["vivox/**"]}
    promotion: {from: candidate}
  - {name: candidate, root: candidate/, owners: ["@octo"], promotion: {to: accepted}}
  - {name: vivox, root: vivox/, owners: ["@octo"]}
`;
const files = {
  'ops/matriz.yaml': manifest,
  'candidate/core/__init__.py': '',
  'candidate/core/bus.py': 'def send(what):\n    return what\n',
  'candidate/core/clock.py': 'def now():\n    return 1\n',
  'lukhas/__init__.py': '',
  'lukhas/core/__init__.py': '',
  'lukhas/core/plain.py': 'x = 1\n',
  'shared/bridge.py': 'import candidate.core.bus\n',
  'vivox/voice.py': 'tone = 1\n',
};
const dependingOn = (lanes: string) =>
  manifest.replace('root: candidate/,', `root: candidate/, depends_on: [${lanes}],`);
type Files = Readonly<Record<string, FileContent>>;

const desk: Event = { name: 'command-line', payload: {}, ref: '' };
/** Does more than to forward, so that it makes no shim. */
const dangling = 'from candidate.core.bus import send\nx = send\n';
const crossing = 'from vivox.voice import tone\n';
/** Lines that are alike, so that git takes a file for moved. */
const body = Array.from({ length: 20 }, (_, index) => `line_${index} = ${index}\n`).join('');

function start(more: Files = {}): GitRepository & { readonly base: string } {
  const repository = gitRepository();
  const base = repository.commit('chore: begin', { ...files, ...more });
  repository.branch('change');
  return { ...repository, base };
}

/** `error new lane-violation lukhas/a.py vivox.voice`, of the checks that a test is about, sorted. */
function told({ findings }: Report, about = /./): string[] {
  const shown = findings.map(({ severity, new: isNew, check, location, value }) => {
    const age = isNew === null ? 'unknown' : isNew ? 'new' : 'old';
    return `${severity} ${age} ${check} ${location.path} ${value}`;
  });
  return shown.filter((line) => about.test(line)).sort();
}

interface Case {
  readonly base?: Files;
  readonly head: Files;
  readonly about: RegExp;
  readonly told: readonly string[];
  readonly inputs?: Inputs;
}

const cases: readonly (readonly [string, Case])[] = [
  [
    'an import of a dependency that a list, which another includes, declares no longer',
    {
      base: {
        'requirements.txt': '-r deps/base.txt\n',
        'deps/base.txt': 'httpx\n',
        'candidate/httpx.py': 'y = 1\n',
        'lukhas/a.py': 'import httpx\n',
      },
      head: { 'deps/base.txt': 'click\n' },
      about: /unresolved-import/,
      told: ['error new unresolved-import lukhas/a.py httpx'],
    },
  ],
  [
    'one import beside two that were there',
    {
      base: { 'candidate/core/old.py': 'y = 1\n', 'lukhas/a.py': `${dangling}import candidate.core.old\n` },
      head: { 'lukhas/a.py': `import candidate.core.clock\n${dangling}import candidate.core.old\n` },
      about: /dangling-dependency/,
      told: [
        'error new dangling-dependency lukhas/a.py candidate.core.clock',
        'error old dangling-dependency lukhas/a.py candidate.core.bus',
        'error old dangling-dependency lukhas/a.py candidate.core.old',
      ],
    },
  ],
  [
    'programs without an ending',
    {
      base: { 'lukhas/old': `#!/usr/bin/env python3\n${dangling}`, 'lukhas/tool': '#!/usr/bin/env python3\n' },
      head: { 'lukhas/tool': `#!/usr/bin/env python3\n${dangling}` },
      about: /dangling-dependency/,
      told: [
        'error new dangling-dependency lukhas/tool candidate.core.bus',
        'error old dangling-dependency lukhas/old candidate.core.bus',
      ],
    },
  ],
  [
    'a constant that another file hands to its loader',
    {
      base: {
        'lukhas/load.py':
          'import importlib\nfrom lukhas.names import NAMES\nfor n in NAMES: importlib.import_module(n)\n',
        'lukhas/names.py': 'NAMES = ["candidate.core.bus"]\n',
      },
      head: { 'lukhas/names.py': 'NAMES = ["candidate.core.bus", "candidate.core.clock"]\n' },
      about: /hidden-dependency lukhas\/load/,
      told: [
        'error new hidden-dependency lukhas/load.py candidate.core.clock',
        'error old hidden-dependency lukhas/load.py candidate.core.bus',
      ],
    },
  ],
  [
    'a module that is moved and named by a call',
    {
      base: { 'candidate/core/load.py': 'import importlib\nimportlib.import_module("candidate.core.clock")\n' },
      head: { 'candidate/core/clock.py': null, 'candidate/core/timer.py': files['candidate/core/clock.py'] },
      about: /missing-shim/,
      told: ['error new missing-shim candidate/core/load.py candidate/core/clock.py'],
    },
  ],
  [
    'one more place of what was there',
    {
      base: { 'lukhas/a.py': crossing },
      head: { 'lukhas/a.py': `${crossing}def f():\n    ${crossing}` },
      about: /lane-violation/,
      told: ['warning old lane-violation lukhas/a.py vivox.voice'],
    },
  ],
  [
    'a glob that matched nothing before, and one that matches nothing now',
    {
      base: {
        'ops/matriz.yaml': manifest.replace(
          '{deny_from',
          '{allow_from: ["gone/**", "vivox/**", "lukhas/**"], deny_from',
        ),
      },
      head: { 'vivox/voice.py': null, 'other/voice.py': 'tone = 1\n' },
      about: /unmatched-pattern|missing-lane-root/,
      told: [
        'notice old unmatched-pattern ops/matriz.yaml gone/**',
        // The glob itself is not told: the root that it names is.
        'warning new missing-lane-root ops/matriz.yaml vivox: vivox/',
      ],
    },
  ],
  [
    'a glob that the change brings, beside one that was there',
    {
      base: { 'ops/matriz.yaml': manifest.replace('{deny_from', '{allow_from: ["gone/**", "lukhas/**"], deny_from') },
      head: {
        'ops/matriz.yaml': manifest.replace(
          '{deny_from',
          '{allow_from: ["gone/**", "lukhas/**", "nowhere/**"], deny_from',
        ),
      },
      about: /unmatched-pattern/,
      told: [
        'notice old unmatched-pattern ops/matriz.yaml gone/**',
        'warning new unmatched-pattern ops/matriz.yaml nowhere/**',
      ],
    },
  ],
  [
    'a moved file, changed on the way',
    {
      base: { 'lukhas/a.py': crossing + body },
      head: { 'lukhas/a.py': null, 'lukhas/core/b.py': `${crossing}import candidate.core.bus\n${body}` },
      about: /lane-violation|dangling-dependency/,
      told: [
        'error new dangling-dependency lukhas/core/b.py candidate.core.bus',
        'warning old lane-violation lukhas/core/b.py vivox.voice',
      ],
    },
  ],
  [
    'a file that is moved into another lane',
    {
      base: {
        'ops/matriz.yaml': manifest.replace(
          'promotion: {to',
          'import_rules: {deny_from: ["vivox/**"]}, promotion: {to',
        ),
        'candidate/core/a.py': crossing + body,
        'candidate/core/b.py': crossing + body,
      },
      head: { 'candidate/core/a.py': null, 'lukhas/a.py': crossing + body },
      about: /lane-violation/,
      told: [
        'error new lane-violation lukhas/a.py vivox.voice',
        'warning old lane-violation candidate/core/b.py vivox.voice',
      ],
    },
  ],
  [
    'a file that is copied',
    {
      base: { 'lukhas/a.py': crossing + body },
      head: { 'lukhas/b.py': crossing + body },
      about: /lane-violation/,
      told: ['error new lane-violation lukhas/b.py vivox.voice', 'warning old lane-violation lukhas/a.py vivox.voice'],
    },
  ],
  [
    'a development module that is deleted under imports of it',
    {
      base: { 'lukhas/a.py': dangling },
      head: { 'candidate/core/bus.py': null, 'lukhas/b.py': dangling },
      about: /dangling-dependency|missing-shim|deleted-candidate/,
      told: [
        'error new dangling-dependency lukhas/b.py candidate.core.bus',
        'error new deleted-candidate candidate/core/bus.py core/bus',
        'error old dangling-dependency lukhas/a.py candidate.core.bus',
      ],
    },
  ],
  [
    'a module that is promoted under imports of it',
    {
      base: { 'lukhas/a.py': `${dangling}from lukhas.core.bus import send\n` },
      head: { 'lukhas/core/bus.py': files['candidate/core/bus.py'] },
      about: /dangling-dependency|unresolved-import|unrewritten-import|unannounced/,
      told: [
        'error new unannounced-promotion lukhas/core/bus.py core/bus',
        'error new unrewritten-import lukhas/a.py candidate.core.bus',
      ],
    },
  ],
  [
    'a chain through a file that nothing changed',
    {
      base: { 'lukhas/a.py': 'x = 1\n' },
      head: { 'lukhas/a.py': 'import shared.bridge\n' },
      about: /dangling-chain/,
      told: ['error new dangling-chain shared/bridge.py candidate.core.bus'],
    },
  ],
  [
    'one more file on a chain that was there',
    {
      base: { 'lukhas/a.py': 'import shared.bridge\n' },
      head: { 'lukhas/b.py': 'import shared.bridge\n' },
      about: /dangling-chain/,
      told: ['error old dangling-chain shared/bridge.py candidate.core.bus'],
    },
  ],
  [
    'a chain that a file outside of production closes by a call',
    {
      base: { 'lukhas/a.py': 'import shared.loader\n', 'shared/loader.py': 'x = 1\n' },
      head: { 'shared/loader.py': 'import importlib\nimportlib.import_module("candidate.core.clock")\n' },
      about: /dangling-chain/,
      told: ['error new dangling-chain shared/loader.py candidate.core.clock'],
    },
  ],
  [
    'a rule that a pull request brings is not one yet',
    {
      base: { 'lukhas/a.py': 'import shared.bridge\n' },
      head: { 'ops/matriz.yaml': manifest.replace('"vivox/**"', '"vivox/**", "shared/**"') },
      about: /lane-violation/,
      told: [],
    },
  ],
  [
    'a rule that the head brings finds old imports',
    {
      base: {
        'lukhas/a.py': 'import vivox.old\n',
        'vivox/old.py': '',
        'ops/matriz.yaml': manifest.replace('"vivox/**"', ''),
      },
      head: { 'ops/matriz.yaml': manifest, 'lukhas/b.py': crossing },
      inputs: { 'policy-from': 'head' },
      about: /lane-violation/,
      told: ['error new lane-violation lukhas/b.py vivox.voice', 'warning old lane-violation lukhas/a.py vivox.old'],
    },
  ],
  [
    'what depends_on named before',
    {
      base: {
        'candidate/core/sound.py': 'import lukhas.core.plain\n',
        'ops/matriz.yaml': dependingOn('accepted, vivox'),
      },
      head: { 'ops/matriz.yaml': dependingOn('vivox') },
      about: /undeclared-lane-dependency/,
      told: ['warning new undeclared-lane-dependency ops/matriz.yaml candidate on accepted'],
    },
  ],
  [
    'a manifest where there was none',
    {
      base: { 'ops/matriz.yaml': null, 'lukhas/a.py': dangling },
      head: { 'ops/matriz.yaml': manifest.replace('root: vivox/', 'root: vox/') },
      about: /missing-lane-root|dangling-dependency/,
      told: [
        'error old dangling-dependency lukhas/a.py candidate.core.bus',
        'warning new missing-lane-root ops/matriz.yaml vivox: vox/',
      ],
    },
  ],
  [
    'empty and forbidden files',
    {
      base: {
        'ops/matriz.yaml': `${manifest}invariants:\n  zero_bytes_fail: true\n  secrets: [{pattern: "**/*.pem"}]\n`,
        'lukhas/empty.py': '',
        'lukhas/emptied.py': 'x = 1\n',
        'old.pem': 'k\n',
      },
      head: { 'lukhas/emptied.py': '', 'lukhas/new.py': '', 'new.pem': 'k\n' },
      about: /empty-file|forbidden-file/,
      told: [
        'error new empty-file lukhas/emptied.py empty',
        'error new empty-file lukhas/new.py empty',
        'error new forbidden-file new.pem **/*.pem',
        'warning old empty-file lukhas/empty.py empty',
        'warning old forbidden-file old.pem **/*.pem',
      ],
    },
  ],
  [
    'owners that CODEOWNERS named before',
    {
      base: { CODEOWNERS: '/vivox/ @octo\n/lukhas/ @others\n' },
      head: { CODEOWNERS: '/vivox/ @others\n/lukhas/ @others\n' },
      about: /unowned-lane/,
      told: [
        'notice new unowned-lane ops/matriz.yaml vivox: CODEOWNERS',
        'notice old unowned-lane ops/matriz.yaml accepted: CODEOWNERS',
      ],
    },
  ],
  [
    'names in data and in entry points',
    {
      base: { 'lukhas/old.yaml': 'load: candidate.core.bus\n', 'lukhas/more.yaml': 'load: candidate.core.bus\n' },
      head: { 'lukhas/new.yaml': 'load: candidate.core.bus\n', 'lukhas/more.yaml': 'a: 1\nload: candidate.core.bus\n' },
      about: /hidden-dependency/,
      told: [
        'warning new hidden-dependency lukhas/new.yaml candidate.core.bus',
        'warning old hidden-dependency lukhas/more.yaml candidate.core.bus',
        'warning old hidden-dependency lukhas/old.yaml candidate.core.bus',
      ],
    },
  ],
  [
    'TypeScript',
    {
      base: {
        'candidate/a.ts': 'export const a = 1;\n',
        'candidate/b.ts': 'export const b = 1;\n',
        'lukhas/old.ts': "import { a } from '../candidate/a';\n",
        'lukhas/more.ts': "import { a } from '../candidate/a';\n",
      },
      head: { 'lukhas/more.ts': "import { a } from '../candidate/a';\nimport { b } from '../candidate/b';\n" },
      about: /dangling-dependency/,
      told: [
        'error new dangling-dependency lukhas/more.ts candidate/b',
        'error old dangling-dependency lukhas/more.ts candidate/a',
        'error old dangling-dependency lukhas/old.ts candidate/a',
      ],
    },
  ],
  [
    'what an import root leads to that the project names anew',
    {
      base: { 'src/tools/x.py': 'x = 1\n', 'lukhas/a.py': 'import tools\n', 'vivox/tools.py': 'x = 1\n' },
      head: { 'pytest.ini': '[pytest]\npythonpath = vivox\n' },
      about: /lane-violation/,
      told: ['error new lane-violation lukhas/a.py tools'],
    },
  ],
  [
    'links',
    {
      base: { 'lukhas/old.py': { link: '../candidate/core/bus.py' } },
      head: { 'lukhas/new.py': { link: '../candidate/core/bus.py' } },
      about: /dangling-dependency/,
      told: [
        'error new dangling-dependency lukhas/new.py candidate/core/bus.py',
        'error old dangling-dependency lukhas/old.py candidate/core/bus.py',
      ],
    },
  ],
  [
    'files that cannot be read whole',
    {
      base: { 'lukhas/old.py': `x = "\n${body}`, 'lukhas/core/good.py': 'x = 1\n' },
      head: { 'lukhas/old.py': null, 'lukhas/core/moved.py': `x = "\n${body}`, 'lukhas/core/good.py': 'x = "\n' },
      about: /unreadable-module/,
      told: [
        'error new unreadable-module lukhas/core/good.py lukhas/core/good.py',
        'error old unreadable-module lukhas/core/moved.py lukhas/core/moved.py',
      ],
    },
  ],
  [
    'a change that no import can tell',
    {
      base: { 'lukhas/a.py': crossing, 'README.md': 'a\n' },
      head: { 'README.md': 'b\n' },
      about: /lane-violation/,
      told: ['warning old lane-violation lukhas/a.py vivox.voice'],
    },
  ],
  [
    'names that are hard to write',
    {
      base: { 'lukhas/ä b.py': crossing + body, 'lukhas/q".py': crossing },
      head: { 'lukhas/ä b.py': null, 'lukhas/é\tc.py': crossing + body, 'lukhas/q".py': `${crossing}y = 1\n` },
      about: /lane-violation/,
      told: [
        'warning old lane-violation lukhas/q".py vivox.voice',
        'warning old lane-violation lukhas/é\tc.py vivox.voice',
      ],
    },
  ],
];

describe('a pull request', () => {
  it.each(cases)('tells new from old: %s', async (_, { base, head, about, told: expected, inputs }) => {
    const repository = start(base);
    repository.commit('feat: change', head);
    const report = await judged(repository.folder, pullRequest(repository, repository.base), inputs);
    expect(report.reasons).toEqual([]);
    expect(told(report, about)).toEqual(expected);
  });

  it('passes with what the default branch holds, and fails with what it brings', async () => {
    const repository = start({ 'lukhas/a.py': crossing });
    repository.commit('docs: nothing', { 'README.md': 'x\n' });
    const event = () => pullRequest(repository, repository.base);
    expect(await judged(repository.folder, event())).toMatchObject({ verdict: 'pass', counts: { warnings: 1 } });
    expect(await judged(repository.folder, event(), { 'fail-on': 'warning' })).toMatchObject({ verdict: 'fail' });
    const severity = 'lane-violation: error';
    expect(await judged(repository.folder, event(), { severity })).toMatchObject({ verdict: 'fail' });
    repository.commit('feat: more', { 'lukhas/b.py': crossing });
    expect(await judged(repository.folder, event())).toMatchObject({ verdict: 'fail', counts: { errors: 1 } });
  });

  it('is held against the branch that it is merged into, where the merge is checked out', async () => {
    const repository = start({ 'lukhas/a.py': body });
    repository.commit('feat: ours', { 'lukhas/a.py': `${body}import vivox.voice\n`, 'lukhas/ours.py': crossing });
    const head = repository.head();
    repository.checkout('main');
    const base = repository.commit('feat: theirs', {
      'lukhas/a.py': `import candidate.core.bus\n${body}`,
      'lukhas/theirs.py': crossing,
    });
    repository.git('checkout', '-q', '--detach');
    repository.merge(head);
    const event = pullRequest({ ...repository, head: () => head }, base);
    expect(told(await judged(repository.folder, event), /lane-violation|dangling-dependency/)).toEqual([
      'error new lane-violation lukhas/a.py vivox.voice',
      'error new lane-violation lukhas/ours.py vivox.voice',
      'error old dangling-dependency lukhas/a.py candidate.core.bus',
      'warning old lane-violation lukhas/theirs.py vivox.voice',
    ]);
  });

  it('that merged its base keeps what it brought itself', async () => {
    const repository = start();
    repository.commit('feat: ours', { 'lukhas/ours.py': crossing });
    repository.checkout('main');
    const base = repository.commit('feat: theirs', { 'lukhas/theirs.py': crossing });
    repository.checkout('change');
    repository.merge('main');
    expect(told(await judged(repository.folder, pullRequest(repository, base)), /lane-violation/)).toEqual([
      'error new lane-violation lukhas/ours.py vivox.voice',
      'warning old lane-violation lukhas/theirs.py vivox.voice',
    ]);
  });

  it('is read from objects where it is not checked out', async () => {
    const repository = start({ 'lukhas/a.py': crossing });
    repository.commit('feat: ours', { 'lukhas/b.py': crossing });
    const { payload, ref } = pullRequest(repository, repository.base);
    repository.checkout('main');
    // What lies in the folder is not asked.
    repository.write({ 'lukhas/b.py': crossing, 'lukhas/a.py': 'x = 1\n' });
    const report = await judged(repository.folder, { name: 'pull_request_target', payload, ref });
    expect(told(report, /lane-violation/)).toEqual([
      'error new lane-violation lukhas/b.py vivox.voice',
      'warning old lane-violation lukhas/a.py vivox.voice',
    ]);
  });

  it('to a part of a repository is held against that part', async () => {
    const repository = gitRepository();
    const below = (some: Files) =>
      Object.fromEntries(Object.entries(some).map(([path, content]) => [`part/${path}`, content]));
    const base = repository.commit('chore: begin', below({ ...files, 'lukhas/a.py': crossing + body }));
    repository.branch('change');
    repository.commit(
      'feat: ours',
      below({ 'lukhas/a.py': null, 'lukhas/z.py': crossing + body, 'lukhas/b.py': crossing }),
    );
    const report = await judged(join(repository.folder, 'part'), pullRequest(repository, base));
    expect(told(report, /lane-violation/)).toEqual([
      'error new lane-violation lukhas/b.py vivox.voice',
      'warning old lane-violation lukhas/z.py vivox.voice',
    ]);
  });
});

describe('smoke tests', () => {
  it('that assert nothing are old where they stood, also in a file that changed', async () => {
    const test = (...names: readonly string[]) =>
      names.map((name) => `def test_${name}():\n    assert True\n`).join('\n');
    const repository = start({ 'tests/smoke/test_a.py': test('old'), 'tests/smoke/test_b.py': test('kept') });
    repository.commit('test: more', {
      'tests/smoke/test_a.py': test('new', 'old'),
      'tests/smoke/test_c.py': test('other'),
    });
    const inputs = { smoke: 'tests/smoke', checks: 'vacuous-smoke-test' };
    expect(told(await judged(repository.folder, pullRequest(repository, repository.base), inputs))).toEqual([
      'notice old vacuous-smoke-test tests/smoke/test_a.py test_old',
      'notice old vacuous-smoke-test tests/smoke/test_b.py test_kept',
      'warning new vacuous-smoke-test tests/smoke/test_a.py test_new',
      'warning new vacuous-smoke-test tests/smoke/test_c.py test_other',
    ]);
  });
});

describe('a push', () => {
  it('is held against what was there before', async () => {
    const repository = start({ 'lukhas/a.py': crossing });
    repository.checkout('main');
    const after = repository.commit('feat: ours', { 'lukhas/b.py': crossing });
    const payload = { before: repository.base, after, repository: { default_branch: 'main' } };
    const report = await judged(repository.folder, { name: 'push', payload, ref: 'refs/heads/main' });
    expect(told(report, /lane-violation/)).toEqual([
      'error new lane-violation lukhas/b.py vivox.voice',
      'warning old lane-violation lukhas/a.py vivox.voice',
    ]);
  });

  it('is neither new nor old without a range', async () => {
    const repository = start({ 'lukhas/a.py': crossing });
    repository.checkout('main');
    expect(told(await judged(repository.folder, desk), /lane-violation/)).toEqual([
      'error unknown lane-violation lukhas/a.py vivox.voice',
    ]);
  });
});

describe('at a desk', () => {
  it('what is not committed is new, tracked or not', async () => {
    const repository = start({ 'lukhas/a.py': crossing, 'lukhas/b.py': 'x = 1\n', 'lukhas/gone.py': crossing + body });
    repository.commit('feat: ours', { 'lukhas/ours.py': crossing });
    repository.write({ 'lukhas/untracked.py': crossing, 'lukhas/b.py': crossing, 'lukhas/gone.py': null });
    expect(told(await judged(repository.folder, desk), /lane-violation/)).toEqual([
      'error new lane-violation lukhas/b.py vivox.voice',
      'error new lane-violation lukhas/ours.py vivox.voice',
      'error new lane-violation lukhas/untracked.py vivox.voice',
      'warning old lane-violation lukhas/a.py vivox.voice',
    ]);
  });

  it('a file that is touched but not changed is the same', async () => {
    const repository = start({ 'lukhas/a.py': crossing });
    repository.write({ 'lukhas/a.py': crossing });
    expect(told(await judged(repository.folder, desk), /lane-violation/)).toEqual([
      'warning old lane-violation lukhas/a.py vivox.voice',
    ]);
  });

  it('a moved file is old once git knows of it', async () => {
    const repository = start({ 'lukhas/a.py': crossing + body });
    mkdirSync(join(repository.folder, 'lukhas/deep'));
    renameSync(join(repository.folder, 'lukhas/a.py'), join(repository.folder, 'lukhas/deep/a.py'));
    const violation = 'lane-violation lukhas/deep/a.py vivox.voice';
    expect(told(await judged(repository.folder, desk), /lane-violation/)).toEqual([`error new ${violation}`]);
    repository.git('add', '-A');
    expect(told(await judged(repository.folder, desk), /lane-violation/)).toEqual([`warning old ${violation}`]);
  });
});

describe('any change', () => {
  const paths = [
    ...[
      'lukhas/__init__.py',
      'lukhas/a.py',
      'lukhas/core/__init__.py',
      'lukhas/core/bus.py',
      'lukhas/d.py',
      'lukhas/d/__init__.py',
    ],
    ...['candidate/__init__.py', 'candidate/core/__init__.py', 'candidate/core/bus.py', 'candidate/core/clock.py'],
    ...[
      'shared/__init__.py',
      'shared/bridge.py',
      'shared/loader.py',
      'vivox/voice.py',
      'lukhas/load.yaml',
      'tests/smoke/test_a.py',
    ],
  ];
  const texts = [
    ...[
      '',
      'x = 1\n',
      'x = "\n',
      crossing,
      dangling,
      'from candidate.core.bus import send\n',
      'from candidate.core.clock import *\n',
    ],
    ...[
      'import shared.bridge\n',
      'from shared import loader\nx = loader\n',
      'from lukhas.core.bus import send\nx = send\n',
    ],
    ...['import importlib\nimportlib.import_module("candidate.core.clock")\n', 'def test_a():\n    assert True\n'],
    ...['names = ["candidate.core.bus"]\n', 'from lukhas.core import bus, clock\n', 'from .core import *\n'],
    ...['try:\n    from candidate.core.bus import send\nexcept ImportError:\n    pass\n', '__all__ = ["bus"]\n'],
  ];
  const text = fc.constantFrom(...texts);
  const tree = fc.tuple(
    ...paths.map((path) => fc.option(text, { freq: 4 }).map((content) => [path, content] as const)),
  );
  const change = fc.dictionary(fc.constantFrom(...paths), fc.option(text, { freq: 6 }), { minKeys: 3, maxKeys: 8 });

  it('tells new from old as the tree before would be judged by itself', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(tree.map(Object.fromEntries), change, async (before: Files, after: Files) => {
        const repository = gitRepository();
        repository.commit('chore: begin', { 'ops/matriz.yaml': manifest, 'README.md': 'x\n', ...before });
        const inputs = {
          smoke: 'tests/smoke',
          checks: '-failing-smoke-test\n-smoke\nvacuous-smoke-test\ndependencies\nshims\nmanifest',
        };
        const alone = await judged(repository.folder, desk, inputs);
        repository.branch('change');
        repository.commit('feat: change', after);
        const { findings, reasons } = await judged(repository.folder, desk, inputs);
        expect(reasons).toEqual([]);
        const gone = new Set(Object.keys(before).filter((path) => after[path] === null));
        for (const finding of findings) {
          const stood = alone.findings.some((one) => one.fingerprint === finding.fingerprint);
          const moved = alone.findings.some(
            ({ check, value, location }) =>
              check === finding.check && value === finding.value && gone.has(location.path),
          );
          const shown = `${finding.check} ${finding.location.path} ${finding.value}`;
          // What it groups depends on what changed.
          if (finding.check === 'unreadable-module') continue;
          if (finding.check === 'missing-shim') expect([shown, finding.new]).toEqual([shown, true]);
          else if (!moved) expect([shown, finding.new]).toEqual([shown, !stood]);
          else if (stood) expect([shown, finding.new]).toEqual([shown, false]);
        }
      }),
      { numRuns: 8 },
    );
  });
});
