import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import type { Git } from '../domain/host.ts';

/**
 * Objects that the run brought itself, in a folder of its own beside the clone's. While it is open, git reads and writes there
 * first; the clone stays as it is.
 */
export class LentObjects {
  /** What git has to be told. */
  environment: NodeJS.ProcessEnv = {};
  #shallow = '';

  /** @param folder the judged one; `temporary`: where the objects go. Both absolute. */
  async open(git: Git, folder: string, temporary: string): Promise<void> {
    const objects = await this.#path(git, folder, 'objects');
    const own = join(temporary, 'lent', 'objects');
    this.#shallow = join(temporary, 'lent', 'shallow');
    mkdirSync(own, { recursive: true });
    writeFileSync(this.#shallow, readShallow(await this.#path(git, folder, 'shallow')));
    this.environment = {
      GIT_OBJECT_DIRECTORY: own,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: quoted(objects),
      GIT_SHALLOW_FILE: this.#shallow,
    };
  }

  /** As before. */
  close(): void {
    this.environment = {};
  }

  /** Commits whose parents count as not there. */
  get edge(): readonly string[] {
    return readShallow(this.#shallow)
      .split('\n')
      .filter((line) => line !== '');
  }

  set edge(commits: readonly string[]) {
    writeFileSync(
      this.#shallow,
      [...new Set(commits)]
        .sort()
        .map((name) => `${name}\n`)
        .join(''),
    );
  }

  async #path(git: Git, folder: string, name: string): Promise<string> {
    const { stdout } = await git.run(['rev-parse', '--git-path', name]);
    return resolve(folder, stdout.toString('utf8').replace(/\n$/, ''));
  }
}

function readShallow(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // A clone that is whole has none.
    return '';
  }
}

/** Git reads a list here. */
function quoted(path: string): string {
  if (!path.includes(delimiter) && !path.startsWith('"')) return path;
  return `"${path.replace(/["\\]/g, '\\$&')}"`;
}
