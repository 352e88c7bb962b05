import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { Random } from './random.ts';
import { name, noun } from './words.ts';

/** Files of each lane at the base. */
const filesOfLane = 4000;
/** Paths that a commit touches. */
export const pathsOfCommit = 5;

/** Makes a repository with a branch `main` of this many commits above its branch `base`; one `git fast-import` writes it. */
export async function writeHistory(folder: string, commits: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  run(folder, 'init', '-q', '-b', 'main');
  const child = spawn('git', ['fast-import', '--quiet'], { cwd: folder, stdio: ['pipe', 'inherit', 'inherit'] });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  for (const part of history(commits)) {
    if (!child.stdin.write(part)) await new Promise((drained) => child.stdin.once('drain', drained));
  }
  child.stdin.end();
  if ((await ended) !== 0) throw new Error('git fast-import failed');
  run(folder, 'reset', '-q', '--hard', 'main');
}

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

function run(folder: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
}
