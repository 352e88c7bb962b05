import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Git } from '../domain/host.ts';

/** Files whose lines the runner obeys once a step is over. */
const commandFiles = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;
/** Below git's folder: what names programs that git runs. */
const gitFiles = ['config', 'config.worktree', 'info/attributes'] as const;

interface Guarded {
  /** As people know it: `$GITHUB_ENV`, `.git/config`. */
  readonly name: string;
  readonly path: string;
  /** Undefined where nothing was there. */
  readonly content: Buffer | undefined;
}

/**
 * Remembers the runner's command files, and git's configuration and hooks. The function that is given back restores what
 * was written to meanwhile and names it, sorted.
 */
export async function guardFiles(
  git: Git,
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<() => Promise<readonly string[]>> {
  const files: Guarded[] = [];
  for (const name of commandFiles) {
    const path = environment[name];
    if (path) files.push({ name: `$${name}`, path, content: contentOf(path) });
  }
  const asked = await git.run(['rev-parse', '--git-common-dir']);
  const directory = asked.code === 0 ? resolve(folder, asked.stdout.toString('utf8').trim()) : null;
  if (directory !== null) {
    for (const name of gitFiles) {
      files.push({ name: `.git/${name}`, path: join(directory, name), content: contentOf(join(directory, name)) });
    }
  }
  const hooks = directory === null ? null : join(directory, 'hooks');
  const known = hooks === null ? new Map<string, Buffer | undefined>() : hooksIn(hooks);
  return async () => {
    const written = files.filter((file) => putBack(file.path, file.content)).map(({ name }) => name);
    if (hooks === null) return written.sort();
    for (const name of new Set([...known.keys(), ...hooksIn(hooks).keys()])) {
      if (putBack(join(hooks, name), known.get(name))) written.push(`.git/hooks/${name}`);
    }
    return written.sort();
  };
}

function hooksIn(directory: string): Map<string, Buffer | undefined> {
  try {
    return new Map(readdirSync(directory).map((name) => [name, contentOf(join(directory, name))]));
  } catch {
    return new Map();
  }
}

function contentOf(path: string): Buffer | undefined {
  try {
    // A pipe that somebody put there would never end.
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it was written to. */
function putBack(path: string, content: Buffer | undefined): boolean {
  const now = contentOf(path);
  if (content === undefined ? now === undefined : now?.equals(content)) return false;
  try {
    if (content === undefined) rmSync(path, { force: true });
    else writeFileSync(path, content);
  } catch {
    // It cannot be mended; that it was written to is told all the same.
  }
  return true;
}
