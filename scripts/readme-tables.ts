import { checks } from '../src/checks/index.ts';
import { groups } from '../src/domain/check.ts';
import { outputRows, settingRows } from '../src/settings/table.ts';

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->` by the tables of checks, inputs and outputs. */
export function readmeTables(readme: string): string {
  const tables = { checks: checkTable(), inputs: inputTable(), outputs: outputTable() };
  return Object.entries(tables).reduce((text, [name, table]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const start = text.indexOf(open);
    const end = text.indexOf(close);
    if (start < 0 || end < start) throw new Error(`README.md has no ${open} … ${close}`);
    return `${text.slice(0, start + open.length)}\n\n${table}\n\n${text.slice(end)}`;
  }, readme);
}

function checkTable(): string {
  const all = Object.values(checks);
  const rows = groups.flatMap((group) =>
    all
      .filter((check) => check.group === group)
      .map(({ id, severity, old, title, audit, optIn }) => [
        group,
        `[\`${id}\`](src/checks/${id}.md)`,
        [
          severity,
          ...remarks([old && old !== severity ? `old: ${old}` : '', audit ? 'audits' : '', optIn ? 'opt-in' : '']),
        ].join(' '),
        title,
      ]),
  );
  return table(['group', 'check', 'severity', 'sees'], rows);
}

/** What is to be said of a severity, in parentheses; nothing where all are empty. */
function remarks(all: readonly string[]): string[] {
  const said = all.filter(Boolean);
  return said.length === 0 ? [] : [`(${said.join(', ')})`];
}

function inputTable(): string {
  const rows = settingRows.map(({ name, default: standard, description, none }) => {
    const off = none && name !== 'token' ? '; `none` switches it off' : '';
    return [`\`${name}\``, standard === '' ? '' : `\`${standard}\``, `${description}${off}`];
  });
  return table(['input', 'default', ''], rows);
}

function outputTable(): string {
  return table(
    ['output', ''],
    outputRows.map(({ name, description }) => [`\`${name}\``, description]),
  );
}

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
