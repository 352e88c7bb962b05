import '../support/seed.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPythonProject } from '../../src/graph/python-project.ts';
import { expectLinear } from '../support/growth.ts';

type Files = Readonly<Record<string, string>>;

/** Import names of what the files declare, sorted. */
const declared = (files: Files) => [...readPythonProject(new Map(Object.entries(files))).dependencies].sort();
const list = (text: string, more: Files = {}): Files => ({ 'requirements.txt': text, ...more });
const toml = (text: string): Files => ({ 'pyproject.toml': text });
const script = (text: string): Files => ({ 'setup.py': text });

describe('a project in a folder above a lane', () => {
  const below = (files: Files) => {
    const isFolder = (folder: string) => ['', 'lib/'].includes(folder);
    return [...readPythonProject(new Map(Object.entries(files)), Object.keys(files), isFolder).dependencies].sort();
  };
  it.each<[string, Files, string[]]>([
    ['setup.py', { 'lib/setup.py': 'setup(install_requires=["httpx"])' }, ['httpx']],
    ['pyproject.toml', { 'lib/pyproject.toml': '[project]\ndependencies = ["httpx"]\n' }, ['httpx']],
    [
      'lists that it names, from the folder',
      {
        'lib/pyproject.toml': '[tool.setuptools.dynamic]\ndependencies = {file = ["deps.txt"]}\n',
        'lib/deps.txt': 'httpx',
        'deps.txt': 'wrong',
      },
      ['httpx'],
    ],
    [
      'setup.cfg with a list',
      { 'lib/setup.cfg': '[options]\ninstall_requires = file: deps.txt\n', 'lib/deps.txt': 'httpx', 'deps.txt': 'no' },
      ['httpx'],
    ],
    ['tox', { 'lib/tox.ini': '[testenv]\ndeps =\n  -r {toxinidir}/d.txt\n', 'lib/d.txt': 'httpx' }, ['httpx']],
    ['conda', { 'lib/environment.yml': 'dependencies:\n- pip:\n  - -r d.txt\n', 'lib/d.txt': 'httpx' }, ['httpx']],
    [
      'lists of requirements',
      { 'lib/requirements.txt': '-r ../top.txt', 'top.txt': 'click', 'lib/requirements/dev.in': 'httpx' },
      ['click', 'httpx'],
    ],
    ['other folders', { 'docs/requirements.txt': 'no', 'lib/x/requirements/a.txt': 'no', 'lib/x/setup.py': '' }, []],
  ])('%s', (_, files, names) => {
    expect(below(files)).toEqual(names);
  });
});

describe('lists of requirements', () => {
  it.each<[string, Files, string[]]>([
    ['-r', list('-r deps/base.txt\n', { 'deps/base.txt': 'httpx' }), ['httpx']],
    ['-r without a blank', list('-rdeps/base.txt', { 'deps/base.txt': 'httpx' }), ['httpx']],
    ['--requirement=', list('--requirement=base.in # c', { 'base.in': 'httpx' }), ['httpx']],
    ['--requirement', list('  --requirement base', { base: 'httpx' }), ['httpx']],
    ['-r in quotes', list('-r "my list.txt"', { 'my list.txt': 'httpx' }), ['httpx']],
    [
      'paths from the list that names them',
      list('-r deps/dev.txt', {
        'deps/dev.txt': '-r ./base.txt\n-r ../top.txt',
        'deps/base.txt': 'httpx',
        'top.txt': 'click',
        'base.txt': 'wrong',
      }),
      ['click', 'httpx'],
    ],
    [
      'a cycle',
      list('-r a.txt\nhttpx', { 'a.txt': '-r b.txt\nclick', 'b.txt': '-r a.txt\n-r requirements.txt\nrich' }),
      ['click', 'httpx', 'rich'],
    ],
    ['lists for pip-tools', { 'requirements.in': 'httpx', 'requirements/dev.in': 'click' }, ['click', 'httpx']],
    [
      'a line that goes on',
      list('httpx \\\n  --hash=sha256:abc\n-r \\\nb.txt', { 'b.txt': 'click' }),
      ['click', 'httpx'],
    ],
    ['a comment that does not', list('# c \\\nhttpx'), ['httpx']],
    ['carriage returns', list('httpx\r\n-r b.txt\r\n', { 'b.txt': 'click\r\n' }), ['click', 'httpx']],
    [
      'a repository',
      list('git+https://host/psf/requests.git@v2\n-e git+ssh://git@host/o/click'),
      ['click', 'requests'],
    ],
    ['a reference with slashes', list('git+https://host/o/httpx@feature/x'), ['httpx']],
    ['an egg', list('-e git+https://host/o/r.git#egg=httpx[http2]&subdirectory=x'), ['httpx']],
    ['a wheel', list('https://host/w/httpx-0.27-py3-none-any.whl#sha256=abc\n./w/rich-1.0.tar.gz'), ['httpx', 'rich']],
    ['an address behind a name', list('httpx @ https://host/a/b.zip ; python_version > "3"'), ['httpx']],
    ['constraints', list('-c limits.txt\n--constraint limits.txt', { 'limits.txt': 'httpx' }), []],
    ['a list that is absent', list('-r gone.txt\nhttpx'), ['httpx']],
    ['a list out of the repository', list('-r ../b.txt\n-r a/../../b.txt\n-r /b.txt', { 'b.txt': 'httpx' }), []],
    ['a list at an address', list('-r https://host/b.txt\n-r file:b.txt', { 'b.txt': 'httpx' }), []],
    ['a list in a comment', list('# -r b.txt\nclick # -r b.txt', { 'b.txt': 'httpx' }), ['click']],
    ['a list that nobody names', { 'deps/base.txt': 'httpx', 'notes.txt': 'click' }, []],
    ['folders of the repository', list('-e .\n./httpx\n-e packages/core\nlibs/httpx'), []],
    ['options', list('--index-url https://host/simple\n--no-binary httpx\n-f wheels'), []],
  ])('%s', (_, files, names) => {
    expect(declared(files)).toEqual(names);
  });
});

