import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { pinnedActions } from '../../src/commands/workflow-text.ts';
import type { Report } from '../../src/domain/report.ts';
import { commandLine } from '../support/command.ts';
import { gitRepository } from '../support/git-repository.ts';
import '../support/seed.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lane-guard-init-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const manifestOf = (folder: string, path = 'ops/matriz.yaml') => readFileSync(join(folder, path), 'utf8');

/** What the group `manifest` finds, without notices. */
async function faults(folder: string): Promise<string[]> {
  const { out, err } = await commandLine(folder, ['check', '--checks', 'manifest', '--format', 'json']);
  if (out === '') throw new Error(err);
  const report = JSON.parse(out) as Report;
  return report.findings
    .filter(({ severity }) => severity !== 'notice')
    .map(({ check, severity, message }) => `${severity} ${check}: ${message}`);
}

const lanes = {
  'candidate/core/glyph/__init__.py': '',
  'candidate/core/glyph/token.py': 'import shared.ids\n',
  'candidate/core/neural/net.py': 'from lukhas.core.glyph import token\n',
  'lukhas/core/glyph/__init__.py': '',
  'lukhas/core/glyph/token.py': 'import shared.ids\nx = 1\n',
  'lukhas/memory.py': 'y = 1\n',
  'shared/ids.py': 'z = 1\n',
  'tests/smoke/test_a.py': 'import lukhas.memory\n\n\ndef test_a():\n    assert lukhas.memory.y\n',
};

