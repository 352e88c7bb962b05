import type { CheckId } from './check-id.ts';
import type { Location } from './location.ts';

export const severities = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof severities)[number];

/** The graver, the lower. */
export const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** One line of the setting `severity`: what a check, or one import label of it, weighs. */
export interface SeverityRule {
  readonly check: string;
  readonly label: string | null;
  readonly severity: Severity | 'off';
}

/** Anything JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a check says of one defect. */
export interface Violation {
  /** The value, what it conflicts with, and where that stands. One line, no final stop. */
  readonly message: string;
  /** A command, an edit or a commit subject to paste. */
  readonly remedy: string;
  /** The one primary place; further ones are `related`. */
  readonly location: Location;
  readonly related?: readonly Location[];
  /** What tells this defect from others of the same check in the same file: the target, the glob, the module. */
  readonly value: string;
  /** Where it is not the check's own severity. */
  readonly severity?: Severity;
  /** Whether the range brought it, where the check knows that by itself; else it is compared with the base. */
  readonly new?: boolean;
  /** The import labels that `severity` may name, as in `dangling-dependency[type-only]`. */
  readonly labels?: readonly string[];
  /** For tools: `target`, `chain` and the like. */
  readonly data?: { readonly [key: string]: Json };
  /** What other checks find of the same defect, and what its remedy mends as well: told as places of this one. */
  readonly covers?: readonly Covered[];
}

/** Findings of another check: all of them, those at a path, of a value, or both, or those that miss a module. */
export interface Covered {
  readonly check: CheckId;
  readonly path?: string;
  readonly value?: string;
  /** `src.candidate.core.x`: the message says that this module, by whatever import root, is not found. */
  readonly missing?: string;
}

/** How policy notes a further place of a finding; a remedy of its own follows behind a colon and a blank. */
export const hereAsWell = 'here as well';

/** A violation after policy: what the report carries. */
export interface Finding {
  readonly check: CheckId;
  readonly severity: Severity;
  readonly status: 'active' | 'waived' | 'baselined';
  /** Whether the range brought it; null where no range was judged or it was not compared. */
  readonly new: boolean | null;
  readonly message: string;
  readonly remedy: string;
  readonly location: Location;
  readonly related: readonly Location[];
  /** Stable over line moves: check, path and value. */
  readonly fingerprint: string;
  /** What tells it from other findings of the check in the file: what a baseline names it by. */
  readonly value: string;
  /** Who waived it; null where its status is another. */
  readonly waiver: WaiverNote | null;
  readonly data: { readonly [key: string]: Json };
}

/** The waiver that a finding falls under. */
export interface WaiverNote {
  readonly owner: string;
  readonly reason: string;
  /** `YYYY-MM-DD`, the last day on which it holds, or `never`. */
  readonly expires: string;
  /** Where the manifest states it. */
  readonly location: Location;
}
