import { describe, expect, it } from 'vitest';
import { LaneMap } from '../../src/domain/lane.ts';
import { asDirectory } from '../../src/domain/path.ts';
import { parseIni } from '../../src/graph/ini.ts';
import { projectFolders } from '../../src/graph/project-folder.ts';
import { readPythonProject } from '../../src/graph/python-project.ts';

const project = (files: Record<string, string>) => readPythonProject(new Map(Object.entries(files)));
/** `pyproject.toml` of a project named demo, built by this backend. */
const built = (backend: string, rest = '') => ({
  'pyproject.toml': `[build-system]\nbuild-backend = "${backend}"\n[project]\nname = "demo"\n${rest}`,
});
const plain = (rest = '') => ({ 'pyproject.toml': `[project]\nname = "demo"\n${rest}` });

describe('import roots of pytest', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['pytest.ini', { 'pytest.ini': '[pytest]\npythonpath = . src lib\n' }, ['src/', 'lib/']],
    ['.pytest.ini', { '.pytest.ini': '[pytest]\npythonpath =\n  src\n  "my lib"\n' }, ['src/', 'my lib/']],
    ['pytest.toml', { 'pytest.toml': '[pytest]\npythonpath = ["src"]\n' }, ['src/']],
    ['.pytest.toml', { '.pytest.toml': '[pytest]\npythonpath = ["src"]\n' }, ['src/']],
    [
      'pytest.toml, which wins over pytest.ini even when it is empty',
      { 'pytest.toml': '', 'pytest.ini': '[pytest]\npythonpath = src\n' },
      [],
    ],
    [
      'pytest.ini, which wins over pyproject even without a path',
      { 'pytest.ini': '[pytest]\n', 'pyproject.toml': '[tool.pytest.ini_options]\npythonpath = ["src"]\n' },
      [],
    ],
    [
      'pyproject, a list',
      { 'pyproject.toml': '[tool.pytest.ini_options]\npythonpath = ["src", "a/b"]\n' },
      ['src/', 'a/b/'],
    ],
    [
      'pyproject, a text',
      { 'pyproject.toml': '[tool.pytest.ini_options]\npythonpath = "src lib"\n' },
      ['src/', 'lib/'],
    ],
    ['pyproject, from pytest 9 on', { 'pyproject.toml': '[tool.pytest]\npythonpath = ["src"]\n' }, ['src/']],
    [
      'pyproject, which wins over tox.ini',
      { 'pyproject.toml': '[tool.pytest.ini_options]\naddopts = "-q"\n', 'tox.ini': '[pytest]\npythonpath = src\n' },
      [],
    ],
    [
      'tox.ini behind a pyproject without settings of pytest',
      { 'pyproject.toml': '[tool.black]\n', 'tox.ini': '[pytest]\npythonpath = src\n' },
      ['src/'],
    ],
    [
      'tox.ini, which wins over setup.cfg',
      { 'tox.ini': '[pytest]\npythonpath=x', 'setup.cfg': '[tool:pytest]\npythonpath: y\n' },
      ['x/'],
    ],
    [
      'setup.cfg behind a tox.ini without settings of pytest',
      { 'tox.ini': '[tox]\n', 'setup.cfg': '[tool:pytest]\npythonpath: y\n' },
      ['y/'],
    ],
    ['paths that lead out', { 'pytest.ini': '[pytest]\npythonpath = /etc ../x C:\\x ok\n' }, ['ok/']],
  ])('%s', (_, files, roots) => {
    expect(project(files).roots).toEqual(roots);
  });
});

