/** One line of CODEOWNERS. */
export interface OwnerRule {
  /** From 1. */
  readonly line: number;
  /** As it is written. */
  readonly pattern: string;
  /** `@user`, `@org/team` or an address; none: what it matches has no owner. */
  readonly owners: readonly string[];
}

/** The CODEOWNERS file that GitHub reads. */
export interface CodeOwners {
  readonly path: string;
  /** In the order of the file: of those that match a path, the last one counts. */
  readonly rules: readonly OwnerRule[];
}