describe('setup.py', () => {
  it.each<[string, string, string[]]>([
    [
      'lists, dictionaries and texts',
      'from setuptools import setup\nsetup(\n  install_requires=["a>=1",  # c\n    \'b\'],\n  extras_require={"x": ["c"], "y": "d\\ne"},\n  tests_require="f", setup_requires=("g",))',
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    ],
    ['behind a name', 'import setuptools\nREQ = ["a"]\nsetuptools.setup(install_requires=REQ + ["b"])', ['a', 'b']],
    ['behind an annotated name', 'R: list[str] = ["a"]\nR += ["b"]\nsetup(install_requires=R)', ['a', 'b']],
    ['behind names of names', 'A = ["a"]\nB = [*A, "b"]\nC = B\nsetup(install_requires=list(C))', ['a', 'b']],
    [
      'a name that is given several',
      'if x:\n    R = ["a"]\nelse:\n    R = ["b"]\nsetup(install_requires=R)',
      ['a', 'b'],
    ],
    [
      'a list that is changed',
      'R = ["a"]\nR.append("b")\nR.extend(["c"])\nif x: R += ["d"]\nsetup(install_requires=R)',
      ['a', 'b', 'c', 'd'],
    ],
    [
      'a dictionary that is changed',
      'E = {"x": ["a"]}\nE["y"] = ["b"]\nE.update({"z": ["c"]})\nsetup(extras_require=E)',
      ['a', 'b', 'c'],
    ],
    ['in a function', 'def main():\n    r = ["a"]\n    setup(install_requires=r)\nmain()', ['a']],
    ['one of two lists', 'setup(install_requires=["a"] if x else ["b"])', ['a', 'b']],
    ['a dictionary of arguments', 'kw = {"install_requires": ["a"], "packages": ["core"]}\nsetup(**kw)', ['a']],
    ['one that is called for', 'kw = dict(install_requires=["a"], packages=["core"])\nsetup(**kw)', ['a']],
    ['one that is filled', 'kw = {}\nkw["install_requires"] = ["a"]\nsetup(**kw)', ['a']],
    ['a version that is not known', 'setup(install_requires=[f"a>={v()}", "b==" + VERSION])', ['a', 'b']],
    ['a name that is not known', 'setup(install_requires=[f"a{x}", "b" + y, f"{z}-c"])', []],
    ['keys, which are names of extras', 'setup(extras_require={"core": ["a"]})', ['a']],
    ['other arguments', 'setup(name="demo", packages=["core"], classifiers=["x"], python_requires="y")', []],
    ['other names', 'packages = ["core"]\nR = ["a"]\nsetup(install_requires=R, packages=packages)', ['a']],
    ['a comment', '# setup(install_requires=["a"])\nsetup()', []],
    ['a docstring', '"""\nsetup(install_requires=["a"])\n"""\nsetup()', []],
    ['a name that stands for itself', 'R = R + S\nS = R\nsetup(install_requires=R)', []],
    ['a call that is never closed', 'setup(install_requires=["a", (', ['a']],
  ])('%s', (_, text, names) => {
    expect(declared(script(text))).toEqual(names);
  });
});

