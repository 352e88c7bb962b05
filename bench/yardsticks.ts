import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOfOurs, filesOfReport } from './peer-output.ts';
import { findProgram, firstLine } from './programs.ts';
import type { Target, Tool } from './tool.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export const ours = 'lane-guard';
export const floors = ['C loop', 'Node loop'] as const;

/** The bundle that is shipped, on the Node that runs the benchmark. */
export function laneGuard(target: Target): Tool {
  const check = ['check', target.folder, '--checks', 'dependencies,shims', '--format', 'json'];
  return {
    name: ours,
    does: '`check --checks dependencies,shims`: every route from production to development, direct, through other files, by a name held as text; file, line, column and chain, as JSON',
    version: firstLine([process.execPath, here('../dist/cli/index.js'), '--version']),
    run: {
      command: [process.execPath, here('../dist/cli/index.js'), ...check],
      directory: target.work,
      exits: [0, 1],
      filesIn: filesOfReport,
    },
  };
}

/** The floor: the bytes of the same files read once, in C where there is a compiler, and in Node. */
export function readLoops(target: Target): Tool[] {
  const list = writeList(target, 'sources', [...target.files.python, ...target.files.typescript]);
  const compiler = findProgram('cc') ?? findProgram('clang');
  const program = compiled(compiler, target.work);
  const run = (command: readonly string[]) => ({
    command: [...command, list],
    directory: target.work,
    exits: [0],
    filesIn: filesOfOurs,
  });
  return [
    {
      name: floors[0],
      does: 'reads every file once, into one buffer, on one thread',
      version: compiler === null ? null : firstLine([compiler, '-dumpversion']),
      run: program === null ? { absent: 'no C compiler' } : run([program]),
    },
    {
      name: floors[1],
      does: 'the same on Node, with its start',
      version: process.version,
      run: run([process.execPath, here('read-files.mjs')]),
    },
  ];
}

/** CPython's own parser on the same Python files, in one process. */
export function parseLoop(target: Target, python: string | null): Tool {
  const list = writeList(target, 'python', target.files.python);
  return {
    name: 'ast.parse',
    does: 'CPython reads and parses every Python file; nothing is resolved',
    version: python === null ? null : firstLine([python, '--version']),
    run:
      python === null
        ? { absent: 'not installed' }
        : {
            command: [python, here('parse_files.py'), list],
            directory: target.work,
            exits: [0],
            filesIn: filesOfOurs,
          },
  };
}

function compiled(compiler: string | null, work: string): string | null {
  if (compiler === null) return null;
  const program = join(work, 'read_files');
  const { status } = spawnSync(compiler, ['-O2', '-o', program, here('read_files.c')], { stdio: 'ignore' });
  return status === 0 ? program : null;
}

function writeList(target: Target, name: string, paths: readonly string[]): string {
  const list = join(target.work, `${name}.list`);
  writeFileSync(list, paths.map((path) => `${join(target.folder, path)}\0`).join(''));
  return list;
}
