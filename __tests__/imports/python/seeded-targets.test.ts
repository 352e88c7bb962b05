import { describe, expect, it } from 'vitest';
import { isAttribute } from '../../../src/imports/python/names.ts';
import { Targets } from '../../../src/imports/python/targets.ts';
import { readText } from '../../../src/imports/python/text.ts';

const targetsOf = (source: string) => new Targets(readText(Buffer.from(source)));

describe('a target, by what stands behind it', () => {
  it.each([...['=', '= 1', '+= 1', '-=', '*=', '/=', '%=', '@=', '&=', '|=', '^=', '**=', '//=', '<<=', '>>=']])(
    'is assigned to: x %s',
    (operator) => {
      expect(targetsOf(operator).isAssignedAt(0)).toBe(true);
    },
  );

  it.each(['==', '<=', '>=', '!=', '<', '+', '+ =', '**', '<<', '<<<=', '~=', '.', '', '(=', ':='])(
    'is not assigned to: x %s',
    (operator) => {
      expect(targetsOf(operator).isAssignedAt(0)).toBe(false);
    },
  );
});

describe('an annotation', () => {
  it.each([
    ...[
      'int = 1',
      'int=1',
      '"=" = 1',
      '"""=\n""" = 1',
      'a[b] = 1',
      'f(x=1) = 1',
      '{1: 2} = 1',
      'a \\\n = 1',
      'a == b = 1',
    ],
    ...['(a, # b)\n c) = 1', 'a <= b = 1', "r'\\'' = 1", 'lambda: 0 = 1'],
  ])('is followed by a value: %j', (source) => {
    expect(targetsOf(source).isAssigned(0)).toBe(true);
  });

  it.each([
    ...[
      'int',
      'int\nx = 1',
      'int; x = 1',
      'int # = 1',
      '"= 1',
      'a == b',
      'a <= b',
      'a >= b',
      'a != b',
      'f(x=1)',
      'a[b:=1]',
    ],
    ...['"="', '{1: 2}\nx = 1', '(a, # =\n b)\nx = 1', 'a \\\n\nx = 1', ''],
  ])('is followed by none: %j', (source) => {
    expect(targetsOf(source).isAssigned(0)).toBe(false);
  });

  it('is found by its own place where several stand in a line', () => {
    const targets = targetsOf('int; y: str = 1; z: int');
    expect([0, 8, 20].map((i) => targets.isAssigned(i))).toEqual([false, true, false]);
  });
});

describe('the word case', () => {
  it.each(['a', ' a', ' _', ' "a"', " 'a'", ' -1', ' *a', ' (a)', ' [a]', ' {1: a}', ' 1', ' é', ' \\\n a'])(
    'may stand before a pattern: case%s',
    (rest) => {
      expect(targetsOf(`case${rest}`).startsPattern(4)).toBe(true);
    },
  );

  it.each([' = 1', '.a', ' + 1', ': int', '', ' ,', ' )', ' ]', ' }', ' @a', '\na'])('may not: case%j', (rest) => {
    expect(targetsOf(`case${rest}`).startsPattern(4)).toBe(false);
  });
});

describe('a name', () => {
  it.each([
    ['.a', 1],
    ['f().a', 4],
    ['f() . a', 6],
    ['x\t.\ta', 4],
  ])('is an attribute in %j', (source, i) => {
    expect(isAttribute(Buffer.from(source), i)).toBe(true);
  });

  it.each([
    ['a', 0],
    [' a', 1],
    ['x a', 2],
    ['. x a', 4],
    ['.\na', 2],
  ])('is none in %j', (source, i) => {
    expect(isAttribute(Buffer.from(source), i)).toBe(false);
  });
});
