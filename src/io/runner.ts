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
import { JobLog } from './job-log.ts';
import { writeReportFile } from './report-file.ts';
import { withPullRequest } from './workflow-run.ts';

const jobLog = new JobLog((text) => process.stdout.write(text));
const annotators = { error, warning, notice };

/** The runner of GitHub Actions, through its environment and command files. */
export const runner: Runner = {
  inputs: readInputs(process.env),
  page: pageOf(process.env),
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
      progress: (text) => jobLog.mention(text),
      show: (title) => jobLog.show(title),
      cancellation: watchSignals(),
    });
  },
  log: (text) => jobLog.say(text),
  annotate: ({ severity, message, title, path, line, column, endColumn }) => {
    jobLog.close();
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
  setOutput: (name, value) => {
    // Without a command file it is a command in the log.
    jobLog.close();
    setOutput(name, value);
  },
  writeReport: async (directory, folder, name, text) => {
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const own = async () => mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'lane-guard-report-'));
    const chosen = directory ?? { path: await own(), inside: false };
    return writeReportFile(chosen, { judged: resolve(workspace, folder), user: workspace }, name, text);
  },
};

/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
function pageOf(environment: NodeJS.ProcessEnv): Runner['page'] {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
  if (!server || !repository || !/^\d+$/.test(run ?? '')) return null;
  return `${server}/${repository}/actions/runs/${run}`;
}

/** The runner gives each input as `INPUT_` and its name in capitals, with blanks as underscores. */
function readInputs(environment: NodeJS.ProcessEnv): Runner['inputs'] {
  const inputs: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (name.startsWith('INPUT_')) inputs[name.slice('INPUT_'.length).toLowerCase()] = value;
  }
  return inputs;
}
