import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/unknown-promotion-check.ts';
import { realManifest, violations } from '../manifest/violations.ts';
import { repo } from '../support/tree.ts';

const manifest = (...names: string[]) =>
  `version: 1\nlanes:\n  - name: a\n    root: a/\n    promotion: {from: b, checks: [${names.map((name) => JSON.stringify(name)).join(', ')}]}\n  - {name: b, root: b/}\n`;
const tree = ['tests/smoke/test_a.py', 'check.sh'];

describe('unknown-promotion-check', () => {
  it.each([
    'tests/smoke',
    'tests/smoke/',
    './tests',
    'tests',
    'tests/smoke/test_a.py',
    'tests/smoke/test_a.py::test_x',
    'check.sh',
    'dangling-dependency',
  ])('says nothing of %s', (name) => {
    expect(violations(check, manifest(name), tree)).toEqual([]);
  });

  it('says nothing of a name that check-commands defines', () => {
    const files = { 'ops/matriz.yaml': manifest('lint') };
    const { settings } = repo(files);
    const run = (...checkCommands: string[]) => [
      ...check.run(repo(files, { settings: { ...settings, checkCommands } })),
    ];
    expect(run('lint')).toEqual([]);
    expect(run('test')).toMatchObject([
      {
        remedy:
          'define it in the input check-commands, as a line "lint: make lint"; write the path of a suite or the id of a check in its place, or remove it',
      },
    ]);
  });

  it('sees the names of the real manifest', () => {
    const found = violations(check, realManifest(), tree);
    expect(found.map(({ location, value }) => [location.line, value])).toEqual([
      [17, 'accepted: reality_imports'],
      [18, 'accepted: no_safe_fixable_lints'],
    ]);
  });

  it.each<[string, object]>([
    [
      'tests/smok',
      {
        message: 'promotion.checks of lane "a" names "tests/smok", a path that holds no file',
        remedy: 'add tests there, or write the path of a suite as the tree has it',
        location: { path: 'ops/matriz.yaml', line: 5, column: 35 },
      },
    ],
    ['../x', { message: 'promotion.checks of lane "a" names "../x", a path that holds no file' }],
    ['Tests', { message: 'promotion.checks of lane "a" names "Tests", which is no path, no check and no command' }],
    [
      'dangling-dependancy',
      {
        message:
          'promotion.checks of lane "a" names "dangling-dependancy", which is no path, no check and no command; did you mean "dangling-dependency"?',
        remedy: 'write dangling-dependency',
      },
    ],
    [
      'reality',
      { remedy: 'write the path of a suite or the id of a check in its place, or remove it', value: 'a: reality' },
    ],
  ])('sees %s', (name, expected) => {
    const found = violations(check, manifest(name), tree);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
  });
});
