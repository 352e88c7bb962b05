import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

/**
 * The JSON schema (draft-07, what the generator makes) of `Report`, from the types and TSDoc of `src/domain/report.ts`, as
 * the text of `schema/report.schema.json`: keys sorted, no key allowed that the types do not name.
 */
export function reportSchema(): string {
  const schema = createGenerator({
    path: fileURLToPath(new URL('../src/domain/report.ts', import.meta.url)),
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    type: 'Report',
    additionalProperties: false,
    // `npm run types` checks them, with a compiler newer than the generator's own.
    skipTypeCheck: true,
  }).createSchema('Report');
  return `${JSON.stringify(schema, sortKeys, 2)}\n`;
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
