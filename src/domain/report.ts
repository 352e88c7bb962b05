import type { CheckId } from './check-id.ts';
import type { Finding } from './finding.ts';
import type { SuiteSide, TestResult } from './smoke.ts';

/** `could-not-run` beats `fail` beats `pass`. */
export type Verdict = 'pass' | 'fail' | 'could-not-run';

/** What became of one check. */
export interface CheckReport {
  readonly id: CheckId;
  /** A check that crashed makes the verdict `could-not-run`. */
  readonly status: 'ran' | 'skipped' | 'crashed';
  /** Why it did not run; null where it ran. */
  readonly reason: string | null;
}

/** What was looked at, so that nothing passes by not being seen. */
export interface Coverage {
  /** Source files by language. */
  readonly python: number;
  /** With JavaScript. */
  readonly typescript: number;
  /** Source files in no lane. */
  readonly outsideLanes: number;
  /** The lanes of the manifest with the number of their source files. */
  readonly lanes: readonly { readonly name: string; readonly root: string; readonly files: number }[];
  /** Statements and calls that import, as they stand in the sources. */
  readonly imports: number;
  /** Files that could not be scanned whole; `line` is where reading stopped, null where none of it was read. */
  readonly unreadable: readonly { readonly path: string; readonly line: number | null; readonly reason: string }[];
  /** Dynamic imports whose argument could not be known. */
  readonly unknownCalls: readonly { readonly path: string; readonly line: number; readonly column: number }[];
  /** Production modules that do nothing but forward to a development lane. */
  readonly shims: readonly string[];
  /** Symbolic links that lead nowhere or outside. */
  readonly brokenLinks: readonly string[];
  /** Things that limit the verdict, one sentence each. */
  readonly notes: readonly string[];
}

/** A module that the range copied into production. */
export interface PromotionReport {
  /** `core/orchestration`: what the subject of a promotion names. */
  readonly module: string;
  /** Root directories of the two lanes, without the slash. */
  readonly from: string;
  readonly to: string;
  /** Full object name; null where it is judged over the whole range. */
  readonly commit: string | null;
  /** The promoted files, as they are called in production. */
  readonly files: readonly string[];
}

/** One smoke suite, or one entry of `promotion.checks` that was run. */
export interface SuiteReport {
  /** Which lane's modules it exercises. */
  readonly side: SuiteSide;
  /** What `promotion.checks` calls it: a path, or the name of a command; null for the smoke suites. */
  readonly name: string | null;
  /** Name of the lane; null for the shared suite. */
  readonly lane: string | null;
  readonly status: SuiteStatus;
  /** Why it is empty or was interrupted; null otherwise. */
  readonly reason: string | null;
  /** Its test files. */
  readonly files: readonly string[];
  readonly counts: TestCounts;
  /** The tests that failed or erred, with what they did at the base; those that passed when run again are flaky. */
  readonly failures: readonly FailedTest[];
  /** The tests that took longest, at most 5, slowest first; not in the JSON, whose bytes are the same for the same input. */
  readonly slowest?: readonly TestTime[];
  /** How the base compares; null where no suite was run there that this one can be compared with. */
  readonly before: SuiteComparison | null;
}

/** How long it took is not in the JSON either. */
export type FailedTest = Omit<TestResult, 'seconds'> & { readonly seconds?: number };

export type SuiteStatus = 'passed' | 'failed' | 'empty' | 'interrupted';

/** Tests by result; one that errs counts as failed. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** How long one test took. */
export interface TestTime {
  /** `tests/smoke/test_x.py::test_import`, as pytest names it. */
  readonly id: string;
  readonly seconds: number;
}

/** A suite against the development suite at the base of the range. Tests go by their ids, sorted; flaky ones are in no list. */
export interface SuiteComparison {
  /** Full name of the commit at the base. */
  readonly commit: string;
  /** How the development suite ended there. */
  readonly status: SuiteStatus;
  /** Why it was interrupted there; null otherwise. */
  readonly reason: string | null;
  /** Its tests there. */
  readonly counts: TestCounts;
  /** Failing now; at the base they passed, were skipped or were not there. */
  readonly new: readonly string[];
  /** Failing at the base already. */
  readonly stillFailing: readonly string[];
  /** Failing at the base, passing now. */
  readonly mended: readonly string[];
}

/** A development module that could be promoted, best first. */
export interface NextPromotion {
  /** `core/glyph`, as a promotion's subject names it. */
  readonly module: string;
  /** Root directories of the two lanes, without the slash. */
  readonly from: string;
  readonly to: string;
  /** Development-only modules that it depends on. */
  readonly blockers: readonly string[];
  /** Other development modules, and files outside the lane, that import it. */
  readonly importedBy: number;
  /** Why it stands where it stands in the list. */
  readonly reason: string;
}

/** The one result of a run: plain JSON, versioned. */
export interface Report {
  /** Of this format. A change that breaks readers raises it. */
  readonly version: 1;
  readonly verdict: Verdict;
  /** Why the run could not be completed; empty for the other verdicts. */
  readonly reasons: readonly string[];
  /** Active findings by severity; those that are waived or in the baseline, of any severity. */
  readonly counts: {
    readonly errors: number;
    readonly warnings: number;
    readonly notices: number;
    readonly waived: number;
    readonly baselined: number;
  };
  /** The judged range, as full object names; null where the tree alone was judged. */
  readonly range: { readonly base: string; readonly head: string; readonly commits: number } | null;
  /** With those that are waived or in the baseline. */
  readonly findings: readonly Finding[];
  /** Every check that there is, run or not. */
  readonly checks: readonly CheckReport[];
  readonly coverage: Coverage;
  /** What the range promotes. */
  readonly promotions: readonly PromotionReport[];
  /** The smoke suites that were run, or brought as reports. */
  readonly suites: readonly SuiteReport[];
  /** What to promote next; empty unless every lane was audited. */
  readonly next: readonly NextPromotion[];
}
