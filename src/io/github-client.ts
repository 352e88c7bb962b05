import { GitHub, getOctokitOptions } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { answerLimit, ForeignAnswer, totalLimit } from './github-errors.ts';

/**
 * A client that tries again where that helps, writes one after the other with a second between, and waits as long as it is
 * told to; but no longer than two minutes over its whole life, after which every request fails at once. The server and the
 * proxy are the environment's.
 */
export function openClient(token: string) {
  const ended = new AbortController();
  const end = Date.now() + totalLimit;
  setTimeout(() => ended.abort(), totalLimit).unref();
  const mayWait = (seconds: number, _options: unknown, _client: unknown, retries: number) =>
    retries < mostRetries && Date.now() + seconds * 1000 < end;
  const Client = GitHub.plugin(retry, throttling);
  const client = new Client(
    getOctokitOptions(token, {
      throttle: { onRateLimit: mayWait, onSecondaryRateLimit: mayWait, fallbackSecondaryRateRetryAfter: 5 },
      // A rate limit is the other plugin's to wait for.
      retry: { retries: mostRetries, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
      log: silent,
    }),
  );
  client.hook.before('request', (options) => {
    const { fetch: send = fetch } = options.request ?? {};
    options.request = { ...options.request, fetch: withLimits(send, ended.signal) };
  });
  client.hook.after('request', ({ data, status }) => {
    if (status !== 204 && (typeof data !== 'object' || data === null))
      throw new ForeignAnswer('an answer that is no JSON');
  });
  return client;
}

export type Client = ReturnType<typeof openClient>;

const mostRetries = 2;

/** The plugins' own words would stand in the job's log beside ours. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

type Send = (address: string, options: RequestInit) => Promise<Response>;

const limited = new WeakSet<Send>();

/** Each attempt has a limit of its own: one that hangs must not take the time of those behind it. */
function withLimits(send: Send, ended: AbortSignal): Send {
  if (limited.has(send)) return send;
  const wrapped: Send = (address, options) =>
    send(address, { ...options, signal: AbortSignal.any([ended, AbortSignal.timeout(answerLimit)]) });
  limited.add(wrapped);
  return wrapped;
}
