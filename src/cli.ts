#!/usr/bin/env node
/** The command line's entry. */
import { watchSignals } from './io/cancellation.ts';

const argv = process.argv.slice(2);
// Before the rest is loaded: these report what they have when a signal ends them; others just end.
if (['check', 'audit', 'smoke'].includes(argv.find((word) => !word.startsWith('-')) ?? '')) watchSignals();
const [{ runCommandLine }, { terminal }] = await Promise.all([
  import('./commands/command-line.ts'),
  import('./io/terminal.ts'),
]);

process.exitCode = await runCommandLine(argv, terminal);
