import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkedOut, gitIn, newFolder } from '../support/git-remote.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { type LocalGitHub, localGitHub } from '../support/github/server.ts';
import { runStep } from '../support/runner.ts';

const zero = '0'.repeat(40);
const subject = (module: string) => `chore(promotion): promote core/${module} from candidate → lukhas`;
const code = (module: string) =>
  Array.from({ length: 12 }, (_, line) => `def ${module}_${line}():\n    return ${line}\n`).join('\n');
const lane = (root: string) => ({
  [`${root}/__init__.py`]: '',
  [`${root}/core/__init__.py`]: '',
  [`${root}/core/clock.py`]: code('clock'),
});
const files = {
  'ops/matriz.yaml':
    'version: 1\nlanes:\n  - {name: accepted, root: lukhas/, owners: ["@o"], promotion: {from: candidate}}\n  - {name: candidate, root: candidate/, owners: ["@o"], promotion: {to: accepted}}\n',
  ...lane('candidate'),
  ...lane('lukhas'),
  'candidate/core/bus.py': code('bus'),
  'candidate/core/gate.py': code('gate'),
};
const promoted = (module: string) => ({ [`lukhas/core/${module}.py`]: code(module) });

let entry = '';
let server: LocalGitHub;
beforeAll(async () => {
  server = await localGitHub();
  entry = newFolder();
  mkdirSync(join(entry, 'main'));
  // The runner starts this file; it is the source, not the bundle, that is under test.
  const source = pathToFileURL(resolve('src/main.ts')).href;
  writeFileSync(join(entry, 'main/index.js'), `import(${JSON.stringify(source)});\n`);
});
beforeEach(() => server.forget());

interface Row {
  readonly event: string;
  readonly payload: object;
  readonly ref?: string;
  /** What is checked out where it is not all of `repository`. */
  readonly folder?: string;
  readonly token?: string;
}

interface Outcome {
  readonly verdict: string;
  readonly range: { readonly base: string; readonly commits: number } | null;
  readonly promotions: readonly string[];
  readonly notes?: readonly unknown[];
  readonly findings?: readonly string[];
}

