/**
 * Writes every file that is made from the code; with `--check` writes nothing and fails where one is stale.
 * Order matters: what is imported here from `src/` must not itself be stale, so ids and index are written first.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const checkOnly = process.argv.includes('--check');
const stale: string[] = [];

function emit(path: string, text: string): void {
  let current = '';
  try {
    current = readFileSync(path, 'utf8');
  } catch {
    // A file that is missing is stale.
  }
  if (current === text) return;
  stale.push(path);
  if (checkOnly) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const made = (from: string) => `// Made by \`npm run generate\` from ${from}.\n`;
const purpose =
  '// This room holds the checks, a file each: pure functions of the `Repository` that gather nothing and decide nothing.\n';
const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const camel = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const generated = new Set(['index.ts']);
const ids = readdirSync('src/checks')
  .filter((name) => name.endsWith('.ts') && !generated.has(name))
  .map((name) => name.slice(0, -'.ts'.length))
  .sort();

emit(
  'src/domain/check-id.ts',
  `${made('the files of src/checks/')}export const checkIds = [\n${ids.map((id) => `  ${quote(id)},\n`).join('')}] as const;\n\nexport type CheckId = (typeof checkIds)[number];\n`,
);
emit(
  'src/checks/index.ts',
  `${made('the files beside this one')}${purpose}import type { Check } from '../domain/check.ts';\nimport type { CheckId } from '../domain/check-id.ts';\n${ids
    .map((id) => `import { check as ${camel(id)} } from './${id}.ts';\n`)
    .join('')}\n/** Every check, by its id. */\nexport const checks: Readonly<Record<CheckId, Check>> = {\n${ids
    .map((id) => `  ${quote(id)}: ${camel(id)},\n`)
    .join('')}};\n`,
);
const page = (id: string) => readFileSync(`src/checks/${id}.md`, 'utf8');
emit(
  'src/commands/check-pages.ts',
  `${made('the pages in src/checks/')}import type { CheckId } from '../domain/check-id.ts';\n\n/** The page of each check, for \`lane-guard explain\`. */\nexport const pages: Readonly<Record<CheckId, string>> = {\n${ids
    .map((id) => `  ${quote(id)}: ${JSON.stringify(page(id))},\n`)
    .join('')}};\n`,
);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
emit('src/settings/version.ts', `${made('package.json')}export const version = ${quote(version)};\n`);

const { keptOut, settingRows } = await import('../src/settings/table.ts');
const keptIn: readonly string[] = settingRows.map(({ name }) => name).filter((name) => !(name in keptOut));
const list = (name: string, about: string, values: readonly string[]) =>
  `/** ${about} */\nexport const ${name} = [\n${values
    .toSorted()
    .map((value) => `  ${quote(value)},\n`)
    .join('')}] as const;\n`;
emit(
  'src/domain/setting-name.ts',
  `${made('src/settings/table.ts')}${list('manifestSettings', 'Settings that the manifest may hold.', keptIn)}\n${list('keptOutSettings', 'Settings that it may not hold.', Object.keys(keptOut))}`,
);

const { sweepCode } = await import('./assembly.ts');
emit('src/imports/python/sweep-code.ts', await sweepCode());

const { actionYaml } = await import('./action-yaml.ts');
const { manifestSchema } = await import('./manifest-schema.ts');
const { manifestTables } = await import('./manifest-tables.ts');
const { readmeTables } = await import('./readme-tables.ts');
const { reportSchema } = await import('./schema.ts');
emit('action.yml', actionYaml());
emit('README.md', readmeTables(readFileSync('README.md', 'utf8')));
emit('schema/report.schema.json', reportSchema());
emit('schema/matriz.schema.json', manifestSchema());
emit('docs/manifest.md', manifestTables(readFileSync('docs/manifest.md', 'utf8')));

if (checkOnly && stale.length > 0) {
  process.stderr.write(`stale: ${stale.join(', ')}\nrun \`npm run generate\` and commit what it writes\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(stale.length === 0 ? 'everything generated is current\n' : `written: ${stale.join(', ')}\n`);
}
