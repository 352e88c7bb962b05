import type { Check, Evidence } from '../domain/check.ts';
import type { Violation } from '../domain/finding.ts';
import type { BaseRepository } from '../domain/repository.ts';

/**
 * How it is known whether the range brought what a check finds. `compared`: it reads the tree, and is asked of the tree before the
 * range as well. `range`: it reads what the range does, all of which is new. `told`: it reads what ran, or what became of it, which
 * there was not before; the violation itself may say.
 */
export type Origin = 'compared' | 'range' | 'told';

/** By what a check needs: nobody has to say it, and nobody can forget to. */
export function originOf({ needs }: Pick<Check, 'needs'>): Origin {
  if (needs.some((need) => ofRange.has(need))) return 'range';
  return needs.every((need) => ofTree.has(need)) ? 'compared' : 'told';
}

const ofRange: ReadonlySet<Evidence> = new Set(['commits', 'pull-request', 'reviews', 'directories', 'weakenings']);
const ofTree: ReadonlySet<Evidence> = new Set([
  'manifest',
  'graph',
  'smoke-tests',
  'shim-ages',
  'code-owners',
  'layout',
  'empty-files',
]);

/** Whether the range brought a violation; null where that is not known. */
export type IsNew = (violation: Violation) => boolean | null;

/**
 * Tells new violations of a check from those that the base had, by path and value: at the path itself, or where the file was
 * before it was moved. What became of lines, places and numbers in between does not matter.
 *
 * @param found what it finds in the judged tree; nothing is asked of the base where that is nothing.
 * @param base null: no range is judged, or it could not be compared.
 */
export function noveltyOf(check: Check, found: readonly Violation[], base: BaseRepository | null): IsNew {
  const origin = originOf(check);
  const compared = origin === 'compared' && base && found.some((one) => one.new === undefined) ? base : null;
  const known = new Set(compared ? [...check.run(compared.repository)].map(keyOf) : []);
  const wasThere = ({ location, value }: Violation, { pathBefore }: BaseRepository) =>
    known.has(key(location.path, value)) || known.has(key(pathBefore(location.path), pathBefore(value)));
  return (violation) => {
    if (violation.new !== undefined) return violation.new;
    if (origin === 'range') return true;
    return compared && !wasThere(violation, compared);
  };
}

function keyOf({ location, value }: Violation): string {
  return key(location.path, value);
}

function key(path: string, value: string): string {
  return JSON.stringify([path, value]);
}
