import { groups } from '../domain/check.ts';
import { checkIds } from '../domain/check-id.ts';
import { didYouMean } from '../domain/closest.ts';
import { isFields } from '../domain/fields.ts';
import { importLabels } from '../domain/graph.ts';
import { placeOf, type Stated } from '../domain/location.ts';
import type { StatedSetting } from '../domain/manifest.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import type { SettingRow } from './table.ts';

/** A text of a setting and where it stands, for messages: `input "fail-on"`, `ops/matriz.yaml:12:3`. */
export interface Placed {
  readonly text: string;
  readonly place: string;
}

/** A setting as text; of a list that the manifest states, each item with its place. */
export interface Source extends Placed {
  readonly items?: readonly Placed[];
}

/**
 * What the manifest states for a setting, as the text that an input would have; undefined where it is empty.
 *
 * @throws Misconfiguration for a value of another type than the setting's.
 */
export function readStated(row: SettingRow, stated: StatedSetting): Source | undefined {
  const place = placeOf(stated.at);
  const { value, items } = stated;
  if (row.kind.of === 'list' && items) {
    const { pairs } = row.kind;
    if (!Array.isArray(value) && !pairs) throw wrongType(row, value, place);
    const placed = items.flatMap((item) => linesOf(row, item));
    return placed.length === 0 ? undefined : { text: placed.map(({ text }) => text).join('\n'), place, items: placed };
  }
  if (typeof value !== typeOf(row)) throw wrongType(row, value, place);
  const text = String(value).trim();
  return text === '' ? undefined : { text, place };
}

function typeOf({ kind }: SettingRow): 'string' | 'number' | 'boolean' {
  return kind.of === 'number' || kind.of === 'boolean' ? kind.of : 'string';
}

/**
 * For each name that the manifest gives, a call that refuses it where it is none of ours, at its place: inputs are judged where
 * they are used. Each throws Misconfiguration with the nearest name.
 */
export function* unknownNames({
  checks,
  severity,
}: Readonly<Record<'checks' | 'severity', Source>>): Iterable<() => void> {
  for (const { text, place } of checks.items ?? []) {
    const what = 'neither a check nor a group of checks';
    yield () => refuseUnknown(text.replace(/^-/, ''), place, [...checkIds, ...groups], what);
  }
  for (const { text, place } of severity.items ?? []) {
    const [, check, label] = /^([a-z-]+)(?:\[([a-z-]+)\])?/.exec(text) ?? [];
    // What is no line at all is refused as that.
    if (check === undefined) continue;
    yield () => refuseUnknown(check, place, checkIds, 'no check');
    if (label !== undefined) yield () => refuseUnknown(label, place, importLabels, 'no label of an import');
  }
}

function refuseUnknown(name: string, place: string, known: readonly string[], what: string): void {
  if (known.includes(name)) return;
  throw new Misconfiguration(
    `${place}: "${shortened(name)}" is ${what}${didYouMean(name, known)}`,
    `use one of: ${known.join(', ')}`,
  );
}

/** A value as messages show it: the manifest may hold a megabyte. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** An item of a list: text, or a map of `key: value` lines. */
function linesOf(row: SettingRow, { value, at }: Stated<unknown>): Placed[] {
  const place = placeOf(at);
  const pairs = row.kind.of === 'list' && row.kind.pairs && isFields(value) ? Object.entries(value) : undefined;
  if (pairs) {
    return pairs.map(([key, entry]) => {
      if (typeof entry !== 'string') throw wrongType(row, entry, place);
      return { text: `${key}: ${entry}`, place };
    });
  }
  if (typeof value !== 'string') throw wrongType(row, value, place);
  const text = value.trim();
  return text === '' ? [] : [{ text, place }];
}

const expected = {
  text: 'text',
  list: 'a list of texts',
  choice: 'text',
  number: 'a whole number',
  boolean: 'true or false',
} as const;

const examples = {
  text: '"…", in quotes',
  list: '["…"]',
  choice: '',
  number: '',
  boolean: 'true or false',
} as const;

function wrongType(row: SettingRow, value: unknown, place: string): Misconfiguration {
  const { kind } = row;
  const remedy =
    kind.of === 'choice'
      ? `use one of: ${kind.allowed.join(', ')}`
      : kind.of === 'number'
        ? `use a whole number from ${kind.least} to ${kind.most}`
        : `write ${row.name}: ${examples[kind.of]}`;
  return new Misconfiguration(`${place}: "${row.name}" ${shown(value)}, expected ${expected[kind.of]}`, remedy);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'holds a list';
  if (typeof value === 'string') return `holds the text "${shortened(value)}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return `holds the ${typeof value} ${value}`;
  return value === null || value === undefined ? 'holds an item without a value' : 'holds a map';
}
