import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { copyBundle, runStep, type StepRequest } from '../support/runner.ts';

const zeros = '0'.repeat(40);
const subject = 'chore(promotion): promote core/bus from candidate → lukhas';
const manifest = `version: 1
lanes:
  - name: accepted
    root: lukhas/
    owners: ["@octo"]
    promotion: {from: candidate, labels_required: [reviewed]}
  - name: candidate
    root: candidate/
    owners: ["@octo"]
    promotion: {to: accepted}
`;
const bus =
  'from candidate.core.clock import now\n\n\nclass Bus:\n    def __init__(self):\n        self.log = []\n\n    def send(self, what):\n        self.log.append((now(), what))\n        return len(self.log)\n';
const files = {
  'ops/matriz.yaml': manifest,
  'candidate/__init__.py': '',
  'candidate/core/__init__.py': '',
  'candidate/core/clock.py': 'def now():\n    return 1\n',
  'candidate/core/bus.py': bus,
  'candidate/core/neural.py': 'def think():\n    return 2\n',
  'lukhas/__init__.py': '',
  'lukhas/core/__init__.py': '',
  'lukhas/core/clock.py': 'def now():\n    return 1\n',
  'tests/smoke/test_candidate.py':
    'from candidate.core.bus import Bus\n\n\ndef test_bus():\n    assert Bus().send(1) == 1\n',
  'tests/smoke/test_lukhas.py': 'from lukhas.core.clock import now\n\n\ndef test_now():\n    assert now() == 1\n',
};
const rewritten = bus.replace('candidate.core', 'lukhas.core');
/** What a promotion brings beside the module: a smoke test of its production path. */
const smokeTests = {
  'tests/smoke/test_lukhas_bus.py':
    'from lukhas.core.bus import Bus\n\n\ndef test_bus():\n    assert Bus().send(1) == 1\n',
};

let bundle = '';
beforeAll(() => {
  bundle = copyBundle();
});

function base(): GitRepository {
  const repository = gitRepository();
  repository.commit('chore: begin', files);
  return repository;
}

function push(repository: GitRepository, before: string, more: Partial<StepRequest> = {}): StepRequest {
  const payload = { ref: 'refs/heads/main', before, after: repository.head(), repository: { default_branch: 'main' } };
  return { folder: repository.folder, event: 'push', payload, ...more };
}

const idsOf = (result: Awaited<ReturnType<typeof runStep>>) =>
  [...new Set(result.report?.findings.map((finding) => `${finding.severity} ${finding.check}`))].sort();

