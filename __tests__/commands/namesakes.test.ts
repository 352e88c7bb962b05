import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { judged } from '../support/command.ts';
import { gitRepository } from '../support/git-repository.ts';

type Files = Readonly<Record<string, string>>;

const manifestOf = (development: string, production: string) =>
  [
    'version: 1',
    'owners: {default: ["@me"]}',
    'lanes:',
    `  - {name: dev, root: ${development}, promotion: {to: prod}}`,
    `  - {name: prod, root: ${production}, promotion: {from: dev}}`,
    '',
  ].join('\n');

/** Two lanes beside each other, and one in the other. */
const beside = { 'ops/matriz.yaml': manifestOf('exp/', 'pkg/'), 'exp/__init__.py': '', 'pkg/__init__.py': '' };
const nested = { 'ops/matriz.yaml': manifestOf('pkg/util/', 'pkg/'), 'pkg/__init__.py': '' };

const area = 'def area():\n    return 42\n';
const home = 'def home():\n    return 1\n';

async function findings(files: Files): Promise<readonly Finding[]> {
  const { folder, write } = gitRepository();
  write(files);
  const event = { name: 'command-line', payload: {}, ref: '' };
  const { findings } = await judged(folder, event, { checks: 'dependencies, shims' });
  return findings;
}

const told = (found: readonly Finding[]) =>
  found.map(({ check, location }) => `${check} ${location.path}:${location.line}`);

