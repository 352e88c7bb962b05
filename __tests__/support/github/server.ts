import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import { answerWith, type Call, callOf, faultsOfAnswer, faultsOfRequest } from './description.ts';
import { answerFromGit } from './git-data.ts';
import { beyondLimits } from './limits.ts';

export type Permission = 'contents' | 'pull-requests' | 'issues' | 'checks' | 'members' | 'account';
type Fields = Record<string, unknown>;

/** How one request is answered instead of as it should be. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly message?: string;
    }
  | { readonly kind: 'reset' }
  /** What was asked for is done, and then the connection breaks. */
  | { readonly kind: 'late-reset' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'html' };

/** One request, as the server saw it. */
export interface Seen {
  readonly operation: string;
  readonly status: number | 'reset' | 'hang';
  readonly body: Fields | undefined;
  /** Milliseconds since the one before. */
  readonly after: number;
}

/** What is kept, in GitHub's own words. Tests fill it, and read what became of it. */
export interface State {
  readonly pulls: Map<number, Fields>;
  readonly files: Map<number, Fields[]>;
  readonly reviews: Map<number, Fields[]>;
  readonly reviewComments: Map<number, Fields[]>;
  /** Of issues and pull requests, by number. */
  readonly comments: Map<number, Fields[]>;
  readonly issues: Map<number, Fields>;
  readonly checkRuns: Fields[];
  readonly teams: Map<string, string[]>;
}

/** A GitHub of one repository, `octo/lanes`, on this machine. */
export interface LocalGitHub {
  readonly url: string;
  readonly state: State;
  readonly seen: readonly Seen[];
  /** What was sent against the description: always empty, or the client is wrong. */
  readonly faults: readonly string[];
  /** Whether the token may write what it asks for; reading is free but for `members`. */
  readonly granted: Set<Permission>;
  /** Answers the next request for which it gives a fault so. */
  fail: ((operation: string, nth: number) => Fault | null) | null;
  /** The folder of the git repository that it holds; null: it has no commit. */
  git: string | null;
  /** Begins anew: nothing is kept, seen or to fail. */
  forget(): void;
}

const servers: { close(): void }[] = [];
afterAll(() => {
  for (const server of servers.splice(0)) server.close();
});

export const bot = { login: 'github-actions[bot]', type: 'Bot' };
const now = '2026-01-01T00:00:00Z';
const pageSize = 30;

/** Starts it; it ends with the test file. */
export async function localGitHub(): Promise<LocalGitHub> {
  const seen: Seen[] = [];
  const faults: string[] = [];
  const counts = new Map<string, number>();
  const state: State = {
    pulls: new Map(),
    files: new Map(),
    reviews: new Map(),
    reviewComments: new Map(),
    comments: new Map(),
    issues: new Map(),
    checkRuns: [],
    teams: new Map(),
  };
  let last = Date.now();
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const body: Fields | undefined = text === '' ? undefined : JSON.parse(text);
    const call = callOf(request.method ?? 'GET', url.pathname);
    const operation = call?.operation ?? `${request.method} ${url.pathname}`;
    const tell = (status: Seen['status']) => {
      seen.push({ operation, status, body, after: Date.now() - last });
      last = Date.now();
    };
    const send = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}) => {
      tell(status);
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
      response.end(JSON.stringify(value));
    };
    const nth = (counts.get(operation) ?? 0) + 1;
    counts.set(operation, nth);
    const fault = github.fail?.(operation, nth);
    if (fault && fault.kind !== 'late-reset') {
      if (fault.kind === 'hang') return tell('hang');
      if (fault.kind === 'reset') {
        tell('reset');
        request.socket.destroy();
        return;
      }
      if (fault.kind === 'status') return send(fault.status, { message: fault.message ?? 'a fault' }, fault.headers);
      tell(200);
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Unicorn!</title>');
      return;
    }
    if (!request.headers.authorization) return send(401, { message: 'Requires authentication' });
    if (!call) {
      faults.push(`${operation} is not described`);
      return send(404, { message: 'Not Found' });
    }
    faults.push(...faultsOfRequest(call, url.searchParams, body).map((each) => `${operation}: ${each}`));
    const needed = permissionsOf(call.operation);
    if (needed && !needed.some((each) => github.granted.has(each)))
      return send(403, { message: 'Resource not accessible by integration' });
    const beyond = beyondLimits(operation, body);
    if (beyond) return send(422, { message: `Validation Failed: ${beyond}` });
    const fromGit = answerFromGit(call, url.searchParams, github.git);
    const answer = fromGit ? { status: 200, value: fromGit } : answerTo(call, body ?? {}, url.searchParams, state);
    if (!answer) return send(404, { message: 'Not Found' });
    if (fault) {
      tell('reset');
      request.socket.destroy();
      return;
    }
    const { value, headers } = paged(answer.value, url);
    faults.push(...faultsOfAnswer(call, answer.status, value).map((each) => `${operation}, the server: ${each}`));
    send(answer.status, value, headers);
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      faults.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  const github: LocalGitHub = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state,
    seen,
    faults,
    granted: new Set(['contents', 'pull-requests', 'issues', 'checks', 'members']),
    fail: null,
    git: null,
    forget: () => {
      github.git = null;
      github.fail = null;
      counts.clear();
      seen.splice(0);
      faults.splice(0);
      for (const kept of Object.values(state)) Array.isArray(kept) ? kept.splice(0) : kept.clear();
    },
  };
  return github;
}

