// Gives the scanner random bytes, random tokens, random programs, changed files and pieces that stand very often:
//   npm run fuzz -- [--seed <n>] [--minutes <n>] [--only <index>] <folder, file or list of files>…
// The files are what is changed. Tells what throws, hangs, answers wrongly or takes more than linear time, up to 20 of them;
// ends with 1 then.
// `--only` runs the one input that a finding names.

import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { FuzzOrder, FuzzReport } from './fuzz-worker.ts';
import { pythonFiles } from './python-files.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const seed = Number(values.seed);
const only = values.only === undefined ? undefined : Number(values.only);

/** A scan of the largest input takes a fraction of a second. */
const hang = 30_000;
const mostFiles = 2000;
/** Enough to work on. */
const mostDefects = 20;

const all = positionals.flatMap(pythonFiles);
const paths = all.filter((_, index) => index % Math.ceil(all.length / mostFiles) === 0);
if (paths.length === 0) throw new Error('name a folder, a file or a list of Python files to change');

const deadline = Date.now() + Number(values.minutes) * 60_000;
let defects = 0;
let first = only ?? 0;
const end = only === undefined ? 2 ** 31 - 1 : only + 1;
while (first < end && defects < mostDefects && Date.now() < deadline) first = await run(first);
process.stdout.write(`seed ${seed}: ${only === undefined ? first : 1} inputs, ${defects} defects\n`);
process.exitCode = defects > 0 ? 1 : 0;

/** Runs one thread until it ends, hangs or the time is up; gives the input to go on with. */
function run(from: number): Promise<number> {
  const current = new Int32Array(new SharedArrayBuffer(4));
  current[0] = from;
  const order: FuzzOrder = { seed, first: from, end, paths, current };
  const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), { workerData: order });
  return new Promise((resolve) => {
    let last = -1;
    let since = Date.now();
    const watch = setInterval(() => {
      const index = Atomics.load(current, 0);
      if (index !== last) since = Date.now();
      last = index;
      const hangs = Date.now() - since > hang;
      if (hangs) told({ index, kind: 'unknown', defect: `does not end in ${hang / 1000} s` });
      if (hangs || Date.now() > deadline) stop(hangs ? index + 1 : index);
    }, 500);
    const stop = (next: number) => {
      clearInterval(watch);
      void worker.terminate();
      resolve(next);
    };
    worker.on('message', (report: FuzzReport) => {
      if (report.kind === 'end') stop(report.index);
      else if (defects < mostDefects) told(report);
      else stop(report.index);
    });
    // As where memory runs out: the thread dies, and what it was at is to blame.
    worker.on('error', (error) => {
      const index = Atomics.load(current, 0);
      told({ index, kind: 'unknown', defect: `ends the thread: ${error}` });
      stop(index + 1);
    });
  });
}

function told({ index, kind, defect, bytes }: FuzzReport): void {
  defects++;
  process.stdout.write(`--seed ${seed} --only ${index} (${kind}, ${bytes ?? '?'} bytes) ${defect}\n`);
}
