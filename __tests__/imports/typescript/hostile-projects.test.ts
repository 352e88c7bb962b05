import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createResolver } from '../../../src/imports/typescript/resolver.ts';

function resolveIn(sources: readonly string[], project: Readonly<Record<string, unknown>>) {
  const texts = Object.entries(project).map(([path, value]) => [path, JSON.stringify(value)] as const);
  return createResolver(new Set([...sources, ...Object.keys(project)]), new Map(texts));
}

it.each<[string, Readonly<Record<string, unknown>>, string]>([
  ['an import that names itself', { 'package.json': { imports: { '#a': '#a' } } }, '#a'],
  ['an import that grows', { 'package.json': { imports: { '*': '**', '#*': '#**' } } }, '#a'],
  [
    'a target of stars',
    { 'package.json': { imports: { '#*': `./${'*'.repeat(1_000_000)}` } } },
    `#${'a'.repeat(4000)}`,
  ],
  ['a link to itself', { 'package.json': { dependencies: { a: 'file:node_modules/a', b: 'link:.' } } }, 'a'],
  ['a link to the tree', { 'package.json': { dependencies: { b: 'link:.' } } }, 'b/node_modules/b/node_modules/b/gone'],
  [
    'a hundred thousand patterns',
    {
      'tsconfig.json': {
        compilerOptions: { paths: Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`a${n}/*`, ['./b']])) },
      },
    },
    'a99999/x',
  ],
])('%s is nothing, in bounded time', (_, project, specifier) => {
  expect(resolveIn(['a.ts'], project)('a.ts', specifier)).toBeNull();
});

it('reads a comb of extends once', () => {
  const comb = Array.from({ length: 40 }, (_, n) => [
    `tsconfig.${n}.json`,
    { extends: [`./tsconfig.${n + 1}.json`, `./tsconfig.${n + 1}.json`] },
  ]);
  const resolve = resolveIn(['src/x.ts', 'a.ts'], {
    ...Object.fromEntries(comb),
    'tsconfig.json': { extends: './tsconfig.0.json' },
    'tsconfig.40.json': { compilerOptions: { baseUrl: './src' } },
  });
  expect(resolve('a.ts', 'x')).toBe('src/x.ts');
});

it('never throws for a project file of any shape', () => {
  const leaf = fc.constantFrom<unknown>(
    ...[
      '.',
      './a',
      '../..',
      '*',
      '**',
      './*/*',
      '#x',
      'a',
      '',
      '/',
      './tsconfig.json',
      './tsconfig.b.json',
      'file:..',
      '\0',
      './d/*',
    ],
    ...[7, null, true],
  );
  const key = fc.constantFrom(
    '.',
    './*',
    '#x',
    '*',
    '#*',
    'a',
    'a*',
    'a*b*',
    'import',
    'types@>=4',
    '__proto__',
    'packages',
    'path',
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  }));
  const fields = (...names: readonly string[]) =>
    fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] });
  const options = fields(
    'paths',
    'baseUrl',
    'rootDirs',
    'rootDir',
    'outDir',
    'composite',
    'moduleSuffixes',
    'customConditions',
    'lib',
  );
  const tsconfig = fc.oneof(
    value,
    fields('extends', 'references', 'files', 'include', 'exclude', 'watchOptions'),
    fc.record({ compilerOptions: options, extends: value, references: value }),
  );
  const manifest = fc.oneof(
    value,
    fields('name', 'exports', 'imports', 'main', 'types', 'typesVersions', 'workspaces', 'dependencies', 'bin', 'type'),
  );
  const specifier = fc.constantFrom('a', '#x', './b', 'a/b', '.', '..', '@s/a', '*', 'a*', '../d', 'a/', '');
  fc.assert(
    fc.property(tsconfig, tsconfig, manifest, manifest, specifier, (project, base, outer, inner, name) => {
      const texts = {
        'tsconfig.json': project,
        'tsconfig.b.json': base,
        'package.json': outer,
        'd/package.json': inner,
      };
      const sources = ['b.ts', 'd/x.ts', 'd/a/b.ts'];
      const found = resolveIn(sources, texts)('d/x.ts', name);
      expect(found === null || [...sources, ...Object.keys(texts)].includes(found)).toBe(true);
    }),
    { numRuns: 1500, seed: 1 },
  );
});
