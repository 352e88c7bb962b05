import { describe, expect, it } from 'vitest';
import { isFields } from '../../src/domain/fields.ts';
import type { StatedSetting } from '../../src/domain/manifest.ts';
import { Misconfiguration } from '../../src/domain/misconfiguration.ts';
import { readArguments } from '../../src/settings/argv.ts';
import { readEntrySettings, readSettings } from '../../src/settings/read.ts';

/** A value at 7:3; of a list, or a map, each item is a line further down. */
const stated = (value: unknown): StatedSetting => {
  const items = Array.isArray(value)
    ? value
    : isFields(value)
      ? Object.entries(value).map((pair) => [pair])
      : undefined;
  const item = (content: unknown, index: number) => ({
    value: isFields(value) ? Object.fromEntries(content as [string, unknown][]) : content,
    at: { path: 'ops/matriz.yaml', line: 8 + index, column: 5 },
  });
  return { value, at: { path: 'ops/matriz.yaml', line: 7, column: 3 }, ...(items && { items: items.map(item) }) };
};

const thrown = (read: () => unknown): Misconfiguration => {
  try {
    read();
  } catch (error) {
    if (error instanceof Misconfiguration) return error;
  }
  throw new Error('nothing was refused');
};

describe('readSettings', () => {
  it('has the defaults of interfaces.md', () => {
    expect(readSettings({}, {})).toEqual({
      mode: 'auto',
      checks: [],
      severity: [],
      failOn: 'error',
      smoke: ['tests/smoke'],
      smokeTimeout: 600,
      smokeReports: [],
      smokeWorkers: 0,
      smokeRetries: 0,
      checkCommands: new Map(),
      comment: 'on-findings',
      checkRuns: false,
      issue: false,
      previousReport: null,
      python: null,
      pythonPath: null,
      label: 'lane-promotion',
      commitFormat: 'chore(promotion): promote {module} from {from} → {to}',
      shimMaxAge: 90,
      similarity: 90,
      baseline: 'ops/lane-baseline.json',
      policyFrom: 'base',
      reportDirectory: null,
    });
  });

  it('lets an input win over the manifest, and the manifest over the default', () => {
    const manifest = {
      'fail-on': stated('warning'),
      'smoke-timeout': stated(30),
      checks: stated(['smoke', '-manifest']),
    };
    expect(readSettings({ 'fail-on': 'never', checks: '' }, manifest)).toMatchObject({
      failOn: 'never',
      smokeTimeout: 30,
      checks: ['smoke', '-manifest'],
    });
  });

  it('takes an empty value of the manifest for the default, and maps in lists for lines', () => {
    const manifest = {
      smoke: stated([]),
      label: stated(''),
      severity: stated([{ 'unmapped-directory': 'off' }]),
      'report-directory': stated('out'),
    };
    expect(readSettings({}, manifest)).toMatchObject({
      smoke: ['tests/smoke'],
      label: 'lane-promotion',
      severity: [{ check: 'unmapped-directory', label: null, severity: 'off' }],
      reportDirectory: { path: 'out', inside: true },
    });
    expect(readSettings({ 'report-directory': '../x' }, manifest).reportDirectory).toEqual({
      path: '../x',
      inside: false,
    });
  });

  it('reads lists with newlines or commas, none, and severities', () => {
    const inputs = {
      smoke: 'none',
      label: 'none',
      checks: 'manifest,\n -lane-violation',
      severity: 'dangling-dependency[type-only]: warning\nbulk-promotion:off',
    };
    expect(readSettings(inputs, {})).toMatchObject({
      smoke: [],
      label: null,
      checks: ['manifest', '-lane-violation'],
      severity: [
        { check: 'dangling-dependency', label: 'type-only', severity: 'warning' },
        { check: 'bulk-promotion', label: null, severity: 'off' },
      ],
    });
  });

  it.each<[Record<string, string>, Record<string, StatedSetting>, string]>([
    [{ 'fail-on': 'errors' }, {}, 'input "fail-on": "errors" is no value of "fail-on"; did you mean "error"?'],
    [{ 'smoke-timeout': '0' }, {}, 'input "smoke-timeout": "0" is no value of "smoke-timeout"'],
    [{ 'smoke-timeout': '1e3' }, {}, 'input "smoke-timeout": "1e3" is no value of "smoke-timeout"'],
    [{ severity: 'x = y' }, {}, 'input "severity": "x = y" is no line of "severity"'],
    [
      { 'commit-format': 'promote {modul} {from} {to}' },
      {},
      'input "commit-format": "commit-format" holds {modul}, which means nothing; did you mean "{module}"?',
    ],
    [{ 'commit-format': 'promote {module} {from}' }, {}, 'input "commit-format": "commit-format" must hold {to} once'],
    [{}, { mode: stated('nightly') }, 'ops/matriz.yaml:7:3: "nightly" is no value of "mode"'],
    [{}, { 'fail-on': stated(true) }, 'ops/matriz.yaml:7:3: "fail-on" holds the boolean true, expected text'],
    [{}, { 'fail-on': stated(['error']) }, 'ops/matriz.yaml:7:3: "fail-on" holds a list, expected text'],
    [
      {},
      { 'smoke-timeout': stated('600') },
      'ops/matriz.yaml:7:3: "smoke-timeout" holds the text "600", expected a whole number',
    ],
    [{}, { 'shim-max-age': stated(1.5) }, 'ops/matriz.yaml:7:3: "1.5" is no value of "shim-max-age"'],
    [{}, { label: stated(7) }, 'ops/matriz.yaml:7:3: "label" holds the number 7, expected text'],
    [{}, { smoke: stated(['a', 7]) }, 'ops/matriz.yaml:9:5: "smoke" holds the number 7, expected a list of texts'],
    [{}, { smoke: stated({ a: 'b' }) }, 'ops/matriz.yaml:7:3: "smoke" holds a map, expected a list of texts'],
    [{}, { smoke: stated([null]) }, 'ops/matriz.yaml:8:5: "smoke" holds an item without a value, expected'],
    [
      {},
      { checks: stated(['manifest', '-lane-violatio']) },
      'ops/matriz.yaml:9:5: "lane-violatio" is neither a check nor a group of checks; did you mean "lane-violation"?',
    ],
    [
      {},
      { severity: stated({ 'import-cycle': 'off', 'lane-violatio': 'off' }) },
      'ops/matriz.yaml:9:5: "lane-violatio" is no check; did you mean "lane-violation"?',
    ],
    [
      {},
      { severity: stated(['dangling-dependency[typ-only]: off']) },
      'ops/matriz.yaml:8:5: "typ-only" is no label of an import; did you mean "type-only"?',
    ],
    [{}, { severity: stated(['import-cycle']) }, 'ops/matriz.yaml:8:5: "import-cycle" is no line of "severity"'],
    [
      {},
      { 'report-directory': stated('../../etc') },
      'ops/matriz.yaml:7:3: "report-directory: ../../etc" leads out of the repository',
    ],
  ])('refuses %j %j', (inputs, manifest, message) => {
    expect(() => readSettings(inputs, manifest)).toThrow(message);
  });

  it.each([
    ['token', 'it is a secret'],
    ['python', 'it names a program that is run'],
    ['check-commands', 'they are commands that are run'],
    ['manifest', 'it says which file is the manifest'],
    ['base', 'it says which commits are judged'],
    ['head', 'it says which commits are judged'],
    ['working-directory', 'it says which folder is judged'],
  ])('keeps %s out of the manifest, whatever an input says', (name, reason) => {
    const message = `ops/matriz.yaml:7:3: "${name}" may not stand in the manifest, which a change under review may edit: ${reason}`;
    expect(() => readSettings({ [name]: 'x' }, { [name]: stated('x') })).toThrow(message);
  });

  it('names everything that is wrong, each once', () => {
    const wrong = {
      token: stated('x'),
      'fail-on': stated('warnings'),
      severity: stated(['import-cycle: of', 'lane-violatio: off', 'import-cycle: notice']),
      smoke: stated({ a: 'b' }),
      'shim-max-age': stated(-3),
    };
    const { message, remedy } = thrown(() => readSettings({ similarity: '101' }, wrong));
    expect(message.split('; ')).toEqual([
      '7 settings cannot be used: ops/matriz.yaml:7:3: "token" may not stand in the manifest, which a change under review may edit: it is a secret',
      'ops/matriz.yaml:9:5: "lane-violatio" is no check',
      'did you mean "lane-violation"?',
      'ops/matriz.yaml:8:5: "import-cycle: of" is no line of "severity"',
      'ops/matriz.yaml:7:3: "warnings" is no value of "fail-on"',
      'did you mean "warning"?',
      'ops/matriz.yaml:7:3: "smoke" holds a map, expected a list of texts',
      'ops/matriz.yaml:7:3: "-3" is no value of "shim-max-age"',
      'input "similarity": "101" is no value of "similarity"',
    ]);
    expect(remedy).toContain('remove it, and give it as an input of the action or as --token; ');
    expect(remedy).toContain('use a whole number from 0 to 36500');
  });

  it('names ten of many', () => {
    const many = Array.from({ length: 50_000 }, (_, at) => `x${at}`);
    const { message } = thrown(() => readSettings({}, { checks: stated(many) }));
    expect(message).toMatch(/^at least 10 settings cannot be used: .*"x9" is neither a check/);
    expect(message).not.toContain('"x10"');
  });

  it('refuses an input that does not exist', () => {
    expect(() => readEntrySettings({ 'fail-ons': 'x' })).toThrow(
      'input "fail-ons": there is no setting "fail-ons" here; did you mean "fail-on"?',
    );
  });

  it('knows whether the manifest was named', () => {
    expect(readEntrySettings({})).toMatchObject({
      manifest: 'ops/matriz.yaml',
      manifestNamed: false,
      token: null,
      base: null,
    });
    expect(readEntrySettings({ manifest: 'x.yaml', token: 'none', base: 'main' })).toMatchObject({
      manifestNamed: true,
      token: null,
      base: 'main',
    });
  });
});

describe('readArguments', () => {
  it('takes command, operands and flags apart; lists may be repeated', () => {
    expect(
      readArguments(['check', '.', '--base', 'main', '--checks', 'smoke', '--checks=-manifest', '--format=json']),
    ).toEqual({
      command: 'check',
      operands: ['.'],
      switches: new Set(),
      inputs: { base: 'main', checks: 'smoke\n-manifest' },
      format: 'json',
      help: false,
      version: false,
    });
  });

  it.each([
    [['check', '--bsae', 'x'], 'there is no flag "--bsae"; did you mean "--base"?'],
    [['check', '--base'], "Option '--base <value>' argument missing"],
    [['--versio'], 'there is no flag "--versio"; did you mean "--version"?'],
  ])('refuses %j', (argv, message) => {
    expect(() => readArguments(argv)).toThrow(message);
  });
});
