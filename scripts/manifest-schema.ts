import type { KeyRow, KeyTable } from '../src/manifest/keys.ts';
import { manifestKeys, settingKeys } from '../src/manifest/tables.ts';
import { knownVersions } from '../src/manifest/version.ts';
import { keptOut, type SettingRow, settingRows } from '../src/settings/table.ts';

type Schema = { readonly [key: string]: unknown };

/**
 * The JSON schema (draft 2020-12) of a manifest in all its dialects, from the tables that the reader goes by, as the text of
 * `schema/matriz.schema.json`. What it cannot say (that names differ, that lanes exist) only the reader finds.
 */
export function manifestSchema(): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'lane-guard: the manifest of lanes',
    ...mapOf(manifestKeys),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** A map of these keys and no others, each under one of its names. */
function mapOf(table: KeyTable): Schema {
  const rows = Object.entries(table);
  const properties = rows.flatMap(([name, row]) => [
    [name, { description: row.about, ...schemaOf(row) }] as const,
    ...(row.also ?? []).map(
      (other) => [other, { description: `\`${name}\`: ${row.about}`, ...schemaOf(row) }] as const,
    ),
  ]);
  const twice = rows.flatMap(([name, row]) => pairsOf([name, ...(row.also ?? [])])).map(forbidden);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: rows.filter(([, row]) => row.required).map(([name]) => name),
    additionalProperties: false,
    ...(twice.length > 0 && { allOf: twice }),
  };
}

function schemaOf(row: KeyRow): Schema {
  switch (row.holds) {
    case 'text':
      return textOf(row);
    case 'texts':
      return { type: 'array', items: textOf(row) };
    case 'boolean':
      return { type: 'boolean' };
    case 'map':
      return mapOf(row.keys ?? {});
    case 'list':
      return { type: 'array' };
    case 'maps':
      return { type: 'array', items: mapOf(row.keys ?? {}) };
    case 'version':
      return { enum: knownVersions };
    case 'lanes':
      return lanesOf(row.keys ?? {});
    case 'settings':
      return settings();
  }
}

function textOf({ pattern, values }: KeyRow): Schema {
  return values ? { enum: values } : { type: 'string', pattern: pattern?.source ?? '\\S' };
}

/** A list of lanes with names, or a map of lanes by name. */
function lanesOf(table: KeyTable): Schema {
  const lane = mapOf(table);
  const placed = anyOf(...namesOf(table, 'root'), ...namesOf(table, 'directories'));
  const allowedTwice = {
    not: {
      required: ['allowed_imports', 'import_rules'],
      properties: {
        import_rules: { type: 'object', ...anyOf(...namesOf(table.import_rules?.keys ?? {}, 'allow_from')) },
      },
    },
  };
  const rules = [...(lane.allOf as Schema[]), placed, allowedTwice];
  return {
    anyOf: [
      {
        type: 'array',
        minItems: 1,
        items: { ...lane, allOf: [...rules, anyOf(...namesOf(table, 'name'))] },
      },
      { type: 'object', minProperties: 1, additionalProperties: { ...lane, allOf: rules } },
    ],
  };
}

function namesOf(table: KeyTable, key: string): string[] {
  return [key, ...(table[key]?.also ?? [])];
}

function anyOf(...names: readonly string[]): Schema {
  return { anyOf: names.map((name) => ({ required: [name] })) };
}

function pairsOf(names: readonly string[]): (readonly [string, string])[] {
  return names.flatMap((name, index) => names.slice(index + 1).map((other) => [name, other] as const));
}

function forbidden(pair: readonly string[]): Schema {
  return { not: { required: pair } };
}

function settings(): Schema {
  const rows: readonly SettingRow[] = settingRows.filter((row) => !(row.name in keptOut));
  const table: KeyTable = settingKeys;
  const properties = rows.flatMap((row) =>
    namesOf(table, row.name).map((name) => [name, { description: row.description, ...settingOf(row) }] as const),
  );
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    allOf: rows.flatMap((row) => pairsOf(namesOf(table, row.name))).map(forbidden),
  };
}

function settingOf({ kind }: SettingRow): Schema {
  const lines = { type: 'object', additionalProperties: { type: 'string' } };
  switch (kind.of) {
    case 'text':
      return { type: 'string' };
    case 'choice':
      return { enum: kind.allowed };
    case 'boolean':
      return { type: 'boolean' };
    case 'number':
      return { type: 'integer', minimum: kind.least, maximum: kind.most };
    case 'list':
      return {
        anyOf: [
          { type: 'string' },
          { type: 'array', items: kind.pairs ? { anyOf: [{ type: 'string' }, lines] } : { type: 'string' } },
          ...(kind.pairs ? [lines] : []),
        ],
      };
  }
}