async function run(repository: GitRepository, { event, payload, ref, folder, token }: Row) {
  const result = await runStep(entry, {
    folder: folder ?? repository.folder,
    event,
    payload: { repository: { default_branch: 'main', id: 1 }, ...payload },
    ...(ref === undefined ? {} : { ref }),
    inputs: { smoke: 'none', checks: 'commits,promotions,manifest', comment: 'never', token: token ?? 'none' },
    environment: { GITHUB_API_URL: server.url, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
  expect(server.faults).toEqual([]);
  return result;
}

/** main with the two lanes; what comes after is the case's own. */
function begun() {
  const repository = gitRepository();
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const base = repository.commit('chore: begin', files);
  return { repository, base };
}

const push = (before: string, after: string, branch = 'main') => ({
  event: 'push',
  ref: `refs/heads/${branch}`,
  payload: { ref: `refs/heads/${branch}`, before, after, deleted: after === zero },
});
const request = (base: string, head: string) => ({
  number: 7,
  title: subject('bus'),
  draft: false,
  labels: [{ name: 'lane-promotion' }],
  base: { sha: base, ref: 'main' },
  head: { sha: head, ref: 'topic' },
});

/** Each makes a history and the event that tells of it. */
const table: readonly (readonly [string, () => { repository: GitRepository; row: Row; outcome: Outcome }])[] = [
  [
    'a push of one promotion',
    () => {
      const { repository, base } = begun();
      const after = repository.commit(subject('bus'), promoted('bus'));
      const outcome = { verdict: 'pass', range: { base, commits: 1 }, promotions: ['core/bus'] };
      return { repository, row: push(base, after), outcome };
    },
  ],
  [
    'a push of a branch that was rebased: each commit for itself',
    () => {
      const { repository, base } = begun();
      repository.commit(subject('bus'), promoted('bus'));
      const after = repository.commit(subject('gate'), promoted('gate'));
      const outcome = { verdict: 'pass', range: { base, commits: 2 }, promotions: ['core/bus', 'core/gate'] };
      return { repository, row: push(base, after), outcome };
    },
  ],
  [
    'a push of a merge: what it brought is judged at its first parent',
    () => {
      const { repository, base } = begun();
      repository.branch('topic');
      repository.commit('feat: add it', promoted('bus'));
      repository.checkout('main');
      const after = repository.merge('topic');
      const findings = ['unannounced-promotion'];
      const outcome = { verdict: 'fail', range: { base, commits: 2 }, promotions: ['core/bus'], findings };
      return { repository, row: push(base, after), outcome };
    },
  ],
  [
    'a push of an octopus merge: two modules at once',
    () => {
      const { repository, base } = begun();
      for (const module of ['bus', 'gate']) {
        repository.git('checkout', '-q', '-b', module, base);
        repository.commit(subject(module), promoted(module));
      }
      repository.checkout('main');
      repository.git('merge', '-q', '--no-ff', '-m', 'Merge two', 'bus', 'gate');
      const outcome = {
        verdict: 'fail',
        range: { base, commits: 3 },
        promotions: ['core/bus', 'core/gate'],
        findings: ['bulk-promotion'],
      };
      return { repository, row: push(base, repository.head()), outcome };
    },
  ],
  [
    'a push of a merged unrelated history: its first commit promotes nothing',
    () => {
      const { repository, base } = begun();
      repository.git('checkout', '-q', '--orphan', 'other');
      repository.git('rm', '-rfq', '.');
      repository.commit('begin anew', { 'candidate/core/other.py': code('other') });
      repository.checkout('main');
      repository.git('merge', '-q', '--no-ff', '--allow-unrelated-histories', '-m', 'Merge', 'other');
      const outcome = { verdict: 'pass', range: { base, commits: 2 }, promotions: [] };
      return { repository, row: push(base, repository.head()), outcome };
    },
  ],
  [
    'a push of nothing',
    () => {
      const { repository, base } = begun();
      return {
        repository,
        row: push(base, base),
        outcome: { verdict: 'pass', range: { base, commits: 0 }, promotions: [] },
      };
    },
  ],
  [
    'the first push of a branch',
    () => {
      const { repository, base } = begun();
      repository.branch('topic');
      const after = repository.commit(subject('bus'), promoted('bus'));
      const outcome = { verdict: 'pass', range: { base, commits: 1 }, promotions: ['core/bus'] };
      return { repository, row: push(zero, after, 'topic'), outcome };
    },
  ],
  [
    'the first push of the default branch: its first commit is no promotion',
    () => {
      const { repository, base } = begun();
      const notes = [expect.stringContaining('main is new and is the default branch: the tree alone is judged')];
      return { repository, row: push(zero, base), outcome: { verdict: 'pass', range: null, promotions: [], notes } };
    },
  ],
  [
    'a forced push in a clone of one commit: the former tip is fetched',
    () => {
      const { repository, base } = begun();
      repository.branch('topic');
      const before = repository.commit('wip', promoted('gate'));
      repository.git('reset', '-q', '--hard', base);
      const after = repository.commit(subject('bus'), promoted('bus'));
      const folder = checkedOut(`file://${repository.folder}`, after, 'refs/remotes/origin/topic');
      const outcome = { verdict: 'pass', range: { base: before, commits: 1 }, promotions: ['core/bus'] };
      return { repository, row: { ...push(before, after, 'topic'), folder }, outcome };
    },
  ],
  [
    'a forced push whose former tip is nowhere',
    () => {
      const { repository, base } = begun();
      repository.branch('topic');
      const after = repository.commit(subject('bus'), promoted('bus'));
      const folder = checkedOut(`file://${repository.folder}`, after, 'refs/remotes/origin/topic');
      const notes = expect.arrayContaining([
        `the former tip ${'1'.repeat(40)} of topic is gone (a forced push): it is judged as new`,
      ]) as unknown as readonly unknown[];
      const outcome = { verdict: 'pass', range: { base, commits: 1 }, promotions: ['core/bus'], notes };
      return { repository, row: { ...push('1'.repeat(40), after, 'topic'), folder }, outcome };
    },
  ],
  [
    'a deleted branch',
    () => {
      const { repository, base } = begun();
      const notes = expect.arrayContaining([
        'the branch topic was deleted: there is nothing to judge',
      ]) as unknown as readonly unknown[];
      return {
        repository,
        row: push(base, zero, 'topic'),
        outcome: { verdict: 'pass', range: null, promotions: [], notes },
      };
    },
  ],
  [
    'a tag',
    () => {
      const { repository, base } = begun();
      const notes = [expect.stringContaining('the push of the tag v1 has no range: the tree alone is judged')];
      const payload = { ref: 'refs/tags/v1', before: zero, after: base };
      const row = { event: 'push', ref: 'refs/tags/v1', payload };
      return { repository, row, outcome: { verdict: 'pass', range: null, promotions: [], notes } };
    },
  ],
  ...(['merge_group', 'push'] as const).map((event) => {
    const make = () => {
      const { repository, base } = begun();
      const branch = `gh-readonly-queue/main/pr-7-${base}`;
      repository.branch('topic');
      repository.commit(subject('bus'), promoted('bus'));
      repository.checkout('main');
      repository.merge('topic', subject('bus'));
      repository.git('checkout', '-q', '-b', 'other', base);
      repository.commit(subject('gate'), promoted('gate'));
      repository.checkout('main');
      const head = repository.merge('other', subject('gate'));
      const outcome = { verdict: 'pass', range: { base, commits: 4 }, promotions: ['core/bus', 'core/gate'] };
      const row =
        event === 'push'
          ? push(zero, head, branch)
          : { event, ref: `refs/heads/${branch}`, payload: { merge_group: { base_sha: base, head_sha: head } } };
      return { repository, row, outcome };
    };
    return [`a merge group of two, by ${event}: never summed`, make] as const;
  }),
  ...(['pull_request', 'pull_request_review'] as const).map((event) => {
    const make = () => {
      const { repository, base } = begun();
      repository.branch('topic');
      const head = repository.commit(subject('bus'), promoted('bus'));
      repository.checkout('main');
      const later = repository.commit('docs: more', { 'README.md': 'x' });
      repository.git('checkout', '-q', '--detach', 'main');
      const merge = repository.merge('topic');
      repository.git('branch', 'tried', merge);
      const folder = checkedOut(`file://${repository.folder}`, merge, 'refs/remotes/pull/7/merge');
      const outcome = { verdict: 'pass', range: { base, commits: 1 }, promotions: ['core/bus'] };
      return { repository, row: { event, folder, payload: { pull_request: request(later, head) } }, outcome };
    };
    return [`${event}, with its merge as the one commit that is there`, make] as const;
  }),
  [
    'pull_request_target: the head is read from git, the base lies in the folder',
    () => {
      const { repository, base } = begun();
      repository.branch('topic');
      const head = repository.commit(subject('bus'), promoted('bus'));
      repository.checkout('main');
      const folder = checkedOut(`file://${repository.folder}`, base, 'refs/remotes/origin/main');
      const outcome = { verdict: 'pass', range: { base, commits: 1 }, promotions: ['core/bus'] };
      return {
        repository,
        row: { event: 'pull_request_target', folder, payload: { pull_request: request(base, head) } },
        outcome,
      };
    },
  ],
  [
    'workflow_run of a fork: its pull request is found by the head',
    () => {
      const { repository, base } = begun();
      repository.branch('topic');
      const head = repository.commit(subject('bus'), promoted('bus'));
      repository.checkout('main');
      answerWithPull(base, head);
      const run = {
        head_sha: head,
        head_branch: 'topic',
        head_repository: { owner: { login: 'fork' } },
        pull_requests: [],
      };
      const folder = checkedOut(`file://${repository.folder}`, base, 'refs/remotes/origin/main');
      const outcome = { verdict: 'pass', range: { base, commits: 1 }, promotions: ['core/bus'] };
      return {
        repository,
        row: { event: 'workflow_run', folder, token: 'secret', payload: { workflow_run: run } },
        outcome,
      };
    },
  ],
  [
    'workflow_run without a pull request',
    () => {
      const { repository, base } = begun();
      const run = { head_sha: base, head_branch: 'main', pull_requests: [] };
      const notes = [expect.stringContaining(`names no pull request whose head is ${base}`)];
      const outcome = { verdict: 'could-not-run', range: null, promotions: [], notes };
      return { repository, row: { event: 'workflow_run', token: 'secret', payload: { workflow_run: run } }, outcome };
    },
  ],
  ...(['schedule', 'workflow_dispatch'] as const).map((event) => {
    const make = () => {
      const { repository } = begun();
      const notes = [expect.stringContaining('an audit judges the whole repository, not a change')];
      return {
        repository,
        row: { event, payload: {} },
        outcome: { verdict: 'pass', range: null, promotions: [], notes },
      };
    };
    return [`${event}: an audit`, make] as const;
  }),
  [
    'another event: a check without a range',
    () => {
      const { repository } = begun();
      const notes = [
        expect.stringContaining('the event "issues" has no range that is known: the tree alone is judged'),
      ];
      return {
        repository,
        row: { event: 'issues', payload: {} },
        outcome: { verdict: 'pass', range: null, promotions: [], notes },
      };
    },
  ],
  [
    'a pull request in a clone that cannot fetch: from the API',
    () => {
      const { repository, base, folder, row } = cutOff();
      server.git = repository.folder;
      const notes = expect.arrayContaining([
        expect.stringContaining("commits and files came from GitHub's API"),
      ]) as unknown as readonly unknown[];
      const outcome = { verdict: 'pass', range: { base, commits: 1 }, promotions: ['core/bus'], notes };
      return { repository, row: { ...row, folder, token: 'secret' }, outcome };
    },
  ],
  [
    'a pull request in a clone that cannot fetch, without a token',
    () => {
      const { repository, folder, row } = cutOff();
      const notes = [
        expect.stringMatching(/no range was judged: the head \w+ is not in this clone; origin did not give/),
      ];
      return {
        repository,
        row: { ...row, folder },
        outcome: { verdict: 'could-not-run', range: null, promotions: [], notes },
      };
    },
  ],
];

/** A pull request whose merge is the one commit that is there, and whose remote does not answer. */
function cutOff() {
  const { repository, base } = begun();
  repository.branch('topic');
  const head = repository.commit(subject('bus'), promoted('bus'));
  repository.checkout('main');
  const later = repository.commit('docs: more', { 'README.md': 'x' });
  repository.git('checkout', '-q', '--detach', 'main');
  const merge = repository.merge('topic');
  repository.git('branch', 'tried', merge);
  answerWithPull(later, head);
  const folder = checkedOut(`file://${repository.folder}`, merge, 'refs/remotes/pull/7/merge');
  gitIn(folder, 'remote', 'set-url', 'origin', 'file:///nowhere');
  return { repository, base, folder, row: { event: 'pull_request', payload: { pull_request: request(later, head) } } };
}

/** The pull request that the API has. */
function answerWithPull(base: string, head: string): void {
  const more = { id: 1, node_id: 'x', url: 'https://example.com', description: 'x', color: 'fff', default: false };
  const labels = [{ ...more, name: 'lane-promotion' }];
  server.state.pulls.set(7, { ...request(base, head), labels, head: pullHead(head), base: pullHead(base) });
}

/** The parts of a pull request's ends that we read. */
function pullHead(sha: string) {
  return { sha, ref: 'topic', label: 'fork:topic' };
}

describe('the range of', () => {
  it.each(table)('%s', async (_, make) => {
    const { repository, row, outcome } = make();
    const result = await run(repository, row);
    const { report } = result;
    expect(report?.verdict, result.stdout + result.stderr).toBe(outcome.verdict);
    const range = report?.range ? { base: report.range.base, commits: report.range.commits } : null;
    expect({ range, promotions: report?.promotions.map(({ module }) => module).sort() }).toEqual({
      range: outcome.range,
      promotions: outcome.promotions,
    });
    expect(result.code).toBe({ pass: 0, fail: 1 }[outcome.verdict] ?? 2);
    const notes: readonly unknown[] = report?.coverage.notes ?? [];
    if (outcome.notes)
      expect(notes).toEqual(Array.isArray(outcome.notes) ? expect.arrayContaining([...outcome.notes]) : outcome.notes);
    const errors = report?.findings.filter(({ severity }) => severity === 'error').map(({ check }) => check);
    expect(errors).toEqual(outcome.findings ?? []);
  });
});
