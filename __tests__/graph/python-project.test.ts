import { describe, expect, it } from 'vitest';
import { asDirectory } from '../../src/domain/path.ts';
import { parseIni } from '../../src/graph/ini.ts';
import { readPythonProject } from '../../src/graph/python-project.ts';

const project = (files: Record<string, string>) => readPythonProject(new Map(Object.entries(files)));

describe('readPythonProject', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['pytest.ini', { 'pytest.ini': '[pytest]\npythonpath = . src lib\n' }, ['src/', 'lib/']],
    [
      'pytest.ini wins over pyproject',
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
    ['pytest 9', { 'pyproject.toml': '[tool.pytest]\npythonpath = ["src"]\n' }, ['src/']],
    [
      'tox.ini and setup.cfg',
      { 'tox.ini': '[pytest]\npythonpath=x', 'setup.cfg': '[tool:pytest]\npythonpath: y\n' },
      ['x/', 'y/'],
    ],
    [
      'setuptools',
      {
        'pyproject.toml':
          '[tool.setuptools.package-dir]\n"" = "src"\n[tool.setuptools.packages.find]\nwhere = ["lib"]\n',
      },
      ['src/', 'lib/'],
    ],
    [
      'setup.cfg',
      { 'setup.cfg': '[options]\npackage_dir =\n    =src\n[options.packages.find]\nwhere=lib\n' },
      ['src/', 'lib/'],
    ],
    [
      'poetry',
      { 'pyproject.toml': '[tool.poetry]\npackages = [{include = "a", from = "src"}, {include = "b"}]\n' },
      ['src/'],
    ],
    ['paths that lead out', { 'pytest.ini': '[pytest]\npythonpath = /etc ../x C:\\x ok\n' }, ['ok/']],
  ])('import roots of %s', (_, files, roots) => {
    expect(project(files).roots).toEqual(roots);
  });

  it('collects declared dependencies by import name', () => {
    const { dependencies } = project({
      'pyproject.toml':
        '[project]\ndependencies = ["PyYAML>=6", "scikit-learn [x] ; python_version < \'4\'"]\n[project.optional-dependencies]\ndev = ["ruamel.yaml"]\n[dependency-groups]\nt = ["pytest"]\n[tool.poetry.dependencies]\npython = "^3"\nhttpx = "*"\n',
      'requirements-dev.txt': '# a comment\n-r other.txt\nBlack==24\n\n',
      'setup.cfg': '[options]\ninstall_requires =\n    attrs>=1\n    click\n',
    });
    expect([...dependencies].sort()).toEqual([
      'attrs',
      'black',
      'click',
      'httpx',
      'pytest',
      'python',
      'pyyaml',
      'ruamel_yaml',
      'scikit_learn',
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
