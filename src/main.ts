/** The action's entry: runs one check or audit by the event. */
import { watchSignals } from './io/cancellation.ts';

// Before the rest is loaded, which takes its time.
watchSignals();
const [{ runAction }, { runner }] = await Promise.all([import('./commands/action.ts'), import('./io/runner.ts')]);

process.exitCode = await runAction(runner);
