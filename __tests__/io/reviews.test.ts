import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/commands/check.ts';
import type { GitHub } from '../../src/io/github.ts';
import { createHost } from '../../src/io/host.ts';
import { code } from '../support/change-set.ts';
import { pullRequest } from '../support/command.ts';
import { gitRepository } from '../support/git-repository.ts';

/** Answers by path and query; the number is a status. */
const answers = new Map<string, unknown>();
let server: Server;
let connect: () => GitHub;
beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    const page = url.searchParams.get('page');
    const answer = answers.get(url.pathname + (page === null || page === '1' ? '' : `#${page}`)) ?? 404;
    response.setHeader('content-type', 'application/json');
    if (answers.has(`${url.pathname}#2`) && page !== '2') {
      response.setHeader('link', `<http://${request.headers.host}${url.pathname}?page=2>; rel="next"`);
    }
    if (typeof answer === 'number') response.statusCode = answer;
    response.end(JSON.stringify(typeof answer === 'number' ? { message: 'no' } : answer));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // The toolkit reads the address when it is loaded.
  process.env.GITHUB_API_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { createGitHub } = await import('../../src/io/github.ts');
  connect = () => createGitHub('secret', 'octo/lanes', () => undefined);
});
afterAll(() => {
  server.close();
});

const review = (login: string, state: string) => ({ user: { login }, state });
const reviewsPath = '/repos/octo/lanes/pulls/7/reviews';
const membersPath = (team: string) => `/orgs/octo/teams/${team}/members`;
function answering(given: Readonly<Record<string, unknown>>) {
  answers.clear();
  for (const [path, answer] of Object.entries(given)) answers.set(path, answer);
}

describe('reviews of a pull request', () => {
  it('are the last of each, over all pages, with the members of teams', async () => {
    answering({
      [reviewsPath]: [
        review('dan', 'APPROVED'),
        review('ann', 'CHANGES_REQUESTED'),
        review('eve', 'APPROVED'),
        review('bob', 'APPROVED'),
        { user: null, state: 'APPROVED' },
      ],
      [`${reviewsPath}#2`]: [
        review('ann', 'APPROVED'),
        review('dan', 'COMMENTED'),
        review('eve', 'DISMISSED'),
        review('bob', 'CHANGES_REQUESTED'),
      ],
      [membersPath('core')]: [{ login: 'cleo' }],
      [membersPath('hidden')]: 403,
    });
    expect(await connect().reviews(7, ['octo/hidden', 'octo/core', 'octo/core', 'octo/gone'])).toEqual({
      approvedBy: ['ann', 'dan'],
      teams: new Map([
        ['octo/core', ['cleo']],
        ['octo/gone', null],
        ['octo/hidden', null],
      ]),
    });
  });

  it('say why there are none', async () => {
    answering({ [reviewsPath]: 403 });
    expect(await connect().reviews(7, [])).toMatch(/^GitHub did not give the reviews of pull request #7 \(.*403/);
  });
});

describe('unreviewed-promotion', () => {
  async function run(owners: string, given: Readonly<Record<string, unknown>>, token = true) {
    const repository = gitRepository();
    const base = repository.commit('first', {
      'ops/matriz.yaml': `version: 1
lanes:
  - { name: accepted, root: lukhas/, owners: ${owners}, promotion: { from: candidate } }
  - { name: candidate, root: candidate/ }
`,
      'candidate/core/x/a.py': code('a'),
      'lukhas/__init__.py': '',
    });
    repository.commit('chore(promotion): promote core/x from candidate → lukhas', { 'lukhas/core/x/a.py': code('a') });
    const event = pullRequest(repository, base);
    const request = event.payload.pull_request as object;
    answering(given);
    const host = await createHost({
      folder: repository.folder,
      event: { ...event, payload: { pull_request: { ...request, number: 7 } } },
      github: token ? connect() : null,
      progress: () => undefined,
    });
    try {
      const { report } = await check(host, { smoke: 'none', checks: 'unreviewed-promotion' });
      const [outcome] = report.checks.filter(({ id }) => id === 'unreviewed-promotion');
      return { verdict: report.verdict, found: report.findings.map(({ message }) => message), outcome };
    } finally {
      host.dispose();
    }
  }

  it('sees who approves', async () => {
    expect(await run('["@ann"]', { [reviewsPath]: [review('ann', 'APPROVED')] })).toMatchObject({ verdict: 'pass' });
    expect(await run('["@ann"]', { [reviewsPath]: [] })).toMatchObject({
      verdict: 'fail',
      found: [
        'pull request #7 promotes "core/x" to lukhas, and no owner of that lane (@ann) approves: approved by nobody',
      ],
    });
    const byMember = { [reviewsPath]: [review('cleo', 'APPROVED')], [membersPath('core')]: [{ login: 'cleo' }] };
    expect(await run('["@octo/core"]', byMember)).toMatchObject({ verdict: 'pass' });
  });

  it('is skipped where a team that could have approved cannot be read', async () => {
    const hidden = { [reviewsPath]: [review('bob', 'APPROVED')], [membersPath('core')]: 403 };
    expect(await run('["@octo/core"]', hidden)).toMatchObject({
      found: [],
      outcome: { status: 'skipped', reason: 'the token may not read the members of @octo/core' },
    });
    expect(await run('["@bob", "@octo/core"]', hidden)).toMatchObject({ verdict: 'pass', outcome: { status: 'ran' } });
  });

  it('could not run without a token', async () => {
    expect(await run('["@ann"]', {}, false)).toMatchObject({
      verdict: 'could-not-run',
      outcome: { reason: 'reviews are read from the API, and there is no token' },
    });
  });
});
