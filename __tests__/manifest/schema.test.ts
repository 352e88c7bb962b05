import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { manifestSchema } from '../../scripts/manifest-schema.ts';
import { areaPattern, directoryPattern, normaliseDirectory } from '../../src/manifest/directory.ts';
import { readManifest } from '../../src/manifest/read.ts';
import { brokenRows } from './broken-rows.ts';
import { realManifest } from './violations.ts';

const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(manifestSchema()) as object);
const problems = (text: string) => readManifest('ops/matriz.yaml', new TextEncoder().encode(text)).problems;
const from = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The value of a text without errors; undefined for one that has any. */
function plainValue(text: string): unknown {
  const document = parseDocument(text, { version: '1.2', merge: false, uniqueKeys: true, logLevel: 'silent' });
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  try {
    return document.toJS();
  } catch {
    // An alias without an anchor.
    return undefined;
  }
}

/** Every YAML text with lanes in the Markdown files of a folder. */
function shown(folder: string): string[] {
  return readdirSync(new URL(`../../${folder}`, import.meta.url))
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => [...from(`${folder}/${name}`).matchAll(/```yaml\n(.*?)```/gs)].map((match) => match[1] ?? ''))
    .filter((text) => /^lanes:/m.test(text));
}

describe('the schema takes', () => {
  it.each([
    'examples/lukhas/ops/matriz.yaml',
    '__tests__/fixtures/manifests/matriz-2025-08-27.yaml',
    '__tests__/fixtures/manifests/matriz-2025-08-30.yaml',
  ])('%s', (path) => {
    validate(plainValue(from(path)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('every example of the documentation, and so does the reader', () => {
    const examples = [...shown('docs'), ...shown('examples/lukhas')];
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const text of examples) {
      expect(problems(text)).toEqual([]);
      validate(plainValue(text));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('each example of a check page, unless the page is about it', () => {
    const examples = shown('src/checks').filter((text) => /^version: 1$/m.test(text));
    expect(examples.length).toBeGreaterThan(1);
    for (const text of examples) {
      if (problems(text).length > 0) continue;
      validate(plainValue(text));
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});

/** Defects that lie between values, or in text that is no value: no schema sees them. */
const beyond = new Set([
  'a second document',
  'a control character',
  'two lanes of one name',
  'a lane that promotes to itself',
  'a key that is not the name',
  'an expired day of no calendar',
  'directories without a common root',
]);

describe('the schema refuses a manifest with', () => {
  const rows = brokenRows.map(([name, old, now]) => ({ name, text: realManifest().replace(old, () => now) }));
  // What is broken as YAML never comes to a schema.
  const values = rows.filter(({ name, text }) => plainValue(text) !== undefined && !beyond.has(name));

  it('as many as are no matter of YAML', () => {
    expect(values.length).toBeGreaterThan(50);
    for (const name of beyond) expect(rows.map((row) => row.name)).toContain(name);
  });

  it.each(values)('$name', ({ text }) => {
    expect(validate(plainValue(text))).toBe(false);
  });
});

it('agrees with the reader on what a directory is', () => {
  const piece = fc.constantFrom('.', '..', '/', 'a', 'b c', '*', '\\', ' ', 'C:', '\n', '-', '🜂');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
      const text = pieces.join('');
      const read = normaliseDirectory(text);
      expect(directoryPattern.test(text)).toBe(typeof read === 'string');
      if (typeof read !== 'string') return;
      const segments = read.slice(0, -1).split('/');
      expect(segments.some((segment) => ['', '.', '..'].includes(segment))).toBe(false);
      expect(areaPattern.test(text)).toBe(segments.length === 1);
    }),
    { numRuns: 3_000, seed: 7 },
  );
});
