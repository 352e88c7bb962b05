import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bus, files, labels, patch, subject } from '../support/bus-promotion.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { type Fault, type LocalGitHub, localGitHub } from '../support/github/server.ts';
import { copyBundle, runStep, type StepRequest } from '../support/runner.ts';

let bundle = '';
let server: LocalGitHub;
beforeAll(async () => {
  bundle = copyBundle();
  server = await localGitHub();
});
beforeEach(() => server.forget());

/** A pull request whose promotion forgot its import, or did not. */
function pullRequest(isRight: boolean): { readonly repository: GitRepository; readonly payload: object } {
  const repository = gitRepository();
  repository.commit('chore: begin', files);
  const base = repository.head();
  repository.branch('promote');
  repository.commit(subject, { 'lukhas/core/bus.py': isRight ? bus.replace('candidate', 'lukhas') : bus });
  server.state.pulls.set(7, { number: 7, title: subject, draft: false, labels });
  server.state.files.set(7, [{ filename: 'lukhas/core/bus.py', status: 'added', patch }]);
  const head = { sha: repository.head(), ref: 'promote', repo: { full_name: 'octo/lanes' } };
  const payload = {
    action: 'synchronize',
    number: 7,
    pull_request: { number: 7, title: subject, draft: false, labels, base: { sha: base, ref: 'main' }, head },
    repository: { default_branch: 'main', full_name: 'octo/lanes' },
  };
  return { repository, payload };
}

async function run(repository: GitRepository, payload: object, more: Partial<StepRequest> = {}) {
  const result = await runStep(bundle, {
    folder: repository.folder,
    event: 'pull_request',
    payload,
    environment: { GITHUB_API_URL: server.url },
    ...more,
    inputs: { smoke: 'none', token: 'secret', ...more.inputs },
  });
  expect(server.faults).toEqual([]);
  return result;
}

describe('the surfaces of a pull request', () => {
  it('are a comment, and a review with the rewritten line; on the pass the comment turns', async () => {
    const wrong = pullRequest(false);
    const first = { GITHUB_API_URL: server.url, GITHUB_SERVER_URL: 'https://github.com', GITHUB_RUN_ID: '42' };
    const failed = await run(wrong.repository, wrong.payload, { environment: first });
    expect(failed.outputs.verdict).toBe('fail');
    const [comment] = server.state.comments.get(7) ?? [];
    expect(comment?.body).toContain('unrewritten-import');
    expect(server.state.reviewComments.get(7)).toMatchObject([
      { path: 'lukhas/core/bus.py', line: 1, body: expect.stringContaining('from lukhas.core.clock import now') },
    ]);
    // A re-run finds both, and says nothing twice; that it is another run is no news.
    const again = { GITHUB_API_URL: server.url, GITHUB_SERVER_URL: 'https://github.com', GITHUB_RUN_ID: '43' };
    const before = server.seen.length;
    await run(wrong.repository, wrong.payload, { environment: again });
    expect(server.seen.slice(before).filter(({ operation }) => !operation.startsWith('GET'))).toEqual([]);
    expect(server.state.comments.get(7)).toHaveLength(1);
    expect(server.state.reviewComments.get(7)).toHaveLength(1);

    wrong.repository.commit('fix: the import', { 'lukhas/core/bus.py': bus.replace('candidate', 'lukhas') });
    const mended = JSON.parse(JSON.stringify(wrong.payload));
    mended.pull_request.head.sha = wrong.repository.head();
    const passed = await run(wrong.repository, mended);
    expect(passed.outputs.verdict).toBe('pass');
    expect(server.state.comments.get(7)).toHaveLength(1);
    expect(server.state.comments.get(7)?.[0]?.body).toContain('What was found here before is mended.');
  });

  it('stay silent where nothing was ever red', async () => {
    const right = pullRequest(true);
    expect((await run(right.repository, right.payload)).outputs.verdict).toBe('pass');
    expect(server.state.comments.get(7) ?? []).toEqual([]);
    const always = await run(right.repository, right.payload, { inputs: { comment: 'always' } });
    expect(always.outputs.verdict).toBe('pass');
    expect(server.state.comments.get(7)?.[0]?.body).toContain('Review of the promotion');
  });

  it('are check runs by group on the head of the pull request, where they are asked for', async () => {
    const wrong = pullRequest(false);
    await run(wrong.repository, wrong.payload, { inputs: { 'check-runs': 'true' } });
    const conclusions = new Map(server.state.checkRuns.map(({ name, conclusion }) => [name, conclusion]));
    expect(conclusions.get('lane-guard / dependencies')).toBe('failure');
    expect(conclusions.get('lane-guard / commits')).toBe('success');
    expect(server.state.checkRuns.every((each) => each.head_sha === wrong.repository.head())).toBe(true);
  });

  const review =
    'the review with suggested changes could not be written: status 403; the token needs pull-requests: write';
  const comment =
    'the comment on the pull request could not be written: status 403; the token needs pull-requests: write';
  it.each([
    // A comment on a pull request may be written with either.
    [['pull-requests'], [review]],
    [
      ['pull-requests', 'issues'],
      [comment, review],
    ],
    [['checks'], ['the check runs could not be written: status 403; the token needs checks: write']],
  ] as const)('cost themselves alone without %j: write, and the log names it', async (missing, lines) => {
    const wrong = pullRequest(false);
    for (const permission of missing) server.granted.delete(permission);
    try {
      const { outputs, stdout, code } = await run(wrong.repository, wrong.payload, {
        inputs: { 'check-runs': 'true' },
      });
      expect([outputs.verdict, code]).toEqual(['fail', 1]);
      expect(stdout.split('\n').filter((line) => line.includes('could not be written'))).toEqual(lines);
    } finally {
      for (const permission of missing) server.granted.add(permission);
    }
  });

  it.each([
    ['a server that always fails', { kind: 'status', status: 503 }],
    ['answers that are no JSON', { kind: 'html' }],
    ['connections that are reset', { kind: 'reset' }],
    ['a token that is refused', { kind: 'status', status: 401 }],
    [
      'a limit that lasts an hour',
      { kind: 'status', status: 429, headers: { 'retry-after': '3600' }, message: 'secondary rate limit' },
    ],
  ] as const)(
    'never change the verdict: %s',
    async (_, fault: Fault) => {
      const wrong = pullRequest(false);
      server.fail = () => fault;
      const start = Date.now();
      const { outputs, code } = await run(wrong.repository, wrong.payload, { inputs: { 'check-runs': 'true' } });
      expect([outputs.verdict, code]).toEqual(['fail', 1]);
      expect(Date.now() - start).toBeLessThan(120_000);
    },
    150_000,
  );
});