/** What CPython says to an import from the tree: the text that it prints. */
function python(files: Files, code: string): string {
  const { folder, write } = gitRepository();
  write(files);
  return execFileSync('python3', ['-c', code], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** The tree after the commands of a remedy. */
function afterCommands(files: Files, commands: string): Files {
  const { folder, write } = gitRepository();
  write(files);
  execFileSync('sh', ['-ec', commands], { cwd: folder });
  const paths = execFileSync('find', ['.', '-type', 'f', '-not', '-path', './.git/*'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return Object.fromEntries(
    paths
      .trim()
      .split('\n')
      .map((path) => [path.slice(2), execFileSync('cat', [path], { cwd: folder, encoding: 'utf8' })]),
  );
}

const at = (files: Files, path: string) => files[path] ?? '';

describe('a production module of the same path', () => {
  const files = {
    ...beside,
    'exp/utils/__init__.py': area,
    'pkg/utils/__init__.py': home,
    'pkg/main.py': 'from exp.utils import area\nprint(area())\n',
  };

  it('that does not bind what is imported is not what became of the module, and the remedy works', async () => {
    const [found, ...more] = await findings(files);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      check: 'dangling-dependency',
      message:
        'production imports "exp.utils", which lives only in exp/ (exp/utils/__init__.py): pkg/utils/__init__.py stands at its path in production, and does not bind "area"',
      remedy:
        'copy "area" from exp/utils/__init__.py into pkg/utils/__init__.py, and write "from pkg.utils import area"; or stub what is used of it',
      related: [{ path: 'pkg/utils/__init__.py', note: 'what stands at its path in production' }],
    });
    const line = /write "([^"]+)"/.exec(found?.remedy ?? '')?.[1] ?? '';
    const mended = {
      ...files,
      'pkg/utils/__init__.py': `${home}\n\n${area}`,
      'pkg/main.py': at(files, 'pkg/main.py').replace('from exp.utils import area', line),
    };
    expect(told(await findings(mended))).toEqual([]);
    expect(python(mended, 'import pkg.main')).toBe('42');
    const stubbed = { ...files, 'pkg/main.py': `${area}print(area())\n` };
    expect(told(await findings(stubbed))).toEqual([]);
  });

  it.each([
    ['binds it', area],
    ['has it as a submodule', { 'pkg/utils/area.py': '' }],
    ['takes all of another module', { 'pkg/utils/__init__.py': 'from pkg.shapes import *\n', 'pkg/shapes.py': area }],
    ['has __getattr__', 'def __getattr__(name):\n    return lambda: 42\n'],
  ])('that %s is, and the line of the remedy works', async (_, content) => {
    const other = typeof content === 'string' ? { 'pkg/utils/__init__.py': content } : content;
    const promoted = { ...files, ...other };
    const [found, ...more] = await findings(promoted);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ check: 'unrewritten-import', remedy: 'from pkg.utils import area' });
    const main = `${found?.remedy}\nprint(area)\n`;
    const mended = { ...promoted, 'pkg/main.py': main };
    expect(told(await findings(mended))).toEqual([]);
    expect(python(mended, 'import pkg.main')).not.toBe('');
  });

  it('that takes the name from the development module itself holds nothing of it', async () => {
    const borrowed = { ...files, 'pkg/utils/__init__.py': `from exp.utils import area\n${home}` };
    expect(told(await findings(borrowed))).toEqual([
      'dangling-dependency pkg/main.py:1',
      'dangling-dependency pkg/utils/__init__.py:1',
    ]);
  });

  it.each<[string, string, string, string]>([
    ['binds the same names', 'a = b = c = 1\n', 'import os\na = b = c = 2\n', 'unrewritten-import'],
    ['binds those and more', 'a = b = c = 1\n', 'a = b = c = d = e = 2\n', 'unrewritten-import'],
    ['binds others', 'import os\na = b = c = 1\n', 'import os\na = x = y = 2\n', 'dangling-dependency'],
  ])('that %s is told by them where the module is imported', async (_, development, production, check) => {
    const whole = {
      ...beside,
      'exp/m.py': development,
      'pkg/m.py': production,
      'pkg/main.py': 'import exp.m as m\nprint(m.a)\n',
    };
    const [found, ...more] = await findings(whole);
    expect(more).toEqual([]);
    expect(found?.check).toBe(check);
    if (check === 'unrewritten-import') {
      const mended = { ...whole, 'pkg/main.py': `${found?.remedy}\nprint(m.a)\n` };
      expect(told(await findings(mended))).toEqual([]);
      expect(python(mended, 'import pkg.main')).toBe('2');
    } else {
      expect(found?.message).toMatch(/\): pkg\/m\.py stands at its path in production, and is another module$/);
      expect(found?.remedy).toBe(
        'copy what is used of it from exp/m.py into pkg/m.py, and import "pkg.m" instead of "exp.m"; or stub what is used of it',
      );
    }
  });

  it('of packages that bind nothing is told by their modules', async () => {
    const packages = {
      ...beside,
      'exp/p/__init__.py': '',
      'exp/p/x.py': area,
      'pkg/p/__init__.py': '',
      'pkg/main.py': 'import exp.p\n\nclass Own: ...\n',
    };
    const checks = async (path: string) =>
      told(await findings({ ...packages, [path]: area })).map((each) => each.split(' ')[0]);
    expect(await checks('pkg/p/x.py')).toEqual(['unrewritten-import']);
    expect(await checks('pkg/p/y.py')).toEqual(['dangling-dependency']);
  });

  it('in a call', async () => {
    const call = 'import importlib\nm = importlib.import_module("exp.utils")\n';
    const [found] = await findings({ ...files, 'pkg/main.py': call });
    expect(found).toMatchObject({
      check: 'hidden-dependency',
      remedy:
        'copy what is used of it from exp/utils/__init__.py into pkg/utils/__init__.py, and write "pkg.utils" instead of "exp.utils"; or stub what is used of it',
    });
  });

  it('of TypeScript is told by what it exports', async () => {
    const scripts = {
      ...beside,
      'exp/index.ts': 'export const area = 1;\nexport type Size = number;\n',
      'pkg/index.ts': 'export const home = 1;\n',
      'pkg/main.ts': "import { area, type Size } from '../exp/index';\nexport const a: Size = area;\n",
    };
    const [found, ...more] = await findings(scripts);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      check: 'dangling-dependency',
      remedy:
        'copy "area" and "Size" from exp/index.ts into pkg/index.ts, and write \'./index\' instead of \'../exp/index\'; or stub what is used of it',
    });
    for (const content of [at(scripts, 'exp/index.ts'), "export * from './shapes';\n"]) {
      expect(told(await findings({ ...scripts, 'pkg/index.ts': content }))).toEqual([
        'unrewritten-import pkg/main.ts:1',
      ]);
    }
    const mended = {
      ...scripts,
      'pkg/index.ts': `${at(scripts, 'pkg/index.ts')}${at(scripts, 'exp/index.ts')}`,
      'pkg/main.ts': at(scripts, 'pkg/main.ts').replace('../exp/index', './index'),
    };
    expect(told(await findings(mended))).toEqual([]);
  });
});

describe('a development lane within production', () => {
  it('holds no counterpart, and what would stand in its place is no promotion', async () => {
    const files = {
      ...nested,
      'pkg/util/__init__.py': '',
      'pkg/util/util.py': area,
      'pkg/main.py': 'from .util.util import area\nprint(area())\n',
    };
    const [found, ...more] = await findings(files);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      check: 'dangling-dependency',
      message: 'production imports "pkg.util.util", which lives only in pkg/util/ (pkg/util/util.py)',
      remedy: 'copy what is used of it to a module of pkg/, and import it from there; or remove the import',
    });
    const mended = { ...files, 'pkg/shapes.py': area, 'pkg/main.py': 'from .shapes import area\nprint(area())\n' };
    expect(told(await findings(mended))).toEqual([]);
    expect(python(mended, 'import pkg.main')).toBe('42');
  });
});

