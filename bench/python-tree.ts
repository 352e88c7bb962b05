import type { Language, Slot } from './layout.ts';
import { layOut } from './layout.ts';
import { pythonImports } from './python-imports.ts';
import { pythonSource } from './python-source.ts';
import { Random } from './random.ts';

/** A file of a generated tree: its path with forward slashes, and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const python: Language = { extension: '.py', index: '__init__' };

/** Sizes in bytes, as in real repositories: half of the files below the median, eight kilobytes on average. */
const size = { median: 4500, sigma: 1.1, least: 400, most: 200_000 };

/**
 * A Python repository of exactly `count` files: 60 % in `candidate/`, 25 % in `lukhas/`, 10 % in `tests/`, the rest in
 * `tools/`. One file of `lukhas/` in a hundred depends on `candidate/`, half of them through a module of `tools/`.
 * The same `count` and `seed` give the same bytes.
 */
export function* pythonTree(count: number, seed: number): Generator<GeneratedFile> {
  const random = new Random(seed);
  const candidate = layOut(random, 'candidate', Math.round(count * 0.6), python);
  const lukhas = layOut(random, 'lukhas', Math.round(count * 0.25), python);
  const tests = layOut(random, 'tests', Math.round(count * 0.1), python, 'test_');
  const tools = layOut(random, 'tools', count - candidate.length - lukhas.length - tests.length, python);
  yield* filesOf(random, candidate, [], () => []);
  yield* filesOf(random, tools, candidate, () => []);
  yield* filesOf(random, lukhas, [], (at) => {
    if (at % 100 !== 50) return [];
    return [random.pick(at % 200 === 50 ? candidate : tools)];
  });
  yield* filesOf(random, tests, [...candidate, ...lukhas], () => []);
}

function* filesOf(
  random: Random,
  slots: readonly Slot[],
  other: readonly Slot[],
  crossings: (at: number) => readonly Slot[],
): Generator<GeneratedFile> {
  // Grows as files are written: a file imports what came before it, so that few cycles arise.
  const own: Slot[] = [];
  for (const [at, slot] of slots.entries()) {
    const imports = pythonImports(random, slot, { own, other, crossings: crossings(at) });
    const bytes = Math.min(size.most, Math.max(size.least, random.logNormal(size.median, size.sigma)));
    yield { path: slot.path, text: pythonSource(random, slot, imports, bytes) };
    own.push(slot);
  }
}
