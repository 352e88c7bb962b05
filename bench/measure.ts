import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import { fileURLToPath } from 'node:url';

/** One run of a whole process, from spawn to exit. */
export interface Sample {
  readonly ms: number;
  /** Milliseconds of the processor, children included; null where there is no Python to ask the kernel. */
  readonly cpu: number | null;
  /** Bytes of the largest process; null where there is no Python to ask the kernel. */
  readonly peak: number | null;
  /** null: ended at the time limit. */
  readonly exit: number | null;
}

export interface Recording {
  readonly python: string | null;
  readonly directory: string;
  /** Where standard output goes; null: nowhere. */
  readonly out: string | null;
  readonly errors: string;
  readonly seconds: number;
  readonly signal: AbortSignal;
}

const wrapper = fileURLToPath(new URL('measure_process.py', import.meta.url));

// Caches of programs are switched off by flags; these two are of Python and Node themselves.
const environment = { ...process.env, PYTHONDONTWRITEBYTECODE: '1', NODE_DISABLE_COMPILE_CACHE: '1', NO_COLOR: '1' };

/**
 * Runs `command` once and measures it. Node cannot ask for the memory of a child, Python's `wait4` can, so a small Python
 * program starts the command where there is one; its own start is outside what is measured.
 */
export async function measure(command: readonly string[], recording: Recording): Promise<Sample> {
  const { python, out, errors, seconds } = recording;
  if (python === null) return timed(command, recording);
  const line = [python, '-I', wrapper, `${seconds}`, out ?? devNull, errors, ...command];
  const { output, code } = await started(line, recording, 'pipe');
  if (code !== 0) throw new Error(`measuring ${command[0]} failed: exit ${code}`);
  return JSON.parse(output) as Sample;
}

async function timed(command: readonly string[], recording: Recording): Promise<Sample> {
  const out = openSync(recording.out ?? devNull, 'w');
  const start = performance.now();
  try {
    const limit = AbortSignal.timeout(recording.seconds * 1000);
    const signal = AbortSignal.any([recording.signal, limit]);
    const { code } = await started(command, { ...recording, signal }, out).catch((error: unknown) => {
      if (!limit.aborted) throw error;
      return { code: null };
    });
    return { ms: performance.now() - start, cpu: null, peak: null, exit: code };
  } finally {
    closeSync(out);
  }
}

function started(
  command: readonly string[],
  { directory, errors, signal, python }: Recording,
  out: 'pipe' | number,
): Promise<{ output: string; code: number | null }> {
  const [program, ...options] = command;
  if (program === undefined) throw new RangeError('no command');
  // The wrapper opens the file for errors itself.
  const err = python === null ? openSync(errors, 'w') : 'inherit';
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, {
      cwd: directory,
      env: environment,
      signal,
      stdio: ['ignore', out, err],
    });
    if (typeof err === 'number') closeSync(err);
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ output, code }));
  });
}
