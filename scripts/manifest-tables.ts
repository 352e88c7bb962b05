import type { KeyRow, KeyTable } from '../src/manifest/keys.ts';
import {
  importKeys,
  invariantKeys,
  laneKeys,
  manifestKeys,
  ownerKeys,
  promotionKeys,
  ruleKeys,
  secretKeys,
  waiverKeys,
} from '../src/manifest/tables.ts';
import { keptOut, settingRows } from '../src/settings/table.ts';
import { table } from './readme-tables.ts';

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->` of `docs/manifest.md` by the keys of a manifest. */
export function manifestTables(page: string): string {
  const tables = {
    manifest: keysOf(manifestKeys),
    owners: keysOf(ownerKeys),
    lane: keysOf(laneKeys),
    import_rules: keysOf(ruleKeys),
    promotion: keysOf(promotionKeys),
    invariants: keysOf(invariantKeys),
    imports: keysOf(importKeys),
    secrets: keysOf(secretKeys),
    waiver: keysOf(waiverKeys),
    settings: settings(),
    'kept-out': outside(),
  };
  return Object.entries(tables).reduce((text, [name, made]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const start = text.indexOf(open);
    const end = text.indexOf(close);
    if (start < 0 || end < start) throw new Error(`docs/manifest.md has no ${open} … ${close}`);
    return `${text.slice(0, start + open.length)}\n\n${made}\n\n${text.slice(end)}`;
  }, page);
}

const held: Readonly<Record<KeyRow['holds'], string>> = {
  text: 'text',
  texts: 'list of texts',
  boolean: '`true` or `false`',
  map: 'map',
  list: 'list',
  maps: 'list of maps',
  version: 'number',
  lanes: 'list of maps, or a map',
  settings: 'map',
};

function keysOf(keys: KeyTable): string {
  const rows = Object.entries(keys).map(([name, row]) => [
    [name, ...(row.also ?? [])].map((one) => `\`${one}\``).join(', '),
    row.required ? `${held[row.holds]}, required` : held[row.holds],
    row.about,
  ]);
  return table(['key', 'holds', ''], rows);
}

function settings(): string {
  const rows = settingRows
    .filter(({ name }) => !(name in keptOut))
    .map(({ name, default: standard, description }) => [
      `\`${name}\``,
      standard === '' ? '' : `\`${standard}\``,
      description,
    ]);
  return table(['key', 'default', ''], rows);
}

function outside(): string {
  return table(
    ['key', 'why not'],
    Object.entries(keptOut).map(([name, reason]) => [`\`${name}\``, reason]),
  );
}
