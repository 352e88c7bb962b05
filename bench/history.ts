/**
 * What a range of commits costs against `git log --raw` of the same range: `node bench/history.ts [-- <commits> <folder>
 * <runs>]`. The history is made from a seed; a folder that is given is kept, and used again. Wall time depends on what else the
 * machine does: the ratio is that of the processor's time.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathsOfCommit, writeHistory } from './history-repository.ts';
import { describeMachine } from './machine.ts';
import { measure, type Sample } from './measure.ts';
import { findPython } from './programs.ts';
import { median } from './table.ts';

const [commitsAsked, folderAsked, runsAsked] = process.argv.slice(2).filter((each) => each !== '--');
const commits = Number(commitsAsked ?? 10_000);
const runs = Number(runsAsked ?? 3);
const folder = folderAsked === undefined ? mkdtempSync(join(tmpdir(), 'lane-guard-history-')) : resolve(folderAsked);
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
try {
  if (spawnSync('git', ['rev-parse', '-q', '--verify', 'base'], { cwd: folder }).status !== 0)
    await writeHistory(folder, commits);
  const cli = resolve('dist/cli/index.js');
  const check = ['node', cli, 'check', '--smoke', 'none', '--format', 'json'];
  const subjects: readonly (readonly [string, readonly string[]])[] = [
    ['git log --raw', ['git', 'log', '--raw', '-r', '--no-renames', 'base..main']],
    ['check without a range', [...check, folder]],
    ['check --base', [...check, '--base', 'base', folder]],
    ['push', ['env', ...asPush(folder), 'node', resolve('dist/main/index.js')]],
  ];
  print(`${describeMachine()}\n${commits} commits, ${commits * pathsOfCommit} changed files; medians of ${runs}\n\n`);
  print(`${''.padEnd(24)}${['wall', 'processor', 'ratio', 'memory'].map((head) => head.padStart(12)).join('')}\n`);
  let yardstick: number | undefined;
  for (const [what, command] of subjects) {
    const samples: Sample[] = [];
    while (samples.length < runs) samples.push(await sample(command));
    const cpu = median(samples.map((each) => each.cpu ?? each.ms));
    yardstick ??= cpu;
    const wall = median(samples.map(({ ms }) => ms));
    const peak = median(samples.map((each) => each.peak ?? Number.NaN));
    const cells = [seconds(wall), seconds(cpu), `${(cpu / yardstick).toFixed(1)} x`, `${(peak / 1e6).toFixed(0)} MB`];
    print(`${what.padEnd(24)}${cells.map((cell) => cell.padStart(12)).join('')}\n`);
  }
} finally {
  if (folderAsked === undefined) rmSync(folder, { recursive: true, force: true });
}

/** A whole process with its children; findings are no failure. */
async function sample(command: readonly string[]): Promise<Sample> {
  const python = findPython();
  const taken = await measure(command, {
    python,
    directory: folder,
    out: null,
    errors: join(folder, '.git', 'bench-errors'),
    seconds: 900,
    signal: stop.signal,
  });
  if (taken.exit === null || taken.exit > 1 || taken.exit < 0)
    throw new Error(`${command.join(' ')}: exit ${taken.exit}`);
  return taken;
}

/** The environment of a push of the whole range, as words for `env`. */
function asPush(folder: string): readonly string[] {
  const path = join(folder, '.git', 'bench-event.json');
  const ends = { before: revision('base'), after: revision('main') };
  writeFileSync(path, JSON.stringify({ ref: 'refs/heads/main', ...ends, repository: { default_branch: 'main' } }));
  return [
    'GITHUB_EVENT_NAME=push',
    `GITHUB_EVENT_PATH=${path}`,
    'GITHUB_REF=refs/heads/main',
    `GITHUB_WORKSPACE=${folder}`,
    `RUNNER_TEMP=${join(folder, '.git')}`,
    'INPUT_TOKEN=none',
    'INPUT_SMOKE=none',
  ];
}

function revision(name: string): string {
  const { status, stdout, stderr } = spawnSync('git', ['rev-parse', name], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git rev-parse ${name}: ${stderr}`);
  return stdout.trim();
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function print(text: string): void {
  process.stdout.write(text);
}
