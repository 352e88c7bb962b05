import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/contradictory-rules.ts';
import { LaneWays } from '../../src/graph/lane-ways.ts';
import { realManifest, violations } from '../manifest/violations.ts';
import { repo } from '../support/tree.ts';

const lanes = (...bodies: string[]) => `version: 1\nlanes:\n${bodies.map((body) => `  - ${body}\n`).join('')}`;
const tree = ['lukhas/a.py', 'lukhas/core/a.py', 'candidate/a.py', 'tools/a.py'];
const core = '{name: core, root: lukhas/core/, import_rules: {allow_from: ["candidate/**"]}}';
const candidate = '{name: candidate, root: candidate/}';

describe('says nothing of', () => {
  it.each<[string, string, string[]]>([
    [
      'a broad allowance with a narrower denial',
      lanes('{name: a, root: lukhas/, import_rules: {allow_from: ["**"], deny_from: ["candidate/**"]}}', candidate),
      tree,
    ],
    [
      'a lane that denies what it holds itself',
      lanes('{name: a, root: lukhas/, import_rules: {allow_from: ["lukhas/**"], deny_from: ["lukhas/**"]}}'),
      tree,
    ],
    [
      'the own root of a lane that holds no file yet',
      lanes('{name: a, root: attic/, import_rules: {allow_from: ["attic/**"], deny_from: ["attic/**"]}}'),
      tree,
    ],
    [
      'an invariant about a part of the lane',
      `${lanes('{name: a, root: lukhas/, import_rules: {allow_from: ["candidate/**"]}}', candidate)}invariants:\n  imports: [{deny: ["lukhas/core/** <- candidate/**"]}]\n`,
      tree,
    ],
    [
      'a dependency of which something may be imported',
      lanes(
        '{name: a, root: lukhas/, depends_on: [candidate], import_rules: {deny_from: ["candidate/b/**"]}}',
        candidate,
      ),
      [...tree, 'candidate/b/x.py'],
    ],
    [
      'a way that leads through a lane that is denied as well',
      lanes('{name: a, root: lukhas/, import_rules: {deny_from: ["candidate/**", "lukhas/core/**"]}}', core, candidate),
      tree,
    ],
    [
      'layers: what is only not allowed',
      lanes('{name: a, root: lukhas/, import_rules: {allow_from: ["lukhas/core/**"]}}', core, candidate),
      tree,
    ],
    [
      'a way through a lane that holds no file',
      lanes('{name: a, root: lukhas/, import_rules: {deny_from: ["candidate/**"]}}', '{name: m, root: m/}', candidate),
      tree,
    ],
  ])('%s', (_, manifest, files) => {
    expect(violations(check, manifest, files)).toEqual([]);
  });
});

