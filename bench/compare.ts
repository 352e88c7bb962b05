import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure, type Sample } from './measure.ts';
import { reasonOf } from './peer-output.ts';
import { isPresent, type Run, type Target, type Tool } from './tool.ts';

/** What one tool took on one tree. */
export interface Row {
  readonly name: string;
  /** Of each measured run; empty where it was not measured. */
  readonly ms: readonly number[];
  /** Bytes of the largest process over all runs; null: not measured. */
  readonly peak: number | null;
  /** Files that the tool says it read; null: it does not say. */
  readonly files: number | null;
  /** Why it was not measured. */
  readonly failure: string | null;
}

export interface Rounds {
  readonly python: string | null;
  readonly runs: number;
  readonly signal: AbortSignal;
  readonly say: (text: string) => void;
}

/** Seconds that one run may take; seconds after which a tool is not repeated. */
const limit = 900;
const budget = 60;

/**
 * Runs the tools one after the other, `runs` times over, so that what else the machine does falls on all of them alike.
 * A first run of each is not counted: it brings the files into the page cache and shows what the tool prints.
 */
export async function compare(target: Target, tools: readonly Tool[], rounds: Rounds): Promise<Row[]> {
  const contenders: { name: string; run: Run; runs: number; samples: Sample[]; files: number | null }[] = [];
  const failed = new Map<string, string>();
  for (const tool of tools) {
    if (!isPresent(tool)) continue;
    rounds.say(`${tool.name}, first run`);
    const { sample, output, failure } = await firstRun(target, tool.run, rounds);
    if (failure !== null) failed.set(tool.name, failure);
    else {
      const runs = Math.max(1, Math.min(rounds.runs, Math.floor((budget * 1000) / sample.ms)));
      contenders.push({ name: tool.name, run: tool.run, runs, samples: [], files: tool.run.filesIn(output) });
    }
  }
  for (let round = 0; round < rounds.runs; round++) {
    for (const { name, run, runs, samples } of contenders) {
      if (round >= runs) continue;
      rounds.say(`${name}, run ${round + 1} of ${runs}`);
      samples.push(await measure(run.command, recording(target, run, rounds, null)));
    }
  }
  return tools.map((tool): Row => {
    const found = contenders.find(({ name }) => name === tool.name);
    const bad = found?.samples.find(({ exit }) => exit === null || !found.run.exits.includes(exit));
    const absent = 'absent' in tool.run ? tool.run.absent : null;
    const failure = absent ?? failed.get(tool.name) ?? (bad ? `exit ${bad.exit}` : null);
    if (!found || failure !== null) return { name: tool.name, ms: [], peak: null, files: null, failure };
    const peaks = found.samples.flatMap(({ peak }) => peak ?? []);
    const peak = peaks.length === 0 ? null : Math.max(...peaks);
    return { name: tool.name, ms: found.samples.map(({ ms }) => ms), peak, files: found.files, failure };
  });
}

async function firstRun(target: Target, run: Run, rounds: Rounds) {
  const out = join(target.work, 'output');
  const settings = recording(target, run, rounds, out);
  const sample = await measure(run.command, settings);
  const output = readFileSync(out, 'utf8');
  if (sample.exit === null) return { sample, output, failure: `ended after ${limit} seconds` };
  if (run.exits.includes(sample.exit)) return { sample, output, failure: null };
  const said = readFileSync(settings.errors, 'utf8');
  const reason = reasonOf(said.trim() === '' ? output : said, target.folder);
  return { sample, output, failure: `exit ${sample.exit}: ${reason}` };
}

const recording = (target: Target, run: Run, { python, signal }: Rounds, out: string | null) => ({
  python,
  directory: run.directory,
  out,
  errors: join(target.work, 'errors'),
  seconds: limit,
  signal,
});
