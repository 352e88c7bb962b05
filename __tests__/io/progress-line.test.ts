import { expect, it } from 'vitest';
import { progressLine } from '../../src/io/progress-line.ts';

const clear = '\r\u001b[2K';

function terminal(width = 80) {
  const written: string[] = [];
  let time = 0;
  return {
    written,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    write: (text: string) => written.push(text),
    width,
    now: () => time,
  };
}

it('shows what runs, for how long and what it said last, and is gone in the end', () => {
  const screen = terminal();
  const line = progressLine('production suite: 3 files', screen);
  screen.pass(2400);
  line.write(Buffer.from('collected 3 items\n\ntests/smoke/test_a.py ..'));
  line.end();
  line.end();
  expect(screen.written).toEqual([
    `${clear}lane-guard: production suite: 3 files, 0 s`,
    `${clear}lane-guard: production suite: 3 files, 2 s: tests/smoke/test_a.py ..`,
    clear,
  ]);
});

it('is written anew five times a second at most', () => {
  const screen = terminal();
  const line = progressLine('a', screen);
  for (let dot = 0; dot < 100; dot++) {
    screen.pass(10);
    line.write(Buffer.from('.'));
  }
  line.end();
  expect(screen.written.length).toBeLessThanOrEqual(7);
});

it('gives the terminal nothing to obey, and stays in one line of it', () => {
  const screen = terminal(40);
  const line = progressLine('a\u001b[31m\u202e', screen);
  screen.pass(1000);
  line.write(Buffer.from(`\u001b]0;owned\u0007\u001b[2J${'x'.repeat(500)}\n`));
  line.end();
  for (const text of screen.written) expect(text.replace(clear, '')).not.toMatch(/[\p{C}]/u);
  expect(screen.written.every((text) => text.length - clear.length < 40)).toBe(true);
});
