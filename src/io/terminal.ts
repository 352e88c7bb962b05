import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Event } from '../domain/host.ts';
import type { Terminal } from '../domain/surface.ts';
import { watchedSignals } from './cancellation.ts';
import { JobLog } from './job-log.ts';
import type { LiveOutput } from './live-output.ts';
import { progressLine } from './progress-line.ts';

const desk: Event = { name: 'command-line', payload: {}, ref: '' };

// A reader that has seen enough (`| head`) closes the pipe: that changes nothing of the verdict.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** The terminal, or whatever the output is sent to. */
export const terminal: Terminal = {
  width: process.stdout.columns ?? 100,
  // https://no-color.org: any value but an empty one switches colour off.
  color: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  isWorkflow: Boolean(process.env.GITHUB_ACTIONS),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  openHost: async (folder, token) => {
    const { createHost } = await import('./host.ts');
    const progress = (text: string) => {
      if (process.stderr.isTTY) process.stderr.write(`lane-guard: ${text}\n`);
    };
    const options = { folder, event: desk, progress, cancellation: watchedSignals(), show };
    const repository = process.env.GITHUB_REPOSITORY;
    if (token === null || !repository) return createHost({ ...options, github: null });
    const { createGitHub } = await import('./github.ts');
    return createHost({ ...options, github: createGitHub(token, repository, progress) });
  },
  openGit: async (folder) => {
    const { createGit } = await import('./git.ts');
    return createGit(resolve(folder));
  },
  readFile: async (folder, path) => {
    const { readNamedFile } = await import('./named-file.ts');
    return readNamedFile(resolve(folder, path));
  },
  writeFile: async (folder, path, text, wish) => {
    const { writeRepositoryFile } = await import('./report-file.ts');
    await writeRepositoryFile(resolve(folder), path, text, wish);
  },
  writeReport: async (directory, folder, name, text) => {
    const { writeReportFile } = await import('./report-file.ts');
    return writeReportFile(directory, { judged: resolve(folder), user: process.cwd() }, name, text);
  },
};

/** On standard error, whatever the report is: a report may be for a program. */
const jobLog = new JobLog((text) => process.stderr.write(text));

/** A group of the log in a job on GitHub, which reads standard error as well; one line on a terminal; else nothing. */
function show(title: string): LiveOutput | null {
  if (process.env.GITHUB_ACTIONS) return jobLog.show(title);
  if (!process.stderr.isTTY || process.env.TERM === 'dumb') return null;
  const write = (text: string) => process.stderr.write(text);
  return progressLine(title, { write, width: process.stderr.columns || 80, now: () => performance.now() });
}
