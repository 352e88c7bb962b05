import { shellWord } from '../domain/shell.ts';
import type { Arguments } from '../settings/argv.ts';

/** What a further run of init is to do that this one did not. */
export interface FurtherInit {
  /** Directories of the tree; absent: as they were given. */
  readonly development?: string;
  readonly production?: string;
  readonly write?: true;
}

/** Stands for a directory in a command that nobody can know. */
export const someFolder = '<folder>';

/** The command line that does what this one asked for, and more: a text to paste. */
export function initCommand({ operands, inputs, flags, switches }: Arguments, further: FurtherInit): string {
  const lanes = { ...flags, ...lanesOf(further) };
  const words = [
    ...operands.map((path) => operand(path)),
    // A token is a secret: who gave it gives it again.
    ...Object.entries(inputs).flatMap(([name, value]) =>
      value === undefined || name === 'token' ? [] : value.split('\n').map((item) => flag(name, item)),
    ),
    ...Object.entries(lanes).flatMap(([name, path]) => [`--${name}`, operand(path)]),
    ...[...switches, ...(further.write && !switches.has('write') ? ['write'] : [])].map((name) => `--${name}`),
  ];
  return ['lane-guard init', ...words].join(' ');
}

function lanesOf({ development, production }: FurtherInit): Readonly<Record<string, string>> {
  return { ...(development !== undefined && { development }), ...(production !== undefined && { production }) };
}

function flag(name: string, value: string): string {
  return value === '' || value.startsWith('-') ? `--${name}=${shellWord(value)}` : `--${name} ${shellWord(value)}`;
}

/** A directory: one that starts with a dash would be taken for a flag. */
function operand(path: string): string {
  return path === someFolder ? path : shellWord(path.startsWith('-') ? `./${path}` : path);
}
