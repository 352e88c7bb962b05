import { StringDecoder } from 'node:string_decoder';

/** Where the output of a process is shown while it runs. */
export interface LiveOutput {
  /** What came, in bytes of both streams. */
  write(chunk: Uint8Array): void;
  /** Nothing more comes. */
  end(): void;
}

/** Characters of one line that are shown whole; what is longer goes on in the next. */
const longestLine = 4096;

/** Cuts a stream of bytes into lines, as the runner's log does (LF, CR or both), none of them longer than is shown. */
export class Lines {
  readonly #decoder = new StringDecoder('utf8');
  readonly #take: (line: string) => void;
  #rest = '';

  constructor(take: (line: string) => void) {
    this.#take = take;
  }

  write(chunk: Uint8Array): void {
    const lines = (this.#rest + this.#decoder.write(Buffer.from(chunk))).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#give(line);
    while (this.#rest.length > longestLine) {
      this.#take(this.#rest.slice(0, longestLine));
      this.#rest = this.#rest.slice(longestLine);
    }
  }

  /** The line that has not come to its end. */
  get rest(): string {
    return this.#rest;
  }

  end(): void {
    const rest = (this.#rest + this.#decoder.end()).replace(/\r$/, '');
    this.#rest = '';
    if (rest !== '') this.#give(rest);
  }

  #give(line: string): void {
    for (let at = 0; at === 0 || at < line.length; at += longestLine) this.#take(line.slice(at, at + longestLine));
  }
}
