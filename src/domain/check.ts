import type { CheckId } from './check-id.ts';
import type { Severity, Violation } from './finding.ts';
import type { Repository } from './repository.ts';

export const groups = ['dependencies', 'shims', 'manifest', 'commits', 'promotions', 'smoke', 'audit'] as const;
export type Group = (typeof groups)[number];

/** What a check reads; it is gathered only where a selected check wants it. */
export type Evidence =
  | 'manifest'
  | 'graph'
  | 'commits'
  | 'smoke'
  /** The files of smoke tests, read and not run. */
  | 'smoke-tests'
  /** What importing production loads. */
  | 'leaks'
  | 'pull-request'
  /** Who approved the pull request. */
  | 'reviews'
  /** Whether any lane lists the directories that are promoted. */
  | 'directories'
  /** Pairs of copies that drifted apart. */
  | 'drifts'
  | 'shim-ages'
  | 'code-owners'
  /** Why roots that hold no file do so. */
  | 'layout'
  | 'empty-files'
  /** What the range loosens of what judges it. */
  | 'weakenings'
  /** What became of waivers and baseline, once all other checks ran: policy gives it, not the snapshot. */
  | 'acknowledgements';

/** One rule: a pure function of the repository. */
export interface Check {
  readonly id: CheckId;
  readonly group: Group;
  /** The defect in one line, for tables and help. */
  readonly title: string;
  readonly severity: Severity;
  /** What a finding that was there before the range weighs at most; absent: the same as a new one. */
  readonly old?: Severity;
  readonly needs: readonly Evidence[];
  /** What it reads where it can be had (`Repository.has`): gathered for it, but the check runs without. */
  readonly uses?: readonly Evidence[];
  /** It runs by default only where every lane is audited. */
  readonly audit?: true;
  /** It runs only where it is named in `checks` or has a severity of its own. */
  readonly optIn?: true;
  run(repository: Repository): Iterable<Violation>;
}

/** What became of a check in one run. A crash is never a pass. */
export type Outcome =
  | { readonly status: 'ran' }
  /** `missing`: it was selected and applies to the event, yet its evidence could not be had. */
  | { readonly status: 'skipped'; readonly reason: string; readonly missing: boolean }
  | { readonly status: 'crashed'; readonly reason: string };

/** Whether a kind of evidence could be gathered. */
export type Availability =
  /** `lacking`: why it does not show all that it should. Checks run over what there is, and the run is no pass. */
  | { readonly available: true; readonly lacking?: string }
  /** `missing`: it applies to the event, yet could not be had. */
  | { readonly available: false; readonly reason: string; readonly missing: boolean };
