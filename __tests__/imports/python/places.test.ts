import { expect, it } from 'vitest';
import { Places } from '../../../src/imports/python/places.ts';

/** Which of the lines that start at `starts` are read closely, and whether a place was missed in the end. */
function read(offsets: readonly number[], starts: readonly number[]): { close: readonly boolean[]; missed: boolean } {
  const places = new Places(offsets);
  const close = starts.map((start) => places.startLine(start));
  places.end();
  return { close, missed: places.missed };
}

it.each<[string, readonly number[], readonly number[], readonly boolean[]]>([
  ['no line without a place', [], [0, 50], [false, false]],
  ['the lines near before a place, and none behind it', [900], [0, 500, 501, 950], [false, false, true, false]],
  ['the line that starts at a place', [50], [50, 60], [true, false]],
  ['all at once', [10, 20, 30], [0, 15, 25, 35], [true, true, true, false]],
])('reads closely: %s', (_, offsets, starts, close) => {
  expect(read(offsets, starts)).toEqual({ close, missed: false });
});

it.each<[string, readonly number[], readonly number[]]>([
  ['far up in the last line', [900], [0]],
  ['far up in a line before others', [900], [0, 1000, 1100]],
  ['in what is read anew', [10], [0, 500, 5]],
])('says that a place was missed %s', (_, offsets, starts) => {
  expect(read(offsets, starts).missed).toBe(true);
});
