import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Availability, Check, Evidence } from '../../src/domain/check.ts';
import { checkIds } from '../../src/domain/check-id.ts';
import { type Finding, severities } from '../../src/domain/finding.ts';
import { Misconfiguration } from '../../src/domain/misconfiguration.ts';
import { unwaivable } from '../../src/domain/waiver.ts';
import { addedEntries, planBaseline, renderBaseline } from '../../src/policy/baseline.ts';
import { judge } from '../../src/policy/judge.ts';
import { readBaseline } from '../../src/policy/read-baseline.ts';
import { repositoryWith } from '../support/repository.ts';

const path = 'ops/lane-baseline.json';
const read = (text: string | Uint8Array) => readBaseline(path, Buffer.from(text));
const entry = '{"check":"lane-violation","path":"lukhas/a.py","value":"vivox.x"}';
const around = (findings: string) => `{\n  "version": 1,\n  "findings": [\n    ${findings}\n  ]\n}\n`;

/** What reading gives, or the misconfiguration in one line. */
const faultOf = (text: string | Uint8Array): string => {
  try {
    return `read ${read(text).entries.length}`;
  } catch (error) {
    if (!(error instanceof Misconfiguration)) throw error;
    expect(error.remedy).not.toBe('');
    return error.message;
  }
};

