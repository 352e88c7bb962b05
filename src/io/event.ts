import { readFileSync } from 'node:fs';
import type { Event } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';

/**
 * The event of a run on GitHub, from the runner's environment.
 *
 * @throws Misconfiguration where the payload cannot be read.
 */
export function readEvent(environment: NodeJS.ProcessEnv): Event {
  const name = environment.GITHUB_EVENT_NAME ?? '';
  const path = environment.GITHUB_EVENT_PATH;
  if (name === '' || !path) {
    throw new Misconfiguration(
      'GITHUB_EVENT_NAME and GITHUB_EVENT_PATH are not set: this is no run of a workflow',
      'at a desk run `lane-guard check`',
    );
  }
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof payload !== 'object' || payload === null) throw new Error('it holds no object');
    return { name, payload: payload as Event['payload'], ref: environment.GITHUB_REF ?? '' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Misconfiguration(`the event's payload cannot be read: ${reason}`, 'run the workflow again');
  }
}
