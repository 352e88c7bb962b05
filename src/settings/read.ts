import { didYouMean } from '../domain/closest.ts';
import { placeOf } from '../domain/location.ts';
import type { StatedSetting } from '../domain/manifest.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { asDirectory } from '../domain/path.ts';
import type { ReportDirectory } from '../domain/surface.ts';
import { Faults } from './faults.ts';
import type { EntrySettings, Settings } from './settings.ts';
import { severityRule } from './severity-rule.ts';
import { type Placed, readStated, type Source, shortened, unknownNames } from './stated.ts';
import { keptOut, type SettingName, type SettingRow, settingRows } from './table.ts';

/** Texts by setting name, as inputs or flags give them; an empty text counts as not given. */
export type Inputs = Readonly<Record<string, string | undefined>>;

/**
 * The settings that are needed before the manifest is read.
 *
 * @throws Misconfiguration for an input that does not exist.
 */
export function readEntrySettings(inputs: Inputs): EntrySettings {
  for (const name of Object.keys(inputs)) rejectUnknown(name, `input "${name}"`, settingRows);
  return {
    manifest: given(inputs, 'manifest') ?? standard('manifest'),
    manifestNamed: given(inputs, 'manifest') !== undefined,
    workingDirectory: given(inputs, 'working-directory') ?? standard('working-directory'),
    base: given(inputs, 'base') ?? null,
    head: given(inputs, 'head') ?? null,
    token: orNull(given(inputs, 'token')),
  };
}

/**
 * All other settings: an input or flag wins over the manifest's `lane_guard`, which wins over the default.
 *
 * @throws Misconfiguration for wrong values, all of them, naming each, where it stands and what is allowed.
 */
export function readSettings(inputs: Inputs, manifest: Readonly<Record<string, StatedSetting>>): Settings {
  const faults = new Faults();
  const settings = readAll(inputs, manifest, faults);
  faults.refuse();
  return settings;
}

function readAll(inputs: Inputs, manifest: Readonly<Record<string, StatedSetting>>, faults: Faults): Settings {
  const nothing = () => undefined;
  for (const [name, stated] of Object.entries(manifest)) faults.guard(() => rejectKeptOut(name, stated), nothing);
  const usual = (name: SettingName): Source => ({ text: standard(name), place: `default of "${name}"` });
  const source = (name: SettingName): Source => {
    const text = given(inputs, name);
    if (text !== undefined) return { text, place: `input "${name}"` };
    const stated = Object.hasOwn(manifest, name) ? manifest[name] : undefined;
    return (stated && faults.guard(() => readStated(rowOf(name), stated), nothing)) ?? usual(name);
  };
  const read = <Value>(name: SettingName, as: (source: Source, name: SettingName) => Value): Value =>
    faults.guard(
      () => as(source(name), name),
      () => as(usual(name), name),
    );
  const list = (name: SettingName) => placed(source(name)).map((item) => item.text);
  const text = (name: SettingName) => source(name).text || null;
  const unknown = unknownNames({ checks: source('checks'), severity: source('severity') });
  for (const refuse of unknown) faults.guard(refuse, nothing);
  return {
    mode: read('mode', choice) as Settings['mode'],
    checks: list('checks'),
    severity: placed(source('severity')).flatMap((line) =>
      faults.guard(
        () => [severityRule(line)],
        () => [],
      ),
    ),
    failOn: read('fail-on', choice) as Settings['failOn'],
    smoke: list('smoke').every((path) => path === 'none') ? [] : list('smoke'),
    smokeTimeout: read('smoke-timeout', number),
    smokeReports: list('smoke-reports'),
    smokeWorkers: read('smoke-workers', number),
    smokeRetries: read('smoke-retries', number),
    checkCommands: read('check-commands', checkCommands),
    python: text('python'),
    pythonPath: text('python-path') === null ? null : list('python-path'),
    label: orNull(text('label')),
    commitFormat: read('commit-format', commitFormat),
    shimMaxAge: read('shim-max-age', number),
    similarity: read('similarity', number),
    baseline: read('baseline', baselinePath),
    policyFrom: read('policy-from', choice) as Settings['policyFrom'],
    comment: read('comment', choice) as Settings['comment'],
    checkRuns: read('check-runs', isTrue),
    issue: read('issue', isTrue),
    previousReport: read('previous-report', previousReport),
    reportDirectory: read('report-directory', (stated) => reportDirectory(inputs, stated)),
  };
}

/** Where the inputs say that reports go, whatever else is wrong with the settings; null: they do not say. */
export function statedDirectory(inputs: Inputs): ReportDirectory | null {
  const path = given(inputs, 'report-directory');
  return path === undefined ? null : { path, inside: false };
}

/** What is no setting at all is a finding of the manifest. */
function rejectKeptOut(name: string, { at }: StatedSetting): void {
  const reason = Object.hasOwn(keptOut, name) ? keptOut[name] : undefined;
  if (reason === undefined) return;
  throw new Misconfiguration(
    `${placeOf(at)}: "${name}" may not stand in the manifest, which a change under review may edit: ${reason}`,
    `remove it, and give it as an input of the action or as --${name}`,
  );
}

