import { afterAll, describe, expect, it } from 'vitest';
import { CPython } from '../graph/cpython.ts';
import { commandLine, judged, pullRequest } from '../support/command.ts';
import { type FileContent, gitRepository } from '../support/git-repository.ts';

type Files = Readonly<Record<string, FileContent>>;

const manifest = (more = '') =>
  `version: 1\nowners: {default: ["@o"]}\nlanes:\n  - {name: prod, root: lib/app/, promotion: {from: dev}}\n  - {name: dev, root: lib/app/labs/, promotion: {to: prod}}\nlane_guard: {smoke: none${more}}\n`;
const sources = {
  'lib/app/__init__.py': '',
  'lib/app/core/__init__.py': 'from app.labs import z\nlimit = z.v + 1\n',
  'lib/app/labs/__init__.py': '',
  'lib/app/labs/z.py': 'v = 1\n',
};
const script = "from setuptools import setup, find_packages\nsetup(name='app', packages=find_packages())\n";
const dangling = 'production imports "app.labs.z", which lives only in lib/app/labs/ (lib/app/labs/z.py)';
const unseen =
  'lib/ is no import root, and 1 import of modules of lanes starts there, so that what production depends on is not known: "app.labs.z" at lib/app/core/__init__.py:1 means lib/app/labs/z.py; write python-path: [".", "lib"] under lane_guard in the manifest';

function repositoryOf(files: Files) {
  const made = gitRepository();
  made.commit('chore: begin', { 'ops/matriz.yaml': manifest(), ...sources, ...files });
  return made;
}

const check = async (files: Files, ...options: string[]) => {
  const { folder } = repositoryOf(files);
  const { code, out } = await commandLine(folder, ['check', '--format', 'json', ...options]);
  const { verdict, reasons, findings } = JSON.parse(out);
  const errors = findings.flatMap((one: { severity: string; message: string }) =>
    one.severity === 'error' ? [one.message] : [],
  );
  return { code, verdict, reasons, errors };
};

const python = new CPython();
afterAll(() => python.stop());

describe('production in a folder of its own', () => {
  it.each([
    [['lib/'], true],
    [[''], false],
  ] as const)('is what CPython imports from %j: %s', async (roots, works) => {
    const answer = await python.ask({ files: sources, roots, module: 'app.core', path: 'lib/app/core/__init__.py' });
    expect([answer.reached, answer.loaded.includes('lib/app/labs/z.py')]).toEqual([works, works]);
  });

  it.each<[string, Files]>([
    ['setup.py', { 'lib/setup.py': script }],
    ['setup.cfg', { 'lib/setup.cfg': '[options]\npackages = find:\n' }],
    ['pyproject.toml', { 'lib/pyproject.toml': '[project]\nname = "app"\n' }],
    ['pytest', { 'lib/pytest.ini': '[pytest]\npythonpath = .\n' }],
    ['python-path', { 'ops/matriz.yaml': manifest(', python-path: [".", "lib"]') }],
  ])('is followed by what declares it: %s', async (_, files) => {
    expect(await check(files)).toEqual({ code: 1, verdict: 'fail', reasons: [], errors: [dangling] });
  });

  it.each<[string, Files, string[]]>([
    ['nothing declares it', {}, []],
    ['the settings are those of a tool', { 'lib/pyproject.toml': '[tool.black]\n', 'lib/setup.cfg': '[flake8]\n' }, []],
    ['python-path leaves it out', { 'lib/setup.py': script }, ['--python-path', '.']],
    ['nothing would fail', {}, ['--fail-on', 'never']],
  ])('is no pass where %s', async (_, files, options) => {
    expect(await check(files, ...options)).toEqual({
      code: 2,
      verdict: 'could-not-run',
      reasons: [unseen],
      errors: [],
    });
  });

  it('is judged where imports are relative, or no check reads them', async () => {
    const relative = { 'lib/app/core/__init__.py': 'from ..labs import z\nlimit = z.v + 1\n' };
    expect((await check(relative)).verdict).toBe('fail');
    expect((await check({}, '--checks', 'unowned-lane')).verdict).toBe('pass');
  });

  it('tells it first at a desk', async () => {
    const { code, out } = await commandLine(repositoryOf({}).folder, ['check']);
    expect([code, out.split('\n')[0]]).toEqual([2, `lane-guard: could not run: ${unseen}`]);
  });

  it('is told what is new in it by the settings that both sides have', async () => {
    const made = repositoryOf({ 'lib/setup.py': script, 'lib/deps.cfg': '' });
    const base = made.head();
    made.branch('change');
    made.commit('feat: more', { 'lib/app/more.py': 'from app.labs.z import v\nw = v\n' });
    const { verdict, findings } = await judged(made.folder, pullRequest(made, base));
    const told = findings.map(({ check: id, location, new: isNew }) => `${id} ${location.path} ${isNew}`);
    expect([verdict, ...told]).toEqual([
      'fail',
      'dangling-dependency lib/app/core/__init__.py false',
      'dangling-dependency lib/app/more.py true',
      'unmapped-directory ops/matriz.yaml false',
    ]);
  });

  it('has the graph of its own settings on each side', async () => {
    const made = repositoryOf({ 'lib/setup.cfg': '[options]\npackages = find:\n' });
    made.commit('chore: elsewhere', { 'lib/setup.cfg': '[options]\npackages = find:\npackage_dir =\n  = src\n' });
    const base = made.head();
    made.branch('change');
    made.commit('chore: here', { 'lib/setup.cfg': '[options]\npackages = find:\n' });
    const { findings } = await judged(made.folder, pullRequest(made, base));
    expect(
      findings.filter(({ severity }) => severity === 'error').map(({ check: id, new: isNew }) => [id, isNew]),
    ).toEqual([['dangling-dependency', true]]);
  });

  it('gets its import root from init, also where no lane imports the other', async () => {
    const made = gitRepository();
    made.commit('chore: begin', {
      'lib/lukhas/__init__.py': '',
      'lib/lukhas/a.py': 'import lukhas.b\n',
      'lib/lukhas/b.py': 'x = 1\n',
      'lib/candidate/__init__.py': '',
      'lib/candidate/c.py': 'y = 1\n',
    });
    const first = await commandLine(made.folder, ['init', '--write']);
    expect([first.code, first.err]).toEqual([0, '']);
    const { out, code } = await commandLine(made.folder, ['check', '--smoke', 'none', '--format', 'json']);
    expect([code, JSON.parse(out).reasons]).toEqual([0, []]);
    const settings = made.git('grep', '--untracked', '-h', 'python-path', '--', 'ops/matriz.yaml');
    expect(settings.trim()).toBe('python-path: [., lib]');
  });
});
