import { beforeAll, describe, expect, it } from 'vitest';
import { files as beginning, bus, labels, patch, subject } from '../support/bus-promotion.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { account, type Fault, type LocalGitHub, localGitHub } from '../support/github/server.ts';
import { copyBundle, runStep } from '../support/runner.ts';

/**
 * Every call of the API fails in every way, one in each run: the verdict is the same, every surface is attempted, and what
 * could not be written is said.
 */

/** More findings than one request of a check run takes. */
const many = Array.from({ length: 60 }, (_, k) => `candidate.core.part${k}`);
/** And the import of the promotion. */
const shown = many.length + 1;
const files = {
  ...beginning,
  ...Object.fromEntries(many.map((name) => [`${name.replaceAll('.', '/')}.py`, 'X = 1\n'])),
  'lukhas/core/parts.py': many.map((name) => `import ${name}\n`).join(''),
};

const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
const limit = (status: number, seconds: number): Fault => ({
  kind: 'status',
  status,
  headers: { 'retry-after': String(seconds) },
  message: secondary,
});
/** What the client waits for and tries again by itself: every call of a run may fail so at once. */
const passing: Readonly<Record<string, Fault>> = {
  '429, one second': limit(429, 1),
  '403, a secondary limit of a second': limit(403, 1),
  '503': { kind: 'status', status: 503 },
  reset: { kind: 'reset' },
};
/** What ends a call, or is a question of which call it is. */
const lasting: Readonly<Record<string, Fault>> = {
  '429, an hour': limit(429, 3600),
  '403, no permission': { kind: 'status', status: 403, message: 'Resource not accessible by integration' },
  '401': { kind: 'status', status: 401, message: 'Bad credentials' },
  'done, and then reset': { kind: 'late-reset' },
  hang: { kind: 'hang' },
  'a page': { kind: 'html' },
};

interface Scene {
  readonly event: 'pull_request' | 'schedule';
  /** Whether an earlier run wrote what this one edits. */
  readonly again: boolean;
  /** What is called, each failed in turn. */
  readonly calls: readonly string[];
  /** The first call of each surface. */
  readonly attempts: readonly string[];
}

const pulls = '/repos/{owner}/{repo}/pulls/{pull_number}';
const issues = '/repos/{owner}/{repo}/issues';
const runs = '/repos/{owner}/{repo}/check-runs';
const ofPull = [`GET ${issues}/{issue_number}/comments`, `GET ${pulls}/files`, `POST ${runs}`];
const scenes: readonly Scene[] = [
  {
    event: 'pull_request',
    again: false,
    calls: [
      `GET ${pulls}`,
      'GET /user',
      `GET ${issues}/{issue_number}/comments`,
      `POST ${issues}/{issue_number}/comments`,
      `GET ${pulls}/files`,
      `GET ${pulls}/comments`,
      `POST ${pulls}/reviews`,
      `POST ${runs}`,
      `PATCH ${runs}/{check_run_id}`,
    ],
    attempts: ofPull,
  },
  { event: 'pull_request', again: true, calls: [`PATCH ${issues}/comments/{comment_id}`], attempts: ofPull },
  { event: 'schedule', again: false, calls: [`GET ${issues}`, `POST ${issues}`], attempts: [`GET ${issues}`] },
  { event: 'schedule', again: true, calls: [`PATCH ${issues}/{issue_number}`], attempts: [`GET ${issues}`] },
];

interface Made {
  readonly repository: GitRepository;
  readonly payload: object;
}

let bundle = '';
const servers: LocalGitHub[] = [];
/** Runs side by side: most of the time each waits. */
const width = 20;
const made: Partial<Record<Scene['event'], Made>> = {};
beforeAll(async () => {
  bundle = copyBundle();
  for (let at = 0; at < width; at++) servers.push(await localGitHub());
  const repository = gitRepository();
  const base = repository.commit('chore: begin', files);
  repository.branch('promote');
  const head = repository.commit(subject, { 'lukhas/core/bus.py': bus });
  const ends = { base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'promote' } };
  const repo = { default_branch: 'main', full_name: 'octo/lanes', id: 1 };
  const pull_request = { number: 7, title: subject, draft: false, labels, ...ends };
  made.pull_request = { repository, payload: { number: 7, pull_request, repository: repo } };
  made.schedule = { repository, payload: { repository: repo } };
});

