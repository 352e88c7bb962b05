import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** The first executable of that name in `folders`, then on PATH; null where there is none. */
export function findProgram(name: string, folders: readonly string[] = []): string | null {
  for (const folder of [...folders, ...(process.env.PATH ?? '').split(delimiter)]) {
    if (folder === '') continue;
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not here.
    }
  }
  return null;
}

/** The interpreter itself: a shim of a version manager would add its own start to every run. */
export function findPython(): string | null {
  for (const name of ['python3', 'python']) {
    const path = firstLine([name, '-c', 'import sys; print(sys.executable)']);
    if (path !== null) return path;
  }
  return null;
}

/** How a Python tool is started: its script beside the interpreter or on PATH, else its module; null: not installed. */
export function pythonTool(python: string | null, script: string, module: string): readonly string[] | null {
  const found = findProgram(script, python === null ? [] : [dirname(python)]);
  if (found !== null) return [found];
  if (python === null || firstLine([python, '-c', `import ${module}.__main__; print(0)`]) === null) return null;
  return [python, '-m', module];
}

/** The first line that a command prints on standard output; null where it fails. */
export function firstLine(command: readonly string[]): string | null {
  const [program, ...options] = command;
  if (program === undefined) return null;
  const { status, stdout } = spawnSync(program, options, { encoding: 'utf8', timeout: 60_000 });
  return status === 0 ? (stdout.split('\n')[0] ?? '').trim() : null;
}
