import { Buffer } from 'node:buffer';
import type { ImportStatement } from '../../domain/graph.ts';
import { sweepCode } from './sweep-code.ts';
import { type SweepRecords, statementsOf } from './sweep-records.ts';

export { type SweepRecords, statementsOf } from './sweep-records.ts';

/** What the sweep tells of a file. */
export const SweepFlag = {
  /** It may hold calls that import a module by name or by path, which the sweep does not read. Its statements are right. */
  loader: 1,
  /** The sweep could not follow it, and recorded nothing of it. */
  suspect: 2,
  /** It holds one of the texts of `mention`. */
  mentions: 4,
  /** It may run source code that it holds as a string, and that imports. */
  code: 8,
} as const;

/**
 * A file that imports one of these may call loaders. Those that need no import are told by their own names: see
 * `assembly/inspection.ts`.
 */
const loaderModules = ['importlib', 'pkgutil', 'runpy', 'imp', 'builtins', 'timeit', 'pydoc'];
/** Of these the loaders' names have to stand in the file besides: see `assembly/index.ts`. */
const wordedLoaderModules = ['pytest'];

const NEWLINE = 10;

/**
 * The fast tier of the Python scanner: a WebAssembly module (its sources are in `assembly/`) that reads the import
 * statements of many files, and tells of each whether `scanPython` has to read it as well. Where a file is not `suspect`,
 * its records are what `scanPython` gives, calls aside.
 *
 * Holds a few megabytes, and about twice what the records take. What does not fit in four gigabytes throws a `RangeError`
 * or a `WebAssembly.RuntimeError`.
 */
export class PythonSweep {
  readonly #memory: Memory;
  readonly #module: SweepModule;
  /** Where a file's bytes belong. */
  #input = new Uint8Array(0);
  /** Whether there is room for what one more file may add. */
  #isReady = false;

  constructor() {
    this.#memory = new WebAssembly.Memory({ initial: startPages });
    const code = new WebAssembly.Module(Buffer.from(sweepCode, 'base64'));
    this.#module = new WebAssembly.Instance(code, { env: { memory: this.#memory } }).exports;
    this.#internAll(loaderModules.join('\n'), NEWLINE);
    this.#module.markLoaders(1);
    this.#internAll(wordedLoaderModules.join('\n'), NEWLINE);
    this.#module.markLoaders(2);
  }

  /** How many files were scanned. */
  get files(): number {
    return this.#module.fileCount.value;
  }

  /**
   * Room for the bytes of the next file: at least `size`. What was written to the room before is at its start. The view is
   * good until the next call that gives room or that interns; scanning leaves it as it is.
   */
  input(size: number): Uint8Array {
    const address = this.#module.reserve(size) >>> 0;
    this.#isReady = true;
    const room = this.#module.textSize.value >>> 0;
    if (room < size) throw new RangeError(`there is no room for ${size} bytes`);
    const { buffer } = this.#memory;
    const { byteOffset, length } = this.#input;
    if (this.#input.buffer !== buffer || byteOffset !== address || length !== room) {
      this.#input = new Uint8Array(buffer, address, room);
    }
    return this.#input;
  }

  /** Texts whose presence in a file, wherever it stands, sets `SweepFlag.mentions`. Writes over the input. */
  mention(needles: readonly string[]): void {
    for (const needle of needles) this.#module.mention(this.#write(needle));
  }

