import { fieldsOf } from '../domain/fields.ts';

/** Milliseconds that a run spends on the API and on waiting for it, all in all (`interfaces.md`). */
export const totalLimit = 120_000;

/** Milliseconds that one answer may take. */
export const answerLimit = 20_000;

/** What the API gave is no answer of the API: a proxy's page, for one. */
export class ForeignAnswer extends Error {}

/** Why a request failed, in a few words. A missing permission is GitHub's 403, or 404 where it hides what is there. */
export function reasonOf(error: unknown): string {
  if (error instanceof ForeignAnswer) return error.message;
  if (error instanceof Error && error.name === 'AbortError') return `no answer within ${totalLimit / 1000} s`;
  const text = error instanceof Error ? error.message : '';
  if (/aborted due to timeout/.test(text)) return `no answer within ${answerLimit / 1000} s`;
  if (error instanceof Error && 'status' in error && 'response' in error && error.response) {
    const status = Number(error.status);
    if (isRateLimit(error)) return `GitHub's rate limit, status ${status}`;
    // What these mean is known; of any other GitHub's own words tell more.
    return [401, 403, 404].includes(status) || status >= 500 ? `status ${status}` : `status ${status}${wordsOf(error)}`;
  }
  return error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : 'no reason given';
}

/** Whether a request may have been done although it failed: GitHub's refusals say that it was not. */
export function isUncertain(error: unknown): boolean {
  if (error instanceof ForeignAnswer) return true;
  if (!(error instanceof Error) || error.name === 'AbortError') return false;
  const hasAnswer = 'response' in error && error.response !== undefined;
  return !hasAnswer || ('status' in error && Number(error.status) >= 500);
}

/** Whether the token lacks a permission for what was asked: a limit answers with the same status. */
export function isForbidden(error: unknown): boolean {
  return (
    error instanceof Error && 'status' in error && [403, 404].includes(Number(error.status)) && !isRateLimit(error)
  );
}

/** Whether GitHub does not know the token at all. */
export function isUnknownToken(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 401;
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimit(error: Error): boolean {
  if (!('status' in error) || ![403, 429].includes(Number(error.status))) return false;
  const headers = fieldsOf(fieldsOf('response' in error ? error.response : null).headers);
  const isSpent = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
  return error.status === 429 || isSpent || /rate limit/i.test(error.message);
}

const wordsLength = 200;

function wordsOf({ message }: Error): string {
  const words = (message.split('\n', 1)[0] ?? '').replace(/ - https:\/\/\S*$/, '').slice(0, wordsLength);
  return words === '' ? '' : `: ${words}`;
}
