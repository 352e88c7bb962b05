/**
 * An entry of its own, started beside us: `supervisor <request file>`. It runs one command in a process group of its own
 * with a time limit, keeps a bounded part of what it prints, ends whatever outlives it and writes a `SupervisedEnd`.
 * `@actions/exec`, which starts it, has none of these. It prints nothing, unless asked to what the command prints, and depends
 * on nothing, so that it starts fast.
 *
 * Windows: there are no groups; the tree is ended by `taskkill /T`, and what outlives its leader is not found.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, fstatSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { SupervisedEnd } from '../domain/host.ts';
import { BoundedOutput } from './bounded-output.ts';
import { type Family, familyOf, signalAll } from './process-family.ts';

/** What the file named on the command line holds, as JSON. */
export interface SupervisionRequest {
  readonly command: string;
  readonly args: readonly string[];
  /** Working directory of the command. */
  readonly folder: string;
  readonly seconds: number;
  /** Added to the supervisor's own environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where the `SupervisedEnd` goes. */
  readonly result: string;
  /** A file that, once it is there, asks us to end the command. */
  readonly stop?: string;
  /** Whether to print what the command prints: the head while it runs, the tail in the end. */
  readonly live?: boolean;
}

const headLimit = 64 * 1024;
const tailLimit = 192 * 1024;
/** Milliseconds between the request to end and the kill. */
const patience = 2000;
/** The same where the whole run is cancelled: whoever cancels kills all of us soon. */
const cancelledPatience = 1000;
/** Milliseconds that helpers of the command get to end by themselves (a resource tracker, the rest of a pipe). */
const courtesy = 250;
/** Bytes; what comes in larger pieces is a flood, which is read as it comes. */
const smallChunk = 16 * 1024;
/** Milliseconds in which small pieces are gathered. */
const gathering = 50;
/** setTimeout takes no more, and fires at once for what is larger. */
const longestTimer = 2 ** 31 - 1;

/** Whether nothing of the command is left. To look once more would cost more than the rest of us. */
let finished = false;

// A reader that is gone must not cost the result.
process.stdout.on('error', () => undefined);
void superviseCommand(JSON.parse(readFileSync(String(process.argv[2]), 'utf8')) as SupervisionRequest);

async function superviseCommand(request: SupervisionRequest): Promise<void> {
  const mark = randomUUID();
  const started = performance.now();
  const output = new BoundedOutput(headLimit, tailLimit);
  const child = start(request, mark);
  if (child instanceof Error) return finish(request, unstarted(child, started));
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      if (request.live) print(output.headOf(chunk));
      output.add(chunk);
      // pytest prints a dot at a time: each would wake us, and then those who read from us.
      if (chunk.length >= smallChunk || child.exitCode !== null || child.signalCode !== null) return;
      stream.pause();
      setTimeout(() => stream.resume(), gathering);
    });
  }
  child.once('exit', () => {
    child.stdout?.resume();
    child.stderr?.resume();
  });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));

  let timedOut = false;
  let ending = false;
  let earlier: Family = new Map();
  const terminate = (milliseconds: number) => {
    if (ending) return;
    ending = true;
    if (child.pid === undefined) return;
    // While its parent lives, also a daemon that emptied its environment is known as its child.
    earlier = familyOf(child.pid, mark);
    askToEnd(child.pid);
    setTimeout(() => {
      earlier = familyOf(Number(child.pid), mark, earlier);
      killGroup(child);
    }, milliseconds);
  };
  const cancel = () => terminate(cancelledPatience);
  const limit = setTimeout(
    () => {
      timedOut = true;
      terminate(patience);
    },
    Math.min(request.seconds * 1000, longestTimer),
  );
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, cancel);
  whenOrphaned(cancel);
  const { stop } = request;
  if (stop !== undefined) setInterval(() => existsSync(stop) && cancel(), 50);
  // A crash of ours must not leave the command behind.
  process.on('exit', () => {
    if (child.pid !== undefined && !finished) signalAll(familyOf(child.pid, mark, earlier).keys(), 'SIGKILL');
  });

  const leader = await leaderEnd(child);
  clearTimeout(limit);
  if (leader instanceof Error || child.pid === undefined) return finish(request, unstarted(leader, started));
  const survivors = await endSurvivors(child.pid, mark, earlier);
  // Whoever escaped us may hold the streams open: do not wait for ever.
  await Promise.race([closed, wait(1000)]);
  if (request.live) await Promise.race([print(Buffer.from(output.rest())), wait(1000)]);
  finish(request, {
    exitCode: timedOut ? null : leader.exitCode,
    signal: leader.signal,
    timedOut,
    survivors,
    seconds: secondsSince(started),
    output: output.text(),
  });
}