describe('the text of a baseline', () => {
  it('is sorted, an entry a line, and the same when it is read and written again', () => {
    const text = renderBaseline([
      { check: 'lane-violation', path: 'b', value: '"\n\u2028\\' },
      { check: 'lane-violation', path: 'a', value: 'z' },
      { check: 'dangling-chain', path: 'c', value: '' },
    ]);
    expect(text).toBe(
      `{
  "version": 1,
  "findings": [
    {"check":"dangling-chain","path":"c","value":""},
    {"check":"lane-violation","path":"a","value":"z"},
    {"check":"lane-violation","path":"b","value":${JSON.stringify('"\n\u2028\\')}}
  ]
}
`,
    );
    expect(renderBaseline(read(text).entries)).toBe(text);
    expect(read(text).entries.map(({ line }) => line)).toEqual([4, 5, 6]);
    expect(renderBaseline([])).toBe('{\n  "version": 1,\n  "findings": []\n}\n');
    expect(read(renderBaseline([])).entries).toEqual([]);
  });

  it.each<[string, string]>([
    ['keys in another order, on one line', `{"findings":[${entry}],"version":1}`],
    ['blanks of every kind and a byte order mark', `\ufeff\r\n\t ${around(entry)}`],
    ['an entry twice', around(`${entry}, ${entry}`)],
  ])('may have %s', (_, text) => {
    expect(read(text).entries).toMatchObject([{ check: 'lane-violation', path: 'lukhas/a.py', value: 'vivox.x' }]);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['nothing', '', `${path}:1:1: the file ends where an object with "version" and "findings" is expected`],
    ['a list', '[]', `${path}:1:1: "[" stands where an object with "version" and "findings" is expected`],
    ['no version', '{\n "findings": []}', `${path}:1:1: the baseline has no "version"`],
    ['no findings', '{"version": 1}', `${path}:1:1: the baseline has no "findings"`],
    [
      'another version',
      '{"version": 2}',
      `${path}:1:13: "2" stands where the version 1, the only one known is expected`,
    ],
    [
      'a version as text',
      '{"version": "1"}',
      `${path}:1:13: "1" stands where the version 1, the only one known is expected`,
    ],
    ['an unknown key', '{"versoin": 1}', `${path}:1:2: unknown key "versoin"; did you mean "version"?`],
    ['a key twice', '{"version": 1, "version": 1}', `${path}:1:16: "version" stands twice`],
    ['__proto__', '{"__proto__": {"findings": []}}', `${path}:1:2: unknown key "__proto__"`],
    ['__proto__ in an entry', around('{"__proto__": "x"}'), `${path}:4:6: unknown key "__proto__"`],
    ['constructor', around('{"constructor": "x"}'), `${path}:4:6: unknown key "constructor"`],
    [
      'an unknown check',
      around('{"check":"lane-violatoin","path":"a","value":"b"}'),
      `${path}:4:14: "lane-violatoin" is no check; did you mean "lane-violation"?`,
    ],
    [
      'a check that no baseline holds',
      around('{"check":"expired-waiver","path":"a","value":"b"}'),
      `${path}:4:14: "expired-waiver" cannot be in a baseline`,
    ],
    [
      'an entry without a value',
      around('{"check":"lane-violation","path":"a"}'),
      `${path}:4:5: a finding has no "value"`,
    ],
    ['an entry without a check', around('{"path":"a","value":"b"}'), `${path}:4:5: a finding has no "check"`],
    ['an empty entry', around('{}'), `${path}:4:5: a finding has no "check"`],
    [
      'a number for a path',
      around('{"check":"lane-violation","path":7}'),
      `${path}:4:38: "7" stands where the text of "path" is expected`,
    ],
    [
      'an entry as text',
      around('"x"'),
      `${path}:4:5: "x" stands where a finding: {"check": …, "path": …, "value": …} is expected`,
    ],
    [
      'nested lists',
      around('[[]]'),
      `${path}:4:5: "[" stands where a finding: {"check": …, "path": …, "value": …} is expected`,
    ],
    [
      'a comma too many',
      around(`${entry},`),
      `${path}:5:3: "]" stands where a finding: {"check": …, "path": …, "value": …} is expected`,
    ],
    [
      'no comma',
      around(`${entry}\n    ${entry}`),
      `${path}:5:5: "{" stands where a comma or the end of the list is expected`,
    ],
    ['a text that is not closed', around('{"check":"lane'), `${path}:4:14: a text is not closed`],
    [
      'an escape of its own',
      around('{"check":"lane\\q"}'),
      `${path}:4:14: a text holds a control character or an escape that JSON does not know`,
    ],
    [
      'a line end in a text',
      around('{"check":"lane\n"}'),
      `${path}:4:14: a text holds a control character or an escape that JSON does not know`,
    ],
    ['the marks of a merge', around('<<<<<<< HEAD'), `${path}:4:5: "<" is no JSON`],
    ['a comment', around('// x'), `${path}:4:5: "/" is no JSON`],
    ['more behind it', `${around(entry)}x`, `${path}:7:1: "x" is no JSON`],
    ['a second object', `${around(entry)}{}`, `${path}:7:1: "{" stands where the end of the file is expected`],
    ['half of it', around(entry).slice(0, 40), `${path}:`],
    ['bytes that are no UTF-8', Uint8Array.of(0x7b, 0xff), `${path} holds bytes that are no UTF-8`],
    ['UTF-16', Buffer.from('{}', 'utf16le'), `${path}:1:2: "\\u0000" is no JSON`],
  ])('is refused with %s', (_, text, message) => {
    expect(faultOf(text).startsWith(message)).toBe(true);
  });

  it.each<[string, () => Buffer, RegExp]>([
    ['50 MB', () => Buffer.alloc(50_000_000, ' '), /has 50000000 bytes, more than the 8388608 that are read$/],
    ['eight million brackets', () => Buffer.alloc(8_000_000, '['), /:1:1: "\[" stands where/],
    [
      'brackets in the list',
      () => Buffer.from(`{"version":1,"findings":${'['.repeat(4_000_000)}`),
      /:1:26: "\[" stands where a finding/,
    ],
    ['objects in objects', () => Buffer.from('{"version":'.repeat(700_000)), /:1:12: "\{" stands where the version 1/],
    [
      'a text of eight million backslashes',
      () => Buffer.from(`{"${'\\'.repeat(8_000_000)}`),
      /:1:2: a text is not closed$/,
    ],
    ['a text of escaped quotes', () => Buffer.from(`{"${'\\"'.repeat(4_000_000)}`), /:1:2: a text is not closed$/],
    [
      'one entry, a hundred thousand times',
      () => Buffer.from(around(Array(100_000).fill(entry).join(',\n'))),
      /^read 1$/,
    ],
    [
      'a long line for a key',
      () => Buffer.from(`{"${'x'.repeat(8_000_000)}":1}`),
      /^ops\/lane-baseline\.json:1:2: unknown key "x{60}…"$/,
    ],
  ])('of %s is answered soon', (_, make, expected) => {
    const source = make();
    const start = performance.now();
    expect(faultOf(source)).toMatch(expected);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('is read or refused, whatever byte of it is another', () => {
    const bytes = Buffer.from(around(`${entry},\n    ${entry.replace('a.py', 'b.py')}`));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
        const changed = Buffer.from(bytes);
        changed[at] = byte;
        expect(faultOf(changed)).toMatch(/^(read [12]$|ops\/lane-baseline\.json)/);
      }),
      { numRuns: 300 },
    );
  });
});