describe('a production module that imports the development module at its own path', () => {
  it('is its copy only where the two are alike', async () => {
    const importing = `from exp.tools import area\n\n${home}print(area())\n`;
    const files = { ...beside, 'exp/tools.py': area, 'pkg/tools.py': importing };
    const [found, ...more] = await findings(files);
    expect(more).toEqual([]);
    expect(found?.remedy).toBe(
      'copy "area" from exp/tools.py into pkg/tools.py, in place of the import; or stub what is used of it',
    );
    const mended = { ...files, 'pkg/tools.py': importing.replace('from exp.tools import area\n', area) };
    expect(told(await findings(mended))).toEqual([]);
    expect(python(mended, 'import pkg.tools')).toBe('42');
    const copied = { ...files, 'pkg/tools.py': `from exp.tools import area as old\n\n${area}print(area())\n` };
    const [copy] = await findings(copied);
    expect(copy?.remedy).toBe(
      'remove the import: pkg/tools.py is the copy of exp/tools.py, and imports what it was copied from',
    );
    const removed = { ...copied, 'pkg/tools.py': `${area}print(area())\n` };
    expect(told(await findings(removed))).toEqual([]);
    expect(python(removed, 'import pkg.tools')).toBe('42');
  });

  it.each([
    ['beside', beside, 'exp/__init__.py', 'import exp\n\nx = 1\n'],
    ['beside, with names', beside, 'exp/__init__.py', `from exp import area\n\n${home}`],
    ['nested', nested, 'pkg/util/__init__.py', 'from pkg import util\n\nx = 1\n'],
  ])('is no copy where it is the root: lanes %s', async (_, lanes, development, source) => {
    const files = { ...lanes, [development]: area, 'pkg/__init__.py': source };
    const [found, ...more] = await findings(files);
    expect(more).toEqual([]);
    expect(found?.remedy).toBe(
      'copy what is used of it to a module of pkg/, and import it from there; or remove the import',
    );
    const moved = {
      ...files,
      'pkg/shapes.py': area,
      'pkg/__init__.py': 'from pkg.shapes import area\nprint(area())\n',
    };
    expect(told(await findings(moved))).toEqual([]);
    expect(python(moved, 'import pkg')).toBe('42');
    expect(told(await findings({ ...files, 'pkg/__init__.py': source.slice(source.indexOf('\n')) }))).toEqual([]);
  });
});

describe('names in a project file', () => {
  const scripts = '[project]\nname = "pkg"\n[project.scripts]\na = "exp.cli.a:run"\nb = "exp.cli.b:run"\n';
  const run = 'def run():\n    print("ran")\n';
  const files = {
    ...beside,
    'exp/cli/__init__.py': '',
    'exp/cli/a.py': run,
    'exp/cli/b.py': run,
    'pyproject.toml': scripts,
  };

  it.each<[string, Files, RegExp]>([
    ['are copied and rewritten', {}, /^promote cli first \((cp .*?), rewrite its imports/],
    [
      'file by file where the module is there',
      { 'pkg/cli/__init__.py': '' },
      /^cli is in pkg\/ without it: (.*?), then /,
    ],
  ])('%s', async (_, more, commands) => {
    const tree = { ...files, ...more };
    const [found, ...others] = await findings(tree);
    expect(others).toEqual([]);
    const { check, remedy = '' } = found ?? {};
    expect(check).toBe('hidden-dependency');
    expect(remedy).toMatch(/; or take the names out of pyproject\.toml$/);
    const copied = { ...afterCommands(tree, commands.exec(remedy)?.[1] ?? 'false') };
    let text = at(copied, 'pyproject.toml');
    for (const [, now = '', before = ''] of remedy.matchAll(/"([^"]+)" instead of "([^"]+)"/g)) {
      text = text.replace(before, now);
    }
    const mended = { ...copied, 'pyproject.toml': text };
    expect(told(await findings(mended))).toEqual([]);
    for (const [, module, name] of text.matchAll(/"([\w.]+):(\w+)"/g)) {
      expect(python(mended, `from ${module} import ${name}; ${name}()`)).toBe('ran');
    }
    expect(told(await findings({ ...tree, 'pyproject.toml': '[project]\nname = "pkg"\n' }))).toEqual([]);
  });
});

describe('a cycle that several imports enter', () => {
  it('stays until the last of them is cut, as its remedy says', async () => {
    const files = {
      ...beside,
      'exp/m.py': 'import pkg.a\nimport pkg.b\nx = 1\n',
      'pkg/a.py': 'import exp.m\nx = 1\n',
      'pkg/b.py': 'import exp.m\nx = 1\n',
    };
    const cycle = async (tree: Files) => (await findings(tree)).filter(({ check }) => check === 'import-cycle');
    const cut = (tree: Files, found: Finding | undefined) => {
      const path = /^cut the import at (\S+):\d+, which/.exec(found?.remedy ?? '')?.[1] ?? '';
      return { ...tree, [path]: 'x = 1\n' };
    };
    const [first] = await cycle(files);
    expect(first?.remedy).toContain('(the cycle goes once no other import leads back)');
    const once = cut(files, first);
    const [second] = await cycle(once);
    expect(second).toBeDefined();
    expect(await cycle(cut(once, second))).toEqual([]);
  });
});
