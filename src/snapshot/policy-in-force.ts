import type { Violation } from '../domain/finding.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { BaseSide } from './base-repository.ts';

/** What judges, as far as checks see it. */
export interface PolicyInForce {
  readonly manifest: Manifest;
  /** Or why what the change loosens is not known. */
  readonly weakenings: readonly Violation[] | { readonly reason: string };
  /** What the judged tree is compared with; null: no range is judged. */
  readonly before: BaseSide | null;
}
