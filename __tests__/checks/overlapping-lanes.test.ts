import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/overlapping-lanes.ts';
import { manifestOf, realManifest, violations } from '../manifest/violations.ts';

describe('valid', () => {
  it.each([
    ['the real manifest, with a lane in a lane', realManifest()],
    ['roots that differ in case', manifestOf('{name: a, root: matriz}', '{name: b, root: MATRIZ}')],
    ['a name that starts as another', manifestOf('{name: a, root: core}', '{name: b, root: core2}')],
  ])('%s', (_, manifest) => {
    expect(violations(check, manifest, [])).toEqual([]);
  });

  it('no manifest', () => {
    expect(violations(check, undefined, [])).toEqual([]);
  });
});

describe('invalid', () => {
  it('two spellings of one root', () => {
    expect(
      violations(check, manifestOf('{name: a, root: lukhas/core}', '{name: b, root: ./lukhas//core/}'), []),
    ).toEqual([
      {
        message: 'lane "b" has the root lukhas/core/, which lane "a" has at line 3; its files count as of "a"',
        remedy: 'give lane "b" a root of its own below or beside lukhas/core/, or remove it',
        location: { path: 'ops/matriz.yaml', line: 4, column: 21, endColumn: 36 },
        related: [{ path: 'ops/matriz.yaml', line: 3, column: 21, endColumn: 32, note: 'root of lane "a"' }],
        value: 'b: lukhas/core/',
        data: { root: 'lukhas/core/', lanes: ['a', 'b'] },
      },
    ]);
  });

  it('each further lane against the first', () => {
    const found = violations(check, manifestOf('{name: a, root: x}', '{name: b, root: x}', '{name: c, root: x}'), []);
    expect(found.map((violation) => [violation.value, violation.location.line, violation.related?.[0]?.line])).toEqual([
      ['b: x/', 4, 3],
      ['c: x/', 5, 3],
    ]);
  });
});
