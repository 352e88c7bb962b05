import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/manifest/read.ts';
import { brokenRows } from './broken-rows.ts';

const real = readFileSync(new URL('../fixtures/manifests/matriz-2025-08-30.yaml', import.meta.url), 'utf8');

describe('a manifest with one defect has one problem', () => {
  it.each(brokenRows)('%s', (_, from, to, place, message, remedy) => {
    expect(real).toContain(from);
    const source = new TextEncoder().encode(real.replace(from, () => to));
    const { problems } = readManifest('ops/matriz.yaml', source);
    const found = problems.map((problem) => {
      const { path, line, column, endColumn } = problem.location;
      expect(path).toBe('ops/matriz.yaml');
      const end = endColumn === undefined ? '' : `-${endColumn}`;
      return [`${problem.severity} ${line}:${column}${end}`, problem.message, problem.remedy];
    });
    expect(found).toEqual([[place, message, remedy]]);
  });
});

describe('a file that is no map of lanes', () => {
  const none = 'write version: 1, and lanes: with a name: and a root: for each';
  const add = 'add lanes: with a name: and a root: for each';
  const each = 'write each lane as a map with name: and root:';
  it.each<[string, string | Uint8Array, string, string, string]>([
    ['empty', '', '1:1', 'm.yaml is empty', none],
    ['a comment', '# lanes\n', '1:1', 'm.yaml is empty', none],
    ['a list', '- a\n', '1:1', 'm.yaml is a list, expected a map', none],
    ['text', 'lanes\n', '1:1', 'm.yaml is the text "lanes", expected a map', none],
    ['a map without lanes', 'version: 1\n', '1:1', 'm.yaml has no lanes', add],
    ['lanes without a value', 'version: 1\nlanes:\n', '2:1', 'lanes has no value, expected a list of lanes', each],
    ['no lane', 'version: 1\nlanes: []\n', '2:8', 'lanes is empty: nothing would be guarded', each],
    ['lanes that are text', 'version: 1\nlanes: a\n', '2:8', 'lanes is the text "a", expected a list of lanes', each],
    [
      'UTF-16',
      Buffer.from('\ufeffversion: 1', 'utf16le'),
      '1:1',
      'm.yaml is UTF-16, expected UTF-8',
      'save the file as UTF-8',
    ],
    [
      'Latin-1',
      Buffer.from('version: 1\n# caf\xe9', 'latin1'),
      '2:6',
      'm.yaml holds bytes that are no UTF-8',
      'save the file as UTF-8',
    ],
  ])('%s', (_, source, place, message, remedy) => {
    const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
    const { lanes, problems } = readManifest('m.yaml', bytes);
    expect(lanes).toEqual([]);
    const found = problems.map((problem) => [
      problem.severity,
      `${problem.location.line}:${problem.location.column}`,
      problem.message,
      problem.remedy,
    ]);
    expect(found).toEqual([['error', place, message, remedy]]);
  });
});