/**
 * One of these a token needs beyond reading: https://docs.github.com/rest/authentication/permissions-required-for-github-apps. The
 * tests' comments are all on pull requests.
 */
function permissionsOf(operation: string): readonly Permission[] | null {
  if (operation.includes('/teams/')) return ['members'];
  if (operation === 'GET /user') return ['account'];
  if (operation.startsWith('GET')) return null;
  if (operation.includes('/check-runs')) return ['checks'];
  if (operation.includes('/comments')) return ['issues', 'pull-requests'];
  return operation.includes('/pulls/') ? ['pull-requests'] : ['issues'];
}

interface Answer {
  readonly status: number;
  readonly value: unknown;
}

function answerTo(call: Call, body: Fields, query: URLSearchParams, state: State): Answer | null {
  const { operation, path } = call;
  const number = Number(path.pull_number ?? path.issue_number ?? path.comment_id ?? path.check_run_id ?? 0);
  const made = (given: Fields, status = 200): Fields => answerWith(call, status, given);
  const list = (items: readonly Fields[] | undefined): Answer | null =>
    items ? { status: 200, value: items.map((item) => made(item)) } : null;
  const one = (item: Fields | undefined): Answer | null => (item ? { status: 200, value: made(item) } : null);
  // Of a pull request's ends a test gives what it is about.
  const whole = <Pull extends Fields | undefined>(pull: Pull): Pull => {
    const { head, base } = made({}) as { readonly head?: Fields; readonly base?: Fields };
    const ends = { head: { ...head, ...(pull?.head as Fields) }, base: { ...base, ...(pull?.base as Fields) } };
    return pull && { ...pull, ...ends };
  };
  const added = (items: Fields[], given: Fields, status = 201): Answer => {
    const item = { id: 1000 + items.length, user: account(), ...given };
    items.push(item);
    return { status, value: made(item, status) };
  };
  switch (operation) {
    case 'GET /repos/{owner}/{repo}/pulls':
      return list([...state.pulls.values()].filter((pull) => isOfBranch(pull, query.get('head'))).map(whole));
    case 'GET /repos/{owner}/{repo}/pulls/{pull_number}':
      return one(whole(state.pulls.get(number)));
    case 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files':
      return list(state.files.get(number));
    case 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews':
      return list(state.reviews.get(number) ?? []);
    case 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments':
      return list(state.reviewComments.get(number) ?? []);
    case 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews': {
      const comments = (body.comments ?? []) as Fields[];
      const known = state.reviewComments.get(number) ?? [];
      state.reviewComments.set(number, [...known, ...comments.map((each) => ({ ...each, user: account() }))]);
      const reviews = state.reviews.get(number) ?? [];
      state.reviews.set(number, reviews);
      return added(reviews, { body: body.body, state: 'COMMENTED', comments }, 200);
    }
    case 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments':
      return list(state.comments.get(number) ?? []);
    case 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
      const comments = state.comments.get(number) ?? [];
      state.comments.set(number, comments);
      return added(comments, { body: body.body, created_at: now, updated_at: now });
    }
    case 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
      const comment = [...state.comments.values()].flat().find(({ id }) => id === number);
      if (comment) comment.body = body.body;
      return one(comment);
    }
    case 'GET /repos/{owner}/{repo}/issues':
      return list([...state.issues.values()].filter((issue) => isAsked(issue, query)));
    case 'POST /repos/{owner}/{repo}/issues': {
      const issue = { ...body, number: state.issues.size + 1, state: 'open', user: account(), labels: [] };
      state.issues.set(issue.number, issue);
      return { status: 201, value: made(issue, 201) };
    }
    case 'PATCH /repos/{owner}/{repo}/issues/{issue_number}': {
      const issue = state.issues.get(number);
      if (issue) Object.assign(issue, body);
      return one(issue);
    }
    case 'POST /repos/{owner}/{repo}/check-runs':
      return added(state.checkRuns, checkRun(body, []));
    case 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': {
      const name = query.get('check_name');
      const runs = state.checkRuns.filter((run) => run.head_sha === path.ref && (name === null || run.name === name));
      const create = callOf('POST', `/repos/${path.owner}/${path.repo}/check-runs`);
      const whole = create ? runs.map((run) => answerWith(create, 201, run)) : [];
      return { status: 200, value: { total_count: whole.length, check_runs: whole } };
    }
    case 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': {
      const run = state.checkRuns.find(({ id }) => id === number);
      if (!run) return null;
      Object.assign(run, checkRun(body, run.annotations as unknown[]));
      return one(run);
    }
    case 'GET /user':
      return null;
    case 'GET /orgs/{org}/teams/{team_slug}/members':
      return list(state.teams.get(`${path.org}/${path.team_slug}`)?.map((login) => ({ login })));
    default:
      return null;
  }
}

