import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { error, notice, setOutput, summary, warning } from '@actions/core';
import type { Runner } from '../domain/surface.ts';
import { watchSignals } from './cancellation.ts';
import { readEvent } from './event.ts';
import { createGitHub } from './github.ts';
import { createHost } from './host.ts';
import { writeReportFile } from './report-file.ts';
import { withPullRequest } from './workflow-run.ts';

const annotators = { error, warning, notice };

/** The runner of GitHub Actions, through its environment and command files. */
export const runner: Runner = {
  inputs: readInputs(process.env),
  openHost: async (folder, token) => {
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const repository = process.env.GITHUB_REPOSITORY ?? '';
    const github = token === null || repository === '' ? null : createGitHub(token, repository, warning);
    const event = await withPullRequest(readEvent(process.env), github);
    return createHost({
      folder: resolve(workspace, folder),
      event,
      github,
      remote: { token, server: process.env.GITHUB_SERVER_URL ?? 'https://github.com' },
      progress: log,
      cancellation: watchSignals(),
    });
  },
  log,
  annotate: ({ severity, message, title, path, line, column, endColumn }) => {
    annotators[severity](message, {
      title,
      ...(path === undefined ? {} : { file: path }),
      ...(line === undefined ? {} : { startLine: line, endLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
      ...(endColumn === undefined ? {} : { endColumn }),
    });
  },
  summarize: async (markdown) => {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (!file || !existsSync(file)) return;
    await summary.addRaw(markdown).write();
  },
  setOutput: (name, value) => setOutput(name, value),
  writeReport: async (directory, folder, name, text) => {
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const own = async () => mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'lane-guard-report-'));
    const chosen = directory ?? { path: await own(), inside: false };
    return writeReportFile(chosen, { judged: resolve(workspace, folder), user: workspace }, name, text);
  },
};

/** The runner gives each input as `INPUT_` and its name in capitals, with blanks as underscores. */
function readInputs(environment: NodeJS.ProcessEnv): Runner['inputs'] {
  const inputs: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (name.startsWith('INPUT_')) inputs[name.slice('INPUT_'.length).toLowerCase()] = value;
  }
  return inputs;
}

/** Commands in what is printed mean nothing to the runner between these two lines; the token cannot be guessed. */
function log(text: string): void {
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`);
}