/** Each was tried once with the tool itself: an editable installation, asked where its modules come from. */
describe('import roots of packaging metadata', () => {
  const src = { 'src/demo/__init__.py': '' };
  const st = 'setuptools.build_meta';
  it.each<[string, Record<string, string>, string[]]>([
    ['setuptools: package-dir', { 'pyproject.toml': '[tool.setuptools.package-dir]\n"" = "src"\n' }, ['src/']],
    ['setuptools: where', built(st, '[tool.setuptools.packages.find]\nwhere = ["lib"]\n'), ['lib/']],
    [
      'setuptools: the directory of one package',
      built(st, '[tool.setuptools.package-dir]\n"a.b" = "lib/a/b"\n'),
      ['lib/'],
    ],
    [
      'setuptools: a package in a directory of another name',
      { ...built(st, '[tool.setuptools.package-dir]\npkg = "lib/inner"\n'), ...src },
      [],
    ],
    ['setuptools: src, where nothing is listed', { ...built(st), 'src/pkg/m.py': '' }, ['src/']],
    ['setuptools: src, without [build-system]', { ...plain(), ...src }, ['src/']],
    ['setuptools: no src', { ...built(st), 'demo/__init__.py': '' }, []],
    ['setuptools: packages listed', { ...built(st, '[tool.setuptools]\npackages = ["a"]\n'), ...src }, []],
    ['setuptools: modules listed', { ...built(st, '[tool.setuptools]\npy-modules = ["a"]\n'), ...src }, []],
    [
      'setuptools: searched for beside the settings',
      { ...built(st, '[tool.setuptools.packages.find]\ninclude = ["a*"]\n'), ...src },
      [],
    ],
    [
      'setup.cfg',
      { 'setup.cfg': '[options]\npackage_dir =\n    =src\n[options.packages.find]\nwhere=lib\n' },
      ['src/', 'lib/'],
    ],
    ['setup.cfg: src, where nothing is listed', { 'setup.cfg': '[metadata]\nname = demo\n', ...src }, ['src/']],
    ['setup.cfg: packages listed', { 'setup.cfg': '[options]\npackages = a\n', ...src }, []],
    ['setup.cfg of a linter', { 'setup.cfg': '[flake8]\nmax-line-length = 99\n', ...src }, []],
    ['setup.py', { 'setup.py': 'setup(package_dir={"": "lib"}, packages=find_packages("lib"))' }, ['lib/']],
    [
      'setup.py: src, where nothing is listed',
      { 'setup.py': 'from setuptools import setup\nsetup()', ...src },
      ['src/'],
    ],
    ['setup.py: packages listed', { 'setup.py': 'setup(packages=["a"])', ...src }, []],
    ['a project that is never installed', { 'pyproject.toml': '[tool.black]\n', ...src }, []],
    ['a backend that is not known', { ...built('my_backend'), ...src }, []],
    [
      'poetry',
      { 'pyproject.toml': '[tool.poetry]\npackages = [{include = "a", from = "lib"}, {include = "b"}]\n' },
      ['lib/'],
    ],
    ['poetry: src, where nothing is listed', { ...built('poetry.core.masonry.api'), ...src }, ['src/']],
    ['poetry: not in src', { ...built('poetry.core.masonry.api'), ...src, 'demo/__init__.py': '' }, []],
    ['poetry: no package', { 'pyproject.toml': '[tool.poetry]\nname = "demo"\npackage-mode = false\n', ...src }, []],
    [
      'hatch: packages',
      built('hatchling.build', '[tool.hatch.build.targets.wheel]\npackages = ["lib/pkg", "other"]\n'),
      ['lib/'],
    ],
    [
      'hatch: sources',
      built(
        'hatchling.build',
        '[tool.hatch.build]\nonly-include = ["lib/pkg"]\n[tool.hatch.build.targets.wheel]\nsources = ["lib"]\n',
      ),
      ['lib/'],
    ],
    [
      'hatch: sources, a table',
      built('hatchling.build', '[tool.hatch.build.sources]\nlib = ""\n"a/b" = "c"\n'),
      ['lib/'],
    ],
    ['hatch: dev-mode-dirs', built('hatchling.build', '[tool.hatch.build]\ndev-mode-dirs = [".", "lib"]\n'), ['lib/']],
    ['hatch: src, where nothing is listed', { ...built('hatchling.build'), ...src }, ['src/']],
    ['hatch: src of another name', { ...built('hatchling.build'), 'src/pkg/__init__.py': '' }, []],
    ['hatch: not in src', { ...built('hatchling.build'), ...src, 'demo/__init__.py': '' }, []],
    ['hatch: listed', { ...built('hatchling.build', '[tool.hatch.build]\ninclude = ["a"]\n'), ...src }, []],
    ['flit', { ...built('flit_core.buildapi'), ...src }, ['src/']],
    [
      'flit: a module',
      { ...built('flit_core.buildapi', '[tool.flit.module]\nname = "a.b"\n'), 'src/a/b.py': '' },
      ['src/'],
    ],
    ['flit: not in src', { ...built('flit_core.buildapi'), 'demo.py': '' }, []],
    ['pdm: package-dir', built('pdm.backend', '[tool.pdm.build]\npackage-dir = "lib"\n'), ['lib/']],
    ['pdm: src', { ...built('pdm.backend'), ...src }, ['src/']],
    ['pdm: includes without src', { ...built('pdm.backend', '[tool.pdm.build]\nincludes = ["a"]\n'), ...src }, []],
    ['uv: src', built('uv_build'), ['src/']],
    ['uv: module-root', built('uv_build', '[tool.uv.build-backend]\nmodule-root = "lib"\n'), ['lib/']],
    ['uv: beside the settings', { ...built('uv_build', '[tool.uv.build-backend]\nmodule-root = ""\n'), ...src }, []],
    ['maturin', built('maturin', '[tool.maturin]\npython-source = "python"\n'), ['python/']],
    ['maturin: nothing said', { ...built('maturin'), ...src }, []],
    [
      'scikit-build',
      built('scikit_build_core.build', '[tool.scikit-build.wheel]\npackages = ["python/a", "b"]\n'),
      ['python/'],
    ],
    ['wrong types', built(st, '[tool.setuptools]\npackages = 1\npackage-dir = "x"\n'), []],
    ['paths that lead out', built(st, '[tool.setuptools.packages.find]\nwhere = ["../x", "/y", "."]\n'), []],
    [
      'those of pytest first',
      { ...built(st, '[tool.pytest.ini_options]\npythonpath = ["b", "src"]\n'), ...src, 'a.py': '' },
      ['b/', 'src/'],
    ],
  ])('%s', (_, files, roots) => {
    expect(project(files).roots).toEqual(roots);
  });
});

