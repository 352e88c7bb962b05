import { execFileSync } from 'node:child_process';
import type { Call } from './description.ts';

type Fields = Record<string, unknown>;

/** What GitHub tells of commits, trees and files, from a real repository; null where the call is for something else, or there is none. */
export function answerFromGit({ operation, path }: Call, query: URLSearchParams, folder: string | null): Fields | null {
  if (folder === null) return null;
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    switch (operation) {
      case 'GET /repos/{owner}/{repo}/compare/{basehead}':
        return comparison(git, path.basehead ?? '', query);
      case 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}':
        return tree(git, path.tree_sha ?? '');
      case 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': {
        const content = git('cat-file', 'blob', path.file_sha ?? '');
        const sha = path.file_sha ?? '';
        return { sha, node_id: 'x', url: address, size: content.length, encoding: 'base64', content: wrapped(content) };
      }
      default:
        return null;
    }
  } catch {
    return null;
  }
}

const address = 'https://example.com';
type Git = (...args: string[]) => Buffer;

/** As GitHub has it, in lines. */
function wrapped(content: Buffer): string {
  return content.toString('base64').replace(/.{60}/g, '$&\n');
}

function comparison(git: Git, basehead: string, query: URLSearchParams): Fields {
  const [base = '', head = ''] = basehead.split('...');
  const line = (...args: string[]) =>
    git(...args)
      .toString('utf8')
      .trim();
  const mergeBase = line('merge-base', base, head);
  const names = lines(line('rev-list', '--reverse', '--topo-order', `${base}..${head}`));
  const behind = lines(line('rev-list', `${head}..${base}`)).length;
  const size = Number(query.get('per_page') ?? 250);
  const page = Number(query.get('page') ?? 1);
  const shown = names.slice((page - 1) * size, page * size);
  return {
    url: address,
    html_url: address,
    permalink_url: address,
    diff_url: address,
    patch_url: address,
    base_commit: commit(git, line('rev-parse', base)),
    merge_base_commit: commit(git, mergeBase),
    status: names.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged',
    ahead_by: names.length,
    behind_by: behind,
    total_commits: names.length,
    commits: shown.map((name) => commit(git, name)),
    files: [],
  };
}

/** Times in UTC and messages without their last line's end, as GitHub gives them. */
function commit(git: Git, sha: string): Fields {
  const format = '%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B';
  const [tree, parents = '', an, ae, at, cn, ce, ct, message = ''] = git('log', '-1', `--format=${format}`, sha)
    .toString('utf8')
    .split('\0');
  const when = (seconds = '') => new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z');
  return {
    url: address,
    sha,
    node_id: 'x',
    html_url: address,
    comments_url: address,
    commit: {
      url: address,
      author: { name: an, email: ae, date: when(at) },
      committer: { name: cn, email: ce, date: when(ct) },
      message: message.trimEnd(),
      comment_count: 0,
      tree: { sha: tree, url: address },
      verification: { verified: false, reason: 'unsigned', payload: null, signature: null, verified_at: null },
    },
    author: null,
    committer: null,
    parents: parents
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => ({ sha: name, url: address, html_url: address })),
  };
}

function tree(git: Git, sha: string): Fields {
  const rows = git('ls-tree', '-l', '-z', sha).toString('utf8').split('\0');
  const entries = rows.flatMap((row) => {
    const match = /^(\d+) (\w+) (\w+) +(\S+)\t([\s\S]+)$/.exec(row);
    if (!match) return [];
    const [, mode, type, object, size, path] = match;
    const sized = type === 'blob' ? { size: Number(size) } : {};
    return [{ path, mode, type, sha: object, url: address, ...sized }];
  });
  return { sha, url: address, truncated: false, tree: entries };
}

function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
