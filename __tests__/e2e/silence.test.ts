import { beforeAll, describe, expect, it } from 'vitest';
import { gitRepository } from '../support/git-repository.ts';
import { type LocalGitHub, localGitHub } from '../support/github/server.ts';
import { copyBundle, runStep } from '../support/runner.ts';

// A file of its own: it waits for two minutes, and others run beside it.
let bundle = '';
let server: LocalGitHub;
beforeAll(async () => {
  bundle = copyBundle();
  server = await localGitHub();
});

const files = {
  'candidate/core/clock.py': 'def now():\n    return 1\n',
  'lukhas/core/clock.py': 'import candidate.core.clock\n',
};

function run(folder: string) {
  return runStep(bundle, {
    folder,
    event: 'schedule',
    payload: { repository: { default_branch: 'main', full_name: 'octo/lanes' } },
    inputs: { smoke: 'none', token: 'secret', issue: 'true' },
    environment: { GITHUB_API_URL: server.url },
  });
}

describe('a server that takes a request and never answers', () => {
  it('once: the request is made again after 20 s, and what it is about is written', async () => {
    server.forget();
    const repository = gitRepository();
    repository.commit('chore: begin', files);
    server.fail = (operation, nth) => (operation.startsWith('GET') && nth === 1 ? { kind: 'hang' } : null);
    const { outputs, code, stdout } = await run(repository.folder);
    expect([outputs.verdict, code]).toEqual(['fail', 1]);
    expect(stdout).not.toContain('could not be written');
    expect(server.state.issues.size).toBe(1);
    expect(server.faults).toEqual([]);
    expect(server.seen.filter(({ status }) => status === 'hang').length).toBeGreaterThan(0);
  }, 120_000);

  it('at all: the verdict stands after two minutes at the longest, and the log says why nothing was written', async () => {
    server.forget();
    const repository = gitRepository();
    repository.commit('chore: begin', files);
    server.fail = () => ({ kind: 'hang' });
    const start = Date.now();
    const { outputs, code, stdout } = await run(repository.folder);
    const seconds = (Date.now() - start) / 1000;
    expect([outputs.verdict, code]).toEqual(['fail', 1]);
    expect(stdout).toMatch(/the tracking issue could not be written: no answer within (20|120) s/);
    // Three times 20 s, with what lies between the tries.
    expect(seconds).toBeGreaterThan(60);
    expect(seconds).toBeLessThan(130);
    expect(server.seen.length).toBeGreaterThan(2);
  }, 160_000);
});
