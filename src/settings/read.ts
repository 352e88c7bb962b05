import { didYouMean } from '../domain/closest.ts';
import { type Severity, type SeverityRule, severities } from '../domain/finding.ts';
import { placeOf, type Stated } from '../domain/location.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { asDirectory } from '../domain/path.ts';
import type { ReportDirectory } from '../domain/surface.ts';
import type { EntrySettings, Settings } from './settings.ts';
import { type SettingName, type SettingRow, settingRows } from './table.ts';

/** Texts by setting name, as inputs or flags give them; an empty text counts as not given. */
export type Inputs = Readonly<Record<string, string | undefined>>;

/** Where a value stands, for messages: `input "fail-on"` or `ops/matriz.yaml:12`. */
interface Source {
  readonly text: string;
  readonly place: string;
}

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
 * @throws Misconfiguration for a wrong value, naming it, where it stands and what is allowed.
 */
export function readSettings(inputs: Inputs, manifest: Readonly<Record<string, Stated<unknown>>>): Settings {
  for (const [name, stated] of Object.entries(manifest)) {
    rejectUnknown(
      name,
      lineOf(stated),
      settingRows.filter((setting) => setting.manifest),
    );
  }
  const source = (name: SettingName): Source => {
    const text = given(inputs, name);
    if (text !== undefined) return { text, place: `input "${name}"` };
    const stated = Object.hasOwn(manifest, name) ? manifest[name] : undefined;
    const written = stated ? asText(stated.value) : '';
    if (stated && written !== '') return { text: written, place: lineOf(stated) };
    return { text: standard(name), place: `default of "${name}"` };
  };
  const list = (name: SettingName) => items(source(name).text);
  const text = (name: SettingName) => source(name).text || null;
  return {
    mode: choice('mode', source('mode')) as Settings['mode'],
    checks: list('checks'),
    severity: list('severity').map((line) => severityRule(line, source('severity').place)),
    failOn: choice('fail-on', source('fail-on')) as Settings['failOn'],
    smoke: list('smoke').every((path) => path === 'none') ? [] : list('smoke'),
    smokeTimeout: number('smoke-timeout', source('smoke-timeout')),
    python: text('python'),
    pythonPath: text('python-path') === null ? null : list('python-path'),
    label: orNull(text('label')),
    commitFormat: commitFormat(source('commit-format')),
    shimMaxAge: number('shim-max-age', source('shim-max-age')),
    reportDirectory: reportDirectory(inputs, source('report-directory')),
  };
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

function items(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function lineOf({ at }: Stated<unknown>): string {
  return placeOf({ path: at.path, line: at.line });
}

/** A YAML list or map means the lines that an input would have. */
function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join('\n');
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([key, entry]) => `${key}: ${asText(entry)}`)
      .join('\n');
  }
  return String(value).trim();
}

function choice(name: SettingName, source: Source): string {
  const { kind } = rowOf(name);
  const allowed = kind.of === 'choice' ? kind.allowed : [];
  if (allowed.includes(source.text)) return source.text;
  throw new Misconfiguration(
    `${source.place}: "${source.text}" is no value of "${name}"${didYouMean(source.text, allowed)}`,
    `use one of: ${allowed.join(', ')}`,
  );
}

function number(name: SettingName, source: Source): number {
  const { kind } = rowOf(name);
  const [least, most] = kind.of === 'number' ? [kind.least, kind.most] : [0, 0];
  const value = /^\d{1,9}$/.test(source.text) ? Number(source.text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new Misconfiguration(
    `${source.place}: "${source.text}" is no value of "${name}"`,
    `use a whole number from ${least} to ${most}`,
  );
}

/** A change under review may edit the manifest: what it says must not make the run write outside the repository. */
function reportDirectory(inputs: Inputs, source: Source): ReportDirectory | null {
  if (source.text === '') return null;
  if (given(inputs, 'report-directory') !== undefined) return { path: source.text, inside: false };
  if (asDirectory(source.text) !== null) return { path: source.text, inside: true };
  throw new Misconfiguration(
    `${source.place}: "report-directory: ${source.text}" leads out of the repository`,
    'name a folder inside the repository, or give it as an input',
  );
}

function severityRule(line: string, place: string): SeverityRule {
  const match = /^([a-z-]+)(?:\[([a-z-]+)\])?\s*:\s*(\S+)$/.exec(line);
  const severity = match?.[3];
  if (!match || !(severity === 'off' || severities.includes(severity as Severity))) {
    throw new Misconfiguration(
      `${place}: "${line}" is no line of "severity"`,
      'write "<check>: error", "warning", "notice" or "off"',
    );
  }
  return { check: match[1] ?? '', label: match[2] ?? null, severity: severity as SeverityRule['severity'] };
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