describe('settings of tools', () => {
  it.each<[string, Files, string[]]>([
    [
      'Pipfile',
      {
        Pipfile:
          '[[source]]\nname = "pypi"\nurl = "x"\n[packages]\nhttpx = "*"\n[dev-packages]\nclick = {version = "*"}\n[docs]\nrich = "*"\n[requires]\npython_version = "3"\n[scripts]\nserve = "x"\n',
      },
      ['click', 'httpx', 'rich'],
    ],
    ['a Pipfile in a folder', { 'sub/Pipfile': '[packages]\nhttpx = "*"\n' }, []],
    ['poetry: groups', toml('[tool.poetry.group.dev.dependencies]\nhttpx = "*"\n'), ['httpx']],
    ['poetry: as it was', toml('[tool.poetry.dev-dependencies]\nhttpx = "*"\n'), ['httpx']],
    [
      'hatch: environments',
      toml('[tool.hatch.envs.a]\ndependencies = ["httpx>1"]\n[tool.hatch.envs.b]\nextra-dependencies = ["click"]\n'),
      ['click', 'httpx'],
    ],
    ['hatch: scripts', toml('[tool.hatch.envs.a.scripts]\ndependencies = "httpx"\n'), []],
    [
      'hatch: lists',
      { ...toml('[tool.hatch.metadata.hooks.requirements_txt]\nfiles = ["base.txt"]\n'), 'base.txt': 'httpx' },
      ['httpx'],
    ],
    [
      'setuptools: lists',
      {
        ...toml(
          '[tool.setuptools.dynamic]\ndependencies = {file = ["base.txt"]}\n[tool.setuptools.dynamic.optional-dependencies]\nx = {file = "x.txt"}\nversion = {attr = "a"}\n',
        ),
        'base.txt': 'httpx',
        'x.txt': 'click',
      },
      ['click', 'httpx'],
    ],
    [
      'pixi',
      toml(
        '[tool.pixi.dependencies]\nhttpx = "*"\n[tool.pixi.pypi-dependencies]\nclick = "*"\n[tool.pixi.feature.t.dependencies]\nrich = "*"\n[tool.pixi.target.linux.dependencies]\nattrs = "*"\n[tool.pixi.tasks]\nserve = "x"\n',
      ),
      ['attr', 'attrs', 'click', 'httpx', 'rich'],
    ],
    ['pixi.toml', { 'pixi.toml': '[dependencies]\nhttpx = "*"\n[tasks]\nserve = "x"\n' }, ['httpx']],
    [
      'setup.cfg',
      {
        'setup.cfg':
          '[options]\ninstall_requires = file: base.txt, more.txt\ntests_require =\n  httpx\n[options.extras_require]\nx =\n  click\n',
        'base.txt': 'rich',
        'more.txt': 'typer',
      },
      ['click', 'httpx', 'rich', 'typer'],
    ],
    [
      'tox.ini',
      {
        'tox.ini':
          '[tox]\nrequires = tox-uv\n[testenv]\ndeps =\n  httpx>1\n  py311,py312: click\n  py{311,312}-x: rich\n  -r{toxinidir}/deps/a.txt\n  -r {tox_root}{/}b.txt\n  -c c.txt\n  {[base]deps}\ncommands = serve\n[testenv:docs]\ndeps = typer\n[flake8]\ndeps = wrong\n',
        'deps/a.txt': 'attrs',
        'b.txt': 'trio',
        'c.txt': 'wrong',
      },
      ['attr', 'attrs', 'click', 'httpx', 'rich', 'tox', 'tox_uv', 'trio', 'typer'],
    ],
  ])('%s', (_, files, names) => {
    expect(declared(files)).toEqual(names);
  });
});

