import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { type Fault, type LocalGitHub, localGitHub, type Permission } from '../support/github/server.ts';
import { copyBundle, runStep, type StepRequest } from '../support/runner.ts';

const subject = 'chore(promotion): promote core/bus from candidate → lukhas';
const bus = 'from candidate.core.clock import now\n\n\ndef send():\n    return now()\n';
const files = {
  'ops/matriz.yaml':
    'version: 1\nlanes:\n  - {name: accepted, root: lukhas/, owners: ["@o"], promotion: {from: candidate}}\n  - {name: candidate, root: candidate/, owners: ["@o"], promotion: {to: accepted}}\n',
  'candidate/__init__.py': '',
  'candidate/core/__init__.py': '',
  'candidate/core/clock.py': 'def now():\n    return 1\n',
  'candidate/core/bus.py': bus,
  'lukhas/__init__.py': '',
  'lukhas/core/__init__.py': '',
  'lukhas/core/clock.py': 'def now():\n    return 1\n',
};

let bundle = '';
let server: LocalGitHub;
beforeAll(async () => {
  bundle = copyBundle();
  server = await localGitHub();
});
beforeEach(() => server.forget());

const label = (name: string) => ({
  name,
  id: 1,
  node_id: 'x',
  url: 'https://example.com',
  description: null,
  color: 'fff',
  default: false,
});

/** A pull request whose promotion forgot its import, or did not. */
function pullRequest(isRight: boolean): { readonly repository: GitRepository; readonly payload: object } {
  const repository = gitRepository();
  repository.commit('chore: begin', files);
  const base = repository.head();
  repository.branch('promote');
  repository.commit(subject, { 'lukhas/core/bus.py': isRight ? bus.replace('candidate', 'lukhas') : bus });
  const labels = [label('lane-promotion')];
  server.state.pulls.set(7, { number: 7, title: subject, draft: false, labels });
  const patch = '@@ -0,0 +1,5 @@\n+from candidate.core.clock import now\n+\n+\n+def send():\n+    return now()\n';
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
    const failed = await run(wrong.repository, wrong.payload);
    expect(failed.outputs.verdict).toBe('fail');
    const [comment] = server.state.comments.get(7) ?? [];
    expect(comment?.body).toContain('unrewritten-import');
    expect(server.state.reviewComments.get(7)).toMatchObject([
      { path: 'lukhas/core/bus.py', line: 1, body: expect.stringContaining('from lukhas.core.clock import now') },
    ]);
    // A re-run finds both, and says nothing twice.
    await run(wrong.repository, wrong.payload);
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

  it.each([
    [
      'pull-requests',
      'the review with suggested changes could not be written: status 403; the token needs pull-requests: write',
    ],
    [
      'issues',
      'the comment on the pull request could not be written: status 403; the token needs pull-requests: write',
    ],
    ['checks', 'the check runs could not be written: status 403; the token needs checks: write'],
  ] as const)('cost themselves alone without %s: write, and the log names it', async (permission: Permission, line) => {
    const wrong = pullRequest(false);
    server.granted.delete(permission);
    try {
      const { outputs, stdout, code } = await run(wrong.repository, wrong.payload, {
        inputs: { 'check-runs': 'true' },
      });
      expect([outputs.verdict, code]).toEqual(['fail', 1]);
      expect(stdout).toContain(line);
    } finally {
      server.granted.add(permission);
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
});
