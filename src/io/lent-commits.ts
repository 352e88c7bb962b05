import type { Git, LentCommits } from '../domain/host.ts';
import { commitBytes } from './commit-bytes.ts';
import { reasonOf } from './github-errors.ts';
import { type ApiCommit, type ApiTreeEntry, type HistoryApi, mostCommits } from './github-history.ts';
import type { LentObjects } from './lent-objects.ts';

/** Questions to the API for one range: a workflow's token has a thousand an hour for all of its repository. */
const mostQuestions = 600;
/** Bytes above which a file is not asked for: it is compared with nothing. */
const blobLimit = 5_000_000;
/** Questions at a time. */
const width = 8;

/** Why the API cannot stand in for the clone. */
class Refusal extends Error {}

/**
 * Writes the commits of `base...head`, their trees and their files as git would have them: each is what git's own hash says, so
 * that whatever reads them need not know where they came from. A text says why that cannot be.
 *
 * The API gives at most 250 commits of a range. Files are taken from trees, for which its limit of 3,000 files does not hold.
 */
export async function lendCommits(
  api: HistoryApi,
  lent: LentObjects,
  git: Git,
  base: string,
  head: string,
): Promise<LentCommits | string> {
  const questions = new Questions(api);
  try {
    const comparison = await questions.ask(() => api.compare(base, head));
    const { total, commits } = comparison;
    if (total > mostCommits) {
      throw new Refusal(`GitHub's API gives no more than ${mostCommits} commits of a range, and this one has ${total}`);
    }
    if (commits.length !== total) {
      throw new Refusal(`GitHub's API gave ${commits.length} of the ${total} commits of the range`);
    }
    const all = [comparison.base, comparison.mergeBase, ...commits];
    await writeCommits(git, all);
    const sizes = await writeTrees(git, questions, new Set(all.map(({ tree }) => tree)));
    await moveEdge(git, lent, all);
    const tips = new Set([comparison.base.sha, comparison.mergeBase.sha, head]);
    await writeBlobs(git, questions, [...tips], sizes);
    return { base: comparison.base.sha, mergeBase: comparison.mergeBase.sha, commits: total };
  } catch (error) {
    lent.close();
    if (error instanceof Refusal) return error.message;
    return `GitHub's API did not give the commits (${reasonOf(error)})`;
  }
}

class Questions {
  readonly api: HistoryApi;
  #left = mostQuestions;

  constructor(api: HistoryApi) {
    this.api = api;
  }

  async ask<T>(question: () => Promise<T>): Promise<T> {
    if (this.#left-- <= 0) {
      throw new Refusal(`GitHub's API would have to be asked more than ${mostQuestions} times for the range`);
    }
    return question();
  }

  /** Asks for each, some at a time. */
  async each<T>(names: readonly string[], question: (name: string) => Promise<T>): Promise<T[]> {
    const answers: T[] = [];
    for (let at = 0; at < names.length; at += width) {
      const some = names.slice(at, at + width);
      answers.push(...(await Promise.all(some.map((name) => this.ask(() => question(name))))));
    }
    return answers;
  }
}

async function writeCommits(git: Git, commits: readonly ApiCommit[]): Promise<void> {
  const absent = await missing(
    git,
    commits.map(({ sha }) => sha),
  );
  for (const commit of commits) {
    if (!absent.delete(commit.sha)) continue;
    const bytes = commitBytes(commit);
    if (!bytes) throw new Refusal(`the commit ${commit.sha} cannot be built from what GitHub's API tells of it`);
    await write(git, ['hash-object', '-w', '-t', 'commit', '--stdin'], bytes, [commit.sha]);
  }
}

/** Level by level, only those that git lacks: directories that did not change are there. Gives the size of files. */
async function writeTrees(git: Git, questions: Questions, roots: ReadonlySet<string>): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  const asked = new Set<string>();
  for (let level = [...roots]; level.length > 0; ) {
    const absent = await missing(
      git,
      level.filter((name) => !asked.has(name)),
    );
    const names = [...absent];
    for (const name of names) asked.add(name);
    const trees = await questions.each(names, (name) => questions.api.tree(name));
    for (const [index, entries] of trees.entries()) {
      await write(git, ['mktree', '-z', '--missing'], listing(entries), [names[index] ?? '']);
    }
    const entries = trees.flat();
    for (const { kind, object, size } of entries) if (kind === 'blob') sizes.set(object, size);
    level = entries.filter(({ kind }) => kind === 'tree').map(({ object }) => object);
  }
  return sizes;
}

function listing(entries: readonly ApiTreeEntry[]): Buffer {
  return Buffer.from(entries.map(({ mode, kind, object, path }) => `${mode} ${kind} ${object}\t${path}\0`).join(''));
}

/** The edge of what git knows: commits whose parents are not all there. */
async function moveEdge(git: Git, lent: LentObjects, commits: readonly ApiCommit[]): Promise<void> {
  const candidates = new Map<string, readonly string[]>(commits.map(({ sha, parents }) => [sha, parents]));
  await git.objects(
    [...lent.edge].filter((name) => !candidates.has(name)),
    (name, content) => {
      const [headers = ''] = (content?.toString('latin1') ?? '').split('\n\n', 1);
      candidates.set(
        name,
        [...headers.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent),
      );
    },
  );
  const absent = await missing(git, [...candidates.values()].flat());
  lent.edge = [...candidates].flatMap(([name, parents]) => (parents.some((each) => absent.has(each)) ? [name] : []));
}

async function writeBlobs(
  git: Git,
  questions: Questions,
  tips: readonly string[],
  sizes: ReadonlyMap<string, number>,
): Promise<void> {
  const { code, stdout } = await git.run(['rev-list', '--objects', '--missing=print', ...tips]);
  if (code !== 0) throw new Refusal("git cannot read the commits that GitHub's API gave");
  const lines = stdout.toString('latin1').split('\n');
  const absent = lines.flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : []));
  const names = absent.filter((name) => (sizes.get(name) ?? 0) <= blobLimit);
  for (let at = 0; at < names.length; at += width) {
    const some = names.slice(at, at + width);
    const contents = await questions.each(some, (name) => questions.api.blob(name));
    for (const [index, content] of contents.entries()) {
      await write(git, ['hash-object', '-w', '-t', 'blob', '--no-filters', '--stdin'], content, [some[index] ?? '']);
    }
  }
}

/** Which of these objects git lacks. */
async function missing(git: Git, names: readonly string[]): Promise<Set<string>> {
  if (names.length === 0) return new Set();
  const { stdout } = await git.run(['cat-file', '--batch-check=%(objectname)'], `${[...new Set(names)].join('\n')}\n`);
  const lines = stdout.toString('latin1').split('\n');
  return new Set(lines.flatMap((line) => (line.endsWith(' missing') ? [line.slice(0, -' missing'.length)] : [])));
}

/** What git makes of it has to have the name that the API says. */
async function write(git: Git, args: readonly string[], content: Uint8Array, names: readonly string[]): Promise<void> {
  const { code, stdout } = await git.run(args, content);
  const [written = ''] = code === 0 ? stdout.toString('latin1').split('\n') : [];
  if (names.includes(written)) return;
  throw new Refusal(`what GitHub's API gives as ${names.join(', ')} is not what git has under that name`);
}
