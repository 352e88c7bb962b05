import { describe, expect, it } from 'vitest';
import { createResolver } from '../../../src/imports/typescript/resolver.ts';

type Project = Readonly<Record<string, unknown>>;

/** Resolves in a tree of these sources and project files; a project file is text, or a value to be written as JSON. */
function resolveIn(sources: readonly string[], project: Project = {}) {
  const texts = Object.entries(project).map(
    ([path, value]) => [path, typeof value === 'string' ? value : JSON.stringify(value)] as const,
  );
  return createResolver(new Set([...sources, ...Object.keys(project)]), new Map(texts));
}

describe('relative', () => {
  const resolve = resolveIn(
    [
      'a/x.ts',
      ...['ts.ts', 'tsx.tsx', 'mts.mts', 'cts.cts', 'js.js', 'jsx.jsx', 'mjs.mjs', 'cjs.cjs', 'dts.d.ts'].map(
        (name) => `a/${name}`,
      ),
      'a/both.js',
      'a/both.d.ts',
      'a/dir/index.tsx',
      'a/style.css',
      'a/data.json',
      'a/Case.ts',
      'b.ts',
      'main/lib/start.js',
      'candidate/core/x.ts',
    ],
    { 'main/package.json': { main: './lib/start.js' } },
  );

  it.each([
    ['./ts', 'a/ts.ts'],
    ['./tsx', 'a/tsx.tsx'],
    ['./js', 'a/js.js'],
    ['./jsx', 'a/jsx.jsx'],
    ['./dts', 'a/dts.d.ts'],
    ['./mts.mjs', 'a/mts.mts'],
    ['./cts.cjs', 'a/cts.cts'],
    ['./mjs.mjs', 'a/mjs.mjs'],
    ['./cjs.cjs', 'a/cjs.cjs'],
    ['./ts.js', 'a/ts.ts'],
    ['./tsx.js', 'a/tsx.tsx'],
    ['./tsx.jsx', 'a/tsx.tsx'],
    ['./ts.ts', 'a/ts.ts'],
    // Code before its declaration: chains go on through the code.
    ['./both', 'a/both.js'],
    ['./both.js', 'a/both.js'],
    ['./dir', 'a/dir/index.tsx'],
    ['./dir/', 'a/dir/index.tsx'],
    ['./dir/index.js', 'a/dir/index.tsx'],
    ['./style.css', 'a/style.css'],
    ['./style.css?inline', 'a/style.css'],
    ['!!raw-loader!./style.css', 'a/style.css'],
    ['./data.json', 'a/data.json'],
    ['../b', 'b.ts'],
    ['../b.js', 'b.ts'],
    ['../main', 'main/lib/start.js'],
    ['../candidate/core/x', 'candidate/core/x.ts'],
    ['./case', null],
    ['./gone', null],
    ['../../b', null],
    ['../../../../../b', null],
    ['/b', null],
    ['b', null],
    ['.', null],
    ['', null],
    ['node:fs', null],
    ['https://example.com/b.js', null],
    ['file:///b.ts', null],
    [`./${'x/../'.repeat(10_000)}ts`, null],
  ])('%s is %s', (specifier, expected) => {
    expect(resolve('a/x.ts', specifier)).toBe(expected);
  });
});

