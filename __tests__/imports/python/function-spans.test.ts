import { expect, it } from 'vitest';
import { FunctionSpans } from '../../../src/imports/python/function-spans.ts';

/** `def f` at 10 with `def g` at 20 in it and its own line at 30; a line of the module at 40; `def h` at 50, to the end at 60. */
function spans(): FunctionSpans {
  const found = new FunctionSpans(60);
  const lines: readonly [number, number, boolean][] = [
    [10, 0, true],
    [20, 4, true],
    [25, 8, false],
    [30, 4, false],
    [40, 0, false],
    [50, 0, true],
    [55, 4, false],
  ];
  for (const [offset, column, isFunction] of lines) {
    found.enterLine(offset, column);
    if (isFunction) found.open(offset, column);
  }
  return found;
}

it.each<[readonly number[], readonly number[]]>([
  [[], []],
  [[5], []],
  [[12], [10]],
  [[26], [10, 20]],
  [[29], [10, 20]],
  [[30], [10]],
  [[39], [10]],
  [[40], []],
  [[55], [50]],
  [[59], [50]],
  [
    [5, 12, 26, 35, 45, 55],
    [10, 20, 50],
  ],
  [[1, 2, 3, 35], [10]],
])('around %j stand the functions at %j', (offsets, expected) => {
  expect([...spans().around(offsets)]).toEqual(expected);
});

it('ends all that a line does not belong to', () => {
  const found = new FunctionSpans(90);
  for (const [k, column] of [0, 4, 8].entries()) {
    found.enterLine(k * 10, column);
    found.open(k * 10, column);
  }
  found.enterLine(40, 0);
  expect([...found.around([39])]).toEqual([0, 10, 20]);
  expect([...found.around([41])]).toEqual([]);
});
