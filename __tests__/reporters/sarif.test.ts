import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { checkIds } from '../../src/domain/check-id.ts';
import type { Report } from '../../src/domain/report.ts';
import { sarifOf } from '../support/formats.ts';
import { findings, findingWith, fullReport, hostileTexts, reportWith } from '../support/report.ts';

interface Place {
  readonly physicalLocation: { artifactLocation: { uri: string; uriBaseId: string }; region: Record<string, number> };
  readonly message?: { text: string };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { text: string };
  readonly locations: readonly Place[];
  readonly relatedLocations?: readonly Place[];
  readonly codeFlows?: readonly { threadFlows: readonly { locations: readonly { location: Place }[] }[] }[];
  readonly partialFingerprints: Record<string, string>;
  readonly suppressions?: readonly unknown[];
}
interface Run {
  readonly tool: { driver: { rules: readonly Record<string, unknown>[]; semanticVersion: string } };
  readonly invocations: readonly {
    executionSuccessful: boolean;
    toolExecutionNotifications: readonly { level: string; message: { text: string } }[];
    toolConfigurationNotifications: readonly unknown[];
  }[];
  readonly results: readonly Result[];
}
const runOf = (report: Report): Run => JSON.parse(sarifOf(report)).runs[0];
const resultOf = (parts: Parameters<typeof findingWith>[0]) => {
  const [result] = runOf(reportWith({ findings: [findingWith(parts)] })).results;
  if (!result) throw new Error('no result');
  return result;
};