const available: Availability = { available: true };
const evidence = new Proxy({} as Record<Evidence, Availability>, { get: () => available });
const policy = { severity: [], failOn: 'notice', nothingToJudge: false, waivers: [], today: 0 } as const;

/** Checks that find what they are told; the same place and value may come more than once. */
const anyFindings = fc.array(
  fc.record({
    check: fc.constantFrom(...checkIds.filter((id) => !unwaivable.includes(id))),
    path: fc.oneof(fc.constantFrom('', 'lukhas/a.py', 'lukhas/b.py'), fc.string({ unit: 'binary' })),
    value: fc.oneof(fc.constantFrom('x', 'y', '__proto__'), fc.string({ unit: 'binary' })),
    severity: fc.constantFrom(...severities),
  }),
  { maxLength: 12 },
);
type Given = typeof anyFindings extends fc.Arbitrary<infer T> ? T : never;

function run(given: Given, baseline: ReturnType<typeof read> | null) {
  const found = [...new Set(given.map(({ check }) => check))].map((id): Check => {
    const own = given.filter(({ check }) => check === id);
    const violations = own.map(({ path: at, value, severity }) => {
      return { message: 'm', remedy: 'r', location: { path: at, line: 1 }, value, severity };
    });
    return { id, group: 'audit', title: 't', severity: 'error', needs: [], run: () => violations };
  });
  // A run without a check is no pass.
  const idle: Check = { id: 'import-cycle', group: 'audit', title: 't', severity: 'error', needs: [], run: () => [] };
  return judge([...found, idle], repositoryWith({}), evidence, { ...policy, baseline });
}

const ranIn = (findings: readonly Finding[]) => new Set(findings.map(({ check }) => check));

describe('a baseline', () => {
  it('of any findings makes the next run pass, with every finding in the report', () => {
    fc.assert(
      fc.property(anyFindings, (given) => {
        const before = run(given, null);
        const plan = planBaseline(before.findings, [], ranIn(before.findings));
        const after = run(given, read(renderBaseline(plan.added)));
        expect(after.verdict).toBe('pass');
        expect(after.findings.length).toBe(before.findings.length);
        expect(after.findings.every(({ status }) => status === 'baselined')).toBe(true);
        expect(planBaseline(after.findings, plan.added, ranIn(before.findings))).toMatchObject({ added: [], gone: [] });
      }),
    );
  });

  it('fails what is not in it, and pruned twice is what it is pruned once', () => {
    fc.assert(
      fc.property(anyFindings, anyFindings, (old, given) => {
        const { added } = planBaseline(run(old, null).findings, [], new Set());
        const now = run(given, read(renderBaseline(added)));
        const ran = new Set([...old, ...given].map(({ check }) => check));
        const plan = planBaseline(now.findings, added, ran);
        expect(now.verdict === 'pass').toBe(plan.added.length === 0);
        const pruned = renderBaseline(plan.kept);
        const again = planBaseline(run(given, read(pruned)).findings, read(pruned).entries, ran);
        expect(again.gone).toEqual([]);
        expect(renderBaseline(again.kept)).toBe(pruned);
        // It only shrinks, and what it leaves out is found no more.
        expect(addedEntries(added, read(pruned).entries)).toEqual([]);
        expect(again.added).toEqual(plan.added);
      }),
    );
  });

  it('keeps entries of checks that did not run, and takes up nothing that is waived', () => {
    const [one] = run([{ check: 'lane-violation', path: 'a', value: 'x', severity: 'error' }], null).findings;
    const entries = [
      { check: 'lane-violation', path: 'gone', value: 'x' },
      { check: 'import-cycle', path: 'a', value: 'x' },
    ] as const;
    const waived = one ? [{ ...one, status: 'waived' as const }] : [];
    const plan = planBaseline(waived, entries, new Set(['lane-violation']));
    expect(plan).toEqual({ added: [], gone: [entries[0]], kept: [entries[1]] });
  });
});
