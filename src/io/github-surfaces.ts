import type { CheckRunText, GitHubSurfaces, IssueText, Published, ReviewText } from '../domain/surface.ts';
import type { Client } from './github-client.ts';
import { isForbidden, isUncertain, reasonOf } from './github-errors.ts';
import { linesOfPatch } from './patch-lines.ts';

type Place = { readonly owner: string; readonly repo: string };

/** Writes what a run says to a repository. Whatever fails costs its surface alone, and says why. */
export function createSurfaces(open: () => Promise<Client>, place: Place): GitHubSurfaces {
  let login: Promise<string> | undefined;
  const own = async (client: Client) => {
    login ??= loginOf(client);
    return login;
  };
  const publish = async (permission: string, write: (client: Client) => Promise<Published>): Promise<Published> => {
    try {
      return await write(await open());
    } catch (error) {
      const needs = isForbidden(error) ? `; the token needs ${permission}` : '';
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
          await createOnce(
            () => client.rest.issues.createComment({ ...at, body, request: { retries: 0 } }),
            async () => (await find()) !== undefined,
          );
        return 'written';
      }),
    checkRuns: (sha, runs) =>
      publish('checks: write', async (client) => {
        for (const run of runs) await writeCheckRun(client, place, sha, run);
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
        await createOnce(
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
          async () => (await wanted()) === null,
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
    await createOnce(
      () => client.rest.issues.create({ ...place, title, body, request: { retries: 0 } }),
      async () => (await find()) !== undefined,
    );
    return 'written';
  }
  const isSame = standing.title === title && sameText(standing.body, body) && standing.state === state;
  if (isSame) return 'unchanged';
  await client.rest.issues.update({ ...place, issue_number: standing.number, title, body, state });
  return 'written';
}

const mostCreates = 3;

/** Creates what must stand once. A connection may break when GitHub had done it already: before each further try it is looked for. */
async function createOnce(create: () => Promise<unknown>, isThere: () => Promise<boolean>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await create();
      return;
    } catch (error) {
      if (!isUncertain(error)) throw error;
      if (await isThere()) return;
      if (tries === mostCreates) throw error;
    }
  }
}

/** The first batch comes with the run, each further one as an update, which adds to what is there. */
async function writeCheckRun(client: Client, place: Place, sha: string, run: CheckRunText): Promise<void> {
  const { name, conclusion, title, summary, batches } = run;
  const [first = [], ...rest] = batches;
  const output = (annotations: readonly object[]) => ({ title, summary, annotations: [...annotations] as never[] });
  const { data } = await client.rest.checks.create({
    ...place,
    name,
    head_sha: sha,
    status: 'completed',
    conclusion,
    output: output(first),
    request: { retries: 0 },
  });
  for (const batch of rest) {
    await client.rest.checks.update({ ...place, check_run_id: data.id, output: output(batch) });
  }
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