describe('import roots of a project in a folder above a lane', () => {
  const st = 'setuptools.build_meta';
  const lanes = (...roots: string[]) =>
    new LaneMap(
      roots.map((root) => ({ name: root, root })),
      [],
    );
  const read = (files: Record<string, string>, ...roots: string[]) =>
    readPythonProject(new Map(Object.entries(files)), Object.keys(files), projectFolders(lanes(...roots))).roots;
  const inLib = (files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`lib/${path}`, text]));
  const script = (given: string) => ({ 'setup.py': `from setuptools import setup, find_packages\nsetup(${given})\n` });
  const src = { 'src/demo/__init__.py': '' };

  it.each<[string, Record<string, string>, string[]]>([
    ['setup.py', script('packages=find_packages()'), ['lib/']],
    ['setup.py: another directory', script('package_dir={"": "py"}, packages=find_packages("py")'), ['lib/py/']],
    ['setup.py: the folder itself', script('package_dir={"": "."}, packages=["a"]'), ['lib/']],
    ['setup.py: a directory that is worked out', script('package_dir={"": WHERE}, packages=["a"]'), []],
    ['setup.py: src', { ...script(''), ...src }, ['lib/src/']],
    ['setup.py: nothing listed', { ...script(''), 'demo/__init__.py': '' }, ['lib/']],
    ['a module that is called setup', { 'setup.py': 'def setup(hass):\n    return True\n' }, []],
    ['setup.py in a package, nothing listed', { ...script(''), '__init__.py': '' }, []],
    ['setup.cfg', { 'setup.cfg': '[options]\npackages = find:\n' }, ['lib/']],
    [
      'setup.cfg: where',
      { 'setup.cfg': '[options]\npackages = find:\n[options.packages.find]\nwhere = py, .\n' },
      ['lib/py/', 'lib/'],
    ],
    ['setup.cfg of a linter', { 'setup.cfg': '[flake8]\nmax-line-length = 99\n' }, []],
    ['pyproject.toml: [project] alone', plain(), ['lib/']],
    ['pyproject.toml of a tool alone', { 'pyproject.toml': '[tool.black]\n', ...src }, []],
    ['pyproject.toml: a directory', built(st, '[tool.setuptools.package-dir]\n"" = "py"\n'), ['lib/py/']],
    ['pyproject.toml: the folder is a package', built(st, '[tool.setuptools.package-dir]\ndemo = "."\n'), []],
    ['a directory of one package', built(st, '[tool.setuptools.package-dir]\n"a.b" = "x/a/b"\n'), ['lib/x/', 'lib/']],
    ['a backend that is not known', { ...built('my_backend'), 'demo/__init__.py': '' }, []],
    ['hatch: beside the settings', { ...built('hatchling.build'), 'demo/__init__.py': '' }, ['lib/']],
    ['hatch: one file', { ...built('hatchling.build'), 'demo.py': '' }, ['lib/']],
    [
      'hatch: packages',
      built('hatchling.build', '[tool.hatch.build]\npackages = ["demo", "py/x"]\n'),
      ['lib/', 'lib/py/'],
    ],
    ['hatch: listed', built('hatchling.build', '[tool.hatch.build]\ninclude = ["demo"]\n'), ['lib/']],
    ['hatch: no package of the name', built('hatchling.build'), []],
    ['flit', { ...built('flit_core.buildapi'), 'demo.py': '' }, ['lib/']],
    ['poetry', { ...built('poetry.core.masonry.api'), 'demo/__init__.py': '' }, ['lib/']],
    [
      'poetry: packages',
      { 'pyproject.toml': '[tool.poetry]\npackages = [{include = "a"}, {include = "b", from = "py"}, 3]\n' },
      ['lib/', 'lib/py/'],
    ],
    ['poetry: no such package', built('poetry.core.masonry.api'), []],
    ['pdm', built('pdm.backend'), ['lib/']],
    ['pdm: src', { ...built('pdm.backend'), ...src }, ['lib/src/']],
    ['uv', built('uv_build'), ['lib/src/']],
    ['uv: beside the settings', built('uv_build', '[tool.uv.build-backend]\nmodule-root = ""\n'), ['lib/']],
    ['maturin', { ...built('maturin'), 'demo/__init__.py': '' }, ['lib/']],
    ['maturin: no Python', built('maturin'), []],
    ['scikit-build', built('scikit_build_core.build', '[tool.scikit-build.wheel]\npackages = ["py/a"]\n'), ['lib/py/']],
    ['pytest', { 'pytest.ini': '[pytest]\npythonpath = . py ../tools ../../out\n' }, ['lib/', 'lib/py/', 'tools/']],
    ['pytest without a path', { 'pytest.ini': '[pytest]\naddopts = -q\n' }, []],
    ['a file that cannot be read', { 'pyproject.toml': '[project' }, []],
  ])('%s', (_, files, roots) => {
    expect(read(inLib(files), 'lib/demo/')).toEqual(roots);
  });

  const setup = script('packages=find_packages()')['setup.py'] ?? '';
  it('counts in the folders above a lane alone, once each, by depth and name', () => {
    const folders = ['', 'z/', 'z/lib/', 'a/lib/', 'a/lib/dev/', 'a/lib/dev/inner/', 'a/', 'other/', 'a/li/'];
    const files = Object.fromEntries(folders.map((folder) => [`${folder}setup.py`, setup]));
    expect(read(files, 'z/lib/prod/', 'a/lib/dev/', 'a/lib/prod/', 'z/lib/prod/core/')).toEqual([
      'a/',
      'z/',
      'a/lib/',
      'z/lib/',
    ]);
    // A lane may lie in another one.
    expect(read(files, 'a/lib/', 'a/lib/dev/')).toEqual(['a/', 'a/lib/']);
    expect(read(files)).toEqual([]);
    expect(read({ 'lib/setup.py': setup, 'pytest.ini': '[pytest]\npythonpath = lib tests\n' }, 'lib/a/')).toEqual([
      'lib/',
      'tests/',
    ]);
  });

  it('names the file that cannot be read by its path', () => {
    const files = new Map([['lib/pyproject.toml', '[project']]);
    const { unreadable } = readPythonProject(files, ['lib/pyproject.toml'], projectFolders(lanes('lib/a/')));
    expect(unreadable).toEqual(['lib/pyproject.toml']);
  });
});

