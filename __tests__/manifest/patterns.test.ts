import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { expandBraces } from '../../src/manifest/braces.ts';
import { Effort } from '../../src/manifest/effort.ts';
import { compilePattern, directoryPattern, matchesNames, patternFault } from '../../src/manifest/pattern.ts';
import { areDisjoint, includes } from '../../src/manifest/pattern-relations.ts';
import { PatternSet } from '../../src/manifest/patterns.ts';
import { expectLinear } from '../support/growth.ts';

const matches = (glob: string, path: string) => new PatternSet([glob]).matching(path).size === 1;
const patternOf = (glob: string) => {
  const read = compilePattern(glob);
  if ('fault' in read) throw new Error(`${glob} ${read.fault}`);
  return read;
};

describe('a glob matches', () => {
  it.each([
    ['lukhas/**', 'lukhas/core/x.py'],
    ['lukhas/**', 'lukhas/.hidden/x'],
    ['lukhas/**', 'lukhas/core/'],
    ['lukhas/**', 'lukhas/'],
    ['**', 'a'],
    ['**/*.pem', 'key.pem'],
    ['**/*.pem', 'a/b/.pem'],
    ['**/jwt.*', 'auth/jwt.py'],
    ['**/tests/**', 'a/tests/b/c.py'],
    ['*/core', 'lukhas/core'],
    ['lukhas/*', 'lukhas/core/'],
    ['a/?[x-z]*', 'a/1yes'],
    ['a/[!b]', 'a/c'],
    ['{lukhas,candidate}/**', 'candidate/a'],
    ['a/{b/c,d}/*.ts', 'a/b/c/x.ts'],
    ['./a//b/**', 'a/b/c'],
    ['app/[id]/*', 'app/[id]/page.tsx'],
    ['c++/*.h', 'c++/a.h'],
    ['a/**/b/**/c', 'a/x/b/y/b/z/c'],
    ['lukhas/core', 'lukhas/core/x.py'],
    ['lukhas/', 'lukhas/x.py'],
    ['a/*/', 'a/b/c/d'],
    ['a{b', 'a{b'],
  ])('%s %s', (glob, path) => {
    expect(patternFault(glob)).toBeNull();
    expect(matches(glob, path)).toBe(true);
  });

  it.each([
    ['lukhas/**', 'lukhas2/a'],
    ['lukhas/**', 'Lukhas/a'],
    ['lukhas/*', 'lukhas/a/b'],
    ['*', 'a/b'],
    ['**/*.pem', 'a.pem.txt'],
    ['a/?', 'a/bc'],
    ['a/[!b]', 'a/b'],
    ['lukhas/core', 'lukhas/core2'],
    ['a/**/b', 'a/b/c'],
  ])('not: %s %s', (glob, path) => {
    expect(matches(glob, path)).toBe(false);
  });

  const segment = fc.constantFrom(
    'a',
    'b',
    'ab',
    '.a',
    'a.b',
    '*',
    'a*',
    '*b',
    '*.b',
    'a*b',
    '*ab*',
    '?b*',
    '?',
    '[ab]',
    '[!a]',
    '**',
  );
  const globs = fc.array(segment, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));
  const paths = fc
    .array(fc.constantFrom('a', 'b', 'ab', '.a', 'a.b', 'b.b', 'aab', 'abab'), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join('/'));

  it('what picomatch matches, whether alone or among others', () => {
    fc.assert(
      fc.property(fc.array(globs, { minLength: 1, maxLength: 16 }), paths, (some, path) => {
        const wanted = some.map((glob) => {
          // picomatch takes [!a] for a class with two letters.
          const plain = glob.replaceAll('[!', '[^');
          // It lets `a/**` match `a`, but not `a*/**`.
          const also = plain.endsWith('/**') ? [plain.replace(/(\/\*\*)+$/, '')] : [];
          return picomatch(/[*?[]/.test(glob) ? [plain, ...also] : [plain, `${plain}/**`], { dot: true })(path);
        });
        const set = new PatternSet(some);
        const found = set.matching(path);
        expect(some.map((glob) => found.has(set.numberOf(glob)))).toEqual(wanted);
      }),
      { numRuns: 3000 },
    );
  });

  it('whatever a glob that it includes matches, and nothing of one that is disjoint', () => {
    fc.assert(
      fc.property(globs, globs, paths, (wide, narrow, path) => {
        const [a, b] = [patternOf(wide), patternOf(narrow)];
        if (includes(a, b) && matches(narrow, path)) expect(matches(wide, path)).toBe(true);
        if (areDisjoint(a, b)) expect(matches(wide, path) && matches(narrow, path)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('two globs', () => {
  it.each([
    ['**', 'a/*/b', true],
    ['lukhas/**', 'lukhas/core/**', true],
    ['lukhas/*/**', 'lukhas/core/**', true],
    ['lukhas/**/x.py', 'lukhas/a/**/x.py', true],
    ['lukhas/*', 'lukhas/a*', true],
    ['{a,b}/**', 'a/x', true],
    ['lukhas/core/**', 'lukhas/**', false],
    ['lukhas/*', 'lukhas/**', false],
    ['a/**/b', 'a/**', false],
  ])('%s includes %s: %s', (wide, narrow, expected) => {
    expect(includes(patternOf(wide), patternOf(narrow))).toBe(expected);
  });

  it.each([
    ['core/**', 'lukhas/**', true],
    ['a/b*/c', 'a/x/c', true],
    ['**/a', 'b', false],
    ['a*/x', '*b/x', false],
  ])('%s and %s are disjoint: %s', (a, b, expected) => {
    expect(areDisjoint(patternOf(a), patternOf(b))).toBe(expected);
  });

  it('takes the name of a directory literally', () => {
    expect(includes(patternOf('a/**'), directoryPattern('a/[b]*/'))).toBe(true);
    expect(matchesNames(directoryPattern('a/*/').alternatives[0] ?? [], ['a', 'b'])).toBe(false);
  });
});

describe('braces', () => {
  it.each<[string, readonly string[]]>([
    ['a', ['a']],
    ['{a,b}c', ['ac', 'bc']],
    ['{a,{b,c}d}', ['a', 'bd', 'cd']],
    ['{a,b}{c,d}', ['ac', 'ad', 'bc', 'bd']],
    ['x{,y}', ['x', 'xy']],
    ['{a}', ['{a}']],
    ['{a}{b,c}', ['{a}b', '{a}c']],
    ['{a,b', ['{a,b']],
    ['a}{b,c}', ['a}b', 'a}c']],
  ])('%s', (glob, expected) => {
    expect([...(expandBraces(glob) ?? [])].sort()).toEqual([...expected].sort());
  });
});

describe('refused', () => {
  it.each([
    ['lukhas\\**', 'holds a backslash', 'write "lukhas/**"'],
    ['/lukhas/**', 'starts with a slash, and paths do not', 'write "lukhas/**"'],
    ['!lukhas/**', 'is a negation', 'name what is meant without "!"; what is denied goes under deny_from'],
    ['../x/**', 'holds ".."', "write the path from the repository's root"],
    ['a/+(b|c)', 'holds a parenthesis, a bar or a quote, as extended globs do', null],
    ['a/@(b)*', 'holds a parenthesis, a bar or a quote, as extended globs do', null],
    ['x/{1..9}', 'holds a range in braces', 'write each of them, as in {1,2,3}'],
    ['a*b*c*d*e', 'holds more than 3 stars between two slashes', 'leave out the stars that tell nothing'],
    ['{a,b}'.repeat(7), 'stands for more than 100 globs once its braces are written out', 'write several globs'],
    ['{a,a}'.repeat(60), 'stands for more than 100 globs once its braces are written out', 'write several globs'],
    ['a/[z-a]*', 'holds "[z-a]*", in which brackets mean nothing', 'write ? there'],
    ['a/[*', 'holds "[*", in which brackets mean nothing', 'write ? there'],
    ['./', 'names the whole repository', 'write "**" if that is meant'],
    ['a'.repeat(1001), 'has 1001 characters, more than the 1000 of a glob that is read', 'write several shorter globs'],
  ])('%s', (glob, fault, remedy) => {
    const found = patternFault(glob);
    expect(found?.fault).toBe(fault);
    if (remedy !== null) expect(found?.remedy).toBe(remedy);
    expect(matches(glob, glob)).toBe(false);
  });
});

describe('hostile globs and paths', () => {
  it.each([
    ['globstars', `${'**/a/'.repeat(150)}b`],
    ['stars', '*a*a*'],
    ['classes', `${'[a-z]'.repeat(190)}*`],
  ])('%s cost time linear in the path', (_, glob) => {
    expectLinear(200, (size) => {
      for (let at = 0; at < 20; at++) matches(glob, `${'a/'.repeat(size)}${'a'.repeat(250)}c${at}`);
    });
  });

  it.each<[string, string[], string[]]>([
    ['many globs that any path meets', Array.from({ length: 500 }, (_, at) => `{x${at},*}/**`), ['a/b', 'b/c', 'c/d']],
    ['a long glob and long paths', [`${'**/a/'.repeat(100)}b`], [`${'a/'.repeat(900)}c`, `${'a/'.repeat(901)}c`]],
  ])('%s are held against each other no further than is allowed', (_, globs, paths) => {
    const matchAll = (effort: Effort) => {
      const set = new PatternSet(globs, compilePattern, effort);
      for (const path of paths) set.matching(path);
    };
    expect(() => matchAll(new Effort(3000))).toThrow(
      'the globs take more than 3000 comparisons with paths and with each other',
    );
    matchAll(new Effort(20_000));
  });

  it.each<[string, (at: number) => string]>([
    ['a start that all share', (at) => `lukhas/**/file${at}_*.py`],
    ['an ending of their own', (at) => `**/*_${at}.py`],
    ['a start of their own', (at) => `**/file${at}_*`],
    ['letters of their own within a name', (at) => `**/[a-z]*le${at}_*`],
    ['a directory of their own', (at) => `*/d${at}/**/*.py`],
  ])('globs with %s are held only against paths that have it', (_, globOf) => {
    const globs = Array.from({ length: 2000 }, (_unused, at) => globOf(at));
    // 4 million pairs.
    const set = new PatternSet(globs, compilePattern, new Effort(20_000));
    let found = 0;
    for (let at = 0; at < 2000; at++) found += set.matching(`lukhas/d${at}/file${at}_${at}.py`).size;
    expect(found).toBe(2000);
  });

  it('braces that hold braces are expanded in bounded time', () => {
    expectLinear(400, (size) => {
      expandBraces(`${'{'.repeat(size)}a,b${'}'.repeat(size)}`);
    });
  });
});
