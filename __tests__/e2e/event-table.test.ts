import { beforeAll, describe, expect, it } from 'vitest';
import { bus, files, labels, patch, subject } from '../support/bus-promotion.ts';
import { gitRepository } from '../support/git-repository.ts';
import { type LocalGitHub, localGitHub, type Permission } from '../support/github/server.ts';
import { copyBundle, runStep } from '../support/runner.ts';

/** What the token may write; null: there is no token. */
const permissions = {
  all: ['pull-requests', 'issues', 'checks'],
  'pull-requests missing': ['issues', 'checks'],
  'issues missing': ['pull-requests', 'checks'],
  'checks missing': ['pull-requests', 'issues'],
  'read only': [],
  'no token': null,
} as const satisfies Readonly<Record<string, readonly Permission[] | null>>;
type Grant = keyof typeof permissions;
const everyGrant = Object.keys(permissions) as Grant[];
/** GitHub gives the runs of forks and of Dependabot no other. */
const foreignGrants: readonly Grant[] = ['read only', 'no token'];

interface Change {
  /** Runs only read it, and share it. */
  readonly folder: string;
  readonly base: string;
  readonly head: string;
}

interface EventRow {
  readonly name: string;
  readonly event: string;
  readonly ref?: string;
  readonly grants?: readonly Grant[];
  /** The default branch is checked out, as GitHub does where the change is not trusted. */
  readonly onMain?: true;
  readonly payload: (change: Change) => object;
}

const pull = ({ base, head }: Change, more: object = {}) => ({
  number: 7,
  title: subject,
  draft: false,
  labels,
  base: { sha: base, ref: 'main' },
  head: { sha: head, ref: 'promote', repo: { full_name: 'octo/lanes' } },
  ...more,
});
const fork = ({ head }: Change) => ({ head: { sha: head, ref: 'promote', repo: { full_name: 'fork/lanes' } } });

const events: readonly EventRow[] = [
  {
    name: 'push',
    event: 'push',
    ref: 'refs/heads/main',
    payload: ({ base, head }) => ({ ref: 'refs/heads/main', before: base, after: head }),
  },
  { name: 'pull_request', event: 'pull_request', payload: (change) => ({ number: 7, pull_request: pull(change) }) },
  {
    name: 'pull_request of a fork',
    event: 'pull_request',
    grants: foreignGrants,
    payload: (change) => ({ number: 7, pull_request: pull(change, fork(change)) }),
  },
  {
    name: 'pull_request of Dependabot',
    event: 'pull_request',
    grants: foreignGrants,
    payload: (change) => ({ number: 7, pull_request: pull(change), sender: { login: 'dependabot[bot]' } }),
  },
  {
    name: 'pull_request, run again after its label and title were set',
    event: 'pull_request',
    payload: (change) => ({ number: 7, pull_request: pull(change, { title: 'wip', labels: [] }) }),
  },
  {
    name: 'pull_request_target of a fork',
    event: 'pull_request_target',
    onMain: true,
    payload: (change) => ({ number: 7, pull_request: pull(change, fork(change)) }),
  },
  {
    name: 'merge_group',
    event: 'merge_group',
    ref: 'refs/heads/gh-readonly-queue/main/pr-7',
    payload: ({ base, head }) => ({ merge_group: { base_sha: base, head_sha: head } }),
  },
  { name: 'schedule', event: 'schedule', payload: () => ({}) },
  { name: 'workflow_dispatch', event: 'workflow_dispatch', payload: () => ({}) },
  {
    name: 'workflow_run of a fork',
    event: 'workflow_run',
    onMain: true,
    payload: ({ head }) => {
      const source = { head_branch: 'promote', head_repository: { owner: { login: 'fork' } } };
      return { workflow_run: { head_sha: head, ...source, pull_requests: [] } };
    },
  },
];

interface Ran {
  readonly verdict: string;
  readonly written: string;
  readonly lines: readonly string[];
}

let bundle = '';
const servers: LocalGitHub[] = [];
const changes = new Map<string, Change>();
const keyOf = (isRight: boolean, onMain: boolean) => `${isRight} ${onMain}`;
/** Runs side by side: most of the time each waits the second between two writes. */
const width = 8;
beforeAll(async () => {
  bundle = copyBundle();
  for (let at = 0; at < width; at++) servers.push(await localGitHub());
  for (const isRight of [true, false]) {
    for (const onMain of [true, false]) changes.set(keyOf(isRight, onMain), promoted(isRight, onMain));
  }
});

/** A change that promotes, with the import rewritten or not. */
function promoted(isRight: boolean, onMain: boolean): Change {
  const repository = gitRepository();
  const base = repository.commit('chore: begin', files);
  repository.branch('promote');
  const text = isRight ? bus.replace('candidate', 'lukhas') : bus;
  const head = repository.commit(subject, { 'lukhas/core/bus.py': text });
  if (onMain) repository.checkout('main');
  return { folder: repository.folder, base, head };
}

