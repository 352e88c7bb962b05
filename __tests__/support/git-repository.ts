import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** The text of a file, its bytes, a symbolic link, or null: removed. */
export type FileContent = string | Uint8Array | { readonly link: string } | null;

/** A real repository in a temporary folder, with one author and a clock that goes a minute a commit. */
export interface GitRepository {
  readonly folder: string;
  /** Runs git in it and gives what it prints, trimmed. */
  git(...args: string[]): string;
  write(files: Readonly<Record<string, FileContent>>): void;
  rename(from: string, to: string): void;
  /** Writes the files, stages everything, commits; gives the object name. */
  commit(message: string, files?: Readonly<Record<string, FileContent>>): string;
  branch(name: string, from?: string): void;
  checkout(name: string): void;
  /** A merge commit, also where a fast-forward would do. */
  merge(branch: string, message?: string): string;
  head(): string;
}

const folders: string[] = [];
// Runs where a test file imports this one; every repository of the file goes at its end.
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function gitRepository(objects: 'sha1' | 'sha256' = 'sha1'): GitRepository {
  const folder = mkdtempSync(join(tmpdir(), 'lane-guard-git-'));
  folders.push(folder);
  let minutes = 0;
  const git = (...args: string[]): string => {
    const date = new Date(Date.UTC(2025, 0, 1, 0, minutes)).toISOString();
    return execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Author',
        GIT_AUTHOR_EMAIL: 'author@example.com',
        GIT_COMMITTER_NAME: 'Author',
        GIT_COMMITTER_EMAIL: 'author@example.com',
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
      },
    }).trim();
  };
  const write: GitRepository['write'] = (files) => {
    for (const [path, content] of Object.entries(files)) {
      const at = join(folder, path);
      rmSync(at, { recursive: true, force: true });
      if (content === null) continue;
      mkdirSync(dirname(at), { recursive: true });
      if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, at);
      else writeFileSync(at, content);
    }
  };
  const head = (): string => git('rev-parse', 'HEAD');
  git('init', '-q', '-b', 'main', `--object-format=${objects}`);
  return {
    folder,
    git,
    write,
    head,
    rename: (from, to) => {
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      git('mv', from, to);
    },
    commit: (message, files = {}) => {
      minutes++;
      write(files);
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '--cleanup=verbatim', '-m', message);
      return head();
    },
    branch: (name, from = 'HEAD') => git('checkout', '-q', '-b', name, from),
    checkout: (name) => git('checkout', '-q', name),
    merge: (branch, message = `Merge branch '${branch}'`) => {
      minutes++;
      git('merge', '-q', '--no-ff', '-m', message, branch);
      return head();
    },
  };
}
