import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** A tree of which one file is imported by its name; `''` or directories with a trailing slash as roots, in their order. */
export interface ImportCase {
  readonly files: Readonly<Record<string, string>>;
  readonly roots: readonly string[];
  readonly module: string;
  readonly path: string;
}

/** What CPython made of it; see cpython-imports.py. */
export interface ImportAnswer {
  readonly reached: boolean;
  readonly loaded: readonly string[];
  readonly error: string | null;
}

export const script = fileURLToPath(new URL('./cpython-imports.py', import.meta.url));

/** One process of the machine's `python3` that answers case after case. Throws where there is none. */
export class CPython {
  readonly #process: ChildProcessByStdio<Writable, Readable, null>;
  readonly #lines: AsyncIterator<string>;
  readonly #failed: Promise<never>;
  #last: Promise<unknown> = Promise.resolve();

  constructor() {
    this.#process = spawn('python3', ['-I', '-S', script], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#failed = new Promise((_, reject) => {
      this.#process.once('error', (error) => reject(new Error(`python3 did not start: ${error.message}`)));
    });
    this.#failed.catch(() => undefined);
    this.#lines = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();
  }

  ask(question: ImportCase): Promise<ImportAnswer> {
    const answer = this.#last.then(() => this.#answer(question));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #answer(question: ImportCase): Promise<ImportAnswer> {
    this.#process.stdin.write(`${JSON.stringify(question)}\n`);
    const { value, done } = await Promise.race([this.#lines.next(), this.#failed]);
    if (done) throw new Error('python3 ended before it answered');
    return JSON.parse(value) as ImportAnswer;
  }

  stop(): void {
    this.#process.stdin.end();
  }
}
