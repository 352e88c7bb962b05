import { expect, it } from 'vitest';
import { chanceOf } from '../../../scripts/fuzz-inputs.ts';
import { program } from '../../../scripts/fuzz-programs.ts';
import { SweepCheck } from '../../../scripts/sweep-check.ts';
import { scanPython } from '../../../src/imports/python/scan.ts';

it('reads programs that import by calls closely where it must', () => {
  const check = new SweepCheck();
  let calls = 0;
  for (let seed = 0; seed < 1500; seed++) {
    const bytes = program(chanceOf(seed));
    const scanned = scanPython(bytes);
    calls += scanned.statements.filter(({ form }) => form === 'call').length;
    expect(check.difference(bytes, scanned), Buffer.from(bytes).toString()).toBeUndefined();
  }
  expect(calls).toBeGreaterThan(200);
});
