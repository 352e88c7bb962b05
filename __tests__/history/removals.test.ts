import { describe, expect, it } from 'vitest';
import { findRemovals } from '../../src/history/removals.ts';
import { changeSet, code, literalFacts, type TextTree } from '../support/change-set.ts';
import { defaultLanes } from '../support/repository.ts';

const [a, b] = [code('a'), code('b')];
function removed(before: TextTree, after: TextTree, base: TextTree = before) {
  const { set, range } = changeSet(before, after, base);
  return findRemovals(set, range, defaultLanes(), literalFacts).map(({ module, files }) => [module, ...files]);
}

describe('findRemovals', () => {
  it.each<[string, TextTree, TextTree, string[][]]>([
    [
      'a module',
      { 'lukhas/core/x/a.py': a, 'lukhas/core/x/b.py': b },
      {},
      [['core/x', 'lukhas/core/x/a.py', 'lukhas/core/x/b.py']],
    ],
    ['a module that is emptied', { 'lukhas/m/a.py': a }, { 'lukhas/m/a.py': '' }, [['m', 'lukhas/m/a.py']]],
    [
      'a module whose empty __init__ is left',
      { 'lukhas/m/a.py': a, 'lukhas/m/__init__.py': '' },
      { 'lukhas/m/__init__.py': '' },
      [['m', 'lukhas/m/a.py']],
    ],
    [
      'two modules',
      { 'lukhas/n.py': b, 'lukhas/m.py': a },
      {},
      [
        ['m', 'lukhas/m.py'],
        ['n', 'lukhas/n.py'],
      ],
    ],
    ['a part of a module', { 'lukhas/m/a.py': a, 'lukhas/m/b.py': b }, { 'lukhas/m/b.py': b }, []],
    ['a file that became a package', { 'lukhas/m.py': a }, { 'lukhas/m/__init__.py': b }, []],
    [
      'what a shim takes the place of',
      { 'lukhas/m/a.py': a },
      { 'lukhas/m/__init__.py': '# shim\nfrom candidate.m import *\n' },
      [],
    ],
    ['a shim', { 'lukhas/m/a.py': '# shim' }, {}, []],
    ['data', { 'lukhas/m/a.json': '{}' }, {}, []],
    ['an empty __init__', { 'lukhas/m/__init__.py': '' }, {}, []],
    ['a move within production', { 'lukhas/m/a.py': a }, { 'lukhas/n/deep/a.py': a }, []],
    [
      'a move that rewrites imports',
      { 'lukhas/m/a.py': `import lukhas.m.b\n${a}` },
      { 'lukhas/n/a.py': `import lukhas.n.b\nmore\n${a}` },
      [],
    ],
    [
      'a move under another name',
      { 'lukhas/m/a.py': a },
      { 'lukhas/m2/b.py': b, 'lukhas/m/c.py': a.replace('a_3', 'c') },
      [],
    ],
    [
      'a move of the whole lane',
      { 'lukhas/m/a.py': a, 'lukhas/n.py': b, 'lukhas/o.py': code('o') },
      { 'm/a.py': a, 'n.py': b },
      [['o', 'lukhas/o.py']],
    ],
    ['a move out of production', { 'lukhas/m/a.py': a }, { 'archive/m/a.py': a }, [['m', 'lukhas/m/a.py']]],
    ['a move back to development', { 'lukhas/m/a.py': a }, { 'candidate/m/a.py': a }, [['m', 'lukhas/m/a.py']]],
    ['development code', { 'candidate/m/a.py': a }, {}, []],
    ["an area's __init__", { 'lukhas/core/__init__.py': a }, {}, []],
  ])('%s', (_, before, after, expected) => {
    expect(removed(before, after)).toEqual(expected);
  });

  it('passes over what the base does not hold', () => {
    expect(removed({ 'lukhas/m/a.py': a }, {}, {})).toEqual([]);
  });
});
