import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/unknown-lane.ts';
import { manifestOf, realManifest, violations } from '../manifest/violations.ts';

describe('valid', () => {
  it.each([
    ['the real manifest', realManifest()],
    ['a lane declared after its use', manifestOf('{name: a, root: a, depends_on: [b]}', '{name: b, root: b}')],
    [
      'a lane whose root was refused, which invalid-manifest tells',
      manifestOf('{name: a, root: a, depends_on: [b]}', '{name: b, root: /b}'),
    ],
    [
      'bare names of allowed_imports, which may be directories',
      manifestOf('{name: a, root: a, allowed_imports: [shared]}'),
    ],
  ])('%s', (_, manifest) => {
    expect(violations(check, manifest, [])).toEqual([]);
  });

  it('no manifest', () => {
    expect(violations(check, undefined, [])).toEqual([]);
  });
});

describe('invalid', () => {
  it('a name that is near to a lane', () => {
    expect(violations(check, realManifest().replace('[core, matriz]', '[core, matrix]'), [])).toEqual([
      {
        message: 'depends_on of lane "accepted" names "matrix", which is no lane; did you mean "matriz"?',
        remedy: 'write "matriz"',
        location: { path: 'ops/matriz.yaml', line: 8, column: 24, endColumn: 30 },
        value: 'depends_on of accepted: matrix',
        data: { lane: 'accepted', key: 'depends_on', name: 'matrix' },
      },
    ]);
  });

  it.each([
    [
      'the directory of a lane',
      realManifest().replace('to: accepted', 'to: lukhas'),
      'promotion.to of lane "candidate" names "lukhas", which is no lane; lukhas/ is the root of lane "accepted"',
      'write "accepted"',
      '27:11',
    ],
    [
      'the path of a lane',
      realManifest().replace('from: candidate', 'from: ./MATRIZ/').replace('root: matriz/', 'root: MATRIZ/'),
      'promotion.from of lane "accepted" names "./MATRIZ/", which is no lane; MATRIZ/ is the root of lane "matriz"',
      'write "matriz"',
      '13:13',
    ],
    [
      'nothing like a lane',
      manifestOf('{name: a, root: a}', '{name: b, root: b, depends_on: [elsewhere]}'),
      'depends_on of lane "b" names "elsewhere", which is no lane',
      'declare the lane in ops/matriz.yaml or remove it here; the lanes are "a", "b"',
      '4:37',
    ],
    [
      'a lane in other dialects',
      'version: 1\nlanes:\n  accepted: {path: lukhas, deps: [corr]}\n  core: {path: core}\n',
      'depends_on of lane "accepted" names "corr", which is no lane; did you mean "core"?',
      'write "core"',
      '3:35',
    ],
    [
      'a name that is hostile',
      manifestOf('{name: a, root: a, depends_on: ["\\n::error::x"]}'),
      'depends_on of lane "a" names "\\n::error::x", which is no lane',
      'declare the lane in ops/matriz.yaml or remove it here; the lanes are "a"',
      '3:37',
    ],
  ])('%s', (_, manifest, message, remedy, place) => {
    const found = violations(check, manifest, []).map((violation) => [
      violation.message,
      violation.remedy,
      `${violation.location.line}:${violation.location.column}`,
    ]);
    expect(found).toEqual([[message, remedy, place]]);
  });
});
