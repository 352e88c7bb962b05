import { describe, expect, it } from 'vitest';
import { codePlaces } from '../../src/manifest/code-places.ts';
import { type ChosenLanes, choosePair, type PairEvidence, possiblePairs } from '../../src/manifest/lane-pairs.ts';

const free: ChosenLanes = { development: null, production: null };
const entries = (paths: readonly string[]) => paths.map((path) => ({ path, kind: 'file' as const }));
const placesOf = (paths: readonly string[], also: readonly string[] = []) =>
  codePlaces(entries(paths), (name) => (name === 'acme' ? 'pyproject.toml' : null), also);
const shown = (pairs: readonly Pick<PairEvidence, 'development' | 'production'>[]) =>
  pairs.map(({ development, production }) => `${development.path} ${production.path}`);

describe('directories that a lane could have as its root', () => {
  it('are those with code near the top, without tests, tools, links and environments', () => {
    const files = [
      ...entries([
        'a/b/c/d/x.py',
        'docs/x.py',
        'lib/docs/x.py',
        'tests/x.py',
        'a/tests/x.py',
        '.hidden/x.py',
        'env2/pyvenv.cfg',
        'env2/lib/x.py',
        'types/x.d.ts',
        'readme/x.md',
        'b\\d/x.py',
        'top.py',
      ]),
      { path: 'link/x.py', kind: 'file' as const, linked: { link: 'link', source: 'a/x.py' } },
      { path: 'sub', kind: 'submodule' as const },
    ];
    expect(codePlaces(files, () => null).map(({ path, files: count }) => `${path} ${count}`)).toEqual([
      'a/ 2',
      'a/b/ 1',
      'a/b/c/ 1',
      'lib/ 1',
      'lib/docs/ 1',
    ]);
    expect(
      placesOf(['tests/x.py', 'a/b/c/d/e/x.py'], ['tests/', 'a/b/c/d/']).map(({ path, files }) => `${path} ${files}`),
    ).toEqual(['a/ 1', 'a/b/ 1', 'a/b/c/ 1', 'a/b/c/d/ 1', 'tests/ 1']);
  });
});

describe('pairs of lanes', () => {
  it.each<[string, string[], ChosenLanes, string[]]>([
    [
      'beside each other',
      ['candidate/a.py', 'lukhas/a.py', 'x/y/lukhas/a.py'],
      free,
      ['candidate/ lukhas/', 'candidate/ x/'],
    ],
    [
      'below a folder',
      ['src/Sandbox/a.py', 'src/acme/a.py', 'core/a.py'],
      free,
      ['src/Sandbox/ src/acme/', 'src/Sandbox/ src/'],
    ],
    ['inside of the package', ['acme/a.py', 'acme/experimental/a.py'], free, ['acme/experimental/ acme/']],
    ['no development lane', ['lukhas/a.py', 'core/a.py'], free, []],
    ['neither another development lane nor a retired one', ['dev/a.py', 'labs/a.py', 'archive/a.py'], free, []],
    [
      'a name that may mean anything, where no better one stands',
      ['contrib/a.py', 'labs/a.py', 'core/a.py'],
      free,
      ['labs/ core/'],
    ],
    ['a name that may mean anything alone', ['contrib/a.py', 'core/a.py'], free, ['contrib/ core/']],
    [
      'what shows or measures the product',
      ['sandbox/a.py', 'tutorial/a.py', 'core/benchmarks/a.py', 'e2e_web/a.py', 'unit-tests/a.py'],
      free,
      ['sandbox/ core/'],
    ],
    ['a development lane within one is none', ['dev/a.py', 'dev/labs/a.py', 'core/a.py'], free, ['dev/ core/']],
    [
      'one that is named',
      ['one/a.py', 'core/a.py', 'two/a.py'],
      { development: 'one/', production: null },
      ['one/ core/', 'one/ two/'],
    ],
    ['both that are named', ['one/a.py', 'x/two/a.py'], { development: 'one/', production: 'x/two/' }, ['one/ x/two/']],
    [
      'production inside of development, where it is named',
      ['one/two/a.py'],
      { development: 'one/', production: 'one/two/' },
      ['one/ one/two/'],
    ],
  ])('%s', (_, paths, chosen, expected) => {
    const named = [chosen.development, chosen.production].filter((path) => path !== null);
    expect(shown(possiblePairs(placesOf(paths, named), chosen))).toEqual(expected);
  });

  const evidence = (text: string, tree: Partial<PairEvidence> = {}): PairEvidence => {
    const [development = '', production = ''] = text.split(' ');
    const places = placesOf([`${development}x.py`, `${production}x.py`]);
    const at = (path: string) => {
      const found = places.find((place) => place.path === path);
      if (!found) throw new Error(path);
      return found;
    };
    return {
      development: at(development),
      production: at(production),
      shared: [],
      developmentImports: 0,
      productionImports: 0,
      ...tree,
    };
  };

  it.each<[string, PairEvidence[], string | null]>([
    ['names that leave no doubt', [evidence('candidate/ lukhas/')], 'candidate/ lukhas/'],
    ['weak names alone', [evidence('dev/ src/')], null],
    ['weak names, and an import', [evidence('dev/ src/', { developmentImports: 1 })], 'dev/ src/'],
    ['no name, and an import the wrong way', [evidence('dev/ x/', { productionImports: 1 })], 'dev/ x/'],
    [
      'modules in both against a better name',
      [evidence('candidate/ lukhas/'), evidence('candidate/ core/', { shared: ['a', 'b', 'c', 'd', 'e'] })],
      'candidate/ core/',
    ],
    [
      'two that are alike',
      [
        evidence('candidate/ lukhas/', { developmentImports: 3 }),
        evidence('candidate/ stable/', { developmentImports: 1 }),
      ],
      null,
    ],
    [
      'the package that holds it, against the parts of that package',
      [
        evidence('acme/experimental/ acme/', { developmentImports: 1, productionImports: 1 }),
        evidence('acme/experimental/ acme/io/', { developmentImports: 1 }),
      ],
      'acme/experimental/ acme/',
    ],
    [
      'a name that may mean anything, for what production imports',
      [evidence('acme/contrib/ acme/', { developmentImports: 1, productionImports: 1 })],
      null,
    ],
    ['none', [], null],
  ])('takes the one that the tree speaks for: %s', (_, pairs, expected) => {
    const choice = choosePair(pairs, free);
    expect('pair' in choice ? shown([choice.pair])[0] : null).toBe(expected);
    expect('among' in choice ? choice.among.length : 1).toBe(expected === null ? pairs.length : 1);
  });

  it('asks for no evidence of what the user named', () => {
    const choice = choosePair([evidence('one/ two/')], { development: 'one/', production: 'two/' });
    expect('pair' in choice).toBe(true);
  });
});
