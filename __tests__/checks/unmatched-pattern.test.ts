import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/unmatched-pattern.ts';
import { manifestOf, realManifest, violations } from '../manifest/violations.ts';

const lane = (rules: string, root = 'lukhas/') => `{name: a, root: ${root}, import_rules: {${rules}}}`;

describe('unmatched-pattern', () => {
  it.each<[string, string, string[]]>([
    ['a glob that matches', manifestOf(lane('allow_from: ["lukhas/**", "**/*.py"]')), ['lukhas/a.py']],
    ['what denies', manifestOf(lane('deny_from: ["gone/**"]')), ['lukhas/a.py']],
    ['secrets', 'version: 1\nlanes: [{name: a, root: lukhas}]\ninvariants: {secrets: [{pattern: "*.pem"}]}\n', []],
    ['a glob below a root that is missing', manifestOf(lane('allow_from: ["gone/x/**", "gone"]', 'gone/')), ['x.py']],
    [
      'a glob that is refused, which the reader tells',
      manifestOf(lane('allow_from: ["lukhas/**", "!gone/**"]')),
      ['lukhas/a.py'],
    ],
    ['the name of a directory', manifestOf(lane('allow_from: [lukhas, lukhas/b/]')), ['lukhas/b/a.py']],
  ])('says nothing of %s', (_, manifest, files) => {
    expect(violations(check, manifest, files)).toEqual([]);
  });

  it.each<[string, string, string[], object[]]>([
    [
      'a glob in every lane that states it',
      realManifest(),
      ['lukhas/core/a.py', 'candidate/a.py', 'MATRIZ/a.py', 'universal_language/a.py', 'archive/a.py'],
      [
        {
          message:
            'allow_from "core/**" of the lanes "accepted", "candidate", "core", "experimental" matches no tracked file; lane "core" has the root lukhas/core/',
          remedy: 'write "lukhas/core/**"',
          location: { line: 10, column: 32 },
          related: [
            { line: 24, note: 'of lane "candidate"' },
            { line: 35, note: 'of lane "core"' },
            { line: 63, note: 'of lane "experimental"' },
          ],
          value: 'core/**',
        },
      ],
    ],
    [
      'another case',
      manifestOf(lane('allow_from: ["matriz/**/*.py"]')),
      ['lukhas/a.py', 'MATRIZ/a.py'],
      [
        {
          message:
            'allow_from "matriz/**/*.py" of lane "a" matches no tracked file; the tree has MATRIZ/: the case differs',
          remedy: 'write "MATRIZ/**/*.py"',
        },
      ],
    ],
    [
      'nothing near',
      manifestOf(lane('allow_from: ["vivox/**"]')),
      ['lukhas/a.py'],
      [{ remedy: 'remove "vivox/**", or write the path as the tree has it', location: { line: 3 } }],
    ],
  ])('sees %s', (_, manifest, files, expected) => {
    const found = violations(check, manifest, files);
    expect(found).toMatchObject(expected);
    expect(found).toHaveLength(expected.length);
  });
});
