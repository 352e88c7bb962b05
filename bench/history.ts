/**
 * What a range of commits costs against `git log --raw` of the same range. The history is made from a seed, by one
 * `git fast-import`: `node bench/history.ts [-- <commits> <folder>]`; a folder that is given is kept.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describeMachine } from './machine.ts';
import { Random } from './random.ts';
import { median } from './table.ts';
import { name, noun } from './words.ts';

/** Files of each lane at the base, and paths that a commit touches. */
const filesOfLane = 4000;
const pathsOfCommit = 5;
const runs = 3;

const manifest = `version: 1
lanes:
  - {name: accepted, root: lukhas/, owners: ["@o"], promotion: {from: candidate}}
  - {name: candidate, root: candidate/, owners: ["@o"], promotion: {to: accepted}}
`;

/** A lane's files as they stand, so that a commit changes what is there. */
class Lane {
  readonly root: string;
  readonly paths: string[] = [];
  readonly #texts = new Map<string, string>();

  constructor(root: string) {
    this.root = root;
  }

  put(below: string, text: string): string {
    if (!this.#texts.has(below)) this.paths.push(below);
    this.#texts.set(below, text);
    return modified(`${this.root}/${below}`, text);
  }

  remove(below: string): string {
    this.#texts.delete(below);
    this.paths.splice(this.paths.indexOf(below), 1);
    return `D ${this.root}/${below}\n`;
  }

  text(below: string): string {
    return this.#texts.get(below) ?? '';
  }

  has(below: string): boolean {
    return this.#texts.has(below);
  }
}

function modified(path: string, text: string): string {
  return `M 100644 inline ${path}\n${data(text)}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function commit(at: number, subject: string, changes: readonly string[]): string {
  const who = `Bench <bench@example.com> ${1_700_000_000 + at * 60} +0000`;
  return `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\n${data(subject)}${changes.join('')}\n`;
}

/** 30 to 120 lines of functions. */
function source(random: Random): string {
  const functions = Array.from({ length: random.whole(10, 40) }, () => {
    const parameter = noun(random);
    return `def ${name(random)}(${parameter}):\n    return ${parameter}.${noun(random)}(${random.whole(0, 999)})\n`;
  });
  return functions.join('\n');
}

function unusedPath(random: Random, lane: Lane): string {
  for (;;) {
    const below = `${noun(random)}/${noun(random)}/${name(random)}_${random.whole(0, 9999)}.py`;
    if (!lane.has(below)) return below;
  }
}

/** The whole history, the base first, as `git fast-import` reads it. */
function* history(commits: number): Generator<string> {
  const random = new Random(commits);
  const candidate = new Lane('candidate');
  const lukhas = new Lane('lukhas');
  const first = [modified('ops/matriz.yaml', manifest)];
  for (const lane of [candidate, lukhas]) {
    for (let at = 0; at < filesOfLane; at++) first.push(lane.put(unusedPath(random, lane), source(random)));
  }
  yield commit(0, 'chore: begin', first);
  yield 'reset refs/heads/base\nfrom refs/heads/main\n\n';
  for (let at = 1; at <= commits; at++) {
    yield commit(at, `feat: ${noun(random)} ${at}`, [...changesOf(random, candidate, lukhas)]);
  }
}

function changesOf(random: Random, candidate: Lane, lukhas: Lane): Iterable<string> {
  // A path twice in one commit would be one change.
  const changes = new Map<string, string>();
  while (changes.size < pathsOfCommit) {
    const lane = random.chance(0.7) ? candidate : lukhas;
    const kind = random.next();
    if (kind < 0.8) {
      const below = random.pick(lane.paths);
      if (changes.has(lane.root + below)) continue;
      changes.set(lane.root + below, lane.put(below, `${lane.text(below)}\n# ${name(random)} ${random.next()}\n`));
    } else if (kind < 0.9) {
      const below = unusedPath(random, lane);
      changes.set(lane.root + below, lane.put(below, source(random)));
    } else if (kind < 0.95) {
      const below = random.pick(lane.paths);
      if (changes.has(lane.root + below)) continue;
      changes.set(lane.root + below, lane.remove(below));
    } else {
      // A file of development comes into production under another path, byte for byte.
      const to = unusedPath(random, lukhas);
      changes.set(lukhas.root + to, lukhas.put(to, candidate.text(random.pick(candidate.paths))));
    }
  }
  return changes.values();
}

async function write(folder: string, commits: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  git(folder, 'init', '-q', '-b', 'main');
  const child = spawn('git', ['fast-import', '--quiet'], { cwd: folder, stdio: ['pipe', 'inherit', 'inherit'] });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  for (const part of history(commits)) {
    if (!child.stdin.write(part)) await new Promise((drained) => child.stdin.once('drain', drained));
  }
  child.stdin.end();
  if ((await ended) !== 0) throw new Error('git fast-import failed');
  git(folder, 'reset', '-q', '--hard', 'main');
}

function git(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
  return stdout.trim();
}

/** Milliseconds of a whole process; its output is read and thrown away. */
function timed(command: string, args: readonly string[], folder: string, environment = process.env): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, args, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 31,
  });
  if (status === null || status > 1) throw new Error(`${command}: ${stderr}`);
  return performance.now() - start;
}

function asPush(folder: string): NodeJS.ProcessEnv {
  const path = join(folder, '.git', 'bench-event.json');
  const ends = { before: git(folder, 'rev-parse', 'base'), after: git(folder, 'rev-parse', 'main') };
  writeFileSync(path, JSON.stringify({ ref: 'refs/heads/main', ...ends, repository: { default_branch: 'main' } }));
  return {
    ...process.env,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: path,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: join(folder, '.git'),
    ...input('TOKEN', 'none'),
    ...input('SMOKE', 'none'),
  };
}

function input(key: string, value: string): Record<string, string> {
  return { [`INPUT_${key}`]: value };
}

const [commitsAsked, folderAsked] = process.argv.slice(2).filter((each) => each !== '--');
const commits = Number(commitsAsked ?? 10_000);
const folder = folderAsked === undefined ? mkdtempSync(join(tmpdir(), 'lane-guard-history-')) : resolve(folderAsked);
try {
  if (spawnSync('git', ['rev-parse', '-q', '--verify', 'base'], { cwd: folder }).status !== 0)
    await write(folder, commits);
  const cli = resolve('dist/cli/index.js');
  const action = resolve('dist/main/index.js');
  const subjects: readonly (readonly [string, () => number])[] = [
    ['git log --raw', () => timed('git', ['log', '--raw', '-r', '--no-renames', 'base..main'], folder)],
    [
      'check without a range',
      () => timed('node', [cli, 'check', '--smoke', 'none', '--format', 'json', folder], folder),
    ],
    [
      'check --base',
      () => timed('node', [cli, 'check', '--base', 'base', '--smoke', 'none', '--format', 'json', folder], folder),
    ],
    ['push', () => timed('node', [action], folder, asPush(folder))],
  ];
  const shown = subjects.map(([what, run]) => [what, median(Array.from({ length: runs }, run))] as const);
  const [, yardstick] = shown[0] ?? ['', Number.NaN];
  process.stdout.write(
    `${describeMachine()}\n${commits} commits, ${commits * pathsOfCommit} changed files; median of ${runs}\n\n`,
  );
  for (const [what, ms] of shown) {
    const times = (ms / yardstick).toFixed(1);
    process.stdout.write(`${what.padEnd(26)}${(ms / 1000).toFixed(2).padStart(8)} s${times.padStart(8)} x\n`);
  }
} finally {
  if (folderAsked === undefined) rmSync(folder, { recursive: true, force: true });
}
