import type { SuiteResult, SuiteSide } from '../../src/domain/smoke.ts';

const lanes = { production: 'accepted', development: 'candidate', shared: null };

/** A suite of the default lanes that finished with these parts. */
export function suite(side: SuiteSide, parts: Partial<SuiteResult>): SuiteResult {
  const lane = lanes[side];
  return {
    side,
    lane,
    files: [],
    end: { kind: 'finished' },
    python: 'python3',
    exitCode: 0,
    tests: [],
    seconds: 1,
    output: '',
    ...parts,
  };
}