describe('a create whose answer is lost', () => {
  const operations = {
    comment: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    review: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    issue: 'POST /repos/{owner}/{repo}/issues',
  };
  const asked = (operation: string) => server.seen.filter((each) => each.operation === operation).length;

  it.each([
    // GitHub has it: it is found, and not created again.
    ['late-reset', 1],
    // GitHub never got it: it is created by the second try.
    ['reset', 2],
  ] as const)('stands once: %s', async (kind, creates) => {
    const wrong = pullRequest(false);
    server.fail = (operation, nth) => (nth === 1 && Object.values(operations).includes(operation) ? { kind } : null);
    const result = await run(wrong.repository, wrong.payload);
    expect([result.outputs.verdict, result.code]).toEqual(['fail', 1]);
    expect(result.stdout).not.toContain('could not be written');
    expect(server.state.comments.get(7)).toHaveLength(1);
    expect(server.state.reviewComments.get(7)).toHaveLength(1);
    expect([asked(operations.comment), asked(operations.review)]).toEqual([creates, creates]);

    const repository = gitRepository();
    repository.commit('chore: begin', { ...files, 'lukhas/core/bus.py': bus });
    const payload = { repository: { default_branch: 'main', full_name: 'octo/lanes' } };
    await run(repository, payload, { event: 'schedule', inputs: { issue: 'true' } });
    expect(server.state.issues.size).toBe(1);
    expect(asked(operations.issue)).toBe(creates);
  });
});