describe('renderSarif', () => {
  it('names itself, its version and every check with its page', () => {
    const log = JSON.parse(sarifOf(reportWith()));
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
    const { driver } = runOf(reportWith()).tool;
    expect(driver.semanticVersion).toBe('1.2.3');
    expect(driver.rules.map((rule) => rule.id)).toEqual([...checkIds]);
    for (const [index, id] of checkIds.entries()) {
      expect(driver.rules[index]).toMatchObject({
        shortDescription: { text: checks[id].title },
        help: { text: expect.stringContaining(`# ${id}`), markdown: expect.stringContaining('## ') },
        properties: { tags: [checks[id].group] },
      });
    }
    expect(sarifOf(fullReport())).not.toContain('security-severity');
  });

  it('carries check, severity, place, message and remedy', () => {
    expect(resultOf({ severity: 'notice' })).toMatchInlineSnapshot(`
      {
        "level": "note",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "lukhas/core/a.py",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "endColumn": 29,
                "endLine": 3,
                "startColumn": 1,
                "startLine": 3,
              },
            },
          },
        ],
        "message": {
          "text": "lukhas/core/a.py imports candidate.core.glyph, which lives only in candidate

      Remedy:
      lane-guard promote core/glyph --apply",
        },
        "partialFingerprints": {
          "laneGuard/v1": "f1",
        },
        "properties": {
          "new": null,
          "value": "candidate.core.glyph",
        },
        "ruleId": "dangling-dependency",
        "ruleIndex": 5,
      }
    `);
  });

  it('carries a chain as code flow and the other places as related', () => {
    const result = runOf(fullReport()).results.find(({ ruleId }) => ruleId === 'dangling-chain');
    const flow = result?.codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => [
      location.physicalLocation.artifactLocation.uri,
      location.physicalLocation.region.startLine,
      location.message?.text,
    ]);
    expect(flow).toEqual([
      ['lukhas/core/a.py', 4, 'imports shared.bridge'],
      ['shared/bridge.py', 1, 'imports candidate.core.glyph'],
    ]);
    expect(result?.relatedLocations).toMatchObject([{ id: 1, message: { text: 'the development module' } }]);
  });

  it.each([
    ['lukhas/a b#?%.py', 'lukhas/a%20b%23%3F%25.py'],
    ['a:b/ä.py', 'a%3Ab/%C3%A4.py'],
    ['a\nb\\c', 'a%0Ab%5Cc'],
    ['\ud800', '%EF%BF%BD'],
    ['', '.'],
  ])('writes the path %j as a relative URI', (path, uri) => {
    expect(resultOf({ location: { path } }).locations[0]?.physicalLocation.artifactLocation).toEqual({
      uri,
      uriBaseId: '%SRCROOT%',
    });
  });

  it.each([
    [{ path: 'a' }, { startLine: 1 }],
    [{ path: 'a', line: 7 }, { startLine: 7 }],
    [
      { path: 'a', line: 7, column: 2 },
      { startLine: 7, startColumn: 2 },
    ],
    [
      { path: 'a', line: 7, column: 2, endColumn: 5 },
      { startLine: 7, startColumn: 2, endLine: 7, endColumn: 5 },
    ],
    [{ path: 'a', column: 2, endColumn: 5 }, { startLine: 1 }],
  ])('gives the region of %j', (location, region) => {
    expect(resultOf({ location }).locations[0]?.physicalLocation.region).toEqual(region);
  });

  it('leaves the hash of the line to the upload, but where results would share it', () => {
    const at = (line: number | undefined, fingerprint: string) =>
      findingWith({ fingerprint, location: { path: 'a.py', ...(line !== undefined && { line }) } });
    const { results } = runOf(reportWith({ findings: [at(1, 'a'), at(2, 'b'), at(2, 'c'), at(undefined, 'd')] }));
    const prints = Object.fromEntries(
      results.map(({ partialFingerprints: own }) => [own['laneGuard/v1'], own.primaryLocationLineHash]),
    );
    expect(prints).toEqual({ a: 'a:1', b: 'b:1', c: 'c:1', d: 'd:1' });
    expect(resultOf({}).partialFingerprints).toEqual({ 'laneGuard/v1': 'f1' });
  });

  it('suppresses what is waived or in the baseline', () => {
    const waiver = {
      owner: '@a',
      reason: 'later',
      expires: '2026-12-31',
      location: { path: 'ops/matriz.yaml', line: 3 },
    };
    expect(resultOf({ status: 'waived', waiver }).suppressions).toMatchObject([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'waived by @a until 2026-12-31: later',
        location: { physicalLocation: { artifactLocation: { uri: 'ops/matriz.yaml' }, region: { startLine: 3 } } },
      },
    ]);
    expect(resultOf({ status: 'baselined' }).suppressions).toMatchObject([{ justification: 'in the baseline' }]);
    expect(resultOf({}).suppressions).toBeUndefined();
  });

  it('says why a run could not be completed, and which checks did not run', () => {
    const { invocations } = runOf(
      reportWith({
        verdict: 'could-not-run',
        reasons: ['git is not installed'],
        checks: [{ id: 'unknown-lane', status: 'crashed', reason: 'x' }],
      }),
    );
    expect(invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'could not run: git is not installed' } }],
        toolConfigurationNotifications: [
          { level: 'error', associatedRule: { id: 'unknown-lane' }, message: { text: 'crashed: x' } },
        ],
      },
    ]);
  });

  it('keeps the 25,000 most severe and says how many are left out', () => {
    const all = [...findings(20_000, { severity: 'notice' }), ...findings(10_000)];
    const { results, invocations } = runOf(reportWith({ findings: all }));
    expect(results).toHaveLength(25_000);
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(10_000);
    expect(invocations[0]?.toolExecutionNotifications.at(-1)).toEqual({
      level: 'warning',
      message: { text: '5000 results left out, the least severe: the JSON report has all' },
    });
  });

  it('keeps what fits into 10 MB after gzip', () => {
    const noise = (seed: number) =>
      Array.from({ length: 45 }, (_, part) => createHash('sha512').update(`${seed} ${part}`).digest('base64')).join('');
    const all = findings(4000).map((finding, index) => ({ ...finding, message: noise(index) }));
    const text = sarifOf(reportWith({ findings: all }));
    expect(gzipSync(text).length).toBeLessThanOrEqual(10_000_000);
    const [run] = JSON.parse(text).runs;
    expect(run.results).toHaveLength(2000);
    expect(run.invocations[0].toolExecutionNotifications.at(-1).message.text).toMatch(/^2000 results left out/);
  });

  it.each(['[x](javascript:alert(1))', '[a] and [b](c)'])('makes no link of %s', (message) => {
    expect(resultOf({ message }).message.text).not.toMatch(/(?<!\\)\[/);
  });

  it.each(hostileTexts)('carries no control character of %j', (text) => {
    const { message, locations } = resultOf({ message: text, remedy: text, location: { path: text, line: 1 } });
    expect(message.text).not.toMatch(/(?!\n)\p{Cc}|[\p{Bidi_Control}\p{Cs}]/u);
    expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^[\w.~!*'()%/-]+$/);
  });
});

// The package brings the schema of OASIS as a file; draft 04 differs from what Ajv reads in its two names alone.
const schemaFile = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

describe.runIf(existsSync(schemaFile))('the SARIF 2.1.0 schema', () => {
  it.each([
    ['a full report', () => fullReport()],
    ['an empty one', () => reportWith()],
    ['one that could not run', () => reportWith({ verdict: 'could-not-run', reasons: ['x'] })],
    [
      'hostile texts',
      () =>
        reportWith({
          findings: hostileTexts.map((text) =>
            findingWith({ message: text, remedy: text, location: { path: text, line: 1, note: text } }),
          ),
        }),
    ],
    ['1,000 findings', () => reportWith({ findings: findings(1000) })],
  ])('takes %s', (_, report) => {
    const { $schema, id, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8'));
    const formats = {
      uri: (text: string) => URL.canParse(text),
      'uri-reference': (text: string) => URL.canParse(text, 'file:///root/') && /^[\x21-\x7e]*$/.test(text),
      'date-time': true as const,
    };
    const validate = new Ajv({ strict: false, unicodeRegExp: false, formats }).compile(schema);
    validate(JSON.parse(sarifOf(report())));
    expect(validate.errors).toBeNull();
  });
});
