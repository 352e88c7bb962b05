import { randomUUID } from 'node:crypto';
import { Lines, type LiveOutput } from './live-output.ts';

interface Section extends LiveOutput {
  readonly token: string;
}

/**
 * The log of a job on GitHub, in which the runner obeys commands. Text that is not ours stands between `stop-commands` and a
 * token that cannot be guessed, and each line of it is written so that it is no command by itself either: code under test
 * runs as the same user, and may find the token in the runner's own files.
 */
export class JobLog {
  readonly #print: (text: string) => void;
  #section: Section | null = null;

  /** @param print writes to a stream that the runner reads. */
  constructor(print: (text: string) => void) {
    this.#print = print;
  }

  /** Prints text of any origin; what is shown live before it has come to its end. */
  say(text: string): void {
    this.close();
    this.#fenced(text);
  }

  /** The same, in the middle of what is shown live. */
  mention(text: string): void {
    if (this.#section === null) this.#fenced(text);
    else for (const line of text.split(/\r\n|\n|\r/)) this.#print(`${inert(line)}\n`);
  }

  /** Opens a group of the log. From here on no command is obeyed but the one that ends the group. */
  show(title: string): LiveOutput {
    this.close();
    const token = randomUUID();
    const lines = new Lines((line) => this.#print(`${inert(line)}\n`));
    this.#print(`::group::${escaped(title)}\n::stop-commands::${token}\n`);
    const section: Section = {
      token,
      write: (chunk) => {
        if (this.#section === section) lines.write(chunk);
      },
      end: () => {
        if (this.#section !== section) return;
        lines.end();
        this.#section = null;
        this.#print(`::${token}::\n::endgroup::\n`);
      },
    };
    this.#section = section;
    return section;
  }

  /** Ends what is shown live; what comes of it later is not shown. Commands of ours are obeyed again. */
  close(): void {
    this.#section?.end();
  }

  #fenced(text: string): void {
    const token = randomUUID();
    this.#print(`::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`);
  }
}

/** What .NET passes over when it looks for the start of a command: blanks, controls, and what shows nothing. */
const startsCommand = /^[\p{C}\p{Z}\p{M}]*:/u;
const oldCommand = /#(?=[\p{C}\p{M}]*#[\p{C}\p{M}]*\[)/gu;

/** The line, so that it is no command wherever it stands: `::error::x` → `| ::error::x`, `##[error]x` → `# #[error]x`. */
export function inert(line: string): string {
  const plain = line.replace(oldCommand, '# ');
  return startsCommand.test(plain) ? `| ${plain}` : plain;
}

/** As the toolkit escapes the data of a command. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
