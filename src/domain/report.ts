import type { CheckId } from './check-id.ts';
import type { Finding } from './finding.ts';
import type { SuiteSide, TestResult } from './smoke.ts';

export type Verdict = 'pass' | 'fail' | 'could-not-run';

export interface CheckReport {
  readonly id: CheckId;
  readonly status: 'ran' | 'skipped' | 'crashed';
  /** Why it did not run; null where it ran. */
  readonly reason: string | null;
}

/** What was looked at, so that nothing passes by not being seen. */
export interface Coverage {
  /** Source files by language. */
  readonly python: number;
  readonly typescript: number;
  /** Source files in no lane. */
  readonly outsideLanes: number;
  readonly lanes: readonly { readonly name: string; readonly root: string; readonly files: number }[];
  readonly imports: number;
  readonly unreadable: readonly { readonly path: string; readonly line: number | null; readonly reason: string }[];
  /** Dynamic imports whose argument could not be known. */
  readonly unknownCalls: readonly { readonly path: string; readonly line: number; readonly column: number }[];
  /** Symbolic links that lead nowhere or outside. */
  readonly brokenLinks: readonly string[];
  /** Things that limit the verdict, one sentence each. */
  readonly notes: readonly string[];
}

export interface PromotionReport {
  readonly module: string;
  /** Root directories of the two lanes, without the slash. */
  readonly from: string;
  readonly to: string;
  readonly commit: string | null;
  readonly files: readonly string[];
}

export interface SuiteReport {
  readonly side: SuiteSide;
  readonly lane: string | null;
  readonly status: 'passed' | 'failed' | 'empty' | 'interrupted';
  readonly reason: string | null;
  readonly files: readonly string[];
  readonly counts: { readonly passed: number; readonly failed: number; readonly skipped: number };
  readonly failures: readonly TestResult[];
}

/** A development module that could be promoted, best first. */
export interface NextPromotion {
  readonly module: string;
  readonly from: string;
  readonly to: string;
  /** Development-only modules that it depends on. */
  readonly blockers: readonly string[];
  /** Modules elsewhere that import it. */
  readonly importedBy: number;
  readonly reason: string;
}

/** The one result of a run: plain JSON, versioned. */
export interface Report {
  readonly version: 1;
  readonly verdict: Verdict;
  /** Why the run could not be completed; empty for the other verdicts. */
  readonly reasons: readonly string[];
  /** Active findings by severity. */
  readonly counts: { readonly errors: number; readonly warnings: number; readonly notices: number };
  /** The judged range; null where the tree alone was judged. */
  readonly range: { readonly base: string; readonly head: string; readonly commits: number } | null;
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckReport[];
  readonly coverage: Coverage;
  readonly promotions: readonly PromotionReport[];
  readonly suites: readonly SuiteReport[];
  readonly next: readonly NextPromotion[];
}
