import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { files as beginning, bus, labels, patch, subject } from '../support/bus-promotion.ts';
import { gitRepository } from '../support/git-repository.ts';
import { localGitHub } from '../support/github/server.ts';

/**
 * The nearest relative of GitHub's runner: `act` reads a workflow, `action.yml` and the inputs' defaults itself, and starts
 * the action on this machine. Where it is not installed, these tests are skipped; `.ci/run` installs it where it can.
 */
const installed = spawnSync('act', ['--version']).status === 0;

const zeros = '0'.repeat(40);
const files = {
  ...beginning,
  '.github/workflows/lanes.yml': `name: lanes
on: [push, pull_request, schedule]
jobs:
  lanes:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - id: guard
        uses: ./.github/lane-guard
        with:
          smoke: none
          token: none
      - if: always()
        env:
          VERDICT: \${{ steps.guard.outputs.verdict }}
          ERRORS: \${{ steps.guard.outputs.errors }}
          NEXT: \${{ steps.guard.outputs.next }}
        run: echo "verdict=$VERDICT errors=$ERRORS next=$NEXT"
`,
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A repository with the shipped bundle as an action of its own. */
function base() {
  const repository = gitRepository();
  const action = join(repository.folder, '.github/lane-guard');
  cpSync('dist', join(action, 'dist'), { recursive: true });
  cpSync('action.yml', join(action, 'action.yml'));
  repository.commit('chore: begin', files);
  return repository;
}

interface Ran {
  readonly code: number | null;
  /** What act logged, without its marks. */
  readonly log: string;
}

function act(
  folder: string,
  event: string,
  payload: object,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const temporary = mkdtempSync(join(tmpdir(), 'lane-guard-act-'));
  folders.push(temporary);
  const eventPath = join(temporary, 'event.json');
  writeFileSync(eventPath, JSON.stringify(payload));
  const further = Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const options = ['-P', 'ubuntu-latest=-self-hosted', '--pull=false', '--eventpath', eventPath, ...further];
  const child = spawn('act', [event, ...options], {
    cwd: folder,
    env: { ...process.env, HOME: temporary, XDG_CACHE_HOME: temporary },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, log }));
  });
}

describe.skipIf(!installed)('the action under act, on the host', () => {
  it('passes a push that promotes as the process wants it', async () => {
    const repository = base();
    const before = repository.head();
    repository.commit(subject, { 'lukhas/core/bus.py': bus.replace('candidate', 'lukhas') });
    const { code, log } = await act(repository.folder, 'push', {
      ref: 'refs/heads/main',
      before,
      after: repository.head(),
      repository: { default_branch: 'main' },
    });
    expect(log).toMatch(/\| verdict=pass errors=0 /);
    expect(code).toBe(0);
  });

  it('fails a push whose imports were forgotten, with the annotation at the line', async () => {
    const repository = base();
    const before = repository.head();
    repository.commit(subject, { 'lukhas/core/bus.py': bus });
    const { code, log } = await act(repository.folder, 'push', {
      ref: 'refs/heads/main',
      before,
      after: repository.head(),
      repository: { default_branch: 'main' },
    });
    expect(log).toMatch(/\| verdict=fail errors=1 /);
    expect(log).toMatch(/::error .*file=lukhas\/core\/bus\.py,line=1,/);
    expect(code).not.toBe(0);
  });

  it('judges a pull request from its merge base, and misses its label', async () => {
    const repository = base();
    const before = repository.head();
    repository.branch('promote');
    repository.commit(subject, { 'lukhas/core/bus.py': bus.replace('candidate', 'lukhas') });
    const { log } = await act(repository.folder, 'pull_request', {
      action: 'opened',
      number: 7,
      pull_request: {
        number: 7,
        title: subject,
        draft: false,
        labels: [],
        user: { login: 'octo' },
        base: { sha: before, ref: 'main', repo: { full_name: 'octo/lanes' } },
        head: { sha: repository.head(), ref: 'promote', repo: { full_name: 'octo/lanes' } },
      },
      repository: { default_branch: 'main', full_name: 'octo/lanes' },
    });
    expect(log).toMatch(/\| verdict=fail errors=1 /);
    expect(log).toContain('lane-promotion');
  });

  it('audits on a schedule, and says what to promote next', async () => {
    const repository = base();
    const { code, log } = await act(repository.folder, 'schedule', { repository: { default_branch: 'main' } });
    expect(log).toMatch(/\| verdict=pass errors=0 next=\[.*core\/bus/);
    expect(code).toBe(0);
  });

  it('says what it could not do', async () => {
    const repository = base();
    const { code, log } = await act(repository.folder, 'push', {
      ref: 'refs/heads/main',
      before: zeros,
      after: 'f'.repeat(40),
      repository: { default_branch: 'main' },
    });
    expect(log).toMatch(/verdict=could-not-run/);
    expect(code).not.toBe(0);
  });

  it('writes to GitHub: comment and suggestion on a pull request, and the issue of an audit', async () => {
    const server = await localGitHub();
    const repository = base();
    const environment = { GITHUB_API_URL: server.url, GITHUB_REPOSITORY: 'octo/lanes' };
    const path = '.github/workflows/lanes.yml';
    const workflow = files[path].replace('token: none', "token: secret\n          issue: 'true'");
    const before = repository.commit('ci: with a server', { [path]: workflow });
    repository.branch('promote');
    repository.commit(subject, { 'lukhas/core/bus.py': bus });
    server.state.pulls.set(7, { number: 7, title: subject, draft: false, labels });
    server.state.files.set(7, [{ filename: 'lukhas/core/bus.py', status: 'added', patch }]);
    const ends = { base: { sha: before, ref: 'main' }, head: { sha: repository.head(), ref: 'promote' } };
    const repo = { default_branch: 'main', full_name: 'octo/lanes' };
    const pull_request = { number: 7, title: 'an older title', draft: false, labels: [], ...ends };
    const payload = { number: 7, pull_request, repository: repo };
    const pull = await act(repository.folder, 'pull_request', payload, environment);
    // Its title and label are the server's.
    expect(pull.log).toMatch(/\| verdict=fail errors=1 /);
    expect(server.state.comments.get(7)).toMatchObject([{ body: expect.stringContaining('unrewritten-import') }]);
    expect(server.state.reviewComments.get(7)).toMatchObject([{ path: 'lukhas/core/bus.py', line: 1 }]);

    const audit = await act(repository.folder, 'schedule', { repository: repo }, environment);
    expect(audit.log).toMatch(/\| verdict=fail errors=1 /);
    expect([...server.state.issues.values()]).toMatchObject([{ state: 'open' }]);
    expect(server.faults).toEqual([]);
  });
});
