import { fieldsOf } from '../domain/fields.ts';
import type { Event } from '../domain/host.ts';
import type { GitHub, HeadBranch } from './github.ts';

/**
 * The event with the pull request that a `workflow_run` is about, where its payload leaves it out, as it does for a fork's; any
 * other event as it is.
 */
export async function withPullRequest(event: Event, github: GitHub | null): Promise<Event> {
  if (event.name !== 'workflow_run' || github === null) return event;
  const run = fieldsOf(event.payload.workflow_run);
  const head = run.head_sha;
  if (typeof head !== 'string') return event;
  const listed: readonly unknown[] = Array.isArray(run.pull_requests) ? run.pull_requests : [];
  if (listed.some((entry) => fieldsOf(fieldsOf(entry).head).sha === head)) return event;
  const found = await github.pullRequestOf(head, sourceOf(run));
  if (!found) return event;
  return { ...event, payload: { ...event.payload, workflow_run: { ...run, pull_requests: [...listed, found] } } };
}

function sourceOf(run: Readonly<Record<string, unknown>>): HeadBranch | null {
  const owner = fieldsOf(fieldsOf(run.head_repository).owner).login;
  const branch = run.head_branch;
  return typeof owner === 'string' && typeof branch === 'string' ? { owner, branch } : null;
}
