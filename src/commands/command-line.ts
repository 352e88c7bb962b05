/**
 * This room ties the stages together for the action and for each verb; what it asks of the outside comes as a
 * `Terminal`, a `Runner` or a `Host`.
 */

import { didYouMean } from '../domain/closest.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import type { Terminal } from '../domain/surface.ts';
import type { GraphFormat } from '../reporters/graph.ts';
import { type Arguments, readArguments, switches, verbFlags } from '../settings/argv.ts';
import { version } from '../settings/version.ts';
import { folderOf } from './folder.ts';
import { renderHelp } from './help.ts';
import { type CommandRow, commandRows } from './table.ts';

/** 0 pass, 1 findings at or above `fail-on`, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs one command line. A misconfiguration is one line on standard error with the next step; a crash is told as one.
 * Verbs are loaded when they are called, so that `--version` and a git hook start fast.
 */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(readArguments(argv), terminal);
  } catch (error) {
    if (error instanceof Misconfiguration) {
      const { visible } = await import('../reporters/visible.ts');
      terminal.err(`lane-guard: ${visible(error.message)}; next: ${visible(error.remedy)}\n`);
    } else {
      terminal.err(`lane-guard crashed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    }
    return 2;
  }
}

async function dispatch(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  if (given.version) return say(terminal, `lane-guard ${version}\n`);
  if (given.command === undefined) {
    if (given.help) return say(terminal, renderHelp(undefined));
    throw new Misconfiguration('no command was given', 'lane-guard --help');
  }
  const command = commandRows.find((row) => row.name === given.command);
  if (!command) {
    const names = commandRows.map((row) => row.name);
    throw new Misconfiguration(
      `there is no command "${given.command}"${didYouMean(given.command, names)}`,
      'lane-guard --help',
    );
  }
  if (given.help) return say(terminal, renderHelp(command));
  const format = formatOf(command, given);
  for (const { name, verb } of switches) {
    if (verb === command.name || !given.switches.has(name)) continue;
    throw new Misconfiguration(`--${name} is no flag of "${command.name}"`, `lane-guard ${verb} --${name}`);
  }
  for (const { name, verb } of verbFlags) {
    if (verb === command.name || given.flags?.[name] === undefined) continue;
    throw new Misconfiguration(`--${name} is no flag of "${command.name}"`, `lane-guard ${verb} --${name}`);
  }
  if (command.name === 'explain') {
    const { explain } = await import('./explain.ts');
    return say(terminal, explain(given.operands));
  }
  if (command.name === 'commit-msg') {
    const { judgeCommitMessage } = await import('./commit-msg.ts');
    return judgeCommitMessage(given, terminal);
  }
  if (command.name === 'smoke' && given.switches.has('list')) {
    const { listSmoke } = await import('./smoke.ts');
    return listSmoke(given, format, terminal);
  }
  if (command.name === 'graph') {
    const { printGraph } = await import('./graph.ts');
    return printGraph(given, format as GraphFormat, terminal);
  }
  const { token } = given.inputs;
  const opening = terminal.openHost(folderOf(given), token && token !== 'none' ? token : null);
  // Told by who awaits it; what is loaded in between may fail first.
  opening.catch(() => undefined);
  if (command.name === 'baseline') {
    const { printBaseline } = await import('./baseline.ts');
    return printBaseline(given, terminal, opening);
  }
  if (command.name === 'init') {
    const { printInit } = await import('./init.ts');
    return printInit(given, terminal, opening);
  }
  const { printCheck } = await import('./print-check.ts');
  return printCheck(command.name, given, format, terminal, opening);
}

function say(terminal: Terminal, text: string): ExitCode {
  terminal.out(text);
  return 0;
}

function formatOf(command: CommandRow, given: Arguments): string {
  const format = given.format ?? command.formats[0] ?? '';
  if (command.formats.includes(format)) return format;
  throw new Misconfiguration(
    `"${format}" is no format of "${command.name}"${didYouMean(format, command.formats)}`,
    `use one of: ${command.formats.join(', ')}`,
  );
}
