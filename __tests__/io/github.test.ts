import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GitHub } from '../../src/io/github.ts';
import { bot, type Fault, type LocalGitHub, localGitHub } from '../support/github/server.ts';

let server: LocalGitHub;
let connect: (warn?: (text: string) => void) => GitHub;
beforeAll(async () => {
  server = await localGitHub();
  // The toolkit reads the address when it is loaded.
  process.env.GITHUB_API_URL = server.url;
  const { createGitHub } = await import('../../src/io/github.ts');
  connect = (warn = () => {}) => createGitHub('secret', 'octo/lanes', warn);
});

beforeEach(() => {
  server.forget();
  server.state.pulls.set(7, { number: 7, title: 'a title', draft: true, labels: [label('lane-promotion')] });
});

const label = (name: string) => ({
  name,
  id: 1,
  node_id: 'x',
  url: 'https://example.com',
  description: null,
  color: 'fff',
  default: false,
});
/** What GitHub's limits say: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
const marker = '<!-- lane-guard comment -->';
const operations = () => server.seen.map(({ operation }) => operation);
const writes = () => server.seen.filter(({ operation }) => !operation.startsWith('GET'));
/** Fails the first `count` requests of an operation. */
const failing = (of: string, fault: Fault, count = 1) => {
  server.fail = (operation, nth) => (operation.startsWith(of) && nth <= count ? fault : null);
};

describe('a pull request', () => {
  it('is read as it is now', async () => {
    expect(await connect().pullRequest(7)).toEqual({
      number: 7,
      title: 'a title',
      labels: ['lane-promotion'],
      draft: true,
      source: 'api',
    });
    expect(server.faults).toEqual([]);
  });

  it.each([
    ['a pull request that is not there', { kind: 'status', status: 404 }, 'status 404'],
    ['a token that is refused', { kind: 'status', status: 401 }, 'status 401'],
    ['a page of a proxy', { kind: 'html' }, 'no JSON'],
  ] as const)('is the event’s own after %s, which is said', async (_, fault, reason) => {
    const told: string[] = [];
    failing('GET', fault, 99);
    expect(await connect((text) => told.push(text)).pullRequest(7)).toBeNull();
    expect(told).toEqual([
      `GitHub did not give pull request #7 (${told[0]?.match(/\(([^)]*)\)/)?.[1]}): its title and labels are the event's own`,
    ]);
    expect(told[0]).toContain(reason);
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    ['a server that fails', { kind: 'status', status: 502 }],
    ['a connection that is reset', { kind: 'reset' }],
    ['a limit that says when', { kind: 'status', status: 429, headers: { 'retry-after': '1' }, message: secondary }],
    [
      'a limit that looks like a refusal',
      { kind: 'status', status: 403, headers: { 'retry-after': '1' }, message: secondary },
    ],
    [
      'the hourly limit, soon over',
      { kind: 'status', status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } },
    ],
  ] as const)('is asked for again after %s', async (_, fault) => {
    failing('GET', fault);
    expect(await connect().pullRequest(7)).toMatchObject({ title: 'a title' });
    expect(server.seen).toHaveLength(2);
  });

  it('is not waited for longer than a run waits', async () => {
    failing('GET', { kind: 'status', status: 429, headers: { 'retry-after': '600' }, message: secondary }, 99);
    const start = Date.now();
    expect(await connect().pullRequest(7)).toBeNull();
    expect(Date.now() - start).toBeLessThan(10_000);
  });
});

