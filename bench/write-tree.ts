import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from './python-tree.ts';

/** The two lanes of the process, as `ops/matriz.yaml` has them. */
const manifest = `version: 1
owners:
  default: ["@platform"]
lanes:
  - name: accepted
    root: lukhas/
    promotion: { from: candidate }
  - name: candidate
    root: candidate/
    promotion: { to: accepted }
`;

/** Writes the files and a manifest below `folder`, as the only commit of a new git repository. */
export function writeTree(folder: string, files: Iterable<GeneratedFile>): void {
  const made = new Set<string>();
  for (const { path, text } of [{ path: 'ops/matriz.yaml', text: manifest }, ...files]) {
    const target = join(folder, path);
    if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    made.add(dirname(target));
    writeFileSync(target, text);
  }
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all', '--force');
  git(folder, 'commit', '--quiet', '--no-verify', '--message', 'Generated tree');
}

function git(folder: string, ...command: readonly string[]): void {
  const settings = ['user.name=bench', 'user.email=bench@localhost', 'gc.auto=0', 'commit.gpgSign=false'];
  const options = ['-C', folder, ...settings.flatMap((setting) => ['-c', setting])];
  const { status, stderr, error } = spawnSync('git', [...options, ...command], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${command.join(' ')}: ${error?.message ?? stderr}`);
}
