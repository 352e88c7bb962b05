/** Which lane's modules a suite exercises; `shared` names neither or both. */
export type SuiteSide = 'development' | 'production' | 'shared';

/** One test of a JUnit report. */
export interface TestResult {
  /** `tests/smoke/test_x.py::test_import`, as pytest names it. */
  readonly id: string;
  readonly path: string;
  /** From 1, where it is known. */
  readonly line?: number;
  /** Of a failure that no line of the test's own file is part of: the last own frame of its traceback, as in a fixture. */
  readonly at?: { readonly path: string; readonly line: number };
  readonly status: 'passed' | 'failed' | 'error' | 'skipped';
  /** First line of the failure's message. */
  readonly message?: string;
  readonly seconds: number;
  /** What the test did at the base of the range; only of tests that were run there or could have been. */
  readonly before?: TestBefore;
  /** It failed, and passed when it was run again with nothing changed. */
  readonly flaky?: true;
}

/** `absent`: the change brings the test; `unknown`: the suite of the base did not come to it. */
export type TestBefore = 'passed' | 'failed' | 'skipped' | 'absent' | 'unknown';

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
      /** What could not be loaded, by its last own frame: a `conftest.py`. */
      readonly at?: { readonly path: string; readonly line: number };
    };

/** One run of pytest, a report of another job, or a command of `check-commands`. */
export interface SuiteResult {
  readonly side: SuiteSide;
  /** Name of the lane; null for the shared suite. */
  readonly lane: string | null;
  /** What `promotion.checks` calls it: a path, or the name of a command. Absent for the suites of `smoke`. */
  readonly name?: string;
  /** The line of `check-commands` that was run in place of pytest. */
  readonly command?: string;
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
  /** Of the shared suite: the sides whose modules each file loaded while it ran. Absent where that was not recorded. */
  readonly loaded?: ReadonlyMap<string, readonly SuiteSide[]>;
  /**
   * By test file: the files of lanes that it imported while it ran, itself or by way of files in no lane. Absent where that
   * was not recorded.
   */
  readonly imported?: ReadonlyMap<string, readonly string[]>;
}

/** Every suite that there is: one that could not be run to its end says so in `end`. */
export interface SmokeResults {
  readonly suites: readonly SuiteResult[];
  /** The development suite at the base, where the range promotes; null or absent where it was not run. */
  readonly before?: SuiteBefore | null;
  /** What limits the suites, one sentence each. */
  readonly notes?: readonly string[];
}

/** The development suite at the base of the range. */
export interface SuiteBefore {
  /** Full name of the commit. */
  readonly commit: string;
  readonly suite: SuiteResult;
  /** Tests that failed there and pass at the head, sorted. */
  readonly mended: readonly string[];
}

/** Why a test file belongs to a side. */
export interface SideReason {
  readonly side: SuiteSide;
  readonly by: 'import' | 'text' | 'name' | 'nothing';
  /** What it imports or names, with the file that does so: the test, a `conftest.py`, or a file that these load. */
  readonly at?: { readonly path: string; readonly line: number; readonly target: string };
  /** The part of a path that names the lane. */
  readonly word?: string;
}

/** A statement of a source file, with what is indented below it. */
export interface CodeStatement {
  /** From 1. */
  readonly line: number;
  /** Without comments, and with every string literal empty. */
  readonly text: string;
  readonly body: readonly CodeStatement[];
}

/** A test as it stands in its file. */
export interface TestFunction {
  /** `TestA::test_b` */
  readonly name: string;
  readonly line: number;
  /** The last line before what follows it; infinite for the last one of a file. */
  readonly lastLine: number;
  /** It is marked to be skipped, or skips itself before anything else. */
  readonly skipped?: true;
  /** Names of its parameters: fixtures. */
  readonly parameters: readonly string[];
  /** Why it cannot fail, to follow its name; null where something in it can. */
  readonly vacuous: { readonly reason: string; readonly line: number } | null;
}

/** A place in a lane that a test imports or names. */
export interface TestedPlace {
  /** The file or, with a trailing slash, the directory. */
  readonly place: string;
  /** The file that names it, and where. */
  readonly path: string;
  readonly line: number;
  /** As it is written there: `candidate.core.x`. */
  readonly target: string;
  readonly by: 'import' | 'text';
}

/** A file of smoke tests, read and not run. */
export interface SmokeTestFile {
  readonly path: string;
  readonly sides: readonly SuiteSide[];
  readonly why: readonly SideReason[];
  readonly places: readonly TestedPlace[];
  readonly functions: readonly TestFunction[];
}

/** One step by which a module was loaded: where an own file imports, and what. */
export interface LoadStep {
  readonly path: string;
  readonly line: number;
  /** The name that was asked for there. */
  readonly target: string;
}

/** A development module that was loaded while production was imported. */
export interface LoadedModule {
  /** `candidate.core.x` */
  readonly name: string;
  readonly path: string;
  /** From the production package on, each step in the file that the step before loaded; empty where none was seen. */
  readonly chain: readonly LoadStep[];
}

/** What importing one production package did. */
export interface PackageProbe {
  /** `lukhas.core.orchestration` */
  readonly name: string;
  readonly path: string;
  readonly loaded: readonly LoadedModule[];
  readonly failure: ProbeFailure | null;
}

/** Why a package could not be imported. */
export interface ProbeFailure {
  /**
   * `missing`: a package that is not installed, or what installing the project itself would make, which is no defect of the
   * code; `import`: an ImportError otherwise; `exception`: another one; `exit`: the interpreter ended; `time`: the limit.
   */
  readonly kind: 'missing' | 'import' | 'exception' | 'exit' | 'time';
  /** One line. */
  readonly message: string;
  /** The last frame of the traceback in the judged tree. */
  readonly at: { readonly path: string; readonly line: number } | null;
  /** Of an import that failed: the module that is missing. */
  readonly module: string | null;
  /** An own module that the failure lacks; of `from a import b`, `a.b`, which is one if it is no name in `a`. */
  readonly lacks?: string;
  /** Of `missing`: an installation of the project brings it, as its metadata or a file that a build writes. */
  readonly unbuilt?: true;
}

/** What the probe saw. */
export interface LeakProbe {
  readonly packages: readonly PackageProbe[];
}
