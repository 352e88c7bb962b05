import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/asymmetric-promotion.ts';
import { manifestOf, realManifest, violations } from '../manifest/violations.ts';

const lane = (name: string, promotion = '') =>
  `{name: ${name}, root: ${name}/${promotion && `, promotion: {${promotion}}`}}`;

describe('asymmetric-promotion', () => {
  it.each<[string, string[]]>([
    ['both ends', [lane('a', 'from: b'), lane('b', 'to: a')]],
    ['the target alone', [lane('a', 'from: b'), lane('b')]],
    ['the source alone', [lane('a'), lane('b', 'to: a')]],
    ['two steps', [lane('a', 'from: b'), lane('b', 'from: c, to: a'), lane('c', 'to: b')]],
    ['a lane that does not exist', [lane('a', 'from: x')]],
  ])('says nothing of %s', (_, lanes) => {
    expect(violations(check, manifestOf(...lanes), [])).toEqual([]);
  });

  it('says nothing of the real manifest', () => {
    expect(violations(check, realManifest(), [])).toEqual([]);
  });

  it.each<[string, string[], object[]]>([
    [
      'a source that goes elsewhere',
      [lane('a', 'from: b'), lane('b', 'to: c'), lane('c')],
      [
        {
          message: 'promotion.from of lane "a" names "b", whose promotion.to names "c" at line 4',
          remedy: 'write to: "a" under promotion of lane "b", or name the lane that is meant here',
          location: { path: 'ops/matriz.yaml', line: 3, column: 43, endColumn: 44 },
          related: [{ line: 4, note: 'promotion.to of lane "b"' }],
          value: 'a.from: b',
        },
      ],
    ],
    [
      'a target that comes from elsewhere',
      [lane('a', 'from: c'), lane('b', 'to: a'), lane('c')],
      [{ message: 'promotion.to of lane "b" names "a", whose promotion.from names "c" at line 3', value: 'b.to: a' }],
    ],
    [
      'two lanes promoted to each other',
      [lane('a', 'from: b'), lane('b', 'from: a')],
      [
        {
          message: 'lanes are promoted in a circle: "a" → "b" → "a"',
          remedy: 'remove one of the promotions: code goes from development to production, and not back',
          value: 'circle: a, b',
        },
      ],
    ],
  ])('sees %s', (_, lanes, expected) => {
    const found = violations(check, manifestOf(...lanes), []);
    expect(found).toMatchObject(expected);
    expect(found).toHaveLength(expected.length);
  });
});