describe('environments of conda', () => {
  const environment =
    'name: x\nchannels: [conda-forge]\ndependencies:\n  - python=3.11\n  - numpy=1.2 # c\n  - "conda-forge::rich>=1"\n  - pip:\n    - httpx[http2]\n    - -r base.txt\n';
  const names = ['click', 'httpx', 'numpy', 'rich'];
  it.each<[string, Files, string[]]>([
    ['environment.yml', { 'environment.yml': environment, 'base.txt': 'click' }, names],
    ['environment.yaml', { 'environment.yaml': environment, 'base.txt': 'click' }, names],
    ['conda.yml', { 'conda.yml': environment, 'base.txt': 'click' }, names],
    ['environment-dev.yml', { 'environment-dev.yml': 'dependencies: [numpy, {pip: [rich]}]' }, ['numpy', 'rich']],
    ['a distribution of another name', { 'conda.yaml': 'dependencies: [pytorch]' }, ['pytorch', 'torch']],
    ['one in a folder', { 'sub/environment.yml': environment }, []],
    ['another file', { 'environments.yml': environment, 'my-conda.yml': environment }, []],
    ['other keys', { 'environment.yml': 'name: httpx\nchannels: [rich]\nvariables: {a: numpy}\n' }, []],
    ['other types', { 'environment.yml': 'dependencies: {numpy: 1}\n' }, []],
    ['a cycle', { 'environment.yml': 'dependencies: &a [*a, numpy]\n' }, ['numpy']],
    ['no prototype', { 'environment.yml': '__proto__: {dependencies: [numpy]}\n' }, []],
    ['the first document', { 'environment.yml': 'dependencies: [numpy]\n---\ndependencies: [rich]\n' }, ['numpy']],
  ])('%s', (_, files, declaredNames) => {
    expect(declared(files)).toEqual(declaredNames);
  });

  const bomb = Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join('');
  it.each<[string, string, boolean]>([
    ['an alias bomb', `a0: &a0 [x]\n${bomb}dependencies: *a40\n`, true],
    ['nesting', `dependencies: ${'['.repeat(20_000)}`, false],
    ['size', `dependencies:\n${'- numpy\n'.repeat(2_000_000)}`, false],
    ['many lexemes', `dependencies: [${'a,'.repeat(250_000)}]`, false],
    ['an error', 'dependencies: [numpy\n', false],
  ])('survives %s', (_, text, whole) => {
    const { unreadable } = readPythonProject(new Map([['environment.yml', text]]));
    expect(unreadable).toEqual(whole ? [] : ['environment.yml']);
  });
});

describe('hostile files', () => {
  it('names those that cannot be read, and goes on', () => {
    const files = { Pipfile: '[', 'pixi.toml': '[', 'environment.yml': 'a: [', 'requirements.txt': 'httpx' };
    const { dependencies, unreadable } = readPythonProject(new Map(Object.entries(files)));
    expect([...dependencies]).toEqual(['httpx']);
    expect([...unreadable].sort()).toEqual(['Pipfile', 'environment.yml', 'pixi.toml']);
  });

  it.each<[string, string, (size: number) => string]>([
    ['blanks behind an option', 'requirements.txt', (n) => `-r${' '.repeat(n)}x\ry`],
    ['comments', 'requirements.txt', (n) => `${' #'.repeat(n)}\rx`],
    ['backslashes', 'requirements.txt', (n) => '\\\n'.repeat(n)],
    ['references', 'requirements.txt', (n) => `git+https://${'@/'.repeat(n)}`],
    ['versions', 'requirements.txt', (n) => `https://x/${'-1'.repeat(n)}.whl`],
    ['factors', 'tox.ini', (n) => `[testenv]\ndeps = ${'a '.repeat(n)}`],
    ['a chain of names', 'setup.py', (n) => `${chain(n / 20)}setup(install_requires=r0)`],
    ['names of one list', 'setup.py', (n) => `${'R = '.repeat(n / 4)}["a"]\nsetup(install_requires=R)`],
    ['nested calls', 'setup.py', (n) => 'setup(install_requires='.repeat(n / 20)],
  ])('reads %s in linear time', (_, name, text) => {
    expectLinear(8_000, (size) => void declared({ [name]: text(size) }));
  });

  it('takes any text', () => {
    const names = ['requirements.txt', 'setup.py', 'environment.yml', 'tox.ini', 'Pipfile', 'setup.cfg'];
    const part = fc.constantFrom(
      '-r ',
      'setup(',
      'install_requires=',
      '[',
      ']',
      '"',
      "'",
      '\n',
      '\\',
      ' #',
      ':',
      '{',
      '*a',
      '&a',
      'deps',
      '=',
      ',',
      '\u2028',
      '\r',
      '\0',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.oneof(part, fc.string()), { maxLength: 40 }),
        (name, parts) => {
          expect(() => declared({ [name]: parts.join('') })).not.toThrow();
        },
      ),
    );
  });
});

/** Each list holds the one behind it twice. */
function chain(length: number): string {
  return Array.from({ length }, (_, i) => `r${i} = [*r${i + 1}, *r${i + 1}]\n`).join('');
}
