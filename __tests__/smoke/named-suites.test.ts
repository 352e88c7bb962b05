import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/manifest/read.ts';
import { namedSuites } from '../../src/smoke/named-suites.ts';
import { edgeOf } from '../support/history.ts';

const suitesFor = (checks: string, edges = [edgeOf()], commands: readonly [string, string][] = []) => {
  const text = `version: 1\nlanes:\n  - name: accepted\n    root: lukhas/\n    promotion:\n      from: candidate\n      checks: ${checks}\n  - {name: candidate, root: candidate/, promotion: {to: accepted}}\n`;
  return namedSuites({
    manifest: readManifest('ops/matriz.yaml', Buffer.from(text)),
    edges,
    files: [
      'tests/smoke/test_a.py',
      'tests/contracts/test_b.py',
      'tests/contracts/data.py',
      'tests/odd.py',
      'docs/a.md',
    ],
    smoke: ['tests/smoke'],
    commands: new Map(commands),
  });
};

describe('namedSuites', () => {
  it.each<[string, object[]]>([
    ['[tests/smoke, tests/smoke/]', []],
    ['[dangling-dependency, nothing, docs, ../out, /abs]', []],
    [
      '[tests/contracts/]',
      [
        {
          name: 'tests/contracts/',
          lane: 'accepted',
          at: { path: 'ops/matriz.yaml', line: 7 },
          runs: { given: 'tests/contracts', files: ['tests/contracts/test_b.py'] },
        },
      ],
    ],
    ['["tests/odd.py::test_x"]', [{ runs: { given: 'tests/odd.py::test_x', files: ['tests/odd.py'] } }]],
    ['[tests/odd.py, tests/odd.py]', [{ runs: { given: 'tests/odd.py', files: ['tests/odd.py'] } }]],
  ])('%s', (checks, expected) => {
    const found = suitesFor(checks);
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
  });

  it('runs the commands of names, and nothing where nothing is promoted', () => {
    expect(suitesFor('[lint]', [edgeOf()], [['lint', 'make lint']])).toMatchObject([
      { name: 'lint', runs: { command: 'make lint' } },
    ]);
    expect(suitesFor('[lint]', [], [['lint', 'make lint']])).toEqual([]);
  });
});