describe('lane-guard init', () => {
  it('proposes what the tree holds, with what each value rests on', async () => {
    const folder = folderWith({
      ...lanes,
      '.github/CODEOWNERS': '* @org/all\n/candidate/ @dev\n/lukhas/memory.py @one\n',
    });
    const { code, out, err } = await commandLine(folder, ['init']);
    expect(
      out,
    ).toBe(`# Proposed by lane-guard init from what the tree holds. What a value rests on stands above it: read it before others
# rely on it. Every key: docs/manifest.md of lane-guard.
version: 1

lanes:
  # Production: by its name, "lukhas"; no file of it imports candidate/.
  - name: lukhas
    root: lukhas/
    # Promoted already, as far as the tree tells: a file of each stands at the same path in both lanes. A promotion adds
    # its line.
    directories: [core/glyph]
    # From .github/CODEOWNERS:1.
    owners: ["@org/all"]
    depends_on: [shared]
    # No file of lukhas/ imports these, directly or by way of others.
    import_rules:
      deny_from: ["candidate/**"]
    promotion:
      from: candidate
      checks: [tests/smoke]

  # Development: by its name, "candidate"; 1 module stands in both lanes; 1 file of it imports lukhas/
  # (candidate/core/neural/net.py:1).
  - name: candidate
    root: candidate/
    # From .github/CODEOWNERS:2.
    owners: ["@dev"]
    depends_on: [lukhas, shared]
    promotion:
      to: lukhas

  # Production stands on it: 1 file of lukhas/ imports it (lukhas/core/glyph/token.py:1).
  - name: shared
    root: shared/
    # From .github/CODEOWNERS:1.
    owners: ["@org/all"]
    # No file of shared/ imports these, directly or by way of others.
    import_rules:
      deny_from: ["candidate/**"]

invariants:
  # No tracked file matches these.
  secrets:
    - pattern: "**/*.pem"
    - pattern: "**/*.p12"
    - pattern: "**/id_rsa"
    - pattern: "**/.env"
  # No code file of these lanes is empty.
  zero_bytes_fail: true
`);
    expect([code, err]).toEqual([0, `nothing was written: ops/matriz.yaml; next: lane-guard init ${folder} --write\n`]);
    expect(existsSync(join(folder, 'ops'))).toBe(false);
  });

  it('writes it, once, and what it writes passes without a warning', async () => {
    const folder = folderWith({ ...lanes, CODEOWNERS: '* @org/all\n' });
    const first = await commandLine(folder, ['init', '--write']);
    expect(first).toEqual({ code: 0, out: 'ops/matriz.yaml: written\n', err: '' });
    expect(await faults(folder)).toEqual([]);
    const text = manifestOf(folder);
    expect((await commandLine(folder, ['init', '--write'])).out).toBe('ops/matriz.yaml: nothing to add\n');
    expect(manifestOf(folder)).toBe(text);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'an import of development',
      { 'lukhas/bad.py': 'import candidate.core.neural.net\n' },
      /# deny_from: \["candidate\/\*\*"\] is left out: 1 file of lukhas\/ imports it \(lukhas\/bad\.py:1\)/,
    ],
    [
      'a way by other files',
      { 'lukhas/bad.py': 'import way.there\n', 'way/there.py': 'import candidate.core.neural.net\n' },
      /# deny_from: \["candidate\/\*\*"\] is left out: other files lead there \(way\/there\.py:1\)/,
    ],
    [
      'a shim, which is no import',
      { 'lukhas/neural.py': 'from candidate.core.neural.net import *\n' },
      /no file of it imports candidate\/; 1 shim of it forwards there\.\n[\s\S]*deny_from: \["candidate\/\*\*"\]\n/,
    ],
    [
      'an empty file',
      { 'lukhas/bad.py': '' },
      /# zero_bytes_fail: true is left out: 1 code file of these lanes is empty, lukhas\/bad\.py first\.\n/,
    ],
    [
      'a secret',
      { 'keys/a.pem': 'x\n' },
      /# "\*\*\/\*\.pem" is left out: 1 tracked file matches it, keys\/a\.pem first\.\n/,
    ],
    [
      'what is retired',
      { 'archive/old.py': 'import lukhas.memory\n' },
      /- name: archive\n[\s\S]*depends_on: \[lukhas\]\n/,
    ],
    [
      'two that import each other',
      { 'shared/ids.py': 'import lukhas.memory\n' },
      /# "lukhas" is left out: 1 file imports it, and it would close the circle "shared" → "lukhas" → "shared"\.|# "shared" is left out/,
    ],
    [
      'a line about few files',
      { CODEOWNERS: '/lukhas/memory.py @one\n' },
      /# No owners: CODEOWNERS:1 gives 1 of 3 files to "@one", too few to own the lane\.\n/,
    ],
    [
      'an owner that GitHub does not know',
      { CODEOWNERS: '* a@b.example\n' },
      /# No owners: CODEOWNERS:1 gives 3 of 3 files to "a@b\.example", which is neither "@user" nor "@org\/team" of GitHub\.\n/,
    ],
    [
      'no CODEOWNERS',
      {},
      /# No owners: the tree has no CODEOWNERS\. Name them, as in owners: \{default: \["@user"\]\}\.\nlanes:/,
    ],
  ])('keeps no rule that the tree breaks, and says so: %s', async (_, more, expected) => {
    const folder = folderWith({ ...lanes, ...more });
    const { code } = await commandLine(folder, ['init', '--write']);
    expect(code).toBe(0);
    expect(manifestOf(folder)).toMatch(expected);
    expect(await faults(folder)).toEqual([]);
  });

  it('shows names of the tree as one line each', async () => {
    const folder = folderWith({
      ...lanes,
      'lukhas/a\n  - name: evil\u2028\u202e.py': 'import candidate.core.neural.net\n',
      'a\n- b: c.pem': 'x\n',
    });
    expect((await commandLine(folder, ['init', '--write'])).code).toBe(0);
    const read = parse(manifestOf(folder)) as { lanes: { name: string }[] };
    expect(read.lanes.map(({ name }) => name)).toEqual(['lukhas', 'candidate', 'shared']);
    expect(manifestOf(folder)).toContain(String.raw`evil\u{2028}\u{202e}.py":1)`);
    expect(manifestOf(folder)).not.toMatch(/[\u2028\u202e]/);
    expect(await faults(folder)).toEqual([]);
  });

  it('goes by the package of the project, and finds smoke tests and import roots elsewhere', async () => {
    const folder = folderWith({
      'setup.cfg': '[metadata]\nname = Acme-Tools\n',
      'lib/acme_tools/x.py': 'z = 1\n',
      'lib/sandbox/y.py': 'import acme_tools.x\n',
      'lib/other/y.py': 'z = 1\n',
      'tests/unit/test_smoke_all.py': 'def test_a():\n    assert 1\n',
    });
    const { code, out } = await commandLine(folder, ['init', '--write']);
    expect([code, out.split('\n')[0]]).toEqual([0, 'ops/matriz.yaml: written']);
    const text = manifestOf(folder);
    expect(text).toContain(
      '# Production: lib/acme_tools/ is called as the package of setup.cfg; no file of it imports lib/sandbox/.',
    );
    expect(text).toContain(
      '# Development: by its name, "sandbox"; no module stands in both lanes yet; 1 file of it imports',
    );
    expect(text).toContain('  smoke: [tests/unit/test_smoke_all.py]\n');
    expect(text).toContain('  python-path: [., lib]\n');
    expect(await faults(folder)).toEqual([]);
  });

  it('finds lanes of TypeScript', async () => {
    const folder = folderWith({
      'packages/core/src/a.ts': 'export const a = 1;\n',
      'packages/experimental/src/b.ts': "import { a } from '../../core/src/a';\nexport const b = a;\n",
    });
    const { code } = await commandLine(folder, ['init', '--write']);
    expect(code).toBe(0);
    expect(manifestOf(folder)).toMatch(
      /root: packages\/core\/\n[\s\S]*deny_from: \["packages\/experimental\/\*\*"\]\n[\s\S]*from: experimental\n/,
    );
    expect(await faults(folder)).toEqual([]);
  });

  it('comes to its end, whatever an import names', () => {
    const specifiers = [
      '/experimental/b.ts',
      '//experimental/b',
      '/',
      '//',
      '../../experimental/b',
      '../../../..',
      'C:\\\\experimental\\\\b',
      '\\\\experimental',
      '',
      'file:///experimental/b',
    ];
    const imports = specifiers.map((specifier, at) => `import x${at} from '${specifier}';\n`).join('');
    const folder = folderWith({
      'src/a.ts': imports,
      'other/c.ts': imports,
      'experimental/b.ts': 'export const b = 1;\n',
    });
    // In a process of its own: nothing else ends a loop that does not yield.
    const init = (...args: string[]) =>
      execFileSync(process.execPath, ['src/cli.ts', 'init', folder, ...args], {
        encoding: 'utf8',
        timeout: 30_000,
        killSignal: 'SIGKILL',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    expect(init('--development', 'experimental', '--production', 'src')).toContain(
      '# Production: named on the command line; no file of it imports experimental/.',
    );
    expect(init('--development', 'experimental', '--production', 'src', '--write')).toContain('written');
    expect(init('--write')).toBe('ops/matriz.yaml: nothing to add\n');
  }, 100_000);

  it('takes a development lane inside of the package that it is for', async () => {
    const folder = folderWith({
      'pyproject.toml': '[project]\nname = "acme"\n',
      'acme/a.py': 'z = 1\n',
      'acme/experimental/b.py': 'from acme.a import z\n',
    });
    expect((await commandLine(folder, ['init', '--write'])).code).toBe(0);
    expect(manifestOf(folder)).toMatch(
      /root: acme\/\n[\s\S]*deny_from: \["acme\/experimental\/\*\*"\]\n[\s\S]*root: acme\/experimental\/\n/,
    );
    expect(await faults(folder)).toEqual([]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    [
      'in a src layout, before anything is promoted',
      { 'src/candidate/core/x.py': 'x = 1\n', 'src/lukhas/core/y.py': 'y = 1\n' },
      ['src/lukhas/', 'src/candidate/'],
    ],
    [
      'in lib',
      { 'lib/staging/x.py': 'import stable.y\n', 'lib/stable/y.py': 'y = 1\n' },
      ['lib/stable/', 'lib/staging/'],
    ],
    [
      'in python, with the packages of pyproject.toml beside',
      {
        'pyproject.toml': '[project]\nname = "acme"\n[tool.setuptools.packages.find]\nwhere = ["python"]\n',
        'python/acme/y.py': 'y = 1\n',
        'python/sandbox/x.py': 'from acme.y import y\n',
      },
      ['python/acme/', 'python/sandbox/'],
    ],
    [
      'two levels down, by their names alone',
      {
        'pkg/__init__.py': '',
        'pkg/util.py': 'u = 1\n',
        'pkg/lanes/dev/x.py': 'x = 1\n',
        'pkg/lanes/prod/y.py': 'y = 1\n',
      },
      ['pkg/lanes/prod/', 'pkg/lanes/dev/'],
    ],
  ])('finds lanes %s', async (_, files, roots) => {
    const folder = folderWith(files);
    expect((await commandLine(folder, ['init', '--write'])).code).toBe(0);
    const read = parse(manifestOf(folder)) as { lanes: { root: string; directories?: string[] }[] };
    expect(read.lanes.slice(0, 2).map(({ root }) => root)).toEqual(roots);
    expect(read.lanes[0]?.directories).toEqual([]);
    expect(await faults(folder)).toEqual([]);
  });

  it('lists a module that is one file, so that neither check asks for another entry', async () => {
    const folder = folderWith({
      'candidate/core/solo.py': 'x = 1\n',
      'lukhas/core/solo.py': 'x = 1\n',
      'lukhas/memory.py': 'y = 1\n',
      'candidate/memory.py': 'y = 1\n',
    });
    expect((await commandLine(folder, ['init', '--write'])).code).toBe(0);
    expect(manifestOf(folder)).toContain('    directories: [core/solo, memory]\n');
    expect(await faults(folder)).toEqual([]);
  });

  it('leaves a manifest by which the first promotion has to be registered', async () => {
    const repository = gitRepository();
    const solo = 'def f():\n    return 1\n';
    repository.commit('chore: begin', { 'src/candidate/core/solo.py': solo, 'src/lukhas/core/y.py': 'y = 1\n' });
    await commandLine(repository.folder, ['init', '--write']);
    const text = manifestOf(repository.folder);
    const start = repository.commit('chore: lanes', { 'ops/matriz.yaml': text });
    repository.branch('promote');
    const subject = 'chore(promotion): promote core/solo from candidate → lukhas';
    repository.commit(subject, { 'src/lukhas/core/solo.py': solo });
    const run = async () => {
      const args = [
        'check',
        '--base',
        start,
        '--checks',
        'unregistered-promotion,missing-lane-root',
        '--format',
        'json',
      ];
      const { out } = await commandLine(repository.folder, args);
      return (JSON.parse(out) as Report).findings.map(({ check, message, remedy }) => [check, message, remedy]);
    };
    expect(await run()).toEqual([
      [
        'unregistered-promotion',
        '"core/solo" is promoted to src/lukhas/core/solo.py, and the directories of lane "lukhas" do not cover it: they are none',
        'add src/lukhas/core/solo to directories of lane "lukhas" in ops/matriz.yaml',
      ],
    ]);
    for (const entry of ['src/lukhas/core/solo', 'core/solo.py', 'core/solo']) {
      repository.commit('chore: register', {
        'ops/matriz.yaml': text.replace('directories: []', `directories: [${entry}]`),
      });
      expect(await run()).toEqual([]);
    }
  });

  it('says which directories may be meant, and is told', async () => {
    const folder = folderWith({
      'dev/a.py': 'import one.x\nimport two.x\n',
      'one/x.py': 'y = 1\n',
      'two/x.py': 'y = 1\n',
    });
    const unsure = await commandLine(folder, ['init', '--write']);
    expect(unsure).toEqual({
      code: 2,
      out: '',
      err: `directories that may be the lanes:
  dev/ → one/: 0 modules in both; 1 file of dev/ imports one/; 0 files the other way
  dev/ → two/: 0 modules in both; 1 file of dev/ imports two/; 0 files the other way
lane-guard: the tree does not tell its development and its production lane: 2 pairs of directories may be meant, and none leads; name the two that are meant; next: lane-guard init ${folder} --development dev/ --production one/ --write
`,
    });
    expect(existsSync(join(folder, 'ops'))).toBe(false);
    const pasted = /next: lane-guard init \S+ (.*)\n$/.exec(unsure.err)?.[1]?.split(' ') ?? [];
    expect(await commandLine(folder, ['init', ...pasted])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^ops\/matriz\.yaml: written\n/),
    });
    rmSync(join(folder, 'ops'), { recursive: true });
    const told = await commandLine(folder, ['init', '--production', 'two']);
    expect([told.code, told.out]).toEqual([
      0,
      expect.stringContaining('# Production: named on the command line; no file of it imports dev/.'),
    ]);
  });

  it('asks for all that was asked for in the command to paste', async () => {
    const folder = folderWith({ "it's/-dev/a.py": 'x = 1\n', 'src/b.py': 'y = 1\n' });
    const args = [
      '--manifest',
      'a b.yaml',
      '--python-path',
      '.',
      '--python-path',
      'src',
      '--workflow',
      '--token',
      's3cret',
    ];
    const lanes = ['--development', "it's/-dev", '--production', 'src'];
    const { err } = await commandLine(folder, ['init', ...args, ...lanes]);
    const command = /; next: (.*)\n$/.exec(err)?.[1];
    expect(command).toBe(
      `lane-guard init ${folder} --manifest 'a b.yaml' --python-path . --python-path src --development 'it'\\''s/-dev' --production src --workflow --write`,
    );
    const words = execFileSync('sh', ['-c', `printf '%s\\n' ${command}`], { encoding: 'utf8' })
      .trimEnd()
      .split('\n');
    expect((await commandLine(folder, ['init', ...words.slice(3)])).out).toContain('a b.yaml: written\n');
  });

  it.each<[string, string]>([
    ['contrib', 'acme'],
    ['acme/contrib', 'acme'],
    ['src/community', 'src/acme'],
    ['incubator', 'acme'],
    ['labs', 'acme'],
    ['sandbox', 'acme'],
    ['experimental', 'acme'],
    ['playground', 'acme'],
    ['prototype', 'acme'],
    ['prototypes', 'acme'],
  ])('knows %s beside what it imports for a development lane', async (development, production) => {
    const folder = folderWith({
      'pyproject.toml': '[project]\nname = "acme"\n[tool.pytest.ini_options]\npythonpath = [".", "src"]\n',
      [`${production}/a.py`]: 'z = 1\n',
      [`${development}/b.py`]: 'from acme.a import z\n',
    });
    expect((await commandLine(folder, ['init', '--write'])).code).toBe(0);
    const read = parse(manifestOf(folder)) as { lanes: { root: string }[] };
    expect(read.lanes.map(({ root }) => root)).toEqual([`${production}/`, `${development}/`]);
    expect(await faults(folder)).toEqual([]);
  });

  it('takes a name that may mean anything for none where a better one stands, or production imports it', async () => {
    const folder = folderWith({
      'acme/a.py': 'import contrib.c\n',
      'contrib/c.py': 'z = 1\n',
      'sandbox/b.py': 'import acme.a\n',
      'community/d.py': 'import acme.a\n',
    });
    expect((await commandLine(folder, ['init', '--write'])).code).toBe(0);
    const read = parse(manifestOf(folder)) as { lanes: { root: string; depends_on?: string[] }[] };
    expect(read.lanes.map(({ root, depends_on }) => [root, depends_on])).toEqual([
      ['acme/', ['contrib']],
      ['sandbox/', ['acme']],
      ['contrib/', undefined],
      ['community/', ['acme']],
    ]);
    expect(await faults(folder)).toEqual([]);
  });

  it.each<[string, Record<string, string>, string[], RegExp]>([
    ['an empty folder', {}, [], /^lane-guard: no directory of the tree holds code, .*; next: /],
    [
      'no name for a lane',
      { 'a/x.py': 'import b.y\n', 'b/y.py': 'z = 1\n' },
      [],
      /a\/ → b\/: 1 file\nlane-guard: no directory with code is named as a development lane .*; next: name both, as in lane-guard init \S+ --development a\/ --production b\/ --write\n$/,
    ],
    [
      'no name for a lane, in a src layout',
      { 'src/a/x.py': 'import b.y\n', 'src/b/y.py': 'z = 1\n' },
      [],
      /src\/a\/ → src\/b\/: 1 file\nlane-guard: .*; next: name both, as in lane-guard init \S+ --development src\/a\/ --production src\/b\/ --write\n$/,
    ],
    [
      'no name for a lane, and no imports: the largest show what is to be named',
      { 'big/x.py': 'z = 1\n', 'big/y.py': 'z = 1\n', 'small/z.py': 'z = 1\n', 'a/z.py': 'z = 1\n' },
      [],
      /^lane-guard: no directory .*; next: name both, as in lane-guard init \S+ --development a\/ --production big\/ --write\n$/,
    ],
    [
      'one directory alone',
      { 'acme/x.py': 'z = 1\n', 'tools/x.py': 'z = 1\n' },
      [],
      /^lane-guard: no directory .*; next: name both, as in lane-guard init \S+ --development <folder> --production acme\/ --write\n$/,
    ],
    [
      'one end that is named, and nothing that could be the other',
      { 'acme/x.py': 'z = 1\n' },
      ['--development', 'acme'],
      /; next: name both, as in lane-guard init \S+ --development acme\/ --production <folder> --write\n$/,
    ],
    [
      'what shows the product, and imports it',
      { 'tutorial/x.py': 'import acme.y\n', 'hacking/x.py': 'import acme.y\n', 'acme/y.py': 'z = 1\n' },
      [],
      /^lane-guard: no directory .*; next: name both, as in lane-guard init \S+ --development <folder> --production acme\/ --write\n$/,
    ],
    [
      'nothing but weak names',
      { 'dev/x.py': 'z = 1\n', 'src/y.py': 'z = 1\n' },
      [],
      /nothing but the names of the two speaks for them; name the two that are meant; next: lane-guard init \S+ --development dev\/ --production src\/ --write\n$/,
    ],
    [
      'a name that may mean anything, for what production imports',
      { 'acme/contrib/x.py': 'import acme.y\n', 'acme/y.py': 'import acme.contrib.x\n' },
      [],
      /production lane: acme\/ imports acme\/contrib\/, as if that were no development lane; name the two that are meant; next: lane-guard init \S+ --development acme\/contrib\/ --production acme\/ --write\n$/,
    ],
    [
      'a directory that is not there',
      lanes,
      ['--development', 'Candidate'],
      /--development "Candidate" holds no file of the tree; next: /,
    ],
    [
      'a directory outside',
      lanes,
      ['--production', '../x'],
      /--production "\.\.\/x" is no directory below the folder; next: /,
    ],
    [
      'one directory twice',
      lanes,
      ['--production', 'shared', '--development', 'shared/'],
      /both name "shared\/"; next: /,
    ],
    [
      'a manifest outside',
      lanes,
      ['--manifest', '../x.yaml'],
      /the manifest "\.\.\/x\.yaml" is no file of the folder; next: /,
    ],
    ['a range', lanes, ['--base', 'main'], /--base was given; next: leave out --base/],
    [
      'a hook without git',
      lanes,
      ['--hook'],
      /--hook writes a hook of git, and the folder is in no repository; next: git init/,
    ],
    [
      'a manifest with errors',
      { ...lanes, 'ops/matriz.yaml': 'version: 2\nlanes: []\n' },
      [],
      /ops\/matriz\.yaml:1:10: version 2 is not known; .*; next: write version: 1/,
    ],
    [
      'lanes that are no list',
      { ...lanes, 'ops/matriz.yaml': 'version: 1\nlanes: none\n' },
      [],
      /lanes is the text "none", expected a list of lanes; next: /,
    ],
  ])('writes nothing and says why: %s', async (_, files, args, expected) => {
    const folder = folderWith(files);
    const { code, out, err } = await commandLine(folder, ['init', '--write', ...args]);
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(expected)]);
    expect(existsSync(join(folder, 'ops/matriz.yaml'))).toBe('ops/matriz.yaml' in files);
  });
});

