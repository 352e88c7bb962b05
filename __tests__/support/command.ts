import { resolve } from 'node:path';
import { type Checked, check } from '../../src/commands/check.ts';
import { runCommandLine } from '../../src/commands/command-line.ts';
import type { Event } from '../../src/domain/host.ts';
import { createGit } from '../../src/io/git.ts';
import { createHost } from '../../src/io/host.ts';
import { readNamedFile } from '../../src/io/named-file.ts';
import { writeRepositoryFile } from '../../src/io/report-file.ts';
import type { Inputs } from '../../src/settings/read.ts';
import type { GitRepository } from './git-repository.ts';

const desk: Event = { name: 'command-line', payload: {}, ref: '' };
const silent = { github: null, progress: () => undefined };

/** Runs one command line in a folder with the real host, and gives what it printed. */
export async function commandLine(folder: string, argv: readonly string[], isWorkflow = false) {
  let [out, err] = ['', ''];
  const code = await runCommandLine([argv[0] ?? '', folder, ...argv.slice(1)], {
    width: 100,
    color: false,
    isWorkflow,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    openHost: (at) => createHost({ folder: at, event: desk, ...silent }),
    openGit: async (at) => createGit(resolve(at)),
    readFile: (at, path) => readNamedFile(resolve(at, path)),
    writeFile: writeRepositoryFile,
    writeReport: async () => '',
  });
  return { code, out, err };
}

/** Judges a folder as an event asks; `day` is that of the run, as `YYYY-MM-DD`. */
export async function judged(
  folder: string,
  event: Event,
  inputs: Inputs = {},
  day = '2025-06-15',
): Promise<Checked['report']> {
  const host = await createHost({ folder, event, ...silent });
  try {
    const { report } = await check(
      { ...host, now: Date.parse(`${day}T12:00:00Z`) / 1000 },
      { smoke: 'none', ...inputs },
    );
    return report;
  } finally {
    host.dispose();
  }
}

/** The event of a pull request from what is checked out into `base`. */
export function pullRequest(repository: GitRepository, base: string, labels: readonly string[] = []): Event {
  return {
    name: 'pull_request',
    ref: 'refs/pull/1/merge',
    payload: {
      pull_request: {
        number: 1,
        title: repository.git('log', '-1', '--format=%s'),
        labels: labels.map((name) => ({ name })),
        base: { sha: base },
        head: { sha: repository.head() },
      },
    },
  };
}

/** `error dangling-dependency waived`, of each finding in the order of the report. */
export function told(report: Checked['report']): string[] {
  return report.findings.map(({ severity, check: id, status }) => `${severity} ${id} ${status}`);
}
