#!/usr/bin/env node
/** The command line's entry. */
import { runCommandLine } from './commands/command-line.ts';
import { terminal } from './io/terminal.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), terminal);
