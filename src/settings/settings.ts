/**
 * This room reads inputs, flags and the manifest's `lane_guard` into settings by one table; it looks at no file and
 * judges nothing.
 */

import type { Severity, SeverityRule } from '../domain/finding.ts';
import type { ReportDirectory } from '../domain/surface.ts';

/** Every setting, read and checked. */
export interface Settings {
  readonly mode: 'auto' | 'check' | 'audit';
  /** Ids and groups; those with `-` in front are left out. Empty: all of the mode. */
  readonly checks: readonly string[];
  readonly severity: readonly SeverityRule[];
  readonly failOn: Severity | 'never';
  readonly smoke: readonly string[];
  /** Seconds. */
  readonly smokeTimeout: number;
  /** JUnit XML from elsewhere; empty: the suites are run. */
  readonly smokeReports: readonly string[];
  readonly smokeWorkers: number;
  readonly smokeRetries: number;
  /** By the name that `promotion.checks` uses. */
  readonly checkCommands: ReadonlyMap<string, string>;
  readonly python: string | null;
  /** Null: from the project's own settings. */
  readonly pythonPath: readonly string[] | null;
  readonly label: string | null;
  readonly commitFormat: string;
  /** Days. */
  readonly shimMaxAge: number;
  /** Per cent below which a copy counts as rewritten. */
  readonly similarity: number;
  /** From the judged folder; null: none. */
  readonly baseline: string | null;
  /** Whose rules judge a pull request, a merge group or a branch. */
  readonly policyFrom: 'base' | 'head';
  readonly comment: 'on-findings' | 'always' | 'never';
  readonly checkRuns: boolean;
  readonly issue: boolean;
  readonly reportDirectory: ReportDirectory | null;
  /** From the judged folder; null: none. */
  readonly previousReport: string | null;
}

/** What has to be known before the manifest is read, which may hold the rest. */
export interface EntrySettings {
  readonly manifest: string;
  /** Whether the user named the manifest: then it has to exist. */
  readonly manifestNamed: boolean;
  readonly workingDirectory: string;
  /** A range of one's own; null: from the event. */
  readonly base: string | null;
  readonly head: string | null;
  readonly token: string | null;
}
