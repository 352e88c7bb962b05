import { commonFlags, switches, verbFlags } from '../settings/argv.ts';
import { settingRows } from '../settings/table.ts';
import { type CommandRow, commandRows } from './table.ts';

/** The help of the whole command line, or of one verb. */
export function renderHelp(command: CommandRow | undefined): string {
  if (!command) {
    const verbs = commandRows.map(({ name, operands, description }) => [`${name} ${operands}`, description] as const);
    return [
      'lane-guard guards the promotion of modules from a development lane to a production lane',
      '',
      'Usage: lane-guard <command> [flags]',
      '',
      'Commands:',
      ...columns(verbs),
      '',
      'Exit codes: 0 pass; 1 findings at or above --fail-on; 2 could not run',
      '`lane-guard <command> --help` lists the flags',
      '',
    ].join('\n');
  }
  const settings = settingRows.filter(({ name }) => takesSetting(command.name, name));
  const flags = [
    ...settings.map(({ name, description, default: standard }) => {
      const shown = standard === '' || name === 'token' ? '' : ` (${standard.replaceAll('\n', ', ')})`;
      return [`--${name} <${placeholder(name)}>`, `${description.replaceAll('`', '')}${shown}`] as const;
    }),
    ...switches
      .filter(({ verb }) => verb === command.name)
      .map(({ name, description }) => [`--${name}`, description] as const),
    ...verbFlags
      .filter(({ verb }) => verb === command.name)
      .map(({ name, value, description }) => [`--${name} <${value}>`, description] as const),
    ...commonFlags.map(({ name, value, description }) => {
      const shown = name === 'format' ? `${description}: ${command.formats.join(', ')}` : description;
      return [value ? `--${name} <format>` : `--${name}`, shown] as const;
    }),
  ];
  return [`lane-guard ${command.name} ${command.operands}: ${command.description}`, '', ...columns(flags), ''].join(
    '\n',
  );
}

/** Surfaces on GitHub, which the action alone writes to. */
const onGitHub = ['check-runs', 'comment', 'issue', 'previous-report'];

/** What the verbs that judge do not read. */
const unread: Readonly<Record<string, readonly string[]>> = {
  check: onGitHub,
  audit: [...onGitHub, 'mode'],
  smoke: [...onGitHub, 'checks', 'mode', 'commit-format', 'label', 'shim-max-age', 'similarity'],
  baseline: [...onGitHub, 'base', 'head', 'mode', 'report-directory'],
};

/** What the others read. */
const read: Readonly<Record<string, readonly string[]>> = {
  'commit-msg': ['manifest', 'commit-format', 'working-directory'],
  graph: ['base', 'head', 'manifest', 'python-path', 'working-directory'],
  init: ['manifest', 'python-path', 'working-directory'],
};

function takesSetting(command: string, setting: string): boolean {
  const left = unread[command];
  return left ? !left.includes(setting) : (read[command] ?? []).includes(setting);
}

function placeholder(name: string): string {
  const kind = settingRows.find((row) => row.name === name)?.kind;
  if (kind?.of === 'choice') return kind.allowed.join('|');
  return kind?.of === 'boolean' ? 'true|false' : (kind?.of ?? 'text');
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(34, Math.max(...rows.map(([left]) => left.length)));
  return rows.map(([left, right]) =>
    left.length > width ? `  ${left}\n  ${' '.repeat(width)}  ${right}` : `  ${left.padEnd(width)}  ${right}`,
  );
}
