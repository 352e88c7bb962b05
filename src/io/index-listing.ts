import { isAscii } from 'node:buffer';
import type { Git } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { decodePath } from '../domain/path-name.ts';

/** A file that git knows of in a folder. */
export interface IndexRecord {
  /** `?` untracked, `R` deleted in the folder, `S` left out of it by a sparse checkout, else tracked. */
  readonly tag: string;
  /** Octal; empty for what is untracked. */
  readonly mode: string;
  readonly path: string;
}

/**
 * What is tracked, and what is untracked and not ignored, in one question: each further process costs milliseconds.
 *
 * @throws Misconfiguration where git cannot list the folder.
 */
export async function listIndex(git: Git): Promise<IndexRecord[]> {
  const options = ['-z', '-t', '--stage', '--deleted', '--others', '--exclude-standard'];
  const { code, stdout, stderr } = await git.run(['ls-files', ...options]);
  if (code !== 0) {
    throw new Misconfiguration(
      `git could not list the files: ${stderr.trim().split('\n')[0]}`,
      'run `git status` there',
    );
  }
  // Each name decoded for itself costs more than everything else here.
  const text = isAscii(stdout) ? stdout.toString('latin1') : null;
  const records: IndexRecord[] = [];
  for (let start = 0, end = stdout.indexOf(0); end >= 0; start = end + 1, end = stdout.indexOf(0, start)) {
    const tag = String.fromCharCode(stdout[start] ?? 0);
    const name = tag === '?' ? start + 2 : stdout.indexOf(0x09, start) + 1;
    const mode = tag === '?' ? '' : stdout.toString('latin1', start + 2, start + 8);
    const path = text?.slice(name, end);
    // A backslash may need an escape of its own.
    const plain = path !== undefined && !path.includes('\\') ? path : decodePath(stdout.subarray(name, end));
    records.push({ tag, mode, path: plain });
  }
  return records;
}