describe('a workflow_run', () => {
  const asRun = ({ repository, payload }: ReturnType<typeof pullRequest>, more: object = {}) => {
    const { base, head, number } = (
      payload as { pull_request: { base: object; head: { sha: string }; number: number } }
    ).pull_request;
    const owner = { login: 'fork' };
    const run = { head_sha: head.sha, head_branch: 'promote', head_repository: { owner }, pull_requests: [], ...more };
    repository.checkout('main');
    return { base, head, number, payload: { workflow_run: run, repository: { default_branch: 'main', id: 1 } } };
  };
  const answer = (number: number, base: object, sha: string) => {
    const ends = { base, head: { sha, ref: 'promote', label: 'fork:promote' } };
    server.state.pulls.set(number, { ...server.state.pulls.get(7), number, ...ends });
    server.state.files.set(number, server.state.files.get(7) ?? []);
  };
  const runUrl = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_RUN_ID: '42' };

  it("comments on the pull request whose head is the run's, and writes its check runs there", async () => {
    const wrong = pullRequest(false);
    const { base, head, payload } = asRun(wrong);
    answer(7, base, head.sha);
    const { outputs } = await run(wrong.repository, payload, {
      event: 'workflow_run',
      inputs: { 'check-runs': 'true' },
      environment: { GITHUB_API_URL: server.url, ...runUrl },
    });
    expect(outputs.verdict).toBe('fail');
    expect(server.state.comments.get(7)).toMatchObject([{ body: expect.stringContaining('unrewritten-import') }]);
    expect(server.state.comments.get(7)?.[0]?.body).toContain('<https://github.com/octo/lanes/actions/runs/42>');
    expect(new Set(server.state.checkRuns.map((each) => each.head_sha))).toEqual(new Set([head.sha]));
  });

  it.each([
    ['a number in the payload whose head is another commit', { listed: true, apiHas: 'nothing' }],
    ['a pull request of the branch whose head has moved on', { listed: false, apiHas: 'another head' }],
    ['no pull request at all', { listed: false, apiHas: 'nothing' }],
  ])('writes nothing for %s', async (_, { listed, apiHas }) => {
    const wrong = pullRequest(false);
    const other = '1'.repeat(40);
    const forged = { number: 8, head: { sha: other }, base: { sha: other, repo: { id: 1 } } };
    const { base, payload } = asRun(wrong, listed ? { pull_requests: [forged] } : {});
    server.state.pulls.clear();
    if (apiHas === 'another head') answer(8, base, other);
    const { outputs } = await run(wrong.repository, payload, {
      event: 'workflow_run',
      inputs: { comment: 'always', 'check-runs': 'true' },
    });
    expect(outputs.verdict).toBe('could-not-run');
    expect(server.state.comments.size + server.state.checkRuns.length).toBe(0);
  });
});

describe('the tracking issue of audits', () => {
  it('is opened, kept, and closed when clean', async () => {
    const repository = gitRepository();
    repository.commit('chore: begin', { ...files, 'lukhas/core/bus.py': bus });
    const payload = { repository: { default_branch: 'main', full_name: 'octo/lanes' } };
    const audit = (more: Record<string, string> = {}) =>
      run(repository, payload, { event: 'schedule', inputs: { issue: 'true', ...more } });
    expect((await audit()).outputs.verdict).toBe('fail');
    expect([...server.state.issues.values()]).toMatchObject([{ state: 'open', number: 1 }]);
    const before = server.seen.length;
    await audit();
    expect(server.seen.slice(before).every(({ operation }) => operation.startsWith('GET'))).toBe(true);
    repository.commit('fix: the import', { 'lukhas/core/bus.py': bus.replace('candidate', 'lukhas') });
    await audit();
    expect([...server.state.issues.values()]).toMatchObject([{ state: 'closed' }]);
  });

  it('tells what changed since the audit whose report is given, in the summary as well', async () => {
    const repository = gitRepository();
    const wrong = { 'lukhas/core/bus.py': bus };
    repository.commit('chore: begin', { ...files, ...wrong, '.gitignore': 'last.json\n' });
    const payload = { repository: { default_branch: 'main', full_name: 'octo/lanes' } };
    const audit = () =>
      run(repository, payload, { event: 'schedule', inputs: { issue: 'true', 'previous-report': 'last.json' } });
    const first = await audit();
    expect(first.stdout).toContain('the trend could not be told: "previous-report: last.json" names no file');
    expect(first.summary).not.toContain('Since the last audit');
    copyFileSync(first.outputs.report ?? '', join(repository.folder, 'last.json'));

    const other = 'from candidate.core.clock import now\n\n\ndef later():\n    return now() + 1\n';
    const changed = { 'lukhas/core/bus.py': bus.replace('candidate', 'lukhas'), 'lukhas/core/other.py': other };
    repository.commit('feat: another', changed);
    const second = await audit();
    expect(second.outputs.verdict).toBe('fail');
    const body = String(server.state.issues.get(1)?.body);
    for (const text of [body, second.summary]) {
      expect(text).toMatch(/Since the last audit: 1 new, 1 gone, \d+ as before\./);
      expect(text).toContain('new: unrewritten-import at lukhas/core/other.py:1:1');
      expect(text).toContain('gone: unrewritten-import at lukhas/core/bus.py:1');
    }
  });
});
