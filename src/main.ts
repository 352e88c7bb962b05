/** The action's entry: runs one check or audit by the event. */
import { runAction } from './commands/action.ts';
import { runner } from './io/runner.ts';

process.exitCode = await runAction(runner);