describe('sees', () => {
  it.each<[string, string, string[], object]>([
    [
      'a glob that two rules deny together',
      lanes(
        '{name: a, root: lukhas/, import_rules: {allow_from: ["{candidate,tools}/**"], deny_from: ["candidate/**", "tools/**"]}}',
      ),
      tree,
      {
        message:
          'lane "a" allows "{candidate,tools}/**", and deny_from "candidate/**" at ops/matriz.yaml:3 and deny_from "tools/**" at ops/matriz.yaml:3 denies all 2 code files that it matches',
        data: { files: 2, told: 'files', by: ['candidate/**', 'tools/**'] },
      },
    ],
    [
      'a glob that is denied but for files that nobody imports',
      lanes('{name: a, root: lukhas/, import_rules: {allow_from: ["candidate/**"], deny_from: ["candidate/**/*.py"]}}'),
      [...tree, 'candidate/README.md'],
      {
        message:
          'lane "a" allows "candidate/**", and deny_from "candidate/**/*.py" at ops/matriz.yaml:3 denies the one code file that it matches',
        data: { files: 1, told: 'files' },
      },
    ],
    [
      'a glob of files that are no code',
      lanes('{name: a, root: lukhas/, import_rules: {allow_from: ["docs/**"], deny_from: ["docs/*.md"]}}'),
      [...tree, 'docs/a.md', 'docs/b.md'],
      {
        message:
          'lane "a" allows "docs/**", and deny_from "docs/*.md" at ops/matriz.yaml:3 denies all 2 files that it matches',
        data: { files: 2, told: 'files' },
      },
    ],
    [
      'a dependency on a lane with a file that nobody imports',
      lanes(
        '{name: a, root: lukhas/, depends_on: [candidate], import_rules: {deny_from: ["candidate/**/*.py"]}}',
        candidate,
      ),
      [...tree, 'candidate/README.md'],
      {
        message:
          'lane "a" depends on lane "candidate", and deny_from "candidate/**/*.py" at ops/matriz.yaml:3 denies the one code file of candidate/',
      },
    ],
    [
      'a hole beside a file that nobody imports',
      lanes('{name: a, root: lukhas/, import_rules: {deny_from: ["candidate/**/*.py"]}}', core, candidate),
      [...tree, 'candidate/README.md'],
      {
        severity: 'notice',
        value: 'a denies candidate/**/*.py: candidate',
        data: { lanes: ['a', 'core', 'candidate'] },
      },
    ],
    [
      'a glob that matches no file, by the patterns',
      lanes('{name: a, root: lukhas/, import_rules: {allow_from: ["candidate/x/**"], deny_from: ["candidate/**"]}}'),
      tree,
      {
        message:
          'lane "a" allows "candidate/x/**", and deny_from "candidate/**" at ops/matriz.yaml:3 denies whatever it can match',
        remedy: 'remove "candidate/x/**" from allow_from of lane "a", or narrow what denies it',
        data: { files: 0, told: 'patterns' },
      },
    ],
    [
      'an invariant that denies what a lane allows',
      `${lanes(core, candidate)}invariants:\n  imports: [{deny: ["lukhas/** <- candidate/**"]}]\n`,
      tree,
      {
        message:
          'lane "core" allows "candidate/**", and the invariant "lukhas/** <- candidate/**" at ops/matriz.yaml:6 denies the one code file that it matches',
        location: { line: 3, column: 66 },
        related: [{ line: 6, note: 'invariant "lukhas/** <- candidate/**"' }],
      },
    ],
    [
      'a dependency that is denied',
      lanes(
        '{name: a, root: lukhas/, depends_on: [candidate], import_rules: {deny_from: ["candidate/**"]}}',
        candidate,
      ),
      tree,
      {
        message:
          'lane "a" depends on lane "candidate", and deny_from "candidate/**" at ops/matriz.yaml:3 denies the one code file of candidate/',
        remedy: 'remove "candidate" from depends_on of lane "a", or narrow what denies candidate/',
        location: { line: 3, column: 43 },
        value: 'a depends on candidate',
      },
    ],
    [
      'a dependency that allow_from does not reach',
      lanes(
        '{name: a, root: lukhas/, depends_on: [tools], import_rules: {allow_from: ["lib/**"]}}',
        '{name: tools, root: tools/}',
      ),
      [...tree, 'lib/a.py'],
      {
        message: 'lane "a" depends on lane "tools", and its allow_from does not reach tools/',
        remedy: 'add "tools/**" to allow_from of lane "a", or remove "tools" from its depends_on',
      },
    ],
    [
      'a dependency without a file that allow_from cannot reach',
      lanes(
        '{name: a, root: lukhas/, depends_on: [m], import_rules: {allow_from: ["tools/**"]}}',
        '{name: m, root: m/}',
      ),
      tree,
      { data: { files: 0, told: 'patterns' }, value: 'a depends on m' },
    ],
    [
      'a hole of four lanes',
      lanes(
        '{name: a, root: lukhas/, import_rules: {allow_from: ["lukhas/core/**"], deny_from: ["candidate/**"]}}',
        '{name: core, root: lukhas/core/, import_rules: {allow_from: ["tools/**"]}}',
        '{name: tools, root: tools/}',
        candidate,
      ),
      tree,
      {
        message:
          'lane "a" denies lane "candidate" (deny_from "candidate/**" at ops/matriz.yaml:3) and may reach it by "a" → "core" → "tools" → "candidate": lane "tools" may import it having no allow_from; files were not followed',
        remedy: 'give lane "tools" a deny_from: ["candidate/**"]',
        location: { line: 5, column: 12 },
        severity: 'notice',
        data: { lanes: ['a', 'core', 'tools', 'candidate'] },
      },
    ],
  ])('%s', (_, manifest, files, expected) => {
    const found = violations(check, manifest, files);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
  });

  it('what the real manifest states against itself', () => {
    const files = ['candidate/a.py', 'lukhas/a.py', 'lukhas/core/a.py', 'archive/a.py', 'universal_language/a.py'];
    const found = violations(check, realManifest(), files).map(
      ({ location, message }) => `${location.line} ${message}`,
    );
    expect(found).toEqual([
      '35 lane "core" allows "candidate/**", and the invariant "lukhas/** <- candidate/**" at ops/matriz.yaml:68 denies the one code file that it matches; by it lane "accepted" denies lane "candidate" (deny_from "candidate/**" at ops/matriz.yaml:11) and may reach it by "accepted" → "core" → "candidate"; files were not followed',
      '22 lane "candidate" depends on lane "core", and deny_from "lukhas/**" at ops/matriz.yaml:25 denies the one code file of lukhas/core/',
      '61 lane "experimental" depends on lane "core", and deny_from "lukhas/**" at ops/matriz.yaml:64 denies the one code file of lukhas/core/',
    ]);
  });
});

