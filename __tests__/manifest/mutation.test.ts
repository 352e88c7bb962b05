import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Manifest } from '../../src/domain/manifest.ts';
import { buildLaneMap } from '../../src/manifest/lane-map.ts';
import { readManifest } from '../../src/manifest/read.ts';

const real = new Uint8Array(readFileSync(new URL('../fixtures/manifests/matriz-2025-08-30.yaml', import.meta.url)));

/** What holds of every manifest, however broken: usable lanes, places inside the file, bounded words. */
function expectSound(manifest: Manifest, source: Uint8Array): void {
  const lines = new TextDecoder().decode(source).split(/\r\n|[\r\n]/);
  for (const { message, remedy, value, location } of manifest.problems) {
    expect(message).not.toMatch(/\p{Cc}/u);
    expect(message.length + remedy.length + value.length).toBeLessThan(1_000);
    expect(message.endsWith('.')).toBe(false);
    if (location.line === undefined) continue;
    expect(location.line).toBeLessThanOrEqual(lines.length);
    expect(location.column).toBeGreaterThanOrEqual(1);
    if (location.endColumn !== undefined) expect(location.endColumn).toBeGreaterThan(location.column ?? 0);
  }
  const told = manifest.problems.map((problem) => problem.value);
  expect(new Set(told).size).toBe(told.length);
  expect(new Set(manifest.lanes.map((lane) => lane.name.value)).size).toBe(manifest.lanes.length);
  for (const lane of manifest.lanes) {
    expect(lane.root.value).toMatch(/^[^/].*\/$/s);
    expect(lane.root.value.split('/')).not.toContain('..');
  }
  for (const edge of buildLaneMap(manifest, null).edges) expect(edge.from.name).not.toBe(edge.to.name);
}

it('reads every manifest that differs in one byte, soon', () => {
  const started = performance.now();
  const runs = 600;
  fc.assert(
    fc.property(fc.nat(real.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
      const source = real.with(at, byte);
      expectSound(readManifest('ops/matriz.yaml', source), source);
    }),
    { numRuns: runs, seed: 1 },
  );
  // A whole run of mends is twenty readings of two kilobytes.
  expect((performance.now() - started) / runs).toBeLessThan(100);
});

it('reads every manifest that lacks or repeats a piece', () => {
  fc.assert(
    fc.property(fc.nat(real.length), fc.nat(real.length), fc.boolean(), (a, b, repeated) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      const source = Buffer.concat([real.slice(0, repeated ? end : start), real.slice(repeated ? start : end)]);
      expectSound(readManifest('ops/matriz.yaml', source), source);
    }),
    { numRuns: 200, seed: 2 },
  );
});

it('reads any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (source) => {
      expectSound(readManifest('ops/matriz.yaml', source), source);
    }),
    { numRuns: 300, seed: 3 },
  );
});

it('reads any text of YAML indicators', () => {
  const piece = fc.constantFrom(
    ...['- ', ': ', '? ', '[', ']', '{', '}', ',', '&a ', '*a ', '!t ', '|', '>', "'", '"', '#', '%', '@', '\n'],
    ...['\n  ', '\t', 'lanes', 'name', 'root', 'a', '<<', '---\n', '...\n', '\r', '\\', '\ufeff', '\u2028'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const source = new TextEncoder().encode(`version: 1\nlanes:\n  - name: a\n    root: b\n${pieces.join('')}`);
      expectSound(readManifest('ops/matriz.yaml', source), source);
    }),
    { numRuns: 400, seed: 4 },
  );
});

const word = fc.stringMatching(/^[a-z][a-z_]{0,10}$/);
const glob = fc.oneof(
  word.map((name) => `${name}/**`),
  fc.constant('**/*.pem'),
  fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
);
const lane = fc.record(
  {
    root: fc.array(word, { minLength: 1, maxLength: 3 }).map((segments) => `${segments.join('/')}/`),
    owners: fc.array(word.map((name) => `@${name}`)),
    depends_on: fc.array(word),
    import_rules: fc.record({ allow_from: fc.array(glob), deny_from: fc.array(glob) }, { requiredKeys: [] }),
    promotion: fc.record(
      {
        from: word.map((name) => `${name}-from`),
        to: word.map((name) => `${name}-to`),
        labels_required: fc.array(word),
        checks: fc.array(word),
        areas: fc.array(word),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['root'] },
);

it('reads back what a valid manifest was written from', () => {
  const file = fc.record({
    lanes: fc.dictionary(fc.constantFrom('one', 'two', 'three', 'four'), lane, { minKeys: 1 }),
    asMap: fc.boolean(),
    indent: fc.integer({ min: 1, max: 6 }),
    collectionStyle: fc.constantFrom('flow' as const, 'block' as const),
  });
  fc.assert(
    fc.property(file, ({ lanes, asMap, indent, collectionStyle }) => {
      const entries = Object.entries(lanes);
      const list = asMap ? lanes : entries.map(([name, body]) => ({ name, ...body }));
      const text = stringify({ version: 1, lanes: list }, { indent, collectionStyle, aliasDuplicateObjects: false });
      const source = new TextEncoder().encode(text);
      const manifest = readManifest('ops/matriz.yaml', source);
      expect(manifest.problems).toEqual([]);
      expectSound(manifest, source);
      const values = (stated: readonly { value: string }[] | undefined) => stated?.map((one) => one.value);
      const found = manifest.lanes.map((one) => ({
        name: one.name.value,
        root: one.root.value,
        owners: values(one.owners),
        dependsOn: values(one.dependsOn),
        allowFrom: values(one.allowFrom),
        denyFrom: values(one.denyFrom),
        labels: values(one.promotion?.labelsRequired),
        checks: values(one.promotion?.checks),
        areas: values(one.promotion?.areas),
        from: one.promotion?.from?.value,
        to: one.promotion?.to?.value,
      }));
      const written = entries.map(([name, body]) => ({
        name,
        root: body.root,
        owners: body.owners ?? [],
        dependsOn: body.depends_on ?? [],
        allowFrom: body.import_rules?.allow_from,
        denyFrom: body.import_rules?.deny_from ?? [],
        labels: body.promotion && (body.promotion.labels_required ?? []),
        checks: body.promotion && (body.promotion.checks ?? []),
        areas: body.promotion?.areas,
        from: body.promotion?.from,
        to: body.promotion?.to,
      }));
      expect(found).toEqual(written);
    }),
    { numRuns: 150, seed: 5 },
  );
});