function start(request: SupervisionRequest, mark: string): ChildProcess | Error {
  try {
    return spawn(request.command, [...request.args], {
      cwd: request.folder,
      env: { ...process.env, ...request.environment, LANE_GUARD_RUN: nested(mark) },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
  } catch (error) {
    // An argument list that is too long, a NUL in a name: these are thrown, unlike a command that is not found.
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** 127 where the command is not found, else 126, as shells have it. */
function unstarted(cause: unknown, started: number): SupervisedEnd {
  const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  const output = `${cause instanceof Error ? cause.message : cause}\n`;
  const seconds = secondsSince(started);
  const exitCode = missing ? 127 : 126;
  return { exitCode, signal: null, timedOut: false, survivors: 0, seconds, output, unstarted: true };
}

function finish(request: SupervisionRequest, result: SupervisedEnd): never {
  finished = true;
  writeFileSync(`${request.result}.part`, JSON.stringify(result), { mode: 0o600 });
  renameSync(`${request.result}.part`, request.result);
  process.exit(0);
}

/** Resolves when it is out; whoever read may be gone, which `whenOrphaned` sees. */
function print(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    if (bytes.length === 0) return resolve();
    process.stdout.write(bytes, () => resolve());
  });
}

function secondsSince(started: number): number {
  return Math.round(performance.now() - started) / 1000;
}

/** A run inside a run is found by the marks of both. */
function nested(mark: string): string {
  const outer = process.env.LANE_GUARD_RUN;
  return outer ? `${outer}:${mark}` : mark;
}

interface LeaderEnd {
  readonly exitCode: number | null;
  readonly signal: string | null;
}

/** Resolves when the command has ended, or with the reason why it could not be started. */
function leaderEnd(child: ChildProcess): Promise<LeaderEnd | Error> {
  return new Promise((resolve) => {
    child.once('exit', (exitCode, signal) => resolve({ exitCode, signal }));
    child.on('error', (error) => {
      // Node also says `error` where a signal could not be sent; then the command runs on, and `exit` follows.
      if (child.pid === undefined) resolve(error);
    });
  });
}

/** Asks the group alone: what has a session of its own is counted as a survivor, and ended, once the leader is gone. */
function askToEnd(leader: number): void {
  if (process.platform === 'win32') return;
  // A stopped process sees SIGTERM only once it goes on.
  signalAll([-leader], 'SIGTERM');
  signalAll([-leader], 'SIGCONT');
}

function killGroup({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform !== 'win32') signalAll([-pid], 'SIGKILL');
  else if (exitCode === null) spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
}

/** Ends what outlived the leader; gives how many there were. */
async function endSurvivors(leader: number, mark: string, earlier: Family): Promise<number> {
  const seen = new Set<number>();
  const living = () => familyOf(leader, mark, earlier);
  const gone = async (milliseconds: number) => {
    const until = performance.now() + milliseconds;
    while (living().size > 0) {
      if (performance.now() >= until) return false;
      await wait(20);
    }
    return true;
  };
  if (await gone(courtesy)) return 0;
  // In rounds: one may start another while it is being ended.
  for (let round = 0; round < 50; round++) {
    const family = living();
    for (const pid of family.keys()) seen.add(pid);
    signalAll(family.keys(), round === 0 ? 'SIGTERM' : 'SIGKILL');
    if (await gone(round === 0 ? 2 * courtesy : 40)) break;
  }
  return seen.size;
}

/** Calls back when the process that started us is gone: its end of our standard input closes, or we get another parent. */
function whenOrphaned(then: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) then();
  }, 1000);
  let piped = false;
  try {
    const input = fstatSync(0);
    piped = input.isFIFO() || input.isSocket();
  } catch {
    // No standard input at all: the parent's id has to do.
  }
  if (!piped) return;
  process.stdin.on('end', then);
  process.stdin.on('error', then);
  process.stdin.resume();
}