  /**
   * Scans one file and adds its records to those before. For each file room has to be asked for anew.
   *
   * @param content how many bytes were put at the input, or the bytes themselves; those that lie at the input already are
   *   not copied.
   * @param whole whether to follow the text to its end. Otherwise only up to its last import, since what is wrong behind it
   *   bears on none; NUL bytes and what is not UTF-8 are seen in either case.
   * @returns the `SweepFlag`s of the file.
   */
  scan(content: Uint8Array | number, whole: boolean): number {
    const length = typeof content === 'number' ? content : this.#place(content);
    if (!this.#isReady || length > this.#input.length) throw new RangeError(`no room was asked for ${length} bytes`);
    this.#isReady = false;
    return this.#module.scan(length, whole ? 1 : 0);
  }

  /** The numbers of the texts between separators, by which records name them. Writes over the input. */
  internAll(text: string, separator: string): Int32Array {
    return this.#internAll(text, separator.charCodeAt(0));
  }

  /** What was found so far. A copy: it stays as it is. */
  records(): SweepRecords {
    const { records, recordEnd, starts, fileCount, nameStarts, nameCount, spelling } = this.#module;
    const nameEnds = this.#numbers(nameStarts, nameCount.value + 1).slice();
    const bytes = Buffer.from(this.#memory.buffer, spelling.value >>> 0, nameEnds.at(-1));
    return {
      data: this.#numbers(records, recordEnd.value).slice(),
      start: this.#numbers(starts, fileCount.value + 1).slice(),
      nameCount: nameCount.value,
      name: spelledIn(bytes.toString('latin1'), nameEnds),
    };
  }

  /** The statements of one file, by its number: where only few are asked for, before the others were read. */
  statementsOf(file: number): readonly ImportStatement[] {
    const { records, recordEnd, starts, fileCount, nameStarts, nameCount, spelling } = this.#module;
    const nameEnds = this.#numbers(nameStarts, nameCount.value + 1);
    const name = (id: number) => {
      const start = nameEnds[id] ?? 0;
      return Buffer.from(
        this.#memory.buffer,
        (spelling.value >>> 0) + start,
        (nameEnds[id + 1] ?? 0) - start,
      ).toString();
    };
    const data = this.#numbers(records, recordEnd.value);
    return statementsOf(
      { data, start: this.#numbers(starts, fileCount.value + 1), nameCount: nameCount.value, name },
      file,
    );
  }

  /** A view, good until the memory grows or is written to. */
  #numbers(address: Global, count: number): Int32Array {
    return new Int32Array(this.#memory.buffer, address.value >>> 0, count);
  }

  /** Where the bytes are not at the input yet, they are put there. Gives their number. */
  #place(bytes: Uint8Array): number {
    const { length } = bytes;
    if (bytes.buffer !== this.#memory.buffer || bytes.byteOffset !== this.#input.byteOffset) {
      this.input(length).set(bytes);
    }
    return length;
  }

  #write(text: string): number {
    const bytes = Buffer.from(text);
    this.input(bytes.length).set(bytes);
    // What is done with it takes the room of the next file.
    this.#isReady = false;
    return bytes.length;
  }

  #internAll(text: string, separator: number): Int32Array {
    const count = this.#module.internAll(this.#write(text), separator);
    return this.#numbers(this.#module.texts, count).slice();
  }
}

/** 64 KiB each: what a run on some thousand files takes, so that it need not grow. */
const startPages = 128;

/** Names by their numbers, out of the bytes of them all. Each is made when it is asked for first. */
function spelledIn(spelling: string, starts: Int32Array): (id: number) => string {
  const names: string[] = [];
  return (id) => {
    const known = names[id];
    if (known !== undefined) return known;
    const start = starts[id];
    const end = starts[id + 1];
    if (start === undefined || end === undefined) throw new RangeError(`there is no name ${id}`);
    const bytes = spelling.slice(start, end);
    // Those of records are ASCII, the others in UTF-8.
    const name = /[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
    names[id] = name;
    return name;
  };
}

/** What the module exports. Addresses come as numbers with a sign. */
interface SweepModule {
  reserve(size: number): number;
  scan(length: number, whole: number): number;
  mention(length: number): void;
  internAll(length: number, separator: number): number;
  markLoaders(mark: number): void;
  readonly records: Global;
  readonly recordEnd: Global;
  readonly starts: Global;
  readonly fileCount: Global;
  readonly spelling: Global;
  readonly nameStarts: Global;
  readonly nameCount: Global;
  readonly texts: Global;
  readonly textSize: Global;
}

interface Global {
  readonly value: number;
}

interface Memory {
  readonly buffer: ArrayBuffer;
}

/** The part of the API that is used here: neither the library of ES2023 nor Node's types tell of it. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => Memory;
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly env: { readonly memory: Memory } },
  ) => { readonly exports: SweepModule };
};
