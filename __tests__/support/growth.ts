import { expect } from 'vitest';

/**
 * Fails where ten times the work takes more than forty times the time: a machine that is shared makes ten of it, a square a
 * hundred. What takes next to no time is not compared.
 */
export function expectLinear(size: number, run: (size: number) => void): void {
  run(size);
  const once = fastest(() => run(size));
  const tenfold = fastest(() => run(10 * size));
  expect(tenfold).toBeLessThan(40 * Math.max(once, 5));
}

/** Of two runs: a pause of the collector falls on one of them. */
function fastest(run: () => void): number {
  return Math.min(milliseconds(run), milliseconds(run));
}

function milliseconds(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
