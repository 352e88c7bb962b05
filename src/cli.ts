#!/usr/bin/env node
/** The command line's entry. */
import { watchSignals } from './io/cancellation.ts';

const argv = process.argv.slice(2);
// Before the rest is loaded: these start processes and make worktrees, which go with them, and most report what they have.
// The other verbs leave nothing behind: a signal ends them at once. Rather one run too many: a folder may be called `check`.
if (argv.some((word) => ['check', 'audit', 'smoke', 'baseline'].includes(word))) watchSignals();
const [{ runCommandLine }, { terminal }] = await Promise.all([
  import('./commands/command-line.ts'),
  import('./io/terminal.ts'),
]);

process.exitCode = await runCommandLine(argv, terminal);
