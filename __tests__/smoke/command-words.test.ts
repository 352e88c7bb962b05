import { expect, it } from 'vitest';
import { commandWords } from '../../src/smoke/command-words.ts';

it.each<[string, readonly string[]]>([
  ['ruff check lukhas candidate', ['ruff', 'check', 'lukhas', 'candidate']],
  ['  npm\trun  lint ', ['npm', 'run', 'lint']],
  ['mypy --config-file="ops/my py.ini" \'a b\'', ['mypy', '--config-file=ops/my py.ini', 'a b']],
  ["grep -E 'a|b$' x", ['grep', '-E', 'a|b$', 'x']],
  ['python -m mypy ""', ['python', '-m', 'mypy', '']],
  ['./tools/check.sh user@host:1,2+3%', ['./tools/check.sh', 'user@host:1,2+3%']],
])('%j is a program with its arguments', (line, words) => {
  expect(commandWords(line)).toEqual(words);
});

it.each([
  'a | b',
  'a && b',
  'a; b',
  'a > b',
  'a $HOME',
  'a "$HOME"',
  'a `b`',
  'a *.py',
  'a ~/b',
  'a # b',
  'a {b,c}',
  'a\\ b',
  'a\nb',
  "a 'b",
  'A=1 b',
  'exit 3',
  'cd x',
  'true',
  '"" a',
  '',
  'größe',
])('%j is for a shell', (line) => {
  expect(commandWords(line)).toBeNull();
});

it('takes linear time', () => {
  const started = performance.now();
  commandWords(`a ${'"'.repeat(300_001)}`);
  commandWords(`a ${"'".repeat(300_001)}x`);
  commandWords('a'.repeat(1_000_000));
  expect(performance.now() - started).toBeLessThan(2000);
});
