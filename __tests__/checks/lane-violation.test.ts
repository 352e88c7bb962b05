import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/lane-violation.ts';
import { repo } from '../support/tree.ts';

const manifest = `version: 1
lanes:
  - name: live
    root: live/
    promotion: {from: lab}
    import_rules:
      allow_from: ["live/**", "shared/**", "lab/**"]
  - name: lab
    root: lab/
    promotion: {to: live}
    import_rules:
      deny_from: ["live/secret/**"]
  - name: shared
    root: shared/
    import_rules:
      allow_from: ["**"]
      deny_from: ["live/**"]
  - name: attic
    root: attic/
invariants:
  imports:
    - rule: nothing imports the attic
      deny: ["** <- attic/**"]
`;
const run = (files: Record<string, string>) => [
  ...check.run(repo({ 'ops/matriz.yaml': manifest, 'live/x.py': '', 'attic/old.py': '', ...files })),
];

describe('lane-violation', () => {
  it.each<[string, Record<string, string>]>([
    ['an allowed lane', { 'live/a.py': 'import shared.b', 'shared/b.py': '' }],
    ['a lane that imports itself', { 'shared/a.py': 'import shared.b', 'shared/b.py': '' }],
    ['an installed package', { 'live/a.py': 'import numpy' }],
    ['development code in production, which is another finding', { 'live/a.py': 'import lab.b\nx=1', 'lab/b.py': '' }],
    ['a file in no lane', { 'tool.py': 'import live.x' }],
    ['the attic, which imports itself', { 'attic/new.py': 'import attic.old' }],
    ['what is loaded on the way', { 'live/a.py': 'import shared.b', 'shared/b.py': '', 'shared/__init__.py': '' }],
  ])('says nothing of %s', (_, files) => {
    expect(run(files)).toEqual([]);
  });

  it.each<[string, Record<string, string>, object]>([
    [
      'deny_from',
      { 'shared/a.py': 'import live.x' },
      {
        message: 'lane "shared" imports "live.x" (live/x.py): deny_from "live/**" at ops/matriz.yaml:17',
        location: { path: 'shared/a.py', line: 1 },
        related: [{ path: 'ops/matriz.yaml', line: 17, note: 'deny_from: live/**' }],
        value: 'live.x',
      },
    ],
    [
      'outside of allow_from',
      { 'live/a.py': 'import tool', 'tool.py': '' },
      { message: 'lane "live" imports "tool" (tool.py): outside of allow_from at ops/matriz.yaml:7', value: 'tool' },
    ],
    [
      'a development lane, as a warning',
      { 'lab/a.py': 'from live.secret import k', 'live/secret/k.py': '' },
      { severity: 'warning', value: 'live.secret.k' },
    ],
    [
      'an invariant, also for a file in no lane',
      { 'tool.py': 'import attic.old' },
      { message: 'tool.py imports "attic.old" (attic/old.py): the invariant "** <- attic/**" at ops/matriz.yaml:23' },
    ],
    [
      'a denied module that is deleted',
      { 'shared/a.py': 'import live.gone' },
      { message: 'lane "shared" imports "live.gone" (live/gone/): deny_from "live/**" at ops/matriz.yaml:17' },
    ],
  ])('sees %s', (_, files, expected) => {
    const [found, ...more] = run(files);
    expect(more).toEqual([]);
    expect(found).toMatchObject(expected);
  });

  it('weighs a lane between two others as production', () => {
    const text = `version: 1
lanes:
  - {name: live, root: live/, promotion: {from: core}}
  - {name: core, root: core/, promotion: {from: lab}, import_rules: {deny_from: ["attic/**"]}}
  - {name: lab, root: lab/, import_rules: {deny_from: ["attic/**"]}}
`;
    const files = {
      'attic/old.py': '',
      'core/a.py': 'import attic.old',
      'lab/a.py': 'import attic.old',
      'live/x.py': '',
    };
    const found = [...check.run(repo({ 'ops/matriz.yaml': text, ...files }))];
    expect(found.map(({ location, severity }) => [location.path, severity])).toEqual([
      ['core/a.py', undefined],
      ['lab/a.py', 'warning'],
    ]);
  });

  it('goes by the rules that judge, not by those of the change', () => {
    const loosened = manifest.replace('deny_from: ["live/**"]', 'deny_from: []');
    const changed = { 'ops/matriz.yaml': loosened, 'live/x.py': '', 'shared/a.py': 'import live.x' };
    const { manifest: policy } = repo({ 'ops/matriz.yaml': manifest });
    expect([...check.run(repo(changed))]).toEqual([]);
    expect([...check.run(repo(changed, { policy }))]).toMatchObject([{ value: 'live.x' }]);
  });
});