async function run({ scene, calls, fault }: Asked, server: LocalGitHub) {
  const { repository, payload } = made[scene.event] as Made;
  server.forget();
  server.state.pulls.set(7, { number: 7, title: subject, draft: false, labels });
  server.state.files.set(7, [{ filename: 'lukhas/core/bus.py', status: 'added', patch }]);
  if (scene.again) {
    const of = (kind: string) => ({ body: `<!-- lane-guard ${kind} -->\nearlier`, user: account() });
    server.state.comments.set(7, [{ id: 1, created_at: 'x', updated_at: 'x', ...of('comment') }]);
    server.state.issues.set(1, { number: 1, title: 'x', state: 'open', labels: [], ...of('issue') });
  }
  const met = new Set<string>();
  server.fail = (operation) => {
    if (!calls.includes(operation) || met.has(operation)) return null;
    met.add(operation);
    return fault;
  };
  const start = Date.now();
  const { outputs, code, stdout } = await runStep(bundle, {
    folder: repository.folder,
    event: scene.event,
    payload,
    inputs: {
      smoke: 'none',
      token: 'secret',
      checks: 'dependencies\npromotions',
      'check-runs': 'true',
      issue: 'true',
    },
    environment: { GITHUB_API_URL: server.url },
  });
  const annotations = server.state.checkRuns.map((each) => (each.annotations as readonly object[]).length);
  return {
    seconds: (Date.now() - start) / 1000,
    verdict: [outputs.verdict, code],
    wasMet: met.size === calls.length,
    missed: scene.attempts.filter((each) => !server.seen.some(({ operation }) => operation === each)),
    twice: [server.state.comments.get(7), server.state.reviewComments.get(7), [...server.state.issues.values()]].some(
      (kept) => (kept ?? []).length > 1,
    ),
    annotations,
    faults: [...server.faults],
    // Shown where something is wrong.
    told: stdout.split('\n').filter((line) => /could not be written|GitHub did not/.test(line)),
  };
}

interface Asked {
  readonly scene: Scene;
  /** What fails, each the first time. */
  readonly calls: readonly string[];
  readonly name: string;
  readonly fault: Fault;
}

const asked: readonly Asked[] = scenes.flatMap((scene) => [
  ...Object.entries(passing).map(([name, fault]) => ({ scene, calls: scene.calls, name, fault })),
  ...scene.calls.flatMap((call) =>
    Object.entries(lasting).map(([name, fault]) => ({ scene, calls: [call], name, fault })),
  ),
]);

describe('each call of the API, failing once in each way', () => {
  it(`leaves verdict and exit code as they are, and every other surface written (${asked.length} runs)`, async () => {
    const wrong: object[] = [];
    let longest = 0;
    const waiting = [...asked];
    await Promise.all(
      servers.map(async (server) => {
        for (let one = waiting.shift(); one; one = waiting.shift()) {
          const ran = await run(one, server);
          const { verdict, wasMet, missed, twice, seconds, annotations } = ran;
          const isSame = verdict[0] === 'fail' && verdict[1] === 1;
          // A retried update would add its annotations again.
          const isOnce = !twice && annotations.every((number) => number <= shown);
          longest = Math.max(longest, seconds);
          if (!isSame || !isOnce || !wasMet || missed.length > 0 || ran.faults.length > 0)
            wrong.push({ calls: one.calls, fault: one.name, ...ran });
        }
      }),
    );
    expect(wrong).toEqual([]);
    // A hang of 20 s, the tries, and the second between writes.
    expect(longest).toBeLessThan(120);
  }, 1_200_000);
});