describe('readPythonProject', () => {
  it('collects declared dependencies by import name', () => {
    const { dependencies } = project({
      'pyproject.toml':
        '[project]\ndependencies = ["PyYAML>=6", "scikit-learn [x] ; python_version < \'4\'"]\n[project.optional-dependencies]\ndev = ["ruamel.yaml"]\n[dependency-groups]\nt = ["pytest"]\n[tool.poetry.dependencies]\npython = "^3"\nhttpx = "*"\n',
      'requirements/base.txt': 'google-cloud-storage\npython-dotenv\n',
      'requirements-dev.txt': '# a comment\n-r other.txt\nBlack==24\n\n',
      'setup.cfg': '[options]\ninstall_requires =\n    attrs>=1\n    click\n',
    });
    expect([...dependencies].sort()).toEqual([
      'attr',
      'attrs',
      'black',
      'click',
      'dotenv',
      'google',
      'google_cloud_storage',
      'httpx',
      'pytest',
      'python_dotenv',
      'pyyaml',
      'ruamel',
      'ruamel_yaml',
      'scikit',
      'scikit_learn',
      'sklearn',
      'yaml',
    ]);
  });

  it('names a pyproject.toml that cannot be read, and goes on', () => {
    expect(project({ 'pyproject.toml': '[tool', 'requirements.txt': 'attrs' })).toMatchObject({
      unreadable: ['pyproject.toml'],
    });
  });
});

describe('asDirectory', () => {
  it.each([
    ['.', ''],
    ['./src/', 'src/'],
    ['a//b', 'a/b/'],
    ['..', null],
    ['/x', null],
    ['a/../b', null],
    ['', ''],
  ])('%s → %s', (written, root) => {
    expect(asDirectory(written)).toBe(root);
  });
});

describe('parseIni', () => {
  it('joins indented lines, and passes over what is no option', () => {
    const ini = parseIni('; c\nstray\n[a]\nX = 1\n  2\n# no\n  3\nnothing\ny:\n[b]\nz=\n    p\n');
    expect(ini.get('a')?.get('x')).toBe('1\n2\n3');
    expect(ini.get('a')?.get('y')).toBe('');
    expect(ini.get('b')?.get('z')).toBe('\np');
  });
});
