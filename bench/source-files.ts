import { spawnSync } from 'node:child_process';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface SourceFiles {
  /** Paths below the folder, sorted by code unit. */
  readonly python: readonly string[];
  readonly typescript: readonly string[];
  /** Sum of the sizes of all of them. */
  readonly bytes: number;
}

/**
 * The sources of a folder as the tool reads them: in a git work tree what is tracked and what is neither tracked nor
 * ignored, elsewhere every file; no links.
 */
export function sourceFiles(folder: string): SourceFiles {
  const python: string[] = [];
  const typescript: string[] = [];
  let bytes = 0;
  for (const path of listed(folder) ?? walked(folder)) {
    const list = /\.py$/.test(path) ? python : /\.[cm]?[jt]sx?$/.test(path) ? typescript : null;
    if (list === null) continue;
    const found = lstatSync(join(folder, path), { throwIfNoEntry: false });
    if (!found?.isFile()) continue;
    list.push(path);
    bytes += found.size;
  }
  return { python: python.sort(), typescript: typescript.sort(), bytes };
}

function listed(folder: string): string[] | null {
  const command = ['-C', folder, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const { status, stdout } = spawnSync('git', command, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  return status === 0 ? stdout.split('\0').filter((path) => path !== '') : null;
}

function walked(folder: string): string[] {
  const paths: string[] = [];
  const pending = [''];
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') pending.push(path);
      else if (entry.isFile()) paths.push(path);
    }
  }
  return paths;
}