describe('lane-guard init beside a manifest', () => {
  it('adds what it does not say, and leaves comments, order and quoting', async () => {
    const folder = folderWith({
      ...lanes,
      CODEOWNERS: '* @org/all\n/candidate/ @dev\n',
      'ops/matriz.yaml': `# ours
lanes:
  - name: 'accepted'   # production
    root: lukhas
    promotion: {from: candidate}
  - {name: candidate, root: candidate/, owners: []}
  - name: shared
    path: shared/
    depends_on: []
`,
    });
    const { code, out } = await commandLine(folder, ['init', '--write']);
    expect([code, out]).toEqual([
      0,
      `ops/matriz.yaml: written
+ version: 1
+ directories of lane "accepted": 1 module that stands in both lanes
+ owners of lane "accepted": ["@org/all"] (CODEOWNERS:1)
+ import_rules.deny_from of lane "accepted": ["candidate/**"] (no file of lukhas/ imports that, directly or by way of others)
+ owners of lane "shared": ["@org/all"] (CODEOWNERS:1)
`,
    ]);
    expect(manifestOf(folder)).toBe(`# ours
lanes:
  - name: 'accepted'   # production
    root: lukhas
    directories: [core/glyph]
    owners: ["@org/all"]
    import_rules:
      deny_from: ["candidate/**"]
    promotion: {from: candidate}
  - {name: candidate, root: candidate/, owners: []}
  - name: shared
    path: shared/
    owners: ["@org/all"]
    depends_on: []
version: 1
`);
    expect(await faults(folder)).toEqual([]);
    const text = manifestOf(folder);
    expect((await commandLine(folder, ['init', '--write'])).out).toBe('ops/matriz.yaml: nothing to add\n');
    expect(manifestOf(folder)).toBe(text);
  });

  it('adds lanes and the promotion where it names none', async () => {
    const folder = folderWith({ ...lanes, 'ops/matriz.yaml': 'version: 1\nlanes:\n  - {name: prod, root: lukhas/}\n' });
    const { code, out } = await commandLine(folder, ['init', '--write']);
    expect([code, out.split('\n').slice(0, 3)]).toEqual([
      0,
      [
        'ops/matriz.yaml: written',
        '+ lane "candidate" with the root candidate/',
        '+ promotion.from of lane "prod": "candidate"',
      ],
    ]);
    expect(manifestOf(folder)).toContain(
      '- {name: prod, root: lukhas/, promotion: {from: candidate}, directories: [core/glyph], import_rules: {deny_from: ["candidate/**"]}}',
    );
    expect(await faults(folder)).toEqual([]);
  });

  it('takes the owners of the whole and rules that are there for said', async () => {
    const text = `version: 1
owners: {default: ["@org/all"]}
lanes:
  - {name: accepted, root: lukhas/, directories: [memory], import_rules: {}, promotion: {from: candidate}}
  - {name: candidate, root: candidate/}
lane_guard: {smoke: none}
`;
    const folder = folderWith({
      ...lanes,
      CODEOWNERS: '* @other\n',
      'ops/matriz.yaml': text,
      'tests/smoke/test_a.py': '',
    });
    expect(await commandLine(folder, ['init', '--write'])).toEqual({
      code: 0,
      out: 'ops/matriz.yaml: nothing to add\n',
      err: '',
    });
    expect(manifestOf(folder)).toBe(text);
    const named = await commandLine(folder, ['init', '--development', 'shared']);
    expect([named.code, named.err]).toEqual([2, expect.stringContaining('says which lanes are promoted from and to')]);
  });

  it('says what the text does not allow', async () => {
    const folder = folderWith({
      ...lanes,
      CODEOWNERS: '* @org/all\n',
      'ops/matriz.yaml':
        'version: 1\nlanes:\n  - &a {name: accepted, root: lukhas/, promotion: {from: candidate}}\n  - {name: candidate, root: candidate/}\nwaivers: []\nlane_guard: {}\n',
    });
    expect((await commandLine(folder, ['init', '--write'])).code).toBe(0);
    expect(manifestOf(folder)).toContain('&a {name: accepted, root: lukhas/, ');
  });

  it('writes through no link', async () => {
    const folder = folderWith(lanes);
    const elsewhere = folderWith({});
    symlinkSync(elsewhere, join(folder, 'ops'));
    const { code, err } = await commandLine(folder, ['init', '--write']);
    expect([code, existsSync(join(elsewhere, 'matriz.yaml'))]).toEqual([2, false]);
    expect(err).toMatch(/symbolic link|leads out of the judged folder/);
  });

  it('keeps a manifest that git ignores', async () => {
    const repository = gitRepository();
    const text =
      'version: 1\nlanes:\n  - {name: a, root: lukhas/, promotion: {from: b}, import_rules: {}, directories: []}\n  - {name: b, root: candidate/}\n';
    repository.commit('chore: begin', { ...lanes, '.gitignore': 'ops/\n' });
    repository.write({ 'ops/matriz.yaml': text });
    expect((await commandLine(repository.folder, ['init', '--write'])).out).toBe('ops/matriz.yaml: nothing to add\n');
    expect(manifestOf(repository.folder)).toBe(text);
  });
});