describe('the one comment', () => {
  it('is made, edited where it changed, and left alone where it did not', async () => {
    const { surfaces } = connect();
    expect(await surfaces.comment(7, marker, (exists) => `${marker}\nfirst ${exists}`)).toBe('written');
    expect(await surfaces.comment(7, marker, (exists) => `${marker}\nsecond ${exists}`)).toBe('written');
    expect(await surfaces.comment(7, marker, () => `${marker}\nsecond true\n`)).toBe('unchanged');
    expect(await surfaces.comment(7, marker, () => null)).toBe('unchanged');
    expect(server.state.comments.get(7)).toMatchObject([{ body: `${marker}\nsecond true`, user: bot }]);
    expect(server.faults).toEqual([]);
  });

  it('is not somebody else’s that bears our marker', async () => {
    const { surfaces } = connect();
    const standing = { id: 5, body: `${marker}\nforged`, created_at: 'x', updated_at: 'x' };
    server.state.comments.set(7, [{ ...standing, user: null }]);
    expect(await surfaces.comment(7, marker, (exists) => `${marker}\n${exists}`)).toBe('written');
    expect(server.state.comments.get(7)?.map(({ body }) => body)).toEqual([`${marker}\nforged`, `${marker}\nfalse`]);
  });

  it('is found on a later page', async () => {
    const { surfaces } = connect();
    const others = Array.from({ length: 250 }, (_, k) => ({
      id: k,
      body: 'words',
      user: null,
      created_at: 'x',
      updated_at: 'x',
    }));
    server.state.comments.set(7, others);
    await surfaces.comment(7, marker, () => `${marker}\none`);
    await surfaces.comment(7, marker, () => `${marker}\ntwo`);
    expect(server.state.comments.get(7)).toHaveLength(251);
    expect(operations().filter((name) => name.startsWith('GET') && name.endsWith('/comments'))).toHaveLength(6);
  });

  it('is not written where the token is unknown, and the next one asks again who it is of', async () => {
    const { surfaces } = connect();
    failing('GET /user', { kind: 'status', status: 401 });
    expect(await surfaces.comment(7, marker, () => `${marker}\nx`)).toEqual({
      failed: 'status 401; GitHub does not accept the token',
    });
    expect(await surfaces.comment(7, marker, () => `${marker}\nx`)).toBe('written');
  });

  it('costs itself alone without the permission, which is named', async () => {
    // GitHub takes either for a comment on a pull request.
    const either = ['issues', 'pull-requests'] as const;
    for (const permission of either) server.granted.delete(permission);
    try {
      expect(await connect().surfaces.comment(7, marker, () => `${marker}\nx`)).toEqual({
        failed: 'status 403; the token needs pull-requests: write',
      });
    } finally {
      for (const permission of either) server.granted.add(permission);
    }
  });

  it('is refused by the limit that GitHub keeps, and by no other', async () => {
    const { surfaces } = connect();
    expect(await surfaces.comment(7, marker, () => marker.padEnd(65_536, 'x'))).toBe('written');
    expect(await surfaces.comment(7, marker, () => marker.padEnd(65_537, 'x'))).toEqual({
      failed: 'status 422: Validation Failed: body is too long (maximum is 65536 characters)',
    });
  });
});

