import { Lines, type LiveOutput } from './live-output.ts';

/** A terminal, as far as one line that is written anew needs it. */
export interface ProgressTerminal {
  write(text: string): void;
  /** Columns. */
  readonly width: number;
  /** Milliseconds, of any beginning. */
  now(): number;
}

/** Milliseconds between two states of the line. */
const pace = 200;

/**
 * Shows what a process is doing in one line of a terminal, which is written anew and gone with the process: what it is, for
 * how long it runs, and the last that it printed.
 */
export function progressLine(title: string, terminal: ProgressTerminal): LiveOutput {
  const started = terminal.now();
  let [said, shownAt, ended] = ['', Number.NEGATIVE_INFINITY, false];
  const lines = new Lines((line) => {
    if (shown(line) !== '') said = line;
  });
  const show = () => {
    const now = terminal.now();
    if (ended || now - shownAt < pace) return;
    shownAt = now;
    const seconds = Math.floor((now - started) / 1000);
    const last = shown(lines.rest) || shown(said);
    const whole = `lane-guard: ${shown(title)}, ${seconds} s${last === '' ? '' : `: ${last}`}`;
    terminal.write(`\r\u001b[2K${[...whole].slice(0, Math.max(20, terminal.width - 1)).join('')}`);
  };
  show();
  const ticking = setInterval(show, 1000);
  ticking.unref();
  return {
    write: (chunk) => {
      lines.write(chunk);
      show();
    },
    end: () => {
      if (ended) return;
      ended = true;
      clearInterval(ticking);
      terminal.write('\r\u001b[2K');
    },
  };
}

/** Without what a terminal would obey or an eye would miss; the last part of a long line, where something moves. */
function shown(line: string): string {
  const plain = line.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return plain.length > 200 ? `…${plain.slice(-199)}` : plain;
}