describe('lane-guard init --workflow', () => {
  const workflow = '.github/workflows/lanes.yml';

  it.each<[string, Record<string, string>, string[]]>([
    [
      'no list of requirements',
      {},
      ["python-version: '3.11'", '# pytest alone: no requirements file was found.', 'pip install pytest\n'],
    ],
    [
      'lists',
      { 'requirements.txt': 'x\n', 'requirements-dev.txt': 'y\n', '.python-version': '3.12\n' },
      [
        'python-version-file: .python-version',
        'from requirements.txt and requirements-dev.txt.',
        'pip install pytest --requirement requirements.txt --requirement requirements-dev.txt\n',
      ],
    ],
    [
      'a project',
      { 'pyproject.toml': '[project]\nname = "x"\nrequires-python = ">=3.10"\n' },
      [
        'python-version-file: pyproject.toml',
        'as its pyproject.toml lists what it needs.',
        'pip install pytest --editable .\n',
      ],
    ],
  ])('says where pytest and what it needs come from: %s', async (_, more, expected) => {
    const folder = folderWith({ ...lanes, ...more });
    const { code } = await commandLine(folder, ['init', '--workflow', '--write', '--manifest', "ops/it's.yaml"]);
    expect(code).toBe(0);
    const text = manifestOf(folder, workflow);
    for (const part of expected) expect(text).toContain(part);
    const read = parse(text) as {
      on: Record<string, { types?: string[] }>;
      permissions: object;
      jobs: Record<string, { permissions: object; steps: object[] }>;
    };
    expect(Object.keys(read.on)).toEqual(['push', 'pull_request', 'merge_group', 'schedule', 'workflow_dispatch']);
    expect(read.on.pull_request?.types).toEqual([
      'opened',
      'synchronize',
      'reopened',
      'edited',
      'labeled',
      'unlabeled',
      'ready_for_review',
    ]);
    expect(read.permissions).toEqual({});
    expect(read.jobs['lane-guard']?.permissions).toEqual({ contents: 'read', 'pull-requests': 'read' });
    expect(read.jobs['lane-guard']?.steps[0]).toMatchObject({
      with: { 'persist-credentials': false, 'fetch-depth': 0 },
    });
    expect(read.jobs['lane-guard']?.steps.at(-1)).toEqual({
      uses: 'lane-guard/lane-guard@v1',
      with: { manifest: "ops/it's.yaml" },
    });
    writeFileSync(join(folder, workflow), 'name: ours\n');
    expect((await commandLine(folder, ['init', '--workflow', '--write', '--manifest', "ops/it's.yaml"])).out).toContain(
      `${workflow}: kept as it is\n`,
    );
    expect(manifestOf(folder, workflow)).toBe('name: ours\n');
  });

  it('sets up no Python where there is none', async () => {
    const folder = folderWith({ 'candidate/a.ts': 'export const a = 1;\n', 'lukhas/a.ts': 'export const a = 1;\n' });
    const { out } = await commandLine(folder, ['init', '--workflow']);
    expect(out).toMatch(/^# --- ops\/matriz\.yaml\n[\s\S]*\n# --- \.github\/workflows\/lanes\.yml\nname: lanes\n/);
    expect(out).not.toContain('setup-python');
  });

  it('uses the actions that this project uses', () => {
    const own = readFileSync('.github/workflows/ci.yml', 'utf8');
    for (const action of Object.values(pinnedActions)) expect(own).toContain(`uses: ${action}\n`);
  });

  it('is for the top of a repository', async () => {
    const repository = gitRepository();
    repository.commit(
      'chore: begin',
      Object.fromEntries(Object.entries(lanes).map(([path, text]) => [`sub/${path}`, text])),
    );
    const { code, err } = await commandLine(join(repository.folder, 'sub'), ['init', '--workflow', '--write']);
    expect([code, err]).toEqual([2, expect.stringContaining('the folder is sub/ of one')]);
    expect(existsSync(join(repository.folder, 'sub/ops'))).toBe(false);
  });
});

describe('lane-guard init --hook', () => {
  const call = 'lane-guard commit-msg "$1"';
  const repositoryOf = () => {
    const repository = gitRepository();
    repository.commit('chore: begin', lanes);
    return repository;
  };

  it('writes a hook that git runs, and keeps one that is there', async () => {
    const { folder, git } = repositoryOf();
    const { out } = await commandLine(folder, ['init', '--hook', '--write']);
    expect(out).toContain('.git/hooks/commit-msg: written\n');
    const hook = join(folder, '.git/hooks/commit-msg');
    expect(statSync(hook).mode & 0o111).not.toBe(0);
    const bin = folderWith({ 'lane-guard': '#!/bin/sh\necho "$@" > "$SEEN"\ncat "$2" >> "$SEEN"\nexit 1\n' });
    execFileSync('chmod', ['+x', join(bin, 'lane-guard')]);
    const commit = (path: string) =>
      execFileSync(
        'git',
        ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-q', '--allow-empty', '-m', 'x: y'],
        {
          cwd: folder,
          env: { ...process.env, PATH: path, SEEN: join(bin, 'seen') },
          stdio: 'pipe',
        },
      );
    expect(() => commit(`${bin}${delimiter}${process.env.PATH ?? ''}`)).toThrow();
    expect(readFileSync(join(bin, 'seen'), 'utf8')).toBe('commit-msg .git/COMMIT_EDITMSG\nx: y\n');
    expect(git('log', '-1', '--format=%s')).toBe('chore: begin');
    expect((await commandLine(folder, ['init', '--hook', '--write'])).out).toContain(
      '.git/hooks/commit-msg: calls lane-guard already\n',
    );
    writeFileSync(hook, '#!/bin/sh\nexit 0\n');
    expect((await commandLine(folder, ['init', '--hook', '--write'])).out).toContain(
      `.git/hooks/commit-msg: kept as it is; add this line to it: ${call} || exit 1\n`,
    );
    expect(readFileSync(hook, 'utf8')).toBe('#!/bin/sh\nexit 0\n');
  });

  it.each<[string, string, string, string | null]>([
    ['a folder of the repository', '.githooks', '.githooks/commit-msg: written\n', '.githooks/commit-msg'],
    [
      'husky',
      '.husky/_',
      `.husky/_/commit-msg: husky makes that file; add this line to .husky/commit-msg: ${call} || exit 1\n`,
      null,
    ],
    [
      'a folder of all repositories',
      tmpdir(),
      `${tmpdir()}/commit-msg: core.hooksPath leads out of the repository, where other repositories may share it; add this line to it: ${call} || exit 1\n`,
      null,
    ],
    ['out by dots', '../hooks', 'leads out of the repository', null],
  ])('goes by core.hooksPath: %s', async (_, value, expected, path) => {
    const { folder, git } = repositoryOf();
    git('config', 'core.hooksPath', value);
    const { code, out } = await commandLine(folder, ['init', '--hook', '--write']);
    expect([code, out]).toEqual([0, expect.stringContaining(expected)]);
    expect(existsSync(join(folder, '.git/hooks/commit-msg'))).toBe(false);
    if (path !== null) expect(readFileSync(join(folder, path), 'utf8')).toContain(`exec ${call}\n`);
  });

  it('writes the hook that all worktrees share, from a folder below the top as well', async () => {
    const { folder, git } = repositoryOf();
    const tree = join(folderWith({}), 'tree');
    git('worktree', 'add', '-q', tree, '-b', 'other');
    mkdirSync(join(tree, 'sub dir'));
    for (const path of Object.keys(lanes)) {
      mkdirSync(dirname(join(tree, 'sub dir', path)), { recursive: true });
      writeFileSync(join(tree, 'sub dir', path), lanes[path as keyof typeof lanes]);
    }
    const { out } = await commandLine(join(tree, 'sub dir'), ['init', '--hook', '--write', '--manifest', 'lanes.yaml']);
    expect(out).toContain('.git/hooks/commit-msg: written\n');
    expect(readFileSync(join(folder, '.git/hooks/commit-msg'), 'utf8')).toContain(
      `exec ${call} --working-directory 'sub dir' --manifest lanes.yaml\n`,
    );
  });
});

describe('what init writes', () => {
  const word = fc.constantFrom(
    'candidate',
    'experimental',
    'Sandbox',
    'labs',
    'staging',
    'lukhas',
    'core',
    'src',
    'stable',
    'archive',
    'shared',
    'x{a,b}',
    'né w',
    '#odd',
    "it's",
    '- y',
  );
  const place = fc
    .tuple(fc.constantFrom('', 'src/', 'packages/', 'we[ir]d/'), word)
    .map(([above, name]) => above + name);
  const file = fc.record({
    place,
    below: fc.constantFrom(
      'core/glyph/token.py',
      'core/glyph/__init__.py',
      'memory/a.py',
      'memory.py',
      'one.py',
      'a b/c.py',
    ),
    imports: fc.array(place, { maxLength: 2 }),
    isEmpty: fc.boolean(),
  });
  const owners = fc.record({
    path: fc.constantFrom('.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'),
    lines: fc.array(
      fc.tuple(
        fc.oneof(
          fc.constantFrom('*', '/src/', '**/tests/**', '*.py', '/candidate/core/'),
          place.map((path) => `/${path.replaceAll(' ', '\\ ')}/`),
        ),
        fc.array(fc.constantFrom('@user', '@org/team', '@with.dot', 'mail@example.org', 'nobody'), { maxLength: 2 }),
      ),
      { maxLength: 4 },
    ),
  });
  const more = fc.subarray([
    'tests/smoke/test_a.py',
    'tests/e2e/smoke/test_b.py',
    'keys/a.pem',
    'pyproject.toml',
    '.env',
  ]);

  it('passes the checks of the manifest without a warning, and a second run changes nothing', async () => {
    let [written, unsure] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.array(file, { minLength: 2, maxLength: 10 }),
        fc.option(owners),
        more,
        async (files, given, extra) => {
          const texts: Record<string, string> = {};
          for (const { place: at, below, imports, isEmpty } of files) {
            const names = imports.map((path) => path.replaceAll('/', '.')).filter((name) => /^[\w.]+$/.test(name));
            texts[`${at}/${below}`] = isEmpty
              ? ''
              : [...names.map((name) => `import ${name}.core.glyph.token`), 'x = 1', ''].join('\n');
          }
          for (const path of extra)
            texts[path] = path === 'pyproject.toml' ? '[project]\nname = "shared"\n' : 'x = 1\n';
          if (given)
            texts[given.path] = given.lines.map(([pattern, names]) => `${pattern} ${names.join(' ')}\n`).join('');
          const folder = folderWith(texts);
          let { code, err } = await commandLine(folder, ['init', '--write']);
          if (code === 2) {
            expect(err).toMatch(/next: .*--development/);
            expect(existsSync(join(folder, 'ops/matriz.yaml'))).toBe(false);
            unsure++;
            const [one, other] = [...new Set(files.map(({ place: at }) => at))];
            if (one === undefined || other === undefined) return;
            ({ code, err } = await commandLine(folder, [
              'init',
              '--write',
              `--development=${one}`,
              `--production=./${other}`,
            ]));
          } else written++;
          expect([code, err]).toEqual([0, '']);
          expect(await faults(folder)).toEqual([]);
          const text = manifestOf(folder);
          const again = await commandLine(folder, ['init', '--write']);
          expect([again.code, again.out]).toEqual([0, 'ops/matriz.yaml: nothing to add\n']);
          expect(manifestOf(folder)).toBe(text);
          const { lanes: all } = parse(text) as {
            lanes: { name: string; root: string; promotion?: { from?: string } }[];
          };
          const bare = all.map(({ name, root, promotion }) => ({
            name,
            root,
            ...(promotion?.from && { promotion: { from: promotion.from } }),
          }));
          writeFileSync(join(folder, 'ops/matriz.yaml'), `# ours\n${stringify({ lanes: bare })}`);
          expect((await commandLine(folder, ['init', '--write'])).code).toBe(0);
          expect(await faults(folder)).toEqual([]);
          expect((await commandLine(folder, ['init', '--write'])).out).toBe('ops/matriz.yaml: nothing to add\n');
        },
      ),
      { numRuns: 20 },
    );
    expect(Math.min(written, unsure)).toBeGreaterThan(0);
  }, 120_000);
});
