import type { CheckId } from './check-id.ts';
import type { Location, Stated } from './location.ts';

/** One entry of `waivers`: findings that an owner takes upon himself until a day. */
export interface Waiver {
  readonly check: Stated<CheckId>;
  /** Glob of paths, or a module's name: the file that imports. */
  readonly from?: Stated<string>;
  /** The same of what it imports. */
  readonly to?: Stated<string>;
  /** Glob of the finding's path. */
  readonly path?: Stated<string>;
  readonly reason: Stated<string>;
  readonly owner: Stated<string>;
  /** `YYYY-MM-DD`, the last day on which it holds, or `never`. */
  readonly expires: Stated<string>;
  /** The same as days since 1970-01-01 in UTC; null: never. */
  readonly lastDay: number | null;
  readonly at: Location;
}

/**
 * Checks that judge the rules themselves: to waive or baseline them would be to loosen without a word. A waiver past its date
 * would be waived by another, and a manifest that cannot be read is no ground for a verdict.
 */
export const unwaivable: readonly CheckId[] = [
  'expired-waiver',
  'invalid-manifest',
  'stale-baseline',
  'unused-waiver',
  'weakened-policy',
];

/** Whether a waiver holds on a day (days since 1970-01-01): its last day counts. */
export function isInForce({ lastDay }: Pick<Waiver, 'lastDay'>, today: number): boolean {
  return lastDay === null || today <= lastDay;
}

/** What a waiver is about, in one line: `lane-violation, from lukhas/**, to candidate`. */
export function scopeOf({ check, from, to, path }: Pick<Waiver, 'check' | 'from' | 'to' | 'path'>): string {
  const parts = [
    ...(from ? [`from ${from.value}`] : []),
    ...(to ? [`to ${to.value}`] : []),
    ...(path ? [`path ${path.value}`] : []),
  ];
  return [check.value, ...parts].join(', ');
}
