import { describe, expect, it } from 'vitest';
import type { Stated } from '../../src/domain/location.ts';
import { readArguments } from '../../src/settings/argv.ts';
import { readEntrySettings, readSettings } from '../../src/settings/read.ts';

const stated = (value: unknown): Stated<unknown> => ({ value, at: { path: 'ops/matriz.yaml', line: 7 } });

describe('readSettings', () => {
  it('has the defaults of interfaces.md', () => {
    expect(readSettings({}, {})).toEqual({
      mode: 'auto',
      checks: [],
      severity: [],
      failOn: 'error',
      smoke: ['tests/smoke'],
      smokeTimeout: 600,
      python: null,
      pythonPath: null,
      label: 'lane-promotion',
      commitFormat: 'chore(promotion): promote {module} from {from} → {to}',
      shimMaxAge: 90,
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
      'fail-on': stated(null),
      severity: stated([{ 'unmapped-directory': 'off' }]),
      'report-directory': stated('out'),
    };
    expect(readSettings({}, manifest)).toMatchObject({
      smoke: ['tests/smoke'],
      label: 'lane-promotion',
      failOn: 'error',
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

  it.each<[Record<string, string>, Record<string, Stated<unknown>>, string]>([
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
    [{}, { mode: stated('nightly') }, 'ops/matriz.yaml:7: "nightly" is no value of "mode"'],
    [
      {},
      { fail_on: stated('error') },
      'ops/matriz.yaml:7: there is no setting "fail_on" here; did you mean "fail-on"?',
    ],
    [{}, { python: stated('/bin/evil') }, 'ops/matriz.yaml:7: there is no setting "python" here'],
    [
      {},
      { 'report-directory': stated('../../etc') },
      'ops/matriz.yaml:7: "report-directory: ../../etc" leads out of the repository',
    ],
  ])('refuses %j %j', (inputs, manifest, message) => {
    expect(() => readSettings(inputs, manifest)).toThrow(message);
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
