import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { check } from '../../src/checks/invalid-manifest.ts';
import { readManifest } from '../../src/manifest/read.ts';
import { repositoryWith } from '../support/repository.ts';

const run = (text: string | undefined) => {
  const source = text === undefined ? undefined : new TextEncoder().encode(text);
  return [...check.run(repositoryWith({ manifest: readManifest('ops/matriz.yaml', source) }))];
};
const fixture = (name: string) => readFileSync(new URL(`../fixtures/manifests/${name}`, import.meta.url), 'utf8');

it.each(['matriz-2025-08-27.yaml', 'matriz-2025-08-30.yaml'])('is silent on %s', (name) => {
  expect(run(fixture(name))).toEqual([]);
});

it('is silent on another dialect', () => {
  expect(run('version: 1\nlanes:\n  accepted: {path: lukhas, deps: [core], allowed_imports: [core]}\n')).toEqual([]);
});

it('tells an error and a warning, each with its place', () => {
  expect(run('version: 2\nlanes:\n  - name: accepted\n    rooot: lukhas/\n    root: lukhas/\n')).toEqual([
    {
      severity: 'error',
      message: 'version 2 is not known; the version known is 1',
      remedy: 'write version: 1',
      location: { path: 'ops/matriz.yaml', line: 1, column: 10, endColumn: 11 },
      value: 'version',
    },
    {
      severity: 'warning',
      message: 'unknown key "rooot" in lane "accepted"; did you mean "root"?',
      remedy: 'write root:',
      location: { path: 'ops/matriz.yaml', line: 4, column: 5, endColumn: 10 },
      value: 'unknown key rooot in lane "accepted"',
    },
  ]);
});

it('warns where there is no manifest', () => {
  expect(run(undefined)).toEqual([
    {
      severity: 'warning',
      message: 'ops/matriz.yaml does not exist; the lanes candidate/ → lukhas/ are assumed',
      remedy:
        'lane-guard init --write proposes ops/matriz.yaml from the tree; or write it with version: 1 and lanes:, a name: and a root: for each, and promotion: {from: candidate} on the production lane',
      location: { path: 'ops/matriz.yaml' },
      value: 'no manifest',
    },
  ]);
});

it('tells the globs that are refused, wherever they stand, once each', () => {
  const text = `version: 1
lanes:
  - {name: a, root: lukhas/, import_rules: {allow_from: ["lukhas/**"], deny_from: &denied ["!candidate/**"]}}
  - {name: b, root: b/, allowed_imports: ["../x"], import_rules: {deny_from: ["x/**", "a{1..3}/**"]}}
invariants:
  imports: [{deny: ["a/+(b) <- lukhas/**"]}]
  secrets: [{pattern: "/x.pem"}]
`;
  expect(run(text)).toEqual([
    {
      severity: 'error',
      message: 'deny_from "!candidate/**" of lane "a" is a negation: it is not used',
      remedy: 'name what is meant without "!"; what is denied goes under deny_from',
      location: { path: 'ops/matriz.yaml', line: 3, column: 92, endColumn: 107 },
      value: 'refused: !candidate/**',
    },
    expect.objectContaining({
      message: 'allow_from "../x" of lane "b" holds "..": it is not used',
      location: expect.objectContaining({ line: 4, column: 43 }),
    }),
    expect.objectContaining({ message: 'deny_from "a{1..3}/**" of lane "b" holds a range in braces: it is not used' }),
    expect.objectContaining({
      message:
        'the invariant glob "a/+(b)" holds a parenthesis, a bar or a quote, as extended globs do: it is not used',
      location: expect.objectContaining({ line: 6 }),
    }),
    expect.objectContaining({
      message: 'the secrets pattern "/x.pem" starts with a slash, and paths do not: it is not used',
      remedy: 'write "x.pem"',
    }),
  ]);
});
