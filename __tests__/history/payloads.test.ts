import examples from '@octokit/webhooks-examples' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import type { Event, Host } from '../../src/domain/host.ts';
import { wishedRange } from '../../src/history/range.ts';
import { gatherPullRequest } from '../../src/snapshot/pull-request.ts';

const sha = /^[0-9a-f]{40}$/;
const events: readonly Event[] = examples.flatMap(({ name, examples: payloads }) =>
  payloads.map((payload) => ({ name, payload: payload as unknown as Event['payload'], ref: '' })),
);
const named = (name: string) => events.filter((event) => event.name === name);
const field = (value: unknown, key: string): unknown => (value as Readonly<Record<string, unknown>>)[key];

describe("GitHub's own example payloads", () => {
  it.each([
    ['push', 5],
    ['pull_request', 20],
    ['pull_request_review', 3],
  ])('%s are there in number', (name, least) => {
    expect(named(name).length).toBeGreaterThanOrEqual(least);
  });

  it('give each push its range, or the reason for none', () => {
    for (const { payload, ...event } of named('push')) {
      const wish = wishedRange({ ...event, payload });
      const ref = String(payload.ref);
      if (ref.startsWith('refs/tags/') || payload.deleted === true) expect(wish.kind).toBe('none');
      else expect(wish).toMatchObject({ kind: 'range', judged: 'push', head: payload.after });
    }
  });

  it.each(['pull_request', 'pull_request_review'])('give each %s its two commits, title and labels', async (name) => {
    for (const event of named(name)) {
      const request = event.payload.pull_request;
      expect(wishedRange(event)).toMatchObject({
        kind: 'range',
        judged: 'change',
        base: expect.stringMatching(sha),
        head: expect.stringMatching(sha),
        baseIs: 'merge-base',
      });
      // Without a token the API is not asked.
      const host = { event, fetchPullRequest: async () => null } as unknown as Host;
      expect(await gatherPullRequest(host)).toEqual({
        number: field(request, 'number'),
        title: field(request, 'title'),
        labels: (field(request, 'labels') as readonly { name: string }[]).map((label) => label.name),
        draft: field(request, 'draft') === true,
        source: 'payload',
      });
    }
  });

  it('crash on no event that there is', () => {
    for (const event of events) expect(['none', 'missing', 'range']).toContain(wishedRange(event).kind);
  });
});