function rejectUnknown(name: string, place: string, known: readonly SettingRow[]): void {
  const names = known.map((setting) => setting.name);
  if (names.includes(name)) return;
  throw new Misconfiguration(
    `${place}: there is no setting "${name}" here${didYouMean(name, names)}`,
    `use one of: ${names.join(', ')}`,
  );
}

function given(inputs: Inputs, name: SettingName): string | undefined {
  const text = inputs[name]?.trim();
  return text ? text : undefined;
}

function rowOf(name: SettingName): SettingRow {
  const found = settingRows.find((setting) => setting.name === name);
  if (!found) throw new Error(`no setting ${name}`);
  return found;
}

/** A setting's default, as a user would write it. */
export function standard(name: SettingName): string {
  return rowOf(name).default;
}

function orNull(text: string | null | undefined): string | null {
  return text === undefined || text === null || text === 'none' ? null : text;
}

function placed({ text, place, items }: Source): readonly Placed[] {
  if (items) return items;
  return text
    .split(/[\n,]/)
    .map((item) => ({ text: item.trim(), place }))
    .filter((item) => item.text !== '');
}

/** `lint: ruff check lukhas, candidate`: a line each, since a command may hold a comma. */
function checkCommands({ text, place }: Source): ReadonlyMap<string, string> {
  const commands = new Map<string, string>();
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const [, name = '', command = ''] = /^([^:\s][^:]*?)\s*:\s*(\S.*)$/.exec(line) ?? [];
    if (command === '' || commands.has(name)) {
      throw new Misconfiguration(
        `${place}: "${shortened(line)}" ${command === '' ? 'is no line of "check-commands"' : 'defines a name that is defined before'}`,
        'write a line "<name>: <command>" for each name',
      );
    }
    commands.set(name, command);
  }
  return commands;
}

function choice(source: Source, name: SettingName): string {
  const { kind } = rowOf(name);
  const allowed = kind.of === 'choice' ? kind.allowed : [];
  if (allowed.includes(source.text)) return source.text;
  throw new Misconfiguration(
    `${source.place}: "${shortened(source.text)}" is no value of "${name}"${didYouMean(source.text, allowed)}`,
    `use one of: ${allowed.join(', ')}`,
  );
}

/** As the toolkit's `getBooleanInput` reads YAML's words. */
function isTrue(source: Source, name: SettingName): boolean {
  if (/^(true|True|TRUE)$/.test(source.text)) return true;
  if (/^(false|False|FALSE)$/.test(source.text)) return false;
  throw new Misconfiguration(
    `${source.place}: "${shortened(source.text)}" is no value of "${name}"`,
    'use one of: true, false',
  );
}

function previousReport({ text, place }: Source): string | null {
  if (text === '') return null;
  if (asDirectory(text) !== null) return text;
  throw new Misconfiguration(
    `${place}: "previous-report: ${shortened(text)}" leads out of the judged folder`,
    'put the earlier report into the folder, and name it from there',
  );
}

function number(source: Source, name: SettingName): number {
  const { kind } = rowOf(name);
  const [least, most] = kind.of === 'number' ? [kind.least, kind.most] : [0, 0];
  const value = /^\d{1,9}$/.test(source.text) ? Number(source.text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new Misconfiguration(
    `${source.place}: "${shortened(source.text)}" is no value of "${name}"`,
    `use a whole number from ${least} to ${most}`,
  );
}

/** A change under review may edit the manifest: what it says must not make the run write outside the repository. */
function reportDirectory(inputs: Inputs, source: Source): ReportDirectory | null {
  if (source.text === '') return null;
  const stated = statedDirectory(inputs);
  if (stated) return stated;
  if (asDirectory(source.text) !== null) return { path: source.text, inside: true };
  throw new Misconfiguration(
    `${source.place}: "report-directory: ${source.text}" leads out of the repository`,
    'name a folder inside the repository, or give it as an input',
  );
}

/** Within the judged folder, and a part of what is judged: a change under review may name it. */
function baselinePath(source: Source): string | null {
  if (source.text === 'none') return null;
  const directory = asDirectory(source.text);
  if (directory) return directory.slice(0, -1);
  throw new Misconfiguration(
    `${source.place}: "baseline: ${source.text}" leads out of the repository`,
    `name a file inside the repository, such as ${standard('baseline')}`,
  );
}

function commitFormat(source: Source): string {
  const placeholders = source.text.match(/\{[^{}]*\}/g) ?? [];
  const wanted = ['{module}', '{from}', '{to}'];
  const wrong = placeholders.find((placeholder) => !wanted.includes(placeholder));
  const absent = wanted.find((placeholder) => placeholders.filter((found) => found === placeholder).length !== 1);
  if (wrong === undefined && absent === undefined) return source.text;
  throw new Misconfiguration(
    wrong === undefined
      ? `${source.place}: "commit-format" must hold ${absent} once`
      : `${source.place}: "commit-format" holds ${wrong}, which means nothing${didYouMean(wrong, wanted)}`,
    `for example: ${standard('commit-format')}`,
  );
}