/** Annotations of an update come to those that are there. */
function checkRun(body: Fields, standing: readonly unknown[]): Fields {
  const { annotations = [], ...output } = (body.output ?? {}) as Fields & { readonly annotations?: readonly unknown[] };
  const all = [...standing, ...annotations];
  const shown = { text: null, ...output, annotations_count: all.length, annotations_url: 'https://example.com' };
  return { ...body, annotations: all, output: shown };
}

/** `owner:branch`. */
function isOfBranch(pull: Fields, asked: string | null): boolean {
  const { label } = (pull.head ?? {}) as { readonly label?: string };
  return (pull.state ?? 'open') === 'open' && (asked === null || label === asked);
}

function isAsked(issue: Fields, query: URLSearchParams): boolean {
  const state = query.get('state') ?? 'open';
  const creator = query.get('creator');
  const isBy = creator === null || (issue.user as Fields | undefined)?.login === creator;
  return (state === 'all' || issue.state === state) && isBy;
}

/** The token's own account, with the fields that the description demands. */
export function account(): Fields {
  const url = 'https://example.com';
  const urls = ['avatar', 'events', 'followers', 'following', 'gists', 'html', 'organizations', 'received_events'];
  return {
    ...Object.fromEntries([...urls, 'repos', 'starred', 'subscriptions'].map((name) => [`${name}_url`, url])),
    ...bot,
    url,
    id: 41898282,
    node_id: 'text',
    gravatar_id: '',
    site_admin: false,
  };
}

/** Lists come in pages, with the address of the next one in a header. */
function paged(value: unknown, url: URL): { readonly value: unknown; readonly headers: Record<string, string> } {
  if (!Array.isArray(value)) return { value, headers: {} };
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? pageSize));
  const page = Number(url.searchParams.get('page') ?? 1);
  const items = value.slice((page - 1) * size, page * size);
  if (page * size >= value.length) return { value: items, headers: {} };
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return { value: items, headers: { link: `<${next.href}>; rel="next"` } };
}
