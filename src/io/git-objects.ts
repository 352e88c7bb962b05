import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';

type Start = () => ChildProcessWithoutNullStreams;
type Visit = (name: string, content: Buffer | undefined) => void;

/**
 * Asks `git cat-file --batch` for each object and gives it to `visit` as it comes: one object is in memory at a time. An
 * object that git cannot read ends the process; it counts as missing, and the rest is asked of a new one.
 */
export async function readObjects(
  start: Start,
  names: readonly string[],
  visit: Visit,
  explain: (error: unknown) => unknown,
): Promise<void> {
  let done = 0;
  for (let restarts = 0; done < names.length && restarts <= restartLimit; restarts++) {
    done += await readUntilEnd(start, names.slice(done), visit, explain);
    const name = names[done];
    if (name !== undefined) {
      visit(name, undefined);
      done++;
    }
  }
  for (const name of names.slice(done)) visit(name, undefined);
}

const restartLimit = 20;

async function readUntilEnd(
  start: Start,
  names: readonly string[],
  visit: Visit,
  explain: (error: unknown) => unknown,
): Promise<number> {
  const child = start();
  const failed = new Promise<never>((_, reject) => child.once('error', (error) => reject(explain(error))));
  failed.catch(() => {});
  const closed = once(child, 'close').catch(() => {});
  child.stderr.resume();
  child.stdin.on('error', () => {});
  const bytes = new ByteQueue(child.stdout);
  let done = 0;
  try {
    await Promise.race([
      failed,
      (async () => {
        const fed = feed(child, names);
        for (const name of names) {
          const content = askable(name) ? await nextObject(bytes) : undefined;
          if (content === null) break;
          visit(name, content);
          done++;
        }
        child.stdin.destroy();
        await fed;
      })(),
    ]);
  } finally {
    child.kill();
    // A stream that nobody reads to its end never closes.
    child.stdin.destroy();
    child.stdout.destroy();
    await closed;
  }
  return done;
}

/** The protocol is one name a line. */
function askable(name: string): boolean {
  return name !== '' && !name.includes('\n');
}

async function feed(child: ChildProcessWithoutNullStreams, names: readonly string[]): Promise<void> {
  for (let at = 0; at < names.length && !child.stdin.destroyed; at += 500) {
    const lines = names.slice(at, at + 500).filter(askable);
    const flows = child.stdin.write(lines.map((name) => `${name}\n`).join(''));
    if (!flows) await Promise.race([once(child.stdin, 'drain'), once(child.stdin, 'close')]).catch(() => {});
  }
  child.stdin.end();
}

/** Undefined where git has no such object; null where the stream ends. */
async function nextObject(bytes: ByteQueue): Promise<Buffer | undefined | null> {
  const header = await bytes.line();
  if (header === null) return null;
  const size = / [a-z]+ (\d+)$/.exec(header)?.[1];
  if (size === undefined) return undefined;
  const content = await bytes.take(Number(size) + 1);
  return content === null ? null : content.subarray(0, -1);
}

/** Lines and runs of bytes of a stream, which comes in chunks that end anywhere. */
class ByteQueue {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async line(): Promise<string | null> {
    for (;;) {
      const end = this.#rest.indexOf(0x0a);
      if (end >= 0) {
        const line = this.#rest.toString('utf8', 0, end);
        this.#rest = this.#rest.subarray(end + 1);
        return line;
      }
      const chunk = await this.#chunks.next();
      if (chunk.done) return null;
      this.#rest = Buffer.concat([this.#rest, chunk.value]);
    }
  }

  async take(length: number): Promise<Buffer | null> {
    const parts = [this.#rest];
    let held = this.#rest.length;
    while (held < length) {
      const chunk = await this.#chunks.next();
      if (chunk.done) return null;
      parts.push(chunk.value);
      held += chunk.value.length;
    }
    const whole = parts.length === 1 ? this.#rest : Buffer.concat(parts);
    this.#rest = whole.subarray(length);
    return whole.subarray(0, length);
  }
}
