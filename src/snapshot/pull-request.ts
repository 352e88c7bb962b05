import { fieldsOf } from '../domain/fields.ts';
import type { PullRequest } from '../domain/history.ts';
import type { Event, Host } from '../domain/host.ts';

/** The pull request of the event as it is now, else as the payload has it; null where the event has none. */
export async function gatherPullRequest(host: Host): Promise<PullRequest | null> {
  const payload = pullRequestOf(host.event);
  if (!payload) return null;
  return (await host.fetchPullRequest(payload.number)) ?? payload;
}

function pullRequestOf({ payload }: Event): PullRequest | null {
  const found = fieldsOf(payload.pull_request);
  if (typeof found.number !== 'number') return null;
  const labels = Array.isArray(found.labels) ? found.labels : [];
  return {
    number: found.number,
    title: typeof found.title === 'string' ? found.title : '',
    labels: labels.map((label) => fieldsOf(label).name).filter((name) => typeof name === 'string'),
    draft: found.draft === true,
    source: 'payload',
  };
}