describe('paths and baseUrl', () => {
  const sources = [
    'app/src/main.ts',
    'app/src/lib/a.ts',
    'app/src/deep/er/b.ts',
    'candidate/core/x.ts',
    'shared/index.ts',
  ];
  it.each<[string, Project, string, string | null]>([
    [
      'a pattern',
      { 'app/tsconfig.json': { compilerOptions: { paths: { '@/*': ['./src/*'] } } } },
      '@/lib/a',
      'app/src/lib/a.ts',
    ],
    [
      'an ending in a pattern',
      { 'app/tsconfig.json': { compilerOptions: { paths: { '@/*': ['./src/*'] } } } },
      '@/lib/a.js',
      'app/src/lib/a.ts',
    ],
    [
      'the first target that is there',
      { 'app/tsconfig.json': { compilerOptions: { paths: { '@/*': ['./gone/*', './src/*'] } } } },
      '@/lib/a',
      'app/src/lib/a.ts',
    ],
    [
      'a name',
      { 'app/tsconfig.json': { compilerOptions: { paths: { dev: ['../candidate/core/x.ts'] } } } },
      'dev',
      'candidate/core/x.ts',
    ],
    ['baseUrl', { 'app/tsconfig.json': { compilerOptions: { baseUrl: './src' } } }, 'lib/a', 'app/src/lib/a.ts'],
    [
      'baseUrl above',
      { 'app/tsconfig.json': { compilerOptions: { baseUrl: '..' } } },
      'candidate/core/x',
      'candidate/core/x.ts',
    ],
    [
      'paths below baseUrl',
      { 'app/tsconfig.json': { compilerOptions: { baseUrl: '..', paths: { '~/*': ['shared/*'] } } } },
      '~/index',
      'shared/index.ts',
    ],
    [
      'rootDirs',
      { 'app/tsconfig.json': { compilerOptions: { rootDirs: ['src/deep/er', 'src'] } } },
      './deep/er/../er/b',
      'app/src/deep/er/b.ts',
    ],
    [
      'jsconfig',
      { 'app/jsconfig.json': { compilerOptions: { paths: { '@/*': ['./src/*'] } } } },
      '@/lib/a',
      'app/src/lib/a.ts',
    ],
    [
      'comments and commas',
      { 'app/tsconfig.json': '{ // c\n "compilerOptions": { "paths": { "@/*": ["./src/*",], }, /* d */ }, }' },
      '@/lib/a',
      'app/src/lib/a.ts',
    ],
    [
      'the nearest alone',
      { 'app/tsconfig.json': {}, 'tsconfig.json': { compilerOptions: { baseUrl: '.' } } },
      'candidate/core/x',
      null,
    ],
    [
      'one further up',
      { 'tsconfig.json': { compilerOptions: { baseUrl: '.' } } },
      'candidate/core/x',
      'candidate/core/x.ts',
    ],
    [
      'extends',
      {
        'app/tsconfig.json': { extends: '../tsconfig.base.json' },
        'tsconfig.base.json': { compilerOptions: { paths: { '@dev/*': ['./candidate/*'] } } },
      },
      '@dev/core/x',
      'candidate/core/x.ts',
    ],
    [
      'extends without ending, twice',
      {
        'app/tsconfig.json': { extends: './tsconfig.app' },
        'app/tsconfig.app.json': { extends: ['../tsconfig.base'] },
        'tsconfig.base.json': { compilerOptions: { baseUrl: '.' } },
      },
      'candidate/core/x',
      'candidate/core/x.ts',
    ],
    [
      'extends of a workspace package',
      {
        'app/tsconfig.json': { extends: '@s/config/tsconfig.json' },
        'config/package.json': { name: '@s/config' },
        'config/tsconfig.json': { compilerOptions: { paths: { '@dev/*': ['../candidate/*'] } } },
      },
      '@dev/core/x',
      'candidate/core/x.ts',
    ],
    [
      'a circle of extends',
      { 'app/tsconfig.json': { extends: './tsconfig.json', compilerOptions: { baseUrl: 'src' } } },
      'lib/a',
      'app/src/lib/a.ts',
    ],
    [
      'extends of what is not there',
      { 'app/tsconfig.json': { extends: '@tsconfig/node20', compilerOptions: { baseUrl: 'src' } } },
      'lib/a',
      'app/src/lib/a.ts',
    ],
    [
      'a solution',
      {
        'app/tsconfig.json': { files: [], references: [{ path: './tsconfig.app.json' }] },
        'app/tsconfig.app.json': { compilerOptions: { paths: { '@/*': ['./src/*'] } } },
      },
      '@/lib/a',
      'app/src/lib/a.ts',
    ],
    [
      'a referenced folder that does not hold the importer',
      {
        'app/tsconfig.json': { files: [], references: [{ path: '../shared' }] },
        'shared/tsconfig.json': { compilerOptions: { baseUrl: '..' } },
      },
      'candidate/core/x',
      null,
    ],
    [
      'references in a circle',
      {
        'app/tsconfig.json': { references: [{ path: '.' }, { path: './tsconfig.b.json' }] },
        'app/tsconfig.b.json': { references: [{ path: './tsconfig.json' }] },
      },
      'lib/a',
      null,
    ],
    [
      'types that are wrong',
      {
        'app/tsconfig.json': {
          compilerOptions: { baseUrl: 5, rootDirs: 'x', paths: { '@/*': 'x', '#/*': [1, './src/*'] } },
          references: 7,
        },
      },
      '#/lib/a',
      'app/src/lib/a.ts',
    ],
    ['what is no JSON', { 'app/tsconfig.json': '\0{{{' }, './lib/a', 'app/src/lib/a.ts'],
    ['nesting without end', { 'app/tsconfig.json': '{"a":'.repeat(100_000) }, './lib/a', 'app/src/lib/a.ts'],
    [
      'a target in node_modules',
      { 'app/tsconfig.json': { compilerOptions: { paths: { x: ['../node_modules/x/index.js'] } } } },
      'x',
      null,
    ],
  ])('%s', (_, project, specifier, expected) => {
    expect(resolveIn([...sources, 'node_modules/x/index.js'], project)('app/src/main.ts', specifier)).toBe(expected);
  });
});

