import { parseArgs } from 'node:util';
import { didYouMean } from '../domain/closest.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import type { Inputs } from './read.ts';
import { settingRows } from './table.ts';

/** What the user typed, taken apart but not judged. */
export interface Arguments {
  readonly command: string | undefined;
  readonly operands: readonly string[];
  readonly inputs: Inputs;
  readonly format: string | undefined;
  /** Those of `switches` that were given. */
  readonly switches: ReadonlySet<string>;
  /** Values of those of `verbFlags` that were given; absent: none was. */
  readonly flags?: Readonly<Record<string, string>>;
  readonly help: boolean;
  readonly version: boolean;
}

/** Flags that are no settings. */
export const commonFlags = [
  { name: 'format', value: true, description: 'how the result is printed' },
  { name: 'help', value: false, description: 'this text' },
  { name: 'version', value: false, description: 'the version' },
] as const;

/** Flags without a value that only some verbs take. */
export const switches = [
  { name: 'accept', verb: 'baseline', description: 'take up the findings that the baseline does not hold yet' },
  { name: 'list', verb: 'smoke', description: 'print which test is in which suite and why; run nothing' },
  { name: 'prune', verb: 'baseline', description: 'leave out what is gone, take up nothing' },
  { name: 'write', verb: 'init', description: 'write what else is printed; what is there already is kept' },
  { name: 'workflow', verb: 'init', description: 'propose a workflow of GitHub as well' },
  { name: 'hook', verb: 'init', description: "propose git's hook commit-msg as well" },
] as const;

/** Flags with a value that only some verbs take. */
export const verbFlags = [
  {
    name: 'development',
    verb: 'init',
    value: 'directory',
    description: 'the development lane, where the tree does not tell it',
  },
  { name: 'production', verb: 'init', value: 'directory', description: 'the production lane, the same' },
  {
    name: 'range',
    verb: 'commit-msg',
    value: 'base..head',
    description: 'judge the subjects of these commits instead of a file; without a head up to HEAD',
  },
] as const;

/**
 * Takes the arguments of the command line apart. A list flag may be given more than once.
 *
 * @throws Misconfiguration for a flag that does not exist or lacks its value.
 */
export function readArguments(argv: readonly string[]): Arguments {
  const lists = new Set<string>(settingRows.filter((row) => row.kind.of === 'list').map((row) => row.name));
  const options = Object.fromEntries([
    ...settingRows.map(({ name }) => [name, { type: 'string', multiple: lists.has(name) }] as const),
    ...switches.map(({ name }) => [name, { type: 'boolean' }] as const),
    ...verbFlags.map(({ name }) => [name, { type: 'string' }] as const),
    ...commonFlags.map(({ name, value }) => [name, { type: value ? 'string' : 'boolean' }] as const),
  ]);
  const { values, positionals } = parse(argv, options);
  const inputs: Record<string, string> = {};
  for (const { name } of settingRows) {
    const value = values[name];
    if (value !== undefined) inputs[name] = Array.isArray(value) ? value.join('\n') : String(value);
  }
  const flags = Object.fromEntries(
    verbFlags.flatMap(({ name }) => (values[name] === undefined ? [] : [[name, String(values[name])] as const])),
  );
  const [command, ...operands] = positionals;
  return {
    command,
    operands,
    inputs,
    format: typeof values.format === 'string' ? values.format : undefined,
    switches: new Set(switches.flatMap(({ name }) => (values[name] === true ? [name] : []))),
    ...(Object.keys(flags).length > 0 && { flags }),
    help: values.help === true,
    version: values.version === true,
  };
}

function parse(argv: readonly string[], options: Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const value = /^Option '(--[a-z-]+)[^']*' argument is ambiguous/.exec(text)?.[1];
    if (value !== undefined) {
      const item = argv[argv.indexOf(value) + 1] ?? '';
      throw new Misconfiguration(`the value "${item}" of ${value} begins with a dash`, `write ${value}=${item}`);
    }
    const flag = /^Unknown option '(-[^'\s]*)/.exec(text)?.[1];
    if (flag === undefined) throw new Misconfiguration(text.split('. ', 1)[0] ?? text, 'lane-guard --help');
    const names = Object.keys(options).map((name) => `--${name}`);
    throw new Misconfiguration(`there is no flag "${flag}"${didYouMean(flag, names)}`, 'lane-guard --help');
  }
}
