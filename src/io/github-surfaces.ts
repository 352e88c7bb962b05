import type { GitHubSurfaces, IssueText, Published, ReviewText } from '../domain/surface.ts';
import { writeCheckRun } from './github-check-runs.ts';
import type { Client } from './github-client.ts';
import { isForbidden, isUnknownToken, reasonOf } from './github-errors.ts';
import { linesOfPatch } from './patch-lines.ts';
import { writeOnce } from './write-once.ts';

type Place = { readonly owner: string; readonly repo: string };

/** Writes what a run says to a repository. Whatever fails costs its surface alone, and says why. */
export function createSurfaces(open: () => Promise<Client>, place: Place): GitHubSurfaces {
  let login: Promise<string> | undefined;
  const own = async (client: Client) => {
    login ??= loginOf(client);
    try {
      return await login;
    } catch (error) {
      // What could not be told to one surface may be told to the next.
      login = undefined;
      throw error;
    }
  };
  const publish = async (permission: string, write: (client: Client) => Promise<Published>): Promise<Published> => {
    try {
      return await write(await open());
    } catch (error) {
      const needs = isForbidden(error)
        ? `; the token needs ${permission}`
        : isUnknownToken(error)
          ? '; GitHub does not accept the token'
          : '';
      return { failed: `${reasonOf(error)}${needs}` };
    }
  };
  return {
    comment: (number, marker, render) =>
      publish('pull-requests: write', async (client) => {
        const at = { ...place, issue_number: number };
        const find = async () => {
          const comments = await client.paginate(client.rest.issues.listComments, { ...at, per_page: 100 });
          const user = await own(client);
          return comments.find((each) => each.user?.login === user && each.body?.startsWith(marker));
        };
        const standing = await find();
        const body = render(standing !== undefined);
        if (body === null || sameText(standing?.body, body)) return 'unchanged';
        if (standing) await client.rest.issues.updateComment({ ...place, comment_id: standing.id, body });
        else
          await writeOnce<unknown>(
            () => client.rest.issues.createComment({ ...at, body, request: { retries: 0 } }),
            find,
          );
        return 'written';
      }),
    checkRuns: (sha, runs) =>
      publish('checks: write', async (client) => {
        let fault: unknown;
        for (const run of runs) {
          try {
            await writeCheckRun(client, place, sha, run);
          } catch (error) {
            if (isForbidden(error) || isUnknownToken(error)) throw error;
            // A branch may require each group: one that is refused must not keep the others away.
            fault ??= error;
          }
        }
        if (fault !== undefined) throw fault;
        return runs.length === 0 ? 'unchanged' : 'written';
      }),
    review: (number, sha, render) =>
      publish('pull-requests: write', async (client) => {
        const at = { ...place, pull_number: number, per_page: 100 };
        const files = await client.paginate(client.rest.pulls.listFiles, at);
        const commentable = new Map(files.map(({ filename, patch }) => [filename, linesOfPatch(patch)]));
        const wanted = async (): Promise<ReviewText | null> => {
          const comments = await client.paginate(client.rest.pulls.listReviewComments, at);
          const user = await own(client);
          const standing = comments.filter((each) => each.user?.login === user).map((each) => each.body);
          return render({ commentable, standing });
        };
        const review = await wanted();
        if (!review) return 'unchanged';
        const { event, body, comments: asked } = review;
        await writeOnce<unknown>(
          () =>
            client.rest.pulls.createReview({
              ...place,
              pull_number: number,
              commit_id: sha,
              event,
              body,
              comments: asked.map((each) => ({ ...each })),
              request: { retries: 0 },
            }),
          async () => ((await wanted()) === null ? 'there' : undefined),
        );
        return 'written';
      }),
    issue: (marker, render) =>
      publish('issues: write', async (client) => {
        const find = async () => {
          const options = { ...place, state: 'all', creator: await own(client), per_page: 100 } as const;
          const issues = await client.paginate(client.rest.issues.listForRepo, options);
          return issues.find((each) => !each.pull_request && each.body?.startsWith(marker));
        };
        const standing = await find();
        return writeIssue(client, place, standing, render(standing !== undefined), find);
      }),
  };
}

interface Standing {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null;
  readonly state: string;
}

async function writeIssue(
  client: Client,
  place: Place,
  standing: Standing | undefined,
  { title, body, state }: IssueText,
  find: () => Promise<Standing | undefined>,
): Promise<Published> {
  if (!standing) {
    if (state === 'closed') return 'unchanged';
    await writeOnce<unknown>(() => client.rest.issues.create({ ...place, title, body, request: { retries: 0 } }), find);
    return 'written';
  }
  const isSame = standing.title === title && sameText(standing.body, body) && standing.state === state;
  if (isSame) return 'unchanged';
  await client.rest.issues.update({ ...place, issue_number: standing.number, title, body, state });
  return 'written';
}

/** Who the token writes as. A workflow's own token may not ask, and is this account. */
async function loginOf(client: Client): Promise<string> {
  try {
    const { data } = await client.rest.users.getAuthenticated();
    return data.login;
  } catch (error) {
    if (isForbidden(error)) return 'github-actions[bot]';
    throw error;
  }
}

/** GitHub gives a text back with the line ends of a form. That another run says the same is no change. */
function sameText(standing: string | null | undefined, text: string): boolean {
  const bare = (each: string | null | undefined) =>
    each
      ?.replaceAll('\r\n', '\n')
      .replace(/\/actions\/runs\/\d+/g, '')
      .trimEnd();
  return bare(standing) === bare(text);
}
