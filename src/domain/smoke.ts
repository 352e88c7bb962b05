/** Which lane's modules a suite exercises; `shared` names neither or both. */
export type SuiteSide = 'development' | 'production' | 'shared';

/** One test of a JUnit report. */
export interface TestResult {
  /** `tests/smoke/test_x.py::test_import`, as pytest names it. */
  readonly id: string;
  readonly path: string;
  /** From 1, where it is known. */
  readonly line?: number;
  readonly status: 'passed' | 'failed' | 'error' | 'skipped';
  /** First line of the failure's message. */
  readonly message?: string;
  readonly seconds: number;
}

/** How a suite's process ended. */
export type SuiteEnd =
  | { readonly kind: 'finished' }
  | { readonly kind: 'no-tests' }
  /** Time-out, signal, crash, refused arguments, no valid report, an exit code that fits no result. */
  | {
      readonly kind: 'interrupted';
      readonly reason: string;
      /** The command or edit that mends it, where the reason tells one: `python3 -m pip install pytest-cov`. */
      readonly remedy?: string;
    };

/** One run of pytest. */
export interface SuiteResult {
  readonly side: SuiteSide;
  /** Name of the lane; null for the shared suite. */
  readonly lane: string | null;
  /** Test files, sorted. */
  readonly files: readonly string[];
  readonly end: SuiteEnd;
  readonly exitCode: number | null;
  /** The interpreter that ran it, for remedies; null where none was started. */
  readonly python: string | null;
  readonly tests: readonly TestResult[];
  readonly seconds: number;
  /** End of what the process printed, bounded; for people. */
  readonly output: string;
}

/** Every suite that there is: one that could not be run to its end says so in `end`. */
export interface SmokeResults {
  readonly suites: readonly SuiteResult[];
}
