import type { PullRequest } from '../domain/history.ts';

/** What can be asked of GitHub's API. */
export interface GitHub {
  /** The pull request as it is now; null where the API does not answer with one, with the reason told to `warn`. */
  pullRequest(number: number): Promise<PullRequest | null>;
}

/**
 * A client for the repository `owner/name` of the environment. The server is the environment's `GITHUB_API_URL`.
 *
 * @param warn is told, in one sentence, what the API refused.
 */
export function createGitHub(token: string, repository: string, warn: (text: string) => void): GitHub {
  return {
    async pullRequest(number) {
      const [owner = '', repo = ''] = repository.split('/');
      try {
        const { getOctokit } = await import('@actions/github');
        const { data } = await getOctokit(token, {
          request: { signal: AbortSignal.timeout(timeLimit) },
        }).rest.pulls.get({
          owner,
          repo,
          pull_number: number,
        });
        const labels = data.labels.map((label) => label.name);
        return { number, title: data.title, labels, draft: data.draft ?? false, source: 'api' };
      } catch (error) {
        warn(
          `GitHub did not give pull request #${number} (${reasonOf(error)}): its title and labels are the event's own`,
        );
        return null;
      }
    },
  };
}

/** Milliseconds for one answer. */
const timeLimit = 20_000;

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'status' in error) return `status ${String(error.status)}`;
  return error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : 'no reason given';
}