describe('the action, as the runner starts it', () => {
  it('passes a push that promotes as the process wants it', async () => {
    const repository = base();
    const before = repository.head();
    repository.commit(subject, { 'lukhas/core/bus.py': rewritten, ...smokeTests });
    const result = await runStep(bundle, push(repository, before));
    expect(idsOf(result)).toEqual([]);
    expect(result).toMatchObject({ code: 0, stderr: '', outputs: { verdict: 'pass', errors: '0', warnings: '0' } });
    expect(JSON.parse(result.outputs.promotions ?? '')).toMatchObject([
      { module: 'core/bus', from: 'candidate', to: 'lukhas', commit: repository.head(), files: ['lukhas/core/bus.py'] },
    ]);
    expect(result.report?.suites.map(({ side, status, counts }) => [side, status, counts.passed])).toEqual([
      ['production', 'passed', 2],
      ['development', 'passed', 1],
    ]);
    expect(result.summary).toContain('pass');
    const said = result.log.commands.map((command) => command.name).filter((name) => !/^(?:end)?group$/.test(name));
    expect(said.filter((name) => name !== 'stop-commands')).toHaveLength(
      said.filter((name) => name === 'stop-commands').length,
    );
    expect(result.log.commands.filter(({ name }) => name === 'group').map(({ message }) => message)).toEqual([
      'production suite (lukhas): 2 files',
      'development suite (candidate): 1 file',
      expect.stringMatching(/^development suite at [0-9a-f]{12}: 1 file$/),
      expect.stringMatching(/^leak probe: /),
    ]);
  });

  it('fails a push that does not, with annotations at the lines', async () => {
    const repository = base();
    const before = repository.head();
    repository.commit('feat: add bus', {
      'lukhas/core/bus.py': `${bus}\nfrom candidate.core import neural\n`,
      ...smokeTests,
    });
    const result = await runStep(bundle, push(repository, before));
    expect(idsOf(result)).toEqual([
      'error dangling-dependency',
      'error unannounced-promotion',
      'error unrewritten-import',
    ]);
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail', errors: '3' } });
    const errors = result.log.commands.filter((command) => command.name === 'error');
    expect(errors.map(({ properties }) => `${properties.file}:${properties.line}`).sort()).toEqual([
      'lukhas/core/bus.py:1',
      'lukhas/core/bus.py:12',
      expect.stringMatching(/^lukhas\/core\/bus\.py/),
    ]);
    expect(result.summary).toContain('dangling-dependency');
  });

  it.each<[string, (repository: GitRepository) => Partial<StepRequest>, string]>([
    [
      'a schedule audits',
      () => ({ event: 'schedule', payload: {} }),
      'an audit judges the whole repository, not a change',
    ],
    [
      'a tag is judged as a tree',
      () => ({ payload: { ref: 'refs/tags/v1', before: zeros, after: 'a'.repeat(40) } }),
      'the push of the tag v1 has no range',
    ],
    [
      'a deleted branch is nothing to judge',
      () => ({ payload: { ref: 'refs/heads/x', before: 'a'.repeat(40), after: zeros, deleted: true } }),
      'the branch x was deleted',
    ],
    ['an event of another kind', () => ({ event: 'release', payload: {} }), 'the event "release" has no range'],
  ])('%s', async (_, more, note) => {
    const repository = base();
    const result = await runStep(bundle, push(repository, zeros, more(repository)));
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(result.report?.coverage.notes.join('\n')).toContain(note);
    expect(result.report?.range).toBeNull();
    if (more(repository).event === 'schedule') {
      expect(JSON.parse(result.outputs.next ?? '')).toMatchObject([{ module: 'core/neural' }, { module: 'core/bus' }]);
    }
  });

  it('judges a merge group by its commits, and without a pull request', async () => {
    const repository = base();
    const before = repository.head();
    repository.commit(subject, { 'lukhas/core/bus.py': rewritten, ...smokeTests });
    repository.commit(subject.replace('bus', 'neural'), {
      'lukhas/core/neural.py': files['candidate/core/neural.py'],
      'tests/smoke/test_lukhas_neural.py':
        'from lukhas.core import neural\n\n\ndef test_neural():\n    assert neural.think() == 2\n',
    });
    const payload = { merge_group: { base_sha: before, head_sha: repository.head() } };
    const result = await runStep(bundle, { folder: repository.folder, event: 'merge_group', payload });
    expect(idsOf(result)).toEqual([]);
    expect(result.report?.checks.find((check) => check.id === 'unlabelled-promotion')).toMatchObject({
      status: 'skipped',
    });
  });

  it('judges a folder of a larger repository, and annotates from the workspace', async () => {
    const repository = gitRepository();
    const inFolder = (some: Record<string, string>) =>
      Object.fromEntries(Object.entries(some).map(([path, text]) => [`services/mind/${path}`, text]));
    repository.commit('chore: begin', { ...inFolder(files), 'README.md': '' });
    const before = repository.head();
    repository.commit('feat: add bus', { ...inFolder({ 'lukhas/core/bus.py': bus, ...smokeTests }), 'README.md': 'x' });
    const inputs = { 'working-directory': 'services/mind' };
    const result = await runStep(bundle, push(repository, before, { inputs }));
    expect(idsOf(result)).toEqual(['error unannounced-promotion', 'error unrewritten-import']);
    expect(result.report?.promotions).toMatchObject([{ module: 'core/bus', files: ['lukhas/core/bus.py'] }]);
    const places = result.log.commands.filter(({ name }) => name === 'error').map(({ properties }) => properties.file);
    expect(places).toEqual(['services/mind/lukhas/core/bus.py', 'services/mind/lukhas/core/bus.py']);
  });

  it('cannot run on a shallow clone, and says what to change', async () => {
    const repository = base();
    repository.commit(subject, { 'lukhas/core/bus.py': rewritten, ...smokeTests });
    const shallow = gitRepository();
    shallow.git('fetch', '-q', '--depth=1', `file://${repository.folder}`, 'main');
    shallow.git('checkout', '-q', '-B', 'main', 'FETCH_HEAD');
    const result = await runStep(bundle, push(shallow, repository.git('rev-parse', 'HEAD^')));
    expect(result).toMatchObject({ code: 2, outputs: { verdict: 'could-not-run' } });
    expect(result.report?.reasons.join()).toContain('fetch-depth: 0');
    const said = result.log.commands.filter(({ name }) => name === 'error');
    expect(said.map(({ properties, message }) => `${properties.title}: ${message}`)).toEqual([
      expect.stringMatching(/^lane-guard could not run: .*fetch-depth: 0/),
    ]);
    expect(result.summary).toContain('fetch-depth');
  });

  it('takes the base for nothing of a change that is not here', async () => {
    const repository = base();
    const main = repository.head();
    const pull = { number: 7, title: 'x', labels: [], base: { sha: main }, head: { sha: 'a'.repeat(40) } };
    for (const event of ['pull_request_target', 'workflow_run']) {
      const payload =
        event === 'workflow_run' ? { workflow_run: { head_sha: 'a'.repeat(40) } } : { pull_request: pull };
      const inputs = { checks: 'dependencies' };
      const result = await runStep(bundle, { folder: repository.folder, event, payload, inputs });
      expect(result).toMatchObject({ code: 2, outputs: { verdict: 'could-not-run' } });
    }
  });

  it('refuses a wrong input in one line, with its outputs set', async () => {
    const repository = base();
    const result = await runStep(bundle, push(repository, zeros, { inputs: { 'fail-on': 'eror' } }));
    expect(result).toMatchObject({
      code: 2,
      outputs: {
        verdict: 'could-not-run',
        errors: '0',
        warnings: '0',
        notices: '0',
        promotions: '[]',
        next: '[]',
        report: '',
      },
    });
    expect(result.log.commands).toMatchObject([
      { name: 'error', message: expect.stringContaining('"eror" is no value of "fail-on"; did you mean "error"?') },
    ]);
  });

  it('lets no name, subject or test speak to the runner, and gives tests no token', async () => {
    const repository = base();
    const before = repository.head();
    const evil = '::error::owned';
    repository.commit(`${evil}\n\n##[error]owned`, {
      [`lukhas/a\n${evil}.py`]: 'import candidate.core.neural\nx = 1\n',
      'lukhas/core/bus.py': bus,
      'tests/smoke/test_evil_lukhas.py': `import os, sys\n\n\ndef test_evil():\n    for out in (sys.__stdout__, sys.__stderr__):\n        print("${evil}", file=out, flush=True)\n        print("  ::set-output name=verdict::pass", file=out, flush=True)\n        print("x ##[set-env name=A]b", file=out, flush=True)\n    found = [name for name in os.environ if name.startswith("INPUT_") or "TOKEN" in name or name in ("GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_STEP_SUMMARY")]\n    assert found == [], "::error::" + repr(found) + "\\n::error::owned"\n    raise ValueError("${evil}\\n::stop-commands::x")\n`,
    });
    const environment = { GITHUB_TOKEN: 'ghs_secret', ACTIONS_RUNTIME_TOKEN: 'x' };
    const result = await runStep(bundle, push(repository, before, { environment, inputs: { token: 'none' } }));
    expect(result.code).toBe(1);
    expect(idsOf(result)).toContain('error failing-smoke-test');
    expect(JSON.stringify(result.report?.findings)).toContain('ValueError');
    const allowed = ['error', 'warning', 'notice', 'stop-commands'];
    const tokens = result.log.commands.filter(({ name }) => name === 'stop-commands').map(({ message }) => message);
    const ours = ['group', 'endgroup', ...tokens];
    const spoken = result.log.commands.filter(({ name }) => !ours.includes(name));
    const groups = result.log.commands.filter(({ name }) => name === 'group').map(({ message }) => message);
    expect(groups.filter((title) => !/^(?:production|development|shared) suite\b|^leak probe: /.test(title))).toEqual(
      [],
    );
    expect(spoken.filter(({ name }) => !allowed.includes(name))).toEqual([]);
    expect(
      spoken.filter(({ properties }) => properties.title?.startsWith('lane-guard') !== true).map(({ name }) => name),
    ).toEqual(tokens.map(() => 'stop-commands'));
    expect(tokens.every((token) => /^[0-9a-f-]{36}$/.test(token))).toBe(true);
    expect(result.outputs.verdict).toBe('fail');
  });
});

