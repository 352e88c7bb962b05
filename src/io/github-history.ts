import type { Client } from './github-client.ts';

/** Who did something, and when, as the API has it: in UTC, whatever the commit says. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

/** A commit as far as the API tells it. */
export interface ApiCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
  /** Of a signed commit that GitHub verified: its own bytes without the signature, and the signature. */
  readonly signed: { readonly payload: string; readonly signature: string } | null;
}

export interface Comparison {
  readonly base: ApiCommit;
  readonly mergeBase: ApiCommit;
  /** From the merge base to the head. */
  readonly commits: readonly ApiCommit[];
  /** How many there are, whether or not the API gives them all. */
  readonly total: number;
}

export interface ApiTreeEntry {
  readonly mode: string;
  readonly kind: string;
  readonly object: string;
  readonly path: string;
  /** Bytes, of a file. */
  readonly size: number;
}

/** What the API knows of commits. Every question may throw. */
export interface HistoryApi {
  compare(base: string, head: string): Promise<Comparison>;
  /** One directory, without those below it. */
  tree(object: string): Promise<readonly ApiTreeEntry[]>;
  blob(object: string): Promise<Uint8Array>;
}

/** Commits that one comparison gives at most: https://docs.github.com/rest/commits/commits#compare-two-commits */
export const mostCommits = 250;

export function createHistoryApi(
  open: () => Promise<Client>,
  place: { readonly owner: string; readonly repo: string },
): HistoryApi {
  return {
    async compare(base, head) {
      const client = await open();
      const commits: ApiCommit[] = [];
      for (let page = 1; ; page++) {
        const { data } = await client.rest.repos.compareCommitsWithBasehead({
          ...place,
          basehead: `${base}...${head}`,
          per_page: 100,
          page,
        });
        commits.push(...data.commits.map(commitOf));
        const total = data.total_commits;
        if (commits.length >= total || data.commits.length === 0 || total > mostCommits) {
          return { base: commitOf(data.base_commit), mergeBase: commitOf(data.merge_base_commit), commits, total };
        }
      }
    },
    async tree(object) {
      const { data } = await (await open()).rest.git.getTree({ ...place, tree_sha: object });
      return data.tree.map(({ mode, type, sha, path, size }) => ({
        mode: mode ?? '',
        kind: type ?? '',
        object: sha ?? '',
        path: path ?? '',
        size: size ?? 0,
      }));
    },
    async blob(object) {
      const { data } = await (await open()).rest.git.getBlob({ ...place, file_sha: object });
      return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
    },
  };
}

type Answer = Awaited<ReturnType<Client['rest']['repos']['compareCommitsWithBasehead']>>['data']['base_commit'];

function commitOf({ sha, parents, commit }: Answer): ApiCommit {
  const { verification } = commit;
  const payload = verification?.payload;
  const signature = verification?.signature;
  return {
    sha,
    tree: commit.tree.sha,
    parents: parents.map((parent) => parent.sha),
    author: signatureOf(commit.author),
    committer: signatureOf(commit.committer),
    message: commit.message,
    signed: payload && signature ? { payload, signature } : null,
  };
}

function signatureOf(person: Partial<Signature> | null): Signature {
  return { name: person?.name ?? '', email: person?.email ?? '', date: person?.date ?? '' };
}
