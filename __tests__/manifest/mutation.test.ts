import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Location } from '../../src/domain/location.ts';
import type { Manifest } from '../../src/domain/manifest.ts';
import { buildLaneMap } from '../../src/manifest/lane-map.ts';
import { patternFault } from '../../src/manifest/pattern.ts';
import { readManifest } from '../../src/manifest/read.ts';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/manifests/${name}`, import.meta.url)));
const real = fixture('matriz-2025-08-30.yaml');

/** Every value with its line, in the order of the reading; lanes by their number, so that names are values too. */
function statements(manifest: Manifest): { readonly what: string; readonly line: number }[] {
  const found: { what: string; line: number }[] = [];
  const visit = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('at' in value && 'value' in value) {
      const { line } = (value as { at: Location }).at;
      found.push({ what: `${at} ${JSON.stringify(value.value)}`, line: line ?? 0 });
    } else {
      for (const [key, inner] of Object.entries(value)) {
        visit(inner, Array.isArray(value) && !at.endsWith('lanes') ? at : `${at}.${key}`);
      }
    }
  };
  const { lanes, defaultOwners, importInvariants, secrets, zeroBytesFail, settings, waivers } = manifest;
  visit({ lanes, defaultOwners, importInvariants, secrets, zeroBytesFail, settings, waivers }, '');
  return found;
}

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

it.each(['matriz-2025-08-27.yaml', 'matriz-2025-08-30.yaml'])(
  'finds a problem in %s where a byte is another, or reads what stands on other lines as before',
  (name) => {
    const source = fixture(name);
    const lines = (bytes: Uint8Array) => new TextDecoder().decode(bytes).split('\n').length;
    const before = statements(readManifest('ops/matriz.yaml', source));
    const byte = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(...new TextEncoder().encode('-:#?&*![]{},|>\'"%@`\n\r\t /\\<~0')),
    );
    let silent = 0;
    fc.assert(
      fc.property(fc.nat(source.length - 1), byte, (at, value) => {
        const changed = source.with(at, value);
        const manifest = readManifest('ops/matriz.yaml', changed);
        if (manifest.problems.length > 0) return;
        silent += 1;
        const line = lines(source.subarray(0, at));
        const shift = lines(changed) - lines(source);
        // A line break that is gone joins the next line to this one; one that came parts it.
        const told = (all: typeof before, from: number) =>
          all.filter((one) => one.line < line || one.line > from).map((one) => one.what);
        const [last, lastNow] = [line + Math.max(0, -shift), line + Math.max(0, shift)];
        expect(told(statements(manifest), lastNow)).toEqual(told(before, last));
      }),
      { numRuns: 400, seed: 8 },
    );
    // A letter of a name is another: nothing that a reader of the text alone could find wrong.
    expect(silent).toBeGreaterThan(40);
  },
);

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
  fc.string({ minLength: 1 }).filter((text) => patternFault(text) === null),
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

/** Any text that is not blank: what is no plain text is written in quotes. */
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((one) => one.trim() !== '');

it('reads back in every dialect what is said of the whole repository, and the lanes by any of their names', () => {
  const file = fc.record({
    owners: fc.array(word.map((name) => `@${name}`)),
    names: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
    dependsOn: fc.array(text, { maxLength: 3 }),
    allow: fc.array(word, { maxLength: 3 }),
    order: fc.array(text, { maxLength: 3 }),
    arrows: fc.array(fc.tuple(word, fc.constantFrom('<-', '->'), word)),
    rule: text,
    secrets: fc.array(text.filter((one) => patternFault(one) === null)),
    zero: fc.boolean(),
    reason: text,
    failOn: fc.constantFrom('error', 'warning', 'notice', 'never'),
    canonical: fc.boolean(),
    asMap: fc.boolean(),
    indent: fc.integer({ min: 1, max: 6 }),
    collectionStyle: fc.constantFrom('flow' as const, 'any' as const),
  });
  fc.assert(
    fc.property(file, (given) => {
      const { canonical, asMap, indent, collectionStyle } = given;
      const lanes = given.names.map((name, index) => ({
        ...(asMap ? {} : { [canonical ? 'name' : 'lane']: name }),
        [canonical ? 'root' : 'path']: `root${index}`,
        [canonical ? 'depends_on' : 'deps']: given.dependsOn,
        ...(canonical
          ? { import_rules: { allow_from: given.allow.map((one) => `${one}/**`) } }
          : { allowed_imports: given.allow }),
        promotion: { order: given.order },
      }));
      const waiver = { check: 'lane-violation', reason: given.reason, owner: '@a', expires: 'never' };
      const written = stringify(
        {
          version: 1,
          owners: { default: given.owners },
          lanes: asMap ? new Map(given.names.map((name, index) => [name, lanes[index]])) : lanes,
          invariants: {
            imports: [{ rule: given.rule, deny: given.arrows.map((arrow) => arrow.join(' ')) }],
            secrets: given.secrets.map((pattern) => ({ pattern })),
            zero_bytes_fail: given.zero,
          },
          waivers: [waiver],
          lane_guard: { [canonical ? 'fail-on' : 'fail_on']: given.failOn },
        },
        { indent, collectionStyle, aliasDuplicateObjects: false },
      );
      const manifest = readManifest('ops/matriz.yaml', new TextEncoder().encode(written));
      expect(manifest.problems).toEqual([]);
      const values = (stated: readonly { value: string }[] | undefined) => stated?.map((one) => one.value);
      expect(values(manifest.defaultOwners)).toEqual(given.owners);
      expect(
        manifest.lanes.map((one) => [
          one.name.value,
          one.root.value,
          values(one.dependsOn),
          values(one.allowFrom),
          values(one.promotion?.order),
        ]),
      ).toEqual(
        given.names.map((name, index) => [
          name,
          `root${index}/`,
          given.dependsOn,
          given.allow.map((one) =>
            canonical || !given.names.includes(one) ? `${one}/**` : `root${given.names.indexOf(one)}/**`,
          ),
          given.order,
        ]),
      );
      expect(manifest.importInvariants.map(({ importer, imported, rule }) => [importer, imported, rule])).toEqual(
        given.arrows.map(([a, arrow, b]) => [...(arrow === '<-' ? [a, b] : [b, a]), given.rule]),
      );
      expect(values(manifest.secrets)).toEqual(given.secrets);
      expect(manifest.zeroBytesFail?.value).toBe(given.zero);
      expect(manifest.waivers.map((one) => one.reason.value)).toEqual([given.reason]);
      expect(manifest.settings['fail-on']?.value).toBe(given.failOn);
    }),
    { numRuns: 150, seed: 9 },
  );
});