describe('a pull request', () => {
  let server: Server;
  let labels: string[] | null = [];
  const asked: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
      response.setHeader('content-type', 'application/json');
      if (labels === null) response.statusCode = 403;
      const pull = { number: 7, title: subject, draft: false, labels: labels?.map((name) => ({ name })) ?? [] };
      response.end(JSON.stringify(labels === null ? { message: 'Resource not accessible by integration' } : pull));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());

  const request = (repository: GitRepository, payloadLabels: string[]): StepRequest => {
    const main = repository.git('rev-parse', 'main');
    const pull = {
      number: 7,
      title: subject,
      draft: false,
      labels: payloadLabels.map((name) => ({ name })),
      base: { sha: main },
      head: { sha: repository.head() },
    };
    const { port } = server.address() as AddressInfo;
    return {
      folder: repository.folder,
      event: 'pull_request',
      ref: 'refs/pull/7/merge',
      payload: { pull_request: pull },
      // What is written to a pull request is shown in surfaces.test.ts.
      inputs: { token: 'ghs_test', comment: 'never' },
      environment: { GITHUB_API_URL: `http://127.0.0.1:${port}` },
    };
  };

  function promoted(): GitRepository {
    const repository = base();
    repository.branch('promote');
    repository.commit(subject, { 'lukhas/core/bus.py': rewritten, ...smokeTests });
    return repository;
  }

  it('is judged by its labels of now, not by those of the event', async () => {
    labels = ['reviewed'];
    const result = await runStep(bundle, request(promoted(), ['lane-promotion', 'reviewed']));
    expect(asked).toEqual(['GET /repos/octo/lanes/pulls/7 token ghs_test']);
    expect(idsOf(result)).toEqual(['error unlabelled-promotion']);
    expect(JSON.stringify(result.report?.findings)).toContain('lane-promotion');
    labels = ['lane-promotion', 'reviewed'];
    expect(await runStep(bundle, request(promoted(), []))).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
  });

  it('is judged by the payload where the API refuses, and says so', async () => {
    labels = null;
    const result = await runStep(bundle, request(promoted(), ['lane-promotion', 'reviewed']));
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(result.log.commands).toContainEqual(
      expect.objectContaining({ name: 'warning', message: expect.stringContaining('pull request #7 (status 403)') }),
    );
    expect(result.report?.coverage.notes.join()).toContain('title and labels of pull request #7');
  });
});
