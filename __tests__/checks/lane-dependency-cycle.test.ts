import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/lane-dependency-cycle.ts';
import { manifestOf, realManifest, violations } from '../manifest/violations.ts';
import { expectLinear } from '../support/growth.ts';

const lane = (name: string, ...on: string[]) => `{name: ${name}, root: ${name}/, depends_on: [${on.join(', ')}]}`;
const run = (...lanes: string[]) => violations(check, manifestOf(...lanes), []);

describe('lane-dependency-cycle', () => {
  it.each<[string, string[]]>([
    ['a diamond', [lane('a', 'b', 'c'), lane('b', 'd'), lane('c', 'd'), lane('d')]],
    ['a name of no lane', [lane('a', 'b'), lane('b', 'x')]],
    ['no dependency', [lane('a')]],
  ])('says nothing of %s', (_, lanes) => {
    expect(run(...lanes)).toEqual([]);
  });

  it('says nothing of the real manifest', () => {
    expect(violations(check, realManifest(), [])).toEqual([]);
  });

  it.each<[string, string[], object[]]>([
    [
      'two lanes',
      [lane('a', 'b'), lane('b', 'a')],
      [
        {
          message: 'lanes depend on each other in a circle: "a" → "b" → "a"',
          remedy: 'remove "a" from depends_on of lane "b", or another name of the circle',
          location: { path: 'ops/matriz.yaml', line: 4, column: 38 },
          related: [{ line: 3, note: 'lane "a" depends on "b"' }],
          value: 'a, b',
        },
      ],
    ],
    [
      'itself',
      [lane('a', 'a')],
      [{ message: 'lane "a" depends on itself', remedy: 'remove "a" from depends_on of lane "a"', related: [] }],
    ],
    [
      'itself, and others in a circle',
      [lane('a', 'a', 'b'), lane('b', 'b', 'a')],
      [
        { message: 'lane "a" depends on itself', value: 'a' },
        { message: 'lane "b" depends on itself', value: 'b' },
        { message: 'lanes depend on each other in a circle: "a" → "b" → "a"', value: 'a, b' },
      ],
    ],
    [
      'the shortest circle of a knot',
      [lane('a', 'b'), lane('b', 'c'), lane('c', 'a', 'b')],
      [{ message: 'lanes depend on each other in a circle: "b" → "c" → "b"', value: 'b, c' }],
    ],
    [
      'two circles, one for each',
      [lane('a', 'b'), lane('b', 'a'), lane('c', 'd', 'a'), lane('d', 'c')],
      [{ value: 'a, b' }, { value: 'c, d' }],
    ],
  ])('sees %s', (_, lanes, expected) => {
    const found = run(...lanes);
    expect(found).toMatchObject(expected);
    expect(found).toHaveLength(expected.length);
  });

  it('takes time linear in the lanes', () => {
    expectLinear(300, (size) => {
      const names = Array.from({ length: size }, (_, at) => `l${at}`);
      const lanes = names.map((name, at) => lane(name, `l${(at + 1) % size}`, `l${Math.min(at + 2, size - 1)}`));
      // The circle, and the last lane on itself.
      expect(run(...lanes)).toHaveLength(2);
    });
  });
});
