import type { PullRequest, Reviews } from '../domain/history.ts';
import type { GitHubSurfaces } from '../domain/surface.ts';
import type { Client } from './github-client.ts';
import { isForbidden, reasonOf } from './github-errors.ts';
import { createHistoryApi, type HistoryApi } from './github-history.ts';
import { createSurfaces } from './github-surfaces.ts';

/** What can be asked of GitHub's API. */
export interface GitHub {
  /** The pull request as it is now; null where the API does not answer with one, with the reason told to `warn`. */
  pullRequest(number: number): Promise<PullRequest | null>;
  /** Who approves it, and who is in these teams (`org/team`); a text says why the reviews could not be had. */
  reviews(number: number, teams: readonly string[]): Promise<Reviews | string>;
  /** The open pull request whose head a commit is, as an entry of a payload's `pull_requests`; null where there is none. */
  pullRequestOf(head: string, source: HeadBranch | null): Promise<object | null>;
  readonly history: HistoryApi;
  readonly surfaces: GitHubSurfaces;
}

/** Where a run's commit comes from. */
export interface HeadBranch {
  readonly owner: string;
  readonly branch: string;
}

/**
 * A client for the repository `owner/name` of the environment. The server is the environment's `GITHUB_API_URL`.
 *
 * @param warn is told, in one sentence, what the API refused.
 */
export function createGitHub(token: string, repository: string, warn: (text: string) => void): GitHub {
  const [owner = '', repo = ''] = repository.split('/');
  let client: Promise<Client> | undefined;
  // One for the whole run, with one limit on its waiting. Most runs at a desk, and some on a runner, need none.
  const open = () => {
    client ??= import('./github-client.ts').then(({ openClient }) => openClient(token));
    return client;
  };
  return {
    surfaces: createSurfaces(open, { owner, repo }),
    history: createHistoryApi(open, { owner, repo }),
    async pullRequestOf(head, source) {
      try {
        const client = await open();
        const from = source ? { head: `${source.owner}:${source.branch}` } : {};
        const options = { owner, repo, state: 'open', per_page: 100, ...from } as const;
        const found = (await client.paginate(client.rest.pulls.list, options)).find((each) => each.head.sha === head);
        if (!found) return null;
        const { number, title, labels, draft, base } = found;
        return {
          number,
          title,
          labels,
          draft: draft ?? false,
          base: { sha: base.sha, ref: base.ref },
          head: { sha: head },
        };
      } catch (error) {
        warn(`GitHub did not tell which pull request has the head ${head} (${reasonOf(error)})`);
        return null;
      }
    },
    async pullRequest(number) {
      try {
        const { data } = await (await open()).rest.pulls.get({ owner, repo, pull_number: number });
        const labels = data.labels.map((label) => label.name);
        return { number, title: data.title, labels, draft: data.draft ?? false, source: 'api' };
      } catch (error) {
        warn(
          `GitHub did not give pull request #${number} (${reasonOf(error)}): its title and labels are the event's own`,
        );
        return null;
      }
    },
    async reviews(number, teams) {
      const client = await open();
      const members = new Map<string, readonly string[] | null>();
      try {
        const options = { owner, repo, pull_number: number, per_page: 100 };
        const reviews = await client.paginate(client.rest.pulls.listReviews, options);
        const asked = [...new Set(teams)].sort();
        for (const team of asked) members.set(team, await membersOf(client, team));
        return { approvedBy: approving(reviews), teams: members };
      } catch (error) {
        return `GitHub did not give the reviews of pull request #${number} (${reasonOf(error)})`;
      }
    },
  };
}

/** Null where the token may not read the team: `GITHUB_TOKEN` never may. */
async function membersOf(client: Client, team: string): Promise<readonly string[] | null> {
  const [org = '', slug = ''] = team.split('/');
  try {
    const options = { org, team_slug: slug, per_page: 100 };
    const members = await client.paginate(client.rest.teams.listMembersInOrg, options);
    return members.map(({ login }) => login);
  } catch (error) {
    if (isForbidden(error)) return null;
    throw error;
  }
}

/** A comment after an approval leaves it standing; a dismissal or a request for changes does not. Sorted. */
function approving(
  reviews: readonly { readonly user: { readonly login: string } | null; readonly state: string }[],
): readonly string[] {
  const last = new Map<string, string>();
  for (const { user, state } of reviews) if (user && state !== 'COMMENTED') last.set(user.login, state);
  return [...last].flatMap(([login, state]) => (state === 'APPROVED' ? [login] : [])).sort();
}