describe('a hole with the sources', () => {
  const manifest = lanes('{name: a, root: lukhas/, import_rules: {deny_from: ["candidate/**"]}}', core, candidate);

  it('is an error with the shortest chain of files that goes through it', () => {
    const found = [
      ...check.run(
        repo({
          'ops/matriz.yaml': manifest,
          'lukhas/a.py': 'import lukhas.b',
          'lukhas/b.py': 'import lukhas.core.x',
          'lukhas/core/x.py': 'import candidate.y',
          'candidate/y.py': '',
        }),
      ),
    ];
    expect(found).toMatchObject([
      {
        severity: 'error',
        location: { path: 'ops/matriz.yaml', line: 4 },
        related: [
          { path: 'ops/matriz.yaml', line: 3, note: 'deny_from "candidate/**"' },
          { path: 'lukhas/b.py', line: 1, note: 'imports "lukhas.core.x"' },
          { path: 'lukhas/core/x.py', line: 1, note: 'imports "candidate.y"' },
        ],
        data: { hops: 2 },
      },
    ]);
    expect(found[0]?.message).toMatch(
      /by allow_from "candidate\/\*\*"; 2 imports of files go this way, from lukhas\/b\.py$/,
    );
  });

  it('is told with the allowance that opens it, where an invariant denies that', () => {
    const found = [
      ...check.run(
        repo({
          'ops/matriz.yaml': `${manifest}invariants:\n  imports: [{deny: ["lukhas/core/** <- candidate/**"]}]\n`,
          'lukhas/b.py': 'import lukhas.core.x',
          'lukhas/core/x.py': 'import candidate.y',
          'candidate/y.py': '',
        }),
      ),
    ];
    expect(found).toMatchObject([
      {
        location: { line: 4 },
        related: [
          { line: 7, note: 'invariant "lukhas/core/** <- candidate/**"' },
          { line: 3, note: 'deny_from "candidate/**"' },
          { path: 'lukhas/b.py' },
          { path: 'lukhas/core/x.py' },
        ],
        value: 'core: candidate/**',
        data: { holes: [{ lane: 'a', lanes: ['a', 'core', 'candidate'], hops: 2 }] },
      },
    ]);
    expect(found[0]?.message).toMatch(/; 2 imports of files go this way, from lukhas\/b\.py$/);
  });

  it('is not said to be used by none where the search was stopped', () => {
    const { graph, lanes: map } = repo({
      'ops/matriz.yaml': manifest,
      'lukhas/b.py': 'import lukhas.core.x',
      'lukhas/core/x.py': 'import candidate.y',
      'candidate/y.py': '',
    });
    const ways = new LaneWays(graph, () => true, graph.links.target.length);
    const to = new Set(['candidate']);
    expect(map.lanes.map(({ name }) => name)).toContain('candidate');
    expect(ways.between('a', to)).toMatchObject({ length: 2 });
    expect(ways.between('a', to)).toBe('unsearched');
  });

  it.each<[string, Record<string, string>]>([
    ['by no import', { 'lukhas/core/x.py': '', 'lukhas/b.py': 'import lukhas.core.x' }],
    [
      'only for type checkers',
      {
        'lukhas/b.py': 'import lukhas.core.x',
        'lukhas/core/x.py': 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import candidate.y\n',
      },
    ],
    ['by an import that the lane itself denies', { 'lukhas/b.py': 'import candidate.y', 'lukhas/core/x.py': '' }],
  ])('is a notice where files go it %s', (_, files) => {
    const found = [...check.run(repo({ 'ops/matriz.yaml': manifest, 'candidate/y.py': '', ...files }))];
    expect(found).toMatchObject([{ severity: 'notice' }]);
    expect(found[0]?.message).toMatch(/; no file goes this way yet$/);
  });
});

describe('a hostile manifest', () => {
  const globs = (count: number, of: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => `"${of(at)}"`).join(', ');
  const many = (count: number, body: (at: number) => string) =>
    lanes(...Array.from({ length: count }, (_, at) => body(at)));
  const filesOf = (count: number) => Array.from({ length: count }, (_, at) => `l${at}/a.py`);

  it('of one glob a thousand times in a thousand lanes is judged whole, in seconds', () => {
    const list = `[${globs(240, () => '**')}]`;
    const text = many(1000, (at) =>
      at === 0
        ? `{name: n0, root: l0/, import_rules: {allow_from: &all ${list}, deny_from: *all}}`
        : `{name: n${at}, root: l${at}/, import_rules: {allow_from: *all, deny_from: *all}}`,
    );
    const start = performance.now();
    expect(violations(check, text, filesOf(1000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 60_000);

  it('of more contradictions than anybody reads is stopped, and said to be', () => {
    const list = `[${globs(240, (at) => `m${at}/**`)}]`;
    const text = many(1000, (at) => {
      const allow = at === 0 ? `&all ${list}` : '*all';
      return `{name: n${at}, root: l${at}/, import_rules: {allow_from: ${allow}, deny_from: ["**"]}}`;
    });
    const found = violations(check, text, filesOf(1000));
    expect(found.length).toBeGreaterThan(10_000);
    expect(found.length).toBeLessThan(50_001);
    expect(found.at(-1)).toEqual({
      message:
        'the globs take more than 100000000 comparisons with paths and with each other: they were not compared to the end',
      remedy: 'state what is denied by fewer globs, each of them with a directory at its start',
      location: { path: 'ops/matriz.yaml', line: 2, column: 1, endColumn: 6 },
      value: 'stopped',
    });
  }, 60_000);
});