describe('packages of the tree', () => {
  const sources = [
    'app/main.ts',
    'packages/a/src/index.ts',
    'packages/a/src/sub.ts',
    'packages/a/lib.cjs',
    'packages/a/lib.mjs',
    'packages/a/index.js',
  ];
  const a = (fields: Project) => ({ 'packages/a/package.json': { name: '@s/a', ...fields } });
  it.each<[string, Project, string, string | null]>([
    ['main', a({ main: './src/index.ts' }), '@s/a', 'packages/a/src/index.ts'],
    ['no main', a({}), '@s/a', 'packages/a/index.js'],
    ['a file within', a({}), '@s/a/src/sub', 'packages/a/src/sub.ts'],
    ['exports', a({ exports: './src/index.ts' }), '@s/a', 'packages/a/src/index.ts'],
    ['exports by subpath', a({ exports: { './sub': './src/sub.ts' } }), '@s/a/sub', 'packages/a/src/sub.ts'],
    ['exports by pattern', a({ exports: { './*': './src/*.ts' } }), '@s/a/sub', 'packages/a/src/sub.ts'],
    ['what exports hide', a({ exports: { './sub': './src/sub.ts' } }), '@s/a/src/index', null],
    [
      'import before require',
      a({ exports: { require: './lib.cjs', import: './lib.mjs' } }),
      '@s/a',
      'packages/a/lib.mjs',
    ],
    ['require alone', a({ exports: { require: './lib.cjs' } }), '@s/a', 'packages/a/lib.cjs'],
    ['a node condition', a({ exports: { node: './lib.cjs' } }), '@s/a', 'packages/a/lib.cjs'],
    ['types last', a({ exports: { types: './src/index.ts', default: './lib.mjs' } }), '@s/a', 'packages/a/lib.mjs'],
    ['unbuilt main', a({ main: './dist/index.js' }), '@s/a', 'packages/a/src/index.ts'],
    [
      'unbuilt exports',
      a({ exports: { './*': { types: './dist/types/*.d.ts', import: './dist/esm/*.js' } } }),
      '@s/a/sub',
      'packages/a/src/sub.ts',
    ],
    [
      'unbuilt by its project',
      {
        ...a({ main: 'out/index.js' }),
        'packages/a/tsconfig.json': { compilerOptions: { outDir: 'out', rootDir: 'src' } },
      },
      '@s/a',
      'packages/a/src/index.ts',
    ],
    [
      'workspaces',
      { 'package.json': { workspaces: ['packages/*'], dependencies: { '@s/a': '^1.0.0' } }, ...a({}) },
      '@s/a',
      'packages/a/index.js',
    ],
    [
      'workspaces of yarn',
      { 'package.json': { workspaces: { packages: ['./packages/**'] }, dependencies: { '@s/a': '^1.0.0' } }, ...a({}) },
      '@s/a',
      'packages/a/index.js',
    ],
    [
      'a name that the registry serves',
      { 'package.json': { dependencies: { '@s/a': '^1.0.0' } }, ...a({}) },
      '@s/a',
      null,
    ],
    [
      'workspace:',
      { 'package.json': { dependencies: { '@s/a': 'workspace:^' } }, ...a({}) },
      '@s/a',
      'packages/a/index.js',
    ],
    [
      'workspace: under another name',
      { 'app/package.json': { dependencies: { other: 'workspace:@s/a@*' } }, ...a({}) },
      'other',
      'packages/a/index.js',
    ],
    [
      'file: under another name',
      { 'app/package.json': { dependencies: { other: 'file:../packages/a' } }, ...a({}) },
      'other/src/sub',
      'packages/a/src/sub.ts',
    ],
    [
      'link: of what is no package',
      { 'app/package.json': { dependencies: { other: 'link:../packages/a/src' } } },
      'other',
      'packages/a/src/index.ts',
    ],
    [
      'file: that leaves the tree',
      { 'app/package.json': { dependencies: { other: 'file:../../packages/a' } } },
      'other',
      null,
    ],
    [
      'imports',
      { 'app/package.json': { imports: { '#x': '../packages/a/index.js', '#y': './main.ts' } } },
      '#y',
      'app/main.ts',
    ],
    ['itself', { 'app/package.json': { name: 'app', exports: './main.ts' } }, 'app', 'app/main.ts'],
    ['a package elsewhere', a({}), 'react', null],
    [
      'fields that are wrong',
      a({ main: 7, exports: [null, [7]], workspaces: 1, dependencies: ['x'], imports: 'y' }),
      '@s/a/index.js',
      null,
    ],
    ['a name that leaves', { 'packages/a/package.json': { name: '../x' } }, '../x', null],
    ['no object', { 'packages/a/package.json': '[]' }, '@s/a', null],
  ])('%s', (_, project, specifier, expected) => {
    expect(resolveIn(sources, project)('app/main.ts', specifier)).toBe(expected);
  });

  it('takes the nearer of two with one name', () => {
    const copies = resolveIn(
      ['candidate/m/index.ts', 'candidate/app.ts', 'lukhas/m/index.ts', 'lukhas/app.ts', 'x.ts'],
      {
        'candidate/m/package.json': { name: 'm' },
        'lukhas/m/package.json': { name: 'm' },
      },
    );
    expect(copies('lukhas/app.ts', 'm')).toBe('lukhas/m/index.ts');
    expect(copies('candidate/app.ts', 'm')).toBe('candidate/m/index.ts');
    expect(copies('x.ts', 'm')).toBe('candidate/m/index.ts');
  });

  it('reads a relative import of built files as their sources', () => {
    const resolve = resolveIn(['a/src/x.ts', 'test/t.ts'], {
      'a/tsconfig.json': { compilerOptions: { outDir: './build' } },
    });
    expect(resolve('test/t.ts', '../a/build/x.js')).toBe('a/src/x.ts');
  });
});

it('answers for each importer by its own project', () => {
  const paths = (target: string) => ({ compilerOptions: { paths: { '@/*': [target] } } });
  const resolve = resolveIn(['a/src/x.ts', 'b/lib/x.ts', 'a/m.ts', 'b/m.ts'], {
    'a/tsconfig.json': paths('./src/*'),
    'b/tsconfig.json': paths('./lib/*'),
  });
  expect(resolve('a/m.ts', '@/x')).toBe('a/src/x.ts');
  expect(resolve('b/m.ts', '@/x')).toBe('b/lib/x.ts');
});