async function runOne(row: EventRow, grant: Grant, isRight: boolean, server: LocalGitHub): Promise<Ran> {
  server.forget();
  const granted = permissions[grant];
  server.granted.clear();
  for (const permission of granted ?? []) server.granted.add(permission);
  const change = changes.get(keyOf(isRight, row.onMain ?? false));
  if (!change) throw new Error('no such change');
  const { base, head } = change;
  const ends = { base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'promote', label: 'fork:promote' } };
  server.state.pulls.set(7, { number: 7, title: subject, draft: false, labels, ...ends });
  server.state.files.set(7, [{ filename: 'lukhas/core/bus.py', status: 'added', patch }]);
  const result = await runStep(bundle, {
    folder: change.folder,
    event: row.event,
    payload: { repository: { default_branch: 'main', full_name: 'octo/lanes', id: 1 }, ...row.payload(change) },
    ...(row.ref === undefined ? {} : { ref: row.ref }),
    // Of seven groups three: each check run is a write of its own, a second after the one before.
    inputs: {
      smoke: 'none',
      checks: 'dependencies, commits, promotions',
      'check-runs': 'true',
      issue: 'true',
      token: granted === null ? 'none' : 'secret',
    },
    environment: { GITHUB_API_URL: server.url, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
  expect(server.faults).toEqual([]);
  const { verdict = '' } = result.outputs;
  expect(result.code, result.stdout + result.stderr).toBe({ pass: 0, fail: 1 }[verdict] ?? 2);
  expect(result.summary).toContain('## lane-guard:');
  return { verdict, written: writtenTo(server), lines: toldIn(result.stdout, change) };
}

const surfaces: Readonly<Record<string, string>> = {
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': 'comment',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews': 'review',
  'POST /repos/{owner}/{repo}/check-runs': 'check runs',
  'POST /repos/{owner}/{repo}/issues': 'issue',
};

function writtenTo(server: LocalGitHub): string {
  const done = server.seen.filter(({ operation, status }) => !operation.startsWith('GET') && Number(status) < 300);
  const names = [...new Set(done.map(({ operation }) => surfaces[operation] ?? operation))];
  return names.join(', ') || 'none';
}

/** What the log says of the surfaces, and of why the run could not be done. Commits go by their part. */
function toldIn(stdout: string, { base, head }: Change): string[] {
  const lines = stdout.split('\n').filter((line) => /could not be written|the event's own|could not be had/.test(line));
  const plain = lines.map((line) => line.replaceAll(base, '<base>').replaceAll(head, '<head>'));
  return [...new Set(plain.map((line) => line.replace(/^::\w+[^:]*::/, '').trim()))];
}

/** A line for each outcome, with the permissions that come to it. */
function rowsOf(row: EventRow, outcomes: readonly { grant: Grant; isRight: boolean; ran: Ran }[]): string[] {
  const byResult = new Map<string, Grant[]>();
  for (const { grant, isRight, ran } of outcomes) {
    const told = ran.lines.length === 0 ? '' : ran.lines.join('<br>');
    const key = [isRight ? 'right' : 'wrong', ran.verdict, ran.written, told].join(' | ');
    byResult.set(key, [...(byResult.get(key) ?? []), grant]);
  }
  return [...byResult].map(([key, grants]) => {
    const [change, ...rest] = key.split(' | ');
    const shown = grants.length === everyGrant.length ? 'any' : grants.join(', ');
    return `| ${row.name} | ${change} | ${shown} | ${rest.join(' | ')} |`;
  });
}

describe('every event, with each permission missing', () => {
  it('comes to these verdicts, surfaces and lines', async () => {
    const asked = events.flatMap((row) =>
      [true, false].flatMap((isRight) => (row.grants ?? everyGrant).map((grant) => ({ row, grant, isRight }))),
    );
    const ran = new Map<(typeof asked)[number], Ran>();
    const waiting = [...asked];
    await Promise.all(
      servers.map(async (server) => {
        for (let one = waiting.shift(); one; one = waiting.shift()) {
          ran.set(one, await runOne(one.row, one.grant, one.isRight, server));
        }
      }),
    );
    const body = events.flatMap((row) =>
      rowsOf(
        row,
        asked.flatMap((one) => {
          const result = ran.get(one);
          return one.row === row && result ? [{ ...one, ran: result }] : [];
        }),
      ),
    );
    const text = [
      '# What each event comes to',
      '',
      'Made by `__tests__/e2e/event-table.test.ts` from runs of the bundle with `check-runs: true` and `issue: true`. The change',
      'promotes a module, its import rewritten (right) or not (wrong). Log, annotations, summary and outputs are there each time.',
      '',
      '| event | change | the token may write | verdict | written | the log says |',
      '| --- | --- | --- | --- | --- | --- |',
      ...body,
      '',
    ].join('\n');
    // A permission never changes a verdict, but where the payload alone tells of the pull request.
    await expect(text).toMatchFileSnapshot('event-table.md');
  }, 600_000);
});