describe('check runs', () => {
  const annotation = (line: number) => ({
    path: 'a.py',
    start_line: line,
    end_line: line,
    annotation_level: 'failure',
    message: 'x',
  });
  const run = (name: string, batches: readonly (readonly object[])[]) => ({
    name,
    conclusion: 'failure' as const,
    title: 'one error',
    summary: 'words',
    batches,
  });

  it('come with all their annotations, in batches', async () => {
    const lines = Array.from({ length: 120 }, (_, k) => annotation(k + 1));
    const batches = [lines.slice(0, 50), lines.slice(50, 100), lines.slice(100)];
    expect(await connect().surfaces.checkRuns('a'.repeat(40), [run('lane-guard / shims', batches)])).toBe('written');
    expect(server.state.checkRuns).toMatchObject([{ name: 'lane-guard / shims', conclusion: 'failure' }]);
    expect(server.state.checkRuns[0]?.annotations).toHaveLength(120);
    expect(server.faults).toEqual([]);
  });

  it('are written one after the other, a second apart', async () => {
    await connect().surfaces.checkRuns('a'.repeat(40), [run('one', []), run('two', []), run('three', [])]);
    expect(
      writes()
        .slice(1)
        .map(({ after }) => after >= 900),
    ).toEqual([true, true]);
  });

  const create = 'POST /repos/{owner}/{repo}/check-runs';
  const update = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
  it.each([
    ['GitHub has what was created, and the answer is lost', create, 'late-reset', 1],
    ['GitHub never got what was to be created', create, 'reset', 2],
    ['GitHub has what was added, and the answer is lost', update, 'late-reset', 1],
    ['GitHub never got what was to be added', update, 'reset', 2],
  ] as const)('stand once, with each annotation once: %s', async (_, operation, kind, requests) => {
    const batches = [[annotation(1), annotation(2)], [annotation(3)]];
    const sha = 'a'.repeat(40);
    // An earlier run of the job: the same name and commit.
    await connect().surfaces.checkRuns(sha, [run('lane-guard / shims', batches)]);
    const before = operations().filter((each) => each === operation).length;
    let failed = false;
    server.fail = (asked) => {
      if (asked !== operation || failed) return null;
      failed = true;
      return { kind };
    };
    expect(await connect().surfaces.checkRuns(sha, [run('lane-guard / shims', batches)])).toBe('written');
    expect(operations().filter((each) => each === operation)).toHaveLength(before + requests);
    expect(server.state.checkRuns.map(({ annotations }) => (annotations as object[]).length)).toEqual([3, 3]);
    expect(server.faults).toEqual([]);
  });

  it('come for the other groups where GitHub refuses one', async () => {
    failing('POST', { kind: 'status', status: 422, message: 'Validation Failed' });
    const runs = [run('one', []), run('two', []), run('three', [])];
    expect(await connect().surfaces.checkRuns('a'.repeat(40), runs)).toEqual({
      failed: 'status 422: Validation Failed',
    });
    expect(server.state.checkRuns.map(({ name }) => name)).toEqual(['two', 'three']);
  });

  it('are told apart from a permission where a limit answers', async () => {
    failing('POST', { kind: 'status', status: 403, headers: { 'retry-after': '600' }, message: secondary }, 99);
    expect(await connect().surfaces.checkRuns('a'.repeat(40), [run('one', [])])).toEqual({
      failed: "GitHub's rate limit, status 403",
    });
  });

  it('name the permission that is missing', async () => {
    server.granted.delete('checks');
    try {
      expect(await connect().surfaces.checkRuns('a'.repeat(40), [run('one', [])])).toEqual({
        failed: 'status 403; the token needs checks: write',
      });
    } finally {
      server.granted.add('checks');
    }
  });
});

describe('the review', () => {
  it('is told which lines can be commented on, and what stands there', async () => {
    const patch = '@@ -1,2 +10,3 @@ def f():\n context\n-gone\n+come\n+more\n';
    server.state.files.set(7, [
      { filename: 'a.py', patch },
      { filename: 'b.png', patch: undefined },
    ]);
    const asked: unknown[] = [];
    const comments = [{ path: 'a.py', line: 11, side: 'RIGHT', body: 'a suggestion' }];
    const render = (change: object) => {
      asked.push(change);
      return { event: 'COMMENT' as const, body: 'words', comments };
    };
    const { surfaces } = connect();
    expect(await surfaces.review(7, 'a'.repeat(40), render)).toBe('written');
    expect(asked).toEqual([
      {
        commentable: new Map([
          ['a.py', new Set([10, 11, 12])],
          ['b.png', new Set()],
        ]),
        standing: [],
      },
    ]);
    expect(server.state.reviewComments.get(7)).toMatchObject(comments);
    expect(await surfaces.review(7, 'a'.repeat(40), () => null)).toBe('unchanged');
    expect(server.faults).toEqual([]);
  });
});

describe('the tracking issue', () => {
  const issueMarker = '<!-- lane-guard issue -->';
  const text = (body: string, state: 'open' | 'closed' = 'open') => ({
    title: 'audit',
    body: `${issueMarker}\n${body}`,
    state,
  });

  it('is opened, updated, closed when clean, and opened again', async () => {
    const { surfaces } = connect();
    expect(await surfaces.issue(issueMarker, () => text('clean', 'closed'))).toBe('unchanged');
    expect(await surfaces.issue(issueMarker, () => text('one'))).toBe('written');
    expect(await surfaces.issue(issueMarker, () => text('one'))).toBe('unchanged');
    expect(await surfaces.issue(issueMarker, () => text('two'))).toBe('written');
    expect(await surfaces.issue(issueMarker, () => text('clean', 'closed'))).toBe('written');
    expect(await surfaces.issue(issueMarker, () => text('three'))).toBe('written');
    expect([...server.state.issues.values()]).toMatchObject([{ title: 'audit', state: 'open' }]);
    expect(server.faults).toEqual([]);
  });
});
