import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { scanPython } from '../src/imports/python/scan.ts';
import { type Input, inputOf } from './fuzz-inputs.ts';
import { SweepCheck } from './sweep-check.ts';

/** What the thread is started with. */
export interface FuzzOrder {
  readonly seed: number;
  /** The first input; the thread goes on from it to before `end`, or until it is stopped. */
  readonly first: number;
  readonly end: number;
  readonly paths: readonly string[];
  /** Where the thread says which input it is at, so that a hang can be named. */
  readonly current: Int32Array;
}

/** What it tells: a defect, or nothing but how far it came. */
export interface FuzzReport {
  readonly index: number;
  readonly kind: string;
  readonly defect?: string;
  readonly bytes?: number;
}

/** In nanoseconds a byte; ordinary files take a tenth. */
const slow = 500;

/** Sizes that differ by a factor of four. A square in them makes sixteen. */
const small = 1 << 16;
const middle = 1 << 18;
const large = 1 << 20;
const factor = 9;

const order = workerData as FuzzOrder;
const sweep = new SweepCheck();
const corpus = order.paths.map((path) => readFileSync(path));

for (let index = order.first; index < order.end; index++) {
  Atomics.store(order.current, 0, index);
  const input = inputOf(order.seed, index, corpus);
  const defect = defectOf(input);
  if (defect !== undefined) tell({ index, kind: input.kind, defect, bytes: input.bytes.length });
}
tell({ index: order.end, kind: 'end' });

function tell(report: FuzzReport): void {
  parentPort?.postMessage(report);
}

function defectOf(input: Input): string | undefined {
  try {
    const wrong = wrongAnswer(input.bytes);
    if (wrong !== undefined) return wrong;
    if (input.times !== undefined) return growth(input.times);
    // Some are slow once, while the engine compiles.
    return tooSlow(input.bytes) && tooSlow(input.bytes) && tooSlow(input.bytes) ? slowness(input.bytes) : undefined;
  } catch (error) {
    return `throws: ${error instanceof Error ? error.stack : error}`;
  }
}

/** What holds of every answer, whatever the text. */
function wrongAnswer(bytes: Uint8Array): string | undefined {
  const scanned = scanPython(bytes);
  const { statements, unknownCalls, unreadable } = scanned;
  let last = 0;
  for (const { line, column, endColumn } of statements) {
    if (column < 1 || endColumn <= column) return `the columns ${column} to ${endColumn} in line ${line}`;
    // No line has as many columns.
    const place = line * 2 ** 24 + column;
    if (place < last) return `line ${line} is told too late`;
    last = place;
  }
  const lines = [...statements, ...unknownCalls].map(({ line }) => line).concat(unreadable?.line ?? 1);
  const most = 1 + bytes.reduce((count, byte) => (byte === 10 || byte === 13 ? count + 1 : count), 0);
  const beyond = lines.find((line) => line < 1 || line > most);
  return beyond === undefined ? sweep.difference(bytes, scanned) : `line ${beyond} of ${most}`;
}

function tooSlow(bytes: Uint8Array): boolean {
  return microseconds(bytes) > 20_000 + (bytes.length * slow) / 1000;
}

function slowness(bytes: Uint8Array): string {
  return `takes ${microseconds(bytes)} microseconds`;
}

function growth(times: (count: number) => Uint8Array): string | undefined {
  const piece = times(2).length - times(1).length;
  // What is fast is not worth measuring well.
  if (piece === 0 || microseconds(times(Math.ceil(middle / piece))) < 40_000) return undefined;
  const took: number[] = [];
  for (const size of [small, middle, large]) {
    const bytes = times(Math.ceil(size / piece));
    const best = Math.min(...[1, 2, 3].map(() => microseconds(bytes)));
    const before = took.at(-1);
    // Once it may be the memory, where a cache was large enough before.
    if (before !== undefined && best < before * factor) return undefined;
    took.push(best);
    if (best > 5_000_000) break;
  }
  return `takes ${took.join(', ')} microseconds for ${small} bytes and four times as many each`;
}

/** Of this thread alone: others share the machine. */
function microseconds(bytes: Uint8Array): number {
  const before = process.threadCpuUsage();
  scanPython(bytes);
  sweep.run(bytes);
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}
