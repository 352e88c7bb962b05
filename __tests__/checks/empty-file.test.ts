import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/empty-file.ts';
import { repo } from '../support/tree.ts';

const lanes = 'version: 1\nlanes: [{name: a, root: a/}]\n';
const run = (manifest: string, ...emptyFiles: string[]) => [
  ...check.run(repo({ 'ops/matriz.yaml': manifest }, { emptyFiles })),
];

describe('empty-file', () => {
  it.each<[string, string]>([
    ['a manifest that does not forbid it', lanes],
    ['one that allows it', `${lanes}invariants: {zero_bytes_fail: false}\n`],
  ])('says nothing under %s', (_, manifest) => {
    expect(run(manifest, 'a/x.py')).toEqual([]);
  });

  it('says nothing of a file in no lane', () => {
    expect(run(`${lanes}invariants: {zero_bytes_fail: true}\n`, 'b/x.py')).toEqual([]);
  });

  it('sees an empty file', () => {
    expect(run(`${lanes}invariants: {zero_bytes_fail: true}\n`, "a/it's.py")).toEqual([
      {
        message: '"a/it\'s.py" of lane "a" is empty, which zero_bytes_fail at ops/matriz.yaml:3 forbids',
        remedy: "put its code back, or git rm -- 'a/it'\\''s.py'",
        location: { path: "a/it's.py" },
        related: [expect.objectContaining({ path: 'ops/matriz.yaml', line: 3, note: 'zero_bytes_fail' })],
        value: 'empty',
        data: { lane: 'a' },
      },
    ]);
  });
});
