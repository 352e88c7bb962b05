import type { Availability, Evidence } from '../domain/check.ts';
import type { Repository } from '../domain/repository.ts';

/** The parts of the repository that are there only if they were asked for. */
export type Parts = {
  -readonly [Part in
    | 'graph'
    | 'history'
    | 'pullRequest'
    | 'reviews'
    | 'drifts'
    | 'smoke'
    | 'smokeTests'
    | 'leaks'
    | 'shimAges'
    | 'dataTexts'
    | 'declaredDependencies']?: Repository[Part];
};

/** Evidence that is there. */
export const available: Availability = { available: true };
/** Evidence that nobody wants. */
export const unasked: Availability = { available: false, reason: 'no selected check needs it', missing: false };

/** A part that a check names in its needs; what was not gathered is asked for by a mistake of ours. */
export function present<T>(part: T | undefined, name: Evidence): T {
  if (part === undefined)
    throw new Error(`the evidence "${name}" was not gathered: the check does not name it in needs`);
  return part;
}
