import type { Availability } from '../domain/check.ts';
import { fieldsOf } from '../domain/fields.ts';
import type { PullRequest } from '../domain/history.ts';
import type { Event, Host } from '../domain/host.ts';
import { pullRequestOf } from '../history/range.ts';

/** The pull request of the event as it is now, else as the payload has it; null where the event has none. */
export async function gatherPullRequest(host: Host): Promise<PullRequest | null> {
  const payload = listedIn(host.event);
  if (!payload) return null;
  const now = await host.fetchPullRequest(payload.number);
  return now ?? (payload.title === null ? null : { ...payload, title: payload.title });
}

/** Why there is none. */
export function noPullRequest({ name }: Event): Availability {
  if (name !== 'workflow_run')
    return { available: false, reason: `the event ${name} has no pull request`, missing: false };
  const reason =
    'title and labels of the pull request are not known: the payload of workflow_run has none, and the API gave none';
  return { available: false, reason, missing: true };
}

/** With the title, where the payload has one. */
type Listed = Omit<PullRequest, 'title'> & { readonly title: string | null };

function listedIn(event: Event): Listed | null {
  const { name } = event;
  const found = fieldsOf(pullRequestOf(event));
  if (typeof found.number !== 'number') return null;
  const labels = Array.isArray(found.labels) ? found.labels : [];
  return {
    number: found.number,
    // What lists the pull requests of a run leaves it out.
    title: typeof found.title === 'string' ? found.title : name === 'workflow_run' ? null : '',
    labels: labels.map((label) => fieldsOf(label).name).filter((name) => typeof name === 'string'),
    draft: found.draft === true,
    source: 'payload',
  };
}
