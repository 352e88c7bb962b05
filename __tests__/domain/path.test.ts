import { describe, expect, it } from 'vitest';
import { comparePlaces } from '../../src/domain/order.ts';
import { baseName, directoriesAbove, directoryOf, joinPath, parentOf } from '../../src/domain/path.ts';

describe('the parts of a path', () => {
  it.each([
    ['a.py', '', '', 'a.py', []],
    ['a/b.py', 'a/', 'a', 'b.py', ['a/']],
    ['a/b/c.py', 'a/b/', 'a/b', 'c.py', ['a/', 'a/b/']],
    ['a/b/', 'a/b/', 'a/b', '', ['a/']],
    ['', '', '', '', []],
  ])('%j', (path, directory, parent, name, above) => {
    expect([directoryOf(path), parentOf(path), baseName(path)]).toEqual([directory, parent, name]);
    expect(directoriesAbove(path)).toEqual(above);
  });
});

describe('joinPath', () => {
  it.each([
    ['a/b', './c', 'a/b/c'],
    ['a/b', '../c//d/', 'a/c/d'],
    ['a', '..', ''],
    ['', 'a/./b', 'a/b'],
    ['a', '../..', null],
    ['', '../a', null],
  ])('of %j and %j is %j', (directory, relative, joined) => {
    expect(joinPath(directory, relative)).toBe(joined);
  });
});

it('compares places by code unit, line and column, those without a line first', () => {
  const places = [
    { path: 'Z' },
    { path: 'a' },
    { path: 'a', line: 1 },
    { path: 'a', line: 2, column: 3 },
    { path: 'a', line: 10, column: 1 },
    { path: 'é' },
  ];
  expect(places.toReversed().sort(comparePlaces)).toEqual(places);
});
